"""The one connection of a Lambda to the database."""

from typing import Any, TypeAlias

import psycopg
from psycopg import errors

from python_data_service.credentials import Credentials, credentials_for
from python_data_service.errors import DatabaseUnavailable, QueryTimeout
from python_data_service.log import logger
from python_data_service.query.statement import Statement
from python_data_service.settings import DatabaseSettings

Row: TypeAlias = tuple[Any, ...]

# Failures that pass by themselves: the server lacks memory, disk or connections (class 53), or
# a replica had to cancel the statement.
PASSING = ("53", "40")

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
}


class Database:
    """A lazily opened connection, opened again when it is found dead.

    Parameters
    ----------
    settings
        Where the database is.
    application_name
        The name under which the connection shows in ``pg_stat_activity``.
    credentials
        Who connects; by default what the settings say.
    """

    def __init__(
        self,
        settings: DatabaseSettings,
        application_name: str,
        credentials: Credentials | None = None,
    ) -> None:
        self._settings = settings
        self._application_name = application_name
        self._credentials = credentials or credentials_for(settings)
        self._connection: psycopg.Connection[Row] | None = None

    def fetch_one(self, statement: Statement) -> Row | None:
        """Run a statement and return its first row, if it has any; raises as ``fetch_all``."""
        rows = self.fetch_all(statement)
        return rows[0] if rows else None

    def fetch_all(self, statement: Statement) -> list[Row]:
        """Run a statement and return its rows.

        A statement that fails since the connection is dead is run again on a new one.

        Raises
        ------
        DatabaseUnavailable
            If there is no connection to be had.
        QueryTimeout
            If the statement takes too long.
        """
        try:
            return self._rows(statement)
        except _DeadConnectionError:
            logger.info("the database connection was dead and is opened again")
        try:
            return self._rows(statement)
        except _DeadConnectionError as error:
            logger.error("the database connection died twice")
            raise DatabaseUnavailable from error

    def close(self) -> None:
        """Close the connection; the next statement opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _rows(self, statement: Statement) -> list[Row]:
        if self._connection is None:
            self._connection = self._connect()
        connection = self._connection
        try:
            cursor = connection.execute(statement.text, statement.parameters, binary=True)
            return cursor.fetchall()
        except errors.QueryCanceled as error:
            logger.warning("a statement was cancelled by its timeout")
            raise QueryTimeout from error
        except psycopg.OperationalError as error:
            if connection.closed:
                self._connection = None
                raise _DeadConnectionError from error
            if error.sqlstate and error.sqlstate.startswith(PASSING):
                logger.error("the database lacks resources", extra={"sqlstate": error.sqlstate})
                raise DatabaseUnavailable from error
            raise

    def _connect(self) -> psycopg.Connection[Row]:
        try:
            return self._connect_once()
        except psycopg.OperationalError as error:
            # The server asked for a password and refused this one, or refused after it.
            refused = error.pgconn is not None and error.pgconn.used_password
            if not (refused and self._credentials.forget()):
                raise _unavailable(error) from error
        try:
            return self._connect_once()
        except psycopg.OperationalError as error:
            raise _unavailable(error) from error

    def _connect_once(self) -> psycopg.Connection[Row]:
        return psycopg.connect(
            autocommit=True,
            # A statement is prepared when it comes a second time.
            prepare_threshold=1,
            password=self._credentials.password(),
            **connection_parameters(self._settings, self._application_name),
        )


class _DeadConnectionError(Exception):
    """The connection is broken; a new one may do."""


def connection_parameters(settings: DatabaseSettings, application_name: str) -> dict[str, Any]:
    """List what libpq is told of a connection, but for the password."""
    options = {
        "statement_timeout": str(settings.statement_timeout_ms),
        "default_transaction_read_only": "on",
        "TimeZone": "UTC",
        # The cost that PostGIS gives its functions makes short statements look worth compiling.
        "jit": "off",
    }
    parameters: dict[str, Any] = {
        "host": settings.host,
        "port": settings.port,
        "dbname": settings.name,
        "user": settings.user,
        "application_name": application_name,
        "connect_timeout": settings.connect_timeout_s,
        "client_encoding": "utf8",
        "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
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
