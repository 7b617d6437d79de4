"""JSON schemas as the API's strict mode asks for them.

The rules (API guide, Structured Outputs, supported schemas): every object is closed and requires all of its
properties; a reference stands alone; the top is an object and no reference; alternatives are ``anyOf``. What a type
may leave out has to be nullable instead. Keywords that the API does not know are refused there, so those that only
explain or check (``default``, ``examples``, ``uniqueItems``, ``minLength``) are left out here: the type checks the
answer when it is read. What changes the shape (a mapping, a tuple of several types) can't be left out, and is a
``TypeError`` before anything is sent.
"""

from __future__ import annotations

import re
from typing import Any, Final

from rtkit.errors import LimitExceededError

__all__ = ["MAX_ENUM_VALUES", "MAX_LEVELS", "MAX_PROPERTIES", "make_strict", "top_of"]

MAX_PROPERTIES: Final = 5000
"""Properties of all objects of a schema."""

MAX_LEVELS: Final = 10
"""Objects inside one another."""

MAX_ENUM_VALUES: Final = 1000
"""Values of all enums of a schema."""

_JSON_TYPES: Final = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}

_KEPT: Final = frozenset({
    "const", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "maxItems", "maximum",
    "minItems", "minimum", "multipleOf", "pattern", "title", "type",
})  # fmt: skip
_REFUSED: Final = ("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "contains")
_FORMATS: Final = frozenset({
    "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uuid",
})  # fmt: skip
_NOTES: Final = {
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "contentEncoding": "In {}.",
}
# The API's expressions look neither ahead nor back.
_LOOKS_AROUND: Final = re.compile(r"\(\?(?:[=!]|<[=!])")

_MAPPING: Final = (
    "is a mapping with any keys, which strict mode has no words for: use a Struct, a dataclass, a TypedDict or a "
    "pydantic model with the keys that there are, or a list of such with a field for the key"
)
_ANYTHING: Final = "may be anything, which strict mode has no words for: say its type, such as str or a union"
_ANY_ITEMS: Final = "is a list of anything: say of what, as in list[str]"
_TUPLE: Final = (
    "is a tuple of several types, which strict mode has no words for: use a Struct or a dataclass with a field for "
    "each, or a list"
)


def make_strict(
    schema: dict[str, Any], owner: str = "the schema", otherwise: str | None = None
) -> dict[str, Any]:
    """A strict copy of ``schema``; references point into its ``$defs`` (or ``definitions``).

    Raises ``TypeError`` for what strict mode has no words for, with the field's place (``rows[].tags``), what to
    write instead and what ``otherwise`` helps; ``LimitExceededError`` for what is too large, ``ValueError`` for a
    reference that leads nowhere.
    """
    strict = _Strict(schema, owner, otherwise).root()
    _check_size(strict, owner)
    return strict


def top_of(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema, or what it refers to as a whole."""
    reference = schema.get("$ref")
    return schema if reference is None else _target(schema, reference)


class _Strict:
    def __init__(self, schema: dict[str, Any], owner: str, otherwise: str | None) -> None:
        self._schema = schema
        self._owner = owner
        self._otherwise = otherwise
        self._inlining: list[str] = []
        self._definitions: dict[str, dict[str, Any]] = {}

    def root(self) -> dict[str, Any]:
        top = {name: value for name, value in self._schema.items() if name not in {"$defs", "definitions"}}
        reference = top.pop("$ref", None)
        strict = self._node(top, "") if reference is None else self._inline(reference, top, "")
        return {**strict, **self._definitions}

    def _node(self, node: Any, path: str) -> dict[str, Any]:
        if not isinstance(node, dict) or not node:
            raise self._refusal(path, _ANYTHING)
        parts = node.get("allOf")
        if parts:
            return self._merged(parts, {key: value for key, value in node.items() if key != "allOf"}, path)
        reference = node.get("$ref")
        if reference is not None:
            beside = {name: value for name, value in node.items() if name != "$ref"}
            return self._inline(reference, beside, path) if beside else self._reference(reference, path)
        for name in _REFUSED:
            if name in node:
                raise self._refusal(path, f"uses {name!r}, which strict mode does not take: leave it out")
        strict = self._plain_keywords(node)
        alternatives = node.get("anyOf") or node.get("oneOf")
        if alternatives:
            strict["anyOf"] = [self._node(each, path) for each in alternatives]
        if "enum" in strict and "type" not in strict:
            strict["type"] = _types_of(strict["enum"])
        if "const" in strict and "type" not in strict and type(strict["const"]) in _JSON_TYPES:
            strict["type"] = _JSON_TYPES[type(strict["const"])]
        kinds = strict.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if "properties" in node or "object" in kinds:
            self._close(node, strict, path)
        if "array" in kinds:
            self._fill(node, strict, path)
        if strict.keys() <= {"title", "description"}:
            raise self._refusal(path, _ANYTHING)
        return strict

    def _plain_keywords(self, node: dict[str, Any]) -> dict[str, Any]:
        """What says something by itself, and in words what the API has no keyword for."""
        strict = {name: value for name, value in node.items() if name in _KEPT}
        notes = [text.format(node[name]) for name, text in _NOTES.items() if name in node]
        if "format" in strict and strict["format"] not in _FORMATS:
            notes.append(f"Format: {strict.pop('format')}.")
        if _LOOKS_AROUND.search(str(strict.get("pattern", ""))):
            del strict["pattern"]
        if notes:
            strict["description"] = " ".join(filter(None, [strict.get("description"), *notes]))
        return strict

    def _close(self, node: dict[str, Any], strict: dict[str, Any], path: str) -> None:
        properties = node.get("properties")
        if properties is None or (not properties and node.get("additionalProperties", False) is not False):
            raise self._refusal(path, _MAPPING)
        strict["properties"] = {
            name: self._node(value, f"{path}.{name}" if path else name) for name, value in properties.items()
        }
        strict["required"] = list(properties)
        strict["additionalProperties"] = False

    def _fill(self, node: dict[str, Any], strict: dict[str, Any], path: str) -> None:
        items = node.get("items")
        places = node.get("prefixItems")
        if places:
            if items or any(each != places[0] for each in places[1:]):
                raise self._refusal(path, _TUPLE)
            items = places[0]
            strict["minItems"] = strict["maxItems"] = len(places)
        if not items or items is True:
            raise self._refusal(path, _ANY_ITEMS)
        strict["items"] = self._node(items, f"{path}[]")

    def _merged(self, parts: list[Any], beside: dict[str, Any], path: str) -> dict[str, Any]:
        """What is all of several things at once, as one."""
        if len(parts) == 1 and not beside:
            return self._node(parts[0], path)
        made: dict[str, Any] = {}
        for part in parts:
            whole = part
            for _ in range(MAX_LEVELS):
                if "$ref" not in whole:
                    break
                rest = {name: value for name, value in whole.items() if name != "$ref"}
                whole = {**_target(self._schema, whole["$ref"]), **rest}
            for name, value in whole.items():
                if name == "properties":
                    made[name] = {**made.get(name, {}), **value}
                elif made.setdefault(name, value) != value and name in {"type", "anyOf", "oneOf", "enum"}:
                    raise self._refusal(path, "uses 'allOf' with parts that differ: write it as one type")
        return self._node({**made, **beside}, path)

    def _reference(self, reference: str, path: str) -> dict[str, Any]:
        target = _target(self._schema, reference)
        kind, _, name = reference.removeprefix("#/").partition("/")
        known = self._definitions.setdefault(kind, {})
        if name not in known:
            known[name] = {}  # it may be inside itself
            known[name] = self._node(target, path)
        return {"$ref": reference}

    def _inline(self, reference: str, beside: dict[str, Any], path: str) -> dict[str, Any]:
        """What is referred to, with the words that stand beside the reference instead of its own."""
        if reference in self._inlining:  # a type inside itself: there the reference has to do
            return self._reference(reference, path)
        self._inlining.append(reference)
        strict = self._node({**_target(self._schema, reference), **beside}, path)
        self._inlining.pop()
        return strict

    def _refusal(self, path: str, reason: str) -> TypeError:
        place = f"the field {path!r}" if path else "it"
        otherwise = f"; or {self._otherwise}" if self._otherwise else ""
        return TypeError(f"{self._owner} can't be strict: {place} {reason}{otherwise}")


def _target(schema: dict[str, Any], reference: str) -> dict[str, Any]:
    target: Any = schema
    try:
        for step in reference.removeprefix("#/").split("/"):
            target = target[step]
    except (KeyError, TypeError):
        raise ValueError(f"the schema refers to {reference!r}, which is not in it") from None
    return target  # type: ignore[no-any-return]  # a schema


def _types_of(values: list[Any]) -> Any:
    types = list(dict.fromkeys(_JSON_TYPES[type(value)] for value in values))
    return types[0] if len(types) == 1 else types


def _check_size(strict: dict[str, Any], owner: str) -> None:
    nodes = list(_nodes(strict))
    for what, limit, maximum, size in (
        ("properties", "MAX_PROPERTIES", MAX_PROPERTIES, sum(len(n.get("properties", ())) for n in nodes)),
        ("values of enums", "MAX_ENUM_VALUES", MAX_ENUM_VALUES, sum(len(n.get("enum", ())) for n in nodes)),
        ("levels of objects", "MAX_LEVELS", MAX_LEVELS, _levels(strict, strict, {})),
    ):
        if size > maximum:
            raise LimitExceededError(f"{owner}, {size:,} {what}", limit=limit, maximum=maximum)


def _nodes(node: dict[str, Any]) -> Any:
    """All schemas in a strict one."""
    yield node
    for each in _parts(node):
        yield from _nodes(each)
    for kind in ("$defs", "definitions"):
        for each in node.get(kind, {}).values():
            yield from _nodes(each)


def _parts(node: dict[str, Any]) -> list[dict[str, Any]]:
    parts = [*node.get("properties", {}).values(), *node.get("anyOf", ())]
    return [*parts, node["items"]] if "items" in node else parts


def _levels(node: dict[str, Any], root: dict[str, Any], known: dict[str, int]) -> int:
    """How many objects are inside one another; what is inside itself counts once."""
    reference = node.get("$ref")
    if reference is not None:
        if reference not in known:
            known[reference] = 0
            known[reference] = _levels(_target(root, reference), root, known)
        return known[reference]
    return max((_levels(each, root, known) for each in _parts(node)), default=0) + ("properties" in node)
