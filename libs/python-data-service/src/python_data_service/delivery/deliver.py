"""An answer as a response to one request."""

from base64 import b64encode
from dataclasses import dataclass, field

from python_data_service.delivery.coding import GZIP, MINIMUM_BYTES, gzip
from python_data_service.delivery.entity_tag import entity_tag, matches
from python_data_service.delivery.media_type import chosen_media_type
from python_data_service.delivery.request import Request
from python_data_service.representations.answer import NOT_STORED, Answer
from python_data_service.room import fits_as_text
from python_data_service.size_problems import ResponseTooLarge

OF_CONTENT = ("Content-Encoding", "Link")
"""Headers that say something of the content, which a 304 does not have."""


@dataclass(frozen=True)
class Delivery:
    """A response: its body as Lambda returns it, and the bytes that the client gets."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    base64: bool = False
    size: int = 0


def deliver(answer: Answer, request: Request) -> Delivery:
    """Choose media type and coding, tag the answer, and send no more than the client lacks.

    Raises
    ------
    ResponseTooLarge
        If a Lambda cannot return the answer.
    """
    offered = (answer.content_type, *answer.alternatives)
    media_type = chosen_media_type(request.headers.get("accept"), offered)
    content = answer.body.encode() if isinstance(answer.body, str) else answer.body
    coding = GZIP if request.compressed and len(content) >= MINIMUM_BYTES else None
    headers = {
        "Content-Type": media_type,
        "Cache-Control": answer.cache_control,
        "Vary": "Accept, Accept-Encoding" if answer.alternatives else "Accept-Encoding",
        **answer.headers,
    }
    if answer.status == 200 and answer.cache_control != NOT_STORED:
        headers["ETag"] = entity_tag(media_type, content, coding)
        if matches(request.headers.get("if-none-match"), headers["ETag"]):
            return not_modified(headers)
    if coding:
        headers["Content-Encoding"] = coding
        packed = gzip(content)
        _check_size(packed, answer, request, len(content) / len(packed))
        return _in_base64(answer.status, headers, packed)
    _check_size(content, answer, request, None)
    if not answer.binary:
        text = answer.body if isinstance(answer.body, str) else content.decode()
        if fits_as_text(text, content, request.limits):
            return Delivery(answer.status, headers, text, size=len(content))
    return _in_base64(answer.status, headers, content)


def not_modified(headers: dict[str, str]) -> Delivery:
    """Answer that a client has the content already.

    RFC 9110, section 15.4.5, asks for the tag and what says how long and for whom it is good. The
    media type goes along since API Gateway would put ``application/json`` in its place, with which
    caches would overwrite what they know.
    """
    kept = {name: value for name, value in headers.items() if name not in OF_CONTENT}
    return Delivery(304, kept)


def _in_base64(status: int, headers: dict[str, str], content: bytes) -> Delivery:
    return Delivery(
        status, headers, b64encode(content).decode("ascii"), base64=True, size=len(content)
    )


def _check_size(content: bytes, answer: Answer, request: Request, ratio: float | None) -> None:
    room = request.room
    if len(content) > room.payload:
        fitting = room.fitting(answer.sizes, ratio) if answer.sizes else None
        raise ResponseTooLarge(len(content), room.payload, fitting, compressed=ratio is not None)
