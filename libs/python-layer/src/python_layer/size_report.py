"""How large the layers are, by package."""

import json
from collections.abc import Iterable
from pathlib import Path

from python_layer.folder import files_of

LAMBDA_LIMIT = 250 * 1024 * 1024
"""Function and layers together, unzipped."""


def write_size_report(dist: Path, names: Iterable[str]) -> None:
    """Print the sizes of the layers and write them to ``size-report.json`` beside them."""
    report = {name: _sizes(dist / name / "python") for name in names}
    (dist / "size-report.json").write_text(json.dumps(report, indent=2) + "\n")
    for name, sizes in report.items():
        total = sum(sizes.values())
        print(f"{name}: {_mebibytes(total)} ({total / LAMBDA_LIMIT:.0%} of Lambda's limit)")  # noqa: T201
        for package, size in sizes.items():
            print(f"  {_mebibytes(size):>9}  {package}")  # noqa: T201


def _sizes(folder: Path) -> dict[str, int]:
    sizes = {
        entry.name: sum(path.stat().st_size for path in files_of(entry))
        if entry.is_dir()
        else entry.stat().st_size
        for entry in sorted(folder.iterdir())
    }
    return dict(sorted(sizes.items(), key=lambda item: (-item[1], item[0])))


def _mebibytes(size: int) -> str:
    return f"{size / 1024 / 1024:.2f} MiB"
