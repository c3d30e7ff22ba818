import json
import re
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from conftest import DATASETS
from python_data_service.log import logger
from python_data_service.service import Handler, create_handler
from python_testing.gateway import GatewayResponse, LambdaContext, invoke

Get = Callable[[str], GatewayResponse]


def lines(log: StringIO) -> list[dict[str, Any]]:
    return [
        line
        for line in map(json.loads, log.getvalue().splitlines())
        if line["message"] == "request"
    ]


def test_a_line_says_what_was_asked_and_what_it_cost(handler: Handler, log: StringIO) -> None:
    response = invoke(handler, "/test/places/geojson?limit=2", headers={"Accept-Encoding": "gzip"})

    (line,) = lines(log)
    assert line["request_id"] == line["correlation_id"] == LambdaContext.aws_request_id
    assert line["method"] == "GET"
    assert line["route"] == "/test/<dataset>/geojson"
    assert line["dataset"] == "places"
    assert line["status"] == 200
    assert line["rows"] == 2
    assert line["bytes"] == len(response.body)
    assert line["compressed"] == ("Content-Encoding" in response.headers)
    assert 0 < line["sql_ms"] < line["total_ms"]
    assert line["level"] == "INFO"


@pytest.mark.parametrize(
    ("url", "route", "dataset", "status"),
    [
        ("/test/places?name=hunter2", "/test/<dataset>", "places", 200),
        ("/test/places?hunter2=1", "/test/<dataset>", "places", 400),
        ("/test/places?code=hunter2", "/test/<dataset>", "places", 400),
        ("/test/hunter2", "/test/<dataset>", None, 400),
        ("/test/places/hunter2", "/test/<dataset>/<feature>", "places", 404),
        ("/hunter2", None, None, 404),
        ("/test/places/count?name=hunter2", "/test/<dataset>/count", "places", 200),
    ],
)
def test_no_value_of_a_request_is_in_its_line(
    get: Get, log: StringIO, url: str, route: str | None, dataset: str | None, status: int
) -> None:
    get(url)

    (line,) = lines(log)
    assert (line.get("route"), line.get("dataset"), line["status"]) == (route, dataset, status)
    assert "hunter2" not in log.getvalue()


def test_the_first_request_is_the_cold_one(environment: dict[str, str], log: StringIO) -> None:
    handler = create_handler(DATASETS, environment=environment)
    for _ in range(2):
        invoke(handler, "/test/notes")

    assert [line["cold_start"] for line in lines(log)] == [True, False]


def test_a_correlation_id_goes_into_the_log_and_back(handler: Handler, log: StringIO) -> None:
    response = invoke(handler, "/test/notes", headers={"X-Correlation-Id": "1-abc:graphql"})

    assert response.headers["X-Correlation-Id"] == "1-abc:graphql"
    assert lines(log)[0]["correlation_id"] == "1-abc:graphql"


@pytest.mark.parametrize("sent", ["", "a b", "x" * 129, 'a"b', "é", "a\r\nSet-Cookie: x"])
def test_an_id_that_is_none_is_replaced(handler: Handler, sent: str) -> None:
    response = invoke(handler, "/test/notes", headers={"X-Correlation-Id": sent})

    assert response.headers["X-Correlation-Id"] == LambdaContext.aws_request_id


def test_the_line_of_a_request_is_like_those_of_the_logger(
    handler: Handler, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-abc-def;Parent=1;Sampled=0")
    invoke(handler, "/test/notes")
    logger.info("request")

    ours, theirs = lines(log)
    assert list(ours)[:3] == ["level", "message", "timestamp"]
    assert theirs.items() - {("timestamp", theirs["timestamp"])} <= ours.items()
    assert ours["xray_trace_id"] == "1-abc-def"
    moment = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}[+-]\d{4}"
    assert re.fullmatch(moment, ours["timestamp"])
    assert re.fullmatch(moment, theirs["timestamp"])


def test_a_higher_level_leaves_the_line_out(handler: Handler, log: StringIO) -> None:
    logger.setLevel("WARNING")
    try:
        invoke(handler, "/test/notes")
    finally:
        logger.setLevel("INFO")

    assert log.getvalue() == ""


def test_a_304_is_logged_with_nothing_sent(handler: Handler, log: StringIO) -> None:
    invoke(handler, "/test/notes", headers={"If-None-Match": "*"})

    assert [(line["status"], line["bytes"]) for line in lines(log)] == [(304, 0)]


def test_metrics_are_written_where_there_is_a_namespace(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    handler = create_handler(
        DATASETS, environment={**environment, "POWERTOOLS_METRICS_NAMESPACE": "Cori"}
    )
    invoke(handler, "/test/notes")
    invoke(handler, "/test/notes?limit=x")

    written = [json.loads(text) for text in capsys.readouterr().out.splitlines()]
    metrics = [line for line in written if "_aws" in line]
    assert [(line["dataset"], line["service"]) for line in metrics] == [("notes", "test")] * 2
    assert [line["Rows"] for line in metrics] == [[3.0], [0.0]]
    assert [line["ClientErrors"] for line in metrics] == [[0.0], [1.0]]
    assert metrics[0]["_aws"]["CloudWatchMetrics"][0]["Namespace"] == "Cori"


def test_there_are_none_without(get: Get, capsys: pytest.CaptureFixture[str]) -> None:
    get("/test/notes")

    assert "_aws" not in capsys.readouterr().out
