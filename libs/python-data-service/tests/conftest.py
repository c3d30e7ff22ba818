import logging
from collections.abc import Callable, Iterator
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TextIO, cast

import psycopg
import pytest
from python_data_service.catalog import Catalog, Dataset, load_catalog
from python_data_service.log import logger
from python_data_service.service import Handler, create_handler
from python_testing.database_server import LocalDatabase
from python_testing.gateway import GatewayResponse, invoke

TESTS = Path(__file__).parent
DATASETS = TESTS / "datasets"


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What is logged during a test."""
    handler = cast(logging.StreamHandler[TextIO], logger.registered_handler)
    written = StringIO()
    before = handler.setStream(written)
    yield written
    if before:
        handler.setStream(before)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(DATASETS)


@pytest.fixture(scope="session")
def places(catalog: Catalog) -> Dataset:
    return catalog.dataset("places")


@pytest.fixture(scope="session")
def environment(local_database: LocalDatabase, admin: psycopg.Connection) -> dict[str, str]:
    """The environment of a service on the tables of schema.sql."""
    admin.execute((TESTS / "schema.sql").read_bytes())
    return {"CORE_PATH": "/test", **local_database.environment}


@pytest.fixture(scope="session")
def handler(environment: dict[str, str]) -> Handler:
    return create_handler(DATASETS, environment=environment)


@pytest.fixture(scope="session")
def get(handler: Handler) -> Callable[[str], GatewayResponse]:
    return partial(invoke, handler)
