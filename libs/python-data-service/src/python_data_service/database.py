"""The one connection of a Lambda to the database."""

from time import perf_counter

import psycopg
from psycopg import errors

from python_data_service.connecting import Row, connect
from python_data_service.credentials import Credentials, credentials_for
from python_data_service.errors import DatabaseUnavailable, QueryTimeout
from python_data_service.log import logger
from python_data_service.query.statement import Statement
from python_data_service.room import DEFAULT_ROOM
from python_data_service.session import Session
from python_data_service.settings import DatabaseSettings
from python_data_service.size_problems import ResponseTooLarge

# Failures that pass by themselves: the server lacks memory, disk or connections (class 53), or
# a replica had to cancel the statement.
PASSING = ("53", "40")

ANSWERING_MS = 1000
"""What a function needs after its statement, to answer before its own time is up."""


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
        self._session: Session | None = None
        self._timeout_ms = settings.statement_timeout_ms
        self._deadline: float | None = None
        self.seconds = 0.0

    def begin(self, remaining_ms: int) -> None:
        """Begin a request: no statement outlasts it, and its ``seconds`` are counted anew.

        Parameters
        ----------
        remaining_ms
            What is left of the function's time.
        """
        self._deadline = perf_counter() + (remaining_ms - ANSWERING_MS) / 1000
        self.seconds = 0.0

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
        ResponseTooLarge
            If the answer is more than PostgreSQL itself can put together.
        """
        began = perf_counter()
        try:
            return self._rows(statement)
        except _DeadConnectionError:
            logger.info("the database connection was dead and is opened again")
            return self._rows_again(statement)
        finally:
            self.seconds += perf_counter() - began

    def close(self) -> None:
        """Close the connection; the next statement opens another."""
        if self._session is not None:
            self._session.connection.close()
            self._session = None

    def _rows_again(self, statement: Statement) -> list[Row]:
        try:
            return self._rows(statement)
        except _DeadConnectionError as error:
            logger.error("the database connection died twice")
            raise DatabaseUnavailable from error

    def _rows(self, statement: Statement) -> list[Row]:
        session = self._session or self._connect()
        try:
            self._limit_time(session.connection)
            return session.run(statement)
        except errors.QueryCanceled as error:
            logger.warning("a statement was cancelled by its timeout")
            raise QueryTimeout from error
        except errors.ProgramLimitExceeded as error:
            logger.warning("a statement made more than the database can hold")
            raise ResponseTooLarge(None, DEFAULT_ROOM.payload, compressed=True) from error
        except psycopg.OperationalError as error:
            if session.connection.closed:
                self._session = None
                raise _DeadConnectionError from error
            if error.sqlstate and error.sqlstate.startswith(PASSING):
                logger.error("the database lacks resources", extra={"sqlstate": error.sqlstate})
                raise DatabaseUnavailable from error
            raise

    def _connect(self) -> Session:
        session = Session(connect(self._settings, self._application_name, self._credentials))
        self._session = session
        self._timeout_ms = self._settings.statement_timeout_ms
        return session

    def _limit_time(self, connection: psycopg.Connection[Row]) -> None:
        """Have the server stop the statement before the function is stopped.

        Whole seconds, so that the requests of a function whose time is shorter than the timeout
        need no statement of their own for it.
        """
        allowed = self._settings.statement_timeout_ms
        if self._deadline is not None:
            left = self._deadline - perf_counter()
            if left * 1000 < allowed:
                allowed = int(left) * 1000
        if allowed <= 0:
            raise QueryTimeout
        if allowed != self._timeout_ms:
            connection.execute(f"set statement_timeout = {allowed}".encode())
            self._timeout_ms = allowed


class _DeadConnectionError(Exception):
    """The connection is broken; a new one may do."""
