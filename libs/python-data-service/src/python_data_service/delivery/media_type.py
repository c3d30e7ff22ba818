"""Which media type of an answer a client prefers."""

from functools import lru_cache

from python_data_service.delivery.weights import HEADERS_KEPT, weighted


@lru_cache(maxsize=HEADERS_KEPT)
def chosen_media_type(accept: str | None, offered: tuple[str, ...]) -> str:
    """Choose among media types by ``Accept``.

    Of equal weights, the type that the client names goes before one that a wildcard covers, and
    the one it names first before the others.

    Parameters
    ----------
    accept
        The header.
    offered
        The types there are. The first is the default; it is also what a client gets that accepts
        none of them, since existing consumers ask for all kinds of things.
    """
    if not accept or len(offered) == 1:
        return offered[0]
    ranges = weighted(accept)
    ranked = [(_rank(offer, ranges), offer) for offer in offered]
    rank, best = max(ranked, key=lambda pair: pair[0])
    return best if rank[0] > 0 else offered[0]


def _rank(offer: str, ranges: list[tuple[str, float]]) -> tuple[float, int, int]:
    """Rank an offer by the most specific range that covers it: weight, precision, position."""
    main = offer.partition("/")[0]
    for precision, pattern in ((2, offer), (1, f"{main}/*"), (0, "*/*")):
        for position, (name, weight) in enumerate(ranges):
            if name == pattern:
                # Wildcards say nothing about what they cover, so their position counts for nothing.
                return weight, precision, -position if precision == 2 else 0
    return 0.0, 0, 0
