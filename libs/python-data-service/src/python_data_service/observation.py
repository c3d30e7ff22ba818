"""What is observed of a request, and the line of the log that says it.

The line holds no value of a query: the route is a template, and the dataset a name of the catalog.
"""

import re
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from python_data_service.delivery.deliver import Delivery
from python_data_service.log import log_request, logger
from python_data_service.metrics import Metrics

CORRELATION_ID = re.compile(r"[A-Za-z0-9._:/=+-]{1,128}")


@dataclass
class Observed:
    """What is known of the request that is being answered."""

    route: str | None = None
    dataset: str | None = None
    rows: int | None = None
    bytes: int = 0
    compressed: bool = False

    def delivered(self, delivery: Delivery) -> None:
        """Take note of what is sent."""
        self.bytes = delivery.size
        self.compressed = "Content-Encoding" in delivery.headers and delivery.size > 0


def correlation_id(sent: str | None, request_id: str) -> str:
    """Choose the id that joins the logs of all services that had a part in a request.

    A caller's own is taken where it is harmless to repeat; else it is the id of the request.
    """
    return sent if sent and CORRELATION_ID.fullmatch(sent) else request_id


class Observer:
    """Writes the log line of each request, and its metrics where they are wanted."""

    def __init__(self, metrics: Metrics | None) -> None:
        self._metrics = metrics
        self._cold = True
        self._began = 0.0
        self._ids: dict[str, str] = {}

    def begin(self, request_id: str, correlation: str) -> None:
        """Begin a request; all that is logged until the next one has its ids."""
        self._began = perf_counter()
        self._ids = {"request_id": request_id, "correlation_id": correlation}
        logger.append_keys(**self._ids)

    def end(self, method: str, status: int, observed: Observed, sql_seconds: float) -> None:
        """Log a request when it is answered."""
        seconds = perf_counter() - self._began
        line: dict[str, Any] = {
            **self._ids,
            "method": method,
            "route": observed.route,
            "dataset": observed.dataset,
            "status": status,
            "rows": observed.rows,
            "bytes": observed.bytes,
            "sql_ms": round(sql_seconds * 1000, 2),
            "total_ms": round(seconds * 1000, 2),
            "cold_start": self._cold,
            "compressed": observed.compressed,
        }
        log_request(line)
        if self._metrics:
            self._metrics.record(line)
        self._cold = False
