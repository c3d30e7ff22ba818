"""Pieces of SQL that more than one statement is made of."""

from collections.abc import Iterable

from psycopg.sql import SQL, Composable, Composed, Identifier

from python_data_service.catalog import Column, Dataset
from python_data_service.parameters.columns import Order

NUMBER = Identifier("_number")
ID = Identifier("_id")
GEOMETRY = Identifier("_geometry")
COMMA = SQL(", ")


def table(dataset: Dataset) -> Composed:
    """Compose the table, under the alias that the other pieces use."""
    return SQL("from {} as t").format(Identifier(dataset.schema, dataset.table))


def source(column: Column) -> Composable:
    """Compose a column of the table."""
    return SQL("t.") + Identifier(column.source)


def named(column: Column) -> Composable:
    """Compose a column of the table under its name in the API."""
    if column.source == column.name:
        return source(column)
    return SQL("{} as {}").format(source(column), Identifier(column.name))


def order_by(orders: Iterable[Order]) -> Composed:
    """Compose the order of the rows, nulls always last."""
    return SQL("order by ") + COMMA.join(_order(order) for order in orders)


def _order(order: Order) -> Composable:
    if not order.descending:
        return source(order.column)
    # Said only where there can be nulls: an index read backwards has them first and would not do.
    nulls = SQL(" desc nulls last") if order.column.nullable else SQL(" desc")
    return source(order.column) + nulls
