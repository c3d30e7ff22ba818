"""An answer, before it becomes a response of API Gateway."""

import json
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
NOT_STORED = "no-store"


@dataclass(frozen=True)
class Answer:
    """A body with its status and headers."""

    body: str | bytes
    content_type: str = JSON
    status: int = 200
    cache_control: str = NOT_STORED
    headers: dict[str, str] = field(default_factory=dict)


def cached_for(seconds: int) -> str:
    """Say how long an answer may be reused by everybody."""
    return f"public, max-age={seconds}"


def to_json(value: Any) -> str:
    """Write JSON without blanks, and with its letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
