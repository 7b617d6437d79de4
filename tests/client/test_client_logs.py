"""What the client logs of a request, and what it does not."""

from __future__ import annotations

import logging
import re
import subprocess
import sys

import httpx
import pytest

from rtkit import OpenAI
from rtkit.errors import APIConnectionError

KEY = "sk-very-secret-key-1234"


def client(reply: dict[str, object] | None = None, **options: object) -> OpenAI:
    def answer(request: httpx.Request) -> httpx.Response:
        if reply is None:
            raise httpx.ConnectError("no way")
        return httpx.Response(
            200, json=reply, headers={"x-request-id": "req_1", "set-cookie": "session=abc123"}
        )

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return OpenAI(api_key=KEY, base_url="http://test/v1", http_client=http, max_retries=0, **options)  # type: ignore[arg-type]


def test_info_is_one_line_a_request(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "rtkit")
    client({"id": "m"}).models.retrieve("m")
    (record,) = [record for record in caplog.records if record.name.startswith("rtkit")]
    assert record.name == "rtkit.client"
    assert re.fullmatch(
        r"GET /v1/models/m -> 200 in \d+ ms \(request_id=req_1, retries=0\)", record.getMessage()
    )


def test_debug_shows_what_was_sent_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "rtkit")
    made = client({"id": "m"}, default_query={"api-key": "query-secret"}, organization="org")
    made.post(
        "/x", body={"input": "hello", "client_secret": "body-secret", "long": "x" * 9000}, cast_to=object
    )
    text = caplog.text
    assert "sending POST http://test/v1/x?api-key=***" in text
    assert '"input":"hello"' in text
    assert "req_1" in text
    for secret in (KEY, "query-secret", "body-secret", "abc123"):
        assert secret not in text


def test_a_request_without_a_reply(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "rtkit")
    with pytest.raises(APIConnectionError):
        client().models.retrieve("m")
    assert "GET /v1/models/m -> " in caplog.text
    assert "ConnectError: no way" in caplog.text


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("debug", 3), ("", 0), ("nonsense", 0)])
def test_the_environment_turns_it_on(level: str, lines: int) -> None:
    code = f"""
import os
os.environ["OPENAI_LOG"] = {level!r}
import httpx, rtkit
http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={{}})))
rtkit.OpenAI(api_key={KEY!r}, http_client=http).models.retrieve("m")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert len(re.findall(r"rtkit\.client:\d+ - (?:INFO|DEBUG)\]", done.stderr)) == lines
    assert KEY not in done.stderr
    assert done.stdout == ""
