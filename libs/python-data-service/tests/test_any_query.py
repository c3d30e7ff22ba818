"""Whatever a client asks, it is answered or told what is wrong."""

from collections.abc import Callable
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_testing.gateway import GatewayResponse

Get = Callable[[str], GatewayResponse]

coordinates = st.sampled_from(["0", "-180", "180", "90", "-90", "4.5", "1e-300", "0.00001", "-0.0"])
positions = st.tuples(coordinates, coordinates).map(" ".join)
rings = st.lists(positions, min_size=3, max_size=5).map(
    lambda ring: f"({','.join([*ring, ring[0]])})"
)
geometries = st.one_of(
    positions.map(lambda position: f"POINT({position})"),
    st.lists(positions, min_size=2, max_size=4).map(lambda line: f"LINESTRING({','.join(line)})"),
    st.lists(rings, min_size=1, max_size=3).map(lambda polygon: f"POLYGON({','.join(polygon)})"),
)
collections = st.lists(geometries, min_size=1, max_size=3).map(
    lambda members: f"GEOMETRYCOLLECTION({','.join(members)})"
)
boxes = st.tuples(coordinates, coordinates, coordinates, coordinates).map(",".join)
numbers = st.sampled_from(["0", "1", "-1", "7", "2147483647", "2147483648", "9" * 19, "1e308", "x"])
texts = st.text(max_size=20)
parameters = st.fixed_dictionaries(
    {},
    optional={
        "geom": st.one_of(geometries, collections, texts),
        "bbox": st.one_of(boxes, texts),
        "limit": numbers,
        "offset": numbers,
        "page": numbers,
        "code": st.one_of(st.just("004"), texts),
        "name": texts,
        "population": numbers,
        "area": numbers,
        "visits": numbers,
        "capital": st.sampled_from(["true", "false", "x"]),
        "founded": st.sampled_from(["0001-01-01", "9999-12-31", "2000-01-05", "0000-00-00"]),
        "surveyed": st.sampled_from(
            ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2000-01-01T16:00Z"]
        ),
        "sortby": st.sampled_from(["code", "-name,area", "-surveyed", "tags"]),
        "properties": st.sampled_from(["code", "tags,label", "rank"]),
        "numberMatched": st.sampled_from(["true", "false", "maybe"]),
    },
)
paths = st.sampled_from(
    ["places", "places/geojson", "places/count", "places/tiles/0/0/0.pbf", "stations/geojson",
     "stations/count", "stations/tiles/1/0/0.pbf", "notes", "places/004"]
)  # fmt: skip


@given(paths, parameters)
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_that_a_client_sends_is_a_fault_of_the_service(
    get: Get, path: str, query: dict[str, str]
) -> None:
    pairs = "&".join(f"{name}={quote(value)}" for name, value in query.items())

    response = get(f"/test/{path}?{pairs}")

    assert response.status in (200, 400), response.body


@given(paths, parameters)
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_spatial_filters_alone_are_answered(get: Get, path: str, query: dict[str, str]) -> None:
    spatial = {name: query[name] for name in ("geom", "bbox") if name in query}
    pairs = "&".join(f"{name}={quote(value)}" for name, value in spatial.items())

    assert get(f"/test/{path}?{pairs}").status in (200, 400)
