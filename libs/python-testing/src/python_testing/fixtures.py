"""The fixtures that pytest finds in every project of the workspace."""

from collections.abc import Iterator
from functools import partial

import psycopg
import pytest
from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir

from python_testing.database_server import LocalDatabase, database_server
from python_testing.gateway import invoke
from python_testing.service import Get, Service
from python_testing.workspace import WORKSPACE

# Before they are imported: then a failed assertion of theirs says what it saw.
pytest.register_assert_rewrite("python_testing.tests")

# What hypothesis remembers stays out of the projects; a slow machine is no failure; and the same
# code is tested with the same examples, so that a failure is never somebody else's.
set_hypothesis_home_dir(WORKSPACE / ".cache" / "hypothesis")
settings.register_profile("workspace", deadline=None, database=None, derandomize=True)
settings.load_profile("workspace")


@pytest.fixture(scope="session")
def local_database() -> Iterator[LocalDatabase]:
    """Run a throw-away database for the whole session."""
    with database_server() as database:
        yield database


@pytest.fixture(scope="session")
def admin(local_database: LocalDatabase) -> Iterator[psycopg.Connection]:
    """Connect as the one who may do everything, to make and to check what a test needs."""
    with psycopg.connect(local_database.admin_dsn, autocommit=True) as connection:
        yield connection


@pytest.fixture(scope="session")
def get(service: Service, local_database: LocalDatabase) -> Iterator[Get]:
    """Ask the handler as it is deployed, with the environment of the local database.

    Which one it is says the fixture ``service`` of the project.
    """
    variables = {"CORE_PATH": service.core_path, **local_database.environment}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        yield partial(invoke, service.handler())
