"""A request that nobody waits for any more leaves no query running."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from time import monotonic

import psycopg
import pytest
from conftest import DATASETS
from python_data_service.service import create_handler
from python_testing.gateway import LambdaContext, invoke

ASK = """
import json, sys
from pathlib import Path
from python_data_service.service import create_handler
from python_testing.gateway import invoke
invoke(create_handler(Path(sys.argv[1]), environment=json.load(sys.stdin)), "/abandoned/slow")
"""
PATIENCE_SECONDS = 15


def running(admin: psycopg.Connection, name: str) -> int:
    row = admin.execute(
        "select count(*) from pg_stat_activity where application_name = %s and state = 'active'",
        [name],
    ).fetchone()
    assert row is not None
    return int(row[0])


def wait_for(admin: psycopg.Connection, name: str, count: int) -> None:
    """Wait until so many queries run; the database's own clock paces the questions."""
    end = monotonic() + PATIENCE_SECONDS
    while running(admin, name) != count:
        assert monotonic() < end, f"not {count} queries of {name}"
        admin.execute("select pg_sleep(0.02)")


@pytest.fixture
def client(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", ASK, str(DATASETS)], stdin=subprocess.PIPE, text=True, env=os.environ
    )
    assert process.stdin
    json.dump({**environment, "CORE_PATH": "/abandoned"}, process.stdin)
    process.stdin.close()
    yield process
    process.kill()
    process.wait()


def test_a_query_ends_when_its_lambda_is_killed(
    admin: psycopg.Connection, client: subprocess.Popen[str]
) -> None:
    version = admin.info.server_version
    if version < 140_000:
        pytest.skip("the server does not watch its clients before version 14")
    wait_for(admin, "abandoned", 1)
    client.kill()
    wait_for(admin, "abandoned", 0)


def test_a_query_that_takes_too_long_is_ended(
    environment: dict[str, str], admin: psycopg.Connection
) -> None:
    handler = create_handler(
        DATASETS,
        environment={**environment, "CORE_PATH": "/late", "STATEMENT_TIMEOUT_MS": "50"},
    )

    assert invoke(handler, "/late/slow").status == 504
    assert running(admin, "late") == 0


def test_a_query_ends_before_its_function_does(
    environment: dict[str, str], admin: psycopg.Connection
) -> None:
    handler = create_handler(DATASETS, environment={**environment, "CORE_PATH": "/brief"})
    began = monotonic()

    response = invoke(handler, "/brief/slow", context=LambdaContext(remaining_ms=2_500))

    assert response.status == 504
    assert monotonic() - began < 2.5
    assert running(admin, "brief") == 0
    assert invoke(handler, "/brief/notes").status == 200


def test_no_query_is_begun_when_the_time_is_up(environment: dict[str, str]) -> None:
    handler = create_handler(DATASETS, environment=environment)

    assert invoke(handler, "/test/slow", context=LambdaContext(remaining_ms=900)).status == 504
    assert invoke(handler, "/test/notes").status == 200
