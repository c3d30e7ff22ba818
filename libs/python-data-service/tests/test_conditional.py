"""Requests that state what the client has already."""

from collections.abc import Callable

import psycopg
import pytest
from conftest import DATASETS
from python_data_service.catalog import Catalog
from python_data_service.database import Database
from python_data_service.query.statement import Statement
from python_data_service.query.version import version_of
from python_data_service.service import Handler, create_handler
from python_data_service.settings import from_environment
from python_testing.database_server import LocalDatabase
from python_testing.gateway import GatewayResponse, invoke

Ask = Callable[..., GatewayResponse]
PATHS = [
    "/test", "/test/places", "/test/places/geojson", "/test/places/count", "/test/places/schema",
    "/test/places/tiles/0/0/0.pbf", "/test/places/004", "/test/notes/tiles/0/0/0.pbf",
]  # fmt: skip


@pytest.fixture
def ask(handler: Handler) -> Ask:
    def ask(path: str, method: str = "GET", **headers: str) -> GatewayResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return invoke(handler, path, method, named)

    return ask


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_what_the_client_has_is_not_sent_again(ask: Ask, path: str, method: str) -> None:
    first = ask(path, method)
    tag = first.headers["ETag"]
    for condition in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        again = ask(path, method, If_None_Match=condition)

        assert (again.status, again.body) == (304, b"")
        for name in ("ETag", "Cache-Control", "Vary", "Content-Type"):
            assert again.headers[name] == first.headers[name]
        assert again.headers["Access-Control-Allow-Origin"] == "*"
    assert ask(path, method, If_None_Match='"x"').status == 200


@pytest.mark.parametrize(
    ("path", "status"), [("/test/places?limit=x", 400), ("/test/places/999", 404)]
)
def test_a_problem_stays_one_and_has_no_tag(ask: Ask, path: str, status: int) -> None:
    response = ask(path, If_None_Match="*")

    assert response.status == status
    assert "ETag" not in response.headers


def test_what_is_not_stored_has_no_tag(ask: Ask) -> None:
    assert "ETag" not in ask("/test/health", If_None_Match="*").headers


def test_each_representation_has_a_tag_of_its_own(ask: Ask) -> None:
    path = "/test/places/geojson?limit=0"
    responses = [
        ask(path, Accept_Encoding=coding, Accept=accept)
        for coding in ("identity", "gzip")
        for accept in ("*/*", "application/geo+json")
    ]

    assert len({response.headers["ETag"] for response in responses}) == 4
    assert len({response.content for response in responses}) == 1
    plain, packed = responses[0], responses[2]
    assert packed.headers["Content-Encoding"] == "gzip"
    assert ask(path, Accept_Encoding="gzip", If_None_Match=plain.headers["ETag"]).status == 200
    unchanged = ask(path, Accept_Encoding="gzip", If_None_Match=packed.headers["ETag"])
    assert unchanged.status == 304
    assert "Content-Encoding" not in unchanged.headers


def test_head_says_what_get_does(ask: Ask) -> None:
    get = ask("/test/places/geojson?limit=0", Accept_Encoding="gzip")
    head = ask("/test/places/geojson?limit=0", "HEAD", Accept_Encoding="gzip")

    assert head.body == b""
    assert head.headers == get.headers


def reads_of(admin: psycopg.Connection) -> int:
    """How many scans of the table of notes have begun."""
    admin.execute("select pg_stat_force_next_flush()")
    admin.execute("select pg_stat_clear_snapshot()")
    row = admin.execute(
        "select seq_scan + coalesce(idx_scan, 0) from pg_stat_user_tables"
        " where schemaname = 'engine_test' and relname = 'notes'"
    ).fetchone()
    assert row is not None
    return int(row[0])


def test_a_condition_is_answered_without_reading_rows_until_something_is_written(
    environment: dict[str, str], admin: psycopg.Connection
) -> None:
    handler = create_handler(DATASETS, environment={**environment, "CORE_PATH": "/fresh"})
    path = "/fresh/notes?limit=2"
    tag = invoke(handler, path).headers["ETag"]
    condition = {"If-None-Match": tag}

    def conditional() -> tuple[int, int]:
        """Ask, and leave, so that the session's counts are there to be read."""
        status = invoke(handler, path, headers=condition).status
        admin.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            " where application_name = 'fresh'"
        )
        return status, reads_of(admin)

    def settled() -> int:
        """Ask until nothing is read; the server itself may write in between, when it analyses."""
        scans = conditional()[1]
        for _ in range(20):
            status, then = conditional()
            assert status == 304
            if then == scans:
                return scans
            scans = then
        raise AssertionError("every request reads rows")

    before = settled()

    # A write elsewhere: the rows are read again, and found to be the same.
    admin.execute("update engine_test.stations set name = name")
    status, after = conditional()
    assert status == 304
    assert after > before
    assert settled() >= after

    admin.execute("update engine_test.notes set note = 'changed' where fid = 1")
    try:
        changed = invoke(handler, path, headers=condition)
        assert changed.status == 200
        assert changed.headers["ETag"] != tag
    finally:
        admin.execute("update engine_test.notes set note = 'first' where fid = 1")
    assert invoke(handler, path, headers=condition).status == 304


def test_nothing_is_taken_for_unchanged_while_a_transaction_runs(
    environment: dict[str, str], local_database: LocalDatabase, admin: psycopg.Connection
) -> None:
    handler = create_handler(DATASETS, environment=environment)
    with psycopg.connect(local_database.admin_dsn) as writer:
        writer.execute("update engine_test.notes set note = 'second' where fid = 2")
        admin.execute("update engine_test.stations set name = name")
        tag = invoke(handler, "/test/notes").headers["ETag"]
        assert invoke(handler, "/test/notes", headers={"If-None-Match": tag}).status == 304
        writer.commit()
        assert invoke(handler, "/test/notes", headers={"If-None-Match": tag}).status == 200
        writer.execute("update engine_test.notes set note = null where fid = 2")
        writer.commit()
    assert invoke(handler, "/test/notes", headers={"If-None-Match": tag}).status == 304


def test_a_view_has_no_version(environment: dict[str, str], catalog: Catalog) -> None:
    settings = from_environment(environment)
    database = Database(settings.database, "version")
    versions = {
        name: database.fetch_one(Statement(b"select " + version_of(dataset).as_bytes(), {}))
        for name, dataset in catalog.datasets.items()
        if name in ("notes", "slow")
    }
    database.close()

    assert versions["slow"] == (None,)
    assert versions["notes"] != (None,)
