"""Builds the bundle of a service, ``dist/lambda``: its own package and datasets, nothing else.

Usage: ``python -m python_layer.build_service apps/python-bcat``
"""

import sys
from pathlib import Path

from python_layer.bytecode import compile_bytecode
from python_layer.folder import copy_package, replaced
from python_layer.target import LAMBDA_PYTHON
from python_layer.workspace import WORKSPACE

DEPLOYED_AS = "/var/task"


def build_service(package: Path, folder: Path) -> None:
    """Copy a service's package as the code of its Lambda.

    Parameters
    ----------
    package
        The folder of its Python package.
    folder
        The bundle's folder, which is replaced.
    """
    with replaced(folder) as staging:
        copy_package(package, staging)
        if sys.version_info[:2] == LAMBDA_PYTHON:
            compile_bytecode(staging, DEPLOYED_AS)


def main() -> None:
    """Build the bundle of the project that is named on the command line."""
    project = WORKSPACE / sys.argv[1]
    build_service(project / "src" / project.name.replace("-", "_"), project / "dist" / "lambda")


if __name__ == "__main__":
    main()
