import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.catalog import Dataset
from python_data_service.errors import InvalidParameter
from python_data_service.parameters.paging import MAXIMUM_OFFSET, Page, parse_page
from python_data_service.parameters.text import RawQuery


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ({}, Page(3, 0)),
        ({"limit": ["5"]}, Page(5, 0)),
        ({"limit": ["0"]}, Page(7, 0)),
        ({"limit": ["7"], "offset": ["20"]}, Page(7, 20)),
        ({"page": ["2"]}, Page(3, 6, 2)),
        ({"page": ["0"], "limit": ["0"]}, Page(7, 0, 0)),
        ({"limit": ["00000000000005"]}, Page(5, 0)),
    ],
)
def test_pages_are_read(places: Dataset, query: RawQuery, page: Page) -> None:
    assert parse_page(places, query) == page


@pytest.mark.parametrize(
    ("query", "parameter", "reason"),
    [
        ({"limit": ["8"]}, "limit", "more than 7"),
        ({"limit": ["-1"]}, "limit", "negative"),
        ({"limit": ["1.5"]}, "limit", "whole number"),
        ({"limit": ["ten"]}, "limit", "whole number"),
        ({"limit": ["²"]}, "limit", "whole number"),
        ({"limit": [""]}, "limit", "empty"),
        ({"limit": ["1", "2"]}, "limit", "2 times"),
        ({"limit": ["9" * 100]}, "limit", "more than 7"),
        ({"offset": ["-3"]}, "offset", "negative"),
        ({"offset": [str(MAXIMUM_OFFSET + 1)]}, "offset", "more than"),
        ({"page": ["1"], "offset": ["1"]}, "page", "together with offset"),
        ({"page": ["999999999"]}, "page", "more than"),
        ({"page": ["x"]}, "page", "whole number"),
    ],
)
def test_what_is_wrong_is_said(
    places: Dataset, query: RawQuery, parameter: str, reason: str
) -> None:
    with pytest.raises(InvalidParameter, match=reason) as raised:
        parse_page(places, query)

    assert raised.value.parameter == parameter


@given(
    st.dictionaries(st.sampled_from(["limit", "offset", "page"]), st.lists(st.text(), min_size=1))
)
def test_any_text_is_a_page_or_refused(places: Dataset, query: RawQuery) -> None:
    try:
        page = parse_page(places, query)
    except InvalidParameter:
        return
    assert 1 <= page.limit <= places.maximum_limit
    assert 0 <= page.offset <= MAXIMUM_OFFSET
