"""Every argument of the described families has its line, and every line its argument."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

import rtkit
from codegen.description import Argument, Method, Resource, Scalar
from codegen.descriptions import DESCRIBED, UndescribedError, arguments_text, described, unused
from codegen.official import missing

if TYPE_CHECKING:
    from collections.abc import Iterator


def methods() -> Iterator[tuple[tuple[str, ...], Method]]:
    from codegen.official.api import description  # reads the SDK

    def walk(resources: Any) -> Iterator[tuple[tuple[str, ...], Method]]:
        for resource in resources:
            if resource.same_as is None:
                yield from ((resource.path, method) for method in resource.methods)
                yield from walk(resource.children)

    yield from walk(description().resources)


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_every_argument_has_a_line_and_every_line_an_argument() -> None:
    taken = {}
    lines = 0
    for path, method in methods():
        taken[".".join((*path, method.name))] = {*method.positional, *(one.name for one in method.arguments)}
        for name, text in described(path, method).items():
            assert text[0].isalnum() or text[0] == "`", (path, name)
            assert text[-1] == ".", (path, name)
            lines += 1
    assert unused(taken) == []
    assert lines > 300


def test_an_argument_that_nothing_is_said_of_stops_the_generator() -> None:
    argument = Argument("wheels", "wheels", "body", Scalar("int"), required=False)
    method = Method("create", "POST", "/files", (), (argument,), ((),), "none", None)
    with pytest.raises(UndescribedError, match=r"files\.create: .* says nothing of wheels"):
        described(("files",), method)
    assert described(("cars",), method) == {}
    assert arguments_text(Resource(("cars",), "Cars", ()), method) == ""


def test_help_shows_them() -> None:
    client = rtkit.OpenAI(api_key="test")
    text = inspect.getdoc(client.responses.create)
    assert text is not None
    assert text.startswith("Create a response. ``POST /responses``\n\nArgs:\n")
    assert "    temperature: Randomness of the sampling, from 0 to 2." in text
    assert "Default: 1." in text
    shown: Any = client.files.with_streaming_response.create
    assert "purpose: What the file is for" in shown.__doc__
    assert len(DESCRIBED) == 13
