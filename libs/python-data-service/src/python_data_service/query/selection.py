"""The condition that selects rows, apart from the values that it compares with."""

from collections.abc import Iterable
from dataclasses import dataclass

from psycopg.sql import SQL, Composable, Composed, Identifier, Literal, Placeholder

from python_data_service.catalog import Column, Dataset, Geometry
from python_data_service.parameters.request import Selection
from python_data_service.query.pieces import source
from python_data_service.query.statement import Bound

TYPES = {
    "text": SQL("text"),
    "integer": SQL("int4"),
    "bigint": SQL("int8"),
    "number": SQL("float8"),
    "boolean": SQL("bool"),
    "date": SQL("date"),
    "timestamp": SQL("timestamptz"),
}

GEOGRAPHIC = (4326, 4269)
"""SRIDs in degrees, where lines stay as they are."""


@dataclass(frozen=True)
class Shape:
    """What the SQL of a selection depends on.

    Parameters
    ----------
    filters
        The columns, and whether each has one value.
    areas
        How many choices each area has.
    """

    filters: tuple[tuple[Column, bool], ...]
    areas: tuple[int, ...]


def shape_of(selection: Selection) -> Shape:
    """Take the shape of a selection."""
    return Shape(
        tuple((chosen.column, len(chosen.values) == 1) for chosen in selection.filters),
        tuple(len(choices) for choices in selection.areas),
    )


def bound_values(selection: Selection) -> dict[str, Bound]:
    """Take the values of a selection, under the names that ``where`` gives them."""
    values: dict[str, Bound] = {
        _filter_name(chosen.column): (
            chosen.values[0] if len(chosen.values) == 1 else list(chosen.values)
        )
        for chosen in selection.filters
    }
    for area, choices in enumerate(selection.areas):
        values.update(zip(_area_names(area, len(choices)), choices, strict=True))
    return values


def where(dataset: Dataset, shape: Shape, *further: Composable) -> Composable:
    """Compose the condition of a selection, and of further conditions."""
    conditions = [(_is if single else _is_one_of)(column) for column, single in shape.filters]
    if dataset.geometry:
        conditions += (
            _meets_one_of(dataset.geometry, _area_names(area, choices))
            for area, choices in enumerate(shape.areas)
        )
    conditions += further
    if not conditions:
        return SQL("")
    return SQL("where ") + SQL(" and ").join(conditions)


def area(name: str, srid: int) -> Composed:
    """Compose a bound WKT geometry in the SRID of the table.

    The constant is transformed, never the column, so that the column's index serves; and it stands
    in a subquery, so that it is made once however the statement is planned. GEOS fails on rings
    that cross themselves and on collections whose members overlap, so it is mended and merged.
    """
    geometry = SQL("ST_GeomFromText({}::text, 4326)").format(Placeholder(name))
    if srid not in GEOGRAPHIC:
        # A projection bends straight lines, and a long one needs vertices to bend at.
        geometry = SQL("ST_Segmentize({}, 1)").format(geometry)
    return SQL("(select ST_UnaryUnion(ST_MakeValid(ST_Transform({}, {}))))").format(
        geometry, Literal(srid)
    )


def _is(column: Column) -> Composable:
    # A prepared statement with an array is planned anew at each execution, since PostgreSQL takes
    # an array that it does not know for one of ten values; planning can be half of the time.
    return SQL("{} = {}::{}").format(
        source(column), Placeholder(_filter_name(column)), TYPES[column.type]
    )


def _is_one_of(column: Column) -> Composable:
    return SQL("{} = any({}::{}[])").format(
        source(column), Placeholder(_filter_name(column)), TYPES[column.type]
    )


def _meets_one_of(geometry: Geometry, names: Iterable[str]) -> Composable:
    column = Identifier("t", geometry.column)
    choices = (SQL("ST_Intersects({}, {})").format(column, area(n, geometry.srid)) for n in names)
    return SQL("({})").format(SQL(" or ").join(choices))


def _filter_name(column: Column) -> str:
    return f"filter_{column.name}"


def _area_names(area_number: int, choices: int) -> list[str]:
    return [f"area_{area_number}_{choice}" for choice in range(choices)]
