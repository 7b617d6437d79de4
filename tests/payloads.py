"""Payloads made from the types, and ways in which a server's next release may change them.

Everything draws from a ``random.Random``: a seeded one in the long fuzz run, one of hypothesis's (which
records, replays and shrinks it) in the tests.
"""

from __future__ import annotations

import json
import types
import typing
from random import Random
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from rtkit.core.decode import Decoder
from rtkit.core.model import Model, to_dict, to_json
from rtkit.core.tolerant import UntaggedMeta
from rtkit.core.wire_types import NoTag
from rtkit.types.chat import ChatCompletionChunk
from rtkit.types.realtime import RealtimeServerEvent
from rtkit.types.responses import Response, ResponseStreamEvent

KINDS: dict[str, Any] = {
    "responses": ResponseStreamEvent,
    "response": Response,
    "chat": ChatCompletionChunk,
    "realtime": RealtimeServerEvent,
}

STRINGS = ["", "x", "message", "in_progress", "né 😀", "\u2028", "\x00", "\ud800", "a\nb", "0", "null"]
INTEGERS = [0, 1, -1, 7, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**25]
FLOATS = [0.5, -0.0, 1.0, 1e300, 5e-324, 0.1]
NAMES = [
    "reasoning_content", "new", "type", "id", "to_dict", "model_extra", "model_fields_set", "_private",
    "__dict__",
    "__class__", "_raw_id", "_hidden_extra", "_tag_is_missing", "_public_class", "", "a b", "self", "error",
    "copy", "model_copy", "delta", "item", "object", "role",
]  # fmt: skip


def scalar(random: Random) -> Any:
    return random.choice([
        None, True, False, random.choice(STRINGS), random.choice(INTEGERS), random.choice(FLOATS), [], {},
    ])  # fmt: skip


def anything(random: Random, depth: int = 3) -> Any:
    """Any JSON value."""
    kind = random.randrange(4) if depth else 0
    if kind == 1:
        return [anything(random, depth - 1) for _ in range(random.randrange(3))]
    if kind == 2:
        return {random.choice(NAMES): anything(random, depth - 1) for _ in range(random.randrange(4))}
    return scalar(random)


DEEP = 5


def payload(annotation: Any, random: Random, depth: int = 0) -> Any:
    """A value that the strict decoder takes for ``annotation``. From ``DEEP`` levels on it gets narrow."""
    if hasattr(annotation, "__value__"):
        annotation = annotation.__value__
    origin = get_origin(annotation)
    if origin is Annotated:
        return payload(get_args(annotation)[0], random, depth)
    if isinstance(annotation, UntaggedMeta):
        return payload(annotation.members(), random, depth)
    if origin is Union or origin is types.UnionType:
        members = [m for m in get_args(annotation) if not (isinstance(m, type) and issubclass(m, NoTag))]
        return payload(random.choice(members), random, depth)
    if origin is Literal:
        return random.choice(get_args(annotation))
    if origin is list:
        return [
            payload(get_args(annotation)[0], random, depth + 1)
            for _ in range(random.randrange(_width(depth)))
        ]
    if origin is dict:
        values = get_args(annotation)[1]
        return {
            random.choice(NAMES): payload(values, random, depth + 1)
            for _ in range(random.randrange(_width(depth)))
        }
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _model(annotation, random, depth)
    if annotation is Any or annotation is object:
        return anything(random)
    scalars: dict[Any, list[Any]] = {
        str: STRINGS,
        int: INTEGERS,
        float: FLOATS,
        bool: [True, False],
        type(None): [None],
    }
    return random.choice(scalars[annotation])


_hints: dict[type[Model], dict[str, Any]] = {}


def _width(depth: int) -> int:
    return 3 if depth < DEEP else 1


def _model(cls: type[Model], random: Random, depth: int) -> dict[str, Any]:
    if cls not in _hints:
        _hints[cls] = typing.get_type_hints(cls, include_extras=True)
    made: dict[str, Any] = {}
    config = cls.__struct_config__
    if config.tag_field is not None:
        made[config.tag_field] = config.tag
    for field in msgspec.structs.fields(cls):
        if field.required or random.random() < 0.4 * 0.7**depth:
            made[field.encode_name] = payload(_hints[cls][field.name], random, depth + 1)
    return made


def places(value: Any) -> list[Any]:
    """Every object and array in ``value``."""
    found: list[Any] = []
    open_ = [value]
    while open_:
        one = open_.pop()
        if isinstance(one, dict):
            found.append(one)
            open_.extend(one.values())
        elif isinstance(one, list):
            found.append(one)
            open_.extend(one)
    return found


def mutate(value: Any, random: Random) -> Any:
    """Drift: drop, add, retype, null, rename the tag, or nest, somewhere in ``value``."""
    spots = [spot for spot in places(value) if spot]
    if not spots or random.random() < 0.02:
        return random.choice([anything(random), [value], {"event": value}])
    spot = random.choice(spots)
    key = random.choice(list(spot)) if isinstance(spot, dict) else random.randrange(len(spot))
    action = random.randrange(7)
    if action == 0:
        del spot[key]
    elif action == 1 and isinstance(spot, dict):
        spot[random.choice(NAMES)] = anything(random)
    elif action == 2:
        spot[key] = anything(random)
    elif action == 3:
        spot[key] = None
    elif action == 4 and isinstance(spot, dict) and "type" in spot:
        spot["type"] = random.choice(["response.next_year.delta", "message", "", 5, None, ["type"], {}])
    elif action == 5:
        spot[key] = random.choice([[spot[key]], {"value": spot[key]}])
    else:
        other = random.choice(spots)
        spot[key] = json.loads(json.dumps(other))
    return value


def exact(value: Any) -> str:
    """A spelling in which 1, 1.0 and true differ and the order of keys does not matter."""
    return json.dumps(value, sort_keys=True)


def check(kind: Any, value: Any) -> Any:
    """Decode ``value`` into ``kind`` and hold that nothing was lost. Gives the decoded object."""
    text = json.dumps(value)
    said = exact(json.loads(text))
    decoder: Decoder[Any] = Decoder(kind)
    event = decoder.decode(text)
    assert exact(to_dict(event)) == said
    assert exact(json.loads(to_json(event))) == said
    assert decoder.decode_tolerantly(text) == event
    assert isinstance(repr(event), str)
    return event
