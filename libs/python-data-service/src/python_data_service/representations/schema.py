"""The JSON Schema of a dataset's properties."""

from typing import Any

from python_data_service.catalog import Column, Dataset
from python_data_service.representations.answer import Answer, cached_for, to_json

JSON_SCHEMA = "application/schema+json"

TYPES: dict[str, dict[str, str]] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "bigint": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "timestamp": {"type": "string", "format": "date-time"},
}


def schema_answer(dataset: Dataset, path: str) -> Answer:
    """Describe the properties of a dataset's features, and what its requests may say.

    Parameters
    ----------
    dataset
        The dataset.
    path
        The path of this document, which is its ``$id``.
    """
    document: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": path,
        "title": dataset.title,
        "description": dataset.description,
        "type": "object",
        "properties": {column.name: _property(column) for column in dataset.properties},
        "x-id": {"column": dataset.id.name, **TYPES[dataset.id.type]},
        "x-filters": list(dataset.filters),
        "x-limit": {"default": dataset.default_limit, "maximum": dataset.maximum_limit},
        "x-sort": list(dataset.sort),
        "x-source": dict(dataset.source),
        "x-rows": dict(dataset.rows),
    }
    if dataset.geometry:
        document["x-geometry"] = {
            "type": dataset.geometry.type,
            "crs": "EPSG:4326",
            "precision": dataset.geometry.precision,
        }
    return Answer(
        to_json(document),
        content_type=JSON_SCHEMA,
        cache_control=cached_for(dataset.max_age),
    )


def _property(column: Column) -> dict[str, Any]:
    schema: dict[str, Any] = dict(TYPES[column.type])
    if column.pattern:
        schema["pattern"] = column.pattern
    if column.array:
        schema = {"type": "array", "items": schema}
    if column.nullable:
        schema["type"] = [schema["type"], "null"]
    schema["description"] = column.description
    if column.unit:
        schema["x-unit"] = column.unit
    if column.filterable:
        schema["x-filterable"] = True
    return schema
