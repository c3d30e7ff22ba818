"""The number of features that a request selects."""

from python_data_service.catalog import Dataset
from python_data_service.representations.answer import Answer, cached_for, to_json


def count_answer(dataset: Dataset, count: int, version: str | None) -> Answer:
    """Answer a count in the form that existing consumers read."""
    return Answer(
        to_json({"type": "FeatureCount", "count": count}),
        cache_control=cached_for(dataset.max_age),
        version=version,
    )
