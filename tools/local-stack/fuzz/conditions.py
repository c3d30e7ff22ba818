"""What OpenAPI cannot say of a request, told to schemathesis.

A schema says what each parameter may be by itself. Where parameters depend on each other, or on how
long all of them are together, a request can fit the schema and is still refused, rightly. Only such
requests are left out, and only where they were made to be valid; everything else is sent.
"""

from typing import Any, TypeAlias

import schemathesis
from hypothesis import strategies as st
from requests import Request

Case: TypeAlias = schemathesis.Case[Any]
Parameters: TypeAlias = dict[str, Any]

# CloudFront's limit is 8,192 bytes; a little is left for the origin's own name.
LONGEST_URL = 8_000
LAST_TILE = 2**22 - 1
LAST_ROW = 1_000_000_000


def _degrees(most: int) -> st.SearchStrategy[str]:
    return st.floats(-most, most).map("{:.6f}".format)


POSITION = st.tuples(_degrees(180), _degrees(90)).map(" ".join)


def _positions(least: int) -> st.SearchStrategy[list[str]]:
    return st.lists(POSITION, min_size=least, max_size=6)


WKT = st.one_of(
    POSITION.map("POINT({})".format),
    _positions(2).map(lambda line: f"LINESTRING({','.join(line)})"),
    _positions(3).map(lambda ring: f"POLYGON(({','.join([*ring, ring[0]])}))"),
)
schemathesis.openapi.format("wkt", WKT)


@schemathesis.hook
def map_path_parameters(_: schemathesis.HookContext, parameters: Parameters) -> Parameters:
    """Move a tile into its zoom, where else hardly any would be left."""
    zoom = parameters.get("z") if parameters else None
    if isinstance(zoom, int) and 0 <= zoom <= 22:
        for name in ("x", "y"):
            part = parameters[name]
            if isinstance(part, int) and 0 <= part <= LAST_TILE:
                parameters[name] = part % 2**zoom
    return parameters


@schemathesis.hook
def filter_case(_: schemathesis.HookContext, case: Case) -> bool:
    """Leave out what fits the schema and is refused nevertheless."""
    if _url_length(case) > LONGEST_URL:
        return False
    if case.meta is None or case.meta.generation.mode.is_negative:
        return True
    return _agrees(case) and _tile_exists(case.path_parameters or {})


def _url_length(case: Case) -> int:
    sent = case.as_transport_kwargs(base_url="http://localhost:65535")
    url = Request("GET", sent["url"], params=sent.get("params")).prepare().url
    return len(url or "")


def _agrees(case: Case) -> bool:
    """Whether the parameters go together: documented at `page`, `bbox` and `sortby`."""
    query = case.query or {}
    if "page" in query and ("offset" in query or int(query["page"]) * _limit(case) > LAST_ROW):
        return False
    box = [float(degrees) for degrees in _items(query.get("bbox"))]
    if len(box) == 4 and box[1] > box[3]:
        return False
    orders = set(_items(query.get("sortby")))
    return not any(f"-{column}" in orders for column in orders)


def _limit(case: Case) -> int:
    documented = case.operation.query.get("limit").definition["schema"]
    return int(case.query.get("limit", documented["default"])) or int(documented["maximum"])


def _items(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(item) for item in (value if isinstance(value, list) else str(value).split(","))]


def _tile_exists(parameters: Parameters) -> bool:
    if not {"x", "y", "z"} <= parameters.keys():
        return True
    zoom, *address = (int(parameters[name]) for name in ("z", "x", "y"))
    return all(part < 2**zoom for part in address)
