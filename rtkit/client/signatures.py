"""The signature of a method as a program sees it: of its operation, and of the TypedDict that it unpacks."""

from __future__ import annotations

import builtins
import functools
import inspect
import sys
import typing
from importlib import import_module
from inspect import Parameter, Signature
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, Required, Union, get_args, get_origin

from rtkit.client.call import Operation
from rtkit.client.options import NOT_GIVEN, RequestParams, omit
from rtkit.client.parsing import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["signature_by_hand", "signature_of"]

_PAGES: Final = {
    "conversation_cursor": "ConversationCursorPage",
    "cursor": "CursorPage",
    "next_cursor": "NextCursorPage",
    "page": "Page",
    "token": "TokenPage",
}
# What is sent where nothing was given; the others are left out.
_DEFAULTS: Final[dict[str, Any]] = {
    "extra_headers": None,
    "extra_query": None,
    "extra_body": None,
    "timeout": NOT_GIVEN,
    "total_timeout": NOT_GIVEN,
    "on_retry": NOT_GIVEN,
}


def signature_of(method: FunctionType, annotations: Mapping[str, Any]) -> Signature:
    """Of a generated method; ``annotations`` are its own, as text."""
    operation = _operation(method)
    names = _Names(method)
    ways: list[Any] = [*typing.get_overloads(method)] or [method]
    found: dict[str, Parameter] = {}
    for way in ways:
        for one in _parameters(way, annotations if way is method else way.__annotations__, names).values():
            found[one.name] = _either(found[one.name], one) if one.name in found else one
    for (
        name,
        one,
    ) in found.items():  # what a way does not name, it does not take: all ways ask for what is required
        asked_for = all(name in way for way in operation.required) or f"{{{name}}}" in operation.path
        if one.kind is Parameter.KEYWORD_ONLY and one.default is Parameter.empty and not asked_for:
            found[name] = one.replace(default=omit)
    return Signature(list(found.values()), return_annotation=_returned(method, operation))


def signature_by_hand(method: FunctionType, annotations: Mapping[str, Any]) -> Signature:
    """Of a method that is written by hand: its own, with ``**params`` spelled out. ``annotations`` are as text."""
    inner = _inner(method)
    if inner is not method:  # in a decorator that takes anything
        method, annotations = inner, inner.__annotations__
    bare = FunctionType(
        method.__code__, method.__globals__, method.__name__, method.__defaults__, method.__closure__
    )
    bare.__kwdefaults__, bare.__annotations__ = method.__kwdefaults__, dict(annotations)
    names = _ImportedNames(method)
    found: list[Parameter] = []
    own = inspect.signature(bare)
    for one in own.parameters.values():
        kind = one.annotation
        if one.kind is Parameter.VAR_KEYWORD and isinstance(kind, str) and kind.startswith("Unpack["):
            taken = {other.name for other in found}
            unpacked = _unpacked(kind, names)
            found += [other for name, other in unpacked.items() if name not in taken]
        elif kind is not Parameter.empty:
            found.append(one.replace(annotation=names.read(kind)))
        else:
            found.append(one)
    returned = own.return_annotation
    return Signature(
        found, return_annotation=returned if returned is Signature.empty else names.read(returned)
    )


def _either(one: Parameter, other: Parameter) -> Parameter:
    """A parameter that two ways of calling have."""
    kind = one.annotation if one.annotation == other.annotation else Union[one.annotation, other.annotation]  # noqa: UP007
    default = one.default if one.default is not Parameter.empty else other.default
    return one.replace(annotation=kind, default=default)


def _parameters(way: FunctionType, annotations: Mapping[str, Any], names: _Names) -> dict[str, Parameter]:
    way = _inner(way)
    code = way.__code__
    positional = code.co_varnames[: code.co_argcount]
    named = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    found = {"self": Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)}
    for name in positional[1:]:
        found[name] = Parameter(
            name, Parameter.POSITIONAL_OR_KEYWORD, annotation=names.read(annotations[name])
        )
    defaults = way.__kwdefaults__ or {}
    for name in named:
        default = omit if name in defaults else Parameter.empty
        kind = names.read(annotations[name])
        found[name] = Parameter(name, Parameter.KEYWORD_ONLY, annotation=kind, default=default)
    return found | _unpacked(annotations["params"], names)


def _unpacked(annotation: str, names: _Names) -> dict[str, Parameter]:
    """What ``**params: Unpack[ThingsCreateParams]`` stands for, the options of a request last."""
    params = names.read(annotation.removeprefix("Unpack[").removesuffix("]"))
    hints = dict(_hints(params))
    options = {name: hints.pop(name) for name in _hints(RequestParams) if name in hints}
    found = {}
    for name, kind in sorted(hints.items(), key=lambda pair: get_origin(pair[1]) is not Required):
        default = Parameter.empty if get_origin(kind) is Required else omit
        found[name] = Parameter(name, Parameter.KEYWORD_ONLY, annotation=_plain(kind), default=default)
    for name, kind in options.items():
        default = _DEFAULTS.get(name, omit)
        found[name] = Parameter(name, Parameter.KEYWORD_ONLY, annotation=kind, default=default)
    return found


