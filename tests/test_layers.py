"""Imports run one way, and no two files import each other, not even for type checkers.

Each line may import from the lines below it::

    cli                          the commands
    cassettes                    record and replay
    local                        the offline server: api, realtime -> engines, voice -> server -> testing
    resources, bulk              the methods of the API; many requests with a journal
    realtime                     session (waits) -> state (decides, pure); session -> connection
    helpers                      streams, runners, agents, waiting
    schema, audio                types, JSON Schema, tools; devices, formats, playback, telephony
    client                       requests, replies, streams and pages over HTTP
    net, events, auth            sockets and WebSockets; handlers; tokens
    types                        the API's types
    core                         bytes <-> typed events, no I/O
    errors                       the exceptions, and what hides secrets

`ALLOWED` below is the exact rule. Two imports go up, both where they are used: the client loads the families of
`resources` when a program asks for them, and `bulk` when it starts a job.
"""

from __future__ import annotations

import ast
import graphlib
from pathlib import Path

import pytest

import rtkit

ROOT = Path(rtkit.__file__).parent

# Each package may import itself and what stands on its line; nothing else of rtkit.
ALLOWED = {
    "errors": set(),
    "core": {"errors"},
    "types": {"core", "errors"},
    "audio": {"errors"},
    "auth": {"errors"},
    "events": {"core", "errors"},
    "net": {"core", "errors"},
    "pagination": {"client"},
    # `client.bulk` is a method; what it makes is a layer of its own, loaded when it is called.
    "client": {"auth", "bulk", "core", "errors", "events", "net", "types", "resources"},
    # What a client takes as ``provider=``, and the older clients of a provider.
    "providers": {"client", "errors"},
    "eventlog": {"bulk", "client", "core", "errors"},
    "bulk": {"core", "errors", "types", "client", "helpers"},
    "schema": {"core", "errors"},
    # `rtkit.helpers.Microphone` is the official name of what `rtkit.audio` has.
    "helpers": {"audio", "core", "errors", "types", "client", "resources.params", "schema"},
    # `client.realtime.connect` is a method of a resource; what it opens is a layer of its own.
    "resources": {"bulk", "core", "errors", "client", "types", "helpers", "realtime", "resources.params"},
    # What methods take, for type checkers: below the methods, and below the helpers that join them.
    "resources.params": {"core", "types", "client"},
    "realtime": {"core", "errors", "events", "net", "types", "client", "audio", "schema"},
    "local": {"core", "errors", "events", "net", "types", "client", "realtime", "audio", "resources"},
    # The official import paths, and the name `openai`: they look at everything, and only doors look at them.
    "compat": {
        "core", "errors", "client", "types", "resources", "helpers", "realtime", "schema", "pagination", "auth",
    },
    "as_openai": {"compat"},
    "_names": set(),  # it loads what the tables of `rtkit` name
    "cassettes": {"core", "errors", "net", "client", "local"},
    "cli": {
        "bulk", "core", "errors", "events", "net", "types", "client", "realtime", "audio", "local", "resources",
        "cassettes",
    },
}  # fmt: skip

# The sans-I/O core: the standard library's pure parts and msgspec.
FORBIDDEN_IN_CORE = {
    "aiohttp", "anyio", "asyncio", "concurrent", "http", "httpcore", "httpx", "httpx2", "httpx_sse", "requests",
    "select", "selectors", "socket", "ssl", "subprocess", "threading", "trio", "urllib", "websockets",
}  # fmt: skip


def imported_modules(path: Path) -> set[str]:
    """Absolute names of the modules that a file imports, at any depth, ``TYPE_CHECKING`` blocks included."""
    package = path.relative_to(ROOT.parent).parent.parts
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            if node.module:
                base += node.module.split(".")
            found.add(".".join(base))
            found.update(f"{'.'.join(base)}.{alias.name}" for alias in node.names)
    return found


def layer_of(module: str) -> str:
    """The line of ``ALLOWED`` that a module of rtkit is on."""
    layer = module.split(".")[1]
    return "resources.params" if module.startswith("rtkit.resources.params.") else layer


SOURCES = sorted(ROOT.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    if parts[0] in {"__init__", "__main__"}:
        return
    place = layer_of(".".join(["rtkit", *parts]))
    assert place in ALLOWED, f"{place} has no line in ALLOWED"
    layers = {layer_of(name) for name in imported_modules(path) if name.startswith("rtkit.")}
    known = layers & set(ALLOWED)
    assert known <= ALLOWED[place] | {place}


@pytest.mark.parametrize("path", sorted((ROOT / "core").rglob("*.py")), ids=lambda p: p.name)
def test_core_is_sans_io(path: Path) -> None:
    roots = {name.split(".")[0] for name in imported_modules(path)}
    assert not roots & FORBIDDEN_IN_CORE


def test_no_file_imports_asyncio_outside_its_adapter() -> None:
    users = {
        str(path.relative_to(ROOT))
        for path in SOURCES
        if {name.split(".")[0] for name in imported_modules(path)} & {"asyncio", "trio"}
    }
    assert users <= ASYNCIO_ADAPTERS


# Files that are written for one event loop, each by its nature.
ASYNCIO_ADAPTERS: set[str] = {
    "client/_backends/network/loops.py",
    "client/_backends/network/selected.py",
    "net/_backends/asyncio_carrier.py",
    "net/_backends/asyncio_stream.py",
    "net/_backends/background.py",
}


def test_no_two_files_import_each_other() -> None:
    """File by file, generated ones too, imports in functions and for type checkers included.

    To break a circle, move what both need below both, or write a protocol in the lower file. A later import does
    not count. Faces of packages (``__init__``) are left out: they re-export names for users.
    """
    modules = {
        ".".join(path.relative_to(ROOT.parent).with_suffix("").parts): path
        for path in SOURCES
        if path.name != "__init__.py"
    }
    imports = {
        module: {name for name in imported_modules(path) if name in modules and name != module}
        for module, path in modules.items()
    }
    try:
        graphlib.TopologicalSorter(imports).prepare()
    except graphlib.CycleError as error:
        pytest.fail("these import each other: " + " -> ".join(error.args[1]))
