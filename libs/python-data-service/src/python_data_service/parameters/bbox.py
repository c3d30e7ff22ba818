"""``bbox``: a box, or two where it crosses the antimeridian, that the features meet."""

from collections.abc import Sequence
from dataclasses import dataclass

from python_data_service.errors import InvalidParameter, shown
from python_data_service.parameters.filters import NUMBER
from python_data_service.parameters.text import single

ALLOWED = (
    "minx,miny,maxx,maxy in degrees: longitudes from -180 to 180, latitudes from -90 to 90, "
    "miny not above maxy; minx above maxx crosses the antimeridian"
)


@dataclass(frozen=True)
class Box:
    """A box in longitude and latitude."""

    west: float
    south: float
    east: float
    north: float

    @property
    def wkt(self) -> str:
        """The box as WKT: a point or a line where it has no width, or no height."""
        if self.west == self.east and self.south == self.north:
            return f"POINT({self.west!r} {self.south!r})"
        if self.west == self.east or self.south == self.north:
            return f"LINESTRING({self.west!r} {self.south!r},{self.east!r} {self.north!r})"
        corners = [
            (self.west, self.south),
            (self.east, self.south),
            (self.east, self.north),
            (self.west, self.north),
            (self.west, self.south),
        ]
        return f"POLYGON(({','.join(f'{x!r} {y!r}' for x, y in corners)}))"


def parse_bbox(values: Sequence[str]) -> tuple[Box, ...]:
    """Read ``bbox``.

    Returns
    -------
    tuple of Box
        Two of them where the box crosses the antimeridian.

    Raises
    ------
    InvalidParameter
        If it is not four numbers in order and in range.
    """
    parts = [part.strip() for part in single("bbox", values, ALLOWED).split(",")]
    if len(parts) != 4:
        raise InvalidParameter("bbox", f"{len(parts)} numbers instead of 4", ALLOWED)
    for part in parts:
        if not NUMBER.fullmatch(part):
            raise InvalidParameter("bbox", f"{shown(part)} is not a number", ALLOWED)
    west, south, east, north = (float(part) for part in parts)
    if not (abs(west) <= 180 and abs(east) <= 180):
        raise InvalidParameter("bbox", "a longitude is outside of -180 to 180", ALLOWED)
    if not (abs(south) <= 90 and abs(north) <= 90):
        raise InvalidParameter("bbox", "a latitude is outside of -90 to 90", ALLOWED)
    if south > north:
        raise InvalidParameter("bbox", "miny is above maxy", ALLOWED)
    if west > east:
        return Box(west, south, 180.0, north), Box(-180.0, south, east, north)
    return (Box(west, south, east, north),)
