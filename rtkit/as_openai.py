"""``import rtkit.as_openai``: from then on, ``import openai`` anywhere in this process is rtkit.

For libraries that import ``openai`` themselves. The official package may be installed; it is not loaded.
``openai`` is a module of its own that hands everything on: settings such as ``openai.api_key`` are those of
``rtkit``, ``openai.types.chat`` is ``rtkit.types.chat``, and ``openai.__version__`` is the release of the
official package whose names are here, because libraries ask for it.

Import it before anything that imports ``openai``: ``ImportError`` otherwise, as that code holds the other
package's classes already. For a program that can't be changed::

    python -m rtkit.as_openai program.py its arguments
    python -m rtkit.as_openai -m module its arguments

``pytest -p rtkit.as_openai`` does the same for a test suite.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import runpy
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

import rtkit
from rtkit.compat.names import OFFICIAL_VERSION
from rtkit.compat.pydantic_checks import count_as_pydantic

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["install"]

_OWN = frozenset(
    {"as_openai", "compat", "core", "client", "errors", "events", "net", "local", "cassettes", "cli"}
)
"""Parts of rtkit that the official package has no like of: ``openai.local`` stays an error."""


_OF_HTTPX2 = {
    "DefaultHttpxClient": "rtkit:DefaultHttpx2Client",
    "DefaultAsyncHttpxClient": "rtkit:DefaultAsyncHttpx2Client",
    "Timeout": "httpx2:Timeout",
}
"""The official package stands on httpx2, and libraries hand its objects to these; ours stand on httpx."""


class _OpenAI(ModuleType):
    """``openai``: reads and settings go on to ``rtkit``, submodules stay here."""

    __version__ = OFFICIAL_VERSION
    __title__ = "openai"

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__" and name != "__all__":
            raise AttributeError(f"module 'openai' has no attribute {name!r}")
        if name in _OF_HTTPX2 and importlib.util.find_spec("httpx2") is not None:
            module, _, name = _OF_HTTPX2[name].partition(":")
            return getattr(importlib.import_module(module), name)
        return getattr(rtkit, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, ModuleType) or name[:2] == "__":
            super().__setattr__(name, value)
        else:
            setattr(rtkit, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(rtkit, name)

    def __dir__(self) -> list[str]:
        return dir(rtkit)


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds ``openai`` and ``openai.<path>`` as ``rtkit.<path>``, the same module under both names."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        root, _, inside = fullname.partition(".")
        if root != "openai":
            return None
        if inside.partition(".")[0] in _OWN:
            return None
        return ModuleSpec(fullname, self, is_package=not inside)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return _OpenAI(spec.name, rtkit.__doc__) if spec.name == "openai" else None

    def exec_module(self, module: ModuleType) -> None:
        _, _, inside = module.__name__.partition(".")
        if inside:
            try:
                found = importlib.import_module(f"rtkit.{inside}")
            except ModuleNotFoundError as error:
                raise ModuleNotFoundError(
                    f"No module named {module.__name__!r} (it is rtkit, see docs/migrating.md)",
                    name=module.__name__,
                ) from error
            sys.modules[module.__name__] = found  # as importlib allows: it takes what stands there


_FINDER = _Finder()


def install() -> None:
    """Make ``openai`` rtkit, once; ``import rtkit.as_openai`` does it.

    Raises ``ImportError`` where the official package was imported before.
    """
    loaded = sys.modules.get("openai")
    if loaded is not None and not isinstance(loaded, _OpenAI):
        raise ImportError(
            "the official openai package was imported before rtkit.as_openai, and who did that holds its classes: "
            "import rtkit.as_openai first, or run python -m rtkit.as_openai program.py"
        )
    if _FINDER not in sys.meta_path:
        sys.meta_path.insert(0, _FINDER)
        count_as_pydantic()


def main(arguments: list[str]) -> None:
    """``python -m rtkit.as_openai program.py ...`` or ``-m module ...``."""
    if not arguments or arguments in (["-h"], ["--help"]) or arguments == ["-m"]:
        print("usage: python -m rtkit.as_openai (program.py | -m module) [arguments]", file=sys.stderr)  # noqa: T201
        raise SystemExit(0 if arguments in (["-h"], ["--help"]) else 2)
    if arguments[0] == "-m":
        sys.argv = arguments[1:]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = arguments
        sys.path[0] = str(importlib.import_module("pathlib").Path(arguments[0]).resolve().parent)
        runpy.run_path(arguments[0], run_name="__main__")


if __name__ == "__main__":
    importlib.import_module("rtkit.as_openai").main(
        sys.argv[1:]
    )  # the module that others import, not `__main__`
else:
    install()
