from hashlib import sha256
from pathlib import Path

import pytest
from python_layer.folder import files_of
from python_layer.target import TARGETS
from python_layer.workspace import PROJECT

DIST = PROJECT / "dist"


@pytest.fixture(scope="session", autouse=True)
def _built() -> None:
    missing = [target.name for target in TARGETS if not (DIST / target.name).is_dir()]
    assert not missing, "the layer is not built: run `npx nx run python-layer:build`"


def fingerprints(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in files_of(folder)
    }
