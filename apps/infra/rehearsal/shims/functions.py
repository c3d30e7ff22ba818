"""Addresses of AWS in the environment of functions."""

import copy
import os
import re
from collections.abc import Callable
from typing import Any

from shims.shim import Properties

EXECUTE_API = re.compile(r"https://([a-z0-9]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com")


def lead_functions_to_engine(handlers: dict[str, dict[str, Any]]) -> None:
    """Let functions find the engine's APIs where the template names those of AWS.

    Parameters
    ----------
    handlers
        The table of the engine's resource types, in which the functions' are replaced.
    """
    function = handlers["AWS::Lambda::Function"]
    create, update = function["create"], function["update"]
    handlers["AWS::Lambda::Function"] = {
        **function,
        "create": lambda logical_id, properties, stack: create(logical_id, _led(properties), stack),
        "update": _updating(update),
    }


def _updating(update: Callable[..., Any]) -> Callable[..., Any]:
    def updated(physical_id: str, old: Properties, new: Properties, *rest: str) -> Any:
        return update(physical_id, _led(old), _led(new), *rest)

    return updated


def _led(properties: Properties) -> Properties:
    led = copy.deepcopy(properties)
    variables = led.get("Environment", {}).get("Variables", {})
    here = f"http://127.0.0.1:{os.environ['GATEWAY_PORT']}/_aws/execute-api/"
    for name, value in variables.items():
        variables[name] = EXECUTE_API.sub(rf"{here}\1", str(value))
    return led
