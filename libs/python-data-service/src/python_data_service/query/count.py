"""The statement of a count."""

from functools import lru_cache

from psycopg.sql import SQL

from python_data_service.catalog import Dataset
from python_data_service.parameters.request import Selection
from python_data_service.query.pieces import table
from python_data_service.query.selection import Shape, bound_values, shape_of, where
from python_data_service.query.statement import SHAPES_KEPT, Statement
from python_data_service.query.version import version_of

COUNT = SQL("select count(*), {version} {table} {where}")


def count_statement(dataset: Dataset, selection: Selection) -> Statement:
    """Count the features of a selection; the row is the count and the version."""
    return Statement(_text(dataset, shape_of(selection)), bound_values(selection))


@lru_cache(maxsize=SHAPES_KEPT)
def _text(dataset: Dataset, shape: Shape) -> bytes:
    return COUNT.format(
        version=version_of(dataset), table=table(dataset), where=where(dataset, shape)
    ).as_bytes()
