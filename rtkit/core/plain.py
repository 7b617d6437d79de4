"""What programs hold, as plain values: dicts, lists, texts, numbers, true, false and null.

One walk serves everything that leaves a program: what ``to_dict()`` gives, the bodies of requests, the events of a
session, the outputs of tools. A ``Style`` says what is different between them.

==========================================  ==================================================================
value                                       becomes
==========================================  ==================================================================
a ``Model``                                 its fields by their names on the wire
a pydantic model or dataclass               what its own ``model_dump`` gives; pydantic is not imported for it
a Struct, a dataclass, an attrs class       its fields; of a Struct by their names on the wire, with its tag
an ``Enum``                                 its value
a path                                      its text
a set                                       a list, sorted where it can be: the same set gives the same text
a mapping; any other collection             a dict; a list
a number or an array of numpy and the like  what its ``tolist()`` gives
a date, a time, a UUID                      its text (ISO 8601), where the style asks for JSON; else it stays
==========================================  ==================================================================

All else is a ``TypeError`` that names the place: ``messages[0].content``. A number that JSON lacks (NaN, an
infinite one) is a ``ValueError`` where the style asks for finite ones.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import math
import os
import sys
import uuid
from collections.abc import AsyncIterable, Awaitable, Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import UNSET

from rtkit.core import jsontext
from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MAX_DEPTH", "Style", "has_fields", "output_plain", "output_text", "plain"]

MAX_DEPTH: Final = 100_000
"""How deep values may nest; what contains itself reaches it."""

MAX_CLASSES: Final = 512
"""How many classes are remembered with how to read their fields."""

_SCALARS: Final = frozenset({str, int, float, bool, type(None)})
_TIMES: Final = (datetime.date, datetime.time, datetime.timedelta, uuid.UUID)
_BINARY: Final = (bytes, bytearray, memoryview)
_SHOWN: Final = 40  # bytes of a key in an error
_CONTAINERS: Final = frozenset({list, dict})
_KEYS: Final = frozenset({str, int})
_NOTHING: Final = object()


class Style:
    """How values become plain; one object, so that the walk passes one argument.

    ``json`` also makes texts of what JSON lacks. The ``api_names`` and ``exclude_*`` are those of a Model, and
    ``pydantic`` the arguments for ``model_dump``. ``wire`` leaves out what a Model keeps for its program
    (``parsed``). ``binary`` are the fields that may hold bytes, which the encoder writes in base64; ``None``: all
    may; keys are never bytes where this is given. ``finite`` refuses the numbers that JSON lacks, which the encoder
    would write as null. ``omits`` are the types of values that stand for nothing. ``reads_iterators``: they are
    read here, once. ``fallback`` makes something else of what has no plain form.
    """

    __slots__ = (
        "api_names", "binary", "exclude_defaults", "exclude_none", "exclude_unset", "fallback", "finite", "json",
        "omits", "pydantic", "reads_iterators", "wire",
    )  # fmt: skip

    def __init__(
        self,
        *,
        json: bool = False,
        api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        pydantic: Mapping[str, Any] | None = None,
        wire: bool = False,
        binary: frozenset[str] | None = None,
        finite: bool = False,
        omits: tuple[type, ...] = (),
        reads_iterators: bool = False,
        fallback: Callable[[Any], Any] | None = None,
    ) -> None:
        self.json = json
        self.api_names = api_names
        self.exclude_unset = exclude_unset
        self.exclude_defaults = exclude_defaults
        self.exclude_none = exclude_none
        self.pydantic = pydantic or {
            "mode": "json" if json else "python",
            "by_alias": api_names,
            "exclude_unset": exclude_unset,
            "exclude_defaults": exclude_defaults,
            "exclude_none": exclude_none,
        }
        self.wire = wire
        self.binary = binary
        self.finite = finite
        self.omits = omits
        self.reads_iterators = reads_iterators
        self.fallback = fallback

    def for_json(self) -> Style:
        """The same, with texts of what JSON lacks."""
        return self._with(json=True, api_names=self.api_names)

    def with_python_names(self) -> Style:
        """The same, with the names of fields as they are in Python."""
        return self._with(json=self.json, api_names=False)

    def _with(self, *, json: bool, api_names: bool) -> Style:
        return Style(
            json=json,
            api_names=api_names,
            exclude_unset=self.exclude_unset,
            exclude_defaults=self.exclude_defaults,
            exclude_none=self.exclude_none,
            fallback=self.fallback,
        )


def plain(value: Any, style: Style, place: str = "") -> Any:
    """``value`` with all in it made plain; what was plain already is copied, never changed.

    No call per level, so that whatever could be read can be given. ``place`` is where the value stands, for
    errors. Raises ``TypeError`` for what has no plain form, ``ValueError`` for a number that JSON lacks,
    ``LimitExceededError`` for what contains itself.
    """
    if type(value) in _SCALARS and type(value) is not float:
        return value
    finite, checks_keys = style.finite, style.binary is not None
    top = [value]
    unfinished: list[tuple[Any, int]] = [(top, 0)]
    while unfinished:
        container, depth = unfinished.pop()
        left_out = None
        is_list = type(container) is list
        for key, item in enumerate(container) if is_list else container.items():
            kind = type(item)
            if kind is str or item is None or kind is int or kind is bool:
                continue
            if kind is float and (not finite or item - item == 0.0):  # neither NaN nor infinite
                continue
            if kind is list or kind is dict:
                made = item.copy()
            else:
                try:
                    made = _finite(_step(item, key, style)) if finite else _step(item, key, style)
                except _NotPlainError as error:
                    raise error.kind(f"{_place_of(top, container, key, place)} {error}") from None
                if made is _NOTHING:
                    left_out = [key] if left_out is None else [*left_out, key]
                    continue
            container[key] = made
            if type(made) in _CONTAINERS:
                if checks_keys and _has_bytes_as_key(made):
                    raise TypeError(f"{_place_of(top, container, key, place)} {_key_advice(made)}")
                unfinished.append((made, depth + 1))
        if left_out is not None:
            for key in reversed(left_out):
                del container[key]
        if depth > MAX_DEPTH:
            raise LimitExceededError(
                "the nesting of a value, which may contain itself", limit="MAX_DEPTH", maximum=MAX_DEPTH
            )
    return top[0] if top else None


_OUTPUT: Final = Style(json=True, pydantic={"mode": "json"}, binary=frozenset(), omits=())


def output_plain(value: Any) -> Any:
    """What a tool returned, as plain values. Raises ``TypeError`` for what JSON can't hold."""
    try:
        return plain(value, _OUTPUT)
    except TypeError as error:
        raise TypeError(f"a tool returned {type(value).__name__}: {error}") from error


