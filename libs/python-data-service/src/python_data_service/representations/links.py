"""Links from a page of a collection to itself and its neighbours."""

from urllib.parse import quote, urlencode

from python_data_service.parameters.paging import Page
from python_data_service.parameters.text import RawQuery
from python_data_service.representations.answer import GEOJSON

HEADER_BYTES = 4096
"""What links may take of the 10,240 bytes that API Gateway allows for all headers."""


def page_links(path: str, query: RawQuery, page: Page, *, more: bool) -> list[dict[str, str]]:
    """Link a page to itself, and to the next and the previous where there are any.

    Parameters
    ----------
    path
        The path of the collection, from the root of the API.
    query
        The parameters of the request, all of which the links keep.
    page
        The part of the rows that is answered.
    more
        Whether rows follow.
    """
    links = [_link("self", path, query)]
    if more:
        links.append(_link("next", path, _moved(query, page, +1)))
    if page.offset > 0:
        links.append(_link("prev", path, _moved(query, page, -1)))
    return links


def link_header(links: list[dict[str, str]]) -> dict[str, str]:
    """Say the next and the previous page in a ``Link`` header too, after RFC 8288.

    Links that are too long for a header are in the body alone.
    """
    value = ", ".join(
        f'<{link["href"]}>; rel="{link["rel"]}"; type="{link["type"]}"'
        for link in links
        if link["rel"] != "self"
    )
    return {"Link": value} if 0 < len(value) <= HEADER_BYTES else {}


def _moved(query: RawQuery, page: Page, by: int) -> RawQuery:
    if page.number is not None:
        return {**query, "page": [str(page.number + by)]}
    return {**query, "offset": [str(max(page.offset + by * page.limit, 0))]}


def _link(relation: str, path: str, query: RawQuery) -> dict[str, str]:
    parameters = urlencode(query, doseq=True, quote_via=quote, safe=",")
    href = f"{path}?{parameters}" if parameters else path
    return {"rel": relation, "type": GEOJSON, "href": href}
