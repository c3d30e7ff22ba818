import base64
import gzip
from collections.abc import Mapping
from typing import Any

from python_testing.gateway import Event, gateway_event, invoke


def test_a_query_is_decoded_and_keeps_every_value() -> None:
    event = gateway_event("/bcat/x?a=1&a=2%2C3&b=%FF&c&d=e+f")

    assert event["multiValueQueryStringParameters"] == {
        "a": ["1", "2,3"],
        "b": ["\N{REPLACEMENT CHARACTER}"],
        "c": [""],
        "d": ["e f"],
    }
    assert event["queryStringParameters"]["a"] == "2,3"


def test_a_path_stays_encoded_and_absent_parts_are_null() -> None:
    event = gateway_event("/bcat/a%20b")

    assert event["path"] == "/bcat/a%20b"
    assert event["multiValueQueryStringParameters"] is None
    assert event["headers"] is None


def test_a_binary_answer_is_decoded() -> None:
    def handler(event: Event, context: Any) -> Mapping[str, Any]:
        return {
            "statusCode": 200,
            "body": "AAE=",
            "isBase64Encoded": True,
            "multiValueHeaders": {"Content-Type": ["application/x-protobuf"]},
        }

    assert invoke(handler, "/").body == b"\x00\x01"


def test_headers_are_sent_and_a_compressed_answer_is_read() -> None:
    def handler(event: Event, context: Any) -> Mapping[str, Any]:
        assert event["multiValueHeaders"] == {"Accept-Encoding": ["gzip"]}
        return {
            "statusCode": 200,
            "body": base64.b64encode(gzip.compress(b"[1]")).decode(),
            "isBase64Encoded": True,
            "multiValueHeaders": {"Content-Encoding": ["gzip"], "Vary": ["Accept", "Origin"]},
        }

    response = invoke(handler, "/", headers={"Accept-Encoding": "gzip"})

    assert response.json() == [1]
    assert response.headers["Vary"] == "Accept, Origin"
    assert response.output_bytes > len(response.body)
