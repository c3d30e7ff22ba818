"""How a connection proves who it is."""

import os
from typing import TYPE_CHECKING, Protocol

from python_data_service.errors import DatabaseUnavailable
from python_data_service.log import logger
from python_data_service.settings import DatabaseSettings

if TYPE_CHECKING:
    from botocore.client import BaseClient  # type: ignore[import-untyped]

# A Lambda waits for its credential within a request, so an AWS API that is away is given up soon.
CLIENT_TIMEOUTS = {"connect_timeout": 2, "read_timeout": 3}


class Credentials(Protocol):
    """Gives the password of the next connection."""

    def password(self) -> str:
        """Return the password.

        Raises
        ------
        DatabaseUnavailable
            If it cannot be had.
        """

    def forget(self) -> bool:
        """Drop what is remembered, since the database refused it.

        Returns
        -------
        bool
            Whether asking again can give another password.
        """


class EnvironmentPassword:
    """The password in the environment, for a database on this machine."""

    def __init__(self, password: str) -> None:
        self._password = password

    def password(self) -> str:
        """Return the password."""
        return self._password

    def forget(self) -> bool:
        """Say that there is no other."""
        return False


class IamToken:
    """A token of IAM, signed here and valid for fifteen minutes."""

    def __init__(self, settings: DatabaseSettings) -> None:
        self._settings = settings

    def password(self) -> str:
        """Sign a token for this connection."""
        token: str = _aws_client("rds").generate_db_auth_token(
            DBHostname=self._settings.host,
            Port=self._settings.port,
            DBUsername=self._settings.user,
            Region=os.environ["AWS_REGION"],
        )
        return token

    def forget(self) -> bool:
        """Say that a new token is no better than the one before."""
        return False


class ParameterPassword:
    """A SecureString of the SSM Parameter Store, remembered until the database refuses it."""

    def __init__(self, parameter: str, client: "BaseClient | None" = None) -> None:
        self._parameter = parameter
        self._client = client
        self._password: str | None = None

    def password(self) -> str:
        """Read the parameter, or return what was read before."""
        if self._password is None:
            self._password = self._read()
        return self._password

    def forget(self) -> bool:
        """Drop the password: it may have been rotated."""
        self._password = None
        return True

    def _read(self) -> str:
        from botocore.exceptions import (  # type: ignore[import-untyped]
            BotoCoreError,
            ClientError,
        )

        self._client = self._client or _aws_client("ssm")
        try:
            answer = self._client.get_parameter(Name=self._parameter, WithDecryption=True)
        except (BotoCoreError, ClientError) as error:
            logger.error(
                "the password parameter cannot be read", extra={"fault": type(error).__name__}
            )
            raise DatabaseUnavailable from error
        password: str = answer["Parameter"]["Value"]
        return password


def credentials_for(settings: DatabaseSettings) -> Credentials:
    """Choose the credentials that the settings name."""
    match settings.credential:
        case "iam":
            return IamToken(settings)
        case "parameter":
            return ParameterPassword(settings.password_parameter or "")
        case "environment":
            return EnvironmentPassword(settings.password or "")


def _aws_client(service: str) -> "BaseClient":
    # Imported here since it takes longer than everything else that a cold start imports.
    import boto3  # type: ignore[import-untyped]
    from botocore.config import Config  # type: ignore[import-untyped]

    return boto3.client(
        service, config=Config(**CLIENT_TIMEOUTS, retries={"total_max_attempts": 2})
    )
