"""The filters of a dataset: a query parameter named like a column."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from math import isfinite
from typing import TypeAlias

from python_data_service.catalog import Column
from python_data_service.errors import InvalidParameter, shown
from python_data_service.limits import DEFAULT_LIMITS, Limits
from python_data_service.parameters.text import listed

Value: TypeAlias = str | int | float | bool | date

INT4 = 2**31
INT8 = 2**63
INTEGER = re.compile(r"[+-]?[0-9]{1,19}")
NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})?"
)


@dataclass(frozen=True)
class Filter:
    """A column and the values of which its rows have one."""

    column: Column
    values: tuple[Value, ...]


def parse_filter(column: Column, values: Sequence[str], limits: Limits = DEFAULT_LIMITS) -> Filter:
    """Read the values of a filter: one, a comma list, or repeated keys.

    Raises
    ------
    InvalidParameter
        If a value is none of the column's type, or does not match its pattern.
    """
    items = listed(column.name, values, allowed_values(column), limits)
    return Filter(column, tuple(parse_value(column, item) for item in items))


def parse_value(column: Column, text: str) -> Value:
    """Read one value of a column.

    Raises
    ------
    InvalidParameter
        If it is none of the column's type, or does not match its pattern.
    """
    try:
        value = READERS[column.type](text)
    except ValueError:
        reason = f"{shown(text)} is not {TYPE_NAMES[column.type]}"
        raise InvalidParameter(column.name, reason, allowed_values(column)) from None
    if column.expression and not column.expression.fullmatch(text):
        reason = f"{shown(text)} does not match {column.pattern}"
        raise InvalidParameter(column.name, reason, allowed_values(column))
    return value


def allowed_values(column: Column) -> str:
    """Say in a few words what a filter takes."""
    matching = f" matching {column.pattern}" if column.pattern else ""
    return f"{TYPE_NAMES[column.type]}{matching}, or a comma list of them"


def _integer_of(limit: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        value = int(_matching(INTEGER, text))
        if not -limit <= value < limit:
            raise ValueError
        return value

    return read


def _number(text: str) -> float:
    value = float(_matching(NUMBER, text))
    if not isfinite(value):
        raise ValueError
    return value


def _boolean(text: str) -> bool:
    lowered = text.lower()
    if lowered not in ("true", "false"):
        raise ValueError
    return lowered == "true"


def _date(text: str) -> date:
    return date.fromisoformat(_matching(DATE, text))


def _timestamp(text: str) -> datetime:
    value = datetime.fromisoformat(_matching(TIMESTAMP, text))
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError
    return text


READERS: dict[str, Callable[[str], Value]] = {
    "text": str,
    "integer": _integer_of(INT4),
    "bigint": _integer_of(INT8),
    "number": _number,
    "boolean": _boolean,
    "date": _date,
    "timestamp": _timestamp,
}

TYPE_NAMES = {
    "text": "text",
    "integer": f"a whole number from {-INT4} to {INT4 - 1}",
    "bigint": f"a whole number from {-INT8} to {INT8 - 1}",
    "number": "a number",
    "boolean": "true or false",
    "date": "a date as 2024-12-31",
    "timestamp": "a time as 2024-12-31T23:59:59Z",
}
