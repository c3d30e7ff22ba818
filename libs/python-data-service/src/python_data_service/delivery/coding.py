"""gzip: whether a client accepts it, and its making."""

from functools import lru_cache

from isal import isal_zlib

from python_data_service.delivery.weights import HEADERS_KEPT, weighted

GZIP = "gzip"
MINIMUM_BYTES = 1024
"""What is smaller gains nothing: with its headers it fits into one packet either way."""

# Of Intel's ISA-L levels, 2 is as fast as 1 and smaller; 3 is slower for hardly less.
LEVEL = 2
GZIP_FRAME = 31


@lru_cache(maxsize=HEADERS_KEPT)
def accepts_gzip(accept_encoding: str | None) -> bool:
    """Say whether a client accepts gzip, and likes it no less than the plain content.

    See RFC 9110, section 12.5.3. A client that excludes everything there is gets the plain content.

    Examples
    --------
    >>> accepts_gzip("br, GZIP;q=0.8"), accepts_gzip("gzip;q=0, *"), accepts_gzip(None)
    (True, False, False)
    """
    # Of a name that comes twice, the first counts.
    choices = dict(reversed(weighted(accept_encoding or "")))
    gzip = choices.get(GZIP, choices.get("x-gzip", choices.get("*", 0.0)))
    return gzip > 0 and gzip >= choices.get("identity", 0.0)


def gzip(content: bytes) -> bytes:
    """Compress; the same content always comes out the same."""
    return isal_zlib.compress(content, LEVEL, GZIP_FRAME)
