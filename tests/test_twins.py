"""The generated twins are what the generator makes now, and the generator follows its rules."""

from __future__ import annotations

import ast
import importlib.util
import re
import tokenize
from pathlib import Path

import pytest

from codegen import twins
from codegen.files import ROOT, Generator
from codegen.layout import laid_out

needs_ruff = pytest.mark.skipif(importlib.util.find_spec("ruff") is None, reason="ruff lays the twins out")


@needs_ruff
def test_the_twins_are_up_to_date() -> None:
    assert twins.GENERATOR.problems() == []


@pytest.mark.parametrize("folder", twins.PAIRS.values())
def test_a_twin_says_what_made_it_and_waits_for_nothing(folder: str) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        first, _, code = path.read_text().partition("\n")
        assert first.startswith("# Made from ")
        assert "python -m codegen" in first
        kinds = {type(node) for node in ast.walk(ast.parse(code))}
        assert not kinds & {ast.Await, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef}


@pytest.fixture
def tree(tmp_path: Path) -> tuple[Generator, Path]:
    source = tmp_path / "_async" / "deep"
    source.mkdir(parents=True)
    (source / "one.py").write_text("async def one() -> None:\n    await two()\n")
    (tmp_path / "_async" / "__init__.py").write_text("")

    def render() -> dict[Path, str]:
        return {
            Path("_sync") / path.relative_to(tmp_path / "_async"): twins.twin_code(path.read_text())
            for path in (tmp_path / "_async").rglob("*.py")
        }

    return Generator("test", render, (Path("_sync"),)), tmp_path


def test_writing_brings_a_folder_up_to_date(tree: tuple[Generator, Path]) -> None:
    generator, root = tree
    assert len(generator.problems(root)) == 2
    assert set(generator.write(root)) == {Path("_sync/__init__.py"), Path("_sync/deep/one.py")}
    assert generator.problems(root) == []
    assert generator.write(root) == []
    (root / "_sync/stray.py").write_text("")
    assert generator.write(root) == [Path("_sync/stray.py")]
    assert not (root / "_sync/stray.py").exists()


def test_the_check_finds_what_is_wrong(tree: tuple[Generator, Path]) -> None:
    generator, root = tree
    generator.write(root)
    twin = root / "_sync/deep/one.py"
    content = twin.read_bytes()
    twin.write_bytes(content[:-1])
    assert generator.problems(root) == ["_sync/deep/one.py: differs from what test makes"]
    twin.write_bytes(content.replace(b"\n", b"\r\n"))
    assert generator.problems(root) == ["_sync/deep/one.py: differs from what test makes"]
    twin.unlink()
    (root / "_sync/deep/stray.py").write_text("")
    assert generator.problems(root) == [
        "_sync/deep/one.py: missing",
        "_sync/deep/stray.py: stray; no source makes it",
    ]


RULES = {
    "async def f():\n    return await g()\n": "def f():\n    return g()\n",
    "async with a as b, c as d:\n    pass\n": "with a as b, c as d:\n    pass\n",
    "x = [y async for y in z]\n": "x = [y for y in z]\n",
    "x = await (await y).z()\n": "x = (y).z()\n",
    "class AsyncThing(AsyncIterator[int]): ...\n": "class Thing(Iterator[int]): ...\n",
    "Asyncio = asyncio\n": "Asyncio = asyncio\n",
    "async def __aenter__(self): ...\n": "def __enter__(self): ...\n",
    "raise StopAsyncIteration\n": "raise StopIteration\n",
    "from a._async.b import aclose, anext\n": "from a._sync.b import close, next\n",
    "f('aclose', x.aclose)\n": "f('close', x.close)\n",
    "f(f'{AsyncThing} {await x()}')\n": "f(f'{Thing} {x()}')\n",
    "x = 1  # async only\ny = 2\n": "y = 2\n",
    "# async with x: see AsyncThing\n": "# with x: see Thing\n",
    '"""Cancel at any await.\n\n    async with AsyncThing() as x:\n        await x.aclose()\n"""\n': (
        '"""Cancel at any await.\n\n    with Thing() as x:\n        x.close()\n"""\n'
    ),
    "x = (\n    await y,\n\n    # kept\n    z,\n)\n": "x = (\n    y,\n\n    # kept\n    z,\n)\n",
    "x = f'{{a}} {b!r:>{c}}' f'''{d}\n{{'''\n": "x = f'{{a}} {b!r:>{c}}' f'''{d}\n{{'''\n",
    "x = 'caf\u00e9 \U0001f600', await \u00fc()\n": "x = 'caf\u00e9 \U0001f600', \u00fc()\n",
}


@pytest.mark.parametrize(("source", "twin"), RULES.items())
def test_rules(source: str, twin: str) -> None:
    assert twins.twin_code(source) == twin
    ast.parse(twin)


def test_what_has_nothing_to_do_with_waiting_stays_as_it_is() -> None:
    source = Path(tokenize.__file__).read_text()
    blocking = re.sub(r"\b_?(?:async|await|a[a-z]+|Async\w+)\b", "other", source)
    assert twins.twin_code(blocking) == blocking


def test_a_pair_without_sources_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twins, "PAIRS", {"nowhere/_async": "nowhere/_sync"})
    with pytest.raises(FileNotFoundError, match="nowhere/_async"):
        twins.render()


@needs_ruff
def test_a_twin_that_is_no_python_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="ruff refused"):
        laid_out({Path("rtkit/net/_sync/x.py"): "def f(:\n"})


@needs_ruff
def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    from codegen.__main__ import main

    assert main(["--check", "twins"]) == 0
    with pytest.raises(SystemExit):
        main(["nothing"])
    assert "there are" in capsys.readouterr().err
