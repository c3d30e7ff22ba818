from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.catalog import Column, ColumnType
from python_data_service.errors import InvalidParameter
from python_data_service.parameters.filters import TYPE_NAMES, parse_filter

TYPES = list(TYPE_NAMES)


def column(kind: Any, pattern: str | None = None) -> Column:
    return Column(name="c", source="c", type=kind, description="", pattern=pattern)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("text", "013", "013"),
        ("integer", "-7", -7),
        ("integer", "007", 7),
        ("integer", "2147483647", 2**31 - 1),
        ("bigint", "-9223372036854775808", -(2**63)),
        ("number", "1.5", 1.5),
        ("number", "-.5e3", -500.0),
        ("boolean", "True", True),
        ("boolean", "false", False),
        ("date", "2024-02-29", date(2024, 2, 29)),
        ("timestamp", "2024-02-29T12:00:00Z", datetime(2024, 2, 29, 12, tzinfo=UTC)),
        ("timestamp", "2024-02-29 12:00", datetime(2024, 2, 29, 12, tzinfo=UTC)),
    ],
)
def test_values_are_read_by_the_columns_type(kind: ColumnType, text: str, value: object) -> None:
    assert parse_filter(column(kind), [text]).values == (value,)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("integer", "1.0"),
        ("integer", "x"),
        ("integer", "2147483648"),
        ("integer", "1_000"),
        ("integer", "\N{ARABIC-INDIC DIGIT ONE}"),
        ("integer", "9" * 30),
        ("bigint", "9223372036854775808"),
        ("number", "NaN"),
        ("number", "inf"),
        ("number", "1e999"),
        ("number", "0x10"),
        ("boolean", "1"),
        ("boolean", "yes"),
        ("date", "2023-02-29"),
        ("date", "20240229"),
        ("date", "2024-W01-1"),
        ("timestamp", "noon"),
        ("timestamp", "2024-02-29T25:00:00Z"),
    ],
)
def test_values_of_another_type_are_refused(kind: ColumnType, text: str) -> None:
    with pytest.raises(InvalidParameter) as raised:
        parse_filter(column(kind), [text])

    assert raised.value.parameter == "c"
    assert "is not" in raised.value.reason
    assert TYPE_NAMES[kind] in raised.value.allowed


@pytest.mark.parametrize("text", ["1312", "131210", "1312x", "13121\nx", "١٣١٢١"])
def test_values_that_do_not_match_the_pattern_are_refused(text: str) -> None:
    with pytest.raises(InvalidParameter, match="does not match") as raised:
        parse_filter(column("text", "^[0-9]{5}$"), [text])

    assert "^[0-9]{5}$" in raised.value.allowed


def test_a_thousand_values_are_taken_and_no_more() -> None:
    assert len(parse_filter(column("integer"), [",".join(map(str, range(1000)))]).values) == 1000
    with pytest.raises(InvalidParameter, match="1001 values, more than 1000"):
        parse_filter(column("integer"), [",".join(map(str, range(1001)))])


@given(st.sampled_from(TYPES), st.lists(st.text(), min_size=1, max_size=3))
def test_any_text_is_read_or_refused(kind: ColumnType, values: list[str]) -> None:
    with suppress(InvalidParameter):
        parse_filter(column(kind, "^[a-z0-9]*$"), values)
