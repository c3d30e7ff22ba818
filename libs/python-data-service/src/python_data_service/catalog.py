"""The datasets of a service, read from its language-neutral files.

The files are checked against their JSON Schema when they are built, so reading them only fills in
the schema's defaults.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias

from python_data_service.errors import UnknownDataset

ColumnType: TypeAlias = Literal[
    "text", "integer", "bigint", "number", "boolean", "date", "timestamp"
]

INTEGER_TYPES = ("integer", "bigint")


@dataclass(frozen=True, eq=False)
class Column:
    """A column of a dataset: its name in the API and in the table, and what its values are."""

    name: str
    source: str
    type: ColumnType
    description: str
    array: bool = False
    unit: str | None = None
    pattern: str | None = None
    filterable: bool = False
    nullable: bool = True
    property: bool = True

    @cached_property
    def expression(self) -> re.Pattern[str] | None:
        """The compiled pattern."""
        return re.compile(self.pattern) if self.pattern else None


@dataclass(frozen=True)
class Geometry:
    """The geometry of a dataset as it is stored, and how it is answered."""

    column: str
    srid: int
    type: str
    simplify: float | None
    precision: int


@dataclass(frozen=True, eq=False)
class Dataset:
    """A dataset: the table it reads and what the API says of it."""

    name: str
    title: str
    description: str
    schema: str
    table: str
    id: Column
    columns: Mapping[str, Column]
    geometry: Geometry | None
    default_limit: int
    maximum_limit: int
    sort: tuple[str, ...]
    max_age: int
    source: Mapping[str, str]
    rows: Mapping[str, str]

    @cached_property
    def properties(self) -> tuple[Column, ...]:
        """The columns that are properties of a feature."""
        return tuple(column for column in self.columns.values() if column.property)

    @cached_property
    def filters(self) -> Mapping[str, Column]:
        """The columns that select rows as a query parameter."""
        return {name: column for name, column in self.columns.items() if column.filterable}

    @cached_property
    def sortable(self) -> Mapping[str, Column]:
        """The columns that a request may order by: single-valued properties, and the id."""
        return {
            name: column
            for name, column in self.columns.items()
            if column is self.id or (column.property and not column.array)
        }


@dataclass(frozen=True)
class Catalog:
    """The datasets of one service, in the order of their names."""

    datasets: Mapping[str, Dataset]

    def dataset(self, name: str) -> Dataset:
        """Find a dataset.

        Raises
        ------
        UnknownDataset
            With the names of those that are available.
        """
        try:
            return self.datasets[name]
        except KeyError:
            raise UnknownDataset(name, self.datasets) from None


def load_catalog(folder: Path) -> Catalog:
    """Read every dataset file of a folder.

    Parameters
    ----------
    folder
        A service's ``datasets`` folder. Its ``project.json`` belongs to Nx and is no dataset.
    """
    documents = (
        json.loads(path.read_bytes())
        for path in sorted(folder.glob("*.json"))
        if path.name != "project.json"
    )
    datasets = [_dataset(document) for document in documents]
    return Catalog({dataset.name: dataset for dataset in datasets})


def _dataset(document: Mapping[str, Any]) -> Dataset:
    columns = {column["name"]: _column(column) for column in document["columns"]}
    schema, table = document["table"].split(".")
    limit = document.get("limit", {})
    return Dataset(
        name=document["name"],
        title=document["title"],
        description=document["description"],
        schema=schema,
        table=table,
        id=columns[document["id"]],
        columns=columns,
        geometry=_geometry(document.get("geometry")),
        default_limit=limit.get("default", 500),
        maximum_limit=limit.get("maximum", 10_000),
        sort=tuple(document["sort"]),
        max_age=document.get("cache", {}).get("maxAge", 3600),
        source=document["source"],
        rows=document["rows"],
    )


def _column(document: Mapping[str, Any]) -> Column:
    return Column(**{"source": document["name"], **document})


def _geometry(document: Mapping[str, Any] | None) -> Geometry | None:
    if document is None:
        return None
    return Geometry(
        column=document["column"],
        srid=document["srid"],
        type=document["type"],
        simplify=document.get("simplify"),
        precision=document.get("precision", 6),
    )
