import shutil
from pathlib import Path

from python_data_service.service import create_handler
from python_testing.gateway import invoke

DATASETS = Path(__file__).parent / "datasets"
DOCUMENT = '{"openapi":"3.1.0"}'


def test_a_service_answers_the_document_beside_its_datasets(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    shutil.copytree(DATASETS, tmp_path / "datasets")
    (tmp_path / "openapi.json").write_text(DOCUMENT)
    handler = create_handler(tmp_path / "datasets", environment=environment)

    response = invoke(handler, "/test/openapi.json")

    assert response.status == 200
    assert response.body.decode() == DOCUMENT
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Cache-Control"] == "public, max-age=3600"
    assert invoke(handler, "/test/openapi.json?limit=1").json()["code"] == "unknown-parameter"


def test_a_service_without_a_document_has_no_such_path(environment: dict[str, str]) -> None:
    handler = create_handler(DATASETS, environment=environment)

    response = invoke(handler, "/test/openapi.json")

    assert response.status == 404
    assert response.json()["code"] == "not-found"
