"""Powertools' resolver, with an answer for the methods that a path does not have."""

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response

from python_data_service.errors import MethodNotAllowed, NotFound, Problem
from python_data_service.parameters.text import RawQuery
from python_data_service.representations.answer import Answer

READING = ("GET", "HEAD")


class Resolver(APIGatewayRestResolver):
    """Routes of a service; ``reads`` adds one that only reads."""

    def __init__(self) -> None:
        super().__init__()
        self._methods: list[tuple[re.Pattern[str], list[str]]] = []

    def route(self, rule: str, method: Any, *args: Any, **options: Any) -> Callable[..., Any]:
        """Add a route, as Powertools does, and remember its methods."""
        methods = [method] if isinstance(method, str) else list(method)
        self._methods.append((self._compile_regex(rule.rstrip("/")), methods))
        return super().route(rule, method, *args, **options)

    def reads(self, rule: str, answer: Callable[..., Answer]) -> None:
        """Add a route for GET and HEAD.

        Parameters
        ----------
        rule
            The path, with ``<name>`` for its parameters.
        answer
            Called with the path's parameters, percent-decoded.
        """

        def respond(**parameters: str) -> Response[str | bytes]:
            decoded = {name: unquote(value) for name, value in parameters.items()}
            return to_response(answer(**decoded))

        # Powertools takes a response's JSON for an object unless the annotation is absent.
        respond.__annotations__.clear()
        self.route(rule, list(READING))(respond)

    @property
    def query(self) -> RawQuery:
        """The query parameters of the current request, each with all of its values."""
        return raw_query(self.current_event.raw_event)

    def missing(self) -> Problem:
        """Say why the current request has no route."""
        path, method = self.current_event.path, self.current_event.http_method.upper()
        allowed = dict.fromkeys(
            name for rule, methods in self._methods if rule.match(path) for name in methods
        )
        if allowed and method not in allowed:
            return MethodNotAllowed(method, allowed)
        return NotFound("Nothing is served at this path.")


def raw_query(event: Mapping[str, Any]) -> RawQuery:
    """Take the query parameters from an event of API Gateway, which has decoded them."""
    multiple: Mapping[str, list[str] | None] | None = event.get("multiValueQueryStringParameters")
    if multiple:
        return {
            name: [value or "" for value in values or [""]] for name, values in multiple.items()
        }
    one: Mapping[str, str | None] = event.get("queryStringParameters") or {}
    return {name: [value or ""] for name, value in one.items()}


def to_response(answer: Answer) -> Response[str | bytes]:
    """Make a Powertools response of an answer."""
    return Response(
        answer.status,
        answer.content_type,
        answer.body,
        {"Cache-Control": answer.cache_control, **answer.headers},
    )
