"""Every Python block of the documentation runs by itself, and prints what the page says.

A block stands alone: it has its imports. `await` may stand at the top, as in ``python -m asyncio``. The server is
the one that ``OPENAI_BASE_URL`` names, as after ``rtkit serve``. A ``text`` block right behind it says what it
prints; ``...`` stands for anything. ``<!-- not run: WHY -->`` above a block leaves it out. A block with functions
named ``test_`` is run by pytest.
"""

from __future__ import annotations
import __future__ as future

import ast
import asyncio
import doctest
import inspect
import linecache
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("starlette")
pytest.importorskip("click")

ROOT = Path(__file__).parent.parent
NAMED = (
    "bulk", "client", "demo", "index", "migrating", "models", "realtime", "server", "servers", "session",
    "support", "testing-your-app",
)  # fmt: skip
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*/*.md")),
    *(ROOT / "docs" / f"{name}.md" for name in NAMED),
]
FENCE = re.compile(
    r"(?:^<!-- not run: (?P<why>[^\n]+) -->\n+)?^```python\n(?P<code>.*?)^```\n"
    r"(?:\n(?:It prints[^\n]*:\n\n)?```text\n(?P<output>.*?)^```$)?",
    re.MULTILINE | re.DOTALL,
)
NOT_RUN_AT_MOST = 20
"""Blocks that need what a test has not: devices, an account, a program of somebody else."""
SAMPLES = {
    "in.jsonl": '{"custom_id": "a", "body": {"model": "gpt-5.5", "input": "1 + 1"}}\n'
    '{"custom_id": "b", "body": {"model": "gpt-5.5", "input": "2 + 2"}}\n',
    "books.csv": "isbn,title\n1,Emma\n2,Dracula\n",
    "input.jsonl": "{}\n",
    "book.pdf": "%PDF-1.4 " + "x" * 5000,
    "a.pdf": "%PDF-1.4 a",
    "b.pdf": "%PDF-1.4 b",
}
"""Files that the pages take for granted."""


class Block(NamedTuple):
    page: Path
    line: int
    code: str
    output: str | None
    why_not: str | None

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks() -> Iterator[Block]:
    for page in PAGES:
        text = page.read_text("utf-8")
        for match in FENCE.finditer(text):
            line = text.count("\n", 0, match.start("code"))
            yield Block(page, line, match["code"], match["output"], match["why"])


BLOCKS = list(blocks())


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    from rtkit import local

    with local.serve() as running:
        yield running.url


@pytest.fixture
def place(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with the samples, and the environment of a reader."""
    for name, text in SAMPLES.items():
        tmp_path.joinpath(name).write_text(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_BASE_URL", server)
    monkeypatch.setenv("OPENAI_API_KEY", "test")
    monkeypatch.setattr("rtkit.client.module._made", None)
    return tmp_path


@pytest.mark.parametrize("block", [block for block in BLOCKS if not block.why_not], ids=str)
def test_a_block_runs_and_prints_what_the_page_says(
    block: Block, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if re.search(r"^(?:async )?def test_|^    def test_", block.code, re.MULTILINE):
        path = place / "test_block.py"
        path.write_text(block.code)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto"]
        done = subprocess.run(
            [*command, str(path)], cwd=place, capture_output=True, text=True, check=False, timeout=100
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return
    if "rtkit.as_openai" in block.code:  # it is for the whole process
        command = [sys.executable, "-c", block.code]
        subprocess.run(command, cwd=place, check=True, timeout=100)
        return
    execute(block)
    if block.output is not None:
        printed = capsys.readouterr().out
        checker = doctest.OutputChecker()
        options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
        assert checker.check_output(block.output, printed, options), printed


def execute(block: Block) -> None:
    name = str(block)
    linecache.cache[name] = (len(block.code), None, block.code.splitlines(keepends=True), name)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    if "from __future__ import annotations" in block.code:
        flags |= future.annotations.compiler_flag
    code = compile(block.code, name, "exec", flags, dont_inherit=True)
    namespace: dict[str, object] = {"__name__": "__main__"}
    if not code.co_flags & inspect.CO_COROUTINE:
        exec(code, namespace)
        return

    async def run() -> None:
        await eval(code, namespace)

    asyncio.run(run())


def test_few_blocks_are_left_out() -> None:
    left_out = [str(block) for block in BLOCKS if block.why_not]
    assert len(left_out) <= NOT_RUN_AT_MOST, left_out
