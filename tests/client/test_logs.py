"""What is logged at which level, what it costs when it is off, and that no secret is in it."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.client import logs
from rtkit.errors import APIConnectionError, RateLimitError

KEY = "sk-proj-0123456789abcdefghij"
OTHER = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
LIBRARIES = pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])


def a_request(library: Any = httpx, **content: Any) -> Any:
    headers = {"Authorization": f"Bearer {KEY}", "api-key": OTHER, "cookie": "s=c0c0c0c0", "x-trace": "t1"}
    url = f"https://user:{OTHER}@api.example.com/v1/responses?api-key={OTHER}&limit=2"
    content = content or {"json": {"model": "m", "client_secret": OTHER}}
    return library.Request("POST", url, headers=headers, **content)


def a_response(library: Any = httpx, status: int = 200, **content: Any) -> Any:
    headers = {"x-request-id": "req_1", "set-cookie": "s=c0c0c0c0"}
    content = content or {"json": {"id": "resp_1", "echo": f"key {KEY}", "client_secret": {"value": OTHER}}}
    return library.Response(status, headers=headers, **content)


@pytest.fixture
def at(caplog: pytest.LogCaptureFixture) -> Any:
    def set_level(level: int) -> pytest.LogCaptureFixture:
        caplog.set_level(level, logger="rtkit")
        return caplog

    return set_level


def log_all(library: Any = httpx) -> None:
    request, response = a_request(library), a_response(library)
    logs.log_request(request)
    logs.log_response(request, response, elapsed=0.5321, retries_taken=1)
    failure = APIConnectionError(request=request)
    failure.__cause__ = library.ConnectError(f"no route\nfor Bearer {KEY}")
    logs.log_failure(request, failure, elapsed=2.0, retries_taken=0)
    logs.log_retry(request, failure, delay=0.51234, retry=1, of=2)


@LIBRARIES
def test_info_is_one_line_a_request(at, library):
    caplog = at(logging.INFO)
    log_all(library)
    assert caplog.messages == [
        "POST /v1/responses -> 200 in 532 ms (request_id=req_1, retries=1)",
        "POST /v1/responses -> APIConnectionError: Connection error.; ConnectError: no route\\nfor *** "
        "in 2000 ms (retries=0)",
    ]
    assert {record.name for record in caplog.records} == {"rtkit.client"}
    assert {record.filename for record in caplog.records} == {"test_logs.py"}  # where it happened


@LIBRARIES
def test_debug_shows_what_was_sent_and_read(at, library):
    caplog = at(logging.DEBUG)
    log_all(library)
    sent, _, received, _, retry = caplog.messages
    assert sent.startswith("sending POST https://api.example.com/v1/responses?api-key=***&limit=2; ")
    assert "x-trace: t1" in sent
    assert json.loads(sent.partition("body: ")[2]) == {"model": "m", "client_secret": "***"}
    assert received.startswith("received 200; x-request-id: req_1, set-cookie: ***")
    body = json.loads(received.partition("body: ")[2])
    assert body == {"id": "resp_1", "echo": "key ***", "client_secret": {"value": "***"}}
    assert retry.startswith("POST /v1/responses: retry 1 of 2 in 0.512 s after APIConnectionError")
    for secret in (KEY, OTHER, "c0c0c0c0"):
        assert secret not in caplog.text


def test_nothing_is_looked_at_when_it_is_off(at):
    at(logging.WARNING)
    untouchable: Any = object()
    logs.log_request(untouchable)
    logs.log_response(untouchable, untouchable, elapsed=1, retries_taken=0)
    logs.log_failure(untouchable, OSError(), elapsed=1, retries_taken=0)
    logs.log_retry(untouchable, OSError(), delay=1, retry=1, of=2)


def stream() -> Iterator[bytes]:
    yield b"secret"


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ({"content": b""}, "none"),
        ({"content": stream()}, "<a stream, unknown bytes>"),
        ({"content": b"\x00\x01", "headers": {"content-type": "audio/mpeg"}}, "<audio/mpeg, 2 bytes>"),
        ({"content": b"secret"}, "<binary, 6 bytes>"),
        ({"text": "a\r\nb\x1b[31m"}, "a\\r\\nb\\x1b[31m"),
        ({"content": b"\xff", "headers": {"content-type": "application/problem+json"}}, "\ufffd"),
        ({"text": "x" * logs.MAX_BODY}, "x" * logs.MAX_BODY),
        ({"text": "\u00e9" * logs.MAX_BODY}, "\u00e9" * logs.MAX_BODY),
        ({"text": "x" * 5_000}, "x" * logs.MAX_BODY + "... (5,000 bytes)"),
    ],
)
def test_bodies_are_bounded_and_stay_on_their_line(at, content, shown):
    caplog = at(logging.DEBUG)
    logs.log_response(a_request(), httpx.Response(200, **content), elapsed=1, retries_taken=0)
    assert caplog.messages[-1].partition("body: ")[2] == shown


def test_an_upload_is_described_by_its_size(at):
    caplog = at(logging.DEBUG)
    headers = {"content-type": "multipart/form-data; boundary=b", "content-length": "123"}
    logs.log_request(httpx.Request("POST", "https://a.example", content=stream(), headers=headers))
    assert caplog.messages[-1].endswith("body: <multipart/form-data; boundary=b, 123 bytes>")


@given(st.integers(0, 9_000))
def test_no_cut_shows_a_part_of_a_secret(before):
    """Wherever a body is cut, inside a secret too."""
    text = json.dumps({"pad": "x" * before, "api_key": OTHER, "key": KEY, "tail": "y" * 9_000})
    shown = logs._body(httpx.Response(200, json=json.loads(text)), [KEY])
    assert OTHER[:6] not in shown
    assert KEY[:9] not in shown


def test_a_retry_after_a_status_says_which(at):
    caplog = at(logging.DEBUG)
    response = httpx.Response(429, request=a_request())
    failure = RateLimitError("Error code: 429 - slow down", response=response, body=None)
    logs.log_retry(a_request(), failure, delay=1, retry=2, of=2)
    assert caplog.messages == [
        "POST /v1/responses: retry 2 of 2 in 1.000 s after RateLimitError: Error code: 429 - slow down"
    ]


@pytest.mark.parametrize(
    ("value", "level", "handlers"),
    [
        ("info", "INFO", 1),
        (" DEBUG ", "DEBUG", 1),
        ("error", "ERROR", 1),
        ("loud", "NOTSET", 0),
        (None, "NOTSET", 0),
    ],
)
def test_the_environment_variable_is_read_once(value, level, handlers):
    code = """
import logging
from rtkit.client import logs
logs.set_up()
print(logging.getLevelName(logging.getLogger("rtkit").level), len(logging.getLogger().handlers))
logging.getLogger("rtkit").setLevel("CRITICAL")
logs.set_up()
print(logging.getLevelName(logging.getLogger("rtkit").level))
"""
    environment = {name: text for name, text in os.environ.items() if name != "OPENAI_LOG"}
    environment |= {} if value is None else {"OPENAI_LOG": value}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [level, str(handlers), "CRITICAL"]


def test_a_program_that_has_handlers_keeps_them():
    code = """
import logging
logging.basicConfig(format="mine: %(message)s")
from rtkit.client import logs
logs.set_up()
logs.logger.info("x")
"""
    environment = os.environ | {"OPENAI_LOG": "info"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr == "mine: x\n"
