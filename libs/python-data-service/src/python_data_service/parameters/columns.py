"""``properties`` and ``sortby``: which columns are answered, and which order the rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from python_data_service.catalog import Column, Dataset
from python_data_service.errors import InvalidParameter, shown, suggestion
from python_data_service.limits import DEFAULT_LIMITS, Limits
from python_data_service.parameters.text import listed


@dataclass(frozen=True)
class Order:
    """A column that orders the rows."""

    column: Column
    descending: bool = False


def parse_properties(
    dataset: Dataset, values: Sequence[str], limits: Limits = DEFAULT_LIMITS
) -> tuple[Column, ...]:
    """Read ``properties``: a comma list of columns.

    Raises
    ------
    InvalidParameter
        If one of them is no property of the dataset.
    """
    known = {column.name: column for column in dataset.properties}
    allowed = "a comma list of " + ", ".join(known)
    names = listed("properties", values, allowed, limits)
    return tuple(_known("properties", known, name, allowed) for name in names)


def parse_sortby(
    dataset: Dataset, values: Sequence[str], limits: Limits = DEFAULT_LIMITS
) -> tuple[Order, ...]:
    """Read ``sortby``: a comma list of columns, each descending with a minus before it.

    Raises
    ------
    InvalidParameter
        If one of them is unknown, or given twice.
    """
    allowed = "a comma list of columns, -column for descending: " + ", ".join(dataset.sortable)
    orders: dict[str, Order] = {}
    for item in listed("sortby", values, allowed, limits):
        name = item.removeprefix("-").removeprefix("+")
        column = _known("sortby", dataset.sortable, name, allowed)
        if name in orders:
            raise InvalidParameter("sortby", f"{name!r} is given twice", allowed)
        orders[name] = Order(column, descending=item.startswith("-"))
    return tuple(orders.values())


def total_order(dataset: Dataset, orders: Sequence[Order]) -> tuple[Order, ...]:
    """Complete an order so that no two rows are equal in it.

    Without ``sortby`` the dataset's own sort columns order the rows; the id breaks ties.
    """
    chosen = tuple(orders) or tuple(Order(dataset.columns[name]) for name in dataset.sort)
    if any(order.column is dataset.id for order in chosen):
        return chosen
    return (*chosen, Order(dataset.id))


def _known(parameter: str, known: Mapping[str, Column], name: str, allowed: str) -> Column:
    try:
        return known[name]
    except KeyError:
        reason = f"unknown column {shown(name)}{suggestion(name, list(known))}"
        raise InvalidParameter(parameter, reason, allowed) from None
