"""What the documentation says is so: its code runs, its names, commands and links exist."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DOCUMENTS = [
    README,
    ROOT / "CONTRIBUTING.md",
    ROOT / "examples" / "README.md",
    *sorted(ROOT.glob("docs/**/*.md")),
]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def run(*arguments: str) -> str:
    """The output of python with these arguments; it may neither fail nor say anything on standard error."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=ENVIRONMENT | {"COLUMNS": "100", "NO_PROXY": "127.0.0.1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)


class Block(NamedTuple):
    document: Path
    line: int
    language: str
    text: str
    is_placeholder: bool
    """It needs what is not installed here: another library, a device."""

    def __str__(self) -> str:
        return f"{self.document.relative_to(ROOT)}:{self.line}"


def fenced(document: Path) -> list[Block]:
    text = document.read_text()
    return [
        Block(
            document,
            text.count("\n", 0, match.start()) + 1,
            match["language"],
            match["text"],
            text[: match.start()].rstrip().endswith(" -->")
            and "<!-- not run:" in text[: match.start()].splitlines()[-1],
        )
        for match in FENCE.finditer(text)
    ]


def prose(document: Path) -> str:
    """A document without its fenced blocks."""
    return FENCE.sub("", document.read_text())


BLOCKS = [block for document in DOCUMENTS for block in fenced(document)]
PYTHON = [block for block in BLOCKS if block.language == "python" and not block.is_placeholder]
SHELL = [block for block in BLOCKS if block.language == "sh"]


def test_the_blocks_are_found():
    assert {block.language for block in BLOCKS} <= {"python", "sh", "text", "mermaid", ""}
    assert len(PYTHON) > 10
    assert sum(document.read_text().count("```") for document in DOCUMENTS) == 2 * len(BLOCKS)


# --- python ----------------------------------------------------------------------------------------


def resolve(dotted: str) -> Any:
    """What a dotted name stands for; raises ImportError or AttributeError where there is no such thing."""
    parts = dotted.split(".")
    value: Any = importlib.import_module(parts[0])
    for end, part in enumerate(parts[1:], 2):
        try:
            # A module first: `rtkit.realtime` is a package and, as an attribute, a family of the module's client.
            if parts[:end] == [
                "rtkit",
                "as_openai",
            ]:  # it is not for a process that holds the official package
                return importlib.util.find_spec("rtkit.as_openai")
            value = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            value = getattr(value, part)
    return value


