"""A value that obeys a JSON Schema, made without a model: the same for the same schema and the same hints.

Source of the keywords: JSON Schema 2020-12, https://json-schema.org/draft/2020-12 - those that the API's
structured outputs take, and the others that say what a value must be.
"""

from __future__ import annotations

import math
from collections import deque
from types import NoneType
from typing import Any, TypeAlias, cast

from rtkit.local.engines.pattern_text import MAX_TEXT_CHARS, PatternError, text_for
from rtkit.local.server.wire import Refusal

__all__ = ["Hints", "fill"]

MAX_NODES = 10_000
"""Values that one document is made of at most."""

MAX_DEPTH = 64
"""How deep values may be in each other."""

MAX_CHARS = 1_000_000
"""Characters of all the texts of one document, together."""

Json: TypeAlias = dict[str, Any]

_FORMATS = {
    "date": "2025-01-31",
    "date-time": "2025-01-31T12:00:00Z",
    "duration": "P1DT12H",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "uri": "https://example.com/",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}


class _UnfitError(Exception):
    """No value was found for a schema, or for one of its branches."""


class Hints:
    """What a text offers to be filled in: its quoted parts for strings, its numbers for numbers."""

    def __init__(self, strings: list[str] | None = None, numbers: list[float] | None = None) -> None:
        self.strings = deque(strings or ())
        self.numbers = deque(numbers or ())


def fill(schema: Json, hints: Hints | None = None, *, param: str = "schema") -> Any:
    """A value that obeys ``schema``.

    Raises `Refusal` (422) where none is found: the schema contradicts itself, never ends, or asks for what
    is not made here.
    """
    try:
        return _Filler(schema, hints or Hints()).value(schema)
    except (TypeError, ValueError, AttributeError, ArithmeticError, RecursionError) as error:
        # A keyword with a value that it can't have: what breaks on it depends on the keyword.
        raise Refusal.invalid(
            param, f"it is not a JSON Schema: {error}", code="invalid_json_schema"
        ) from None
    except (_UnfitError, PatternError) as error:
        raise Refusal(
            f"Invalid schema for '{param}': no value was found that obeys it: {error}",
            status=422,
            param=param,
            code="unsatisfiable_schema",
        ) from None


