"""JSON schemas as the API's strict mode asks for them.

The rules (API guide, Structured Outputs, supported schemas): every object is closed and requires all of its
properties; a reference stands alone; the top is an object and no reference; alternatives are ``anyOf``. What a type
may leave out has to be nullable instead, and a default says nothing that could ever take effect, so it is left out.
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["make_strict"]

_JSON_TYPES: Final = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def make_strict(schema: dict[str, Any]) -> dict[str, Any]:
    """A strict copy of ``schema``; references point into its ``$defs`` (or ``definitions``).

    An object without ``properties`` is a mapping with any keys, which strict mode has no words for: it stays as
    it is, for servers that take it. Raises ``ValueError`` for a reference that leads nowhere.
    """
    return _Strict(schema).root()


class _Strict:
    def __init__(self, schema: dict[str, Any]) -> None:
        self._schema = schema
        self._inlining: list[str] = []

    def root(self) -> dict[str, Any]:
        strict: dict[str, Any] = self._node(self._schema)
        own = self._schema.get("$ref")
        if own is not None and not _mentions(strict, own):
            kind, name = own.split("/")[1:]
            strict[kind].pop(name)
            if not strict[kind]:
                del strict[kind]
        return strict

    def _node(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if reference is not None and len(node) > 1:
            return self._inline(reference, {name: value for name, value in node.items() if name != "$ref"})
        strict: dict[str, Any] = {}
        for name, value in node.items():
            if name in {"default", "discriminator"}:
                continue
            if name in {"properties", "$defs", "definitions"}:
                strict[name] = {key: self._node(item) for key, item in value.items()}
            elif name in {"anyOf", "oneOf"}:
                strict["anyOf"] = [self._node(item) for item in value]
            elif name in {"allOf", "prefixItems"}:
                strict[name] = [self._node(item) for item in value]
            elif name in {"items", "additionalProperties"}:
                strict[name] = self._node(value)
            else:
                strict[name] = value
        if len(strict.get("allOf", ())) == 1:
            strict.update(strict.pop("allOf")[0])
        if "enum" in strict:
            strict.setdefault("type", _types_of(strict["enum"]))
        if "properties" in strict:
            strict.setdefault("additionalProperties", False)
            strict["required"] = list(strict["properties"])
        return strict

    def _inline(self, reference: str, beside: dict[str, Any]) -> Any:
        """What is referred to, with the words that stand beside the reference in the place of its own."""
        if reference in self._inlining:  # a type inside of itself: there the reference has to do
            return {"$ref": reference}
        target = self._schema
        try:
            for step in reference.removeprefix("#/").split("/"):
                target = target[step]
        except (KeyError, TypeError):
            raise ValueError(f"the schema refers to {reference!r}, which is not in it") from None
        self._inlining.append(reference)
        strict = self._node({**target, **beside})
        self._inlining.pop()
        return strict


def _types_of(values: list[Any]) -> Any:
    types = list(dict.fromkeys(_JSON_TYPES[type(value)] for value in values))
    return types[0] if len(types) == 1 else types


def _mentions(node: Any, reference: str) -> bool:
    if isinstance(node, dict):
        return node.get("$ref") == reference or any(_mentions(value, reference) for value in node.values())
    return isinstance(node, list) and any(_mentions(value, reference) for value in node)
