"""Every dataset of a service answers on every route, with what the table holds."""

from datetime import date, datetime
from decimal import Decimal
from math import asinh, floor, pi, radians, tan
from typing import Any, ClassVar
from urllib.parse import quote

import psycopg
import pytest
from psycopg.rows import dict_row

from python_testing.dataset_file import Dataset
from python_testing.gateway import GatewayResponse
from python_testing.service import Get, Service
from python_testing.vector_tile import read_tile

INTEGER_TYPES = {"integer", "bigint"}
ZOOM = 14


class EveryDataset:
    """The tests of a service; a subclass names it, and pytest finds them there."""

    service: ClassVar[Service]

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Run a test with the argument `dataset` for each dataset of the service."""
        if "dataset" in metafunc.fixturenames:
            datasets = self.service.datasets
            metafunc.parametrize("dataset", datasets, ids=[dataset.name for dataset in datasets])

    @pytest.fixture
    def ask(self, get: Get, dataset: Dataset) -> Get:
        """Asks for what comes after the path of the dataset."""
        return lambda rest: get(f"{self.service.core_path}/{dataset.name}{rest}")

    def test_the_index_lists_the_dataset(self, dataset: Dataset, get: Get) -> None:
        listed = [entry["name"] for entry in get(self.service.core_path).json()["datasets"]]

        assert dataset.name in listed
        assert listed == [each.name for each in self.service.datasets]

    def test_the_count_is_that_of_the_table(
        self, dataset: Dataset, ask: Get, admin: psycopg.Connection
    ) -> None:
        rows = count(admin, dataset)

        assert rows > 0
        assert ask("/count").json() == {"type": "FeatureCount", "count": rows}
        assert ask("?limit=1&numberMatched=true").json()["numberMatched"] == rows

    def test_pages_meet_every_row_once_and_ids_are_unique(
        self, dataset: Dataset, ask: Get, get: Get, admin: psycopg.Connection
    ) -> None:
        ids = all_ids(ask(f"?limit=0&properties={dataset.properties[0].name}"), get)

        assert len(ids) == len(set(ids)) == count(admin, dataset)
        assert all(isinstance(i, int if dataset.id.type in INTEGER_TYPES else str) for i in ids)

    def test_small_pages_meet_every_row_of_a_filter_once(
        self, dataset: Dataset, ask: Get, get: Get, admin: psycopg.Connection
    ) -> None:
        names = [column.name for column in dataset.filters]
        if not names:
            pytest.skip("no filter")
        name = next((state for state in ("state_abbr", "state") if state in names), names[0])
        query = f"{name}={filter_text(rarest(admin, dataset, source_of(dataset, name))[0])}"
        query += f"&properties={dataset.properties[0].name}"
        whole = all_ids(ask(f"?{query}"), get)
        size = max(len(whole) // 3, 1)

        assert all_ids(ask(f"?{query}&limit={size}"), get) == whole
        assert all_ids(ask(f"?{query}&limit={size}&page=0"), get) == whole

    def test_properties_are_those_of_the_row(
        self, dataset: Dataset, ask: Get, admin: psycopg.Connection
    ) -> None:
        found = features(ask("?limit=3"))

        assert found
        for feature in found:
            assert feature["geometry"] is None
            assert list(feature["properties"]) == [column.name for column in dataset.properties]
            with admin.cursor(row_factory=dict_row) as cursor:
                query = f"select * from {dataset.table} where {dataset.id.source} = %s"
                row = cursor.execute(query.encode(), [feature["id"]]).fetchone()
            assert row is not None
            for column in dataset.properties:
                assert feature["properties"][column.name] == as_json(row[column.source])

    def test_geojson_has_geometries(self, dataset: Dataset, ask: Get) -> None:
        for feature in features(ask("/geojson?limit=20")):
            if dataset.geometry is None:
                assert feature["geometry"] == {"type": "Polygon", "coordinates": []}
            else:
                assert feature["geometry"]["type"] == dataset.geometry.type
                assert feature["geometry"]["coordinates"]

    def test_a_feature_is_found_by_its_id(
        self, dataset: Dataset, ask: Get, admin: psycopg.Connection
    ) -> None:
        (listed,) = features(ask(f"/geojson?limit=1&offset={min(5, count(admin, dataset) - 1)}"))

        assert ask(f"/{quote(str(listed['id']), safe='')}").json() == listed

    def test_every_filter_selects_rows_that_have_its_value(
        self, dataset: Dataset, ask: Get, admin: psycopg.Connection
    ) -> None:
        properties = {column.name for column in dataset.properties}
        for column in dataset.filters:
            value, rows = rarest(admin, dataset, column.source)
            selected = f"{column.name}={filter_text(value)}"
            assert ask(f"/count?{selected}").json()["count"] == rows
            found = features(ask(f"?limit=0&{selected}"))
            assert len(found) == min(rows, dataset.maximum_limit)
            if column.name in properties:
                values = {feature["properties"][column.name] for feature in found}
                assert values == {as_json(value)}

    def test_a_spatial_filter_selects_what_sql_does(
        self, dataset: Dataset, ask: Get, admin: psycopg.Connection
    ) -> None:
        if dataset.geometry is None:
            pytest.skip("no geometry")
        longitude, latitude = place(admin, dataset)
        west, east = round(longitude - 2, 3), round(longitude + 2, 3)
        south, north = round(latitude - 2, 3), round(latitude + 2, 3)
        query = (
            f"select count(*) from {dataset.table} where ST_Intersects({dataset.geometry.column},"
            f" ST_Transform(ST_MakeEnvelope(%s, %s, %s, %s, 4326), {dataset.geometry.srid}))"
        )
        expected = scalar(admin, query, west, south, east, north)

        assert expected > 0
        bbox = ask(f"?limit=1&numberMatched=true&bbox={west},{south},{east},{north}")
        assert bbox.json()["numberMatched"] == expected
        wkt = (
            f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
        )
        assert ask(f"/count?geom={quote(wkt)}").json()["count"] == expected
        assert features(ask("/geojson?geom=POINT(0%200)")) == []

    def test_a_tile_has_one_layer_and_nothing_where_nothing_is(
        self, dataset: Dataset, ask: Get, admin: psycopg.Connection
    ) -> None:
        empty = ask(f"/tiles/{ZOOM}/0/0.pbf")
        assert empty.status == 200
        assert empty.body == b""
        if dataset.geometry is None:
            assert read_tile(ask("/tiles/8/67/102.pbf").body) == {}
            return
        x, y = tile_of(*place(admin, dataset))
        tile = ask(f"/tiles/{ZOOM}/{x}/{y}.pbf")

        assert tile.status == 200
        assert tile.headers["Content-Type"] == "application/x-protobuf"
        layers = read_tile(tile.body)
        assert list(layers) == [dataset.name]
        (first, *_) = layers[dataset.name]
        assert (first.id is not None) == (dataset.id.type in INTEGER_TYPES)
        assert set(first.properties) <= {column.name for column in dataset.properties}

    def test_the_schema_describes_every_property(self, dataset: Dataset, ask: Get) -> None:
        schema = ask("/schema").json()

        assert list(schema["properties"]) == [column.name for column in dataset.properties]
        assert schema["x-filters"] == [column.name for column in dataset.filters]
        assert schema["x-limit"]["maximum"] == dataset.maximum_limit

    def test_identifiers_keep_their_leading_zeros(self, ask: Get) -> None:
        lengths = {"geoid_st": 2, "geoid_co": 5, "geoid_bl": 15}
        for feature in features(ask("?limit=50")):
            for name, length in lengths.items():
                value = feature["properties"].get(name)
                assert value is None or (isinstance(value, str) and len(value) == length)


def features(response: GatewayResponse) -> list[Any]:
    assert response.status == 200, response.body
    found: list[Any] = response.json()["features"]
    return found


def all_ids(response: GatewayResponse, get: Get) -> list[Any]:
    """The ids of every page, following the links."""
    ids = [feature["id"] for feature in features(response)]
    while following := [link["href"] for link in response.json()["links"] if link["rel"] == "next"]:
        response = get(following[0])
        ids += [feature["id"] for feature in features(response)]
    return ids


def scalar(admin: psycopg.Connection, query: str, *values: Any) -> Any:
    row = admin.execute(query.encode(), values).fetchone()
    assert row is not None
    return row[0]


def count(admin: psycopg.Connection, dataset: Dataset) -> int:
    rows: int = scalar(admin, f"select count(*) from {dataset.table}")
    return rows


def rarest(admin: psycopg.Connection, dataset: Dataset, source: str) -> tuple[Any, int]:
    """The value that the fewest rows have, and how many have it."""
    query = (
        f"select {source}, count(*) from {dataset.table}"
        f" where {source} is not null group by 1 order by 2, 1 limit 1"
    )
    row = admin.execute(query.encode()).fetchone()
    assert row is not None, f"{dataset.name}: every {source} is null"
    return row[0], row[1]


def source_of(dataset: Dataset, name: str) -> str:
    return next(column.source for column in dataset.filters if column.name == name)


def filter_text(value: Any) -> str:
    """A value as a parameter has it; a text in quotes may hold commas."""
    return quote(f'"{value}"' if isinstance(value, str) else str(as_json(value)).lower())


def as_json(value: Any) -> Any:
    """A value of the table as JSON has it."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def place(admin: psycopg.Connection, dataset: Dataset) -> tuple[float, float]:
    """Longitude and latitude of a point of the first geometry."""
    assert dataset.geometry is not None
    column = dataset.geometry.column
    query = (
        f"select ST_X(point), ST_Y(point) from (select"
        f" ST_Transform(ST_PointOnSurface({column}), 4326) as point from {dataset.table}"
        f" where {column} is not null order by {dataset.id.source} limit 1) as first"
    )
    row = admin.execute(query.encode()).fetchone()
    assert row is not None
    return row[0], row[1]


def tile_of(longitude: float, latitude: float) -> tuple[int, int]:
    """The tile that a point is in.

    See https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames
    """
    tiles = 2**ZOOM
    y = (1 - asinh(tan(radians(latitude))) / pi) / 2
    return floor((longitude + 180) / 360 * tiles), floor(y * tiles)
