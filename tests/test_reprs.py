"""Nothing that rtkit makes shows a secret: not what users hold, and not what that holds in turn.

Each object is walked by what the collector sees of it, and every object of rtkit that is found on the way is
shown in all the ways that there are. Plain values (texts, dicts) and the API's own data are the user's.
"""

from __future__ import annotations

import functools
import gc
import logging
import types
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from traceback import TracebackException
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rtkit
from rtkit import cassettes, local
from rtkit.bulk.journals import open_journal
from rtkit.bulk.redis_address import client_of
from rtkit.core.model import Model
from rtkit.errors import JournalError, OpenAIError
from rtkit.eventlog import AsyncEventLog, EventLog
from rtkit.net import AsyncWebSocket, WebSocket
from rtkit.realtime.connection.reconnection import ReconnectingEvent

SECRET = "made-up-9173-of-nobody"
NOT_WALKED = (types.ModuleType, type, types.CodeType, types.FrameType, str, bytes, int)


def reachable(*roots: object) -> Iterator[object]:
    todo, seen = list(roots), set[int]()
    while todo:
        found = todo.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        if isinstance(found, types.FunctionType):
            todo += found.__closure__ or ()
        elif not isinstance(found, NOT_WALKED):
            todo += gc.get_referents(found)


def is_ours(value: object) -> bool:
    is_rtkit = type(value).__module__.split(".")[0] == "rtkit" and not isinstance(value, Model)
    return is_rtkit or isinstance(value, (functools.partial, types.MethodType))


def shown(value: object) -> Iterator[str]:
    yield repr(value)
    yield str(value)
    yield f"{value}"
    yield logging.LogRecord("x", 10, "", 1, "%s %r", (value, value), None).getMessage()
    yield from map(str, getattr(value, "__notes__", ()))


def show_nothing(*roots: object, secret: str = SECRET) -> None:
    number = 0
    for value in reachable(*roots):
        if is_ours(value):
            number += 1
            for text in shown(value):
                assert secret not in text, type(value)
    assert number or not roots


def said(error: BaseException) -> str:
    """What a traceback says of an error and its causes, without the lines of code."""
    lines: list[str] = []
    todo: list[TracebackException | None] = [TracebackException.from_exception(error)]
    while todo:
        one = todo.pop()
        if one is not None:
            lines += one.format_exception_only()
            todo += [one.__cause__, one.__context__]
    return "".join(lines)


def options(base_url: str) -> dict[str, Any]:
    return {
        "base_url": base_url, "api_key": SECRET, "admin_api_key": f"admin-{SECRET}",
        "webhook_secret": f"whsec_{SECRET}",
        "default_headers": {"x-auth": SECRET}, "default_query": {"api-key": SECRET}, "max_retries": 0,
    }  # fmt: skip


MORE: dict[str, Any] = {"extra_headers": {"x-session": SECRET}, "extra_query": {"sig": SECRET}}
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}], **MORE}


def test_what_a_client_makes(tmp_path: Path):
    with ExitStack() as stack:
        server = stack.enter_context(local.serve(api_key=SECRET))
        show_nothing(server)
        client = stack.enter_context(rtkit.OpenAI(**options(server.url)))
        show_nothing(client.with_options(api_key=f"other-{SECRET}", default_headers={"x-key": SECRET}))
        show_nothing(client, client.responses, client.chat.completions.with_raw_response, client.files.create)
        raw = client.chat.completions.with_raw_response.create(**CHAT)
        show_nothing(raw, raw.parse())
        show_nothing(stack.enter_context(client.chat.completions.with_streaming_response.create(**CHAT)))
        stream = stack.enter_context(client.responses.create(model="m", input="hi", stream=True, **MORE))
        show_nothing(stream, next(stream))
        show_nothing(stack.enter_context(client.responses.stream(model="m", input="hi", **MORE)))
        show_nothing(client.models.list(**MORE), client.files.create(file=b"x", purpose="evals", **MORE))
        connecting = client.realtime.connect(model="m", **MORE)
        show_nothing(connecting)
        show_nothing(stack.enter_context(connecting))
        journal = f"redis://u:{SECRET}@127.0.0.1:1/0?journal=x"
        show_nothing(client.bulk([], journal=journal), EventLog(journal), AsyncEventLog(journal))
        with cassettes.record(tmp_path / "a.jsonl") as recorder:
            recorded = stack.enter_context(rtkit.OpenAI(**options(server.url)))
            recorded.models.list(**MORE)
            show_nothing(recorder, recorded)
            proxy = stack.enter_context(recorder.proxy(server.url, api_key=SECRET, upstream_key=SECRET))
            show_nothing(proxy)
        with cassettes.replay(tmp_path / "a.jsonl") as player:
            show_nothing(player)
        with pytest.raises(OpenAIError) as caught:
            client.models.retrieve("none", **MORE)
        show_nothing(caught.value)
        show_nothing(server.requests, *server.requests)


