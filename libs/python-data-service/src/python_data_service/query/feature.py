"""The statement of a single feature."""

from functools import lru_cache

from psycopg.sql import SQL

from python_data_service.catalog import Column, Dataset
from python_data_service.parameters.filters import Filter, Value
from python_data_service.parameters.request import Selection
from python_data_service.query.feature_text import feature_text, properties_row, row_columns
from python_data_service.query.pieces import table
from python_data_service.query.selection import Shape, bound_values, where
from python_data_service.query.statement import SHAPES_KEPT, Statement
from python_data_service.query.version import version_of

FEATURE = SQL(
    "select {feature}, {version} from (select {columns} {table} {where}) as r {properties_row}"
)


def feature_statement(
    dataset: Dataset, feature: Value, properties: tuple[Column, ...]
) -> Statement:
    """Select one feature, with its geometry, as text, and the version."""
    selection = Selection((Filter(dataset.id, (feature,)),))
    return Statement(_text(dataset, properties), bound_values(selection))


@lru_cache(maxsize=SHAPES_KEPT)
def _text(dataset: Dataset, properties: tuple[Column, ...]) -> bytes:
    statement = FEATURE.format(
        feature=feature_text(dataset, geometry=True),
        version=version_of(dataset),
        columns=row_columns(dataset, properties, geometry=True),
        table=table(dataset),
        where=where(dataset, Shape(filters=((dataset.id, True),), areas=())),
        properties_row=properties_row(properties),
    )
    return statement.as_bytes()
