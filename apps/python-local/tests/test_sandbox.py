import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from python_data_service.settings import SettingsError
from python_local.explain import sandbox_services
from python_testing.database_server import LocalDatabase
from python_testing.gateway import GatewayResponse, invoke
from python_testing.workspace import WORKSPACE

Get = Callable[[str], GatewayResponse]
DATASETS = WORKSPACE / "apps" / "python-bcat" / "src" / "python_bcat" / "datasets"


@pytest.fixture(scope="session")
def get(local_database: LocalDatabase) -> Iterator[Get]:
    environment = {
        "CORE_PATH": "/local",
        "SANDBOX_SERVICES": json.dumps({"bcat": str(DATASETS)}),
        **local_database.environment,
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        from python_local.handler import handler

        yield partial(invoke, handler)


def test_the_index_says_where_to_go_and_its_links_lead_there(get: Get) -> None:
    for path in ("/local", "/local/"):
        assert get(path).json()["title"] == "Sandbox"

    for link in get("/local/").json()["links"]:
        assert get(link["href"]).status == 200


@pytest.mark.parametrize(
    ("path", "sql", "plan"),
    [
        ("county_summary?geoid_co=13121", "= %(filter_geoid_co)s::text", "Index Scan"),
        ("county_summary/geojson?bbox=-85,33,-84,34", "ST_AsGeoJSON", "Index Cond: (geom &&"),
        ("county_summary/count?state_abbr=GA", "select count(*)", "Aggregate"),
        ("county_summary/tiles/6/16/25.pbf", "ST_AsMVT", "Index Cond: (geom &&"),
        ("county_summary/13121", '\'{"type":"Feature"', "Index Scan"),
        ("county_adjacency_crosswalk/geojson?limit=1", '"coordinates":[]', "Limit"),
    ],
)
def test_a_query_is_explained_with_sql_parameters_and_plan(
    get: Get, path: str, sql: str, plan: str
) -> None:
    response = get(f"/local/explain/bcat/{path}")
    document = response.json()

    assert response.headers["Cache-Control"] == "no-store"
    assert sql in "\n".join(document["sql"])
    assert plan in "\n".join(document["plan"])
    assert "actual time=" in document["plan"][0]


def test_the_bound_values_are_listed(get: Get) -> None:
    parameters = get("/local/explain/bcat/county_summary?geoid_co=13121,13089&page=2").json()[
        "parameters"
    ]

    assert (
        parameters.items()
        >= {
            "filter_geoid_co": ["13121", "13089"],
            "limit": 500,
            "offset": 1000,
        }.items()
    )


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("explain/acs/county_summary", 404, "not-found"),
        ("explain/bcat/county_sumary", 400, "unknown-dataset"),
        ("explain/bcat/county_summary?limit=x", 400, "invalid-parameter"),
        ("explain/bcat/county_summary/0", 404, "unknown-feature"),
        ("explain/bcat/county_adjacency_crosswalk/tiles/0/0/0.pbf", 404, "not-found"),
        ("nearest_county?lat=33", 400, "invalid-parameter"),
        ("nearest_county?lat=33&lon=x", 400, "invalid-parameter"),
        ("nearest_county?lat=91&lon=0", 400, "invalid-parameter"),
        ("nearest_county?lat=33&lng=1", 400, "unknown-parameter"),
    ],
)
def test_faults_are_those_of_the_rest_api(get: Get, path: str, status: int, code: str) -> None:
    response = get(f"/local/{path}")

    assert response.status == status
    assert response.json()["code"] == code


def test_the_nearest_county_is_the_one_around_the_point_or_the_next_one(get: Get) -> None:
    inside = get("/local/nearest_county?lat=33.75&lon=-84.39").json()
    at_sea = get("/local/nearest_county?lat=31&lon=-80").json()

    assert inside == {
        "geoid_co": "13121",
        "name_co": "Fulton",
        "state_abbr": "GA",
        "distance_km": 0,
    }
    assert at_sea["state_abbr"] == "GA"
    assert 50 < at_sea["distance_km"] < 200


def test_folders_of_services_are_read() -> None:
    assert sandbox_services({"SANDBOX_SERVICES": '{"x": "/y"}'}) == {"x": Path("/y")}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 1}'])
def test_folders_that_cannot_be_read_are_said(text: str) -> None:
    with pytest.raises(SettingsError, match="SANDBOX_SERVICES"):
        sandbox_services({"SANDBOX_SERVICES": text})