@pytest.mark.anyio
async def test_what_an_async_client_makes():
    async with local.serve(api_key=SECRET) as server, rtkit.AsyncOpenAI(**options(server.url)) as client:
        show_nothing(client, await client.models.list(**MORE))
        async with await client.chat.completions.create(stream=True, **CHAT) as stream:
            show_nothing(stream, await anext(stream))
        async with client.realtime.connect(model="m", **MORE) as connection:
            show_nothing(connection)
        session = client.realtime.session(model="m", **MORE)
        show_nothing(session)
        async with session as entered:
            show_nothing(entered)


def test_what_connects_nowhere():
    url, proxy = f"wss://u:{SECRET}@a.example/x?token={SECRET}", f"http://u:{SECRET}@p.example:1"
    for kind in (WebSocket, AsyncWebSocket):
        show_nothing(
            kind.connect(
                url,
                headers={"authorization": SECRET},
                proxy=proxy,
                subprotocols=[f"openai-insecure-api-key.{SECRET}"],
            )
        )
    azure = rtkit.AzureOpenAI(
        api_version="1", azure_endpoint=f"https://u:{SECRET}@a.example", azure_ad_token=SECRET
    )
    token: Any = {"token_type": "jwt", "get_token": functools.partial(str, "x")}
    identity: Any = {"identity_provider_id": "i", "service_account_id": "s", "provider": token}
    show_nothing(azure, rtkit.OpenAI(workload_identity=identity))
    show_nothing(ReconnectingEvent(1, 2, 0.1, 1006, {"token": SECRET}, {"authorization": SECRET}))
    show_nothing(local.Upstream(f"http://u:{SECRET}@127.0.0.1:1/v1", api_key=SECRET))


@pytest.mark.anyio
async def test_the_address_of_an_upstream_server_is_not_repeated_to_clients():
    upstream = local.Upstream(f"http://u:{SECRET}@127.0.0.1:1/v1", api_key=SECRET)
    async with (
        local.serve(upstream) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="k", max_retries=0) as client,
    ):
        with pytest.raises(
            rtkit.InternalServerError, match=r"http://127.0.0.1:1/v1 can't be reached"
        ) as caught:
            await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
        assert SECRET not in said(caught.value)


# --- addresses that can't be read

# With what an address is cut at. It begins with a letter: digits and a slash are a port and a path.
PASSWORDS = st.text("QZqz0123456789/#?:%[]\\ \n\u2100", min_size=6, max_size=20).map(
    lambda text: f"QZ{text}QZ17"
)
FORMS = st.sampled_from([
    "{scheme}://u:{secret}@h.example{rest}", "{scheme}://:{secret}@h.example{rest}",
    "{scheme}:/u:{secret}@h.example", "{scheme}://u:{secret}@[bad{rest}", "{scheme}://u:{secret}@h.example:port{rest}",
    "{scheme}://u:{secret}@h\u2100.example{rest}", "{scheme}://u:{secret}@{rest}",
])  # fmt: skip


def pieces(secret: str) -> list[str]:
    """What of a password would give it away."""
    return [secret, *(secret[start : start + 6] for start in range(len(secret) - 5))]


