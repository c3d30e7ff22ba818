"""The routes over the datasets of a service.

Each is one straight line: parameters, statement, row, representation.
"""

from python_data_service.catalog import Catalog, Dataset
from python_data_service.connecting import Row
from python_data_service.database import Database
from python_data_service.errors import NotFound, UnknownFeature
from python_data_service.limits import Limits
from python_data_service.parameters.identifier import parse_identifier
from python_data_service.parameters.request import (
    parse_collection,
    parse_count,
    parse_feature,
    parse_nothing,
    parse_tile,
)
from python_data_service.parameters.tile import parse_tile_address
from python_data_service.query.collection import collection_statement
from python_data_service.query.count import count_statement
from python_data_service.query.feature import feature_statement
from python_data_service.query.statement import Statement
from python_data_service.query.tile import tile_statement
from python_data_service.representations.answer import Answer
from python_data_service.representations.collection import collection_answer
from python_data_service.representations.count import count_answer
from python_data_service.representations.feature import feature_answer
from python_data_service.representations.listing import listing_answer
from python_data_service.representations.schema import schema_answer
from python_data_service.representations.tile import tile_answer
from python_data_service.routing import Resolver
from python_data_service.size_problems import ResponseTooLarge

RESERVED = frozenset({"collections", "conformance", "api", "openapi.json", "health"})
"""Names that stay free for standard interfaces, so that no dataset can have them."""


def add_dataset_routes(
    resolver: Resolver, core_path: str, catalog: Catalog, database: Database, limits: Limits
) -> None:
    """Add every route over the datasets of a catalog."""
    routes = DatasetRoutes(resolver, core_path, catalog, database, limits)
    dataset = f"{core_path}/<dataset>"
    resolver.reads(core_path, routes.listing)
    resolver.reads(dataset, routes.properties)
    resolver.reads(f"{dataset}/geojson", routes.geojson)
    resolver.reads(f"{dataset}/count", routes.count)
    resolver.reads(f"{dataset}/schema", routes.schema)
    resolver.reads(f"{dataset}/tiles/<z>/<x>/<y>.pbf", routes.tile)
    resolver.reads(f"{dataset}/<feature>", routes.feature)


class DatasetRoutes:
    """One method a route; a path's parameters come as arguments, the query from the resolver."""

    def __init__(
        self,
        resolver: Resolver,
        core_path: str,
        catalog: Catalog,
        database: Database,
        limits: Limits,
    ) -> None:
        self._resolver = resolver
        self._limits = limits
        self._core_path = core_path
        self._catalog = catalog
        self._database = database

    def listing(self) -> Answer:
        """Answer the datasets of the service."""
        parse_nothing(self._resolver.query)
        return listing_answer(self._catalog, self._core_path)

    def properties(self, dataset: str) -> Answer:
        """Answer features without their geometries."""
        return self._collection(dataset, "", geometry=False)

    def geojson(self, dataset: str) -> Answer:
        """Answer features with their geometries."""
        return self._collection(dataset, "/geojson", geometry=True)

    def count(self, dataset: str) -> Answer:
        """Answer how many features there are."""
        described = self._dataset(dataset)
        selection = parse_count(described, self._resolver.query, self._limits)
        row = self._only_row(count_statement(described, selection))
        return count_answer(described, *row)

    def schema(self, dataset: str) -> Answer:
        """Answer the schema of the properties."""
        described = self._dataset(dataset)
        parse_nothing(self._resolver.query)
        return schema_answer(described, f"{self._core_path}/{described.name}/schema")

    def tile(self, dataset: str, z: str, x: str, y: str) -> Answer:
        """Answer a vector tile, which is empty where the dataset has no geometry."""
        described = self._dataset(dataset)
        address = parse_tile_address(z, x, y)
        request = parse_tile(described, self._resolver.query, self._limits)
        if described.geometry is None:
            return tile_answer(described, b"", None)
        room = self._resolver.current_request.room
        statement = tile_statement(described, described.geometry, request, address, room)
        tile, size, version = self._only_row(statement)
        if tile is None:
            raise ResponseTooLarge(size, room.text, compressed=True)
        return tile_answer(described, tile, version)

    def feature(self, dataset: str, feature: str) -> Answer:
        """Answer a single feature with its geometry."""
        described = self._dataset(dataset)
        properties = parse_feature(described, self._resolver.query, self._limits)
        value = parse_identifier(described, feature)
        row = self._database.fetch_one(feature_statement(described, value, properties))
        if row is None:
            raise UnknownFeature(described.name, feature)
        return feature_answer(described, *row)

    def _collection(self, dataset: str, suffix: str, *, geometry: bool) -> Answer:
        described = self._dataset(dataset)
        query = self._resolver.query
        request = parse_collection(described, query, self._limits)
        room = self._resolver.current_request.room
        statement = collection_statement(described, request, geometry=geometry, room=room)
        path = f"{self._core_path}/{described.name}{suffix}"
        return collection_answer(described, request, self._only_row(statement), path, query, room)

    def _dataset(self, name: str) -> Dataset:
        if name in RESERVED:
            raise NotFound("Nothing is served at this path.")
        described = self._catalog.dataset(name)
        self._resolver.observed.dataset = described.name
        return described

    def _only_row(self, statement: Statement) -> Row:
        row = self._database.fetch_one(statement)
        if row is None:
            raise AssertionError("an aggregate has one row")
        return row
