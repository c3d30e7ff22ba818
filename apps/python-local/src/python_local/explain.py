"""``GET /local/explain/{service}/{dataset}…``: the SQL and the plan of any REST query.

The path after ``explain`` and the query are those of the REST request.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from python_data_service.catalog import Catalog, load_catalog
from python_data_service.errors import NotFound
from python_data_service.parameters.identifier import parse_identifier
from python_data_service.parameters.request import (
    parse_collection,
    parse_count,
    parse_feature,
    parse_tile,
)
from python_data_service.parameters.tile import parse_tile_address
from python_data_service.query.collection import collection_statement
from python_data_service.query.count import count_statement
from python_data_service.query.feature import feature_statement
from python_data_service.query.statement import Statement
from python_data_service.query.tile import tile_statement
from python_data_service.representations.answer import Answer
from python_data_service.service import Service
from python_data_service.settings import SettingsError

EXPLAIN = b"explain (analyze, buffers, format text) "


def add_explain(service: Service) -> None:
    """Add the routes."""
    routes = ExplainRoutes(service, sandbox_services(os.environ))
    dataset = f"{service.settings.core_path}/explain/<service>/<dataset>"
    service.resolver.reads(dataset, routes.properties)
    service.resolver.reads(f"{dataset}/geojson", routes.geojson)
    service.resolver.reads(f"{dataset}/count", routes.count)
    service.resolver.reads(f"{dataset}/tiles/<z>/<x>/<y>.pbf", routes.tile)
    service.resolver.reads(f"{dataset}/<feature>", routes.feature)


class ExplainRoutes:
    """One method a representation: the statement is the engine's own."""

    def __init__(self, service: Service, folders: Mapping[str, Path]) -> None:
        self._service = service
        self._folders = folders

    def properties(self, service: str, dataset: str) -> Answer:
        """Explain a collection without geometries."""
        return self._collection(service, dataset, geometry=False)

    def geojson(self, service: str, dataset: str) -> Answer:
        """Explain a collection with geometries."""
        return self._collection(service, dataset, geometry=True)

    def count(self, service: str, dataset: str) -> Answer:
        """Explain a count."""
        described = self._catalog(service).dataset(dataset)
        selection = parse_count(
            described, self._service.resolver.query, self._service.settings.limits
        )
        return self._explain(count_statement(described, selection))

    def tile(self, service: str, dataset: str, z: str, x: str, y: str) -> Answer:
        """Explain a tile."""
        described = self._catalog(service).dataset(dataset)
        address = parse_tile_address(z, x, y)
        request = parse_tile(described, self._service.resolver.query, self._service.settings.limits)
        if described.geometry is None:
            raise NotFound(f"Dataset {dataset!r} has no geometry, so its tiles need no query.")
        return self._explain(tile_statement(described, described.geometry, request, address))

    def feature(self, service: str, dataset: str, feature: str) -> Answer:
        """Explain a single feature."""
        described = self._catalog(service).dataset(dataset)
        properties = parse_feature(
            described, self._service.resolver.query, self._service.settings.limits
        )
        value = parse_identifier(described, feature)
        return self._explain(feature_statement(described, value, properties))

    def _collection(self, service: str, dataset: str, *, geometry: bool) -> Answer:
        described = self._catalog(service).dataset(dataset)
        request = parse_collection(
            described, self._service.resolver.query, self._service.settings.limits
        )
        return self._explain(collection_statement(described, request, geometry=geometry))

    def _catalog(self, service: str) -> Catalog:
        if service not in self._folders:
            raise NotFound(f"There is no such service. Available: {', '.join(self._folders)}.")
        # Read for each request, so that an edited dataset file shows at once.
        return load_catalog(self._folders[service])

    def _explain(self, statement: Statement) -> Answer:
        explained = Statement(EXPLAIN + statement.text, statement.parameters)
        plan = self._service.database.fetch_all(explained)
        document = {
            "sql": statement.text.decode().splitlines(),
            "parameters": statement.parameters,
            "plan": [line for (line,) in plan],
        }
        return Answer(json.dumps(document, ensure_ascii=False, default=str))


def sandbox_services(environment: Mapping[str, str]) -> Mapping[str, Path]:
    """Read ``SANDBOX_SERVICES``: the datasets folder of each service, by its name.

    Raises
    ------
    SettingsError
        If it is no JSON object of folders.
    """
    try:
        folders = json.loads(environment["SANDBOX_SERVICES"])
        return {name: Path(folder) for name, folder in folders.items()}
    except (KeyError, ValueError, AttributeError, TypeError) as error:
        raise SettingsError(
            'SANDBOX_SERVICES must be a JSON object as {"bcat": "/path/to/datasets"}'
        ) from error