def output_text(value: Any) -> str:
    """What a tool returned, as the text that goes back to the model: a ``str`` as it is, all else in JSON."""
    if isinstance(value, str):
        return str.__str__(value)
    return jsontext.encode(output_plain(value)).decode()


class _NotPlainError(Exception):
    """Says what a value is and what to pass instead; the walk adds where it stands."""

    def __init__(self, message: str, kind: type[Exception] = TypeError) -> None:
        super().__init__(message)
        self.kind = kind


def _finite(made: Any) -> Any:
    is_finite = True
    if isinstance(made, Decimal):
        is_finite = made.is_finite()
    elif isinstance(made, float):
        is_finite = math.isfinite(made)
    if not is_finite:
        raise _NotPlainError(
            f"is {made}, which JSON has no number for: leave it out, or pass None or a number", ValueError
        )
    return made


def _has_bytes_as_key(made: Any) -> bool:
    """The encoder would write such a key in base64."""
    if type(made) is list or _KEYS.issuperset(map(type, made)):
        return False
    return any(isinstance(key, _BINARY) for key in made)


def _key_advice(made: dict[Any, Any]) -> str:
    key = next(key for key in made if isinstance(key, _BINARY))
    return (
        f"has the key {bytes(key[:_SHOWN])!a}, which is {type(key).__name__}; a key in JSON is a text: pass "
        "key.decode()"
    )


def _step(item: Any, key: Any, style: Style) -> Any:
    """``item`` made plain, but for what is in it: a new dict or list, or what has nothing in it."""
    opened = False
    while not (opened and type(item) in _CONTAINERS) and type(item) not in _SCALARS:
        own = getattr(type(item), "_dump_fields", None)
        if own is not None:  # a Model
            return own(item, style)
        if isinstance(item, style.omits):
            return _NOTHING
        if isinstance(item, Enum):
            item, opened = item.value, False
            continue
        found = _text(item, key, style)
        if found is not _NOTHING:
            return found
        item, opened = _opened(item, style), True
    return item


def _text(item: Any, key: Any, style: Style) -> Any:
    """What has nothing in it, in its plain form; ``_NOTHING`` for all else."""
    for base in (str, int, float):
        if isinstance(item, base):
            return base(item)
    if isinstance(item, _BINARY):
        if style.binary is not None and key not in style.binary:
            raise _NotPlainError(
                f"is {type(item).__name__}, which JSON has no words for: pass a text, such as value.decode(), or "
                "base64.b64encode(value).decode() where base64 is asked for"
            )
        return msgspec.to_builtins(item) if style.json else item
    if isinstance(item, Decimal):
        return item
    if isinstance(item, _TIMES):
        return _time(item, style)
    if type(item) is tuple and not (style.json or style.finite) and _SCALARS.issuperset(map(type, item)):
        return item
    return os.fsdecode(item) if isinstance(item, os.PathLike) else _NOTHING


def _time(item: Any, style: Style) -> Any:
    if not style.json:
        return item
    try:
        return msgspec.to_builtins(item)
    except TypeError:  # a subclass, such as that of pandas
        return str(item)


