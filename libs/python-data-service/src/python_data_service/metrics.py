"""Metrics in CloudWatch's embedded format, for services whose environment asks for them."""

from collections.abc import Mapping
from typing import Any, Protocol


class Metrics(Protocol):
    """Records what is observed of requests."""

    def record(self, observed: Mapping[str, Any]) -> None:
        """Write the metrics of one request."""


def metrics_for(namespace: str | None, service: str) -> Metrics | None:
    """Make the metrics of a service, or none without a namespace.

    Parameters
    ----------
    namespace
        The namespace in CloudWatch.
    service
        The service's name, a dimension of every metric.
    """
    return EmbeddedMetrics(namespace, service) if namespace else None


class EmbeddedMetrics:
    """Metrics by service and dataset: answers, faults, their time, rows and bytes."""

    def __init__(self, namespace: str, service: str) -> None:
        # Imported here: it is a share of the cold start, and the log has the same numbers.
        from aws_lambda_powertools.metrics import Metrics as Powertools
        from aws_lambda_powertools.metrics import MetricUnit

        self._units = MetricUnit
        self._metrics = Powertools(namespace=namespace, service=service)

    def record(self, observed: Mapping[str, Any]) -> None:
        """Write the metrics of one request as one line on the standard output."""
        count, milliseconds = self._units.Count, self._units.Milliseconds
        self._metrics.add_dimension("dataset", str(observed["dataset"] or "none"))
        self._metrics.add_metric("Requests", count, 1)
        self._metrics.add_metric("ServerErrors", count, int(observed["status"] >= 500))
        self._metrics.add_metric("ClientErrors", count, int(400 <= observed["status"] < 500))
        self._metrics.add_metric("ColdStarts", count, int(observed["cold_start"]))
        self._metrics.add_metric("NotModified", count, int(observed["status"] == 304))
        self._metrics.add_metric("Rows", count, observed["rows"] or 0)
        self._metrics.add_metric("Bytes", self._units.Bytes, observed["bytes"])
        self._metrics.add_metric("SqlTime", milliseconds, observed["sql_ms"])
        self._metrics.add_metric("TotalTime", milliseconds, observed["total_ms"])
        self._metrics.flush_metrics()
