"""What existing consumers ask of the county summary."""

from python_testing.gateway import invoke
from python_testing.service import Get
from python_testing.vector_tile import read_tile

LAMBDA_BYTES = 6_291_556
FULTON, DEKALB = "13121", "13089"


def test_two_counties_as_r_asks_for_them(get: Get) -> None:
    response = get(f"/bcat/county_summary/geojson?geoid_co={FULTON}%2C{DEKALB}")

    assert [feature["id"] for feature in response.json()["features"]] == [DEKALB, FULTON]
    assert {feature["geometry"]["type"] for feature in response.json()["features"]} == {
        "MultiPolygon"
    }
    count = get(f"/bcat/county_summary/count?geoid_co={FULTON},{DEKALB}")
    assert count.json() == {"type": "FeatureCount", "count": 2}


def test_a_county_of_alabama_keeps_its_zero(get: Get) -> None:
    (feature,) = get("/bcat/county_summary?geoid_co=01001").json()["features"]

    assert feature["id"] == "01001"
    assert feature["properties"]["geoid_st"] == "01"
    assert get("/bcat/county_summary?geoid_co=1001").status == 400


def test_texas_comes_whole_without_a_limit(get: Get) -> None:
    response = get("/bcat/county_summary?state_abbr=TX").json()

    assert response["numberReturned"] == 254
    assert [link["rel"] for link in response["links"]] == ["self"]


def test_limit_0_is_every_county(get: Get) -> None:
    response = get("/bcat/county_summary/geojson?limit=0").json()

    assert response["numberReturned"] == 3231
    assert all(feature["geometry"] for feature in response["features"])
    assert len({feature["id"] for feature in response["features"]}) == 3231


def test_every_county_with_geometry_comes_in_one_compressed_response(get: Get) -> None:
    from python_bcat.handler import handler

    headers = {"Accept-Encoding": "gzip, deflate, br"}
    response = invoke(handler, "/bcat/county_summary/geojson?limit=4000", headers=headers)

    assert response.status == 200
    assert response.headers["Content-Encoding"] == "gzip"
    assert response.json()["numberReturned"] == 3231
    assert response.output_bytes < LAMBDA_BYTES / 4


def test_names_keep_their_letters(get: Get) -> None:
    (feature,) = get("/bcat/county_summary?name_co=Do%C3%B1a%20Ana").json()["features"]

    assert feature["properties"]["name_co"] == "Doña Ana"


def test_the_tile_of_atlanta_holds_its_counties(get: Get) -> None:
    tile = read_tile(get("/bcat/county_summary/tiles/5/8/12.pbf?properties=geoid_co").body)

    found = {feature.properties["geoid_co"] for feature in tile["county_summary"]}
    assert {FULTON, DEKALB} <= found


def test_the_tile_of_the_world_holds_the_counties_of_every_state(get: Get) -> None:
    tile = read_tile(get("/bcat/county_summary/tiles/0/0/0.pbf?properties=geoid_st").body)

    states = {feature.properties["geoid_st"] for feature in tile["county_summary"]}
    assert len(states) >= 50


def test_a_box_over_the_antimeridian_meets_the_aleutians(get: Get) -> None:
    response = get("/bcat/county_summary?bbox=172,51,-172,54&properties=geoid_co")

    assert [feature["id"] for feature in response.json()["features"]] == ["02016"]


def test_health_is_ok(get: Get) -> None:
    assert get("/bcat/health").json()["status"] == "ok"
