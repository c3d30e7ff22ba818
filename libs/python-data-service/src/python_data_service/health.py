"""Whether a service can answer: it asks the database."""

from python_data_service.database import Database
from python_data_service.errors import DatabaseUnavailable
from python_data_service.query.statement import Statement
from python_data_service.representations.answer import Answer, to_json

PROBE = Statement(b"select ST_X(ST_GeomFromText('POINT(1 2)')) = 1", {})


def health_answer(database: Database) -> Answer:
    """Ask PostGIS for something that only it can answer.

    Raises
    ------
    DatabaseUnavailable
        If there is no answer.
    """
    if database.fetch_one(PROBE) != (True,):
        raise DatabaseUnavailable
    return Answer(to_json({"status": "ok", "database": "ok"}))
