import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.errors import InvalidParameter
from python_data_service.limits import Limits
from python_data_service.parameters.text import listed, single


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("a\0b", "NUL"),
        ("\ud800", "UTF-8"),
        ("caf\N{REPLACEMENT CHARACTER}", "UTF-8"),
        ("x" * 201, "201 characters, more than 200"),
    ],
)
def test_unusable_text_is_refused_with_its_reason(value: str, reason: str) -> None:
    with pytest.raises(InvalidParameter, match=reason) as raised:
        single("name", [value], "a name")

    assert raised.value.members["parameter"] == "name"
    assert raised.value.members["allowed"] == "a name"


def test_a_parameter_that_is_given_twice_is_refused() -> None:
    with pytest.raises(InvalidParameter, match="2 times"):
        single("limit", ["1", "1"], "a number")


@pytest.mark.parametrize(
    ("values", "items"),
    [
        (["a"], ["a"]),
        (["a,b", "c"], ["a", "b", "c"]),
        ([" a , b "], ["a", "b"]),
        (["a,a"], ["a"]),
        (['"a,b",c'], ["a,b", "c"]),
        (['"say ""hi"""'], ['say "hi"']),
        (['a "b" c'], ['a "b" c']),
    ],
)
def test_lists_are_taken_apart(values: list[str], items: list[str]) -> None:
    assert listed("name", values, "names") == items


@pytest.mark.parametrize("value", ["a,,b", "a,", ",", '"a', '"a"b', '""'])
def test_broken_lists_are_refused(value: str) -> None:
    with pytest.raises(InvalidParameter):
        listed("name", [value], "names")


def test_too_many_items_are_refused() -> None:
    with pytest.raises(InvalidParameter, match="4 values, more than 3"):
        listed("name", ["a,b", "c,d"], "names", Limits(values=3))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_quoting_carries_any_text(items: list[str]) -> None:
    usable = [i for i in items if i.strip() and "\0" not in i and "\ufffd" not in i][:50]
    usable = [item[:200] for item in usable if item[:200].strip()] or ["x"]
    quoted = ",".join('"' + item.replace('"', '""') + '"' for item in usable)

    assert listed("name", [quoted], "names") == list(dict.fromkeys(usable))


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_any_text_is_taken_or_refused(values: list[str]) -> None:
    try:
        items = listed("name", values, "names")
    except InvalidParameter:
        return
    assert all(item.strip() and "\0" not in item for item in items)