def _opened(item: Any, style: Style) -> Any:
    """What is in ``item``, as a new dict or list most of the time."""
    if isinstance(item, type):
        raise _NotPlainError(f"is the class {item.__name__}: pass an instance of it, or plain values")
    if isinstance(item, Mapping):
        return dict(item)
    cls: Any = type(item)
    fields = _fields_of(cls)
    if fields is not None:
        return fields(item, style)
    if callable(getattr(cls, "tolist", None)):  # numpy, array.array, torch, pandas
        made = item.tolist()
        if type(made) is not cls:  # a number of numpy that Python has no type for
            return made
    if isinstance(item, AbstractSet):
        return _in_order(item)
    if isinstance(item, Collection) or (style.reads_iterators and isinstance(item, Iterator)):
        return list(item)
    if style.fallback is not None:
        made = style.fallback(item)
        if type(made) is not cls:
            return made
    raise _NotPlainError(_advice(item))


def _in_order(item: AbstractSet[Any]) -> list[Any]:
    try:
        return sorted(item)
    except TypeError:
        return list(item)


def _advice(item: Any) -> str:
    name = type(item).__name__
    if isinstance(item, Iterator):
        return f"is of type {name}, which can be read only once: make it a list, as in list(...)"
    if isinstance(item, Awaitable):
        return f"is of type {name}: await it, and pass what it gives"
    if isinstance(item, AsyncIterable):
        return f"is of type {name}: collect it in a list first, as in [each async for each in ...]"
    return (
        f"is of type {name}, which has no form in JSON: pass plain values (dicts, lists, texts, numbers), "
        "or an object that knows its fields, such as a dataclass"
    )


# --- objects with fields -------------------------------------------------------------------------------


def has_fields(value: object) -> bool:
    """Whether ``plain`` asks the value itself what is in it: a Model, a pydantic model, a dataclass, an array..."""
    cls: Any = type(value)
    return (
        hasattr(cls, "_dump_fields") or callable(getattr(cls, "tolist", None)) or _fields_of(cls) is not None
    )


@functools.lru_cache(maxsize=MAX_CLASSES)
def _fields_of(cls: Any) -> Callable[[Any, Style], Any] | None:
    """What gives the fields of the instances of a class, if they have any."""
    if callable(getattr(cls, "model_dump", None)):
        return _by_model_dump
    if hasattr(cls, "__pydantic_fields__"):  # a dataclass of pydantic
        return _by_adapter(sys.modules["pydantic"].TypeAdapter(cls))
    if hasattr(cls, "__fields__") and callable(getattr(cls, "json", None)):  # pydantic before 2
        return _by_json
    if issubclass(cls, msgspec.Struct):
        return _of_struct
    names: list[str] | None = None
    if dataclasses.is_dataclass(cls):
        names = [field.name for field in dataclasses.fields(cls)]
    elif hasattr(cls, "__attrs_attrs__"):
        names = [field.name for field in cls.__attrs_attrs__]
    return None if names is None else functools.partial(_by_names, names)


def _by_model_dump(item: Any, style: Style) -> Any:
    return item.model_dump(**style.pydantic)


def _by_adapter(adapter: Any) -> Callable[[Any, Style], Any]:
    return lambda item, style: adapter.dump_python(item, **style.pydantic)


def _by_json(item: Any, style: Style) -> Any:
    options = {name: value for name, value in style.pydantic.items() if name != "mode"}
    return msgspec.json.decode(item.json(**options))


def _by_names(names: list[str], item: Any, style: Style) -> dict[str, Any]:
    found = {name: getattr(item, name, UNSET) for name in names}
    return {name: value for name, value in found.items() if _counts(value, style)}


def _of_struct(item: Any, style: Style) -> Any:
    config = item.__struct_config__
    fields = msgspec.structs.fields(item)
    tag = {} if config.tag is None else {config.tag_field: config.tag}
    if config.array_like:
        return [*tag.values(), *(getattr(item, field.name) for field in fields)]
    for field in fields:
        value = getattr(item, field.name)
        if _counts(value, style) and not (config.omit_defaults and _is_default(field, value)):
            tag[field.encode_name if style.api_names else field.name] = value
    return tag


def _counts(value: Any, style: Style) -> bool:
    return value is not UNSET and not (value is None and style.exclude_none)


def _is_default(field: Any, value: Any) -> bool:
    if field.default_factory is not msgspec.NODEFAULT:
        return bool(value == field.default_factory())
    return value is field.default or bool(value == field.default)


# --- places -------------------------------------------------------------------------------------------


def _place_of(top: list[Any], container: Any, key: Any, root: str) -> str:
    """Where ``container[key]`` stands below ``top[0]``: ``messages[0].content``. Only asked for errors.

    It looks in the order of the walk, so it comes only to what the walk has copied, and that is a tree.
    """
    unfinished: list[tuple[Any, str]] = [(top, "")]
    while unfinished:
        each, place = unfinished.pop()
        if each is container:
            return _below(place, key, each, top, root).removeprefix(".") or "the value"
        if type(each) in _CONTAINERS:
            for name, value in enumerate(each) if type(each) is list else each.items():
                unfinished.append((value, _below(place, name, each, top, root)))
    return "the value"  # pragma: no cover - it is in there


def _below(place: str, key: Any, container: Any, top: Any, root: str) -> str:
    if container is top:
        return root
    return f"{place}[{key}]" if type(container) is list else f"{place}.{key}"
