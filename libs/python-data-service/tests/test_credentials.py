from io import StringIO
from typing import Any

import pytest
from python_data_service.connecting import connect
from python_data_service.credentials import (
    EnvironmentPassword,
    IamToken,
    ParameterPassword,
    credentials_for,
)
from python_data_service.database import Database
from python_data_service.errors import DatabaseUnavailable
from python_data_service.health import PROBE
from python_data_service.settings import DatabaseSettings, from_environment
from python_testing.database_server import LocalDatabase

PARAMETER = "/cori/test/password"


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def parameter_store(aws: None) -> tuple[Any, Any]:
    """A client of SSM whose answers are set, and what sets them."""
    import boto3  # type: ignore[import-untyped]
    from botocore.stub import Stubber  # type: ignore[import-untyped]

    client = boto3.client("ssm")
    return client, Stubber(client)


def answer(stubber: Any, password: str) -> None:
    stubber.add_response(
        "get_parameter",
        {"Parameter": {"Name": PARAMETER, "Value": password}},
        {"Name": PARAMETER, "WithDecryption": True},
    )


def settings_of(database: LocalDatabase, **changes: str) -> DatabaseSettings:
    environment = {"CORE_PATH": "/x", **database.environment, **changes}
    return from_environment(environment).database


def test_a_parameter_is_read_once(parameter_store: tuple[Any, Any]) -> None:
    client, stubber = parameter_store
    answer(stubber, "first")
    credentials = ParameterPassword(PARAMETER, client)

    with stubber:
        assert [credentials.password() for _ in range(3)] == ["first"] * 3
    stubber.assert_no_pending_responses()


def test_a_rotated_password_is_read_again_when_the_database_refuses_the_old_one(
    local_database: LocalDatabase, parameter_store: tuple[Any, Any]
) -> None:
    client, stubber = parameter_store
    answer(stubber, "before the rotation")
    answer(stubber, local_database.environment["DATABASE_PASSWORD"])
    database = Database(
        settings_of(local_database), "rotation", ParameterPassword(PARAMETER, client)
    )

    with stubber:
        assert database.fetch_one(PROBE) == (True,)
    stubber.assert_no_pending_responses()
    database.close()


def test_a_password_that_stays_wrong_is_asked_for_twice_only(
    local_database: LocalDatabase, parameter_store: tuple[Any, Any]
) -> None:
    client, stubber = parameter_store
    answer(stubber, "wrong")
    answer(stubber, "wrong")
    database = Database(settings_of(local_database), "wrong", ParameterPassword(PARAMETER, client))

    with stubber, pytest.raises(DatabaseUnavailable):
        database.fetch_one(PROBE)
    stubber.assert_no_pending_responses()


def test_a_parameter_that_cannot_be_read_makes_the_database_unavailable(
    parameter_store: tuple[Any, Any], log: StringIO
) -> None:
    client, stubber = parameter_store
    stubber.add_client_error("get_parameter", "AccessDeniedException", "no, secret-arn")

    with stubber, pytest.raises(DatabaseUnavailable):
        ParameterPassword(PARAMETER, client).password()
    assert "secret-arn" not in log.getvalue()


def test_an_iam_token_is_signed_for_host_and_user(aws: None) -> None:
    settings = DatabaseSettings("db.example.org", 5432, "data", "reader", "iam")
    token = IamToken(settings).password()

    assert token.startswith("db.example.org:5432/?Action=connect&DBUser=reader&")
    assert "X-Amz-Signature=" in token


def test_the_settings_choose_the_credentials(local_database: LocalDatabase) -> None:
    parameter = settings_of(
        local_database, DATABASE_CREDENTIAL="parameter", DATABASE_PASSWORD_PARAMETER=PARAMETER
    )

    assert isinstance(credentials_for(settings_of(local_database)), EnvironmentPassword)
    assert isinstance(credentials_for(parameter), ParameterPassword)
    iam = settings_of(local_database, DATABASE_CREDENTIAL="iam")
    assert isinstance(credentials_for(iam), IamToken)


def test_a_session_is_read_only_limited_in_time_and_in_utc(local_database: LocalDatabase) -> None:
    settings = settings_of(local_database, STATEMENT_TIMEOUT_MS="1234")
    expected = {
        "statement_timeout": "1234",
        "default_transaction_read_only": "on",
        "TimeZone": "UTC",
        "jit": "off",
    }

    with connect(settings, "test", credentials_for(settings)) as connection:
        found = connection.execute(
            # What a role or the server sets by itself has another source.
            "select name, setting from pg_settings where name = any(%s) and source = 'session'",
            [list(expected)],
        ).fetchall()

    assert dict(found) == expected
