from urllib.parse import quote

import pytest
from conftest import DATASETS
from python_data_service.limits import VARIABLES, Limits
from python_data_service.service import Handler, create_handler
from python_data_service.settings import SettingsError, from_environment
from python_testing.gateway import invoke

SMALL = {
    "MAXIMUM_VERTICES": "4",
    "MAXIMUM_VALUES": "3",
    "MAXIMUM_VALUE_LENGTH": "20",
    "MAXIMUM_QUERY_LENGTH": "150",
}
SQUARE = quote("POLYGON((0 0,1 0,1 1,0 1,0 0))")


@pytest.fixture(scope="module")
def limited(environment: dict[str, str]) -> Handler:
    return create_handler(DATASETS, environment={**environment, **SMALL})


@pytest.mark.parametrize(
    ("query", "status", "reason", "allowed"),
    [
        (f"geom={SQUARE}", 400, "5 vertices, more than 4", "WKT"),
        ("code=001,002,003,004", 400, "4 values, more than 3", "at most 3 values"),
        ("properties=code,name,area,tags", 400, "4 values, more than 3", "at most 3 values"),
        ("name=" + "x" * 21, 400, "21 characters, more than 20", "text"),
        ("geom=" + "x" * 150, 414, "the query has 155 characters", "at most 150 characters"),
        ("x" * 200, 414, "the query has 201 characters", "at most 150 characters"),
    ],
)
@pytest.mark.parametrize("path", ["/test/places", "/test/places/count"])
def test_an_error_says_the_limit_and_what_was_sent(
    limited: Handler, path: str, query: str, status: int, reason: str, allowed: str
) -> None:
    if path.endswith("count") and query.startswith("properties"):
        pytest.skip("a count has no properties")
    response = invoke(limited, f"{path}?{query}")

    assert response.status == status
    assert reason in response.json()["reason"]
    assert allowed in response.json()["allowed"]
    assert reason in response.json()["detail"].replace("The query", "the query")


@pytest.mark.parametrize(
    "query", ["code=001,002,003", "name=" + "x" * 20, "geom=LINESTRING(0 0,1 1)"]
)
def test_what_is_within_the_limits_is_answered(limited: Handler, query: str) -> None:
    assert invoke(limited, f"/test/places?{quote(query, safe='=,()')}").status == 200


def test_limits_come_from_the_environment(environment: dict[str, str]) -> None:
    assert from_environment(environment).limits == Limits()
    for name, variable in VARIABLES.items():
        limits = from_environment({**environment, variable: "2000000"}).limits
        assert getattr(limits, name) == 2_000_000


@pytest.mark.parametrize("variable", [*VARIABLES.values()])
@pytest.mark.parametrize("value", ["0", "-1", "x", "1e3"])
def test_a_limit_that_is_none_is_refused(
    environment: dict[str, str], variable: str, value: str
) -> None:
    with pytest.raises(SettingsError, match=variable):
        from_environment({**environment, variable: value})


@pytest.mark.parametrize(
    "value", ["example.org", "https://a.example/", "*, https://a.example", ","]
)
def test_origins_that_are_none_are_refused(environment: dict[str, str], value: str) -> None:
    with pytest.raises(SettingsError, match="CORS_ORIGINS"):
        from_environment({**environment, "CORS_ORIGINS": value})


def test_a_response_has_to_hold_something(environment: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="MAXIMUM_RESPONSE_BYTES"):
        from_environment({**environment, "MAXIMUM_RESPONSE_BYTES": "1000"})
