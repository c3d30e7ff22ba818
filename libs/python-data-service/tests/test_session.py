"""Statements run without a cursor, and are prepared when they come again."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import psycopg
import pytest
from psycopg import errors
from python_data_service.query.statement import Statement
from python_data_service.session import PREPARED_KEPT, Session, positional
from python_testing.database_server import LocalDatabase

PREPARED = "select count(*) from pg_prepared_statements"


@pytest.fixture
def session(local_database: LocalDatabase) -> Iterator[Session]:
    with psycopg.connect(local_database.dsn, autocommit=True) as connection:
        yield Session(connection)


def prepared(session: Session) -> int:
    row = session.connection.execute(PREPARED, prepare=False).fetchone()
    assert row is not None
    return int(row[0])


@pytest.mark.parametrize(
    "value",
    [
        "Wööster 🌽",
        "",
        0,
        -(2**31),
        2**62,
        0.1,
        True,
        date(2024, 12, 31),
        datetime(2024, 12, 31, 23, 59, 59, tzinfo=UTC),
        ["a", 'b"', "c,{}"],
        [1, 2**40],
        [1.5],
    ],
)
def test_a_value_comes_back_as_it_was_sent(session: Session, value: Any) -> None:
    types = {str: "text", bool: "bool", int: "int8", float: "float8", date: "date"}
    one = value[0] if isinstance(value, list) else value
    name = types.get(type(one), "timestamptz") + ("[]" if isinstance(value, list) else "")
    statement = Statement(f"select %(value)s::{name}".encode(), {"value": value})

    assert [session.run(statement) for _ in range(3)] == [[(value,)]] * 3


def test_a_statement_is_prepared_when_it_comes_again(session: Session) -> None:
    def run(value: str) -> None:
        assert session.run(Statement(b"select %(a)s::text", {"a": value})) == [(value,)]

    run("x")
    assert prepared(session) == 0
    run("y")
    run("z")
    assert prepared(session) == 1


def test_few_statements_stay_prepared(session: Session) -> None:
    for number in range(PREPARED_KEPT + 20):
        statement = Statement(b"select %d" % number, {})
        for _ in range(2):
            assert session.run(statement) == [(number,)]

    assert prepared(session) == PREPARED_KEPT


def test_a_name_may_stand_twice_and_a_percent_sign_is_doubled(session: Session) -> None:
    text = b"select %(a)s::int4 + %(b)s::int4, %(a)s::int4, 7 %% 4, '%%(a)s'"

    assert session.run(Statement(text, {"a": 1, "b": 2})) == [(3, 1, 3, "%(a)s")]
    assert positional(text)[1] == ("a", "b")


def test_a_failure_has_its_class_and_leaves_the_session_usable(session: Session) -> None:
    for _ in range(2):
        with pytest.raises(errors.DivisionByZero):
            session.run(Statement(b"select 1 / %(a)s::int4", {"a": 0}))

    assert session.run(Statement(b"select 1 / %(a)s::int4", {"a": 1})) == [(1,)]


def test_a_connection_that_is_gone_is_an_operational_error(
    session: Session, admin: psycopg.Connection
) -> None:
    pid = session.connection.info.backend_pid
    admin.execute("select pg_terminate_backend(%s, 5000)", [pid])

    with pytest.raises(psycopg.OperationalError):
        session.run(Statement(b"select 1", {}))
    assert session.connection.closed
