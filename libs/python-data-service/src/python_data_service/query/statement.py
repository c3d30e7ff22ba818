"""A statement that is ready to run."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from python_data_service.parameters.filters import Value

Bound: TypeAlias = Value | list[Value]

SHAPES_KEPT = 256
"""How many texts of each kind of statement are kept."""


@dataclass(frozen=True)
class Statement:
    """SQL in UTF-8 with named placeholders, and the values that are bound to them."""

    text: bytes
    parameters: Mapping[str, Bound]
