from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from python_testing.gateway import GatewayResponse, LambdaContext, gateway_event, invoke

Get = Callable[[str], GatewayResponse]


def ids(response: GatewayResponse) -> list[Any]:
    assert response.status == 200, response.body
    return [feature["id"] for feature in response.json()["features"]]


def links(response: GatewayResponse) -> dict[str, str]:
    return {link["rel"]: link["href"] for link in response.json()["links"]}


def test_features_have_typed_properties_and_no_geometry(get: Get) -> None:
    response = get("/test/places?code=004")

    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert response.json() == {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": "004",
                "geometry": None,
                "properties": {
                    "code": "004",
                    "name": "Place 4",
                    "label": "label 4",
                    "population": 4000,
                    "area": 6.0,
                    "visits": 40000000000,
                    "capital": True,
                    "founded": "2000-01-05",
                    "surveyed": "2000-01-01T16:00:00+00:00",
                    "tags": ["a4", "b,c"],
                },
            }
        ],
        "numberReturned": 1,
        "links": [
            {
                "rel": "self",
                "type": "application/geo+json",
                "href": "/test/places?code=004",
            }
        ],
    }


def test_an_integer_id_is_a_number_and_no_property(get: Get) -> None:
    (first, *_) = get("/test/notes").json()["features"]

    assert first["id"] == 1
    assert first["properties"] == {"code": "001", "note": "first"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("code=002,001", ["001", "002"]),
        ("code=002&code=001", ["001", "002"]),
        ("code=%20002%2C%20001,002", ["001", "002"]),
        ("name=" + quote('"O\'Brien ""the %s"", Inc. \\ Doña"'), ["001"]),
        ("label=label%204", ["004"]),
        ("population=4000,5000", ["004", "005"]),
        ("area=7.5", ["005"]),
        ("visits=40000000000", ["004"]),
        ("capital=TRUE&limit=0", ["002", "004", "006", "008"]),
        ("founded=2000-01-05", ["004"]),
        ("surveyed=2000-01-01T16:00:00Z", ["004"]),
        ("surveyed=2000-01-01T18:00:00%2B02:00", ["004"]),
        ("code=004&name=nobody", []),
        ("code=004&capital=true", ["004"]),
    ],
)
def test_filters_select_rows(get: Get, query: str, expected: list[str]) -> None:
    assert ids(get(f"/test/places?{query}")) == expected


def test_following_next_meets_every_row_once_and_prev_leads_back(get: Get) -> None:
    pages: list[list[str]] = []
    href: str | None = "/test/places?sortby=capital"
    while href:
        response = get(href)
        pages.append(ids(response))
        last, href = response, links(response).get("next")

    assert [len(page) for page in pages] == [3, 3, 3]
    assert sorted(code for page in pages for code in page) == [f"{n:03}" for n in range(1, 10)]
    assert ids(get(links(last)["prev"])) == pages[1]
    assert links(last)["prev"] == "/test/places?sortby=capital&offset=3"


def test_links_keep_the_parameters_and_count_in_pages_where_the_request_does(get: Get) -> None:
    response = get("/test/places?limit=2&page=1&name=Place%202,Place%203,Place%204&name=Place%205")

    assert ids(response) == ["004", "005"]
    assert links(response)["prev"] == (
        "/test/places?limit=2&page=0&name=Place%202,Place%203,Place%204&name=Place%205"
    )
    assert "next" not in links(response)


def test_limit_0_asks_for_the_maximum_and_the_rest_follows(get: Get) -> None:
    response = get("/test/places?limit=0")

    assert response.json()["numberReturned"] == 7
    assert links(response)["next"] == "/test/places?limit=0&offset=7"
    assert len(ids(get(links(response)["next"]))) == 2


def test_a_page_that_ends_with_the_last_row_has_no_next(get: Get) -> None:
    assert "next" not in links(get("/test/places?limit=3&offset=6"))


def test_an_offset_beyond_the_end_is_empty(get: Get) -> None:
    response = get("/test/places?offset=1000")

    assert response.json()["features"] == []
    assert response.json()["numberReturned"] == 0


def test_number_matched_comes_when_asked_for(get: Get) -> None:
    assert "numberMatched" not in get("/test/places").json()
    assert get("/test/places?numberMatched=true&limit=2").json()["numberMatched"] == 9
    assert get("/test/places?numberMatched=true&offset=99").json()["numberMatched"] == 9
    assert get("/test/places?numberMatched=true&code=001,002").json()["numberMatched"] == 2
    assert "numberMatched" not in get("/test/places?numberMatched=false").json()


@pytest.mark.parametrize(
    ("sortby", "expected"),
    [
        ("-population", ["008", "007", "006", "005", "004", "003", "002"]),
        ("capital,-code", ["007", "005", "003", "001", "008", "006", "004"]),
        ("+code", ["001", "002", "003", "004", "005", "006", "007"]),
        ("-label", ["008", "007", "006", "005", "004", "003", "002"]),
    ],
)
def test_sortby_orders_the_rows_with_nulls_last(get: Get, sortby: str, expected: list[str]) -> None:
    assert ids(get(f"/test/places?limit=0&sortby={sortby}")) == expected


def test_without_sortby_the_id_breaks_ties_of_the_datasets_order(get: Get) -> None:
    assert ids(get("/test/places?limit=0")) == [f"{n:03}" for n in range(1, 8)]


def test_properties_chooses_columns_in_their_order(get: Get) -> None:
    (feature,) = get("/test/places?code=004&properties=label,code").json()["features"]

    assert list(feature["properties"].items()) == [("label", "label 4"), ("code", "004")]


def test_a_name_with_quotes_and_a_backslash_stays_as_it_is(get: Get) -> None:
    (feature,) = get("/test/places?code=001").json()["features"]

    assert feature["properties"]["name"] == 'O\'Brien "the %s", Inc. \\ Doña'


def test_head_answers_the_headers_alone(handler: Any) -> None:
    response = invoke(handler, "/test/places", "HEAD")

    assert response.status == 200
    assert response.headers["Content-Type"] == "application/json"
    assert response.body == b""


def test_a_gateway_without_multi_value_parameters_is_understood(handler: Any) -> None:
    event = gateway_event("/test/places?code=004") | {"multiValueQueryStringParameters": None}

    assert '"id":"004"' in handler(event, LambdaContext())["body"]
