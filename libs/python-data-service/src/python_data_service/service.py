"""A service: the routes over its datasets, as the handler of a Lambda."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError
from aws_lambda_powertools.utilities.typing import LambdaContext

from python_data_service.catalog import Catalog, load_catalog
from python_data_service.database import Database
from python_data_service.dataset_routes import add_dataset_routes
from python_data_service.delivery.cors import add_cors
from python_data_service.delivery.freshness import Freshness
from python_data_service.delivery.request import Request
from python_data_service.health import health_answer
from python_data_service.metrics import metrics_for
from python_data_service.observation import Observed, Observer, correlation_id
from python_data_service.openapi import add_openapi
from python_data_service.parameters.request import parse_nothing
from python_data_service.representations.answer import Answer
from python_data_service.routing import Resolver
from python_data_service.settings import Settings, from_environment


@dataclass(frozen=True)
class Service:
    """What the routes of a service have in common."""

    settings: Settings
    catalog: Catalog
    database: Database
    resolver: Resolver


Event: TypeAlias = dict[str, Any]
Handler: TypeAlias = Callable[[Event, LambdaContext], dict[str, Any]]
AddRoutes: TypeAlias = Callable[[Service], None]


def create_handler(
    datasets: Path | None = None,
    routes: Iterable[AddRoutes] = (),
    environment: Mapping[str, str] = os.environ,
) -> Handler:
    """Make the handler of a service.

    Parameters
    ----------
    datasets
        The folder of its dataset files; without it, there are no routes of datasets.
    routes
        Functions that add routes of the service's own, which come before those of the datasets.
    environment
        Where the settings come from.

    Raises
    ------
    SettingsError
        If the environment lacks a setting.
    """
    settings = from_environment(environment)
    database = Database(settings.database, application_name=settings.service)
    service = Service(
        settings,
        load_catalog(datasets) if datasets else Catalog({}),
        database,
        Resolver(Freshness(database)),
    )
    _add_problem_handlers(service.resolver)
    _add_health(service)
    for add_routes in routes:
        add_routes(service)
    if datasets:
        add_openapi(service.resolver, settings.core_path, datasets.parent / "openapi.json")
        add_dataset_routes(
            service.resolver, settings.core_path, service.catalog, database, settings.limits
        )
    return _handler(service)


def _add_health(service: Service) -> None:
    def health() -> Answer:
        parse_nothing(service.resolver.query)
        return health_answer(service.database)

    service.resolver.reads(f"{service.settings.core_path}/health", health)


def _add_problem_handlers(resolver: Resolver) -> None:
    def on_missing(_: NotFoundError) -> Response[str | bytes]:
        return resolver.problem(resolver.missing())

    resolver.exception_handler(NotFoundError)(on_missing)
    resolver.exception_handler(Exception)(resolver.problem)


def _handler(service: Service) -> Handler:
    settings, database, resolver = service.settings, service.database, service.resolver
    observer = Observer(metrics_for(settings.metrics_namespace, settings.service))

    def handler(event: Event, context: LambdaContext) -> dict[str, Any]:
        request = resolver.current_request = Request(event, settings.limits)
        observed = resolver.observed = Observed()
        correlation = correlation_id(
            request.headers.get("x-correlation-id"), context.aws_request_id
        )
        observer.begin(context.aws_request_id, correlation)
        database.begin(context.get_remaining_time_in_millis())
        response = resolver.resolve(event, context)
        headers = response["multiValueHeaders"]
        headers["X-Correlation-Id"] = [correlation]
        add_cors(headers, settings.cors_origins, request.headers.get("origin"))
        if request.method == "HEAD":
            response.update(body="", isBase64Encoded=False)
        observer.end(request.method, response["statusCode"], observed, database.seconds)
        return response

    return handler
