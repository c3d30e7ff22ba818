"""Media types, codings and links in the headers."""

from collections.abc import Callable
from gzip import decompress

import pytest
from python_data_service.service import Handler
from python_testing.gateway import GatewayResponse, invoke

Get = Callable[[str], GatewayResponse]


@pytest.mark.parametrize(
    ("path", "default", "other"),
    [
        ("places", "application/json", "application/geo+json"),
        ("places/geojson", "application/json", "application/geo+json"),
        ("places/004", "application/json", "application/geo+json"),
        (
            "places/tiles/0/0/0.pbf",
            "application/x-protobuf",
            "application/vnd.mapbox-vector-tile",
        ),
    ],
)
def test_who_asks_for_the_registered_type_gets_it(
    handler: Handler, path: str, default: str, other: str
) -> None:
    plain = invoke(handler, f"/test/{path}")
    asked = invoke(handler, f"/test/{path}", headers={"Accept": other})

    assert plain.headers["Content-Type"] == default
    assert asked.headers["Content-Type"] == other
    assert asked.body == plain.body
    assert plain.headers["Vary"] == asked.headers["Vary"] == "Accept, Accept-Encoding"
    anything = invoke(handler, f"/test/{path}", headers={"Accept": "text/html"})
    assert anything.headers["Content-Type"] == default


def test_one_type_varies_by_its_coding_alone(get: Get) -> None:
    assert get("/test/places/count").headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    "path", ["places/geojson?limit=0", "places/tiles/0/0/0.pbf", "places?limit=0"]
)
def test_a_large_answer_is_compressed_for_who_accepts_it(handler: Handler, path: str) -> None:
    plain = invoke(handler, f"/test/{path}")
    packed = invoke(handler, f"/test/{path}", headers={"Accept-Encoding": "br, GZIP;q=0.5"})

    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body)


def test_a_small_answer_is_not(handler: Handler) -> None:
    response = invoke(handler, "/test/places/count", headers={"Accept-Encoding": "gzip"})

    assert "Content-Encoding" not in response.headers
    assert response.json()["count"] == 9


def test_headers_come_in_any_case_and_more_than_once(handler: Handler) -> None:
    for headers in ({"ACCEPT-ENCODING": "gzip"}, {"accept-encoding": "gzip"}):
        response = invoke(handler, "/test/places?limit=0", headers=headers)
        assert response.headers["Content-Encoding"] == "gzip"


def test_the_neighbours_of_a_page_are_in_the_link_header(get: Get) -> None:
    link = get("/test/places?limit=2&offset=2").headers["Link"]

    assert link == (
        '</test/places?limit=2&offset=4>; rel="next"; type="application/geo+json", '
        '</test/places?limit=2&offset=0>; rel="prev"; type="application/geo+json"'
    )
    assert "Link" not in get("/test/places?limit=0&code=001").headers


def test_links_that_are_too_long_for_a_header_are_in_the_body_alone(get: Get) -> None:
    names = ",".join(f"Place{number:0190}" for number in range(25))
    response = get(f"/test/places?limit=1&offset=1&name={names},Place%202,Place%203")

    assert "Link" not in response.headers
    assert [link["rel"] for link in response.json()["links"]] == ["self", "prev"]
