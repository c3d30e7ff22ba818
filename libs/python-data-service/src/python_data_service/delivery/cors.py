"""Which pages of other origins may read an answer."""

from collections.abc import Sequence

ANY = "*"
EXPOSED = "Allow, Content-Length, ETag, Link, Retry-After, X-Correlation-Id"
"""The headers that a page may read beside those that it always may."""


def add_cors(headers: dict[str, list[str]], origins: Sequence[str], origin: str | None) -> None:
    """Add the headers for an origin to those of a response.

    Parameters
    ----------
    headers
        The headers of the response, by their names.
    origins
        The origins that are allowed, or ``*``.
    origin
        The ``Origin`` of the request.
    """
    if ANY in origins:
        allowed: str | None = ANY
    else:
        allowed = origin if origin in origins else None
        # Another origin gets other headers, so a cache has to tell them apart, also of those that
        # are refused.
        headers["Vary"] = [", ".join([*headers.get("Vary", ()), "Origin"])]
    if allowed:
        headers["Access-Control-Allow-Origin"] = [allowed]
        headers["Access-Control-Expose-Headers"] = [EXPOSED]
