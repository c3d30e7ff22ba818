"""How a connection to the database is made."""

from typing import Any, TypeAlias

import psycopg

from python_data_service.credentials import Credentials
from python_data_service.errors import DatabaseUnavailable
from python_data_service.log import logger
from python_data_service.settings import DatabaseSettings

Row: TypeAlias = tuple[Any, ...]

# A frozen Lambda thaws with a connection whose other end may be gone without a word.
KEEPALIVE = {
    "keepalives_idle": 30,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}

# Kinds of failure to connect, by a word of libpq's message; the message itself names the host
# and the user and stays out of the log.
REASONS = {
    "authentication failed": "authentication",
    "certificate": "certificate",
    "SSL": "tls",
    "timeout expired": "timeout",
    "Connection refused": "refused",
    "translate host name": "name resolution",
    "too many": "too many connections",
    "connection slots": "too many connections",
    "the database system is": "starting or stopping",
}

# A server of this version on looks while it works whether its client is still there, so that a
# Lambda that was stopped leaves no query running.
WATCHES_CLIENT = 140_000
WATCH_CLIENT = "set client_connection_check_interval = '1s'"


def connect(
    settings: DatabaseSettings, application_name: str, credentials: Credentials
) -> psycopg.Connection[Row]:
    """Open a connection; a password that is refused is asked for again, once.

    Raises
    ------
    DatabaseUnavailable
        If there is no connection to be had; the reason is logged.
    """
    try:
        return _connect_once(settings, application_name, credentials)
    except psycopg.OperationalError as error:
        # The server asked for a password and refused this one, or refused after it.
        refused = error.pgconn is not None and error.pgconn.used_password
        if not (refused and credentials.forget()):
            raise _unavailable(error) from error
    try:
        return _connect_once(settings, application_name, credentials)
    except psycopg.OperationalError as error:
        raise _unavailable(error) from error


def _connect_once(
    settings: DatabaseSettings, application_name: str, credentials: Credentials
) -> psycopg.Connection[Row]:
    connection = psycopg.connect(
        autocommit=True,
        password=credentials.password(),
        **connection_parameters(settings, application_name),
    )
    connection.execute(session_settings(settings, connection.info.server_version))
    return connection


def session_settings(settings: DatabaseSettings, server_version: int) -> bytes:
    """List the statements that set a session up, to be sent as one.

    They could be ``options`` of the connection but for RDS Proxy, which refuses those.
    """
    statements = [
        f"set statement_timeout = {settings.statement_timeout_ms}",
        "set default_transaction_read_only = on",
        "set timezone = 'UTC'",
        # The cost that PostGIS gives its functions makes short statements look worth compiling.
        "set jit = off",
    ]
    if server_version >= WATCHES_CLIENT:
        statements.append(WATCH_CLIENT)
    return "; ".join(statements).encode()


def connection_parameters(settings: DatabaseSettings, application_name: str) -> dict[str, Any]:
    """List what libpq is told of a connection, but for the password."""
    parameters: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "dbname": settings.name,
        "user": settings.user,
        "application_name": application_name,
        "connect_timeout": settings.connect_timeout_s,
        "client_encoding": "utf8",
        **KEEPALIVE,
    }
    if settings.is_loopback:
        return {**parameters, "sslmode": "disable"}
    return {
        **parameters,
        "sslmode": "verify-full",
        "sslrootcert": settings.ssl_root_certificate or "system",
    }


def _unavailable(error: psycopg.OperationalError) -> DatabaseUnavailable:
    message = str(error)
    reason = next((kind for word, kind in REASONS.items() if word in message), "other")
    logger.error("the database cannot be connected", extra={"reason": reason})
    return DatabaseUnavailable()
