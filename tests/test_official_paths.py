"""Every import path of the official package is here, or on the list with its reason."""

from __future__ import annotations

import ast
import importlib
import pathlib
import subprocess
import sys
import warnings

import pytest

import rtkit
from rtkit.compat.table import LEFT_OUT, OFFERED

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

ROOT = pathlib.Path(openai.__file__).parent


def official_paths() -> list[str]:
    paths = []
    for file in sorted(ROOT.rglob("*.py")):
        parts = list(file.relative_to(ROOT).with_suffix("").parts)
        if parts[-1] == "__init__":
            parts.pop()
        if parts and parts[0] not in {"types", "cli", "__main__"}:
            paths.append(".".join(parts))
    return paths


def is_left_out(path: str) -> bool:
    return any(path == left or path.startswith(f"{left}.") for left in LEFT_OUT)


def test_every_path_is_here_or_on_the_list() -> None:
    paths = official_paths()
    missing = []
    for path in paths:
        try:
            importlib.import_module(f"rtkit.{path}")
        except ImportError:
            missing.append(path)
    assert [path for path in missing if not is_left_out(path)] == []
    assert {left for left in LEFT_OUT if left not in paths} == set()


def test_every_line_of_the_table_names_what_there_is() -> None:
    for path, places in OFFERED.items():
        module = importlib.import_module(f"rtkit.{path}")
        for place in places.split():
            name, is_one, _ = place.partition("=")
            if is_one:
                assert hasattr(module, name), f"{path}.{name}"
            elif place[0] != "*":
                importlib.import_module(place)


def test_the_methods_classes_have_their_paths() -> None:
    for path in official_paths():
        if not path.startswith("resources."):
            continue
        file = ROOT.joinpath(*path.split("."))
        source = (file / "__init__.py" if file.is_dir() else file.with_suffix(".py")).read_text()
        names = {node.name for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}
        module = importlib.import_module(f"rtkit.{path}")
        for name in names:
            if "With" not in name and not name.endswith("Resource") and name != "SystemBuffer":
                cls = getattr(module, name)
                assert isinstance(cls, type), f"{path}.{name}"
                assert name.startswith("Async") == cls.__name__.startswith("Async"), f"{path}.{name}"


# What eight frameworks and a few hundred public repositories import.
SEEN = """
from rtkit._base_client import make_request_options
from rtkit._constants import RAW_RESPONSE_HEADER
from rtkit._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from rtkit._models import BaseModel, construct_type
from rtkit._streaming import SSEDecoder, ServerSentEvent
from rtkit._types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, RequestOptions, Response, Timeout
from rtkit._utils import is_given, maybe_transform
from rtkit._compat import PYDANTIC_V2, model_dump
from rtkit._version import __version__
from rtkit._exceptions import APIConnectionError
from rtkit.lib import _parsing, _pydantic
from rtkit.lib._parsing._completions import type_to_response_format_param
from rtkit.lib._pydantic import to_strict_json_schema
from rtkit.lib.azure import API_KEY_SENTINEL, AsyncAzureOpenAI
from rtkit.lib.streaming import AsyncAssistantEventHandler
from rtkit.lib.streaming._assistants import AssistantStreamManager, AsyncAssistantStreamManager
from rtkit.lib.streaming.chat import ChatCompletionStreamState, ContentDeltaEvent, ParsedChoiceSnapshot
from rtkit.lib.streaming.responses import ResponseStreamState, ResponseTextDeltaEvent
from rtkit.resources import AsyncChat
from rtkit.resources.beta.responses.responses import AsyncResponsesConnection as BetaConnection
from rtkit.resources.chat.completions import AsyncCompletions, completions
from rtkit.resources.chat.completions.completions import Completions, _type_to_response_format
from rtkit.resources.live.forks import ForksConnection
from rtkit.resources.realtime.realtime import AsyncRealtimeConnection, AsyncRealtimeConnectionManager
from rtkit.resources.responses.responses import AsyncResponses, AsyncResponsesConnection
from rtkit.types.audio.transcription_create_params import FileTypes
from rtkit.types.chat.chat_completion import CompletionUsage
from rtkit.types.websocket_connection_options import WebSocketConnectionOptions
from rtkit.types import ReconnectingEvent
from rtkit.version import VERSION
"""


