from collections.abc import Callable
from typing import Any

from python_testing.gateway import GatewayResponse

Get = Callable[[str], GatewayResponse]


def geometry(get: Get, code: str) -> Any:
    (feature,) = get(f"/test/places/geojson?code={code}").json()["features"]
    return feature["geometry"]


def test_a_feature_has_its_geometry_in_longitude_and_latitude(get: Get) -> None:
    assert geometry(get, "004") == {
        "type": "MultiPolygon",
        "coordinates": [[[[4, 0], [4, 1], [5, 1], [5, 0], [4, 0]]]],
    }


def test_a_shape_smaller_than_the_tolerance_stays_a_shape(get: Get) -> None:
    small = geometry(get, "002")

    assert small["type"] == "MultiPolygon"
    assert len(small["coordinates"][0][0]) >= 4


def test_coordinates_have_the_decimals_of_the_catalog(get: Get) -> None:
    ring = geometry(get, "002")["coordinates"][0][0]

    assert [2.00001, 0.00001] in ring


def test_a_row_without_geometry_has_null(get: Get) -> None:
    assert geometry(get, "009") is None


def test_a_dataset_without_geometry_answers_an_empty_polygon(get: Get) -> None:
    features = get("/test/notes/geojson").json()["features"]

    assert [feature["geometry"] for feature in features] == [
        {"type": "Polygon", "coordinates": []}
    ] * 3


def test_pages_link_to_geojson(get: Get) -> None:
    links = {link["rel"]: link["href"] for link in get("/test/places/geojson").json()["links"]}

    assert links["next"] == "/test/places/geojson?offset=3"