def tried(make: Callable[[], object], secret: str) -> None:
    try:
        made = make()
    except (OpenAIError, ValueError, TypeError) as error:
        text = said(error) + repr(error)
    else:
        text = repr(made)
        with suppress(AttributeError):
            made.close()  # type: ignore[attr-defined]
    for piece in pieces(secret):
        assert piece not in text, text


@settings(max_examples=25)
@given(PASSWORDS, FORMS, st.sampled_from(["", "/0", "/0?journal=x", "/x", "/0?journal=a b"]))
def test_an_address_of_redis_is_not_repeated(secret, form, rest):
    address = form.format(scheme="redis", secret=secret, rest=rest)
    tried(lambda: client_of(address, "a journal")[0], secret)
    for query in (f"journal={secret}", f"socket_timeout={secret}", f"db={secret}", f"nope={secret}"):
        tried(lambda query=query: client_of(f"redis://h/0?{query}", "the logs")[0], secret)  # type: ignore[misc]


@pytest.mark.parametrize("query", ["nope=1", "journal", "socket_timeout=soon", "journal=1&nope=1"])
def test_what_redis_does_not_know_is_refused(query):
    with pytest.raises(JournalError, match=r"redis://user:password@host:port/db"):
        open_journal(f"redis://127.0.0.1:1/0?{query}")


def test_the_name_of_a_journal():
    with pytest.raises(ValueError, match="letters, digits") as caught:
        open_journal(f"redis://127.0.0.1:1/0?journal=a {SECRET}")
    assert SECRET not in said(caught.value)


@given(PASSWORDS, FORMS, st.sampled_from(["", "/v1", "/v1?x=1"]), st.sampled_from(["http", "ftp", "https"]))
def test_an_address_of_a_server_is_not_repeated(secret, form, rest, scheme):
    address = form.format(scheme=scheme, secret=secret, rest=rest)
    tried(lambda: rtkit.OpenAI(api_key="k", base_url=address), secret)
    tried(lambda: cassettes.record("never.jsonl").proxy(address), secret)


@given(PASSWORDS, FORMS, st.sampled_from(["", "/x", "/x?y=1"]), st.sampled_from(["ws", "wss", "ftp"]))
def test_an_address_of_a_websocket_is_not_repeated(secret, form, rest, scheme):
    address = form.format(scheme=scheme, secret=secret, rest=rest)
    tried(lambda: WebSocket.connect(address), secret)


@given(PASSWORDS, FORMS, st.sampled_from(["", "/x"]), st.sampled_from(["http", "socks5", "ftp"]))
def test_an_address_of_a_proxy_is_not_repeated(secret, form, rest, scheme):
    # Port 1 of this machine, or what can't be read.
    address = form.format(scheme=scheme, secret=secret, rest=rest).replace("h.example", "127.0.0.1:1")

    def connect() -> None:
        with WebSocket.connect("ws://127.0.0.1:1/", proxy=address):
            raise AssertionError("connected")

    if "127.0.0.1" in address or "@[" in address:
        tried(connect, secret)


@given(PASSWORDS, FORMS, st.sampled_from(["wss", "ws", "https"]), st.booleans())
def test_an_address_of_websockets_is_not_repeated_by_a_client(secret, form, scheme, azure):
    address = form.format(scheme=scheme, secret=secret, rest="/v1").replace("h.example", "127.0.0.1:1")
    given: dict[str, Any] = {
        "api_key": "k",
        "base_url": "http://127.0.0.1:1/v1",
        "websocket_base_url": address,
    }
    client = rtkit.AzureOpenAI(api_version="1", **given) if azure else rtkit.OpenAI(**given)

    def connect() -> None:
        with client.realtime.connect(model="m"):
            raise AssertionError("connected")

    if "127.0.0.1" in address or "@[" in address:
        tried(connect, secret)


def test_a_whole_header_for_a_name():
    client = rtkit.OpenAI(api_key="k", base_url="http://127.0.0.1:1/v1")
    with pytest.raises(ValueError, match="'Authorization' is not the name of a header") as caught:
        client.models.list(extra_headers={f"Authorization: Bearer {SECRET}": ""})
    assert SECRET not in said(caught.value)
