"""Entity tags, and the condition that a client states with them.

See RFC 9110, sections 8.8.3 and 13.1.2.
"""

import re
from base64 import urlsafe_b64encode
from hashlib import sha256

TAG = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')
DIGEST_BYTES = 18


def entity_tag(media_type: str, content: bytes, coding: str | None) -> str:
    """Make the strong tag of a representation.

    It is the hash of the media type and the plain content. A coding makes other bytes of the same
    content and so has a tag of its own, which can be told before the content is compressed.
    """
    hashed = sha256(media_type.encode() + b"\n")
    hashed.update(content)
    digest = urlsafe_b64encode(hashed.digest()[:DIGEST_BYTES]).decode()
    return f'"{digest}-{coding}"' if coding else f'"{digest}"'


def matches(if_none_match: str | None, tag: str) -> bool:
    """Say whether ``If-None-Match`` lists a tag, compared weakly as it asks for.

    Examples
    --------
    >>> matches('"a", W/"b"', '"b"'), matches("*", '"b"'), matches('"a"', '"b"')
    (True, True, False)
    """
    if not if_none_match:
        return False
    return if_none_match.strip() == "*" or tag in TAG.findall(if_none_match)
