"""Loads the names of `rtkit` by the tables of the package: its homes, its families, and the official paths."""

from __future__ import annotations

import sys
from importlib import import_module

__all__ = ["load", "load_official"]


def load(name: str) -> object:
    """The value of ``rtkit.<name>``, which is an attribute from then on. Raises AttributeError."""
    package = sys.modules["rtkit"]
    if name == "audio":
        # A package has the name of a family; it hands on the family's methods.
        value: object = import_module("rtkit.audio")
    elif name in package._FAMILIES:
        value = import_module("rtkit.client.module").ModuleFamily(name)
    elif name in package._HOMES:
        home = package._HOMES[name]
        value = import_module(f"rtkit.{name}") if home == "rtkit" else getattr(import_module(home), name)
    elif name[:2] != "__" and package._OfficialPaths.find_spec(f"rtkit.{name}") is not None:
        return import_module(f"rtkit.{name}")
    else:
        raise AttributeError(f"module 'rtkit' has no attribute {name!r}")
    setattr(package, name, value)
    return value


def load_official(package: str, name: str) -> object:
    """The value that the official package has by a name that is not in our tables; ``None`` if there is none."""
    find = import_module("rtkit.compat.finder").find
    found: object = find(package, name)
    return found
