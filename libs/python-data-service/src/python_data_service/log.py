"""The structured log of a service: JSON lines, without values of queries."""

import json
import logging
import os
import time
import traceback
from collections.abc import Mapping
from typing import Any, TextIO, cast

from aws_lambda_powertools.logging import Logger
from psycopg import Error

# The place in the code is left out: it costs a third of a line's time, and a fault has its stack.
logger = Logger(service=os.environ.get("CORE_PATH", "").strip("/") or "data-service", location=None)

_stdout = cast("logging.StreamHandler[TextIO]", logger.registered_handler)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def log_request(line: Mapping[str, Any]) -> None:
    """Write the line of a request, as Powertools' logger writes its lines, in a tenth of its time.

    Each request has one, so it is put together without a record of ``logging``. What is None is
    left out.
    """
    if logger.log_level > logging.INFO:
        return
    now = time.time()
    keys = {
        "level": "INFO",
        "message": "request",
        "timestamp": time.strftime(
            f"%Y-%m-%d %H:%M:%S,{int(now * 1000) % 1000:03d}%z", time.localtime(now)
        ),
        "service": logger.service,
        "xray_trace_id": _trace_id(),
        **line,
    }
    stream = _stdout.stream
    stream.write(_encode({key: value for key, value in keys.items() if value is not None}) + "\n")
    stream.flush()


def _trace_id() -> str | None:
    """Take the id of the trace from what the runtime says of it, ``Root=…;Parent=…;Sampled=…``."""
    trace = os.environ.get("_X_AMZN_TRACE_ID")
    return trace.split(";")[0].removeprefix("Root=") if trace else None


def log_fault(error: Exception) -> None:
    """Record a fault of the service with its stack.

    The text of a database error may quote SQL and values, so of those only the SQLSTATE is kept.
    """
    logger.error(
        "request failed",
        extra={
            "fault": type(error).__name__,
            "sqlstate": error.sqlstate if isinstance(error, Error) else None,
            "reason": None if isinstance(error, Error) else str(error),
            "stack": "".join(traceback.format_tb(error.__traceback__)),
        },
    )
