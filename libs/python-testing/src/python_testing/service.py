"""A service under test."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

from python_testing.dataset_file import Dataset, read_datasets
from python_testing.gateway import GatewayResponse, Handler

Get: TypeAlias = Callable[[str], GatewayResponse]
"""Asks the service for a path with a query."""


@dataclass(frozen=True)
class Service:
    """A service: its Python package, and the path that its routes begin with."""

    package: str
    core_path: str

    @cached_property
    def datasets(self) -> list[Dataset]:
        """What its dataset files say."""
        spec = find_spec(self.package)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"{self.package} is not installed: run `npm install`")
        return read_datasets(Path(spec.origin).parent / "datasets")

    def handler(self) -> Handler:
        """Import its Lambda handler, which reads the environment."""
        handler: Handler = import_module(f"{self.package}.handler").handler
        return handler
