"""The statement of a collection of features."""

from functools import lru_cache

from psycopg.sql import SQL

from python_data_service.catalog import Column, Dataset
from python_data_service.parameters.columns import Order
from python_data_service.parameters.request import CollectionRequest
from python_data_service.query.feature_text import feature_text, properties_row, row_columns
from python_data_service.query.pieces import NUMBER, order_by, table
from python_data_service.query.selection import Shape, bound_values, shape_of, where
from python_data_service.query.statement import SHAPES_KEPT, Statement

COLLECTION = SQL(
    """\
select coalesce(string_agg({feature}, ',') filter (where r.{number} <= %(limit)s), '') as features,
  count(*) as rows_read{matched}
from (
  select row_number() over () as {number}, r.*
  from (
    select {columns}
    {table}
    {where}
    {order_by}
    limit %(limit)s + 1 offset %(offset)s
  ) as r
) as r
{properties_row}"""
)
MATCHED = SQL(",\n  (select count(*) {table} {where}) as rows_matched")


def collection_statement(
    dataset: Dataset, request: CollectionRequest, *, geometry: bool
) -> Statement:
    """Select a page of features as text.

    One row more than the page holds is read, so that it is known whether a page follows; the
    aggregate's filter leaves it out before its text and geometry are made.

    Returns
    -------
    Statement
        Its only row is the features' text, the number of rows read, and, if asked for, the number
        of rows that match.
    """
    shape = shape_of(request.selection)
    text = _text(
        dataset, request.properties, request.order, shape, geometry, request.number_matched
    )
    page = {"limit": request.page.limit, "offset": request.page.offset}
    return Statement(text, bound_values(request.selection) | page)


@lru_cache(maxsize=SHAPES_KEPT)
def _text(
    dataset: Dataset,
    properties: tuple[Column, ...],
    order: tuple[Order, ...],
    shape: Shape,
    geometry: bool,
    matched: bool,
) -> bytes:
    rows, condition = table(dataset), where(dataset, shape)
    statement = COLLECTION.format(
        feature=feature_text(dataset, geometry=geometry),
        number=NUMBER,
        matched=MATCHED.format(table=rows, where=condition) if matched else SQL(""),
        columns=row_columns(dataset, properties, geometry=geometry),
        table=rows,
        where=condition,
        order_by=order_by(order),
        properties_row=properties_row(properties),
    )
    return statement.as_bytes()
