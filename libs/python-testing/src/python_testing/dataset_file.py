"""The dataset files of a service, read without the engine that is under test."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Column:
    """A column: its name in the API, and the one in the table."""

    name: str
    source: str
    type: str
    filterable: bool
    nullable: bool


@dataclass(frozen=True)
class Geometry:
    """The geometry of a dataset, as the table holds it."""

    column: str
    srid: int
    type: str


@dataclass(frozen=True)
class Dataset:
    """What a dataset file says."""

    name: str
    table: str
    id: Column
    properties: list[Column]
    filters: list[Column]
    geometry: Geometry | None
    maximum_limit: int


def read_datasets(folder: Path) -> list[Dataset]:
    """Read the dataset files of a folder, in the order of the datasets' names."""
    files = [path for path in folder.glob("*.json") if path.name != "project.json"]
    return sorted(map(_read, files), key=lambda dataset: dataset.name)


def _read(path: Path) -> Dataset:
    content = json.loads(path.read_text())
    columns = {
        column["name"]: (
            Column(
                column["name"],
                column.get("source", column["name"]),
                column["type"],
                column.get("filterable", False),
                column.get("nullable", True),
            ),
            column.get("property", True),
        )
        for column in content["columns"]
    }
    geometry = content.get("geometry")
    return Dataset(
        content["name"],
        content["table"],
        columns[content["id"]][0],
        [column for column, is_property in columns.values() if is_property],
        [column for column, _ in columns.values() if column.filterable],
        geometry and Geometry(geometry["column"], geometry["srid"], geometry["type"]),
        content.get("limit", {}).get("maximum", 10_000),
    )
