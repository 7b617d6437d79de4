"""A text that a regular expression matches, made from its parts. Nothing is ever matched against it.

A pattern comes from a client, and matching one can take forever; walking through its parts does not.
"""

from __future__ import annotations

import itertools
import math
import re
import string
from typing import TYPE_CHECKING, Any

# The parser of `re` has no public name; it has been the same since Python 3.11, and the tests hold it.
from re import _constants as op  # type: ignore[attr-defined]  # isort: skip
from re import _parser  # type: ignore[attr-defined]  # isort: skip

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PatternError", "text_for"]

MAX_PATTERN_CHARS = 2_000
MAX_TEXT_CHARS = 100_000

_ALPHABET = string.ascii_letters + string.digits + string.punctuation + " "


class PatternError(Exception):
    """No text was made for a pattern."""


def text_for(pattern: Any, *, least: int = 0, most: float = math.inf) -> str:
    """A text that ``pattern`` is found in, as long as it may be; `PatternError` where none is made."""
    if not isinstance(pattern, str) or len(pattern) > MAX_PATTERN_CHARS:
        raise PatternError(f"a pattern is a text of at most {MAX_PATTERN_CHARS:,} characters.")
    try:
        parsed = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        raise PatternError(f"{pattern!r} is not a pattern: {error}.") from None
    for more in (0, 1, least, least + 1):
        text = _Maker(more).text(parsed)
        if len(text) < least and not pattern.endswith("$"):
            text += "x" * (least - len(text))
        if least <= len(text) <= most:
            return text
    raise PatternError(f"no text of the right length was made for {pattern!r}.")


class _Maker:
    """Makes one text. ``more`` is how often a part is repeated, where it may be, beyond what it must."""

    def __init__(self, more: int) -> None:
        self._more = more
        self._groups: dict[int, str] = {}

    def text(self, parts: Any) -> str:
        # Held to the limit part by part: groups that name groups double with each step.
        return _joined(self._part(code, argument) for code, argument in parts)

    def _part(self, code: Any, argument: Any) -> str:
        match code:
            case op.LITERAL:
                return chr(argument)
            case op.NOT_LITERAL:
                return next(char for char in _ALPHABET if ord(char) != argument)
            case op.ANY:
                return "a"
            case op.IN:
                return _member(argument)
            case op.BRANCH:
                return self.text(argument[1][0])
            case op.SUBPATTERN:
                group, _, _, inner = argument
                text = self.text(inner)
                if group is not None:
                    self._groups[group] = text
                return text
            case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
                return self._repeated(*argument)
            case op.GROUPREF:
                return self._groups.get(argument, "")
            case op.AT:
                return ""
            case op.ATOMIC_GROUP:
                return self.text(argument)
        raise PatternError(f"a pattern with {str(code).lower()} is not made here.")

    def _repeated(self, least: int, most: Any, inner: Any) -> str:
        times = min(max(least, self._more), least if most is least else int(min(most, MAX_TEXT_CHARS)))
        # A part that is empty once is empty every time.
        return _joined(itertools.takewhile(bool, (self.text(inner) for _ in range(times))))


def _joined(texts: Iterable[str]) -> str:
    found: list[str] = []
    length = 0
    for text in texts:
        found.append(text)
        length += len(text)
        if length > MAX_TEXT_CHARS:
            raise PatternError(f"its text is over {MAX_TEXT_CHARS:,} characters.")
    return "".join(found)


_CATEGORIES = {
    "CATEGORY_DIGIT": string.digits,
    "CATEGORY_WORD": string.ascii_letters + string.digits + "_",
    "CATEGORY_SPACE": " \t",
}


def _member(items: list[tuple[Any, Any]]) -> str:
    """The first character of the alphabet that a set has."""
    negated = bool(items) and items[0][0] is op.NEGATE
    sets = [_characters(code, argument) for code, argument in items if code is not op.NEGATE]
    if negated:
        taken = set().union(*sets)
        return next((char for char in _ALPHABET if char not in taken), "\u00e9")
    found = next(iter(sets[0]), "")
    if not found:
        raise PatternError("a set has no character that is made here.")
    return found


def _characters(code: Any, argument: Any) -> str:
    if code is op.LITERAL:
        return chr(argument)
    if code is op.RANGE:
        low, high = argument
        return "".join(map(chr, range(low, min(high, low + 0x200) + 1)))
    name = str(argument)
    if name.startswith("CATEGORY_NOT_"):
        taken = _CATEGORIES.get(name.replace("NOT_", ""), "")
        return "".join(char for char in _ALPHABET if char not in taken)
    return _CATEGORIES.get(name, "")
