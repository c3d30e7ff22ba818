"""A handler of Powertools that does nothing, with psycopg imported: what a start costs anyway."""

from typing import Any

import psycopg
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from aws_lambda_powertools.logging import Logger
from aws_lambda_powertools.utilities.typing import LambdaContext

logger = Logger(service="empty")
app = APIGatewayRestResolver()


@app.get("/version")
def version() -> dict[str, str]:
    """Answer the version of psycopg."""
    return {"psycopg": psycopg.__version__}


def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Handle an event of API Gateway."""
    return app.resolve(event, context)
