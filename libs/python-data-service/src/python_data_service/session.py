"""A connection and the statements that it has prepared.

A cursor of psycopg takes most of the time that PostgreSQL takes for one feature. So libpq itself is
asked, with psycopg's adaptation of values and rows.
"""

import re
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias, cast

import psycopg
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result
from psycopg.pq import ExecStatus, Format
from psycopg.pq.abc import PGresult

from python_data_service.connecting import Row
from python_data_service.query.statement import SHAPES_KEPT, Statement

PREPARED_KEPT = 100
"""How many statements a connection has prepared: each takes memory of the server."""

PLACEHOLDER = re.compile(rb"%\(([a-z0-9_]+)\)s|%%")

_Key: TypeAlias = tuple[bytes, tuple[int, ...]]


class Session:
    """Runs statements on a connection, without a cursor; what comes again is prepared.

    Parameters
    ----------
    connection
        A connection in autocommit.
    """

    def __init__(self, connection: psycopg.Connection[Row]) -> None:
        self.connection = connection
        self._server = connection.pgconn
        self._transformer = Transformer(connection)
        self._prepared: OrderedDict[_Key, bytes] = OrderedDict()
        self._count = 0

    def run(self, statement: Statement) -> list[Row]:
        """Run a statement; when it comes for the second time it is prepared.

        Raises
        ------
        psycopg.Error
            If it fails.
        """
        text, names = positional(statement.text)
        values = [statement.parameters[name] for name in names]
        dumped = self._transformer.dump_sequence(values, [PyFormat.AUTO] * len(values))
        # None of the values is None.
        bound = cast(Sequence[bytes], dumped)
        types = tuple(self._transformer.types or ())
        formats = self._transformer.formats
        key = (text, types)
        if name := self._prepared.get(key):
            self._prepared.move_to_end(key)
        elif key in self._prepared:
            name = self._prepare(key)
        else:
            self._prepared[key] = b""
            self._forget_one()
        if name:
            result = self._server.exec_prepared(name, bound, formats, Format.BINARY)
        else:
            result = self._server.exec_params(text, bound, types, formats, Format.BINARY)
        return self._rows(self._checked(result))

    def _rows(self, result: PGresult) -> list[Row]:
        self._transformer.set_pgresult(result, format=Format.BINARY)
        return self._transformer.load_rows(0, result.ntuples, tuple)

    def _prepare(self, key: _Key) -> bytes:
        self._count += 1
        name = b"statement_%d" % self._count
        text, types = key
        self._checked(self._server.prepare(name, text, types))
        self._prepared[key] = name
        return name

    def _forget_one(self) -> None:
        """Give up the statement that was not used for longest, if there are too many."""
        if len(self._prepared) > PREPARED_KEPT:
            _, name = self._prepared.popitem(last=False)
            if name:
                self._checked(self._server.exec_(b"deallocate " + name))

    def _checked(self, result: PGresult) -> PGresult:
        if result.status in (ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK):
            return result
        error = error_from_result(result)
        if error.sqlstate is None:
            # It is not the server that says so: the connection is broken.
            raise psycopg.OperationalError(str(error))
        raise error


@lru_cache(maxsize=SHAPES_KEPT)
def positional(text: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Put numbers in the place of names, since that is how the server knows parameters.

    Returns
    -------
    tuple
        The text, and the name of the value at each position.

    Examples
    --------
    >>> positional(b"select %(a)s, %(b)s, %(a)s, 5 %% 2")
    (b'select $1, $2, $1, 5 % 2', ('a', 'b'))
    """
    numbers: dict[bytes, int] = {}

    def number(match: re.Match[bytes]) -> bytes:
        name = match[1]
        return b"$%d" % numbers.setdefault(name, len(numbers) + 1) if name else b"%"

    numbered = PLACEHOLDER.sub(number, text)
    return numbered, tuple(name.decode() for name in numbers)
