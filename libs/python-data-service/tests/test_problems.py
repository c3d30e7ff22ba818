from collections.abc import Callable

import pytest
from python_testing.gateway import GatewayResponse, Handler, LambdaContext, gateway_event, invoke

Get = Callable[[str], GatewayResponse]


@pytest.mark.parametrize(
    ("url", "status", "code", "parameter"),
    [
        ("/test/palces", 400, "unknown-dataset", "dataset"),
        ("/test/%FF", 400, "unknown-dataset", "dataset"),
        ("/test/places?limti=1", 400, "unknown-parameter", "limti"),
        ("/test/places?%00=1", 400, "unknown-parameter", "\0"),
        ("/test/places?Limit=1", 400, "unknown-parameter", "Limit"),
        ("/test/places?limit=x", 400, "invalid-parameter", "limit"),
        ("/test/places?limit", 400, "invalid-parameter", "limit"),
        ("/test/places?code=%00", 400, "invalid-parameter", "code"),
        ("/test/places?code=%FF", 400, "invalid-parameter", "code"),
        ("/test/places?name=" + "x" * 201, 400, "invalid-parameter", "name"),
        ("/test/places?code=", 400, "invalid-parameter", "code"),
        ("/test/places?geom=POINT", 400, "invalid-parameter", "geom"),
        ("/test/places/count?sortby=code", 400, "unknown-parameter", "sortby"),
        ("/test/places/004?limit=1", 400, "unknown-parameter", "limit"),
        ("/test/places/schema?limit=1", 400, "unknown-parameter", "limit"),
        ("/test?limit=1", 400, "unknown-parameter", "limit"),
        ("/test/health?x=1", 400, "unknown-parameter", "x"),
        ("/test/places/tiles/0/0/0.pbf?limit=1", 400, "unknown-parameter", "limit"),
        ("/test/places/999", 404, "unknown-feature", None),
        ("/test/places/tiles/0/0/0.png", 404, "not-found", None),
        ("/test/places/geojson/x", 404, "not-found", None),
        ("/test/collections", 404, "not-found", None),
        ("/test/openapi.json", 404, "not-found", None),
        ("/elsewhere", 404, "not-found", None),
        ("/", 404, "not-found", None),
    ],
)
def test_a_fault_of_the_client_is_a_problem(
    get: Get, url: str, status: int, code: str, parameter: str | None
) -> None:
    response = get(url)
    problem = response.json()

    assert response.status == status
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert problem["type"] == f"urn:cori:problem:{code}"
    assert problem["status"] == status
    assert problem["code"] == code
    assert problem["title"]
    assert problem.get("parameter") == parameter
    if status == 400:
        assert problem["reason"]
        assert problem["allowed"]
        assert problem["reason"] in problem["detail"]


def test_half_a_surrogate_pair_in_a_name_is_answered(handler: Handler) -> None:
    event = gateway_event("/test/places")
    event["multiValueQueryStringParameters"] = {"\ud800": ["1"]}

    assert handler(event, LambdaContext())["body"].encode("utf-8")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("path", ["/test", "/test/places", "/test/places/count", "/test/health"])
def test_other_methods_are_answered_with_those_there_are(
    handler: Handler, method: str, path: str
) -> None:
    response = invoke(handler, path, method)

    assert response.status == 405
    assert response.headers["Allow"] == "GET, HEAD"
    assert response.json()["code"] == "method-not-allowed"


def test_other_methods_find_nothing_where_nothing_is(handler: Handler) -> None:
    assert invoke(handler, "/elsewhere", "POST").status == 404
