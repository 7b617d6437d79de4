"""Every type of the official SDK is here, with its fields, members and literals: compared at run time.

The generator reads syntax trees; this reads what Python makes of both packages, so that neither can hide a
mistake of the other. What is left out or differs is `codegen.exceptions`, each with its reason.
"""

from __future__ import annotations

import datetime
import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, Union, get_args, get_origin

import msgspec
import pytest

from codegen.exceptions import ADDED_FIELDS, LEFT_OUT, OPTIONAL_FIELDS
from codegen.official import missing
from rtkit.core.arguments import FileTypes
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.core.tolerant import UntaggedMeta
from rtkit.core.wire_types import NoTag

pytestmark = pytest.mark.skipif(missing() is not None, reason=str(missing()))

# Exported by the official packages, and written by hand here.
BY_HAND = {
    "openai.types": {
        "ReconnectingEvent", "ReconnectingOverrides", "SyncWebSocketConnectionOptions",
        "WebSocketConnectionOptions", "WebsocketConnectionOptions",
    },
}  # fmt: skip


@cache
def official_modules() -> list[Any]:
    root = importlib.import_module("openai.types")
    found = [importlib.import_module(m.name) for m in pkgutil.walk_packages(root.__path__, "openai.types.")]
    return [root, *found]


def official_classes() -> list[Any]:
    return [
        value
        for module in official_modules()
        if module.__name__ not in LEFT_OUT
        for value in vars(module).values()
        if inspect.isclass(value) and value.__module__ == module.__name__
    ]


def ours(official: Any) -> Any:
    from codegen.official.api import home  # reads the SDK

    place = home(official)
    return getattr(importlib.import_module(place.module), place.name)


# --- the shape of an annotation, the same for both -------------------------------------------------------


def shape(annotation: Any) -> frozenset[Any]:
    """The members of a type, as a set: ``{"str", None}`` for ``str | None``."""
    origin = get_origin(annotation)
    arguments = get_args(annotation)
    if isinstance(annotation, UntaggedMeta):
        return shape(annotation.members())
    if origin in {Annotated, ClassVar} or _is_required(origin):
        return shape(arguments[0])
    if origin is Union or origin is types.UnionType:
        members = [
            m
            for m in arguments
            if m not in {Model, Omit} and not (inspect.isclass(m) and issubclass(m, NoTag))
        ]
        return frozenset().union(*map(shape, members))
    if origin is Literal:
        return frozenset(("literal", value, type(value)) for value in arguments)
    if origin in {list, Iterable, Sequence}:
        return frozenset({("list", shape(arguments[0]))})
    if origin in {dict, Mapping}:
        return frozenset({("map", shape(arguments[0]), shape(arguments[1]))})
    return leaf(annotation)


def _is_required(origin: Any) -> bool:
    import typing_extensions  # comes with the SDK

    return origin is typing.Required or origin is typing_extensions.Required


def leaf(annotation: Any) -> frozenset[Any]:
    if annotation is float:
        return frozenset({int, float})  # Number
    if annotation is Any or annotation is object:
        return frozenset({object})
    if annotation in {str, int, bool, bytes, type(None), datetime.datetime}:
        return frozenset({annotation})
    assert inspect.isclass(annotation), annotation
    return frozenset({annotation if annotation.__module__.startswith("rtkit.") else ours(annotation)})


# --- models ------------------------------------------------------------------------------------------------


def is_model(cls: Any) -> bool:
    return hasattr(cls, "model_fields")


def test_every_model_has_the_fields_of_the_official_one() -> None:
    checked = 0
    for official in filter(is_model, official_classes()):
        mine = ours(official)
        hints = typing.get_type_hints(mine, include_extras=True)
        config = mine.__struct_config__
        fields = {f.encode_name: f for f in msgspec.structs.fields(mine)}
        tag = {config.tag_field} if config.tag_field is not None else set()
        package = official.__module__.rpartition(".")[0]
        lineage = {(c.__module__.rpartition(".")[0], c.__name__) for c in official.__mro__}
        added = {field.wire for key, (field, _) in ADDED_FIELDS.items() if key in lineage}
        theirs = {field.alias or name: (name, field) for name, field in official.model_fields.items()}
        assert set(theirs) | added == set(fields) | tag, official
        for wire, (name, field) in theirs.items():
            assert hasattr(mine, name), (official, name)
            expected = shape(field.annotation)
            required = field.is_required()
            if (package, official.__name__, name) in OPTIONAL_FIELDS:
                expected |= {type(None)}
            elif wire in fields:
                assert fields[wire].required == required, (official, name)
                assert fields[wire].name == name
            assert shape(hints[name]) == expected or expected - {type(None)} == {object}, (official, name)
            checked += 1
    assert checked > 10_000


