"""docs/security.md says what holds: each bound exists with the default that is stated, each test exists."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

pytest.importorskip("starlette")
pytest.importorskip("click")

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


class Bound(NamedTuple):
    what: str
    name: str
    default: str
    set_by: str
    test: str


BOUNDS = [
    Bound(*(cell.strip().strip("`") for cell in line.strip("|").split(" | ")))
    for line in PAGE.splitlines()
    if line.startswith("|") and line.count(" | ") == 4 and "---" not in line and "| name |" not in line
]
TESTS = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))
SETTINGS = sorted(set(re.findall(r"`(rtkit\.[\w.]+)\((\w+)=\)`", PAGE)))


def found(path: str) -> Any:
    """What a dotted path names: a module, and attributes of it."""
    parts = path.split(".")
    for count in range(len(parts), 0, -1):
        try:
            value: Any = importlib.import_module(".".join(parts[:count]))
        except ModuleNotFoundError:
            continue
        for part in parts[count:]:
            value = getattr(value, part)
        return value
    raise LookupError(path)


def default_of(function: str, parameter: str) -> Any:
    return inspect.signature(found(function)).parameters[parameter].default


def number(text: str) -> float:
    """A product of numbers and powers of them."""

    def value(node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=int() | float() as constant):
                return constant
            case ast.BinOp(left=left, op=ast.Mult(), right=right):
                return value(left) * value(right)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return value(left) ** value(right)
        raise ValueError(text)

    result: float = value(ast.parse(text, mode="eval").body)
    return result


@cache
def names_in(path: str) -> set[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_the_page_has_its_tables() -> None:
    assert len(BOUNDS) > 50
    assert len(TESTS) > 50


@pytest.mark.parametrize("bound", BOUNDS, ids=lambda bound: bound.name)
def test_the_default_is_what_the_page_says(bound: Bound) -> None:
    function, opened, parameter = bound.name.partition("(")
    actual = default_of(function, parameter.rstrip("=)")) if opened else found(function)
    assert actual == number(bound.default)
    if bound.set_by.startswith("rtkit."):
        function, _, parameter = bound.set_by.partition("(")
        assert default_of(function, parameter.rstrip("=)")) == actual


@pytest.mark.parametrize(("function", "parameter"), SETTINGS)
def test_a_setting_is_there(function: str, parameter: str) -> None:
    assert parameter in inspect.signature(found(function)).parameters


@pytest.mark.parametrize(("path", "name"), TESTS)
def test_the_test_is_there(path: str, name: str) -> None:
    assert name in names_in(path)


@pytest.mark.parametrize("heading", ["Keys", "Untrusted bytes", "Doors", "Bounds"])
def test_it_is_found_from_where_one_looks(heading: str) -> None:
    assert f"\n## {heading}\n" in PAGE
    assert "docs/security.md" in (ROOT / "SECURITY.md").read_text("utf-8")
    assert "(../SECURITY.md)" in PAGE


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_pin_what_they_use(path: Path) -> None:
    text = path.read_text("utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w/-]+@v\d+", one) for one in used)
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    assert "timeout-minutes" in text


def test_the_workflows_run_the_commands_of_the_readme_and_look_for_vulnerabilities() -> None:
    text = "".join(path.read_text("utf-8") for path in WORKFLOWS)
    commands = [line for line in README.splitlines() if line.startswith("python3 -m venv")]
    assert len(commands) >= 2
    for command in commands:
        assert command in text
    for wanted in (
        "ubuntu-latest, macos-latest, windows-latest",
        '"3.11", "3.12", "3.13", "3.14"',
        "pip_audit",
        "codeql",
    ):
        assert wanted in text
