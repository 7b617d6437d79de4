"""``include`` and ``exclude`` of ``model_dump``: which parts of a model are dumped, at any depth.

The rules are pydantic's. A set names what is meant at this level; a dict maps a name to ``True`` (all of it) or to
another set or dict, for what is in it. Items of lists go by their index, negative ones from the end, and
``"__all__"`` means each. ``exclude`` takes precedence.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

from rtkit.core.plain import Style, plain

__all__ = ["pick"]

_ALL: Final = "__all__"
_NO: Final = object()


def pick(value: Any, style: Style, include: Any, exclude: Any) -> Any:
    """``value`` made plain, as ``plain`` does, but for what the two leave out.

    As deep as the two are nested, and no deeper. Raises ``TypeError`` where one is neither a set nor a dict.
    """
    if include is None and exclude is None:
        return plain(value, style)
    _check(include, "include")
    _check(exclude, "exclude")
    dump_fields = getattr(type(value), "_dump_fields", None)
    if dump_fields is not None:
        names = type(value)._wire_names if style.api_names else {}
        made = {}
        for name, item in dump_fields(value, style.with_python_names()).items():
            inner = _inner(name, include, exclude)
            if inner is not None:
                made[names.get(name, name)] = pick(item, style, *inner)
        return made
    if callable(getattr(type(value), "model_dump", None)):
        return plain(value.model_dump(**style.pydantic, include=include, exclude=exclude), style)
    if isinstance(value, Mapping):
        parts = {key: (item, _inner(key, include, exclude)) for key, item in value.items()}
        return {key: pick(item, style, *inner) for key, (item, inner) in parts.items() if inner is not None}
    if isinstance(value, (list, tuple)):
        include, exclude = _from_start(include, len(value)), _from_start(exclude, len(value))
        each = [(item, _inner(index, include, exclude)) for index, item in enumerate(value)]
        return [pick(item, style, *inner) for item, inner in each if inner is not None]
    return plain(value, style)


def _check(wanted: Any, name: str) -> None:
    if wanted is not None and not isinstance(wanted, Container):
        raise TypeError(f"`{name}` must be a set or a dict, not {wanted!r}")


def _is_whole(wanted: Any) -> bool:
    return wanted is True or wanted is ...


def _inner(key: Any, include: Any, exclude: Any) -> tuple[Any, Any] | None:
    """The two for what is in ``key``; ``None`` where it is left out."""
    out = _named(key, exclude)
    if _is_whole(out):
        return None
    into = _named(key, include)
    if include is not None and into is _NO:
        return None
    return (None if into is _NO or _is_whole(into) else into), (None if out is _NO else out)


def _named(key: Any, wanted: Any) -> Any:
    """What ``wanted`` says of ``key``: all of it, what in it, or nothing (``_NO``)."""
    if wanted is None:
        return _NO
    if not isinstance(wanted, Mapping):
        return True if key in wanted or _ALL in wanted else _NO
    own, every = wanted.get(key, _NO), wanted.get(_ALL, _NO)
    if own is _NO:
        return every
    if every is _NO or _is_whole(every) or _is_whole(own) or own is None:
        return own
    return _merged(own, every)


def _merged(one: Any, other: Any) -> dict[Any, Any]:
    """Two of them as one that means both; the first has the last word on what both name."""
    both: dict[Any, Any] = {}
    for wanted in (other, one):
        for key, inner in wanted.items() if isinstance(wanted, Mapping) else ((key, True) for key in wanted):
            known = both.get(key, _NO)
            both[key] = (
                inner if known is _NO or _is_whole(known) or _is_whole(inner) else _merged(inner, known)
            )
    return both


def _from_start(wanted: Any, count: int) -> Any:
    """The same with the indexes that count from the end as those from the start."""

    def index(key: Any) -> Any:
        return key + count if isinstance(key, int) and key < 0 else key

    if isinstance(wanted, Mapping):
        return {index(key): inner for key, inner in wanted.items()}
    return {index(key) for key in wanted} if isinstance(wanted, (AbstractSet, list, tuple)) else wanted
