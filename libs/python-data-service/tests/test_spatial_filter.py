from collections.abc import Callable
from urllib.parse import quote

import pytest
from python_testing.gateway import GatewayResponse

Get = Callable[[str], GatewayResponse]


def codes(get: Get, query: str) -> list[str]:
    response = get(f"/test/places?limit=0&properties=code&{query}")
    assert response.status == 200, response.body
    return [feature["id"] for feature in response.json()["features"]]


@pytest.mark.parametrize(
    ("wkt", "expected"),
    [
        ("POINT(4.5 0.5)", ["004"]),
        ("POINT(5 0.5)", ["004", "005"]),
        ("LINESTRING(4.5 0.5,6.5 0.5)", ["004", "005", "006"]),
        ("POLYGON((4.5 0.2,5.5 0.2,5.5 0.8,4.5 0.8,4.5 0.2))", ["004", "005"]),
        # A bow tie, and a polygon without area: PostGIS makes both valid.
        ("POLYGON((4.5 0.2,5.5 0.8,5.5 0.2,4.5 0.8,4.5 0.2))", ["004", "005"]),
        ("POLYGON((4.5 0.5,4.6 0.5,4.5 0.5,4.5 0.5))", ["004"]),
        ("MULTIPOINT(4.5 0.5,(6.5 0.5))".replace("(6.5 0.5)", "6.5 0.5"), ["004", "006"]),
        ("MULTIPOINT((4.5 0.5),(6.5 0.5))", ["004", "006"]),
        ("GEOMETRYCOLLECTION(POINT(4.5 0.5),LINESTRING(6.5 0.5,6.6 0.5))", ["004", "006"]),
        # Members that overlap, on which GEOS fails unless they are merged.
        (
            "GEOMETRYCOLLECTION(POLYGON((0 0,0 90,180 0,0 0)),POLYGON((0 0,0 90,90 0,0 0)))",
            ["001", "002", "004", "005", "006", "007", "008"],
        ),
        ("POINT(50 50)", []),
    ],
)
def test_geom_selects_what_it_meets(get: Get, wkt: str, expected: list[str]) -> None:
    assert codes(get, f"geom={quote(wkt)}") == expected


@pytest.mark.parametrize(
    ("bbox", "expected"),
    [
        ("4.5,0.2,5.5,0.8", ["004", "005"]),
        ("4.5,0.5,4.5,0.5", ["004"]),
        ("4.5,0.2,4.5,0.8", ["004"]),
        ("4.5,0.5,5.5,0.5", ["004", "005"]),
        ("179.5,10,-179.5,11", ["003"]),
        ("179.5,-90,2.000001,90", ["001", "002", "003"]),
        ("-180,-90,180,90", ["001", "002", "003", "004", "005", "006", "007"]),
        ("50,50,51,51", []),
    ],
)
def test_bbox_selects_what_it_meets(get: Get, bbox: str, expected: list[str]) -> None:
    assert codes(get, f"bbox={bbox}") == expected


def test_geom_bbox_and_filters_hold_together(get: Get) -> None:
    query = "geom=LINESTRING(4.5 0.5,7.5 0.5)&bbox=5.5,0,8.5,1&capital=true"

    assert codes(get, query.replace(" ", "%20")) == ["006"]


def test_stored_coordinates_of_a_projection_are_met_in_degrees(get: Get) -> None:
    response = get("/test/stations/geojson?bbox=-85,33,-84,34")

    (feature,) = response.json()["features"]
    assert feature["properties"]["name"] == "Atlanta"
    assert feature["geometry"]["coordinates"] == pytest.approx([-84.39, 33.75], abs=1e-6)


def test_a_shape_that_a_projection_makes_invalid_is_taken(get: Get) -> None:
    wkt = quote("POLYGON((0 0,0 90,0 0.00001,-180 0,0 0))")

    assert get(f"/test/stations/count?geom={wkt}").status == 200


def test_a_dataset_without_geometry_takes_no_spatial_filter(get: Get) -> None:
    response = get("/test/notes?bbox=0,0,1,1")

    assert response.status == 400
    assert response.json()["code"] == "unknown-parameter"
    assert response.json()["parameter"] == "bbox"