class _Filler:
    def __init__(self, root: Json, hints: Hints) -> None:
        self._root = root
        self._hints = hints
        self._nodes = 0
        self._chars = 0
        self._inside: list[str] = []  # references that are being followed
        self._depth = 0

    @property
    def _brief(self) -> bool:
        """Inside itself a schema is filled with as little as it allows, so that it comes to an end."""
        return len(self._inside) != len(set(self._inside)) or self._depth > MAX_DEPTH // 2

    def value(self, schema: Any, name: str = "text") -> Any:
        self._count()
        if schema is True:
            return name
        if not isinstance(schema, dict):
            raise _UnfitError(f"{schema!r} allows no value." if schema is False else "it is not a schema.")
        self._depth += 1
        try:
            return self._value(schema, name)
        finally:
            self._depth -= 1

    def _count(self) -> None:
        """One step more of what is bounded: a value, or a part that is merged into its schema."""
        self._nodes += 1
        if self._nodes > MAX_NODES or self._depth > MAX_DEPTH:
            raise _UnfitError("it is too large, or never ends.")

    def _value(self, schema: Json, name: str) -> Any:
        if "const" in schema:
            return schema["const"]
        if "$ref" in schema:
            return self._reference(schema, name)
        if "allOf" in schema:
            return self.value(self._merged(schema), name)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                rest = {key: value for key, value in schema.items() if key != keyword}
                return self._first(
                    [self._both(rest, branch) for branch in self._branches(schema[keyword])], name
                )
        if "enum" in schema:
            return self._listed(schema)
        return self._of_type(schema, name)

    def _of_type(self, schema: Json, name: str) -> Any:
        type = schema.get("type")
        if isinstance(type, list):
            # Null stands among the types of a value that may be left out.
            kinds = sorted(type, key=lambda kind: (kind == "null") is not self._brief)
            return self._first([schema | {"type": kind} for kind in kinds], name)
        match type or _implied(schema):
            case "object":
                return self._object(schema)
            case "array":
                return self._array(schema, name)
            case "string":
                return self._string(schema, name)
            case "integer":
                return int(self._number(schema, whole=True))
            case "number":
                return self._number(schema, whole=False)
            case "boolean":
                return True
            case "null":
                return None
            case unknown:
                raise _UnfitError(f"{unknown!r} is not a type.")

    def _reference(self, schema: Json, name: str) -> Any:
        reference = schema["$ref"]
        rest = {key: value for key, value in schema.items() if key not in {"$ref", "$defs", "definitions"}}
        self._inside.append(str(reference))
        try:
            return self.value(self._both(rest, self._resolved(reference)), name)
        finally:
            self._inside.pop()

    def _resolved(self, reference: Any) -> Any:
        if not (isinstance(reference, str) and (reference == "#" or reference.startswith("#/"))):
            raise _UnfitError(f"the reference {reference!r} leads out of it.")
        found: Any = self._root
        for step in reference.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            try:
                found = found[int(key)] if isinstance(found, list) else found[key]
            except (KeyError, IndexError, ValueError, TypeError):
                raise _UnfitError(f"the reference {reference!r} leads nowhere.") from None
        return found

    def _branches(self, branches: Any) -> list[Any]:
        if not isinstance(branches, list) or not branches:
            raise _UnfitError("a choice without branches allows no value.")
        if self._brief:
            return sorted(branches, key=_weight)
        return sorted(branches, key=lambda branch: _weight(branch) == 0)

    def _first(self, candidates: list[Any], name: str) -> Any:
        reason: _UnfitError | PatternError | None = None
        for candidate in candidates:
            try:
                return self.value(candidate, name)
            except (_UnfitError, PatternError) as error:
                reason = error
        raise reason or _UnfitError("it allows no value.")

    def _merged(self, schema: Json) -> Any:
        merged: Any = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            self._count()  # parts that refer to what they are parts of double with each step
            seen: set[str] = set()
            while isinstance(part, dict) and "$ref" in part and part["$ref"] not in seen:
                seen.add(part["$ref"])
                rest = {key: value for key, value in part.items() if key != "$ref"}
                part = self._both(rest, self._resolved(part["$ref"]))  # noqa: PLW2901 - the same part, found
            merged = self._both(merged, part)
        return merged

    def _both(self, one: Any, other: Any) -> Any:
        """A schema that is obeyed where two are."""
        if other is True or one is False:
            return one
        if one is True or not isinstance(other, dict):
            return other
        both = dict(one)
        for key, value in other.items():
            known: Any = both.get(key)
            if key not in both:
                both[key] = value
            elif key == "properties":
                both[key] = known | {
                    name: self._both(known[name], inner) if name in known else inner
                    for name, inner in value.items()
                }
            elif key == "required":
                both[key] = list(dict.fromkeys([*known, *value]))
            elif key in {"minimum", "exclusiveMinimum", "minLength", "minItems"}:
                both[key] = max(known, value)
            elif key in {"maximum", "exclusiveMaximum", "maxLength", "maxItems"}:
                both[key] = min(known, value)
            elif key == "type":
                both[key] = _common_types(known, value)
            elif key == "const" and known != value:
                return False
            elif key == "enum":
                both[key] = [item for item in known if item in value]
            elif key == "allOf":
                both[key] = [*known, *value]
            elif key not in {"title", "description", "default", "examples", "$schema", "$id"}:
                both[key] = value
        return both

    def _listed(self, schema: Json) -> Any:
        options = [option for option in schema["enum"] if _is(option, schema.get("type"))]
        if not options:
            raise _UnfitError("an enum without members allows no value.")
        for hint in self._hints.strings:
            if hint in options:
                return hint
        return options[0]

    def _object(self, schema: Json) -> Json:
        properties = schema.get("properties") or {}
        required = schema.get("required") or []
        value: Json = {}
        for name, inner in properties.items():
            try:
                if name in required or not self._brief:
                    value[name] = self.value(inner, name)
            except (_UnfitError, PatternError):
                if name in required:
                    raise
        for name in required:
            if name not in value:
                value[name] = self.value(schema.get("additionalProperties", True), name)
        extra = 0
        while len(value) < schema.get("minProperties", 0):
            extra += 1
            value[f"key{extra}"] = self.value(schema.get("additionalProperties", True), f"key{extra}")
        return value

    def _array(self, schema: Json, name: str) -> list[Any]:
        first = [self.value(inner, name) for inner in schema.get("prefixItems", ())]
        least = max(schema.get("minItems", 0), len(first), 0 if self._brief else 1)
        most = schema.get("maxItems", math.inf)
        if schema.get("minItems", 0) > most or least - len(first) > MAX_NODES:
            raise _UnfitError("an array can't be so long.")
        items = first[: int(min(len(first), most))]
        inner = schema.get("items", True)
        while len(items) < min(least, most):
            try:
                item = self.value(inner, name)
            except (_UnfitError, PatternError):
                if len(items) >= schema.get("minItems", 0):
                    break
                raise
            items.append(self._unlike(items, item, inner) if schema.get("uniqueItems") else item)
        return items

    def _unlike(self, items: list[Any], item: Any, schema: Any) -> Any:
        """An item that is not among ``items`` yet."""
        options = schema.get("enum", ()) if isinstance(schema, dict) else ()
        candidates = [item, *options]
        if options:
            pass  # nothing else will do
        elif isinstance(item, bool):
            candidates.append(not item)
        elif isinstance(item, int | float):
            step = schema.get("multipleOf", 1) if isinstance(schema, dict) else 1
            candidates += [item + step * len(items), item - step * len(items)]
        elif isinstance(item, str):
            candidates.append(f"{item}{len(items)}")
        for candidate in candidates:
            if candidate not in items:
                return candidate
        raise _UnfitError("there are not so many different items.")

    def _string(self, schema: Json, name: str) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
        if least > most or self._chars + least >= MAX_CHARS:
            raise _UnfitError("a text can't be so long.")
        try:
            text = self._text(schema, name, least, most)
        except PatternError:
            self._chars += MAX_TEXT_CHARS  # what it may have cost to find none
            raise
        self._chars += len(text)
        if self._chars > MAX_CHARS:
            raise _UnfitError("its texts are too long.")
        return text

    def _text(self, schema: Json, name: str, least: int, most: float) -> str:
        if "pattern" in schema:
            return text_for(schema["pattern"], least=least, most=most)
        format = schema.get("format")
        if isinstance(format, str) and format in _FORMATS:
            return _FORMATS[format]
        text: str = self._hints.strings.popleft() if self._hints.strings else name
        text += "x" * (least - len(text))
        return text if len(text) <= most else text[: int(most)]

    def _number(self, schema: Json, *, whole: bool) -> float:
        step = schema.get("multipleOf") or (1 if whole else None)
        low = max(schema.get("minimum", -math.inf), schema.get("exclusiveMinimum", -math.inf))
        high = min(schema.get("maximum", math.inf), schema.get("exclusiveMaximum", math.inf))

        def fits(value: float) -> bool:
            return (
                schema.get("minimum", -math.inf) <= value <= schema.get("maximum", math.inf)
                and schema.get("exclusiveMinimum", -math.inf)
                < value
                < schema.get("exclusiveMaximum", math.inf)
                and not (whole and value != int(value))
                and (not step or math.isclose(value / step, round(value / step), abs_tol=1e-9))
            )

        for index, hint in enumerate(self._hints.numbers):
            if fits(hint):
                del self._hints.numbers[index]
                return hint
        candidates: list[float] = [1, 0, low, high]
        if step:
            if low > -math.inf:
                candidates += [step * math.ceil(low / step), step * (math.floor(low / step) + 1)]
            if high < math.inf:
                candidates += [step * math.floor(high / step), step * (math.ceil(high / step) - 1)]
        elif low > -math.inf:
            candidates += [low + 1, (low + high) / 2 if high < math.inf else low + 1]
        else:
            candidates += [high - 1]
        for candidate in candidates:
            if math.isfinite(candidate) and fits(candidate):
                return candidate
        raise _UnfitError("there is no number between its bounds.")


