"""Lists of choices with weights, as ``Accept`` and ``Accept-Encoding`` have them.

See RFC 9110, section 12.4.2.
"""

import re

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+(/[!#$%&'*+.^_`|~0-9a-z-]+)?")
WEIGHT = re.compile(r"0(\.[0-9]{0,3})?|1(\.0{0,3})?")

HEADERS_KEPT = 64
"""For how many headers the choice is kept: clients send few different ones."""


def weighted(header: str) -> list[tuple[str, float]]:
    """Read the choices of a header, lower-cased, in their order.

    What is malformed is left out, since a client is better served with a default than refused.
    Parameters other than the weight are ignored.

    Examples
    --------
    >>> weighted("GZIP;q=0.5, br, deflate;q=2")
    [('gzip', 0.5), ('br', 1.0)]
    """
    choices: list[tuple[str, float]] = []
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        weight = _weight(parameters)
        if weight is not None and TOKEN.fullmatch(name):
            choices.append((name, weight))
    return choices


def _weight(parameters: list[str]) -> float | None:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            return float(value) if WEIGHT.fullmatch(value := value.strip()) else None
    return 1.0
