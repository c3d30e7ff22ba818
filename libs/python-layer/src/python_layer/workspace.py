"""Where things are in the workspace."""

from pathlib import Path

WORKSPACE = next(folder for folder in Path(__file__).parents if (folder / "nx.json").exists())
PROJECT = WORKSPACE / "libs" / "python-layer"
LOCK = PROJECT / "requirements.lock"
ENGINE = WORKSPACE / "libs" / "python-data-service" / "src" / "python_data_service"
UV = WORKSPACE / ".venv" / "bin" / "uv"
