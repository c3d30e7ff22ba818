"""No value of a request can reach the text of a statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_data_service.catalog import Catalog, Dataset
from python_data_service.parameters.filters import Filter
from python_data_service.parameters.request import Selection, parse_collection, parse_tile
from python_data_service.parameters.tile import TileAddress
from python_data_service.query.collection import collection_statement
from python_data_service.query.count import count_statement
from python_data_service.query.feature import feature_statement
from python_data_service.query.statement import Statement
from python_data_service.query.tile import tile_statement

MARK = "zqx"


def statements(dataset: Dataset, text: str, number: int) -> list[Statement]:
    assert dataset.geometry is not None
    query = {
        "name": [f'"{text}"'],
        "population": [str(number)],
        "bbox": ["170,-10,-170,10"],
        "limit": ["7"],
        "offset": [str(abs(number) % 100_000)],
    }
    request = parse_collection(dataset, query)
    tile = parse_tile(dataset, {"name": [f'"{text}"']})
    return [
        collection_statement(dataset, request, geometry=True),
        count_statement(dataset, request.selection),
        feature_statement(dataset, text, request.properties),
        tile_statement(dataset, dataset.geometry, tile, TileAddress(3, 1, 2)),
    ]


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\ufffd'), max_size=50
    ),
    st.integers(-(2**31), 2**31 - 1),
)
def test_the_text_depends_on_the_shape_alone(places: Dataset, text: str, number: int) -> None:
    others = statements(places, "other", 0)

    for statement, other in zip(statements(places, MARK + text, number), others, strict=True):
        assert statement.text == other.text
        assert MARK.encode() not in statement.text
        assert MARK in str(statement.parameters)


def test_identifiers_are_quoted_and_renamed(places: Dataset) -> None:
    request = parse_collection(places, {"properties": ["label"], "sortby": ["-label"]})
    text = collection_statement(places, request, geometry=False).text.decode()

    assert 't."label_raw" as "label"' in text
    assert 'from "engine_test"."places" as t' in text
    assert 'order by t."label_raw" desc nulls last, t."code"' in text
    assert "geom" not in text.replace('"geometry"', "")


@pytest.mark.parametrize("name", ["places", "stations"])
def test_the_constant_is_transformed_and_never_the_column(catalog: Catalog, name: str) -> None:
    dataset = catalog.dataset(name)
    area = Selection((), (("POINT(1.0 2.0)",),))
    text = count_statement(dataset, area).text.decode()

    assert dataset.geometry is not None
    assert f'ST_Intersects("t"."{dataset.geometry.column}", (select' in text


def test_a_filter_binds_its_values_as_a_list(places: Dataset) -> None:
    selection = Selection((Filter(places.columns["code"], ("001", "002")),))
    statement = count_statement(places, selection)

    assert b't."code" = any(%(filter_code)s::text[])' in statement.text
    assert statement.parameters == {"filter_code": ["001", "002"]}


def test_a_filter_of_one_value_is_compared_with_it_alone(places: Dataset) -> None:
    selection = Selection((Filter(places.columns["code"], ("001",)),))
    statement = count_statement(places, selection)

    assert b't."code" = %(filter_code)s::text' in statement.text
    assert statement.parameters == {"filter_code": "001"}
