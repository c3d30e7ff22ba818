"""The text of a GeoJSON feature, as PostgreSQL puts it together.

Concatenation is faster than ``json_build_object``, and its text is smaller.
"""

from collections.abc import Sequence

from psycopg.sql import SQL, Composable, Composed, Identifier, Literal

from python_data_service.catalog import Column, Dataset, Geometry
from python_data_service.query.pieces import COMMA, GEOMETRY, ID, named, source

EMPTY_POLYGON = '{"type":"Polygon","coordinates":[]}'
"""The geometry of a dataset that has none: consumers read its type."""


def row_columns(dataset: Dataset, properties: Sequence[Column], *, geometry: bool) -> Composed:
    """Compose the raw columns that ``feature_text`` is made from."""
    columns: list[Composable] = [SQL("{} as {}").format(source(dataset.id), ID)]
    if geometry and dataset.geometry:
        columns.append(SQL("t.{} as {}").format(Identifier(dataset.geometry.column), GEOMETRY))
    columns += (named(column) for column in properties)
    return COMMA.join(columns)


def properties_row(properties: Sequence[Column]) -> Composed:
    """Compose the properties of the row ``r`` as a row of their own, ``p``."""
    columns = COMMA.join(SQL("r.") + Identifier(column.name) for column in properties)
    return SQL("cross join lateral (select {}) as p").format(columns)


def feature_text(dataset: Dataset, *, geometry: bool) -> Composed:
    """Compose the text of the feature made of the rows ``r`` and ``p``."""
    return SQL(
        """'{{"type":"Feature","id":' || to_json(r.{id})::text || ',"geometry":' || {geometry}"""
        """ || ',"properties":' || row_to_json(p)::text || '}}'"""
    ).format(id=ID, geometry=_geometry_text(dataset, geometry))


def _geometry_text(dataset: Dataset, wanted: bool) -> Composable:
    if not wanted:
        return SQL("'null'")
    if not dataset.geometry:
        return Literal(EMPTY_POLYGON)
    return SQL("coalesce(ST_AsGeoJSON(ST_Transform({}, 4326), {}, 0), 'null')").format(
        _simplified(dataset.geometry), Literal(dataset.geometry.precision)
    )


def _simplified(geometry: Geometry) -> Composable:
    stored = SQL("r.") + GEOMETRY
    if geometry.simplify is None:
        return stored
    # `true` keeps shapes smaller than the tolerance; ST_SimplifyPreserveTopology keeps them too,
    # and takes three times as long for all counties.
    return SQL("coalesce(ST_Simplify({0}, {1}, true), {0})").format(
        stored, Literal(geometry.simplify)
    )
