"""How much fits into an answer.

A Lambda's response is JSON, in which content that is not text stands in base64.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from python_data_service.limits import DEFAULT_LIMITS, Limits

ENVELOPE_BYTES = 16 * 1024
"""What the status and the headers of a response take at most: API Gateway takes 10,240 bytes."""

FRAME_BYTES = 100_000
"""What a collection has beside its features at most: three links of the longest query."""

# The least that JSON of coordinates shrinks by: digits that are random shrink by 2.4.
LEAST_RATIO = 2
MARGIN = 0.9


@dataclass(frozen=True)
class Room:
    """What an answer to a request may hold.

    Parameters
    ----------
    payload
        Bytes of content that surely fit into a response.
    text
        Bytes that the database may send for it: more where the content will be compressed.
    """

    payload: int
    text: int

    @property
    def sure(self) -> int:
        """Bytes of features that surely fit, compressed or not."""
        return self.payload - FRAME_BYTES

    def fitting(self, sizes: Sequence[int], ratio: float | None = None) -> int:
        """Say how many of the first features fit.

        Parameters
        ----------
        sizes
            The bytes of each feature.
        ratio
            By how much they shrink, where that is known.
        """
        shrunk = self.payload * (LEAST_RATIO if ratio is None else ratio * MARGIN)
        room = self.sure if self.text == self.sure else min(self.text, int(shrunk))
        for number, size in enumerate(sizes):
            room -= size + 1
            if room < 0:
                return number
        return len(sizes)


@cache
def room_for(limits: Limits, *, compressed: bool) -> Room:
    """Say what fits into an answer that is compressed, or is not."""
    payload = (limits.response_bytes - ENVELOPE_BYTES) // 4 * 3
    return Room(payload, limits.text_bytes if compressed else payload - FRAME_BYTES)


DEFAULT_ROOM = room_for(DEFAULT_LIMITS, compressed=False)


def fits_as_text(text: str, content: bytes, limits: Limits) -> bool:
    """Say whether a text fits without base64, which would cost time, as JSON writes it.

    Quotes and backslashes are escaped; JSON's text holds no control characters. A character beyond
    ASCII takes six bytes, or twelve for three more than it has as one.
    """
    room = limits.response_bytes - ENVELOPE_BYTES
    size = len(text) + 5 * (len(content) - len(text))
    if size * 2 <= room:
        return True
    # Looking is far faster than counting, and there is seldom one.
    backslashes = text.count("\\") if "\\" in text else 0
    return size + text.count('"') + backslashes <= room
