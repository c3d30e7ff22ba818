"""A throw-away PostGIS with the schema, the roles and the sample data."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from psycopg.conninfo import conninfo_to_dict

from python_testing.workspace import WORKSPACE

CLI = WORKSPACE / "postgresql" / "dist" / "cli.js"
STOP_SECONDS = 30


class DatabaseServerError(Exception):
    """The database did not start."""


@dataclass(frozen=True)
class LocalDatabase:
    """A running database.

    ``dsn`` is the login that services use; ``admin_dsn`` may do everything.
    """

    dsn: str
    admin_dsn: str
    engine: str

    @property
    def environment(self) -> dict[str, str]:
        """The environment with which a service finds the database."""
        parts = conninfo_to_dict(self.dsn)
        return {
            "DATABASE_HOST": str(parts["host"]),
            "DATABASE_PORT": str(parts["port"]),
            "DATABASE_NAME": str(parts["dbname"]),
            "DATABASE_USER": str(parts["user"]),
            "DATABASE_PASSWORD": str(parts["password"]),
            "DATABASE_CREDENTIAL": "environment",
        }


@contextmanager
def database_server() -> Iterator[LocalDatabase]:
    """Run a database until the block ends.

    Raises
    ------
    DatabaseServerError
        If it does not start; its own message is on the standard error.
    """
    if not CLI.exists():
        raise DatabaseServerError("postgresql is not built: run `npx nx run postgresql:prepare`")
    server = subprocess.Popen(  # noqa: S603 - the program is the workspace's own
        ["node", str(CLI), "serve"],  # noqa: S607 - Node is where the developer has it
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=WORKSPACE,
        text=True,
    )
    if server.stdin is None or server.stdout is None:
        raise DatabaseServerError("the server has no pipes")
    try:
        line = server.stdout.readline()
        if not line:
            raise DatabaseServerError(f"the database ended with code {server.wait()}")
        ready = json.loads(line)
        yield LocalDatabase(ready["dsn"], ready["adminDsn"], ready["engine"])
    finally:
        server.stdin.close()
        server.wait(STOP_SECONDS)
        server.stdout.close()
