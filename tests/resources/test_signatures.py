"""What `inspect.signature` and `typing.get_type_hints` show of every method, beside the official SDK's."""

from __future__ import annotations

import copy
import functools
import inspect
import pickle
import subprocess
import sys
import typing
from typing import TYPE_CHECKING, Any

import pytest

import rtkit
from codegen.official import missing
from rtkit.client.options import NOT_GIVEN, Omit, omit

if TYPE_CHECKING:
    from collections.abc import Iterator

needs_sdk = pytest.mark.skipif(missing() is not None, reason=str(missing()))

OURS = {"total_timeout", "on_retry", "on_upload_progress"}
NOT_TAKEN = {"output_type", "tool_handlers"}


def methods() -> Iterator[tuple[str, str]]:
    """The attributes that lead to each method, and its name."""
    from codegen.official.api import description  # reads the SDK

    def walk(resources: Any) -> Iterator[tuple[str, str]]:
        for resource in resources:
            if resource.same_as is None:
                yield from ((".".join(resource.path), method.name) for method in resource.methods)
                yield from walk(resource.children)

    yield from walk(description().resources)


def reached(client: Any, path: str) -> Any:
    return functools.reduce(getattr, path.split("."), client)


@needs_sdk
@pytest.mark.parametrize("client", ["OpenAI", "AsyncOpenAI"])
def test_every_signature_has_the_parameters_of_the_official_one(client: str) -> None:
    import openai

    ours, theirs = getattr(rtkit, client)(api_key="test"), getattr(openai, client)(api_key="test")
    checked = 0
    for path, name in methods():
        mine = inspect.signature(getattr(reached(ours, path), name))
        official = inspect.signature(getattr(reached(theirs, path), name))
        taken = {one for one in official.parameters if one not in NOT_TAKEN}
        assert set(mine.parameters) - OURS == taken, (path, name)
        for parameter in (mine.parameters[one] for one in taken):
            their_own = official.parameters[parameter.name]
            assert parameter.kind == their_own.kind, (path, name, parameter)
            is_required = parameter.default is parameter.empty
            assert is_required == (their_own.default is their_own.empty), (path, name, parameter)
            assert parameter.annotation is not parameter.empty, (path, name, parameter)
        hints = typing.get_type_hints(getattr(reached(ours, path), name))
        assert hints.keys() == {*mine.parameters, "return"}, (path, name)
        assert "ForwardRef" not in str(hints), (path, name)
        checked += 1
    assert checked > 380


def test_defaults_and_types() -> None:
    client = rtkit.OpenAI(api_key="test")
    signature = inspect.signature(client.chat.completions.create)
    assert signature.parameters["messages"].default is inspect.Parameter.empty
    assert signature.parameters["temperature"].default is omit
    assert signature.parameters["timeout"].default is NOT_GIVEN
    assert signature.parameters["extra_headers"].default is None
    assert signature.parameters["temperature"].annotation == float | Omit | None
    assert {True, False} <= set(_literals(signature.parameters["stream"].annotation)) | {True, False}
    hints = typing.get_type_hints(client.files.delete)
    assert hints["file_id"] is str
    assert hints["return"] is rtkit.types.FileDeleted


def _literals(kind: Any) -> list[Any]:
    return [value for one in typing.get_args(kind) for value in (typing.get_args(one) or [one])]


def test_views_show_the_signature_of_their_method() -> None:
    client = rtkit.AsyncOpenAI(api_key="test")
    plain = inspect.signature(client.files.create)
    raw, streamed = client.files.with_raw_response.create, client.files.with_streaming_response.create
    assert inspect.signature(raw).parameters == plain.parameters
    assert inspect.signature(streamed).parameters == plain.parameters
    shown: Any = streamed
    assert shown.__name__ == "create"
    assert shown.__doc__ == client.files.create.__doc__
    assert typing.get_type_hints(shown.__wrapped__)["file"] == typing.get_type_hints(raw)["file"]
    assert shown.__annotations__ == raw.__func__.__annotations__  # type: ignore[attr-defined]


def test_a_method_is_an_ordinary_function_for_wrappers_and_tracers() -> None:
    from rtkit.resources._sync.files import Files

    assert inspect.isfunction(Files.create)

    @functools.wraps(Files.create)
    def traced(*args: Any, **arguments: Any) -> Any:
        return Files.create(*args, **arguments)

    signature = inspect.signature(traced)
    assert next(iter(signature.parameters)) == "self"
    assert signature.bind(object(), file=b"x", purpose="batch").arguments["purpose"] == "batch"
    assert typing.get_type_hints(traced).keys() == {*signature.parameters, "return"} - {"self"}
    assert signature.replace(return_annotation=int).return_annotation is int
    assert copy.deepcopy(signature) == signature
    assert pickle.loads(pickle.dumps(inspect.signature(Files.delete))).parameters.keys() == {
        *inspect.signature(Files.delete).parameters
    }
    assert inspect.get_annotations(Files.delete)["file_id"] is str


def test_annotations_are_a_dict_that_fills_itself() -> None:
    from rtkit.resources._sync.models import Models

    def fresh() -> Any:
        return type(Models.retrieve.__annotations__)(Models.retrieve.__annotations__.signature)  # type: ignore[attr-defined]

    whole = dict(fresh())
    assert set(whole) >= {"model", "timeout", "return"}
    assert set(fresh()) == set(fresh().keys()) == set(whole)
    assert "model" in fresh()
    assert fresh()["model"] is str
    assert fresh().get("nothing", 3) == 3
    assert len(fresh()) == len(list(fresh().values())) == len(list(fresh().items()))
    assert fresh() == whole == fresh().copy()
    assert repr(fresh()) == repr(whole)


def test_nothing_is_read_before_somebody_asks() -> None:
    program = (
        "import sys, rtkit\n"
        "rtkit.OpenAI(api_key='test').responses.create\n"
        "assert 'rtkit.client.signatures' not in sys.modules\n"
        "assert not [one for one in sys.modules if one.startswith('rtkit.resources.params')]\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
