"""Every method that gives a file, in every way of calling it, beside the official SDK."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from rtkit.client._async.openai import AsyncOpenAI
from tests.client.support.recording import Recorder, Reply
from tests.resources.making import Maker
from tests.resources.test_surface import METHODS, OPTIONS, TYPES, bound, openai, pytestmark
from tests.resources.test_ways import clients, no_warnings_of_methods_that_end, server

__all__ = ["clients", "no_warnings_of_methods_that_end", "pytestmark", "server"]

REPLIES = {
    "sound": Reply(body=b"\x00\x01\xff" * 1000, headers={"content-type": "audio/mpeg"}),
    "json": Reply(body=b'{"a": [1]}', headers={"content-type": "application/json"}),
    "text": Reply(
        body="één\r\ntwo\n".encode("latin-1"), headers={"content-type": "text/plain; charset=latin-1"}
    ),
    "nothing": Reply(body=b"", headers={"content-type": "application/octet-stream"}),
    "untyped": Reply(body=b"abc"),
}


def binary() -> list[str]:
    """By what the official SDK says that they give."""
    with openai.OpenAI(**OPTIONS) as client:
        found = []
        for name, (path, _) in METHODS.items():
            returns = str(inspect.signature(bound(client, path)).return_annotation)
            if "HttpxBinaryResponseContent" in returns:
                found.append(name)
        return found


NAMES = binary() if METHODS else []


def test_there_are_such_methods() -> None:
    assert len(NAMES) == 9


def arguments_of(name: str) -> tuple[list[Any], dict[str, Any]]:
    maker = Maker(TYPES, everything=False)
    _, method = METHODS[name]
    return maker.positional(method), maker.arguments(method)


def name_of(value: Any) -> str:
    """Of the type, of both libraries."""
    return type(value).__name__


def attempt(function: Any) -> Any:
    """What it gives, or which error it is."""
    try:
        return function()
    except Exception as error:
        return type(error)


class Views:
    """A method, and its two views."""

    def __init__(self, client: Any, name: str) -> None:
        *parents, last = METHODS[name][0]
        owner = bound(client, tuple(parents))
        self.plain = getattr(owner, last)
        self.raw = getattr(owner.with_raw_response, last)
        self.streamed = getattr(owner.with_streaming_response, last)


@pytest.mark.parametrize("name", NAMES)
def test_in_threads(server: Recorder, clients: tuple[Any, Any], tmp_path: Path, name: str) -> None:
    given, arguments = arguments_of(name)
    for kind, reply in REPLIES.items():
        results: list[Any] = []
        for client in clients:
            file = tmp_path / f"{kind}{len(results)}"
            seen: list[Any] = []
            views = Views(client, name)

            def note(value: Any, seen: list[Any] = seen) -> None:
                seen.append(value)

            server.answer(*[reply] * 12)
            content = views.plain(*given, **arguments)
            note([name_of(content), content.content, content.read(), content.text, content.encoding])
            note(
                [
                    b"".join(content.iter_bytes()),
                    list(content.iter_lines()),
                    attempt(content.json) == {"a": [1]},
                ]
            )
            content.write_to_file(file)
            note(file.read_bytes())

            raw = views.raw(*given, **arguments)
            parsed = raw.parse()
            note(
                [
                    name_of(parsed),
                    parsed.content,
                    raw.content,
                    raw.text,
                    raw.status_code,
                    parsed is raw.parse(),
                ]
            )
            note([raw.headers.get("content-type"), raw.http_response.content, raw.method])

            with views.streamed(*given, **arguments) as response:
                note([name_of(response.parse()), response.parse(), response.read(), response.status_code])
                note([response.text(), response.headers.get("content-type")])
            with views.streamed(*given, **arguments) as response:
                note([b"".join(response.iter_bytes()), response.is_closed])
            with views.streamed(*given, **arguments) as response:
                response.stream_to_file(file)
                note(file.read_bytes())
            with views.streamed(*given, **arguments) as response:
                note(list(response.iter_lines()))
            with views.streamed(*given, **arguments) as response:
                note(attempt(response.json) == {"a": [1]})
            with views.streamed(*given, **arguments) as response:
                note(response.parse(to=str) if kind == "text" else None)
            results.append((seen, {str(one.meaning()[:4]) for one in server.asked}))
        assert results[1] == results[0], kind


@pytest.mark.anyio
async def test_on_a_loop(server: Recorder, tmp_path: Path) -> None:
    async with (
        openai.AsyncOpenAI(base_url=server.url, **OPTIONS) as official,
        AsyncOpenAI(base_url=server.url, **OPTIONS) as ours,
    ):
        for name in NAMES:
            for kind in REPLIES:
                await compare((official, ours), server, tmp_path, name, kind)


async def compare(clients: tuple[Any, Any], server: Recorder, tmp_path: Path, name: str, kind: str) -> None:
    given, arguments = arguments_of(name)
    results: list[Any] = []
    for client in clients:
        file = tmp_path / f"{name}{kind}{len(results)}"
        seen: list[Any] = []
        views = Views(client, name)
        server.answer(*[REPLIES[kind]] * 12)
        content = await views.plain(*given, **arguments)
        seen.append([name_of(content), content.content, content.read(), await content.aread(), content.text])
        seen.append(
            [name_of(content.response), b"".join([each async for each in await content.aiter_bytes()])]
        )

        raw = await views.raw(*given, **arguments)
        parsed = raw.parse()
        seen.append([name_of(parsed), parsed.content, raw.content, raw.text, raw.status_code])

        async with views.streamed(*given, **arguments) as response:
            seen.append([name_of(await response.parse()), await response.parse(), await response.read()])
            seen.append([await response.text(), response.headers.get("content-type"), response.status_code])
        async with views.streamed(*given, **arguments) as response:
            seen.append(await collected(response.iter_bytes()))
        async with views.streamed(*given, **arguments) as response:
            await response.stream_to_file(file)
            seen.append(file.read_bytes())
        async with views.streamed(*given, **arguments) as response:
            seen.append(await collected(response.iter_lines()))
        async with views.streamed(*given, **arguments) as response:
            seen.append(await response.parse(to=str) if kind == "text" else None)
        results.append(seen)
    assert results[1] == results[0], (name, kind)


async def collected(pieces: AsyncIterator[Any]) -> Any:
    found = [each async for each in pieces]
    return b"".join(found) if found and isinstance(found[0], bytes) else found
