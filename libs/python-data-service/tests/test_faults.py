"""What happens when the database, or the service itself, fails."""

import socket
from collections.abc import Callable
from io import StringIO
from typing import Any

import psycopg
import pytest
from conftest import DATASETS
from python_data_service.service import Handler, Service, create_handler
from python_testing.gateway import GatewayResponse, invoke

Get = Callable[[str], GatewayResponse]

PRIVATE = ["127.0.0.1", "read_only_user", "engine_test", "select ", "psycopg", "Traceback"]


def assert_nothing_private(text: str, environment: dict[str, str]) -> None:
    for word in [*PRIVATE, environment["DATABASE_PASSWORD"], environment["DATABASE_PORT"]]:
        assert word not in text


def handler_with(environment: dict[str, str], **changes: str) -> Handler:
    return create_handler(DATASETS, environment={**environment, **changes})


@pytest.fixture
def unused_port() -> str:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])


def test_a_killed_connection_is_opened_again(
    environment: dict[str, str], admin: psycopg.Connection
) -> None:
    handler = handler_with(environment, CORE_PATH="/killed")
    before = invoke(handler, "/killed/places?code=004")

    for _ in range(3):
        killed = admin.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            " where application_name = 'killed'"
        ).fetchall()
        assert killed == [(True,)]
        assert invoke(handler, "/killed/places?code=004").body == before.body


def test_a_service_has_one_connection(
    environment: dict[str, str], admin: psycopg.Connection
) -> None:
    handler = handler_with(environment, CORE_PATH="/one")
    for path in ("places", "notes", "places/count", "places/tiles/0/0/0.pbf", "health"):
        assert invoke(handler, f"/one/{path}").status == 200

    count = admin.execute("select count(*) from pg_stat_activity where application_name = 'one'")
    assert count.fetchone() == (1,)


def test_a_database_that_is_away_is_503(
    environment: dict[str, str], unused_port: str, log: StringIO
) -> None:
    handler = handler_with(environment, DATABASE_PORT=unused_port)

    for path in ("/test/places", "/test/health"):
        response = invoke(handler, path)
        assert response.status == 503
        assert response.headers["Retry-After"] == "5"
        assert response.json()["code"] == "database-unavailable"
        assert_nothing_private(response.body.decode(), environment)
    written = log.getvalue()
    assert '"reason":"refused"' in written
    assert_nothing_private(written, environment)


def test_an_outage_between_requests_is_503_until_it_ends(
    environment: dict[str, str], admin: psycopg.Connection
) -> None:
    handler = handler_with(environment, CORE_PATH="/outage")
    assert invoke(handler, "/outage/health").status == 200

    admin.execute("alter role read_only_user nologin")
    try:
        admin.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            " where application_name = 'outage'"
        )
        assert invoke(handler, "/outage/health").status == 503
        assert invoke(handler, "/outage/places").status == 503
    finally:
        admin.execute("alter role read_only_user login")

    assert invoke(handler, "/outage/health").status == 200


def test_a_wrong_password_is_503_and_stays_secret(
    environment: dict[str, str], log: StringIO
) -> None:
    handler = handler_with(environment, DATABASE_PASSWORD="hunter2")

    response = invoke(handler, "/test/places")

    assert response.status == 503
    written = log.getvalue()
    assert '"reason":"authentication"' in written
    for text in (response.body.decode(), written):
        assert "hunter2" not in text
        assert_nothing_private(text, environment)


def test_a_statement_that_takes_too_long_is_504(environment: dict[str, str], log: StringIO) -> None:
    handler = handler_with(environment, STATEMENT_TIMEOUT_MS="50")

    response = invoke(handler, "/test/slow")

    assert response.status == 504
    assert response.json()["code"] == "query-timeout"
    assert_nothing_private(response.body.decode() + log.getvalue(), environment)
    assert invoke(handler, "/test/notes").status == 200


def test_a_fault_of_the_service_is_a_bare_500(
    get: Get, environment: dict[str, str], log: StringIO
) -> None:
    response = get("/test/absent")

    assert response.status == 500
    assert response.json() == {
        "type": "urn:cori:problem:internal-error",
        "title": "The service failed",
        "status": 500,
        "detail": "The service could not answer this request; the fault has been recorded.",
        "code": "internal-error",
    }
    written = log.getvalue()
    assert '"sqlstate":"42P01"' in written
    assert "fetch_all" in written
    assert_nothing_private(written.replace("psycopg/", ""), environment)


def test_a_bug_in_a_route_is_recorded_with_its_stack(
    environment: dict[str, str], log: StringIO
) -> None:
    def add_bug(service: Service) -> None:
        def bug() -> Any:
            raise KeyError("lost")

        service.resolver.reads("/test/bug", bug)

    handler = create_handler(routes=[add_bug], environment=environment)
    response = invoke(handler, "/test/bug")

    assert response.status == 500
    assert b"lost" not in response.body
    written = log.getvalue()
    assert "'lost'" in written
    assert "in bug" in written


def test_nothing_can_be_written(handler: Handler, environment: dict[str, str]) -> None:
    with (
        psycopg.connect(
            host=environment["DATABASE_HOST"],
            port=environment["DATABASE_PORT"],
            dbname=environment["DATABASE_NAME"],
            user=environment["DATABASE_USER"],
            password=environment["DATABASE_PASSWORD"],
        ) as connection,
        pytest.raises(psycopg.Error),
    ):
        connection.execute("update engine_test.notes set note = 'x'")
