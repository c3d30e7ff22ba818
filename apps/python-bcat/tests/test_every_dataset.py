"""Every dataset of the catalog answers on every route, with what the table holds."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
from conftest import names_on_disk, table
from psycopg.rows import dict_row
from python_data_service.catalog import INTEGER_TYPES, Catalog, Dataset
from python_testing.gateway import GatewayResponse
from python_testing.vector_tile import read_tile

Get = Callable[[str], GatewayResponse]


def features(response: GatewayResponse) -> list[Any]:
    assert response.status == 200, response.body
    found: list[Any] = response.json()["features"]
    return found


def scalar(admin: psycopg.Connection, query: str, *values: Any) -> Any:
    row = admin.execute(query.encode(), values).fetchone()
    assert row is not None
    return row[0]


def all_ids(get: Get, dataset: Dataset, query: str) -> list[Any]:
    """The ids of every page, following the links."""
    ids: list[Any] = []
    href: str | None = f"/bcat/{dataset.name}?{query}"
    while href:
        response = get(href)
        ids += [feature["id"] for feature in features(response)]
        href = next(
            (link["href"] for link in response.json()["links"] if link["rel"] == "next"), None
        )
    return ids


def test_the_catalog_has_the_thirteen_datasets(catalog: Catalog, get: Get) -> None:
    assert list(catalog.datasets) == names_on_disk()
    assert len(catalog.datasets) == 13
    assert [entry["name"] for entry in get("/bcat").json()["datasets"]] == names_on_disk()


def test_the_count_is_that_of_the_table(
    dataset: Dataset, get: Get, admin: psycopg.Connection
) -> None:
    rows = scalar(admin, f"select count(*) from {table(dataset)}")

    assert rows > 0
    assert get(f"/bcat/{dataset.name}/count").json() == {"type": "FeatureCount", "count": rows}
    response = get(f"/bcat/{dataset.name}?limit=1&numberMatched=true")
    assert response.json()["numberMatched"] == rows


def test_pages_meet_every_row_once_and_ids_are_unique(
    dataset: Dataset, get: Get, admin: psycopg.Connection
) -> None:
    column = dataset.properties[0].name
    ids = all_ids(get, dataset, f"limit=0&properties={column}")
    expected = scalar(admin, f"select count(*) from {table(dataset)}")

    assert len(ids) == len(set(ids)) == expected
    assert all(isinstance(i, int if dataset.id.type in INTEGER_TYPES else str) for i in ids)


def test_small_pages_meet_every_row_of_a_state_once(dataset: Dataset, get: Get) -> None:
    filtered = next(name for name in ("state_abbr", "state") if name in dataset.filters)
    query = f"{filtered}={state_of(dataset, get)}&properties={filtered}"
    whole = all_ids(get, dataset, query)
    size = max(len(whole) // 3, 1)

    assert all_ids(get, dataset, f"{query}&limit={size}") == whole
    assert all_ids(get, dataset, f"{query}&limit={size}&page=0") == whole
    assert get(f"/bcat/{dataset.name}/count?{filtered}={state_of(dataset, get)}").json()[
        "count"
    ] == len(whole)


def state_of(dataset: Dataset, get: Get) -> str:
    (first,) = features(get(f"/bcat/{dataset.name}?limit=1"))
    properties = first["properties"]
    return quote(properties.get("state_abbr") or properties["state"])


def test_properties_are_those_of_the_row(
    dataset: Dataset, get: Get, admin: psycopg.Connection
) -> None:
    found = features(get(f"/bcat/{dataset.name}?limit=3"))

    assert found
    for feature in found:
        assert feature["geometry"] is None
        assert list(feature["properties"]) == [column.name for column in dataset.properties]
        with admin.cursor(row_factory=dict_row) as cursor:
            query = f"select * from {table(dataset)} where {dataset.id.source} = %s"
            row = cursor.execute(query.encode(), [feature["id"]]).fetchone()
        assert row is not None
        for column in dataset.properties:
            assert feature["properties"][column.name] == row[column.source]


def test_geojson_has_geometries(dataset: Dataset, get: Get) -> None:
    found = features(get(f"/bcat/{dataset.name}/geojson?limit=20"))

    for feature in found:
        if dataset.geometry is None:
            assert feature["geometry"] == {"type": "Polygon", "coordinates": []}
        else:
            assert feature["geometry"]["type"] == dataset.geometry.type
            assert feature["geometry"]["coordinates"]


def test_a_feature_is_found_by_its_id(dataset: Dataset, get: Get) -> None:
    (listed,) = features(get(f"/bcat/{dataset.name}/geojson?limit=1&offset=5"))

    assert get(f"/bcat/{dataset.name}/{listed['id']}").json() == listed


def test_every_filter_selects_rows_that_have_its_value(
    dataset: Dataset, get: Get, admin: psycopg.Connection
) -> None:
    assert dataset.filters
    for name, column in dataset.filters.items():
        query = (
            f"select {column.source}, count(*) from {table(dataset)}"
            f" where {column.source} is not null group by 1 order by 2, 1 limit 1"
        )
        row = admin.execute(query.encode()).fetchone()
        assert row is not None
        value, count = row
        text = quote(f'"{value}"' if isinstance(value, str) else str(value).lower())
        found = features(get(f"/bcat/{dataset.name}?limit=0&{name}={text}"))
        assert len(found) == count
        assert {feature["properties"][name] for feature in found} == {value}


def test_a_spatial_filter_selects_what_sql_does(
    dataset: Dataset, get: Get, admin: psycopg.Connection
) -> None:
    if dataset.geometry is None:
        pytest.skip("no geometry")
    bbox = (-90.0, 30.0, -80.0, 36.0)
    query = (
        f"select count(*) from {table(dataset)} where ST_Intersects({dataset.geometry.column},"
        f" ST_MakeEnvelope(%s, %s, %s, %s, {dataset.geometry.srid}))"
    )
    expected = scalar(admin, query, *bbox)

    assert expected > 0
    response = get(
        f"/bcat/{dataset.name}?limit=1&numberMatched=true&bbox={','.join(map(str, bbox))}"
    )
    assert response.json()["numberMatched"] == expected
    wkt = "POLYGON((-90 30,-80 30,-80 36,-90 36,-90 30))"
    assert get(f"/bcat/{dataset.name}/count?geom={quote(wkt)}").json()["count"] == expected
    nowhere = get(f"/bcat/{dataset.name}/geojson?geom=POINT(0%200)")
    assert features(nowhere) == []


def test_a_tile_has_one_layer_and_nothing_where_nothing_is(dataset: Dataset, get: Get) -> None:
    tile = get(f"/bcat/{dataset.name}/tiles/8/67/102.pbf")
    empty = get(f"/bcat/{dataset.name}/tiles/8/0/0.pbf")

    assert tile.status == empty.status == 200
    assert tile.headers["Content-Type"] == "application/x-protobuf"
    assert empty.body == b""
    layers = read_tile(tile.body)
    if dataset.geometry is None:
        assert layers == {}
    else:
        assert list(layers) == [dataset.name]
        (first, *_) = layers[dataset.name]
        assert (first.id is not None) == (dataset.id.type in INTEGER_TYPES)
        assert set(first.properties) <= {column.name for column in dataset.properties}


def test_the_schema_describes_every_property(dataset: Dataset, get: Get) -> None:
    schema = get(f"/bcat/{dataset.name}/schema").json()

    assert list(schema["properties"]) == [column.name for column in dataset.properties]
    assert schema["x-filters"] == list(dataset.filters)
    assert schema["x-limit"]["maximum"] == dataset.maximum_limit


def test_identifiers_keep_their_leading_zeros(dataset: Dataset, get: Get) -> None:
    lengths = {"geoid_st": 2, "geoid_co": 5, "geoid_bl": 15}
    for feature in features(get(f"/bcat/{dataset.name}?limit=50")):
        for name, length in lengths.items():
            value = feature["properties"].get(name)
            assert value is None or (isinstance(value, str) and len(value) == length)
