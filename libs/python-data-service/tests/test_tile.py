from collections.abc import Callable

import pytest
from python_testing.gateway import GatewayResponse
from python_testing.vector_tile import TileFeature, read_tile

Get = Callable[[str], GatewayResponse]


def features(get: Get, path: str) -> list[TileFeature]:
    response = get(path)
    assert response.status == 200, response.body
    assert response.headers["Content-Type"] == "application/x-protobuf"
    tile = read_tile(response.body)
    assert len(tile) <= 1
    return next(iter(tile.values()), [])


def codes(get: Get, path: str) -> list[str]:
    return [feature.properties["code"] for feature in features(get, path)]


def test_the_layer_has_the_datasets_name_and_its_columns(get: Get) -> None:
    tile = read_tile(get("/test/places/tiles/6/32/31.pbf?code=004").body)

    assert list(tile) == ["places"]
    assert tile["places"][0].id is None
    assert tile["places"][0].properties == {
        "code": "004",
        "name": "Place 4",
        "label": "label 4",
        "population": 4000,
        "area": 6.0,
        "visits": 40000000000,
        "capital": True,
        "founded": "2000-01-05",
        "surveyed": "2000-01-01T16:00:00+00:00",
        "tags": '["a4","b,c"]',
    }


def test_an_integer_id_is_the_features_id(get: Get) -> None:
    assert features(get, "/test/stations/tiles/0/0/0.pbf") == [
        TileFeature(1, {"name": "Atlanta"}),
        TileFeature(2, {"name": "Denver"}),
    ]


def test_the_tile_of_the_world_has_every_shape_that_is_not_too_small(get: Get) -> None:
    assert codes(get, "/test/places/tiles/0/0/0.pbf") == [
        "001", "003", "004", "005", "006", "007", "008",
    ]  # fmt: skip


@pytest.mark.parametrize("tile", ["3/7/3", "3/0/3"])
def test_tiles_on_both_sides_of_the_antimeridian_have_what_crosses_it(get: Get, tile: str) -> None:
    assert codes(get, f"/test/places/tiles/{tile}.pbf") == ["003"]


def test_filters_geom_and_properties_hold_for_tiles(get: Get) -> None:
    path = "/test/places/tiles/3/4/3.pbf?capital=true&bbox=4.5,0,8.5,1&properties=code"

    assert [feature.properties for feature in features(get, path)] == [
        {"code": code} for code in ("004", "006", "008")
    ]


@pytest.mark.parametrize("path", ["/test/places/tiles/3/0/0.pbf", "/test/notes/tiles/3/0/0.pbf"])
def test_a_tile_that_meets_nothing_is_empty(get: Get, path: str) -> None:
    response = get(path)

    assert (response.status, response.body) == (200, b"")
    assert response.headers["Content-Type"] == "application/x-protobuf"


@pytest.mark.parametrize(
    ("address", "parameter"),
    [("23/0/0", "z"), ("2/4/0", "x"), ("2/0/4", "y"), ("a/0/0", "z"), ("2/-1/0", "x"),
     ("0/0/1e3", "y"), ("22/4194303/999999999", "y"), ("%C2%B2/0/0", "z")],
)  # fmt: skip
def test_an_address_without_tile_is_refused(get: Get, address: str, parameter: str) -> None:
    response = get(f"/test/places/tiles/{address}.pbf")

    assert response.status == 400
    assert response.json()["parameter"] == parameter


def test_the_last_tile_of_the_last_zoom_is_a_tile(get: Get) -> None:
    assert get("/test/places/tiles/22/4194303/4194303.pbf").status == 200
