import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import DIST, fingerprints
from python_layer.build_layer import build_layer
from python_layer.folder import files_of
from python_layer.target import LAMBDA_PYTHON, TARGETS, Target

ELF = b"\x7fELF"
PACKAGES = {
    "aws_lambda_powertools",
    "isal",
    "jmespath",
    "psycopg",
    "psycopg_binary",
    "psycopg_binary.libs",
    "python_data_service",
    "typing_extensions.py",
}
# Run without site-packages and without the working folder: only the layer is there.
SMOKE = """
import sys
sys.path.insert(0, sys.argv[1])
import psycopg
import aws_lambda_powertools.event_handler
import python_data_service.service
from isal import isal_zlib
from psycopg import pq
for module in (psycopg, aws_lambda_powertools, python_data_service):
    assert module.__file__.startswith(sys.argv[1]), module.__file__
assert pq.__impl__ == "binary", pq.__impl__
assert psycopg.sql.Identifier("a").as_string() == '"a"'
assert not {"boto3", "botocore", "pydantic"} & set(sys.modules)
assert isal_zlib.decompress(isal_zlib.compress(b"abc", 2, 31), 31) == b"abc"
print(pq.__impl__)
"""

each_target = pytest.mark.parametrize("target", TARGETS, ids=[target.name for target in TARGETS])


def machines(folder: Path) -> set[int]:
    return {
        int.from_bytes(head[18:20], "little")
        for path in files_of(folder)
        if (head := path.read_bytes()[:20]).startswith(ELF)
    }


def test_the_layer_is_imported_from_itself_alone() -> None:
    packages = DIST / "host" / "python"

    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", SMOKE, str(packages)], capture_output=True, text=True
    )

    assert ran.stderr == ""
    assert ran.stdout == "binary\n"


@each_target
def test_a_layer_holds_what_is_run_and_nothing_else(target: Target) -> None:
    packages = DIST / target.name / "python"
    names = {entry.name for entry in packages.iterdir()} - {"__pycache__"}

    assert names == PACKAGES
    assert not [path for path in packages.rglob("*") if path.name.endswith((".dist-info", ".pyi"))]
    assert not list(packages.rglob("tests"))


@each_target
def test_libraries_are_for_the_targets_machine(target: Target) -> None:
    found = machines(DIST / target.name)

    assert len(found) == 1
    assert target.machine is None or found == {target.machine}


@each_target
def test_every_module_is_compiled_for_the_targets_python(target: Target) -> None:
    packages = DIST / target.name / "python"
    compiled = {path.name for path in packages.rglob("*.pyc")}
    tag = f".cpython-{target.python[0]}{target.python[1]}.pyc"

    if sys.version_info[:2] != target.python:
        assert not compiled
        return
    assert compiled
    assert all(name.endswith(tag) for name in compiled)
    sources = list(packages.rglob("*.py"))
    assert len(list(packages.rglob("*.pyc"))) == len(sources)
    # The second word of the header says: by hash, and never checked.
    assert all(path.read_bytes()[4:8] == b"\x01\0\0\0" for path in packages.rglob("*.pyc"))


@each_target
def test_a_layer_comes_out_the_same_when_built_elsewhere(target: Target, tmp_path: Path) -> None:
    elsewhere = tmp_path / "another" / "place"

    build_layer(target, elsewhere)

    assert fingerprints(elsewhere) == fingerprints(DIST / target.name)


def test_the_size_report_is_beside_the_layers() -> None:
    report = json.loads((DIST / "size-report.json").read_text())

    assert list(report) == [target.name for target in TARGETS]
    for target in TARGETS:
        packages = DIST / target.name / "python"
        assert sum(report[target.name].values()) == sum(
            p.stat().st_size for p in files_of(packages)
        )


def test_the_lambdas_layers_are_for_the_python_that_is_deployed() -> None:
    assert {target.python for target in TARGETS if target.platform} == {LAMBDA_PYTHON}
