"""Powertools' resolver, with an answer for the methods that a path does not have."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response

from python_data_service.delivery.deliver import Delivery, deliver
from python_data_service.delivery.freshness import Freshness
from python_data_service.delivery.request import Request
from python_data_service.errors import MethodNotAllowed, NotFound, Problem
from python_data_service.observation import Observed
from python_data_service.parameters.text import RawQuery
from python_data_service.representations.answer import Answer

READING = ("GET", "HEAD")


class Resolver(APIGatewayRestResolver):
    """Routes of a service; ``reads`` adds one that only reads.

    Parameters
    ----------
    freshness
        What is known to be unchanged.
    """

    current_request: Request
    """The request that is being answered."""

    observed: Observed
    """What is observed of it."""

    def __init__(self, freshness: Freshness) -> None:
        super().__init__()
        self._freshness = freshness
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
            self.observed.route = rule
            unchanged = self._freshness.unchanged(self.current_request)
            if unchanged:
                return to_response(unchanged)
            decoded = {name: unquote(value) for name, value in parameters.items()}
            return self.respond(answer(**decoded))

        # Powertools takes a response's JSON for an object unless the annotation is absent.
        respond.__annotations__.clear()
        self.route(rule, list(READING))(respond)

    def respond(self, answer: Answer) -> Response[str | bytes]:
        """Make the response of an answer."""
        delivery = deliver(answer, self.current_request)
        self._freshness.remember(self.current_request, answer.version, delivery)
        self.observed.rows = answer.rows
        self.observed.delivered(delivery)
        return to_response(delivery)

    @property
    def query(self) -> RawQuery:
        """The query parameters of the current request, each with all of its values."""
        return self.current_request.query

    def missing(self) -> Problem:
        """Say why the current request has no route."""
        path, method = self.current_event.path, self.current_event.http_method.upper()
        allowed = dict.fromkeys(
            name for rule, methods in self._methods if rule.match(path) for name in methods
        )
        if allowed and method not in allowed:
            return MethodNotAllowed(method, allowed)
        return NotFound("Nothing is served at this path.")


def to_response(delivery: Delivery) -> Response[str | bytes]:
    """Make a Powertools response of a delivery."""
    response: Response[str | bytes] = Response(
        delivery.status, body=delivery.body, headers={**delivery.headers}
    )
    response.base64_encoded = delivery.base64
    return response
