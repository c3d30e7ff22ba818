"""What a request says beside its path: its query and its headers."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from python_data_service.delivery.coding import accepts_gzip
from python_data_service.limits import Limits
from python_data_service.parameters.text import RawQuery
from python_data_service.room import Room, room_for
from python_data_service.size_problems import QueryTooLong


class Request:
    """A request as API Gateway's REST proxy integration describes it.

    Parameters
    ----------
    event
        The event.
    limits
        What a request may ask for.
    """

    def __init__(self, event: Mapping[str, Any], limits: Limits) -> None:
        self._event = event
        self.limits = limits
        self.method: str = event["httpMethod"]
        self.path: str = event["path"]

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """The headers by their lower-cased names; the values of a repeated one are joined."""
        multiple: Mapping[str, list[str] | None] = self._event.get("multiValueHeaders") or {}
        if multiple:
            return {name.lower(): ", ".join(values or []) for name, values in multiple.items()}
        one: Mapping[str, str | None] = self._event.get("headers") or {}
        return {name.lower(): value or "" for name, value in one.items()}

    @cached_property
    def query(self) -> RawQuery:
        """The query parameters, each with all of its values.

        Raises
        ------
        QueryTooLong
            If they are longer than a query may be.
        """
        query = raw_query(self._event)
        length = sum(len(name) + len(v) + 2 for name, values in query.items() for v in values) - 1
        if length > self.limits.query_length:
            raise QueryTooLong(length, self.limits.query_length)
        return query

    @cached_property
    def compressed(self) -> bool:
        """Whether the client wants its answer compressed."""
        return accepts_gzip(self.headers.get("accept-encoding"))

    @cached_property
    def room(self) -> Room:
        """How much the answer may hold."""
        return room_for(self.limits, compressed=self.compressed)


def raw_query(event: Mapping[str, Any]) -> RawQuery:
    """Take the query parameters from an event of API Gateway, which has decoded them."""
    multiple: Mapping[str, list[str] | None] | None = event.get("multiValueQueryStringParameters")
    if multiple:
        return {
            name: [value or "" for value in values or [""]] for name, values in multiple.items()
        }
    one: Mapping[str, str | None] = event.get("queryStringParameters") or {}
    return {name: [value or ""] for name, value in one.items()}
