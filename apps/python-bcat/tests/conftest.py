import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import python_bcat
from python_data_service.catalog import Catalog, Dataset, load_catalog
from python_testing.database_server import LocalDatabase
from python_testing.gateway import GatewayResponse, invoke

DATASETS = Path(python_bcat.__file__).parent / "datasets"
CATALOG = load_catalog(DATASETS)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test with the argument `dataset` for each dataset of the catalog."""
    if "dataset" in metafunc.fixturenames:
        metafunc.parametrize("dataset", CATALOG.datasets.values(), ids=list(CATALOG.datasets))


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return CATALOG


@pytest.fixture(scope="session")
def get(local_database: LocalDatabase) -> Iterator[Callable[[str], GatewayResponse]]:
    """Asks the handler as it is deployed, with the environment of the local database."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"CORE_PATH": "/bcat", **local_database.environment}.items():
            patch.setenv(name, value)
        from python_bcat.handler import handler

        yield partial(invoke, handler)


def names_on_disk() -> list[str]:
    """The names in the dataset files, read without the engine."""
    return sorted(
        json.loads(path.read_text())["name"]
        for path in DATASETS.glob("*.json")
        if path.name != "project.json"
    )


def table(dataset: Dataset) -> str:
    return f"{dataset.schema}.{dataset.table}"
