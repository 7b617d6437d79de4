"""Every method of the API through the official SDK and through rtkit, against one recording server.

The arguments and the replies are made from the types: once what is required, once all there is. Both must ask
the same, and read the reply to the same. What differs for a reason is in `DIFFERENT`.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client._sync.openai import OpenAI
from rtkit.core.model import Model, to_dict
from tests.client.support.recording import Recorder, Reply, recorder
from tests.resources.making import Maker, methods

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")
pytest.importorskip("ruff", reason="the description is read by the generator, whose group has ruff")

from codegen.description import Named  # noqa: E402 - what stands above says whether it can be read
from codegen.official import missing  # noqa: E402
from codegen.official.api import description  # noqa: E402

pytestmark = pytest.mark.skipif(missing() is not None, reason=str(missing()))

if missing() is None:
    API = description()
    TYPES = {Named(module.name, one.name): one for module in API.modules for one in module.types}
    METHODS = {".".join(path): (path, method) for path, method in methods(API)}
else:
    API, TYPES, METHODS = None, {}, {}  # type: ignore[assignment]

NAMES = list(METHODS)
STREAMING = [name for name, (_, method) in METHODS.items() if method.streams is not None]

DIFFERENT: dict[str, str] = {}
"""Methods in which the two differ, and why."""

OPTIONS: dict[str, Any] = {"api_key": "k", "admin_api_key": "admin", "max_retries": 0}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state, pytest.MonkeyPatch.context() as patch:
        for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "API_VERSION"):
            patch.delenv(f"OPENAI_{name}", raising=False)
        patch.setenv("no_proxy", "127.0.0.1")
        yield state


@pytest.fixture(scope="module")
def official(server: Recorder) -> Iterator[Any]:
    with openai.OpenAI(base_url=server.url, **OPTIONS) as client:
        yield client


@pytest.fixture(scope="module")
def ours(server: Recorder) -> Iterator[Any]:
    with OpenAI(base_url=server.url, **OPTIONS) as client:
        yield client


def bound(client: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        client = getattr(client, name)
    return client


def made(name: str, everything: bool) -> tuple[list[str], dict[str, Any], Reply]:
    _, method = METHODS[name]
    maker = Maker(TYPES, everything)
    body, headers = maker.reply(method)
    return maker.positional(method), maker.arguments(method), Reply(body=body, headers=headers)


def meaning(server: Recorder) -> Any:
    """The one request; the parts of a form have no order but among those of one name."""
    (asked,) = server.asked
    *head, body = asked.meaning()
    return (*head, sorted(body, key=lambda part: part[0]) if isinstance(body, list) else body)


def called(server: Recorder, client: Any, name: str, everything: bool, **more: Any) -> tuple[Any, Any, bool]:
    """What was asked, what was given for the reply, and whether the method warned of its end."""
    positional, arguments, reply = made(name, everything)
    server.answer(reply)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = plain(bound(client, METHODS[name][0])(*positional, **arguments, **more))
    return meaning(server), result, any(issubclass(one.category, DeprecationWarning) for one in caught)


def plain(value: Any) -> Any:
    """A result as plain values, the same of both."""
    if isinstance(value, Model):
        return to_dict(value)
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "iter_bytes"):
        return value.read()
    return value


@pytest.mark.parametrize("everything", [False, True], ids=["required", "everything"])
@pytest.mark.parametrize("name", NAMES)
def test_a_method(server: Recorder, official: Any, ours: Any, name: str, everything: bool) -> None:
    if METHODS[name][1].stream_only:
        pytest.skip("gives a stream alone; see test_a_stream")
    theirs = called(server, official, name, everything)
    mine = called(server, ours, name, everything)
    assert mine == theirs


def stream_of(name: str) -> Reply:
    """One event of each type; those of the Assistants API are named outside their data."""
    _, method = METHODS[name]
    assert method.streams is not None
    blocks = []
    for event in Maker(TYPES, everything=True).events(method.streams):
        if event.keys() >= {"event", "data"}:
            blocks.append(f"event: {event['event']}\ndata: {json.dumps(event['data'])}\n\n")
        else:
            blocks.append(f"data: {json.dumps(event)}\n\n")
    body = "".join([*blocks, "data: [DONE]\n\n"]).encode()
    return Reply(body=body, headers={"content-type": "text/event-stream"})


def streamed(server: Recorder, client: Any, name: str) -> Any:
    path, method = METHODS[name]
    positional, arguments, _ = made(name, everything=False)
    more = {} if method.stream_only else {"stream": True}
    server.answer(stream_of(name))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        events = [plain(event) for event in bound(client, path)(*positional, **arguments, **more)]
    return meaning(server), events


@pytest.mark.parametrize("name", STREAMING)
def test_a_stream(server: Recorder, official: Any, ours: Any, name: str) -> None:
    assert streamed(server, ours, name) == streamed(server, official, name)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_all_methods_async(server: Recorder, ours: Any, backend: str) -> None:
    """Asks the same, and gives the same, as the blocking client."""
    names = [name for name in NAMES if not METHODS[name][1].stream_only]
    blocking = {name: called(server, ours, name, everything=True)[:2] for name in names}

    async def run() -> None:
        async with AsyncOpenAI(base_url=server.url, **OPTIONS) as client:
            for name in names:
                positional, arguments, reply = made(name, everything=True)
                server.answer(reply)
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    result = plain(await bound(client, METHODS[name][0])(*positional, **arguments))
                assert (meaning(server), result) == blocking[name], name

    anyio.run(run, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_all_streams_async(server: Recorder, ours: Any, backend: str) -> None:
    """Asks the same, and gives the same events, as the blocking client."""
    blocking = {name: streamed(server, ours, name) for name in STREAMING}

    async def run() -> None:
        async with AsyncOpenAI(base_url=server.url, **OPTIONS) as client:
            for name in STREAMING:
                path, method = METHODS[name]
                positional, arguments, _ = made(name, everything=False)
                more = {} if method.stream_only else {"stream": True}
                server.answer(stream_of(name))
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    stream = await bound(client, path)(*positional, **arguments, **more)
                events = [plain(event) async for event in stream]
                assert (meaning(server), events) == blocking[name], name

    anyio.run(run, backend=backend)
