"""Builds ``dist/x86_64``, ``dist/arm64`` and ``dist/host``: the layer for each target."""

import subprocess
import sys
from pathlib import Path

from python_layer.bytecode import compile_bytecode
from python_layer.certificates import write_certificates
from python_layer.folder import copy_package, prune, replaced
from python_layer.size_report import write_size_report
from python_layer.target import TARGETS, Target
from python_layer.workspace import ENGINE, LOCK, PROJECT, UV

DEPLOYED_AS = "/opt/python"


def build_layer(target: Target, folder: Path) -> None:
    """Install the locked packages, the engine and the certificates of RDS as a layer.

    Parameters
    ----------
    target
        What it is for.
    folder
        The layer's folder, which is replaced. Its packages are in ``python``, as Lambda wants it.
    """
    with replaced(folder) as staging:
        packages = staging / "python"
        _install(target, packages)
        prune(packages)
        copy_package(ENGINE, packages)
        write_certificates(staging)
        # Bytecode of another minor version would only be ballast.
        if sys.version_info[:2] == target.python:
            compile_bytecode(packages, DEPLOYED_AS)


def _install(target: Target, folder: Path) -> None:
    version = ".".join(map(str, target.python))
    platform = ["--python-platform", target.platform] if target.platform else []
    subprocess.run(  # noqa: S603 - uv of our own environment
        [
            str(UV),
            *("pip", "install", "--quiet", "--target", str(folder)),
            *("--python", sys.executable, "--python-version", version, *platform),
            *("--only-binary", ":all:", "--no-compile-bytecode", "--link-mode", "copy"),
            *("--require-hashes", "--requirements", str(LOCK)),
        ],
        check=True,
    )


def main() -> None:
    """Build the layer for every target and report the sizes."""
    dist = PROJECT / "dist"
    for target in TARGETS:
        build_layer(target, dist / target.name)
    write_size_report(dist, [target.name for target in TARGETS])


if __name__ == "__main__":
    main()
