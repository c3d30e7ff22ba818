"""``geom``: a geometry that the features meet."""

from collections.abc import Sequence

from python_data_service.errors import InvalidParameter
from python_data_service.limits import DEFAULT_LIMITS, Limits
from python_data_service.parameters.text import single
from python_data_service.wkt import WktError, parse_wkt

ALLOWED = (
    "WKT in EPSG:4326 (longitude latitude), as POLYGON((-84.4 33.7,-84.3 33.7,-84.3 33.8,"
    "-84.4 33.7)): POINT, LINESTRING, POLYGON, their MULTI forms and GEOMETRYCOLLECTION"
)


def parse_geom(values: Sequence[str], limits: Limits = DEFAULT_LIMITS) -> str:
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
    text = single("geom", values, ALLOWED, maximum=None)
    try:
        return parse_wkt(text, limits.vertices)
    except WktError as error:
        raise InvalidParameter("geom", str(error), ALLOWED) from None
