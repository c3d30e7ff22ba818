"""What a request may ask for, and what an answer may hold."""

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Limits:
    """The limits of a service; each can be set in the environment under ``VARIABLES``.

    Parameters
    ----------
    vertices
        Positions of a ``geom``.
    values
        Values of a parameter that takes a list.
    value_length
        Characters of a value, but for ``geom``, which only the query's length bounds.
    query_length
        Characters of the query, decoded. CloudFront takes URLs of 8,192 bytes.
    response_bytes
        Bytes of the JSON that a Lambda may return: AWS's own limit.
    text_bytes
        Bytes that the database sends for an answer that is compressed, and so the memory it takes.
    """

    vertices: int = 1_000
    values: int = 1_000
    value_length: int = 200
    query_length: int = 8_192
    response_bytes: int = 6_291_556
    text_bytes: int = 32 * 1024 * 1024


VARIABLES: Mapping[str, str] = {
    field.name: f"MAXIMUM_{field.name.upper()}" for field in fields(Limits)
}
"""The environment variable of each limit."""

DEFAULT_LIMITS = Limits()
