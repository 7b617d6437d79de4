"""JSON text to plain Python values and back, with nothing lost on the way.

msgspec does the work; what it turns down although RFC 8259 allows it goes through a slower path:

- integers of any length (``int``; beyond the interpreter's limit for conversions, ``decimal.Decimal``),
- numbers beyond the range of a double (``decimal.Decimal``; infinite only where the exponent is beyond
  ``decimal.MAX_EMAX``, some 18 digits of it, and then written as ``null``),
- escaped surrogates that stand alone (kept as they are in the ``str``, written back as escapes),
- bytes that are not UTF-8 (read as U+FFFD, as the event-stream format asks for).

What JSON itself leaves open stays open: digits beyond the precision of a double are rounded, ``1.0``
and ``1`` compare equal, and of two equal keys in one object the last one wins.
"""

from __future__ import annotations

import json
import math
import re
import sys
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NoReturn

import msgspec

from rtkit.errors import DecodeError, LimitExceededError

__all__ = ["encode", "layout", "parse", "text"]

_EXCERPT: Final = 24  # bytes shown on either side of the place where reading failed

_STRING: Final = re.compile(rb'"(?:[^"\\]|\\.)*"')

_decoder: Final = msgspec.json.Decoder()
_encoder: Final = msgspec.json.Encoder(decimal_format="number")


def parse(data: bytes | bytearray | memoryview | str) -> Any:
    """Read one JSON text.

    Raises ``DecodeError`` where it is not well-formed, ``LimitExceededError`` where it nests deeper
    than the interpreter's recursion limit.
    """
    try:
        return _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeError):
        return _parse_slowly(data)
    except RecursionError:
        raise too_deep() from None


def too_deep() -> LimitExceededError:
    """The error for a document that nests deeper than this interpreter can follow."""
    return LimitExceededError(
        "the nesting of a JSON document", limit="sys.getrecursionlimit()", maximum=sys.getrecursionlimit()
    )


def _parse_slowly(data: bytes | bytearray | memoryview | str) -> Any:
    text = data if isinstance(data, str) else bytes(data).decode("utf-8", "replace")
    try:
        return json.loads(text, parse_int=_integer, parse_float=_number, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise _malformed(text, error.pos, error.msg) from None
    except _ConstantError as error:
        raise _malformed(text, text.find(error.word), f"{error.word} is not a JSON value") from None
    except RecursionError:
        raise too_deep() from None


def _integer(digits: str) -> int | Decimal:
    try:
        return int(digits)
    except ValueError:  # longer than sys.get_int_max_str_digits(), a guard against quadratic work
        return Decimal(digits)


def _number(digits: str) -> float | Decimal:
    number = float(digits)
    if math.isfinite(number):
        return number
    try:
        return Decimal(digits)
    except InvalidOperation:  # an exponent beyond decimal.MAX_EMAX
        return number


class _ConstantError(Exception):
    def __init__(self, word: str) -> None:
        self.word = word
        super().__init__(word)


def _constant(word: str) -> NoReturn:
    raise _ConstantError(word)


def _malformed(text: str, position: int, reason: str) -> DecodeError:
    raw = text.encode("utf-8", "surrogatepass")
    offset = len(text[:position].encode("utf-8", "surrogatepass"))
    start = max(0, offset - _EXCERPT)
    excerpt = raw[start : offset + _EXCERPT]
    return DecodeError(reason, position=offset, excerpt=repr(excerpt)[1:] if excerpt else "")


def encode(value: Any) -> bytes:
    """Write plain values (what ``parse`` gives) as compact JSON in UTF-8.

    Raises ``LimitExceededError`` where they nest deeper than the interpreter's recursion limit.
    """
    try:
        try:
            return _encoder.encode(value)
        except UnicodeEncodeError:  # a surrogate that stands alone
            return _write(value).encode()
    except RecursionError:
        raise too_deep() from None


def layout(data: bytes, indent: int) -> bytes:
    """Spread compact JSON over lines, as ``msgspec.json.format`` does."""
    try:
        return msgspec.json.format(data, indent=indent)
    except msgspec.DecodeError:  # it turns down the escape of a surrogate that stands alone
        strings = iter(_STRING.findall(data))
        bare = msgspec.json.format(_STRING.sub(b'""', data), indent=indent)
        return _STRING.sub(lambda _: next(strings), bare)
    except RecursionError:
        raise too_deep() from None


def _write(value: Any) -> str:
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{_write(str(k))}:{_write(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(_write, value)) + "]"
    return _encoder.encode(value).decode()


def text(value: Any, indent: int | None) -> str:
    """Plain values as JSON text, compact or with an indent of so many blanks."""
    data = encode(value)
    if indent is not None:
        data = layout(data, indent)
    return data.decode()