def _common_types(one: Any, other: Any) -> list[str]:
    """The types that two ``type`` keywords both allow."""
    first, second = ({kinds} if isinstance(kinds, str) else set(kinds) for kinds in (one, other))
    return sorted(
        kind
        for kind in first | second
        if all(kind in kinds or (kind == "integer" and "number" in kinds) for kinds in (first, second))
    )


def _implied(schema: Json) -> str:
    """The type that a schema means that names none."""
    for type, keywords in {
        "object": ("properties", "required", "additionalProperties", "minProperties"),
        "array": ("items", "prefixItems", "minItems"),
        "number": ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"),
    }.items():
        if any(keyword in schema for keyword in keywords):
            return type
    return "string"


def _weight(branch: Any) -> int:
    """How much a branch may lead to: null is nothing, a reference may lead anywhere."""
    if not isinstance(branch, dict):
        return 1
    type = branch.get("type")
    if type == "null" or ("const" in branch and branch["const"] is None):
        return 0
    if "$ref" in branch or type == "object":
        return 3
    return 2 if type == "array" else 1


def _is(value: object, wanted: object) -> bool:
    """Whether a value is of a schema's type (or types; any type if it has none)."""
    if wanted is None:
        return True
    kinds = cast("list[str]", wanted if isinstance(wanted, list) else [wanted])
    of: dict[str, tuple[type, ...]] = {
        "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,),
        "null": (NoneType,), "array": (list,), "object": (dict,),
    }  # fmt: skip
    if isinstance(value, bool):
        return "boolean" in kinds
    return any(isinstance(value, of.get(kind, ())) for kind in kinds)
