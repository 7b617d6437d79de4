"""An annotation of the source, as written in its types and in the signatures of its methods, to a TypeExpr.

What is read has the source's own names in it (``Named("openai.types.shared.reasoning", "Reasoning")``);
``codegen.official.places`` knows where each is written here. ``codegen.official.api`` does both.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from codegen.description import ListOf, Literals, MapOf, Named, OneOf, Scalar
from codegen.official.source import Definition, External, UnreadableError

if TYPE_CHECKING:
    from codegen.description import TypeExpr
    from codegen.official.source import Source

__all__ = ["Reading", "read"]

_NONE: Final = Scalar("none")

_SCALARS: Final[dict[str, Scalar]] = {
    "builtins.str": Scalar("str"),
    "builtins.int": Scalar("int"),
    "builtins.bool": Scalar("bool"),
    "builtins.float": Scalar("float"),
    "builtins.object": Scalar("object"),
    "builtins.bytes": Scalar("bytes"),
    "datetime.datetime": Scalar("datetime"),
    "pydantic.StrictBool": Scalar("bool"),
    "pydantic.StrictFloat": Scalar("float"),
    "pydantic.StrictInt": Scalar("int"),
    "pydantic.StrictStr": Scalar("str"),
    "openai._types.FileTypes": Scalar("file"),
    "openai._types.NoneType": _NONE,
}
_LISTS: Final = {
    "typing.List": False,
    "builtins.list": False,
    "typing.Iterable": True,
    "typing.Sequence": True,
    "openai._types.SequenceNotStr": True,
}
_MAPS: Final = frozenset({"typing.Dict", "builtins.dict", "typing.Mapping"})
_LEFT_OUT: Final = frozenset({"openai._types.Omit", "openai._types.NotGiven"})


@dataclass(frozen=True, slots=True)
class Reading:
    """An annotation: its type, and what is said beside it.

    ``required`` is ``Required[...]``; ``omittable`` says that ``Omit`` was among the members of the union;
    ``alias`` is the name on the wire, ``format`` how a value is written there (``"iso8601"``, ``"base64"``).
    """

    type: TypeExpr
    required: bool = False
    omittable: bool = False
    alias: str | None = None
    format: str | None = None


def read(source: Source, module: str, annotation: str | ast.expr, place: str | None = None) -> Reading:
    """Read ``annotation`` as it is meant in ``module``. Raises ``UnreadableError`` with ``place`` in it."""
    node = ast.parse(annotation, mode="eval").body if isinstance(annotation, str) else annotation
    reader = _Reader(source, module, place or f"{module}:{getattr(node, 'lineno', '?')}")
    return reader.outermost(node)


class _Reader:
    def __init__(self, source: Source, module: str, place: str) -> None:
        self.source = source
        self.module = module
        self.place = place
        self.omittable = False

    def fail(self, node: ast.expr, why: str) -> UnreadableError:
        return UnreadableError(f"{why}: {ast.unparse(node)}", self.place)

    def head(self, node: ast.expr) -> str | None:
        """The generic that a subscript subscripts, by its full name."""
        if isinstance(node, ast.Subscript):
            found = self.source.resolve(self.module, ast.unparse(node.value))
            if isinstance(found, External):
                return found.name
        return None

    def outermost(self, node: ast.expr) -> Reading:
        required = False
        alias = form = None
        while (head := self.head(node)) in {"typing.Required", "typing.Annotated"}:
            assert isinstance(node, ast.Subscript)
            if head == "typing.Required":
                required = True
                node = node.slice
            else:
                node, facts = self.annotated(node)
                alias = facts.get("alias", alias)
                form = facts.get("format", form)
                if "discriminator" in facts:
                    return Reading(
                        self.union(node, facts["discriminator"]), required, self.omittable, alias, form
                    )
        kind = self.type(node)
        return Reading(kind, required, self.omittable, alias, form)

    def annotated(self, node: ast.Subscript) -> tuple[ast.expr, dict[str, str]]:
        assert isinstance(node.slice, ast.Tuple)
        inner, *notes = node.slice.elts
        facts: dict[str, str] = {}
        for note in notes:
            if not (isinstance(note, ast.Call) and ast.unparse(note.func) == "PropertyInfo"):
                raise self.fail(node, "a note that is not a PropertyInfo")
            for keyword in note.keywords:
                if keyword.arg not in {"alias", "discriminator", "format"}:
                    raise self.fail(node, f"PropertyInfo with {keyword.arg}")
                facts[keyword.arg] = ast.literal_eval(keyword.value)
        return inner, facts

    def union(self, node: ast.expr, discriminator: str | None = None) -> TypeExpr:
        """``node`` with its discriminator, which stands inside ``Optional`` and unions too."""
        found = self.type(node)
        if isinstance(found, OneOf):
            return OneOf(found.members, discriminator)
        if isinstance(found, Named):  # an annotation of an alias says it for the alias
            return found
        raise self.fail(node, f"told apart by {discriminator}, but no union")

    def type(self, node: ast.expr) -> TypeExpr:
        if isinstance(node, ast.Constant):
            if node.value is None:
                return _NONE
            if isinstance(node.value, str):
                return self.type(ast.parse(node.value, mode="eval").body)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.name(node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self.one_of([node.left, node.right])
        if isinstance(node, ast.Subscript):
            return self.subscript(node)
        raise self.fail(node, "an annotation that is not understood")

    def name(self, node: ast.expr) -> TypeExpr:
        found = self.source.resolve(self.module, ast.unparse(node))
        if isinstance(found, Definition):
            if found.kind == "other":
                raise self.fail(node, "neither a model, nor a TypedDict, nor an alias")
            return Named(found.module, found.name)
        if found.name in _SCALARS:
            return _SCALARS[found.name]
        raise self.fail(node, f"{found.name} is not understood")

    def subscript(self, node: ast.Subscript) -> TypeExpr:
        head = self.head(node)
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "typing.Optional":
            return self.one_of([*arguments, ast.Constant(None)])
        if head == "typing.Union":
            return self.one_of(arguments)
        if head == "typing.Literal":
            return self.literal(node, arguments)
        if head in _LISTS and len(arguments) == 1:
            return ListOf(self.type(arguments[0]), _LISTS[head])
        if head in _MAPS and len(arguments) == 2:
            if self.type(arguments[0]) != Scalar("str"):
                raise self.fail(node, "a mapping whose keys are not strings")
            return MapOf(self.type(arguments[1]))
        if head == "typing.Annotated":
            inner, facts = self.annotated(node)
            if set(facts) - {"discriminator"}:
                raise self.fail(node, "an alias or a format inside a type")
            return self.union(inner, facts.get("discriminator"))
        raise self.fail(node, "a generic that is not understood")

    def literal(self, node: ast.expr, arguments: list[ast.expr]) -> TypeExpr:
        values: list[str | int | bool] = []
        for argument in arguments:
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, (str, int, bool))):
                raise self.fail(node, "a literal that JSON does not have")
            values.append(argument.value)
        return Literals(tuple(values))

    def one_of(self, nodes: list[ast.expr]) -> TypeExpr:
        members: list[TypeExpr] = []
        discriminator = None
        for node in nodes:
            if isinstance(node, (ast.Name, ast.Attribute)):
                found = self.source.resolve(self.module, ast.unparse(node))
                if isinstance(found, External) and found.name in _LEFT_OUT:
                    self.omittable = True
                    continue
            member = self.type(node)
            if isinstance(member, OneOf):
                discriminator = discriminator or member.discriminator
                members.extend(member.members)
            else:
                members.append(member)
        unique = list(dict.fromkeys(members))
        if _NONE in unique:
            unique.remove(_NONE)
            unique.append(_NONE)
        return unique[0] if len(unique) == 1 else OneOf(tuple(unique), discriminator)
