"""Two recordings side by side, and files that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import rtkit
import rtkit.cassettes
import rtkit.local
from rtkit.cli import inspect as inspecting
from rtkit.cli import main
from rtkit.errors import CassetteFormatError

if TYPE_CHECKING:
    from pathlib import Path


def recorded(path: Path, text: str, *, stream: bool = False) -> Path:
    with (
        rtkit.local.serve() as server,
        rtkit.cassettes.record(path) as recorder,
        rtkit.OpenAI(base_url=server.url, api_key="test", http_client=recorder.http_client()) as client,
    ):
        if stream:
            assert list(client.responses.create(model="m", input=text, stream=True))
        else:
            client.responses.create(model="m", input=text)
    return path


@pytest.mark.parametrize("stream", [False, True])
def test_the_same_twice_is_no_difference(
    tmp_path: Path, stream: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [
        str(recorded(tmp_path / name, "say: hello there", stream=stream)) for name in ("a.jsonl", "b.jsonl")
    ]
    assert main(["diff", *files]) == 0
    assert capsys.readouterr().out == "no difference\n"


@pytest.mark.parametrize("stream", [False, True])
def test_what_is_another_one_is_shown(
    tmp_path: Path, stream: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    before = recorded(tmp_path / "a.jsonl", "say: hello", stream=stream)
    after = recorded(tmp_path / "b.jsonl", "say: goodbye", stream=stream)
    assert main(["diff", str(before), str(after)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("-") and "hello" in line for line in lines)
    assert any(line.startswith("+") and "goodbye" in line for line in lines)
    assert not any(line[:1] in {"-", "+"} and "resp_" in line for line in lines)


@pytest.mark.parametrize("content", [b"hello\n", b"{}\n", b'{"a": 1}\n', b"\x7fELF\n"])
def test_a_file_that_is_no_recording_is_told_as_such(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.jsonl").write_bytes(content)
    with pytest.raises(CassetteFormatError, match="not a recording of rtkit's"):
        rtkit.cassettes.load(tmp_path / "a.jsonl")


def test_the_timeline_is_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert inspecting._detail_columns() == inspecting.DETAIL
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    for columns, left in ((200, 114), (60, inspecting.MIN_DETAIL)):
        monkeypatch.setenv("COLUMNS", str(columns))
        assert inspecting._detail_columns() == left
