"""``limit``, ``offset`` and ``page``: which part of the rows is answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from python_data_service.catalog import Dataset
from python_data_service.errors import InvalidParameter, shown
from python_data_service.parameters.text import RawQuery, single

MAXIMUM_OFFSET = 1_000_000_000


@dataclass(frozen=True)
class Page:
    """A part of the rows: how many, and how many before it are left out.

    ``number`` is there when the request counts in pages.
    """

    limit: int
    offset: int
    number: int | None = None


def parse_page(dataset: Dataset, query: RawQuery) -> Page:
    """Read the three parameters, which depend on each other.

    Raises
    ------
    InvalidParameter
        If one is out of range, or both ``page`` and ``offset`` are given.
    """
    limit = parse_limit(dataset, query["limit"]) if "limit" in query else dataset.default_limit
    if "page" not in query:
        offset = parse_offset(query["offset"]) if "offset" in query else 0
        return Page(limit, offset)
    if "offset" in query:
        raise InvalidParameter("page", "given together with offset", "either page or offset")
    number = parse_page_number(query["page"], limit)
    return Page(limit, number * limit, number)


def parse_limit(dataset: Dataset, values: Sequence[str]) -> int:
    """Read ``limit``: the number of features; 0 asks for the dataset's maximum."""
    maximum = dataset.maximum_limit
    allowed = f"a whole number from 1 to {maximum}, or 0 for all rows up to {maximum}"
    return _whole_number("limit", values, maximum, allowed) or maximum


def parse_offset(values: Sequence[str]) -> int:
    """Read ``offset``: the number of rows that are left out."""
    allowed = f"a whole number from 0 to {MAXIMUM_OFFSET}"
    return _whole_number("offset", values, MAXIMUM_OFFSET, allowed)


def parse_page_number(values: Sequence[str], limit: int) -> int:
    """Read ``page``, which counts from 0."""
    maximum = MAXIMUM_OFFSET // limit
    return _whole_number("page", values, maximum, f"a whole number from 0 to {maximum}")


def _whole_number(parameter: str, values: Sequence[str], maximum: int, allowed: str) -> int:
    text = single(parameter, values, allowed).strip()
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise InvalidParameter(parameter, f"{shown(text)} is not a whole number", allowed)
    if digits is not text and digits.strip("0"):
        raise InvalidParameter(parameter, f"{shown(text)} is negative", allowed)
    if len(digits.lstrip("0")) > 10 or int(digits) > maximum:
        raise InvalidParameter(parameter, f"{shown(text)} is more than {maximum}", allowed)
    return int(digits)
