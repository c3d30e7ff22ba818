"""Checks that every parameter's text passes before it is parsed."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from python_data_service.errors import InvalidParameter
from python_data_service.limits import DEFAULT_LIMITS, Limits

RawQuery: TypeAlias = Mapping[str, Sequence[str]]
"""The values of every query parameter, percent-decoded, in the order of the URL."""

REPLACEMENT_CHARACTER = "\N{REPLACEMENT CHARACTER}"


def fault_of(text: str) -> str | None:
    """Say what makes a text unusable anywhere, if anything does.

    API Gateway decodes percent-encoded bytes that are no UTF-8 to U+FFFD, so that character
    stands for a fault of the client.
    """
    if "\0" in text:
        return "the value holds a NUL character"
    if REPLACEMENT_CHARACTER in text or any("\ud800" <= c <= "\udfff" for c in text):
        return "the value is not valid UTF-8"
    return None


def checked(parameter: str, text: str, allowed: str, maximum: int | None) -> str:
    """Refuse a value that is empty, longer than a maximum or no proper text.

    Raises
    ------
    InvalidParameter
        With the reason.
    """
    reason = fault_of(text)
    if not text.strip():
        reason = "the value is empty"
    elif maximum is not None and len(text) > maximum:
        reason = f"the value has {len(text)} characters, more than {maximum}"
    if reason:
        raise InvalidParameter(parameter, reason, allowed)
    return text


def single(
    parameter: str,
    values: Sequence[str],
    allowed: str,
    maximum: int | None = DEFAULT_LIMITS.value_length,
) -> str:
    """Take the value of a parameter that may be given once only.

    ``maximum`` bounds its length; without one, only the query's length does.

    Raises
    ------
    InvalidParameter
        If it is given twice, or its text cannot be used.
    """
    if len(values) > 1:
        raise InvalidParameter(parameter, f"given {len(values)} times", f"once only; {allowed}")
    return checked(parameter, values[0], allowed, maximum)


def listed(
    parameter: str, values: Sequence[str], allowed: str, limits: Limits = DEFAULT_LIMITS
) -> list[str]:
    """Take the items of a parameter that is a comma list, repeated keys, or both.

    An item with a comma in it is put in double quotes; a double quote inside of those is doubled.

    Raises
    ------
    InvalidParameter
        If there are too many items, or an item cannot be used.

    Examples
    --------
    >>> listed("applicant", ['Comcast, "Acme, Inc."', "Cox"], "a name")
    ['Comcast', 'Acme, Inc.', 'Cox']
    """
    items: list[str] = []
    for value in values:
        rest: str | None = value
        while rest is not None:
            item, rest = _next_item(parameter, rest, allowed)
            items.append(checked(parameter, item, allowed, limits.value_length))
    if len(items) > limits.values:
        raise InvalidParameter(
            parameter,
            f"{len(items)} values, more than {limits.values}",
            f"at most {limits.values} values; {allowed}",
        )
    return list(dict.fromkeys(items))


def _next_item(parameter: str, text: str, allowed: str) -> tuple[str, str | None]:
    text = text.lstrip()
    if not text.startswith('"'):
        item, comma, rest = text.partition(",")
        return item.strip(), rest if comma else None
    closing = 1
    while (closing := text.find('"', closing)) >= 0 and text[closing + 1 : closing + 2] == '"':
        closing += 2
    if closing < 0:
        raise InvalidParameter(parameter, "a double quote is not closed", allowed)
    item = text[1:closing].replace('""', '"')
    after, comma, rest = text[closing + 1 :].partition(",")
    if after.strip():
        raise InvalidParameter(parameter, "text follows a closing double quote", allowed)
    return item, rest if comma else None
