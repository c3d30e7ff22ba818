"""The statement of a vector tile."""

from functools import lru_cache

from psycopg.sql import SQL, Composable, Identifier, Literal

from python_data_service.catalog import INTEGER_TYPES, Column, Dataset, Geometry
from python_data_service.parameters.request import TileRequest
from python_data_service.parameters.tile import BUFFER, EXTENT, TileAddress
from python_data_service.query.pieces import COMMA, GEOMETRY, ID, source, table
from python_data_service.query.selection import Shape, area, bound_values, shape_of, where
from python_data_service.query.statement import SHAPES_KEPT, Statement
from python_data_service.query.version import version_of
from python_data_service.room import DEFAULT_ROOM, Room

# ST_AsMVT leaves out the features that ST_AsMVTGeom makes null; a condition on them would have it
# evaluated twice.
TILE = SQL(
    """\
select case when octet_length(tile) <= %(most)s then tile end, octet_length(tile), {version}
from (
  select ST_AsMVT(tile, %(layer)s::text, {extent}, '_geometry'{id_name}) as tile
  from (
    select ST_AsMVTGeom(
        ST_Transform({geometry}, 3857),
        (select ST_TileEnvelope(%(zoom)s::int4, %(column)s::int4, %(row)s::int4)),
        {extent}, {buffer}, true
      ) as {geometry_name}, {columns}
    {table}
    {where}
    order by {id}
  ) as tile
) as made"""
)


def tile_statement(
    dataset: Dataset,
    geometry: Geometry,
    request: TileRequest,
    address: TileAddress,
    room: Room = DEFAULT_ROOM,
) -> Statement:
    """Select a vector tile of one layer, named after the dataset.

    Returns
    -------
    Statement
        Its only row is the tile, or nothing where it is larger than there is room for; its bytes;
        and the version.
    """
    own: dict[str, str | int] = {
        "layer": dataset.name,
        "zoom": address.zoom,
        "column": address.column,
        "row": address.row,
        "bounds": address.bounds.wkt,
        "most": room.text,
    }
    text = _text(dataset, geometry, request.properties, shape_of(request.selection))
    return Statement(text, bound_values(request.selection) | own)


@lru_cache(maxsize=SHAPES_KEPT)
def _text(
    dataset: Dataset, geometry: Geometry, properties: tuple[Column, ...], shape: Shape
) -> bytes:
    column = Identifier("t", geometry.column)
    in_bounds = SQL("{} && {}").format(column, area("bounds", geometry.srid))
    columns: list[Composable] = [
        SQL("{} as {}").format(_value(chosen), Identifier(chosen.name)) for chosen in properties
    ]
    has_number = dataset.id.type in INTEGER_TYPES
    if has_number:
        columns.append(SQL("{} as {}").format(source(dataset.id), ID))
    statement = TILE.format(
        extent=Literal(EXTENT),
        buffer=Literal(BUFFER),
        geometry=column,
        geometry_name=GEOMETRY,
        id_name=SQL(", '_id'") if has_number else SQL(""),
        columns=COMMA.join(columns),
        version=version_of(dataset),
        table=table(dataset),
        where=where(dataset, shape, in_bounds),
        id=source(dataset.id),
    )
    return statement.as_bytes()


def _value(column: Column) -> Composable:
    """Compose a column as a type that vector tiles have: text, number or boolean."""
    if column.array:
        return SQL("to_json({})::text").format(source(column))
    if column.type == "number":
        return SQL("{}::float8").format(source(column))
    if column.type in ("date", "timestamp"):
        return SQL("to_json({}) #>> '{{}}'").format(source(column))
    return source(column)
