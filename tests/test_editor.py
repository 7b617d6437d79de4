"""What an editor shows: hover, completion, signatures and struck-through names, by pyright's language server."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("pyright") is None, reason="pyright comes with the lint group"
    ),
    pytest.mark.timeout(300),  # it reads all that the file needs before it answers first
]

TEXT = """\
import rtkit
client = rtkit.AsyncOpenAI()
async def main() -> None:
    response = await client.responses.create(model="gpt-5.5", input="hi")
    print(response.output_text)
    async for event in await client.responses.create(model="m", input="hi", stream=True):
        if event.type == "response.output_text.delta":
            print(event.delta)
    await client.beta.assistants.retrieve("a")
    await client.responses.create( )
    event.type == ""
    client.chat.completions.
rtkit.audio.speech.create
"""


class Editor:
    """As much of the Language Server Protocol as an editor with one open file speaks."""

    def __init__(self, folder: Path) -> None:
        file = folder / "user.py"
        file.write_text(TEXT)
        self.uri = file.as_uri()
        self.problems: list[dict[str, Any]] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.number = 0
        self.ask(
            "initialize",
            processId=os.getpid(),
            workspaceFolders=[{"uri": folder.as_uri(), "name": "w"}],
            capabilities={
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {
                    "hover": {"contentFormat": ["plaintext"]},
                    "publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}},
                },
            },
        )
        self.tell("initialized")
        opened = {"uri": self.uri, "languageId": "python", "version": 1, "text": TEXT}
        self.tell("textDocument/didOpen", textDocument=opened)

    def close(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self.process.communicate(timeout=60)

    def send(self, **message: Any) -> None:
        assert self.process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self) -> Any:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        return json.loads(self.process.stdout.read(length))

    def tell(self, method: str, **params: Any) -> None:
        self.send(method=method, params=params)

    def ask(self, method: str, **params: Any) -> Any:
        """The result; what the server asks and tells in between is seen to."""
        self.number += 1
        self.send(id=self.number, method=method, params=params)
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                return message["result"]
            if message.get("method") == "workspace/configuration":
                python = {"python": {"pythonPath": sys.executable}}
                sections = [python.get(item.get("section"), {}) for item in message["params"]["items"]]
                self.send(id=message["id"], result=sections)
            elif message.get("method") == "textDocument/publishDiagnostics":
                self.problems = message["params"]["diagnostics"]
            elif "id" in message:
                self.send(id=message["id"], result=None)

    def at(self, place: str, what: str) -> Any:
        """Ask about the end of the last word of ``place``, which is in one line of the text."""
        before = TEXT[: TEXT.index(place) + len(place)]
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        if what == "hover":
            position["character"] -= 1
        return self.ask(f"textDocument/{what}", textDocument={"uri": self.uri}, position=position)


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    editor = Editor(tmp_path_factory.mktemp("editor"))
    yield editor
    editor.close()


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("    response", ["response: Response"]),
        ("responses.create", ["**params: **ResponsesCreateParams", ") -> CoroutineType[Any, Any, Response]",
                              "Create a response. ``POST /responses``"]),
        ("output_text", ["(property) output_text: str", "All text of the output"]),
        ("if event", ["event: ResponseStreamEvent"]),
        ("print(event", ["event: ResponseTextDeltaEvent"]),
        ("event.delta", ["delta: str"]),
        ("assistants.retrieve", ["assistant_id: str", "Assistant]", "``GET /assistants/{assistant_id}``"]),
        ("speech.create", ["SpeechCreateParams", "-> BinaryContent"]),
    ],
)  # fmt: skip
def test_hover(editor: Editor, place: str, shown: list[str]) -> None:
    text = editor.at(place, "hover")["contents"]["value"]
    for part in shown:
        assert part in text


def offered(editor: Editor, place: str) -> set[str]:
    found = editor.at(place, "completion")
    return {item["label"] for item in (found["items"] if isinstance(found, dict) else found)}


def test_methods_are_offered(editor: Editor) -> None:
    assert offered(editor, "client.chat.completions.") >= {
        "create", "delete", "list", "messages", "parse", "retrieve", "stream", "update", "with_raw_response",
    }  # fmt: skip


def test_arguments_are_offered(editor: Editor) -> None:
    assert offered(editor, "create( ") >= {"max_output_tokens=", "metadata=", "model="}


def test_values_are_offered(editor: Editor) -> None:
    names = {name.strip("'\"") for name in offered(editor, 'event.type == "')}
    assert names >= {"response.completed", "response.output_text.delta", "error"}


def test_a_signature_is_spelled_out(editor: Editor) -> None:
    """Though it is written once, as a TypedDict."""
    labels = [one["label"] for one in editor.at("responses.create( ", "signatureHelp")["signatures"]]
    assert len(labels) == 3
    assert all("instructions: str" in label and "model: " in label for label in labels)


def test_deprecated_methods_are_struck_through(editor: Editor) -> None:
    editor.at("    response", "hover")
    while not editor.problems:  # they are told when the file has been checked, and not asked for
        editor.at("    response", "hover")
    (struck,) = [one for one in editor.problems if 2 in one.get("tags", [])]
    assert "beta.assistants.retrieve() is deprecated: it goes out of use" in struck["message"]
