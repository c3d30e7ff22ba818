"""The version of the database that a statement sees.

A snapshot ``n:n:`` says that every transaction below n has ended and none from n on is seen. What
is committed below n never changes, so two statements with the same n read the same rows. Where
transactions are running, the snapshot is another one, and no version is told.

Server and settings are part of it: after a restart, a failover or a restore the numbers may mean
something else. Tables that are not PostgreSQL's own have none, nor have views and policies of rows,
which may ask the clock.
"""

from psycopg.sql import SQL, Composed, Literal

from python_data_service.catalog import Dataset
from python_data_service.query.statement import Statement

SEEN = """\
(select case when pg_snapshot_xmin(s) = pg_snapshot_xmax(s)
   then concat_ws(' ', pg_snapshot_xmax(s), pg_postmaster_start_time(), pg_conf_load_time()) end
 from pg_current_snapshot() as s{condition})"""

VERSION_STATEMENT = Statement(f"select {SEEN.format(condition='')}".encode(), {})
"""Asks for the version alone."""

OWN_TABLES = (
    " where exists (select from pg_class"
    " where oid = {}::regclass and relkind in ('r', 'm') and not relrowsecurity)"
)


def version_of(dataset: Dataset) -> Composed:
    """Compose the version of the rows of a dataset."""
    name = f'"{dataset.schema}"."{dataset.table}"'
    return SQL(SEEN.format(condition=OWN_TABLES)).format(Literal(name))
