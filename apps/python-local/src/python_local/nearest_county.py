"""``GET /local/nearest_county?lat=…&lon=…``: an example of business logic.

Copy this file for a route of your own: parse the parameters, run a statement with bound values,
answer. ``handler.py`` lists the routes.
"""

from python_data_service.errors import InvalidParameter, UnknownParameter
from python_data_service.parameters.filters import NUMBER
from python_data_service.parameters.text import RawQuery, single
from python_data_service.query.statement import Statement
from python_data_service.representations.answer import Answer, to_json
from python_data_service.service import Service

NEAREST = b"""
with here as (select ST_SetSRID(ST_MakePoint(%(lon)s, %(lat)s), 4326) as point)
select county.geoid_co, county.name_co, county.state_abbr,
       ST_Distance(ST_Transform(county.geom, 4326)::geography, here.point::geography) / 1000
from here cross join bcat.bcat_county_summary as county
order by county.geom <-> (select ST_Transform(point, 4269) from here)
limit 1
"""


def add_nearest_county(service: Service) -> None:
    """Add the route."""

    def nearest_county() -> Answer:
        query = service.resolver.query
        for name in query:
            if name not in ("lat", "lon"):
                raise UnknownParameter(name, ("lat", "lon"))
        point = {"lat": degrees(query, "lat", 90), "lon": degrees(query, "lon", 180)}
        (nearest,) = service.database.fetch_all(Statement(NEAREST, point))
        geoid_co, name_co, state_abbr, kilometres = nearest
        return Answer(
            to_json(
                {
                    "geoid_co": geoid_co,
                    "name_co": name_co,
                    "state_abbr": state_abbr,
                    "distance_km": round(kilometres, 3),
                }
            )
        )

    service.resolver.reads(f"{service.settings.core_path}/nearest_county", nearest_county)


def degrees(query: RawQuery, parameter: str, limit: int) -> float:
    """Read a coordinate.

    Raises
    ------
    InvalidParameter
        If it is missing, no number, or out of range.
    """
    allowed = f"a number from {-limit} to {limit}"
    if parameter not in query:
        raise InvalidParameter(parameter, "the parameter is missing", allowed)
    text = single(parameter, query[parameter], allowed)
    if not NUMBER.fullmatch(text) or not abs(float(text)) <= limit:
        raise InvalidParameter(parameter, f"{text!r} is no coordinate", allowed)
    return float(text)
