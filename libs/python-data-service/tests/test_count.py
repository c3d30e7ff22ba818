from collections.abc import Callable

import pytest
from python_testing.gateway import GatewayResponse

Get = Callable[[str], GatewayResponse]


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("/test/places/count", 9),
        ("/test/places/count?capital=true", 4),
        ("/test/places/count?bbox=4.5,0,5.5,1", 2),
        ("/test/places/count?bbox=4.5,0,5.5,1&capital=true", 1),
        ("/test/places/count?geom=POINT(50%2050)", 0),
        ("/test/notes/count?code=001", 2),
    ],
)
def test_a_count_counts_what_is_selected(get: Get, path: str, count: int) -> None:
    response = get(path)

    assert response.json() == {"type": "FeatureCount", "count": count}
    assert response.headers["Content-Type"] == "application/json"


def test_a_count_takes_no_limit(get: Get) -> None:
    assert get("/test/places/count?limit=1").json()["code"] == "unknown-parameter"
