"""What a shim is."""

import json
from collections.abc import Callable
from typing import Any, TypeAlias, TypedDict

Properties: TypeAlias = dict[str, Any]
Made: TypeAlias = tuple[str, dict[str, str]]
"""The physical id of a resource and its attributes."""


class Shim(TypedDict):
    """How MiniStack's CloudFormation makes and removes resources of a type."""

    create: Callable[[str, Properties, str], Made]
    delete: Callable[[str, Properties], None]


def answer(response: tuple[int, dict[str, str], bytes]) -> dict[str, Any]:
    """Return the document that a service of the engine answers.

    Raises
    ------
    ValueError
        If it is an error, so that the resource and its stack fail as they should.
    """
    status, _, body = response
    if status >= 400:
        raise ValueError(body.decode())
    document: dict[str, Any] = json.loads(body or b"{}")
    return document
