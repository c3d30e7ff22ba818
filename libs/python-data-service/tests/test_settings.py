import pytest
from python_data_service.connecting import connection_parameters, session_settings
from python_data_service.settings import SettingsError, from_environment

LOCAL = {
    "CORE_PATH": "/bcat",
    "DATABASE_HOST": "127.0.0.1",
    "DATABASE_PORT": "5433",
    "DATABASE_NAME": "data",
    "DATABASE_USER": "reader",
    "DATABASE_CREDENTIAL": "environment",
    "DATABASE_PASSWORD": "hunter2",
}
REMOTE = {**LOCAL, "DATABASE_HOST": "db.example.org", "DATABASE_CREDENTIAL": "iam"}


def test_settings_are_read() -> None:
    settings = from_environment(LOCAL)

    assert settings.service == "bcat"
    assert settings.database.port == 5433
    assert settings.database.statement_timeout_ms == 25_000


def test_a_password_does_not_show() -> None:
    assert "hunter2" not in repr(from_environment(LOCAL))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"CORE_PATH": ""}, "CORE_PATH"),
        ({"CORE_PATH": "bcat"}, "CORE_PATH"),
        ({"CORE_PATH": "/a/b"}, "CORE_PATH"),
        ({"DATABASE_HOST": ""}, "DATABASE_HOST"),
        ({"DATABASE_PORT": "x"}, "DATABASE_PORT"),
        ({"DATABASE_PORT": "70000"}, "DATABASE_PORT"),
        ({"STATEMENT_TIMEOUT_MS": "0"}, "STATEMENT_TIMEOUT_MS"),
        ({"DATABASE_CREDENTIAL": "magic"}, "DATABASE_CREDENTIAL"),
        ({"DATABASE_CREDENTIAL": "parameter"}, "DATABASE_PASSWORD_PARAMETER"),
        ({"DATABASE_PASSWORD": ""}, "DATABASE_PASSWORD"),
        ({"DATABASE_HOST": "db.example.org"}, "this machine only"),
    ],
)
def test_what_is_missing_or_wrong_is_named(change: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=named) as raised:
        from_environment({**LOCAL, **change})

    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_loopback_goes_without_tls(host: str) -> None:
    database = from_environment({**LOCAL, "DATABASE_HOST": host}).database

    assert connection_parameters(database, "x")["sslmode"] == "disable"


@pytest.mark.parametrize("host", ["db.example.org", "10.0.0.1", "127.0.0.1.example.org"])
def test_any_other_host_is_verified(host: str) -> None:
    database = from_environment({**REMOTE, "DATABASE_HOST": host}).database
    parameters = connection_parameters(database, "x")

    assert parameters["sslmode"] == "verify-full"
    assert parameters["sslrootcert"] == "system"


def test_a_root_certificate_is_used() -> None:
    environment = {**REMOTE, "DATABASE_SSLROOTCERT": "/opt/rds.pem"}
    parameters = connection_parameters(from_environment(environment).database, "x")

    assert parameters["sslrootcert"] == "/opt/rds.pem"


def test_nothing_is_asked_at_startup_that_rds_proxy_refuses() -> None:
    parameters = connection_parameters(from_environment(LOCAL).database, "x")

    assert "options" not in parameters


@pytest.mark.parametrize(("version", "watched"), [(130_015, False), (140_000, True)])
def test_a_session_watches_its_client_where_the_server_can(version: int, watched: bool) -> None:
    statements = session_settings(from_environment(LOCAL).database, version)

    assert (b"client_connection_check_interval" in statements) is watched
