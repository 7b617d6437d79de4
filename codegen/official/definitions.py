"""The definitions of the source as Models, Params and Aliases, still under the source's own names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from codegen.description import Alias, Defined, Field, Model, Named, OneOf, Params, Scalar
from codegen.exceptions import ADDED_FIELDS, HANDWRITTEN_MEMBERS, LEFT_OUT, MIXINS, OPTIONAL_FIELDS
from codegen.official import PACKAGE
from codegen.official.annotations import read
from codegen.official.source import Definition, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.official.source import Key, Source

__all__ = ["Defined", "definitions", "left_out"]

_NONE: Final = Scalar("none")


def left_out(module: str) -> str | None:
    """Why a module of the source is not read."""
    return LEFT_OUT[module][0] if module in LEFT_OUT else None


def definitions(source: Source) -> dict[Key, Defined]:
    """All that the source defines, in its own order."""
    found = {one.key: one for one in source.definitions() if left_out(one.module) is None}
    if source.name == PACKAGE:
        _check_exceptions(source, found)
    return {key: _defined(source, one) for key, one in found.items()}


def _check_exceptions(source: Source, found: Mapping[Key, Definition]) -> None:
    """Every exception is there for something that the source still has."""
    known = {(module.rpartition(".")[0], name) for module, name in found}
    for package, name, *_ in [*ADDED_FIELDS, *MIXINS, *OPTIONAL_FIELDS]:
        if (package, name) not in known:
            raise UnreadableError(f"codegen.exceptions names {name}, which is not there any more", package)
    modules = set(source.module_names())
    for module in LEFT_OUT:
        if module not in modules:
            raise UnreadableError("codegen.exceptions leaves it out, but it is not there any more", module)


def _defined(source: Source, found: Definition) -> Defined:
    if found.kind == "alias":
        assert isinstance(found.node, ast.expr)
        return Alias(found.name, read(source, found.module, found.node, found.place).type, source=found.place)
    if found.kind == "params":
        return _params(source, found)
    if found.kind == "model":
        return _model(source, found)
    raise UnreadableError("neither a model, nor a TypedDict, nor an alias", found.place)


def _bases(source: Source, found: Definition) -> tuple[Named, ...]:
    assert isinstance(found.node, ast.ClassDef)
    bases = []
    for base in found.node.bases:
        target = source.resolve(found.module, ast.unparse(base))
        if isinstance(target, Definition):
            bases.append(Named(target.module, target.name))
        elif not target.name.endswith((".BaseModel", "typing.TypedDict")):
            raise UnreadableError(f"a base that is not understood: {target.name}", found.place)
    return tuple(bases)


def _annotated(found: Definition) -> Iterator[ast.AnnAssign]:
    """The fields of a class; everything else that stands in it must be known."""
    assert isinstance(found.node, ast.ClassDef)
    for statement in found.node.body:
        place = f"{found.module}:{statement.lineno} ({found.name})"
        if isinstance(statement, ast.AnnAssign):
            yield statement
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue  # a docstring
        elif isinstance(statement, ast.Pass) or _is_open(statement):
            continue
        elif _member(statement) not in HANDWRITTEN_MEMBERS:
            raise UnreadableError(f"neither a field nor known: {ast.unparse(statement)[:60]}", place)


def _member(statement: ast.stmt) -> str:
    if isinstance(statement, ast.FunctionDef):
        return statement.name
    return ast.unparse(statement.targets[0]) if isinstance(statement, ast.Assign) else ""


def _is_open(statement: ast.stmt) -> bool:
    """``if TYPE_CHECKING: __pydantic_extra__: ...``: the class takes fields of any name."""
    return isinstance(statement, ast.If) and "__pydantic_extra__" in ast.unparse(statement)


# --- models ------------------------------------------------------------------------------------------


def _model(source: Source, found: Definition) -> Model:
    package = found.module.rpartition(".")[0]
    fields = [_model_field(source, found, statement) for statement in _annotated(found)]
    added = ADDED_FIELDS.get((package, found.name))
    if added is not None:
        if added[0].name in {field.name for field in fields}:
            raise UnreadableError(f"it has {added[0].name} now; codegen.exceptions adds it", found.place)
        fields.append(added[0])
    mixin, _ = MIXINS.get((package, found.name), (None, ""))
    assert isinstance(found.node, ast.ClassDef)
    if any(_is_open(statement) for statement in found.node.body):
        mixin = "OpenFields"
    return Model(found.name, tuple(fields), _bases(source, found), mixin, source=found.place)


def _model_field(source: Source, found: Definition, statement: ast.AnnAssign) -> Field:
    name = ast.unparse(statement.target)
    place = f"{found.module}:{statement.lineno} ({found.name}.{name})"
    reading = read(source, found.module, statement.annotation, place)
    facts = _field_info(statement.value, place)
    wire = facts.get("alias", reading.alias) or name
    package = found.module.rpartition(".")[0]
    if (package, found.name, name) in OPTIONAL_FIELDS:
        return Field(name, str(wire), _nullable(reading.type), required=False)
    if "default_factory" in facts:
        raise UnreadableError("a default that is made by a function", place)
    default = facts.get("default", ...)
    required = default is ...
    if not required and default is not None:
        raise UnreadableError(f"a default other than None: {default!r}", place)
    return Field(name, str(wire), reading.type if required else _nullable(reading.type), required)


def _field_info(value: ast.expr | None, place: str) -> dict[str, object]:
    """What stands after the equals sign: a default, or ``FieldInfo(alias=..., default=...)``."""
    if value is None:
        return {}
    if isinstance(value, ast.Constant):
        return {"default": value.value}
    if not (isinstance(value, ast.Call) and ast.unparse(value.func) == "FieldInfo"):
        raise UnreadableError(f"a default that is not understood: {ast.unparse(value)}", place)
    facts: dict[str, object] = {}
    for keyword in value.keywords:
        if keyword.arg == "default_factory":
            facts["default_factory"] = ast.unparse(keyword.value)
        elif keyword.arg in {"alias", "default"}:
            facts[keyword.arg] = ast.literal_eval(keyword.value)
        elif keyword.arg != "repr":
            raise UnreadableError(f"FieldInfo with {keyword.arg}", place)
    return facts


def _nullable(kind: object) -> OneOf | Scalar:
    if isinstance(kind, Scalar) and kind.name in {"object", "none"}:
        return kind  # any JSON value: null is one
    if isinstance(kind, OneOf):
        return kind if _NONE in kind.members else OneOf((*kind.members, _NONE), kind.discriminator)
    return OneOf((kind, _NONE))  # type: ignore[arg-type]  # a TypeExpr that is not a OneOf


# --- params ------------------------------------------------------------------------------------------


def _params(source: Source, found: Definition) -> Params:
    if isinstance(found.node, ast.Call):
        return Params(found.name, _reserved_words(source, found), source=found.place)
    assert isinstance(found.node, ast.ClassDef)
    keywords = {k.arg: ast.literal_eval(k.value) for k in found.node.keywords}
    total = keywords.get("total", True)
    fields = []
    for statement in _annotated(found):
        name = ast.unparse(statement.target)
        place = f"{found.module}:{statement.lineno} ({found.name}.{name})"
        reading = read(source, found.module, statement.annotation, place)
        fields.append(Field(name, reading.alias or name, reading.type, reading.required or total))
    return Params(found.name, tuple(fields), _bases(source, found), source=found.place)


def _reserved_words(source: Source, found: Definition) -> tuple[Field, ...]:
    """``TypedDict("_Name", {"async": bool}, total=False)``: keys that are words of Python."""
    call = found.node
    assert isinstance(call, ast.Call)
    keys = call.args[1]
    total = all(ast.literal_eval(k.value) for k in call.keywords if k.arg == "total")
    if not isinstance(keys, ast.Dict):
        raise UnreadableError("a TypedDict whose keys are not written out", found.place)
    fields = []
    for key, value in zip(keys.keys, keys.values, strict=True):
        assert key is not None
        name = ast.literal_eval(key)
        reading = read(source, found.module, value, found.place)
        fields.append(Field(name, name, reading.type, reading.required or total))
    return tuple(fields)
