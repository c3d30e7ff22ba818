"""Compiled bytecode beside the sources of an artifact."""

import os
import subprocess
import sys
from pathlib import Path


def compile_bytecode(folder: Path, deployed_as: str) -> None:
    """Compile every module of a folder.

    The bytecode is never checked against its source: a deployment's times say nothing, so Python
    would compile all of it again in every cold start. It comes out the same wherever it is made:
    with a fixed hash seed, and with the paths of the deployment in its tracebacks.

    Parameters
    ----------
    folder
        The folder of an artifact that nobody edits.
    deployed_as
        Where the folder is when it runs.
    """
    subprocess.run(  # noqa: S603 - our own interpreter
        [
            sys.executable,
            *("-m", "compileall", "-q", "-f"),
            *("--invalidation-mode", "unchecked-hash"),
            *("-s", str(folder), "-p", deployed_as),
            str(folder),
        ],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
