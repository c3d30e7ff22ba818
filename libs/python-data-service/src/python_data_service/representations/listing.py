"""The list of a service's datasets."""

from typing import Any

from python_data_service.catalog import Catalog, Dataset
from python_data_service.representations.answer import GEOJSON, JSON, Answer, cached_for, to_json
from python_data_service.representations.schema import JSON_SCHEMA
from python_data_service.representations.tile import VECTOR_TILE

MAX_AGE = 3600


def listing_answer(catalog: Catalog, core_path: str) -> Answer:
    """List the datasets with links to what there is of each."""
    document = {
        "title": core_path.removeprefix("/"),
        "datasets": [_entry(dataset, core_path) for dataset in catalog.datasets.values()],
        "links": [
            {"rel": "self", "type": JSON, "href": core_path},
            {"rel": "health", "type": JSON, "href": f"{core_path}/health"},
        ],
    }
    return Answer(to_json(document), cache_control=cached_for(MAX_AGE))


def _entry(dataset: Dataset, core_path: str) -> dict[str, Any]:
    path = f"{core_path}/{dataset.name}"
    links = [
        {"rel": "items", "type": GEOJSON, "href": path},
        {"rel": "geojson", "type": GEOJSON, "href": f"{path}/geojson"},
        {"rel": "count", "type": JSON, "href": f"{path}/count"},
        {"rel": "describedby", "type": JSON_SCHEMA, "href": f"{path}/schema"},
    ]
    if dataset.geometry:
        tiles = f"{path}/tiles/{{z}}/{{x}}/{{y}}.pbf"
        links.append({"rel": "tiles", "type": VECTOR_TILE, "href": tiles})
    return {
        "name": dataset.name,
        "title": dataset.title,
        "description": dataset.description,
        "hasGeometry": dataset.geometry is not None,
        "filters": list(dataset.filters),
        "links": links,
    }