@pytest.mark.parametrize("line", SEEN.strip().splitlines())
def test_imports_that_public_code_writes(line: str) -> None:
    exec(line, {})


def test_submodules_are_attributes() -> None:
    program = (
        "import rtkit\n"
        "print(rtkit.types.chat.chat_completion.Choice.__name__)\n"
        "print(rtkit.resources.chat.completions.Completions.__name__)\n"
        "print(rtkit.lib.azure.AzureOpenAI is rtkit.AzureOpenAI, rtkit._types.omit is rtkit.omit)\n"
        "for name in ('nope', '_nope', '__nope__'):\n"
        "    for one in (rtkit, rtkit.types, rtkit.types.chat, rtkit.resources, rtkit.lib):\n"
        "        assert not hasattr(one, name)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("ChatCompletionChoice\nCompletions\nTrue True\n", "")


def test_what_the_small_functions_do() -> None:
    from rtkit.compat import names

    assert names.construct_type(
        value={"role": "assistant", "content": "x"}, type_=rtkit.types.chat.ChatCompletionMessage
    ) == (rtkit.types.chat.ChatCompletionMessage(role="assistant", content="x"))
    assert names.build(rtkit.types.chat.ChatCompletionMessage, role="assistant").role == "assistant"
    with pytest.raises(TypeError, match="by name"):
        names.build(rtkit.types.chat.ChatCompletionMessage, "assistant")
    assert names.make_request_options(
        query={"a": 1},
        extra_query={"b": 2},
        extra_headers={"h": "x"},
        extra_body={"c": 3},
        idempotency_key="k",
        timeout=5,
    ) == {
        "params": {"a": 1, "b": 2},
        "headers": {"h": "x"},
        "extra_json": {"c": 3},
        "idempotency_key": "k",
        "timeout": 5,
    }
    assert names.make_request_options(timeout=rtkit.not_given) == {}
    assert names.stringify({"a": [1, 2], "b": {"c": True}}) == "a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=true"
    assert names.strip_not_given({"a": rtkit.omit, "b": 1}) == {"b": 1}
    assert names.strip_not_given(None) is None
    nested = {"a": [{"b": 1}]}
    copied = names.deepcopy_minimal(nested)
    assert copied == nested
    assert copied["a"][0] is not nested["a"][0]
    assert names.resolve_ref(root={"$defs": {"A": {"type": "string"}}}, ref="#/$defs/A") == {"type": "string"}
    with pytest.raises(ValueError, match="starts with"):
        names.resolve_ref(root={}, ref="A")
    strict = names.ensure_strict_json_schema(
        {"type": "object", "properties": {"a": {"type": "string"}}}, path=(), root={}
    )
    assert strict["additionalProperties"] is False
    assert strict["required"] == ["a"]


def test_formats_and_tools() -> None:
    from dataclasses import dataclass

    from rtkit.compat import names
    from rtkit.types.chat import ChatCompletion
    from rtkit.types.responses import Response

    @dataclass
    class City:
        name: str

    assert names.type_to_response_format(City)["json_schema"]["name"] == "City"
    assert names.type_to_response_format({"type": "json_object"}) == {"type": "json_object"}
    assert names.type_to_response_format(None) is rtkit.omit
    assert names.type_to_text_format(City)["name"] == "City"
    assert names.validate_input_tools(None) is rtkit.omit
    with pytest.raises(ValueError, match="strict"):
        names.validate_input_tools([{"type": "function", "function": {"name": "f"}}])
    completion = ChatCompletion.construct(
        choices=[
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": '{"name":"Rome"}'},
            }
        ]
    )
    parsed = names.parse_chat_completion(
        response_format=City, input_tools=rtkit.omit, chat_completion=completion
    )
    assert parsed.choices[0].message.parsed == City("Rome")
    part = {"type": "output_text", "text": '{"name":"Rome"}', "annotations": []}
    response = Response.construct(
        output=[{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}]
    )
    assert names.parse_a_response(
        text_format=City, input_tools=rtkit.omit, response=response
    ).output_parsed == City("Rome")


def test_the_release_that_libraries_are_told_is_the_one_whose_names_are_here() -> None:
    from rtkit.compat import names

    assert openai.__version__ == names.OFFICIAL_VERSION
