"""A Mapbox vector tile."""

from python_data_service.catalog import Dataset
from python_data_service.representations.answer import Answer, cached_for

VECTOR_TILE = "application/x-protobuf"
"""What existing consumers check for."""

REGISTERED_VECTOR_TILE = "application/vnd.mapbox-vector-tile"


def tile_answer(dataset: Dataset, tile: bytes, version: str | None) -> Answer:
    """Answer a tile; one that meets nothing has an empty body."""
    return Answer(
        tile,
        content_type=VECTOR_TILE,
        cache_control=cached_for(dataset.max_age),
        binary=True,
        alternatives=(REGISTERED_VECTOR_TILE,),
        version=version,
    )
