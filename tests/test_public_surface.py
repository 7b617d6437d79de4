"""What `import rtkit` gives, and what it costs."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

import rtkit


def names_for_type_checkers() -> dict[str, str]:
    """Name -> module, as the ``TYPE_CHECKING`` block of the facade says."""
    tree = ast.parse(Path(rtkit.__file__).read_text())
    block = next(node for node in tree.body if isinstance(node, ast.If))
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    names = {alias.asname or alias.name: str(node.module) for node in imports for alias in node.names}
    return {name: home for name, home in names.items() if name not in {"Callable", "Mapping", "_Client"}}


def test_the_lazy_table_is_the_type_checking_block():
    assert names_for_type_checkers() == rtkit._HOMES
    assert sorted([*rtkit._HOMES, "__title__", "__version__"]) == sorted(rtkit.__all__)


@pytest.mark.parametrize("name", rtkit.__all__)
def test_every_name_is_there_and_has_a_docstring(name):
    value = getattr(rtkit, name)
    assert name in dir(rtkit)
    ours = getattr(value, "__module__", "rtkit").startswith("rtkit")
    if ours and (inspect.isclass(value) or inspect.isfunction(value) or inspect.ismodule(value)):
        assert inspect.getdoc(value)


def test_a_wrong_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match=r"rtkit.*Nope"):
        _ = rtkit.Nope


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after ``statement``, beyond what it starts with."""
    code = f"""
import json, sys
before = set(sys.modules)
{statement}
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_import_rtkit_loads_next_to_nothing():
    loaded = modules_after("import rtkit")
    assert loaded == {"rtkit"}


HEAVY = {
    "aiohttp", "anyio", "asyncio", "click", "httpx", "httpx2", "numpy", "openai", "pydantic", "rich",
    "sounddevice", "ssl", "starlette", "trio", "uvicorn", "uvloop", "websockets",
}  # fmt: skip


@pytest.mark.parametrize(
    ("statement", "allowed"),
    [
        ("import rtkit.types.responses", set()),
        ("from rtkit import Decoder, SSEDecoder, to_dict", set()),
        # httpx loads its own command line wherever the packages for that are installed.
        (
            "from rtkit import Stream, OpenAI, AsyncOpenAI",
            {"anyio", "asyncio", "click", "httpx", "rich", "ssl"},
        ),
        ("from rtkit import Dispatcher", {"anyio", "asyncio", "ssl"}),
        ("from rtkit import AsyncWebSocket, WebSocket", {"anyio", "asyncio", "ssl", "websockets"}),
        ("import rtkit.local", {"anyio", "asyncio", "ssl"}),
        ("import rtkit.cli", set()),
    ],
)
def test_nothing_heavy_is_imported_before_it_is_used(statement, allowed):
    loaded = {name.split(".")[0] for name in modules_after(statement)}
    assert loaded & HEAVY <= allowed
