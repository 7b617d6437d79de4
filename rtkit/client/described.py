"""What `inspect.signature` and `typing.get_type_hints` show of a method: made when they ask, and never before.

A method takes ``**params``, and its signature says by a TypedDict what those are, for type checkers. Programs
that look at functions (tracers, wrappers, command lines) see each of them by name. A method stays an ordinary
function: its ``__signature__`` and ``__annotations__`` read themselves when they are looked into.
"""

from __future__ import annotations

import inspect
from functools import partial
from types import FunctionType, MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView, ValuesView

__all__ = ["Managed", "describe", "describe_by_hand"]


def describe(cls: type) -> None:
    """Give the methods of a family their signatures."""
    for name, method in vars(cls).items():
        if type(method) is FunctionType and name[0] != "_":
            while method is not None:  # what a decorator has wrapped as well
                signature = _Signature(method)
                method.__signature__ = signature  # type: ignore[attr-defined]  # `inspect` asks for it
                method.__annotations__ = _Annotations(signature)
                method = getattr(method, "__wrapped__", None)  # noqa: PLW2901


def describe_by_hand(*classes: type) -> None:
    """Give methods that are written by hand theirs; what only type checkers import is found when they are read."""
    for cls in classes:
        for name, method in vars(cls).items():
            if (
                type(method) is FunctionType
                and (name[0] != "_" or name == "__init__")
                and type(method.__annotations__) is dict
            ):
                signature = _Signature(method, by_hand=True)
                method.__signature__ = signature  # type: ignore[attr-defined]  # `inspect` asks for it
                method.__annotations__ = _Annotations(signature)


class _Signature(inspect.Signature):
    """The signature of a method, which is read from the types when it is first looked at."""

    __slots__ = ("annotations", "by_hand", "made", "method")

    def __init__(self, method: FunctionType, *, by_hand: bool = False) -> None:
        self.method = method
        self.by_hand = by_hand
        self.annotations = method.__annotations__
        self.made: inspect.Signature | None = None

    def read(self) -> inspect.Signature:
        if self.made is None:
            from rtkit.client.signatures import signature_by_hand, signature_of  # noqa: PLC0415 - few programs ask

            read = signature_by_hand if self.by_hand else signature_of
            self.made = read(self.method, self.annotations)
        return self.made

    @property
    def _parameters(self) -> MappingProxyType[str, inspect.Parameter]:
        return self.read().parameters

    @property
    def _return_annotation(self) -> Any:
        return self.read().return_annotation

    def replace(self, **changes: Any) -> inspect.Signature:  # type: ignore[override]  # as the base has it
        return self.read().replace(**changes)

    if not TYPE_CHECKING:  # Python 3.13 looks for it here
        __replace__ = replace

    def __reduce__(self) -> Any:
        return self.read().__reduce__()

    def __deepcopy__(self, memo: Any) -> inspect.Signature:
        return self.read()


class _Annotations(dict[str, Any]):
    """The annotations of the same method: a dict, as Python wants it, which fills itself."""

    __slots__ = ("signature",)

    def __init__(self, signature: _Signature) -> None:
        self.signature = signature

    def read(self) -> dict[str, Any]:
        if not super().__len__():
            made = self.signature.read()
            found = {
                name: one.annotation
                for name, one in made.parameters.items()
                if one.annotation is not one.empty
            }
            self.update(found, **{"return": made.return_annotation})
        return self

    def __iter__(self) -> Iterator[str]:
        return dict.__iter__(self.read())

    def __len__(self) -> int:
        return dict.__len__(self.read())

    def __getitem__(self, name: str) -> Any:
        return dict.__getitem__(self.read(), name)

    def __contains__(self, name: object) -> bool:
        return dict.__contains__(self.read(), name)

    def get(self, name: str, default: Any = None) -> Any:
        return dict.get(self.read(), name, default)

    def keys(self) -> KeysView[str]:  # type: ignore[override]  # a view is what it is
        return dict.keys(self.read())

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        return dict.values(self.read())

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        return dict.items(self.read())

    def copy(self) -> dict[str, Any]:
        return dict(self.read())

    def __eq__(self, other: object) -> bool:
        return dict.__eq__(self.read(), other)

    def __repr__(self) -> str:
        return dict.__repr__(self.read())

    __hash__ = None  # as of every dict


class Managed(partial[Any]):
    """A method as ``with_streaming_response`` has it: its first argument, which shows through."""

    @property
    def __wrapped__(self) -> Any:
        return self.args[0]

    @property
    def __signature__(self) -> inspect.Signature:
        return inspect.signature(self.args[0])

    @property
    def __annotations__(self) -> dict[str, Any]:  # type: ignore[override]  # as of a function
        found: dict[str, Any] = self.args[0].__annotations__
        return found

    @property
    def __name__(self) -> str:
        name: str = self.args[0].__name__
        return name

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]
        doc: str | None = self.args[0].__doc__
        return doc
