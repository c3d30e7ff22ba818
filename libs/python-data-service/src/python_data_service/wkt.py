"""A strict parser of well-known text, which writes the geometry anew.

PostGIS takes more than this API does: SRID prefixes, curves, Z and M, and NaN. What is parsed
here and written again can only be a plain geometry in longitude and latitude.
"""

import re
from collections.abc import Callable
from math import isfinite
from typing import TypeAlias

from python_data_service.limits import DEFAULT_LIMITS

MAXIMUM_DEPTH = 8

TOKEN = re.compile(
    r"\s*([A-Za-z]+|[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[(),])"
)
KINDS = (
    "POINT",
    "LINESTRING",
    "POLYGON",
    "MULTIPOINT",
    "MULTILINESTRING",
    "MULTIPOLYGON",
    "GEOMETRYCOLLECTION",
)
CURVES_AND_SURFACES = (
    "CIRCULARSTRING",
    "COMPOUNDCURVE",
    "CURVEPOLYGON",
    "MULTICURVE",
    "MULTISURFACE",
    "POLYHEDRALSURFACE",
    "TRIANGLE",
    "TIN",
)
NOT_FINITE = ("NAN", "INF", "INFINITY")


_Item: TypeAlias = Callable[[], str]


class WktError(ValueError):
    """What is wrong with the text."""


def parse_wkt(text: str, maximum_vertices: int = DEFAULT_LIMITS.vertices) -> str:
    """Parse a geometry and write it again.

    Raises
    ------
    WktError
        With the first fault.

    Examples
    --------
    >>> parse_wkt("point ( -84.5 33 )")
    'POINT(-84.5 33.0)'
    """
    parser = _Parser(_tokens(text))
    geometry = parser.geometry(depth=1)
    parser.end()
    if parser.vertices > maximum_vertices:
        raise WktError(f"{parser.vertices} vertices, more than {maximum_vertices}")
    return geometry


def _tokens(text: str) -> list[str]:
    if re.match(r"\s*SRID\s*=", text, re.IGNORECASE):
        raise WktError("an SRID prefix is not taken, coordinates are EPSG:4326")
    text = text.rstrip()
    tokens: list[str] = []
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match:
            raise WktError(f"unexpected text at character {position + 1}")
        tokens.append(match[1])
        position = match.end()
    return tokens


class _Parser:
    """Reads tokens from first to last; every method consumes what it is named after."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._position = 0
        self.vertices = 0

    def geometry(self, depth: int) -> str:
        kind = self._next().upper()
        self._check_kind(kind)
        if depth > MAXIMUM_DEPTH:
            raise WktError(f"collections are nested more than {MAXIMUM_DEPTH} deep")
        self._check_dimension()
        match kind:
            case "POINT":
                body = self._group(self._position_once)
            case "LINESTRING":
                body = self._line()
            case "POLYGON":
                body = self._polygon()
            case "MULTIPOINT":
                body = self._group(self._point_of_many)
            case "MULTILINESTRING":
                body = self._group(self._line)
            case "MULTIPOLYGON":
                body = self._group(self._polygon)
            case _:
                body = self._group(lambda: self.geometry(depth + 1))
        return kind + body

    def end(self) -> None:
        if self._peek():
            raise WktError(f"text follows the geometry: {self._peek()[:20]!r}")

    def _check_kind(self, kind: str) -> None:
        if kind in KINDS:
            return
        plain = kind.rstrip("ZM")
        if plain in CURVES_AND_SURFACES or kind in CURVES_AND_SURFACES:
            raise WktError(f"{kind} is not taken: curves and surfaces are not supported")
        if plain in KINDS:
            raise WktError("Z and M are not taken: a position is longitude and latitude")
        raise WktError(
            f"{kind[:20]!r} is no kind of geometry" if kind else "the text ends too early"
        )

    def _check_dimension(self) -> None:
        word = self._peek().upper()
        if word in ("Z", "M", "ZM"):
            raise WktError("Z and M are not taken: a position is longitude and latitude")

    def _polygon(self) -> str:
        return self._group(self._ring)

    def _line(self) -> str:
        return f"({','.join(self._positions(2, 'a line'))})"

    def _ring(self) -> str:
        positions = self._positions(4, "a ring")
        if positions[0] != positions[-1]:
            raise WktError("a ring is not closed: its last position is not its first")
        return f"({','.join(positions)})"

    def _positions(self, least: int, name: str) -> list[str]:
        positions = self._items(self._coordinates)
        if len(positions) < least:
            raise WktError(f"{name} has {len(positions)} positions, fewer than {least}")
        return positions

    def _position_once(self) -> str:
        position = self._coordinates()
        if self._peek() == ",":
            raise WktError("a POINT has one position")
        return position

    def _point_of_many(self) -> str:
        return self._group(self._position_once) if self._peek() == "(" else self._coordinates()

    def _group(self, item: _Item) -> str:
        return f"({','.join(self._items(item))})"

    def _items(self, item: _Item) -> list[str]:
        if self._peek().upper() == "EMPTY":
            raise WktError("an EMPTY geometry meets nothing and is not taken")
        self._expect("(")
        items = [item()]
        while self._peek() == ",":
            self._expect(",")
            items.append(item())
        self._expect(")")
        return items

    def _coordinates(self) -> str:
        longitude, latitude = self._number(), self._number()
        if self._peek() not in (",", ")"):
            self._number()
            raise WktError("a position has more than two numbers: Z and M are not taken")
        if abs(longitude) > 180:
            raise WktError(f"longitude {longitude!r} is outside of -180 to 180")
        if abs(latitude) > 90:
            raise WktError(f"latitude {latitude!r} is outside of -90 to 90")
        self.vertices += 1
        return f"{longitude!r} {latitude!r}"

    def _number(self) -> float:
        token = self._next()
        if token.upper() in NOT_FINITE:
            raise WktError("a coordinate is not a finite number")
        if token.upper() == "EMPTY":
            raise WktError("an EMPTY geometry meets nothing and is not taken")
        try:
            number = float(token)
        except ValueError:
            found = repr(token[:20]) if token else "the end"
            raise WktError(f"a number is expected, not {found}") from None
        if not isfinite(number):
            raise WktError("a coordinate is not a finite number")
        return number

    def _expect(self, token: str) -> None:
        found = self._next()
        if found != token:
            raise WktError(f"{token!r} is expected, not {repr(found[:20]) if found else 'the end'}")

    def _next(self) -> str:
        token = self._peek()
        self._position += 1
        return token

    def _peek(self) -> str:
        return self._tokens[self._position] if self._position < len(self._tokens) else ""
