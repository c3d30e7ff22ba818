"""What a request asks for: its parameters parsed, and put together by representation."""

from collections.abc import Iterable
from dataclasses import dataclass

from python_data_service.catalog import Column, Dataset
from python_data_service.errors import UnknownParameter
from python_data_service.limits import DEFAULT_LIMITS, Limits
from python_data_service.parameters.bbox import parse_bbox
from python_data_service.parameters.columns import (
    Order,
    parse_properties,
    parse_sortby,
    total_order,
)
from python_data_service.parameters.filters import Filter, parse_filter
from python_data_service.parameters.geom import parse_geom
from python_data_service.parameters.number_matched import parse_number_matched
from python_data_service.parameters.paging import Page, parse_page
from python_data_service.parameters.text import RawQuery

SPATIAL = ("geom", "bbox")
PAGING = ("limit", "offset", "page")


@dataclass(frozen=True)
class Selection:
    """Which rows are meant.

    ``areas`` are spatial filters, all of which a feature meets; each is a choice of WKT geometries,
    of which it meets at least one.
    """

    filters: tuple[Filter, ...] = ()
    areas: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class CollectionRequest:
    """Which features of a dataset are asked for, and what of them."""

    selection: Selection
    properties: tuple[Column, ...]
    order: tuple[Order, ...]
    page: Page
    number_matched: bool


@dataclass(frozen=True)
class TileRequest:
    """Which features are asked for in a tile, and what of them."""

    selection: Selection
    properties: tuple[Column, ...]


def parse_collection(
    dataset: Dataset, query: RawQuery, limits: Limits = DEFAULT_LIMITS
) -> CollectionRequest:
    """Read the parameters of a collection.

    Raises
    ------
    InvalidParameter, UnknownParameter
        With the first fault.
    """
    _refuse_unknown(query, (*_selecting(dataset), *PAGING, "properties", "sortby", "numberMatched"))
    orders = parse_sortby(dataset, query["sortby"], limits) if "sortby" in query else ()
    return CollectionRequest(
        _selection(dataset, query, limits),
        _properties(dataset, query, limits),
        total_order(dataset, orders),
        parse_page(dataset, query),
        "numberMatched" in query and parse_number_matched(query["numberMatched"]),
    )


def parse_count(dataset: Dataset, query: RawQuery, limits: Limits = DEFAULT_LIMITS) -> Selection:
    """Read the parameters of a count."""
    _refuse_unknown(query, _selecting(dataset))
    return _selection(dataset, query, limits)


def parse_tile(dataset: Dataset, query: RawQuery, limits: Limits = DEFAULT_LIMITS) -> TileRequest:
    """Read the parameters of a tile."""
    _refuse_unknown(query, (*_selecting(dataset), "properties"))
    return TileRequest(_selection(dataset, query, limits), _properties(dataset, query, limits))


def parse_feature(
    dataset: Dataset, query: RawQuery, limits: Limits = DEFAULT_LIMITS
) -> tuple[Column, ...]:
    """Read the parameters of a single feature: its properties."""
    _refuse_unknown(query, ("properties",))
    return _properties(dataset, query, limits)


def parse_nothing(query: RawQuery) -> None:
    """Refuse every parameter, where none is taken."""
    _refuse_unknown(query, ())


def _selecting(dataset: Dataset) -> tuple[str, ...]:
    return (*dataset.filters, *(SPATIAL if dataset.geometry else ()))


def _refuse_unknown(query: RawQuery, allowed: Iterable[str]) -> None:
    names = tuple(allowed)
    for name in query:
        if name not in names:
            raise UnknownParameter(name, names)


def _selection(dataset: Dataset, query: RawQuery, limits: Limits) -> Selection:
    filters = tuple(
        parse_filter(column, query[name], limits)
        for name, column in dataset.filters.items()
        if name in query
    )
    areas: list[tuple[str, ...]] = []
    if "geom" in query:
        areas.append((parse_geom(query["geom"], limits),))
    if "bbox" in query:
        areas.append(tuple(box.wkt for box in parse_bbox(query["bbox"])))
    return Selection(filters, tuple(areas))


def _properties(dataset: Dataset, query: RawQuery, limits: Limits) -> tuple[Column, ...]:
    if "properties" in query:
        return parse_properties(dataset, query["properties"], limits)
    return dataset.properties
