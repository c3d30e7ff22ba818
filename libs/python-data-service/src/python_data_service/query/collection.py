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
from python_data_service.query.version import version_of
from python_data_service.room import DEFAULT_ROOM, Room

COLLECTION = SQL(
    """\
select
  case when octet_length(features) <= %(most)s then convert_to(features, 'UTF8') end as features,
  rows_read,
  case when octet_length(features) > %(sure)s then sizes end as sizes,
  {version} as version{matched}
from (
  select coalesce(string_agg(feature, ','), '') as features,
    count(*) as rows_read,
    array_agg(octet_length(feature)) filter (where feature is not null) as sizes
  from (
    select case when r.{number} <= %(limit)s then {feature} end as feature
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
    {properties_row}
    offset 0
  ) as made
) as page"""
)
MATCHED = SQL(",\n  (select count(*) {table} {where}) as rows_matched")


def collection_statement(
    dataset: Dataset,
    request: CollectionRequest,
    *,
    geometry: bool,
    room: Room = DEFAULT_ROOM,
) -> Statement:
    """Select a page of features as text.

    One row more than the page holds is read, so that it is known whether a page follows; its text
    and geometry are not made. ``offset 0`` keeps the text of a feature from being made twice, once
    for itself and once for its size. The text comes as bytes, which are answered as they are.

    Returns
    -------
    Statement
        Its only row is the features' text in UTF-8, or nothing where it is larger than there is
        room for; the number of rows read; the features' sizes, where they might not fit; the
        version; and, if asked for, the number of rows that match.
    """
    shape = shape_of(request.selection)
    text = _text(
        dataset, request.properties, request.order, shape, geometry, request.number_matched
    )
    page = {
        "limit": request.page.limit,
        "offset": request.page.offset,
        "most": room.text,
        "sure": room.sure,
    }
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
        version=version_of(dataset),
        matched=MATCHED.format(table=rows, where=condition) if matched else SQL(""),
        columns=row_columns(dataset, properties, geometry=geometry),
        table=rows,
        where=condition,
        order_by=order_by(order),
        properties_row=properties_row(properties),
    )
    return statement.as_bytes()