@pytest.mark.parametrize("block", PYTHON, ids=str)
def test_a_python_block_compiles_and_names_what_exists(block, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "test")  # for `rtkit.responses.create`, of the module's client
    monkeypatch.setattr("rtkit.client.module._made", None)
    tree = compile(block.text, str(block), "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    compile(tree, str(block), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)  # finds a stray `return`, too
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                assert importlib.util.find_spec(alias.name), f"{block}: no module {alias.name}"
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                resolve(f"{node.module}.{alias.name}")
        elif isinstance(node, ast.Attribute) and re.match(r"rtkit\.\w+(\.\w+)*$", ast.unparse(node)):
            resolve(ast.unparse(node))


def measured() -> set[str]:
    """The names of metrics and attributes that a session writes; dotted like modules, which they are not."""
    return set(re.findall(r'"(rtkit(?:\.\w+)+)"', (ROOT / "rtkit/realtime/otel.py").read_text()))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_names_and_paths_in_the_prose_exist(document):
    for name in re.findall(r"`(rtkit(?:\.\w+)+)", prose(document)):
        if name not in measured():
            resolve(name)
    for path in re.findall(r"`((?:\.ci|bench|codegen|docs|examples|rtkit|tests)/[\w./-]*)`", prose(document)):
        assert (ROOT / path).exists(), path


def write_it() -> tuple[str, str]:
    """The program under "Write it", and what it is to print: the embedded server recites what it is asked."""
    section = README.read_text().partition("\n## Write it\n")[2].partition("\n## ")[0]
    (program,) = re.findall(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    (asked,) = re.findall(r'input="(.*?)"', program)
    program, last, comment = program.partition("asyncio.run(main())")
    assert (last, comment.strip()) == ("asyncio.run(main())", "# or trio.run(main)")
    return program, asked


@pytest.mark.parametrize("loop", ["asyncio", "trio", "anyio"])
def test_the_program_in_the_readme_runs(loop, tmp_path):
    program, asked = write_it()
    script = tmp_path / "program.py"
    script.write_text(
        f"{program}\n\nimport {loop}\n{loop}.run({'main()' if loop == 'asyncio' else 'main'})\n"
    )
    assert run("-W", "error", str(script)) == asked


def test_the_same_code_without_async_and_await_blocks(tmp_path):
    program, asked = write_it()
    for word, blocking in {
        "async ": "",
        "await ": "",
        "AsyncOpenAI": "OpenAI",
    }.items():
        assert word in program
        program = program.replace(word, blocking)
    script = tmp_path / "program.py"
    script.write_text(f"{program}\n\nmain()\n")
    assert run("-W", "error", str(script)) == asked


def test_the_handlers_in_the_readme_take_what_a_stream_brings(tmp_path):
    """With an error in the stream, which the program as it stands does not ask for."""
    program, asked = write_it()
    request = f'input="{asked}"'
    inject = f'{request}, extra_headers={{"x-rtkit-fault": "error:after=6"}}'
    script = tmp_path / "program.py"
    script.write_text(f"{program.replace(request, inject)}\n\nimport asyncio\nasyncio.run(main())\n")
    assert run(str(script)).split() == [
        *asked.split()[:1],
        f"{asked.split()[1]}[server_error:", "This", "error", "was", "asked", "for.]",
        *asked.split()[2:],
    ]  # fmt: skip


# --- commands --------------------------------------------------------------------------------------


def test_the_options_of_the_demo_are_those_that_its_page_describes():
    page = (ROOT / "docs" / "demo.md").read_text()
    help = run("-m", "rtkit", "demo", "--help")
    options = set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", help, re.MULTILINE))
    table = page.partition("| `rtkit demo FILE` |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`(--[\w-]+)", table)) == options - {"--help"}
    # The values that are named, too: `--loop asyncio`, `trio`, `uvloop`.
    for option in ("--transport", "--loop"):
        (row,) = re.findall(rf"^\| (`{option} .*?) \|", table, re.MULTILINE)
        named = set(re.findall(r"`(?:--\w+ )?(\w+)`", row))
        (offered,) = re.findall(rf"{option} \[(.*?)\]", help)
        assert named == set(offered.split("|"))


def test_the_commands_that_are_shown_exist():
    help = run("-m", "rtkit", "--help").partition("\nCommands:\n")[2]
    commands = set(re.findall(r"^  (\w+)  ", help, re.MULTILINE))
    assert "demo" in commands
    shown = [line for block in SHELL for line in block.text.splitlines()]
    shown += [code for document in DOCUMENTS for code in re.findall(r"`([^`\n]+)`", prose(document))]
    used = {match[1] for line in shown for match in re.finditer(r"(?:^|[/ ])rtkit ([a-z]+)", line)}
    assert used == commands


# A module of this repository, and the options that the documents give it.
MODULE = re.compile(r"python -m (?P<module>(?:codegen|bench|tests)[\w.]*)(?P<rest>[^`\n]*)")


def test_the_modules_that_are_run_take_the_options_that_are_shown():
    shown = {
        (match["module"], option)
        for document in DOCUMENTS
        for match in MODULE.finditer(document.read_text())
        for option in ["", *re.findall(r"--[\w-]+", match["rest"])]
    }
    helps = {module: run("-m", module, "--help") for module, _ in shown}
    assert {"codegen", "bench", "tests.fuzz.drift"} <= set(helps)
    assert [(module, option) for module, option in sorted(shown) if option not in helps[module]] == []


def test_the_extras_and_groups_that_are_installed_exist():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    text = "".join(document.read_text() for document in DOCUMENTS)
    extras = {
        extra for found in re.findall(r"'(?:\.|rtkit)\[([\w,]+)\]'", text) for extra in found.split(",")
    }
    assert extras
    assert extras <= set(project["project"]["optional-dependencies"])
    groups = set(re.findall(r"--group (\w+)", text))
    assert groups
    assert groups <= set(project["dependency-groups"])


# --- links -----------------------------------------------------------------------------------------


def anchors(document: Path) -> set[str]:
    """The fragments of a document's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", prose(document), re.MULTILINE)
    plain = [re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings]
    return {heading.replace(" ", "-") for heading in plain}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_links_lead_somewhere(document):
    for link in re.findall(r"\]\(([^)\s]+)\)", prose(document)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, fragment = link.partition("#")
        target = (document.parent / path).resolve() if path else document
        assert target.exists(), link
        assert not fragment or fragment in anchors(target), link


def test_every_page_is_linked_from_the_readme():
    links = set(re.findall(r"\]\((docs/[^)#\s]+)", README.read_text()))
    assert {str(path.relative_to(ROOT)) for path in ROOT.glob("docs/*.md")} <= links
