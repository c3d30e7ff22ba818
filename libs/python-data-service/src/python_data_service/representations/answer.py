"""An answer, before it becomes a response of API Gateway."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
GEOJSON = "application/geo+json"
NOT_STORED = "no-store"


@dataclass(frozen=True)
class Answer:
    """A body with its status and headers.

    Parameters
    ----------
    body, content_type, status, cache_control, headers
        What is answered; text may come as bytes in UTF-8.
    binary
        Whether the body is no text.
    alternatives
        Media types that the same body has too, for clients that ask for them.
    rows
        How many rows it was made of.
    sizes
        The bytes of each feature, where they are so many that they might not fit.
    version
        The version of the database that it was made of, where that is known.
    """

    body: str | bytes
    content_type: str = JSON
    status: int = 200
    cache_control: str = NOT_STORED
    headers: dict[str, str] = field(default_factory=dict)
    binary: bool = False
    alternatives: tuple[str, ...] = ()
    rows: int | None = None
    sizes: Sequence[int] = ()
    version: str | None = None


def cached_for(seconds: int) -> str:
    """Say how long an answer may be reused by everybody."""
    return f"public, max-age={seconds}"


def to_json(value: Any) -> str:
    """Write JSON without blanks, and with its letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
