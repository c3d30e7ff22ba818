"""What can go wrong with a request, as one small hierarchy."""

from collections.abc import Iterable
from difflib import get_close_matches

NAMES_SHOWN = 60
TEXT_SHOWN = 60


class Problem(Exception):  # noqa: N818 - named after RFC 9457, whose members its subclasses fill in
    """A failure that the client is told about as ``application/problem+json``.

    Parameters
    ----------
    detail
        A sentence for the caller: what was wrong and what is allowed. It never holds SQL, a host
        name or the text of a driver's error.
    members
        Further members of the problem document, such as ``parameter``.
    """

    status = 500
    code = "internal-error"
    title = "The service failed"
    headers: dict[str, str] = {}  # noqa: RUF012 - overridden as a whole by subclasses, never changed

    def __init__(self, detail: str, **members: str | int) -> None:
        super().__init__(detail)
        self.detail = detail
        self.members = members


class InternalError(Problem):
    """A fault of the service itself."""

    def __init__(self) -> None:
        super().__init__("The service could not answer this request; the fault has been recorded.")


class InvalidParameter(Problem):
    """A parameter has a value that it cannot have."""

    status, code, title = 400, "invalid-parameter", "A parameter has an invalid value"

    def __init__(self, parameter: str, reason: str, allowed: str) -> None:
        super().__init__(
            f"Parameter {parameter!r}: {reason}. Allowed: {allowed}.",
            parameter=parameter,
            reason=reason,
            allowed=allowed,
        )
        self.parameter = parameter
        self.reason = reason
        self.allowed = allowed


class UnknownParameter(Problem):
    """A parameter of this name does not exist here."""

    status, code, title = 400, "unknown-parameter", "A parameter is unknown"

    def __init__(self, parameter: str, allowed: Iterable[str]) -> None:
        names = list(allowed)
        reason = "unknown parameter" + suggestion(parameter, names)
        listed = ", ".join(names) or "no parameter"
        super().__init__(
            f"Parameter {shown(parameter)}: {reason}. Allowed: {listed}.",
            parameter=parameter[:TEXT_SHOWN],
            reason=reason,
            allowed=listed,
        )


class UnknownDataset(Problem):
    """The service has no dataset of this name."""

    status, code, title = 400, "unknown-dataset", "The dataset is unknown"

    def __init__(self, dataset: str, available: Iterable[str]) -> None:
        names = list(available)
        reason = "unknown dataset" + suggestion(dataset, names)
        listed = ", ".join(names)
        super().__init__(
            f"Dataset {shown(dataset)}: {reason}. Available: {listed}.",
            parameter="dataset",
            reason=reason,
            allowed=listed,
        )


class UnknownFeature(Problem):
    """The dataset has no feature of this id."""

    status, code, title = 404, "unknown-feature", "The feature is unknown"

    def __init__(self, dataset: str, feature: str) -> None:
        super().__init__(f"Dataset {dataset!r} has no feature with the id {shown(feature)}.")


class NotFound(Problem):
    """Nothing is served at this path."""

    status, code, title = 404, "not-found", "Nothing is found at this path"


class MethodNotAllowed(Problem):
    """The path is served, but not with this method."""

    status, code, title = 405, "method-not-allowed", "The method is not allowed"

    def __init__(self, method: str, allowed: Iterable[str]) -> None:
        listed = ", ".join(allowed)
        super().__init__(
            f"Method {shown(method)} is not allowed here. Allowed: {listed}.", allowed=listed
        )
        self.headers = {"Allow": listed}


class DatabaseUnavailable(Problem):
    """The database cannot be reached or refuses the connection."""

    status, code, title = 503, "database-unavailable", "The database is unavailable"
    headers = {"Retry-After": "5"}  # noqa: RUF012 - as above

    def __init__(self) -> None:
        super().__init__("The database cannot be reached at the moment; please try again soon.")


class QueryTimeout(Problem):
    """The database took longer than a request may take."""

    status, code, title = 504, "query-timeout", "The query took too long"

    def __init__(self) -> None:
        super().__init__(
            "The query took longer than allowed; ask for less with a filter, bbox or limit."
        )


def shown(text: str) -> str:
    """Quote text of a client, cut to a length that fits a message.

    Examples
    --------
    >>> shown("abc")
    "'abc'"
    """
    return repr(text if len(text) <= TEXT_SHOWN else text[:TEXT_SHOWN] + "…")


def suggestion(given: str, names: list[str]) -> str:
    """Name the closest of the names, if one is close.

    Examples
    --------
    >>> suggestion("limti", ["limit", "offset"])
    " (did you mean 'limit'?)"
    """
    close = get_close_matches(given[:NAMES_SHOWN], names, n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""
