"""Finds the modules of `rtkit.compat.table`; asked at the end of ``sys.meta_path``, for what would be an error."""

from __future__ import annotations

import importlib
import sys
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any

from rtkit.compat.table import OFFERED, PACKAGES

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["find", "is_offered", "spec_of"]


def is_offered(path: str) -> bool:
    """Whether a path below the package (``lib.azure``, ``resources.chat.completions``) is a module here."""
    if path in OFFERED:
        return True
    if path.startswith("resources."):
        from rtkit.compat.resources import has_module  # noqa: PLC0415 - few need it

        return has_module(path)
    return False


def spec_of(name: str) -> ModuleSpec | None:
    """The spec of ``rtkit.<path>``; ``None`` if there is none."""
    path = name.partition(".")[2]
    if not is_offered(path):
        return None
    is_package = path in PACKAGES or path.startswith("resources.")
    return ModuleSpec(name, _Loader(path), is_package=is_package)  # type: ignore[arg-type]  # a loader by its methods


class _Loader:
    """A module whose names are looked up when they are first asked for."""

    def __init__(self, path: str) -> None:
        self._path = path

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        path = self._path

        def load(name: str) -> Any:
            value = _find(path, name)
            if value is _NOTHING:
                raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
            setattr(module, name, value)
            return value

        module.__getattr__ = load  # type: ignore[method-assign]


_NOTHING = object()


def find(package: str, name: str) -> Any:
    """What a package of rtkit has officially by a name that is not in its own table; ``None`` where there is
    nothing.
    """
    module = f"{package}.{name}"
    if any(finder.find_spec(module) is not None for finder in _finders()):
        return importlib.import_module(module)
    path = package.partition(".")[2]
    value = _find(path, name) if is_offered(path) else _NOTHING
    return None if value is _NOTHING else value


def _finders() -> list[Any]:
    """Ours, which look into tables and at no file."""
    return [
        finder for finder in sys.meta_path if getattr(finder, "__module__", "").partition(".")[0] == "rtkit"
    ]


def _find(path: str, name: str) -> Any:
    """What a module has by a name, its submodules included."""
    if is_offered(f"{path}.{name}"):
        return importlib.import_module(f"rtkit.{path}.{name}")
    if path.startswith("resources."):
        from rtkit.compat.resources import find  # noqa: PLC0415 - few need it

        found = find(path, name)
        return _NOTHING if found is None else found
    if OFFERED[path] == "*families":
        return _family(name)
    dunder = name[:2] == "__"
    for place in OFFERED[path].split():
        given, is_one, home = place.partition("=")
        if is_one:
            if given == name:
                module, _, attribute = home.partition(":")
                return getattr(importlib.import_module(module), attribute)
        elif not dunder:
            value = getattr(importlib.import_module(place), name, _NOTHING)
            if value is not _NOTHING:
                return value
    return _NOTHING


def _family(name: str) -> Any:
    package = sys.modules["rtkit"]
    return getattr(package, name) if name in package._FAMILIES else _NOTHING
