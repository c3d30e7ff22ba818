"""Where the workspace is."""

from pathlib import Path

WORKSPACE = next(folder for folder in Path(__file__).parents if (folder / "nx.json").exists())
"""The root of the repository; this package is installed editable, so it lies inside of it."""
