"""``numberMatched``: whether the rows that match are counted too."""

from collections.abc import Sequence

from python_data_service.errors import InvalidParameter, shown
from python_data_service.parameters.text import single


def parse_number_matched(values: Sequence[str]) -> bool:
    """Read ``numberMatched``.

    Raises
    ------
    InvalidParameter
        If it is neither true nor false.
    """
    text = single("numberMatched", values, "true or false")
    if text not in ("true", "false"):
        raise InvalidParameter(
            "numberMatched", f"{shown(text)} is neither true nor false", "true or false"
        )
    return text == "true"
