"""What the environment says about a service."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, cast, get_args

from python_data_service.delivery.cors import ANY
from python_data_service.limits import DEFAULT_LIMITS, VARIABLES, Limits

ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?")
MAXIMUM_LIMIT = 1_000_000_000
LEAST_RESPONSE_BYTES = 1_000_000
"""A response has to hold at least the envelope and the frame of a collection."""

LOOPBACK = re.compile(r"127(\.[0-9]{1,3}){3}")

Credential: TypeAlias = Literal["iam", "parameter", "environment"]


class SettingsError(Exception):
    """The environment lacks a setting or holds one that cannot be used."""


@dataclass(frozen=True)
class DatabaseSettings:
    """Where the database is and how a connection proves who it is."""

    host: str
    port: int
    name: str
    user: str
    credential: Credential
    password_parameter: str | None = None
    password: str | None = field(default=None, repr=False)
    ssl_root_certificate: str | None = None
    statement_timeout_ms: int = 25_000
    connect_timeout_s: int = 5

    @property
    def is_loopback(self) -> bool:
        """Whether the host is this machine, so that nobody else can listen in."""
        return self.host in ("localhost", "::1") or bool(LOOPBACK.fullmatch(self.host))


@dataclass(frozen=True)
class Settings:
    """Everything that a service reads from its environment."""

    core_path: str
    database: DatabaseSettings
    limits: Limits = DEFAULT_LIMITS
    cors_origins: tuple[str, ...] = (ANY,)
    metrics_namespace: str | None = None

    @property
    def service(self) -> str:
        """The service's name, e.g. ``bcat``."""
        return self.core_path.removeprefix("/")


def from_environment(environment: Mapping[str, str]) -> Settings:
    """Read the settings.

    Parameters
    ----------
    environment
        Usually ``os.environ``.

    Raises
    ------
    SettingsError
        With the name of the variable that is missing or wrong; never with its value.
    """
    core_path = _required(environment, "CORE_PATH").rstrip("/")
    if not core_path.startswith("/") or "/" in core_path[1:]:
        raise SettingsError("CORE_PATH must be one path segment with a slash before it, as /bcat")
    return Settings(
        core_path,
        _database(environment),
        _limits(environment),
        _origins(environment),
        environment.get("POWERTOOLS_METRICS_NAMESPACE") or None,
    )


def _limits(environment: Mapping[str, str]) -> Limits:
    limits = Limits(
        **{
            name: _number(environment, variable, getattr(DEFAULT_LIMITS, name), MAXIMUM_LIMIT)
            for name, variable in VARIABLES.items()
        }
    )
    if limits.response_bytes < LEAST_RESPONSE_BYTES:
        raise SettingsError(f"{VARIABLES['response_bytes']} must be {LEAST_RESPONSE_BYTES} or more")
    return limits


def _origins(environment: Mapping[str, str]) -> tuple[str, ...]:
    text = environment.get("CORS_ORIGINS") or ANY
    origins = tuple(part.strip() for part in text.split(","))
    if origins != (ANY,) and not all(ORIGIN.fullmatch(origin) for origin in origins):
        raise SettingsError(
            "CORS_ORIGINS must be * or a comma list of origins, as https://app.example.org"
        )
    return origins


def _database(environment: Mapping[str, str]) -> DatabaseSettings:
    credential = environment.get("DATABASE_CREDENTIAL", "iam")
    if credential not in get_args(Credential):
        raise SettingsError("DATABASE_CREDENTIAL must be iam, parameter or environment")
    database = DatabaseSettings(
        host=_required(environment, "DATABASE_HOST"),
        port=_number(environment, "DATABASE_PORT", 5432, 65_535),
        name=_required(environment, "DATABASE_NAME"),
        user=_required(environment, "DATABASE_USER"),
        credential=cast(Credential, credential),
        password_parameter=environment.get("DATABASE_PASSWORD_PARAMETER"),
        password=environment.get("DATABASE_PASSWORD"),
        ssl_root_certificate=environment.get("DATABASE_SSLROOTCERT"),
        statement_timeout_ms=_number(environment, "STATEMENT_TIMEOUT_MS", 25_000, 900_000),
    )
    if credential == "parameter" and not database.password_parameter:
        raise SettingsError("DATABASE_CREDENTIAL=parameter needs DATABASE_PASSWORD_PARAMETER")
    if credential == "environment" and not database.is_loopback:
        raise SettingsError(
            "DATABASE_CREDENTIAL=environment is for a database on this machine only: "
            "set DATABASE_CREDENTIAL to iam or parameter"
        )
    if credential == "environment" and not database.password:
        raise SettingsError("DATABASE_CREDENTIAL=environment needs DATABASE_PASSWORD")
    return database


def _required(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name, "")
    if not value:
        raise SettingsError(f"the environment variable {name} is missing or empty")
    return value


def _number(environment: Mapping[str, str], name: str, default: int, maximum: int) -> int:
    text = environment.get(name) or str(default)
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= maximum):
        raise SettingsError(f"{name} must be a whole number from 1 to {maximum}")
    return int(text)
