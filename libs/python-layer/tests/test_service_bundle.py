import sys
from pathlib import Path

from conftest import fingerprints
from python_layer.build_service import build_service
from python_layer.target import LAMBDA_PYTHON


def service(folder: Path) -> Path:
    package = folder / "python_example"
    (package / "datasets").mkdir(parents=True)
    (package / "__pycache__").mkdir()
    (package / "__init__.py").write_text('"""Example."""\n')
    (package / "handler.py").write_text("NAMES = {'a', 'b', 'c', 'd'}\n")
    (package / "py.typed").touch()
    (package / "__pycache__" / "stale.cpython-311.pyc").touch()
    (package / "datasets" / "counties.json").write_text("{}")
    (package / "datasets" / "project.json").write_text("{}")
    return package


def test_a_bundle_holds_the_services_code_and_data_alone(tmp_path: Path) -> None:
    bundle = tmp_path / "dist" / "lambda"

    build_service(service(tmp_path), bundle)

    files = {name for name in fingerprints(bundle) if not name.endswith(".pyc")}
    assert files == {
        "python_example/__init__.py",
        "python_example/handler.py",
        "python_example/datasets/counties.json",
    }
    compiled = {name for name in fingerprints(bundle) if name.endswith(".pyc")}
    assert len(compiled) == (2 if sys.version_info[:2] == LAMBDA_PYTHON else 0)


def test_a_bundle_comes_out_the_same_when_built_elsewhere(tmp_path: Path) -> None:
    build_service(service(tmp_path / "here"), tmp_path / "here" / "dist")
    build_service(service(tmp_path / "there" / "far"), tmp_path / "there" / "dist")

    assert fingerprints(tmp_path / "here" / "dist") == fingerprints(tmp_path / "there" / "dist")


def test_what_is_no_longer_there_is_gone_from_the_next_bundle(tmp_path: Path) -> None:
    package, bundle = service(tmp_path), tmp_path / "dist"
    build_service(package, bundle)
    (package / "datasets" / "counties.json").unlink()

    build_service(package, bundle)

    assert "python_example/datasets/counties.json" not in fingerprints(bundle)
