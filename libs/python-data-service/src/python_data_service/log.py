"""The structured log of a service: JSON lines, without values of queries."""

import os
import traceback

from aws_lambda_powertools.logging import Logger
from psycopg import Error

# The place in the code is left out: it costs a third of a line's time, and a fault has its stack.
logger = Logger(service=os.environ.get("CORE_PATH", "").strip("/") or "data-service", location=None)


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
