from collections.abc import Callable

import pytest
from python_testing.gateway import GatewayResponse

Get = Callable[[str], GatewayResponse]


def test_a_feature_has_its_geometry_and_properties(get: Get) -> None:
    response = get("/test/places/004?properties=name")

    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert response.json() == {
        "type": "Feature",
        "id": "004",
        "geometry": {
            "type": "MultiPolygon",
            "coordinates": [[[[4, 0], [4, 1], [5, 1], [5, 0], [4, 0]]]],
        },
        "properties": {"name": "Place 4"},
    }


def test_an_integer_id_is_found(get: Get) -> None:
    assert get("/test/notes/2").json() == {
        "type": "Feature",
        "id": 2,
        "geometry": {"type": "Polygon", "coordinates": []},
        "properties": {"code": "001", "note": None},
    }


@pytest.mark.parametrize(
    "path",
    ["places/999", "places/4", "places/abc", "places/0%2004", "places/%FF", "places/00%00",
     "places/" + "0" * 300, "notes/99", "notes/1.0", "notes/x", "notes/99999999999999999999"],
)  # fmt: skip
def test_an_unknown_id_is_not_found(get: Get, path: str) -> None:
    response = get(f"/test/{path}")

    assert response.status == 404
    assert response.json()["code"] in ("unknown-feature", "not-found")
