"""What a generator owns, and what happens where its source is not installed."""

from __future__ import annotations

import tomllib
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from codegen import __main__ as command
from codegen.files import ROOT, Generator
from codegen.official import PACKAGE, RELEASE, missing

if TYPE_CHECKING:
    from pathlib import Path


def test_files_that_match_the_pattern_are_kept(tmp_path: Path) -> None:
    for name in ("_by_hand.py", "__init__.py", "stray.py"):
        (tmp_path / name).write_text("")
    generator = Generator("test", dict, (tmp_path.relative_to(tmp_path),), kept="_[a-z]*.py")
    assert [str(path) for path in generator.strays({}, tmp_path)] == ["__init__.py", "stray.py"]


def test_a_generator_without_its_source_is_left_out_and_said_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def render() -> dict[Path, str]:
        raise AssertionError("there is nothing to read")

    generator = Generator("test", render, missing=lambda: "the source is not installed")
    monkeypatch.setattr(command, "GENERATORS", (generator,))
    assert command.main(["--check"]) == 0
    assert capsys.readouterr().err == "test: left out, the source is not installed\n"


def test_the_release_that_is_read_is_the_one_that_is_pinned() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    pin = f"{PACKAGE}=={RELEASE}"
    assert pin in groups["codegen"]
    assert pin in groups["bench"]


@pytest.mark.parametrize(
    ("found", "said"), [(None, "is not installed"), ("1.0", "1.0 is installed, not"), (RELEASE, None)]
)
def test_only_the_pinned_release_is_read(
    monkeypatch: pytest.MonkeyPatch, found: str | None, said: str | None
) -> None:
    def version(name: str) -> str:
        if found is None:
            raise metadata.PackageNotFoundError(name)
        return found

    monkeypatch.setattr(metadata, "version", version)
    why = missing()
    assert why is None if said is None else said in str(why)
