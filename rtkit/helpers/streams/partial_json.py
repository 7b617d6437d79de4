"""JSON that is still being written: what is there of it, at every moment, in linear time.

What counts as there: a number or a literal whose text could stand alone, a string that has been closed, a member
whose value is there, every item before the last. So the value only grows, but for a number that goes on (``1``,
``12``) and a key that comes twice.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from rtkit.core import jsontext
from rtkit.errors import DecodeError, LimitExceededError

__all__ = ["PartialJSON", "parse_partial"]

MAX_DEPTH: Final = 512
"""How deep a document may nest. A limit for safety: what reads the value may recurse."""

_MISSING: Final[Any] = object()

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_RUN: Final = re.compile(r'[^"\\\x00-\x1f]*')
_SCALAR: Final = re.compile(r"[-+.0-9A-Za-z]*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_LITERALS: Final = {"true": True, "false": False, "null": None}
# Half of an escape at the end, and half of a surrogate pair; an even number of backslashes is not an escape's.
_CUT_ESCAPE: Final = re.compile(
    r"(?<!\\)((?:\\\\)*)(?:\\u[dD][89abAB][0-9a-fA-F]{2})?(?:\\u[0-9a-fA-F]{0,3})?\Z"
)

# What may come next.
_VALUE, _FIRST_ITEM, _FIRST_KEY, _KEY, _COLON, _COMMA, _END, _STRING, _WORD = range(9)


def parse_partial(text: str, *, strings: bool = False) -> Any:
    """What the beginning of a JSON document amounts to; ``None`` where that is nothing yet.

    ``strings=True`` also shows a string that is still open. Raises ``DecodeError`` where no JSON document begins
    like that.
    """
    parser = PartialJSON(strings=strings)
    parser.feed(text)
    return parser.value


class PartialJSON:
    """Takes a JSON document piece by piece (``feed``) and shows what is there of it (``value``).

    Feeding costs time in proportion to what is fed, whatever came before. ``value`` is the caller's to keep: what
    comes later does not change it. It shares what is complete with the values before, so its cost is the number
    of members in the containers that are still open; ``strings=True`` adds the length of an open string.

    ``feed`` raises ``DecodeError`` if the text is not the beginning of a JSON document, ``LimitExceededError``
    if it nests too deeply. What follows the document's end is passed over.
    """

    def __init__(self, *, strings: bool = False) -> None:
        self._strings = strings
        self._stack: list[Any] = []  # the open containers, each yet to be put into the one before
        self._keys: list[str] = []  # of the open objects: the member being written
        self._expected = _VALUE
        self._after_string = _COMMA
        self._chunks: list[str] = []  # of the string or word being written
        self._escaped = False
        self._cut = ""  # a backslash that ended a piece
        self._root: Any = _MISSING
        self._fed = 0

    @property
    def complete(self) -> bool:
        """Whether the document has come to its end; a number at the top never says so."""
        return self._expected == _END

    @property
    def value(self) -> Any:
        """What is there; ``None`` where that is nothing."""
        made = self._open_scalar()
        keys = len(self._keys)
        for container in reversed(self._stack):
            shown = container.copy()
            if type(shown) is dict:
                keys -= 1
                if made is not _MISSING:
                    shown[self._keys[keys]] = made
            elif made is not _MISSING:
                shown.append(made)
            made = shown
        if made is _MISSING:
            made = self._root
        return None if made is _MISSING else made

    def feed(self, text: str) -> None:
        if self._cut:
            text, self._cut = self._cut + text, ""
        position, end = 0, len(text)
        while position < end and self._expected != _END:
            if self._expected == _STRING:
                position = self._go_on_string(text, position)
            elif self._expected == _WORD:
                position = self._go_on_word(text, position)
            else:
                match = _SPACE.match(text, position)
                assert match is not None  # it may be empty
                position = match.end()
                if position < end:
                    position = self._token(text, position)
        self._fed += len(text) - len(self._cut)

    # -- tokens

    def _token(self, text: str, position: int) -> int:
        """One character that is not part of a string or a word, or the first of one."""
        character = text[position]
        expected = self._expected
        if expected == _COMMA:
            if character == ",":
                self._expected = _KEY if type(self._stack[-1]) is dict else _VALUE
            else:
                self._close(character, text, position)
        elif expected == _COLON:
            if character != ":":
                raise self._malformed("a colon was expected", text, position)
            self._expected = _VALUE
        elif expected in {_KEY, _FIRST_KEY}:
            if character == '"':
                self._expected, self._after_string = _STRING, _COLON
            elif expected == _FIRST_KEY:
                self._close(character, text, position)
            else:
                raise self._malformed("a key was expected", text, position)
        else:
            return self._begin_value(character, text, position)
        return position + 1

    def _begin_value(self, character: str, text: str, position: int) -> int:
        if character == '"':
            self._expected, self._after_string = _STRING, _COMMA
        elif character == "{":
            self._open({}, _FIRST_KEY)
            self._keys.append("")
        elif character == "[":
            self._open([], _FIRST_ITEM)
        elif character == "]" and self._expected == _FIRST_ITEM:
            self._close(character, text, position)
        elif character in "-tfn0123456789":
            self._expected = _WORD
            return position
        else:
            raise self._malformed("a value was expected", text, position)
        return position + 1

    def _open(self, container: Any, expected: int) -> None:
        if len(self._stack) >= MAX_DEPTH:
            raise LimitExceededError("the nesting of a JSON document", limit="MAX_DEPTH", maximum=MAX_DEPTH)
        self._stack.append(container)
        self._expected = expected

    def _close(self, character: str, text: str, position: int) -> None:
        container = self._stack[-1]
        if character != ("}" if type(container) is dict else "]"):
            raise self._malformed("a comma or the end of it was expected", text, position)
        self._stack.pop()
        if type(container) is dict:
            self._keys.pop()
        self._put(container)

    def _put(self, value: Any) -> None:
        """A value is complete."""
        if not self._stack:
            self._root = value
            self._expected = _END
            return
        container = self._stack[-1]
        if type(container) is dict:
            container[self._keys[-1]] = value
        else:
            container.append(value)
        self._expected = _COMMA

    # -- strings and words

    def _go_on_string(self, text: str, position: int) -> int:
        match = _RUN.match(text, position)
        assert match is not None  # it may be empty
        stop = match.end()
        if stop > position:
            self._chunks.append(match[0])
        if stop == len(text):
            return stop
        character = text[stop]
        if character == "\\":
            if stop + 1 == len(text):
                self._cut = character
                return len(text)
            self._chunks.append(text[stop : stop + 2])
            self._escaped = True
            return stop + 2
        if character != '"':
            raise self._malformed("a control character stands in a string", text, stop)
        string = self._string("".join(self._chunks), text, stop)
        self._chunks.clear()
        self._escaped = False
        if self._after_string == _COLON:
            self._keys[-1] = string
            self._expected = _COLON
        else:
            self._put(string)
        return stop + 1

    def _string(self, raw: str, text: str, position: int) -> str:
        if not self._escaped:
            return raw
        try:
            string: str = json.loads(f'"{raw}"')
        except ValueError:
            raise self._malformed("an escape is wrong", text, position) from None
        return string

    def _go_on_word(self, text: str, position: int) -> int:
        match = _SCALAR.match(text, position)
        assert match is not None  # it may be empty
        if match[0]:
            self._chunks.append(match[0])
        if match.end() < len(text):
            word = "".join(self._chunks)
            value = _scalar(word)
            if value is _MISSING:
                raise self._malformed(f"{word[:20]} is not a value", text, match.end())
            self._chunks.clear()
            self._put(value)
        return match.end()

    def _open_scalar(self) -> Any:
        """The word or string that is still being written, as far as it counts."""
        if self._expected == _WORD:
            return _scalar("".join(self._chunks))
        if self._strings and self._expected == _STRING and self._after_string == _COMMA:
            raw = "".join(self._chunks)
            return self._string(_CUT_ESCAPE.sub(r"\1", raw, count=1), raw, len(raw)) if self._escaped else raw
        return _MISSING

    def _malformed(self, reason: str, text: str, position: int) -> DecodeError:
        excerpt = repr(text[max(0, position - 24) : position + 24])
        return DecodeError(reason, position=self._fed + position, excerpt=excerpt)


def _scalar(word: str) -> Any:
    """The value of a whole word; ``_MISSING`` if it is not complete."""
    match = _NUMBER.fullmatch(word)
    if match is None:
        return _LITERALS.get(word, _MISSING)
    if match[1] is None and match[2] is None and len(word) < 1000:
        return int(word)
    return jsontext.parse(word)
