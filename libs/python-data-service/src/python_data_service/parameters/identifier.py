"""The id of a feature in the path."""

from python_data_service.catalog import Dataset
from python_data_service.errors import InvalidParameter, UnknownFeature
from python_data_service.limits import DEFAULT_LIMITS
from python_data_service.parameters.filters import Value, parse_value
from python_data_service.parameters.text import fault_of


def parse_identifier(dataset: Dataset, text: str) -> Value:
    """Read a feature's id.

    Raises
    ------
    UnknownFeature
        Also for a text that no id can be: there is no such feature either.
    """
    if fault_of(text) or len(text) > DEFAULT_LIMITS.value_length:
        raise UnknownFeature(dataset.name, text)
    try:
        return parse_value(dataset.id, text)
    except InvalidParameter:
        raise UnknownFeature(dataset.name, text) from None
