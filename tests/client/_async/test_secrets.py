"""What is secret in an address is in no error, no repr, no pickle and no log."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from tests.client.support.network import dead_port
from tests.client.support.recording import Recorder, Reply, recorder

pytestmark = pytest.mark.anyio  # async only

KEY = "sk-test-secret"


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(**options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**{"api_key": KEY, "max_retries": 0, **options})


async def test_what_is_secret_in_the_address_of_a_websocket(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "rtkit")
    url = f"http://user:p4ss-w0rd@127.0.0.1:{dead_port()}/v1"
    async with make(base_url=url, default_query={"code": "m0st-secret"}) as client:
        with pytest.raises(errors.WebSocketConnectError) as caught:
            async with client.realtime.connect(model="m"):
                pass
    shown = str(caught.value) + repr(caught.value) + repr(pickle.dumps(caught.value)) + caplog.text
    assert not any(secret in shown for secret in ("p4ss-w0rd", "m0st-secret", KEY))


REFUSED: dict[str, Reply | None] = {
    "refusal": Reply(status=404, body={"error": {"message": "no m0st-secret of p4ss-w0rd", "code": "c"}}),
    "no json": Reply(body=b"{", headers={"content-type": "application/json"}),
    "redirects": Reply(status=307, headers={"location": "/x?sig=m0st-secret"}),
    "to nowhere": Reply(status=307, headers={"location": "ftp://user:p4ss-w0rd@a.example/"}),
    "no reply": None,
}


@pytest.mark.parametrize("kind", REFUSED)
async def test_what_is_secret_in_an_address_is_in_no_error_and_no_log(
    server: Recorder, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rtkit")
    answer = REFUSED[kind]
    place = f"127.0.0.1:{dead_port()}" if answer is None else server.url.partition("//")[2]
    server.answer(answer or Reply())
    query = {"code": "m0st-secret", "key": "m0st-secret", "a": {"token": "visible"}}
    async with make(base_url=f"http://user:p4ss-w0rd@{place}", default_query=query) as client:
        with pytest.raises(errors.APIError) as caught:
            await client.models.retrieve("m")
        shown = [repr(client), repr(client.models), str(caught.value), repr(caught.value), caplog.text]
        shown += [repr(caught.value.body), repr(pickle.dumps(caught.value)), repr(caught.value.__cause__)]
    assert "sending GET http://127.0.0.1" in caplog.text
    for secret in ("m0st-secret", "p4ss-w0rd"):
        assert not any(secret in text for text in shown)
