from collections.abc import Callable

from python_testing.gateway import GatewayResponse

Get = Callable[[str], GatewayResponse]


def test_the_schema_says_types_units_and_filters(get: Get) -> None:
    response = get("/test/places/schema")
    schema = response.json()

    assert response.headers["Content-Type"] == "application/schema+json"
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "/test/places/schema"
    assert schema["properties"]["population"] == {
        "type": ["integer", "null"],
        "description": "The population.",
        "x-unit": "people",
        "x-filterable": True,
    }
    assert schema["properties"]["code"]["type"] == "string"
    assert schema["properties"]["code"]["pattern"] == "^[0-9]{3}$"
    assert schema["properties"]["tags"]["type"] == ["array", "null"]
    assert schema["properties"]["surveyed"]["format"] == "date-time"
    assert "rank" not in schema["properties"]
    assert schema["x-limit"] == {"default": 3, "maximum": 7}
    assert schema["x-geometry"] == {"type": "MultiPolygon", "crs": "EPSG:4326", "precision": 5}
    assert "x-geometry" not in get("/test/notes/schema").json()


def test_the_listing_links_to_what_there_is_of_each_dataset(get: Get) -> None:
    for path in ("/test", "/test/"):
        listing = get(path).json()
        assert [entry["name"] for entry in listing["datasets"]] == [
            "absent", "excess", "large", "notes", "places", "slow", "stations",
        ]  # fmt: skip

    links = {
        entry["name"]: {link["rel"]: link["href"] for link in entry["links"]}
        for entry in listing["datasets"]
    }
    assert links["places"]["tiles"] == "/test/places/tiles/{z}/{x}/{y}.pbf"
    assert "tiles" not in links["notes"]
    assert get(links["places"]["geojson"]).status == 200
    assert get(links["places"]["describedby"]).status == 200


def test_health_asks_the_database(get: Get) -> None:
    response = get("/test/health")

    assert response.json() == {"status": "ok", "database": "ok"}
    assert response.headers["Cache-Control"] == "no-store"
