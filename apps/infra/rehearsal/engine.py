"""MiniStack with the shims that a rehearsal needs; it ends with its standard input."""

import importlib.util
import json
import os
import signal
import sys
from threading import Thread

from ministack.app import main  # type: ignore[import-untyped]
from ministack.services.cloudformation.provisioners import (  # type: ignore[import-untyped]
    _RESOURCE_HANDLERS,
)
from shims import ALL
from shims.functions import lead_functions_to_engine


def end_with_input() -> None:
    """Wait until nobody holds the standard input any more, and stop as if asked to."""
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    if importlib.util.find_spec("cryptography") is None:
        sys.exit("MiniStack checks no token without the package cryptography. Run: npm ci")
    lacking = {kind: shim for kind, shim in ALL.items() if kind not in _RESOURCE_HANDLERS}
    _RESOURCE_HANDLERS.update(lacking)
    lead_functions_to_engine(_RESOURCE_HANDLERS)
    print(json.dumps({"shims": sorted(lacking)}), flush=True)  # noqa: T201
    Thread(target=end_with_input, daemon=True).start()
    main()
