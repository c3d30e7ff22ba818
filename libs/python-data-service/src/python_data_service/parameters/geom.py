"""``geom``: a geometry that the features meet."""

from collections.abc import Sequence

from python_data_service.errors import InvalidParameter
from python_data_service.parameters.text import single
from python_data_service.wkt import WktError, parse_wkt

MAXIMUM_LENGTH = 300_000
ALLOWED = (
    "WKT in EPSG:4326 (longitude latitude), as POLYGON((-84.4 33.7,-84.3 33.7,-84.3 33.8,"
    "-84.4 33.7)): POINT, LINESTRING, POLYGON, their MULTI forms and GEOMETRYCOLLECTION"
)


def parse_geom(values: Sequence[str]) -> str:
    """Read ``geom``.

    Returns
    -------
    str
        The geometry as WKT that PostGIS takes, written anew from what was parsed.

    Raises
    ------
    InvalidParameter
        With what is wrong in the WKT.
    """
    text = single("geom", values, ALLOWED, MAXIMUM_LENGTH)
    try:
        return parse_wkt(text)
    except WktError as error:
        raise InvalidParameter("geom", str(error), ALLOWED) from None
