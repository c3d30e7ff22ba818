"""A FeatureCollection, with or without geometries."""

from python_data_service.catalog import Dataset
from python_data_service.connecting import Row
from python_data_service.parameters.request import CollectionRequest
from python_data_service.parameters.text import RawQuery
from python_data_service.representations.answer import GEOJSON, Answer, cached_for, to_json
from python_data_service.representations.links import link_header, page_links
from python_data_service.room import Room
from python_data_service.size_problems import ResponseTooLarge


def collection_answer(
    dataset: Dataset,
    request: CollectionRequest,
    row: Row,
    path: str,
    query: RawQuery,
    room: Room,
) -> Answer:
    """Frame the text of the features.

    Parameters
    ----------
    dataset, request
        What was asked.
    row
        What ``collection_statement`` selects.
    path, query
        Where it was asked, for the links.
    room
        How much the database was allowed to send.

    Raises
    ------
    ResponseTooLarge
        If the database held the features back.
    """
    features, rows_read, sizes, version = row[:4]
    if features is None:
        raise ResponseTooLarge(
            sum(sizes) + len(sizes) - 1,
            room.text,
            room.fitting(sizes),
            compressed=room.text != room.sure,
        )
    returned = min(rows_read, request.page.limit)
    members = {"numberReturned": returned}
    if request.number_matched:
        members["numberMatched"] = row[4]
    links = page_links(path, query, request.page, more=rows_read > request.page.limit)
    frame = to_json({**members, "links": links})
    return Answer(
        b'{"type":"FeatureCollection","features":[%b],%b' % (features, frame[1:].encode()),
        cache_control=cached_for(dataset.max_age),
        headers=link_header(links),
        alternatives=(GEOJSON,),
        rows=returned,
        sizes=sizes or (),
        version=version,
    )