def test_every_base_of_a_model_is_a_base_here() -> None:
    for official in filter(is_model, official_classes()):
        for base in official.__mro__[1:]:
            if base.__module__.startswith("openai.types"):
                assert issubclass(ours(official), ours(base))


# --- params ------------------------------------------------------------------------------------------------


@cache
def file_types() -> frozenset[Any]:
    return frozenset(get_args(FileTypes))


def test_every_typed_dict_has_the_keys_of_the_official_one() -> None:
    from openai import _types

    checked = 0
    for official in official_classes():
        if is_model(official) or not hasattr(official, "__required_keys__"):
            continue
        theirs = typing.get_type_hints(official, include_extras=True)
        mine = typing.get_type_hints(ours(official), include_extras=True)
        assert theirs.keys() == mine.keys(), official
        assert required_keys(official) == required_keys(ours(official)), official
        inherited = {name for base in bases(official) for name in base.__annotations__}
        for name, annotation in theirs.items():
            if name in inherited:
                continue  # compared with its base; `get_type_hints` takes it for a name of this module
            plain = get_args(annotation)[0] if _is_required(get_origin(annotation)) else annotation
            checked += 1
            if set(get_args(_types.FileTypes)) <= set(get_args(plain)):
                assert file_types() <= set(get_args(strip(mine[name]))), (official, name)
            elif "FileTypes" not in str(inspect.get_annotations(official).get(name)):
                assert shape(mine[name]) == shape(annotation), (official, name)
    assert checked > 5_000


def strip(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is typing.Required else annotation


def required_keys(owner: Any) -> set[str]:
    """Of a TypedDict and its bases, each with a totality of its own."""
    found = {name for base in bases(owner) for name in required_keys(base)}
    hints = typing.get_type_hints(owner, include_extras=True)
    for name in inspect.get_annotations(owner):
        own = all(name not in base.__annotations__ for base in bases(owner))
        if own and (owner.__total__ or _is_required(get_origin(hints[name]))):
            found.add(name)
    return found


def bases(owner: Any) -> list[Any]:
    return [base for base in getattr(owner, "__orig_bases__", ()) if hasattr(base, "__total__")]


# --- names -------------------------------------------------------------------------------------------------


def test_every_name_that_an_official_package_exports_is_offered_under_the_same_path() -> None:
    checked = 0
    for module in official_modules():
        if not hasattr(module, "__path__") or not any(name[0].isupper() for name in vars(module)):
            continue  # no package, or one that exports nothing
        mine = importlib.import_module("rtkit" + module.__name__[len("openai") :])
        for name, value in vars(module).items():
            if not name[0].isupper() or inspect.ismodule(value) or name == "TYPE_CHECKING":
                continue
            if name in BY_HAND.get(module.__name__, ()):
                assert hasattr(mine, name)
                continue
            checked += 1
            found = getattr(mine, name)
            left_out = getattr(value, "__module__", "") in LEFT_OUT or "Parsed" in name
            if not left_out:
                assert shape(found) == shape(value), (module.__name__, name)
    assert checked > 1_700


def test_every_exception_has_a_reason() -> None:
    reasons = [reason for reason, _ in LEFT_OUT.values()]
    reasons += [*OPTIONAL_FIELDS.values(), *(reason for _, reason in ADDED_FIELDS.values())]
    assert all(len(reason) > 10 for reason in reasons)


def test_every_module_of_the_official_packages_can_be_imported_from() -> None:
    """Each name that a module defines is the type that is written for it, also where it has another name here."""
    from codegen.official.api import places  # reads the SDK

    for official in official_modules():
        is_module = not hasattr(official, "__path__")
        if is_module and LEFT_OUT.get(official.__name__, ("", ""))[1] is not None:
            importlib.import_module(official.__name__.replace("openai.", "rtkit.", 1))
    homes = places().homes
    for (module, name), home in homes.items():
        found = getattr(importlib.import_module(module.replace("openai.", "rtkit.", 1)), name)
        assert found is getattr(importlib.import_module(home.module), home.name), (module, name)


def test_modules_that_are_written_by_hand_can_be_imported_from() -> None:
    for module, (_, by_hand) in LEFT_OUT.items():
        if by_hand is not None:
            found = importlib.import_module(module.replace("openai.", "rtkit.", 1))
            for value in vars(importlib.import_module(module)).values():
                if inspect.isclass(value) and value.__module__ == module:
                    name = value.__name__.partition("[")[0]  # pydantic keeps what was parametrized there
                    assert getattr(found, name).__module__ == by_hand
