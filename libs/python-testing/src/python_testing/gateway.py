"""Events and answers of API Gateway's REST proxy integration, version 1.

See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
"""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from gzip import decompress as gunzip
from typing import Any, TypeAlias
from urllib.parse import unquote_plus, urlsplit

Event: TypeAlias = dict[str, Any]
Handler: TypeAlias = Callable[[Event, Any], Mapping[str, Any]]

STAGE = "test"


@dataclass(frozen=True)
class LambdaContext:
    """What the runtime tells a handler about itself."""

    aws_request_id: str = "00000000-0000-4000-8000-000000000000"
    function_name: str = "test"
    memory_limit_in_mb: int = 512
    invoked_function_arn: str = "arn:aws:lambda:us-east-1:000000000000:function:test"
    remaining_ms: int = 29_000

    def get_remaining_time_in_millis(self) -> int:
        """Say what is left of the function's time."""
        return self.remaining_ms


@dataclass(frozen=True)
class GatewayResponse:
    """An answer as the client gets it; ``output_bytes`` is what the Lambda returned."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    output_bytes: int

    @property
    def content(self) -> bytes:
        """The body without its coding."""
        return gunzip(self.body) if self.headers.get("Content-Encoding") == "gzip" else self.body

    def json(self) -> Any:
        """Parse the body."""
        return json.loads(self.content)


def gateway_event(url: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> Event:
    """Make the event of a request.

    Parameters
    ----------
    url
        Path and query as in a URL. The query is decoded as API Gateway does it, with U+FFFD for
        bytes that are no UTF-8; the path is not.
    """
    parts = urlsplit(url)
    query: dict[str, list[str]] = {}
    for pair in filter(None, parts.query.split("&")):
        name, _, value = pair.partition("=")
        query.setdefault(unquote_plus(name), []).append(unquote_plus(value))
    return {
        "resource": "/{proxy+}",
        "path": parts.path,
        "httpMethod": method,
        "headers": dict(headers) if headers else None,
        "multiValueHeaders": {k: [v] for k, v in headers.items()} if headers else None,
        "queryStringParameters": {k: v[-1] for k, v in query.items()} or None,
        "multiValueQueryStringParameters": query or None,
        "pathParameters": {"proxy": parts.path.lstrip("/")},
        "stageVariables": None,
        "requestContext": {
            "stage": STAGE,
            "path": f"/{STAGE}{parts.path}",
            "httpMethod": method,
            "requestId": LambdaContext.aws_request_id,
            "identity": {"sourceIp": "127.0.0.1"},
        },
        "body": None,
        "isBase64Encoded": False,
    }


def invoke(
    handler: Handler,
    url: str,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    context: LambdaContext = LambdaContext(),
) -> GatewayResponse:
    """Send a request to a handler, through JSON in both directions as Lambda does it."""
    event = json.loads(json.dumps(gateway_event(url, method, headers)))
    output = json.dumps(handler(event, context))
    answer = json.loads(output)
    body = answer["body"]
    return GatewayResponse(
        status=answer["statusCode"],
        headers={name: ", ".join(v) for name, v in answer["multiValueHeaders"].items()},
        body=base64.b64decode(body) if answer["isBase64Encoded"] else body.encode(),
        output_bytes=len(output),
    )
