import pytest
from conftest import DATASETS
from python_data_service.service import Handler, create_handler
from python_testing.gateway import invoke

APP, OTHER = "https://app.example.org", "http://localhost:3000"
PATHS = ["/test/notes", "/test/notes?limit=x", "/test/health", "/elsewhere"]


@pytest.fixture(scope="module")
def listing(environment: dict[str, str]) -> Handler:
    return create_handler(DATASETS, environment={**environment, "CORS_ORIGINS": f"{APP}, {OTHER}"})


@pytest.mark.parametrize("path", PATHS)
def test_any_origin_may_read_by_default(handler: Handler, path: str) -> None:
    headers = invoke(handler, path, headers={"Origin": APP}).headers

    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "ETag" in headers["Access-Control-Expose-Headers"]
    assert "Link" in headers["Access-Control-Expose-Headers"]
    assert "Retry-After" in headers["Access-Control-Expose-Headers"]
    assert "Origin" not in headers.get("Vary", "")
    assert "Access-Control-Allow-Credentials" not in headers


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("origin", [APP, OTHER])
def test_a_listed_origin_is_echoed(listing: Handler, path: str, origin: str) -> None:
    headers = invoke(listing, path, headers={"origin": origin}).headers

    assert headers["Access-Control-Allow-Origin"] == origin
    assert "ETag" in headers["Access-Control-Expose-Headers"]
    assert headers["Vary"].endswith("Origin")


@pytest.mark.parametrize("origin", ["https://evil.example", APP + ".evil.example", "null", None])
def test_another_origin_is_told_nothing(listing: Handler, origin: str | None) -> None:
    headers = invoke(listing, "/test/notes", headers={"Origin": origin} if origin else None).headers

    assert not [name for name in headers if name.startswith("Access-Control")]
    assert headers["Vary"] == "Accept, Accept-Encoding, Origin"


def test_a_304_may_be_read_too(listing: Handler) -> None:
    asked = {"Origin": APP, "If-None-Match": "*"}

    response = invoke(listing, "/test/notes", headers=asked)

    assert response.status == 304
    assert response.headers["Access-Control-Allow-Origin"] == APP
    assert response.headers["Vary"] == "Accept, Accept-Encoding, Origin"
