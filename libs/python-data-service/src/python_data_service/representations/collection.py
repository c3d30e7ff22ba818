"""A FeatureCollection, with or without geometries."""

from python_data_service.catalog import Dataset
from python_data_service.database import Row
from python_data_service.parameters.request import CollectionRequest
from python_data_service.parameters.text import RawQuery
from python_data_service.representations.answer import Answer, cached_for, to_json
from python_data_service.representations.links import page_links


def collection_answer(
    dataset: Dataset, request: CollectionRequest, row: Row, path: str, query: RawQuery
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
    """
    features, rows_read = row[0], row[1]
    members = {"numberReturned": min(rows_read, request.page.limit)}
    if request.number_matched:
        members["numberMatched"] = row[2]
    links = page_links(path, query, request.page, more=rows_read > request.page.limit)
    frame = to_json({**members, "links": links})
    return Answer(
        f'{{"type":"FeatureCollection","features":[{features}],{frame[1:]}',
        cache_control=cached_for(dataset.max_age),
    )
