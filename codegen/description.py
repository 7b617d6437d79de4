"""The API as data: what the readers make and the writers take.

A reader (``codegen/official``: the installed SDK) turns its source into one ``Description``; the writers know
nothing but this. Another source, an OpenAPI document for one, feeds the same writers by making the same.

Names and places are already ours here: ``Named("rtkit.types.responses", "Response")`` is where the class will
be written, collisions settled.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

# --- type expressions ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """``str``, ``int``, ``bool``, ``float`` (any JSON number), ``object`` (any JSON), ``bytes``, ``datetime`` or
    ``file`` (what an upload takes)."""

    name: Literal["str", "int", "bool", "float", "object", "bytes", "datetime", "file", "none"]


@dataclass(frozen=True, slots=True)
class Literals:
    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A class or an alias of ours, by the module it is written in."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    item: TypeExpr
    iterable: bool = False
    """A parameter that takes any iterable, not only a list."""


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object with values of one type; its keys are strings."""

    value: TypeExpr


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union. ``null`` is one of its members as ``Scalar("none")``, always the last."""

    members: tuple[TypeExpr, ...]
    discriminator: str | None = None


TypeExpr: TypeAlias = Scalar | Literals | Named | ListOf | MapOf | OneOf


def names_in(kind: TypeExpr) -> Iterator[Named]:
    """All names in a type expression, from left to right."""
    if isinstance(kind, Named):
        yield kind
    elif isinstance(kind, ListOf):
        yield from names_in(kind.item)
    elif isinstance(kind, MapOf):
        yield from names_in(kind.value)
    elif isinstance(kind, OneOf):
        for member in kind.members:
            yield from names_in(member)


# --- types -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    wire: str
    type: TypeExpr
    required: bool


@dataclass(frozen=True, slots=True)
class Model:
    """A class of responses."""

    name: str
    fields: tuple[Field, ...]
    bases: tuple[Named, ...] = ()
    mixin: str | None = None
    """A hand-written base: a class of ``rtkit/types/_extras.py``."""
    source: str = ""
    """Where it was read, for messages and the coverage report."""


@dataclass(frozen=True, slots=True)
class Params:
    """A TypedDict of arguments, or of a part of them."""

    name: str
    fields: tuple[Field, ...]
    bases: tuple[Named, ...] = ()
    source: str = ""
    whole_call: bool = False
    """All arguments of a method: those that may be missing take ``omit``, too."""


@dataclass(frozen=True, slots=True)
class Alias:
    name: str
    type: TypeExpr
    source: str = ""


Defined: TypeAlias = Model | Params | Alias


def renamed(kind: TypeExpr, rename: Callable[[Named], Named]) -> TypeExpr:
    """A type expression with other names in it."""
    if isinstance(kind, Named):
        return rename(kind)
    if isinstance(kind, ListOf):
        return replace(kind, item=renamed(kind.item, rename))
    if isinstance(kind, MapOf):
        return replace(kind, value=renamed(kind.value, rename))
    if isinstance(kind, OneOf):
        members = dict.fromkeys(renamed(member, rename) for member in kind.members)
        return OneOf(tuple(members), kind.discriminator) if len(members) > 1 else next(iter(members))
    return kind


def renamed_definition(
    defined: Defined, rename: Callable[[Named], Named], name: str | None = None
) -> Defined:
    """A definition with other names in it, and of another name where one is given."""
    name = defined.name if name is None else name
    if isinstance(defined, Alias):
        return replace(defined, name=name, type=renamed(defined.type, rename))
    fields = tuple(replace(f, type=renamed(f.type, rename)) for f in defined.fields)
    return replace(defined, name=name, fields=fields, bases=tuple(rename(base) for base in defined.bases))


@dataclass(frozen=True, slots=True)
class Module:
    """One file of types, of models and aliases or of params and aliases, by its full name."""

    name: str
    types: tuple[Defined, ...]


@dataclass(frozen=True, slots=True)
class Facade:
    """A package that users import types from: the names it offers, and where each is."""

    name: str
    names: Mapping[str, Named]


# --- methods ---------------------------------------------------------------------------------------

Result: TypeAlias = Literal["value", "page", "binary", "none"]


@dataclass(frozen=True, slots=True)
class Argument:
    """One keyword of a method: where it travels, and by which name.

    The arguments of an operation as a whole are written with its resource: one TypedDict per operation in
    ``rtkit/resources/params``, by the signature of the method, which also takes ``Omit``. What nests inside
    them, and the official ``...Params`` names that users import, is written with the types.
    """

    name: str
    wire: str
    place: Literal["path", "query", "header", "body"]
    type: TypeExpr
    required: bool


@dataclass(frozen=True, slots=True)
class Overload:
    """One way of calling a method whose result depends on its arguments.

    Named here are only the arguments in which the ways differ; what a way does not name, it does not take.
    """

    arguments: tuple[Argument, ...]
    returns: TypeExpr | None
    streams: TypeExpr | None
    """What it gives: an object, a stream of events, or, where both are named, one of the two."""


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    verb: str
    path: str
    """With its parameters in braces: ``/files/{file_id}``."""
    positional: tuple[str, ...]
    """The parameters of the path that come by position; those that come by name are arguments."""
    arguments: tuple[Argument, ...]
    required: tuple[tuple[str, ...], ...]
    """Names that must be given, one set for each way of calling it; of keywords only."""
    result: Result
    returns: TypeExpr | None
    """What a reply is read as; the items of a page."""
    page: str | None = None
    """The kind of its pages: ``cursor``, ``page``, ``conversation_cursor``, ``next_cursor``, ``token``."""
    streams: TypeExpr | None = None
    stream_only: bool = False
    overloads: tuple[Overload, ...] = ()
    files: tuple[tuple[str, ...], ...] | None = None
    """Where files stand among the arguments: ``("file",)``, ``("files", "<array>")``."""
    multipart: bool = False
    """Always a multipart body, even when no file is among its parts."""
    fixed_headers: Mapping[str, str] = field(default_factory=dict)
    renames: tuple[tuple[str, ...], ...] = ()
    """Fields inside the arguments with another name on the wire: the path to it, and that name."""
    admin: bool = False
    deprecated: str | None = None
    """Why, as the source says it."""
    source: str = ""
    """File and line, for messages."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A family of methods."""

    path: tuple[str, ...]
    """How users reach it: ``("chat", "completions")``."""
    class_name: str
    """Of its sync form: ``Completions``; the asynchronous one has ``Async`` before it."""
    methods: tuple[Method, ...]
    children: tuple[Resource, ...] = ()
    handwritten: tuple[str, ...] = ()
    """Names of the source's own helper methods, which no description covers."""
    same_as: tuple[str, ...] | None = None
    """Another path to the same: ``client.beta.chat`` is ``client.chat``."""
    module: str = ""
    """Where users of the source import its class from."""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Description:
    release: str
    modules: tuple[Module, ...]
    facades: tuple[Facade, ...]
    resources: tuple[Resource, ...]
    paths: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Modules that users import from, by our names of them, where no file of ours is: of the names in each, those
    that are others here. All others its package offers."""
