from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.errors import InvalidParameter
from python_data_service.parameters.bbox import Box, parse_bbox
from python_data_service.wkt import parse_wkt

longitudes = st.floats(-180, 180)
latitudes = st.floats(-90, 90)


def test_four_numbers_are_a_box() -> None:
    assert parse_bbox(["-85, 33,-84.5,34"]) == (Box(-85, 33, -84.5, 34),)


def test_a_box_over_the_antimeridian_is_two() -> None:
    assert parse_bbox(["170,-20,-170,20"]) == (Box(170, -20, 180, 20), Box(-180, -20, -170, 20))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1,2,3", "3 numbers"),
        ("1,2,3,4,5,6", "6 numbers"),
        ("a,0,1,1", "is not a number"),
        ("0,,1,1", "is not a number"),
        ("nan,0,1,1", "is not a number"),
        ("0,0,inf,1", "is not a number"),
        ("-181,0,1,1", "longitude"),
        ("0,0,1,91", "latitude"),
        ("0,2,1,1", "miny is above maxy"),
        ("0,0,1e400,1", "longitude"),
    ],
)
def test_what_is_wrong_is_said(text: str, reason: str) -> None:
    with pytest.raises(InvalidParameter, match=reason):
        parse_bbox([text])


@given(longitudes, latitudes, longitudes, latitudes)
def test_every_box_in_range_is_wkt_that_is_taken(
    west: float, south: float, east: float, north: float
) -> None:
    south, north = sorted((south, north))

    for box in parse_bbox([f"{west!r},{south!r},{east!r},{north!r}"]):
        assert parse_wkt(box.wkt) == box.wkt


@given(st.text())
def test_any_text_is_a_box_or_refused(text: str) -> None:
    with suppress(InvalidParameter):
        parse_bbox([text])
