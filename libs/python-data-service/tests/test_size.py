"""Answers that are larger than a Lambda can return."""

import json
from collections.abc import Callable

import pytest
from conftest import DATASETS
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.catalog import Catalog
from python_data_service.database import Database
from python_data_service.limits import Limits
from python_data_service.parameters.request import parse_collection
from python_data_service.query.collection import collection_statement
from python_data_service.room import Room, fits_as_text, room_for
from python_data_service.service import Handler, create_handler
from python_data_service.settings import from_environment
from python_testing.gateway import GatewayResponse, invoke

Get = Callable[[str], GatewayResponse]
LAMBDA_BYTES = 6_291_556
GZIP = {"Accept-Encoding": "gzip"}


@pytest.mark.parametrize("headers", [None, GZIP])
@pytest.mark.parametrize("path", ["/test/large", "/test/large/geojson"])
def test_the_limit_that_is_named_fits(
    handler: Handler, path: str, headers: dict[str, str] | None
) -> None:
    response = invoke(handler, f"{path}?limit=4000", headers=headers)
    problem = response.json()

    assert response.status == problem["status"] == 413
    assert problem["code"] == "response-too-large"
    assert problem["parameter"] == "limit"
    assert f"limit={problem['limit']}" in problem["detail"]
    assert ("Accept-Encoding" in problem["allowed"]) == (headers is None)
    fitting = invoke(handler, f"{path}?limit={problem['limit']}", headers=headers)
    assert fitting.status == 200
    assert fitting.json()["numberReturned"] == problem["limit"] > 1000
    assert fitting.output_bytes <= LAMBDA_BYTES


def test_gzip_lets_more_through(handler: Handler) -> None:
    path = "/test/large?limit=3000"

    assert invoke(handler, path).status == 413
    response = invoke(handler, path, headers=GZIP)
    assert response.status == 200
    assert response.json()["numberReturned"] == 3000
    assert response.output_bytes <= LAMBDA_BYTES


def test_a_head_request_is_told_the_same(handler: Handler) -> None:
    response = invoke(handler, "/test/large?limit=4000", "HEAD")

    assert (response.status, response.body) == (413, b"")


def test_a_tile_that_is_too_large_asks_for_a_higher_zoom(handler: Handler) -> None:
    response = invoke(handler, "/test/large/tiles/0/0/0.pbf")

    assert response.status == 413
    assert "higher zoom" in response.json()["allowed"]
    assert "limit" not in response.json()


def test_what_is_more_than_may_be_compressed_is_not_sent(environment: dict[str, str]) -> None:
    handler = create_handler(DATASETS, environment={**environment, "MAXIMUM_TEXT_BYTES": "2000000"})
    problem = invoke(handler, "/test/large?limit=2000", headers=GZIP).json()

    assert problem["code"] == "response-too-large"
    fitting = invoke(handler, f"/test/large?limit={problem['limit']}", headers=GZIP)
    assert fitting.status == 200


def test_the_database_keeps_what_does_not_fit(
    environment: dict[str, str], catalog: Catalog
) -> None:
    large = catalog.dataset("large")
    request = parse_collection(large, {"limit": ["100"]})
    database = Database(from_environment(environment).database, "size")

    def row(text: int) -> tuple[object, ...]:
        statement = collection_statement(
            large, request, geometry=False, room=Room(payload=100_500, text=text)
        )
        found = database.fetch_one(statement)
        assert found is not None
        return found

    features, rows_read, sizes, _ = row(1_000_000)
    assert isinstance(features, bytes)
    assert rows_read == 101
    assert isinstance(sizes, list)
    assert len(sizes) == 100
    assert sum(sizes) + 99 == len(features)
    assert row(len(features))[0] == features
    assert row(len(features) - 1)[0] is None
    database.close()


def test_more_than_postgresql_can_put_together_is_too_large(get: Get) -> None:
    response = get("/test/excess")

    assert response.status == 413
    assert b"secret words" not in response.body


@given(st.lists(st.integers(0, 5000), max_size=50), st.integers(100_001, 200_000))
def test_the_features_that_fit_are_as_many_as_possible(sizes: list[int], payload: int) -> None:
    room = Room(payload, text=payload - 100_000)
    fitting = room.fitting(sizes)

    assert sum(sizes[:fitting]) + fitting <= room.sure
    assert fitting == len(sizes) or sum(sizes[: fitting + 1]) + fitting + 1 > room.sure


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_a_text_that_is_said_to_fit_does(text: str) -> None:
    limits = Limits(response_bytes=16 * 1024 + 500)
    escaped = len(json.dumps(text)) - 2

    if fits_as_text(text, text.encode(), limits):
        assert escaped <= 500


def test_there_is_room_for_base64() -> None:
    room = room_for(Limits(), compressed=True)

    assert room.payload * 4 / 3 < LAMBDA_BYTES - 10_240
