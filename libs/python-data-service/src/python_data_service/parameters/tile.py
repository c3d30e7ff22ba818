"""The address of a tile in the path: zoom, column and row."""

from dataclasses import dataclass
from math import atan, degrees, pi, sinh

from python_data_service.errors import InvalidParameter, shown
from python_data_service.parameters.bbox import Box

MAXIMUM_ZOOM = 22
EXTENT = 4096
BUFFER = 64


@dataclass(frozen=True)
class TileAddress:
    """A tile of the web's usual scheme: EPSG:3857, row 0 in the north."""

    zoom: int
    column: int
    row: int

    @property
    def bounds(self) -> Box:
        """The box in longitude and latitude that the tile and its buffer cover.

        It is computed here rather than by a transformation of the tile's envelope, which may take
        the edge at 180 degrees to -180 and then cover nothing.
        """
        margin = BUFFER / EXTENT
        tiles = 2**self.zoom
        west = max((self.column - margin) / tiles * 360 - 180, -180.0)
        east = min((self.column + 1 + margin) / tiles * 360 - 180, 180.0)
        return Box(
            west, _latitude(self.row + 1 + margin, tiles), east, _latitude(self.row - margin, tiles)
        )


def parse_tile_address(zoom: str, column: str, row: str) -> TileAddress:
    """Read the three parts of a tile's path.

    Raises
    ------
    InvalidParameter
        If there is no such tile.
    """
    z = _part("z", zoom, MAXIMUM_ZOOM)
    last = 2**z - 1
    return TileAddress(z, _part("x", column, last), _part("y", row, last))


def _part(name: str, text: str, maximum: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 8 and int(text) <= maximum):
        raise InvalidParameter(
            name,
            f"{shown(text)} is no part of a tile's address",
            f"a whole number from 0 to {maximum}",
        )
    return int(text)


def _latitude(row: float, tiles: int) -> float:
    return degrees(atan(sinh(pi * (1 - 2 * row / tiles))))
