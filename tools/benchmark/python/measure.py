"""Times what runs in one Python process: the floor and the handler.

Reads one request a line on the standard input, as ``{"call": "floor", "url": …, "headers": {…},
"count": 3}``, and answers each with a line ``{"milliseconds": […], "bytes": …}``. The floor is the
statement of that request with its values, prepared, through psycopg alone.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from time import perf_counter
from typing import Any
from unittest.mock import patch

import psycopg
from python_data_service.connecting import Row, connect
from python_data_service.credentials import credentials_for
from python_data_service.database import Database
from python_data_service.query.statement import Statement
from python_data_service.settings import from_environment
from python_testing.gateway import LambdaContext, gateway_event

CLIENT_HEADERS = {
    "Accept": "*/*",
    "Host": "localhost",
    "User-Agent": "benchmark",
    "X-Forwarded-For": "127.0.0.1",
    "X-Forwarded-Proto": "http",
}


def statement_of(run: Callable[[], dict[str, Any]]) -> tuple[Statement, dict[str, Any]]:
    """Run the handler once and take the statement that it sends to the database."""
    sent: list[Statement] = []
    fetch_all = Database.fetch_all

    def note(database: Database, statement: Statement) -> list[Row]:
        sent.append(statement)
        return fetch_all(database, statement)

    with patch.object(Database, "fetch_all", note):
        output = run()
    if output["statusCode"] != 200 or not sent:
        raise SystemExit(f"the handler answered {output['statusCode']}: {output['body'][:500]}")
    return sent[-1], output


class Contestants:
    """The floor and the handler, by the request that they answer."""

    def __init__(self) -> None:
        settings = from_environment(os.environ).database
        self._connection: psycopg.Connection[Row] = connect(
            settings, "benchmark", credentials_for(settings)
        )
        self._handler = import_module("python_bcat.handler").handler
        self._context = LambdaContext()

    def make(
        self, call: str, url: str, headers: dict[str, str] | None = None
    ) -> tuple[Callable[[], Any], int]:
        """Make what is timed, and say how many bytes it answers."""
        event = gateway_event(url, headers={**CLIENT_HEADERS, **(headers or {})})

        def handler() -> dict[str, Any]:
            output: dict[str, Any] = self._handler(event, self._context)
            return output

        statement, output = statement_of(handler)
        if call == "handler":
            return handler, len(output["body"])

        def floor() -> Row | None:
            return self._connection.execute(
                statement.text, statement.parameters, prepare=True, binary=True
            ).fetchone()

        return floor, len((floor() or ("",))[0])


def main() -> None:
    """Answer requests until the standard input ends."""
    # Ctrl-C reaches the whole group; the one who started this ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    # The handler logs as it does when it is deployed, and nobody reads it here.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    contestants = Contestants()
    made: dict[str, tuple[Callable[[], Any], int]] = {}
    for line in sys.stdin:
        request = json.loads(line)
        count = request.pop("count")
        key = json.dumps(request)
        if key not in made:
            made[key] = contestants.make(**request)
        run, size = made[key]
        milliseconds = []
        for _ in range(count):
            began = perf_counter()
            run()
            milliseconds.append((perf_counter() - began) * 1000)
        print(json.dumps({"milliseconds": milliseconds, "bytes": size}), file=answers, flush=True)


if __name__ == "__main__":
    main()
