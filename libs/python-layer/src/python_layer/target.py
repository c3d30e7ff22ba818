"""What a layer is built for."""

import sys
from dataclasses import dataclass

LAMBDA_PYTHON = (3, 13)
"""The minor version of Python that the Lambdas run on."""


@dataclass(frozen=True)
class Target:
    """A machine and a version of Python.

    Parameters
    ----------
    name
        The folder of the layer in ``dist``.
    platform
        uv's name of the platform; none for this machine.
    machine
        The ELF number of the machine; none for this machine.
    """

    name: str
    platform: str | None = None
    machine: int | None = None

    @property
    def python(self) -> tuple[int, int]:
        """The minor version of Python that the layer is for."""
        return LAMBDA_PYTHON if self.platform else sys.version_info[:2]


# manylinux_2_28 is what Amazon Linux 2023 has, on which Lambda's Python 3.13 runs.
TARGETS = (
    Target("x86_64", "x86_64-manylinux_2_28", machine=62),
    Target("arm64", "aarch64-manylinux_2_28", machine=183),
    Target("host"),
)