def _plain(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is Required else kind


def _hints(params: Any) -> dict[str, Any]:
    """The fields of a TypedDict and of what it builds upon, each read by the names of its own module."""
    found: dict[str, Any] = {}
    for base in getattr(params, "__orig_bases__", ()):
        if hasattr(base, "__total__"):
            found |= _hints(base)
    own = vars(sys.modules[params.__module__])
    for name, kind in vars(params)["__annotations__"].items():
        if name not in found:
            text = getattr(kind, "__forward_arg__", kind)
            found[name] = eval(text, dict(own), _Late(params.__module__)) if isinstance(text, str) else text  # noqa: S307 - ours
    return found


class _Late(dict[str, Any]):
    """Names that only type checkers import."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __missing__(self, name: str) -> Any:
        if name in (imports := _imports(self._module)):
            place, attribute = imports[name]
            return getattr(import_module(place), attribute) if attribute else import_module(place)
        if name == "httpx":
            return import_module("httpx")
        if name == "OnRetry":
            return import_module("rtkit.client.options").OnRetry
        raise KeyError(name)


class _Names(dict[str, Any]):
    """What the names in a file of methods mean, most of which only type checkers import."""

    def __init__(self, method: FunctionType) -> None:
        family = method.__module__.rpartition(".")[2]
        self.places = [method.__globals__]
        for module in (f"rtkit.resources.params.{family}", "rtkit.client.options", "typing", "builtins"):
            if module != f"rtkit.resources.params.{family}" or _exists(module):
                self.places.append(vars(import_module(module)))

    def __missing__(self, name: str) -> Any:
        for place in self.places:
            if name in place:
                return place[name]
        return _type_of_that_name(name)

    def read(self, annotation: Any) -> Any:
        text = getattr(annotation, "__forward_arg__", annotation)
        return eval(text, {"__builtins__": builtins}, self) if isinstance(text, str) else text  # noqa: S307 - ours


class _ImportedNames(_Names):
    """What the names in a file mean, those too that stand in it for type checkers: its source says where from."""

    def __init__(self, method: FunctionType) -> None:
        self.places = [method.__globals__, vars(typing), vars(builtins)]
        self._imports = _imports(method.__module__)

    def __missing__(self, name: str) -> Any:
        for place in self.places:
            if name in place:
                return place[name]
        module, attribute = self._imports.get(name, ("", ""))
        try:
            found = import_module(module) if module else Any
            return getattr(found, attribute) if attribute else found
        except (ImportError, AttributeError):  # of an extra, or for type checkers alone
            return Any

    def read(self, annotation: Any) -> Any:
        try:
            return super().read(annotation)
        except TypeError:  # a generic class that is not one at run time
            return Any


@functools.cache
def _imports(module: str) -> dict[str, tuple[str, str]]:
    """Name -> (module, attribute) of the imports below ``if TYPE_CHECKING`` in a module's source."""
    import ast  # noqa: PLC0415 - needed here only

    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError):  # a program that has no sources
        return {}
    blocks = [
        node
        for node in tree.body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    ]
    found: dict[str, tuple[str, str]] = {}
    for node in (node for block in blocks for node in block.body):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {one.asname or one.name: (node.module, one.name) for one in node.names}
        elif isinstance(node, ast.Import):
            found |= {one.asname or one.name.partition(".")[0]: (one.name, "") for one in node.names}
    return found


def _exists(module: str) -> bool:
    from importlib.util import find_spec  # noqa: PLC0415 - needed here only

    return find_spec(module) is not None


def _type_of_that_name(name: str) -> Any:
    """A type that a signature spells out by itself; ``object`` where no package offers it."""
    for package in ("rtkit.types", "rtkit.types.audio", "rtkit.types.responses", "rtkit.types.beta"):
        found = getattr(import_module(package), name, None)
        if found is not None:
            return found
    return object


def _inner(method: FunctionType) -> FunctionType:
    """Without what decorators put around it."""
    inner = inspect.unwrap(method)
    return inner if isinstance(inner, FunctionType) else method


def _operation(method: FunctionType) -> Operation[Any]:
    """The endpoint that a method calls: a constant of its file or of ``operations``, which its code names."""
    inner = _inner(method)
    names, places = (
        inner.__code__.co_names,
        (inner.__globals__, vars(inner.__globals__.get("operations", object))),
    )
    values = (place.get(name) for place in places for name in names)
    return next(one for one in values if isinstance(one, Operation))


def _returned(method: FunctionType, operation: Operation[Any]) -> Any:
    world = "_async" if "._async." in method.__module__ else "_sync"
    prefix = "Async" if world == "_async" else ""
    returns = resolve(operation.returns)
    if operation.page is not None:
        pages = import_module(f"rtkit.client.{world}.pages")
        page = getattr(pages, f"{prefix or 'Sync'}{_PAGES[operation.page]}")[returns]
        if not prefix:
            return page
        return import_module("rtkit.client._backends.aio").AsyncPaginator[page]
    if operation.streams is None:
        return returns
    stream = getattr(import_module(f"rtkit.client.{world}.stream"), f"{prefix}Stream")[
        resolve(operation.streams)
    ]
    return stream if operation.stream_only or returns is None else Union[returns, stream]  # noqa: UP007
