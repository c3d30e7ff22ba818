"""The OpenAPI document of a service, which is made when the service is built."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from python_data_service.parameters.request import parse_nothing
from python_data_service.representations.answer import Answer, cached_for
from python_data_service.routing import Resolver

MAX_AGE = 3600


def add_openapi(resolver: Resolver, core_path: str, file: Path) -> None:
    """Add the route of the document, if the service has one.

    Parameters
    ----------
    resolver
        Where the route is added.
    core_path
        The path that the service's routes begin with.
    file
        The document, which is read when it is first asked for.
    """
    if file.is_file():
        resolver.reads(f"{core_path}/openapi.json", _route(resolver, file))


def _route(resolver: Resolver, file: Path) -> Callable[[], Answer]:
    @cache
    def answer() -> Answer:
        return Answer(file.read_text("utf-8"), cache_control=cached_for(MAX_AGE))

    def document() -> Answer:
        parse_nothing(resolver.query)
        return answer()

    return document
