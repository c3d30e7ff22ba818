import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.errors import InvalidParameter
from python_data_service.limits import Limits
from python_data_service.parameters.geom import parse_geom
from python_data_service.wkt import MAXIMUM_DEPTH, WktError, parse_wkt

SQUARE = "POLYGON((0 0,1 0,1 1,0 1,0 0))"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("POINT(-84.5 33)", "POINT(-84.5 33.0)"),
        (" point\n( 1e1\t+2 ) ", "POINT(10.0 2.0)"),
        ("LINESTRING(0 0,1 1)", "LINESTRING(0.0 0.0,1.0 1.0)"),
        (
            "POLYGON((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1))",
            "POLYGON((0.0 0.0,9.0 0.0,9.0 9.0,0.0 0.0),(1.0 1.0,2.0 1.0,2.0 2.0,1.0 1.0))",
        ),
        ("MULTIPOINT(0 0,(1 1))", "MULTIPOINT(0.0 0.0,(1.0 1.0))"),
        ("MULTILINESTRING((0 0,1 1))", "MULTILINESTRING((0.0 0.0,1.0 1.0))"),
        (
            "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))",
            "MULTIPOLYGON(((0.0 0.0,1.0 0.0,1.0 1.0,0.0 0.0)))",
        ),
        ("GEOMETRYCOLLECTION(POINT(1 2))", "GEOMETRYCOLLECTION(POINT(1.0 2.0))"),
    ],
)
def test_geometries_are_written_anew(text: str, written: str) -> None:
    assert parse_wkt(text) == written


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("SRID=4326;POINT(0 0)", "SRID prefix"),
        ("CIRCULARSTRING(0 0,1 1,2 0)", "curves and surfaces"),
        ("CURVEPOLYGON((0 0,1 1,2 0,0 0))", "curves and surfaces"),
        ("TINZ(((0 0,1 1,2 0,0 0)))", "curves and surfaces"),
        ("POINT Z (0 0 0)", "Z and M"),
        ("POINTZM(0 0 0 0)", "Z and M"),
        ("POINT(0 0 0)", "more than two numbers"),
        ("POINT EMPTY", "EMPTY"),
        ("GEOMETRYCOLLECTION(POINT EMPTY)", "EMPTY"),
        ("MULTIPOINT(EMPTY)", "EMPTY"),
        ("POINT(NaN 0)", "not a finite number"),
        ("POINT(0 Infinity)", "not a finite number"),
        ("POINT(1e999 0)", "not a finite number"),
        ("POINT(181 0)", "longitude 181.0"),
        ("POINT(0 -91)", "latitude -91.0"),
        ("LINESTRING(0 0)", "fewer than 2"),
        ("POLYGON((0 0,1 0,0 0))", "fewer than 4"),
        ("POLYGON((0 0,1 0,1 1,0 1))", "not closed"),
        ("POINT(0 0,1 1)", "one position"),
        ("POINT(0 0", "the end"),
        ("POINT(0)", "a number is expected"),
        ("POINT 0 0", "expected"),
        ("POINT(0 0))", "text follows"),
        ("POINT(0 0) POINT(0 0)", "text follows"),
        ("CIRCLE(0 0)", "no kind of geometry"),
        ("(0 0)", "no kind of geometry"),
        ("POINT(0 0); drop table x", "unexpected text"),
        ("POINT(0 0'", "unexpected text"),
    ],
)
def test_what_is_wrong_is_said(text: str, reason: str) -> None:
    with pytest.raises(WktError, match=re.escape(reason)):
        parse_wkt(text)


def test_as_many_vertices_are_taken_as_said_and_no_more() -> None:
    assert parse_wkt("LINESTRING(0 0,1 1,2 2)", maximum_vertices=3)
    with pytest.raises(WktError, match="4 vertices, more than 3"):
        parse_wkt("LINESTRING(0 0,1 1,2 2,3 3)", maximum_vertices=3)


def test_collections_are_nested_as_deep_as_said_and_no_deeper() -> None:
    def nested(depth: int) -> str:
        return "GEOMETRYCOLLECTION(" * (depth - 1) + "POINT(0 0)" + ")" * (depth - 1)

    assert parse_wkt(nested(MAXIMUM_DEPTH))
    with pytest.raises(WktError, match="nested"):
        parse_wkt(nested(MAXIMUM_DEPTH + 1))
    with pytest.raises(WktError, match="nested"):
        parse_wkt(nested(10_000))


def test_the_limit_of_vertices_is_that_of_the_service() -> None:
    with pytest.raises(InvalidParameter, match="5 vertices, more than 4"):
        parse_geom([SQUARE], Limits(vertices=4))


pieces = st.sampled_from(
    ["POINT", "POLYGON", "MULTIPOINT", "GEOMETRYCOLLECTION", "EMPTY", "Z", "(", ")", ",", " ",
     "0", "1", "-1.5", "1e5", "NaN", "SRID=1;", "((0 0,1 0,1 1,0 0))", "(0 0)", ";", "'"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(pieces, max_size=15).map("".join)))
def test_any_text_is_written_anew_or_refused(text: str) -> None:
    try:
        written = parse_geom([text])
    except InvalidParameter:
        return
    assert parse_wkt(written) == written
    assert re.fullmatch(r"[A-Z0-9(), .e+-]+", written)
