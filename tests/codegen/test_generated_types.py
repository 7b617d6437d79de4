"""The generated types are what the generator makes now; each decodes what it should and survives drift."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from random import Random
from typing import Any

import pytest

import rtkit
from codegen.files import ROOT
from codegen.generated import TYPES
from codegen.typefiles import FOLDER
from rtkit.core.decode import Decoder
from rtkit.core.model import Model
from tests.payloads import check, exact, mutate, payload

needs_sdk = pytest.mark.skipif(TYPES.missing() is not None, reason=str(TYPES.missing()))

FILES = sorted(
    path
    for path in (ROOT / FOLDER).rglob("*.py")
    if path.name == "__init__.py" or not path.name.startswith("_")
)
MODELS = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in FILES if path.name == "models.py"
]


@needs_sdk
def test_the_types_are_up_to_date_whatever_the_order_of_sets() -> None:
    pytest.importorskip("ruff", reason="ruff lays the files out")
    assert TYPES.problems() == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT / FOLDER)))
def test_a_file_says_what_made_it_and_has_no_any(path: Path) -> None:
    text = path.read_text()
    assert text.startswith("# Made from the official SDK ")
    assert 'by "python -m codegen"' in text.partition("\n")[0]
    names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    assert "Any" not in names


def kinds(module: str) -> list[tuple[str, Any]]:
    """The models of a module, and its unions of them."""
    return [
        (name, value)
        for name, value in vars(importlib.import_module(module)).items()
        if getattr(value, "__module__", module) in {module, "types", "rtkit.core.tolerant"}
        and name not in {"TYPE_CHECKING", "Tagged", "untagged"}
        and name[0].isupper()
    ]


@pytest.mark.parametrize("module", MODELS)
def test_every_response_type_decodes_strictly_and_survives_drift(module: str) -> None:
    found = kinds(module)
    assert found
    for name, kind in found:
        decoder: Decoder[Any] = Decoder(kind)
        random = Random(name)
        value = payload(kind, random)
        made = check(kind, value)
        if isinstance(kind, type) and issubclass(kind, Model):
            assert isinstance(made, kind)
            assert not made.model_extra
        if "\\ud800" not in exact(value):  # a surrogate on its own is what msgspec turns down
            assert decoder._strict.decode(exact(value)) == made
        for _ in range(3):
            value = mutate(value, random)
        check(kind, value)


def test_packages_are_reached_as_attributes() -> None:
    types: Any = rtkit.types
    assert types.chat.completions.MessageListParams.__name__ == "MessageListParams"
    assert {"chat", "FileObject", "Metadata"} <= set(dir(types))
    with pytest.raises(AttributeError, match=r"module 'rtkit\.types' has no attribute 'Nothing'"):
        _ = types.Nothing
    with pytest.raises(ImportError, match="cannot import name 'Nothing'"):
        exec("from rtkit.types.responses import Nothing")


def test_what_users_know_from_the_official_sdk() -> None:
    from rtkit.types.beta import AgentSessionMessage
    from rtkit.types.realtime import ResponseAudioDeltaEvent
    from rtkit.types.responses import Response

    text = {"type": "output_text", "text": "hello", "annotations": []}
    message = {
        "type": "message",
        "content": [text, {"type": "refusal", "refusal": "no"}, {**text, "text": "!"}],
    }
    assert Response.model_validate({"output": [{"type": "reasoning"}, message]}).output_text == "hello!"
    assert Response.model_validate({}).output_text == ""
    assert AgentSessionMessage.model_validate(message).output_text == "hello!"
    event = ResponseAudioDeltaEvent.model_validate({"type": "response.output_audio.delta", "delta": "AQI="})
    assert event.audio == b"\x01\x02"
