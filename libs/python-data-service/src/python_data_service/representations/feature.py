"""A single feature."""

from python_data_service.catalog import Dataset
from python_data_service.representations.answer import GEOJSON, Answer, cached_for


def feature_answer(dataset: Dataset, feature: str, version: str | None) -> Answer:
    """Answer the text of a feature as it is."""
    return Answer(
        feature,
        cache_control=cached_for(dataset.max_age),
        alternatives=(GEOJSON,),
        rows=1,
        version=version,
    )
