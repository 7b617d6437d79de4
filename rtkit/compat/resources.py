"""``rtkit.resources.chat.completions`` and its like: the classes of methods by the paths that they have officially.

A path is the way to them on a client, ``client.chat.completions``; a module in a package of its own has the
last part twice (``resources.chat.completions.completions``).
"""

from __future__ import annotations

import functools
import importlib
import inspect
from types import SimpleNamespace
from typing import Any, Final

__all__ = ["find", "has_module"]

_CONNECTIONS: Final = {
    "responses": "rtkit.realtime.connection.{}.responses_connections",
    "beta.responses": "rtkit.realtime.connection.{}.responses_connections",
    "realtime": "rtkit.realtime.connection.{}.connections",
    "beta.realtime": "rtkit.realtime.connection.{}.connections",
    "live": "rtkit.realtime.connection.{}.live_connections",
    "live.forks": "rtkit.realtime.connection.{}.live_connections",
    "live.sideband": "rtkit.realtime.connection.{}.live_connections",
    "realtime.translations": "rtkit.realtime.connection.{}.connections",
}
"""Where the connections of a family are, by its path on a client."""

_VIEWS: Final = ("WithRawResponse", "WithStreamingResponse", "WithStreamedResponse")


def has_module(path: str) -> bool:
    """Whether ``resources.<...>`` is a module here."""
    return _class_at(_way(path), is_async=False) is not None


def find(path: str, name: str) -> Any:
    """A name of such a module; ``None`` if there is none."""
    if name[:1] == "_":
        return _inside(path, name)
    way = _way(path)
    is_async = name.startswith("Async")
    short = name.removeprefix("Async")
    if short.endswith(("Connection", "ConnectionManager")):
        return _connection(".".join(way), name, is_async=is_async)
    if short.endswith(_VIEWS):  # views are made on demand, so they have no class of their own
        return None
    own = _class_at(way, is_async=is_async)
    if own is not None and _same(short, way[-1]):
        return own
    for child in _children(_class_at(way, is_async=False)):
        if _same(short, child):
            return _class_at((*way, child), is_async=is_async)
    return None


def _inside(path: str, name: str) -> Any:
    if name == "_type_to_response_format" and path.startswith("resources.chat.completions"):
        from rtkit.compat.names import type_to_response_format  # noqa: PLC0415 - few need it

        return type_to_response_format
    return None


def _way(path: str) -> tuple[str, ...]:
    """``resources.chat.completions.completions`` as the attributes of a client, which has each once."""
    parts = path.split(".")[1:]
    if len(parts) > 1 and parts[-1] == parts[-2] and _class_at(tuple(parts), is_async=False) is None:
        parts.pop()
    return tuple(parts)


def _same(name: str, attribute: str) -> bool:
    return name.lower() == attribute.replace("_", "")


@functools.lru_cache(maxsize=1024)
def _class_at(way: tuple[str, ...], *, is_async: bool) -> Any:
    """The class of ``client.<way>``; ``None`` where a client has no such attribute."""
    prefix, twin = ("Async", "_async") if is_async else ("", "_sync")
    module = importlib.import_module(f"rtkit.resources.{twin}.families")
    cls = getattr(module, f"{prefix}Families", None)
    for attribute in way:
        cls = _child(cls, attribute)
        if cls is None:
            return None
    return cls


def _child(cls: Any, attribute: str) -> Any:
    make = getattr(inspect.getattr_static(cls, attribute, None), "func", None)
    # The class is imported by the property that makes an instance of it; nothing is asked of that one.
    return None if make is None else type(make(SimpleNamespace(_client=None, _engine=None, _reply=None)))


def _children(cls: Any) -> list[str]:
    return [name for name in dir(cls) if hasattr(inspect.getattr_static(cls, name, None), "func")]


def _connection(family: str, name: str, *, is_async: bool) -> Any:
    twin = "_async" if is_async else "_sync"
    if name.endswith("Manager"):
        manager = importlib.import_module(f"rtkit.realtime.connection.{twin}.manager")
        return manager.AsyncConnectionManager if is_async else manager.ConnectionManager
    home = _CONNECTIONS.get(family)
    return None if home is None else getattr(importlib.import_module(home.format(twin)), name, None)
