"""What the API's answers are made of: identifiers, error objects, and events on the wire.

Events are plain dicts on purpose: a server that encoded them from the very classes its clients decode
into would agree with itself however wrong both were. The tests hold every event against the types.
"""

from __future__ import annotations

import itertools
import re
import secrets
import time
from typing import Any, TypeAlias

import msgspec

__all__ = ["Event", "Refusal", "encode", "encode_sse", "new_id", "now"]

Event: TypeAlias = dict[str, Any]
"""One server event, as it is encoded: ``type`` and the fields that the API reference lists for it."""

# Random once, and counted from there: each event has an identifier, and randomness is a system call.
_PROCESS = secrets.token_hex(6)
_count = itertools.count()

encode = msgspec.json.Encoder().encode
"""An event as JSON in UTF-8: the data of a server-sent event, or the text of a WebSocket message."""


def new_id(prefix: str) -> str:
    """An identifier of the API's shape, such as ``resp_5f0c...``: never given twice, and no secret."""
    return f"{prefix}_{_PROCESS}{next(_count):012x}"


def now() -> int:
    """The time as the API tells it: whole seconds of Unix time."""
    return int(time.time())


def encode_sse(event: Event) -> bytes:
    """One event of the Responses API's stream: its type as the ``event`` field, its JSON as ``data``."""
    return b"event: %s\ndata: %s\n\n" % (event["type"].encode(), encode(event))


class Refusal(Exception):  # noqa: N818 - it is an answer of the server, not an error of the program
    """The request cannot be served. The client gets the API's error object.

    Over HTTP it becomes a response with ``status``, in a realtime session an ``error`` event. It never
    leaves the server.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        type: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = {"message": message, "type": type, "param": param, "code": code}

    @classmethod
    def from_validation(cls, error: msgspec.ValidationError, *, within: str = "") -> Refusal:
        """The refusal for a request whose JSON does not have the shape that its operation takes.

        ``within`` is the parameter that was checked, where it was not the whole request.
        """
        # msgspec's sentence ends in " - at `$.path`" wherever the fault is below the root.
        sentence, _, path = str(error).partition(" - at `")
        param = within + path.removesuffix("`").removeprefix("$")
        param = param.removeprefix(".")
        if sentence.startswith("Object missing required field"):
            missing = sentence.split("`")[1]
            return cls.missing(f"{param}.{missing}" if param else missing)
        if sentence.startswith("Object contains unknown field"):
            unknown = sentence.split("`")[1]
            unknown = f"{param}.{unknown}" if param else unknown
            return cls(f"Unknown parameter: '{unknown}'.", param=unknown, code="unknown_parameter")
        message, code = _told(sentence, f" for '{param}'" if param else "")
        return cls(message, param=param or None, code=code)

    @classmethod
    def missing(cls, param: str) -> Refusal:
        """The refusal for a request without a parameter that it needs."""
        return cls(f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")

    @classmethod
    def invalid(cls, param: str, reason: str, *, code: str = "invalid_value") -> Refusal:
        """The refusal for a parameter with a value that can't be taken; ``reason`` is a sentence."""
        return cls(f"Invalid value for '{param}': {reason}", param=param, code=code)

    @classmethod
    def unsupported(cls, param: str, reason: str) -> Refusal:
        """The refusal for what the API takes and this server does not; ``reason`` is a sentence."""
        return cls(f"Unsupported value for '{param}': {reason}", param=param, code="unsupported_value")

    @classmethod
    def not_found(cls, what: str, id: str, *, param: str | None = None) -> Refusal:
        """The refusal for an object that there is not, or not any more."""
        return cls(f"No {what} found with id '{id}'.", status=404, param=param, code="not_found")


_WORDS = {
    "str": "a string",
    "int": "an integer",
    "float": "a decimal",
    "bool": "a boolean",
    "array": "an array",
    "object": "an object",
    "null": "null",
    "bytes": "a string in base64",
}
_KINDS = {"str": "string", "int": "integer", "float": "decimal", "array": "array", "object": "object"}
_OF_ANOTHER_TYPE = re.compile(r"Expected `([^`]+)`, got `([^`]+)`")
_OUT_OF_RANGE = re.compile(r"Expected `(\w+)` (of length )?([<>]=?) (\S+)")


def _told(sentence: str, where: str) -> tuple[str, str]:
    """What is wrong with a value, from msgspec's sentence: the message, and the API's code for it."""
    if match := _OF_ANOTHER_TYPE.fullmatch(sentence):
        wanted = [_WORDS.get(word, word) for word in match[1].split(" | ")]
        expected = wanted[0] if len(wanted) == 1 else f"one of {' or '.join(wanted)}"
        got = _WORDS.get(match[2], match[2])
        return f"Invalid type{where}: expected {expected}, but got {got} instead.", "invalid_type"
    if (match := _OUT_OF_RANGE.fullmatch(sentence)) and match[1] in _KINDS:
        kind, above = _KINDS[match[1]], match[3].startswith("<")
        if match[2]:
            code = f"{kind}_{'above_max' if above else 'below_min'}_length"
            code = {"object_above_max_length": "object_above_max_properties"}.get(code, code)
            if code == "array_below_min_length" and match[4] == "1":
                code = "empty_array"
            expected = f"a length {match[3]} {match[4]}"
        else:
            code = f"{kind}_{'above_max' if above else 'below_min'}_value"
            expected = f"a value {match[3]} {match[4]}"
        return f"Invalid value{where}: expected {expected}.", code
    return f"Invalid value{where}: {sentence}.", "invalid_value"
