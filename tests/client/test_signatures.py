"""``inspect.signature`` and ``typing.get_type_hints`` of every method, those too that are written by hand."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from typing import Any

import pytest

import rtkit
from rtkit.client._async.resource import AsyncResource
from rtkit.client._sync.resource import Resource

CLIENTS: dict[str, Any] = {"async": rtkit.AsyncOpenAI, "blocking": rtkit.OpenAI}


def methods(family: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    for name in dir(type(family)):
        if name.startswith(("_", "with_raw", "with_streaming")):
            continue
        value = getattr(family, name)
        if isinstance(value, (AsyncResource, Resource)):
            yield from methods(value, f"{path}{name}.")
        elif callable(value):
            yield path + name, value


@pytest.mark.parametrize("world", CLIENTS)
def test_every_method_can_be_read(world: str) -> None:
    count = 0
    for name, method in methods(CLIENTS[world](api_key="k")):
        signature = inspect.signature(method)
        hints = typing.get_type_hints(method)
        for parameter in signature.parameters.values():
            if parameter.kind is not parameter.VAR_POSITIONAL:
                assert parameter.name in hints, (name, parameter)
        count += 1
    assert count > 400


@pytest.mark.parametrize("world", CLIENTS)
def test_what_helpers_show(world: str) -> None:
    client = CLIENTS[world](api_key="k")
    parse = inspect.signature(client.responses.parse)
    assert {"text_format", "input", "model", "extra_headers", "timeout"} <= parse.parameters.keys()
    poll = inspect.signature(client.beta.threads.runs.create_and_poll)
    assert {"thread_id", "poll_interval_ms", "assistant_id"} <= poll.parameters.keys()
    connect = typing.get_type_hints(client.realtime.connect)
    assert connect["max_retries"] is int
    assert "api_key" in typing.get_type_hints(type(client).__init__)


@pytest.mark.parametrize("cls", [rtkit.AzureOpenAI, rtkit.AsyncAzureOpenAI, rtkit.BedrockOpenAI])
def test_constructors(cls: Any) -> None:
    assert {"api_key", "base_url"} <= inspect.signature(cls).parameters.keys()
    assert "api_key" in typing.get_type_hints(cls.__init__)
