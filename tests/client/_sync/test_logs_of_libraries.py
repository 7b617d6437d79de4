# Made from tests/client/_async/test_logs_of_libraries.py by "python -m codegen". Edit that file, not this one.
"""The HTTP libraries' own loggers write no key, no token and no header of a request of ours; of others they do."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest

import rtkit.local
from rtkit.client._sync.openai import OpenAI
from tests.fuzz.answers import Plan, good
from tests.fuzz.blocking import http_client
from tests.fuzz.server import serving
from tests.net.support.servers import client_context

KEY = "made-up-0123456789abcdef"
TOKEN = "a-token-of-fedcba9876543210"
MADE_UP = [KEY, TOKEN, "c00kie-0123456789"]


@pytest.fixture(autouse=True)
def all_loggers(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)


def written(caplog: pytest.LogCaptureFixture, *prefixes: str) -> list[str]:
    """By this thread: the peer's own libraries log in theirs."""
    here = threading.get_ident()
    lines = [
        f"{each.name}: {each.getMessage()} {each.args}" for each in caplog.records if each.thread == here
    ]
    return [line for line in lines if line.startswith(prefixes or "")]


def echoing() -> Plan:
    plan = good()
    plan.answers[0].headers += [
        ("set-cookie", f"session={MADE_UP[2]}"),
        ("x-echo", KEY),
        ("location", f"/?sig={KEY}"),
    ]
    return plan


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("transport", ["http", "h2"])
@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_no_secret_in_any_record(
    library: str, transport: str, own: bool, caplog: pytest.LogCaptureFixture
) -> None:
    options: dict[str, Any] = {"http1": False, "http2": True} if transport == "h2" else {}
    if transport == "h2":
        options["verify"] = client_context()
    with serving(transport) as server:
        server.plans = {"p": echoing()}
        http = http_client(library, own=own, places=1, **options)
        with OpenAI(
            api_key=KEY,
            base_url=server.url.replace("/v1", f"/{KEY}/v1"),
            default_query={"token": TOKEN},
            http_client=http,
        ) as client:
            messages: Any = [{"role": "user", "content": "hi"}]
            headers = {"x-plan": "p", "x-session": TOKEN}
            for _ in range(2):
                client.chat.completions.create(messages=messages, model="m", extra_headers=headers)
            with client.chat.completions.with_streaming_response.create(
                messages=messages, model="m", extra_headers=headers
            ) as response:
                response.read()
        lines = written(caplog)
        assert [line for line in lines if any(secret in line for secret in MADE_UP)] == []
        if own or transport == "h2":  # what is harmless stays
            assert any("receive_response_headers.complete" in line for line in lines)
        assert any(line.startswith("rtkit.client: POST /***/v1/chat/completions -> 200") for line in lines)


def test_the_logs_of_others_are_theirs(caplog: pytest.LogCaptureFixture) -> None:
    with OpenAI(api_key=KEY, base_url="http://127.0.0.1:9/v1"):
        with serving("http") as server:
            server.plans = {"p": good()}
            with http_client("httpx", own=True, places=1) as theirs:
                theirs.get(f"{server.url}/models?theirs=1", headers={"x-plan": "p"})
    assert any("theirs=1" in line for line in written(caplog, "httpx:"))
    assert any(
        "receive_response_headers.complete return_value=(" in line for line in written(caplog, "httpcore")
    )


def test_what_a_function_for_keys_asks_is_its_own(caplog: pytest.LogCaptureFixture) -> None:
    with serving("http") as server:
        server.plans = {"p": good()}
        theirs = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))

        def key() -> str:
            theirs.get("http://keys.test/?theirs=1")
            return KEY

        http = http_client("httpx", own=False, places=1)
        with OpenAI(api_key=key, base_url=server.url, http_client=http) as client:
            client.models.retrieve("m", extra_headers={"x-plan": "p"})
    lines = written(caplog, "httpx:")
    assert len(lines) == 1
    assert "theirs=1" in lines[0]


def test_no_secret_of_a_websocket_in_any_record(caplog: pytest.LogCaptureFixture) -> None:
    with rtkit.local.serve() as server:
        with (
            OpenAI(api_key=KEY, base_url=server.url, default_query={"token": TOKEN}) as client,
            client.realtime.connect(model="m", extra_headers={"x-session": TOKEN}) as connection,
        ):
            connection.recv()
    everywhere = [f"{record.name}: {record.getMessage()} {record.args}" for record in caplog.records]
    assert [line for line in everywhere if any(secret in line for secret in MADE_UP)] == []


def test_an_instrument_that_wraps_send_is_not_who_asked(caplog: pytest.LogCaptureFixture) -> None:
    with serving("http") as server:
        server.plans = {"p": good()}
        http = http_client("httpx", own=True, places=1)
        send = http.send

        def noted(*arguments: Any, **options: Any) -> Any:
            return send(*arguments, **options)

        http.send = noted
        with OpenAI(
            api_key=KEY, base_url=server.url, http_client=http, default_query={"token": TOKEN}
        ) as client:
            client.models.retrieve("m", extra_headers={"x-plan": "p"})
    lines = written(caplog)
    assert [line for line in lines if any(secret in line for secret in MADE_UP)] == []
