from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.catalog import Dataset
from python_data_service.errors import InvalidParameter
from python_data_service.parameters.columns import parse_properties, parse_sortby, total_order
from python_data_service.parameters.number_matched import parse_number_matched


def test_properties_are_read_once_each(places: Dataset) -> None:
    columns = parse_properties(places, ["name,code", "name"])

    assert [column.name for column in columns] == ["name", "code"]


@pytest.mark.parametrize("text", ["nmae", "rank", "geom", "", "name,", "NAME", 'name"'])
def test_what_is_no_property_is_refused(places: Dataset, text: str) -> None:
    with pytest.raises(InvalidParameter) as raised:
        parse_properties(places, [text])

    assert "code, name, label" in raised.value.allowed


def test_a_close_name_is_suggested(places: Dataset) -> None:
    with pytest.raises(InvalidParameter, match="did you mean 'population'"):
        parse_properties(places, ["popluation"])


def test_sortby_reads_directions(places: Dataset) -> None:
    orders = parse_sortby(places, ["-population,+name, code"])

    assert [(order.column.name, order.descending) for order in orders] == [
        ("population", True),
        ("name", False),
        ("code", False),
    ]


@pytest.mark.parametrize("text", ["tags", "rank", "--code", "code,-code", "-", "code desc"])
def test_what_cannot_order_is_refused(places: Dataset, text: str) -> None:
    with pytest.raises(InvalidParameter) as raised:
        parse_sortby(places, [text])

    assert raised.value.parameter == "sortby"


def test_an_order_ends_with_the_id(places: Dataset) -> None:
    by_default = total_order(places, ())
    chosen = total_order(places, parse_sortby(places, ["-code,name"]))

    assert [order.column.name for order in by_default] == ["rank", "code"]
    assert [order.column.name for order in chosen] == ["code", "name"]


@pytest.mark.parametrize(("text", "value"), [("true", True), ("false", False)])
def test_number_matched_is_true_or_false(text: str, value: bool) -> None:
    assert parse_number_matched([text]) is value


@pytest.mark.parametrize("text", ["True", "1", "", "yes"])
def test_number_matched_is_nothing_else(text: str) -> None:
    with pytest.raises(InvalidParameter):
        parse_number_matched([text])


@given(st.lists(st.text(), min_size=1, max_size=3))
def test_any_text_is_columns_or_refused(places: Dataset, values: list[str]) -> None:
    for parse in (parse_properties, parse_sortby):
        with suppress(InvalidParameter):
            parse(places, values)
