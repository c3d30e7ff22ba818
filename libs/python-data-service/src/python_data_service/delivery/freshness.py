"""What is known to be unchanged, so that a conditional request costs no work.

PostgreSQL says which transactions a statement saw. Where a second statement would see the same
ones, it would read the same rows (docs/decisions/0010).
"""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeAlias

from python_data_service.database import Database
from python_data_service.delivery.deliver import Delivery, not_modified
from python_data_service.delivery.entity_tag import matches
from python_data_service.delivery.request import Request
from python_data_service.query.version import VERSION_STATEMENT

ANSWERS_KEPT = 1000

_Key: TypeAlias = tuple[str, str, str | None, bool]


@dataclass(frozen=True)
class _Given:
    version: str
    headers: dict[str, str]


class Freshness:
    """Remembers the headers of answers and the version of the database that they were made of.

    Parameters
    ----------
    database
        Where the answers come from.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._given: OrderedDict[_Key, _Given] = OrderedDict()

    def unchanged(self, request: Request) -> Delivery | None:
        """Answer a conditional request for what has not changed; None where that is unknown."""
        condition = request.headers.get("if-none-match")
        given = self._given.get(_key(request)) if condition else None
        if given is None or not matches(condition, given.headers["ETag"]):
            return None
        row = self._database.fetch_one(VERSION_STATEMENT)
        return not_modified(given.headers) if row == (given.version,) else None

    def remember(self, request: Request, version: str | None, delivery: Delivery) -> None:
        """Keep what a later conditional request is answered with."""
        if version is None or "ETag" not in delivery.headers:
            return
        key = _key(request)
        self._given[key] = _Given(version, delivery.headers)
        self._given.move_to_end(key)
        if len(self._given) > ANSWERS_KEPT:
            self._given.popitem(last=False)


def _key(request: Request) -> _Key:
    """Tell requests apart by everything that an answer depends on."""
    return request.path, repr(request.query), request.headers.get("accept"), request.compressed
