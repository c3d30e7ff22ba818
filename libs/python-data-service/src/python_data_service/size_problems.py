"""Requests and answers that are larger than they may be."""

from python_data_service.errors import Problem


class ResponseTooLarge(Problem):
    """The answer is larger than one response may be.

    Parameters
    ----------
    size, maximum
        Bytes of the answer, where they are known, and those that a response holds.
    fitting
        How many features would fit: a ``limit`` that would do.
    compressed
        Whether these are the bytes of the compressed answer.
    """

    status, code, title = 413, "response-too-large", "The answer is too large"

    def __init__(
        self,
        size: int | None,
        maximum: int,
        fitting: int | None = None,
        *,
        compressed: bool = False,
    ) -> None:
        taken = "more bytes" if size is None else f"{size} bytes"
        reason = f"the answer has {taken}, a response holds {maximum}"
        if fitting:
            allowed = f"limit={fitting} or less, and further pages by offset"
            members: dict[str, str | int] = {"parameter": "limit", "limit": fitting}
        else:
            allowed = "fewer properties, a filter, no geometry, or a tile of a higher zoom"
            members = {}
        if not compressed:
            allowed += "; with Accept-Encoding: gzip more fits"
        super().__init__(
            f"{reason[0].upper()}{reason[1:]}. Allowed: {allowed}.",
            **members,
            reason=reason,
            allowed=allowed,
        )


class QueryTooLong(Problem):
    """The query is longer than it may be."""

    status, code, title = 414, "query-too-long", "The query is too long"

    def __init__(self, length: int, maximum: int) -> None:
        reason = f"the query has {length} characters"
        allowed = f"at most {maximum} characters"
        super().__init__(
            f"{reason[0].upper()}{reason[1:]}. Allowed: {allowed}.", reason=reason, allowed=allowed
        )
