"""Folders that are built: copied, pruned and put in place as a whole."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Nothing of these is read at run time: Nx's own files, types for editors, and what pip leaves.
LEFT_OUT = ("__pycache__", "project.json", "*.pyi", "py.typed", "*.dist-info", ".lock", "bin")


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Build a folder aside and put it in place when it is complete, so that none is half built."""
    staging = folder.with_name(f".{folder.name}.building")
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    try:
        yield staging
        shutil.rmtree(folder, ignore_errors=True)
        staging.rename(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def copy_package(package: Path, into: Path) -> None:
    """Copy a Python package without what is not read at run time."""
    shutil.copytree(package, into / package.name, ignore=shutil.ignore_patterns(*LEFT_OUT))


def prune(folder: Path) -> None:
    """Remove what is not read at run time from installed packages."""
    for pattern in LEFT_OUT:
        for path in sorted(folder.rglob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def files_of(folder: Path) -> list[Path]:
    """List the files below a folder, in the order of their paths."""
    return sorted(path for path in folder.rglob("*") if path.is_file())
