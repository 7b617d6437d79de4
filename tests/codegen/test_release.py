"""Following the official SDK from release to release: what changed, in words, and what is by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from codegen import release
from codegen.changes import changes
from codegen.description import (
    Alias,
    Argument,
    Description,
    Field,
    ListOf,
    Literals,
    Method,
    Model,
    Module,
    Named,
    OneOf,
    Params,
    Resource,
    Scalar,
)  # fmt: skip
from codegen.extensions import HANDWRITTEN
from codegen.files import ROOT
from codegen.official import RELEASE, missing
from codegen.official.source import installed

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.description import Defined

STR, INT, NONE = Scalar("str"), Scalar("int"), Scalar("none")


def api(*methods: Method, **types: tuple[Defined, ...]) -> Description:
    modules = tuple(Module(f"rtkit.types.shop.{kind}", found) for kind, found in types.items())
    return Description("1.0", modules, (), (Resource(("cars",), "Cars", methods),))


def method(name: str, *arguments: str, **more: Any) -> Method:
    taken = tuple(Argument(one, one, "body", STR, required=False) for one in arguments)
    return Method(name, "POST", "/cars", (), taken, ((),), "none", None, **more)


def field(name: str, kind: Any = STR, *, required: bool = True) -> Field:
    return Field(name, name, kind, required)


def test_methods() -> None:
    old = api(method("create", "size", "colour"), method("paint"), method("sell"))
    sold = replace(method("sell", deprecated="deprecated"), path="/sales")
    new = api(method("create", "size", "wheels"), method("wash"), sold)
    assert changes(old, new) == [
        "New method: `client.cars.wash()`.",
        "`client.cars.paint()` is gone.",
        "`client.cars.create()` takes `wheels`.",
        "`client.cars.create()` no longer takes `colour`.",
        "`client.cars.sell()` sends `POST /sales`, not `POST /cars`.",
        "`client.cars.sell()` is deprecated.",
    ]
    assert changes(new, new) == []


def test_types_and_their_fields() -> None:
    colours = Literals(("red", "blue"))
    old = api(
        models=(
            Model("Car", (field("id"), field("colour", colours), field("old"))),
            Model("Bus", (field("id"),)),
            Alias("Vehicle", OneOf((Named("rtkit.types.shop.models", "Car"), NONE))),
            Alias("Other", STR),
        ),
        params=(Params("CarParam", (field("size", INT, required=False),)),),
    )
    new = api(
        models=(
            Model(
                "Car",
                (
                    field("id", required=False),
                    field("colour", Literals(("red", "green"))),
                    field("tags", ListOf(STR)),
                ),
            ),
            Model("Van", (field("id"),)),
            Alias("Vehicle", OneOf((Named("rtkit.types.shop.models", "Van"), NONE))),
            Model("Other", ()),
        ),
        params=(
            Params("CarParam", (field("size", INT), field("doors", INT), field("note", required=False))),
        ),
    )
    assert changes(old, new) == [
        "New in `rtkit.types.shop`: `Van`.",
        "Gone in `rtkit.types.shop`: `Bus`.",
        "`types.shop.Car` has `tags`.",
        "`types.shop.Car` no longer has `old`.",
        "`types.shop.Car`, `colour` can be `'green'`.",
        "`types.shop.Car`, `colour` can no longer be `'blue'`.",
        "`types.shop.Car`: `id` may be missing now.",
        "`types.shop.Other` is another kind of type now.",
        "`types.shop.Vehicle` can be `Van`.",
        "`types.shop.Vehicle` can no longer be `Car`.",
        "`types.shop.CarParam` takes `doors` and `note`; `doors` must be given.",
        "`types.shop.CarParam`: `size` must be given now.",
    ]


def test_files_that_are_written_by_hand(tmp_path: Path) -> None:
    for name, old, new in (
        ("lib/streaming/chat.py", "x = 1", "x = 2"),
        ("lib/other.py", "x = 1", "x = 2"),
        ("lib/noise.py", "x = f(1)  # a note", "# another note\n\nx = cast(int, f(1))"),
        ("resources/cars.py", "x = 1", "x = 2"),
        ("_version.py", "x = 1", "x = 2"),
        ("_files.py", None, "x = 1"),
        ("_qs.py", "x = 1", None),
    ):
        for folder, text in (("old", old), ("new", new)):
            if text is not None:
                path = tmp_path / folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
    assert list(release.by_hand(tmp_path / "old", tmp_path / "new")) == [
        "`openai/_files.py` (new): rtkit/client/files.py",
        "`openai/_qs.py` (gone): rtkit/client/params.py",
        "`openai/lib/other.py` (changed): nothing of ours stands for it",
        "`openai/lib/streaming/chat.py` (changed): rtkit/helpers",
    ]


def test_what_stands_for_a_file_of_the_source_is_there() -> None:
    for ours in HANDWRITTEN.values():
        assert (ROOT / ours).exists(), ours


def test_the_page_has_each_release_once_and_the_newest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "ROOT", tmp_path)
    (tmp_path / "docs").mkdir()
    for number, text in (("1.0", "a"), ("1.1", "b"), ("1.1", "c")):
        release.record(f"## {number}\n\n- {text}\n", number)
    page = (tmp_path / "docs/releases.md").read_text()
    assert re.findall(r"(?m)^## (.*)\n\n- (.*)$", page) == [("1.1", "c"), ("1.0", "a")]
    assert page.startswith("# Releases of the official SDK\n")


def test_the_pins_and_the_page_are_of_one_release() -> None:
    pins = re.findall(r'"openai==([\d.]+)"', (ROOT / "pyproject.toml").read_text())
    assert pins == [RELEASE, RELEASE]
    assert f"## {RELEASE}\n" in (ROOT / "docs/releases.md").read_text()


@pytest.mark.skipif(missing() is not None, reason=str(missing()))
def test_a_release_beside_itself_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    from codegen.official.api import as_read  # reads the SDK

    root = installed().root
    monkeypatch.setattr(release, "_read", lambda _, __: as_read())
    text = release.report(RELEASE, root, root)
    assert text.count("- ") == 2
    assert "- Nothing: no method, type or field changed." in text


def test_a_release_that_is_not_there_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: Any, **__: Any) -> None:
        raise OSError("no such program")

    monkeypatch.setattr("codegen.release.subprocess.run", run)
    with pytest.raises(RuntimeError, match=r"openai 0\.0\.0 could not be installed: no such program"):
        release._install("0.0.0")
