"""Text of others, for a terminal: without what it would obey instead of show.

That is: control characters (C0, DEL and C1; ECMA-48), without which there are no control sequences, and the
characters of Unicode that turn the direction of what follows (UAX #9). ``U+FFFD`` stands where one was: nothing
else is hidden.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["visible", "visible_json", "visible_line"]

# What joins and parts words (ZWNJ, ZWJ, zero-width and no-break spaces) stays: many scripts, and emoji, need it.
_HIDDEN: Final = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff"
)
_TO_REPLACE: Final = re.compile(rf"[{_HIDDEN}]")
_LINE_ENDS: Final = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_PLACEHOLDER: Final = "\N{REPLACEMENT CHARACTER}"


def visible(text: str) -> str:
    """``text`` for a terminal; its lines stay, a tab is four spaces."""
    return _TO_REPLACE.sub(_PLACEHOLDER, _LINE_ENDS.sub("\n", text).replace("\t", "    "))


def visible_line(text: str) -> str:
    """``text`` for a terminal, on one line."""
    return _TO_REPLACE.sub(_PLACEHOLDER, _LINE_ENDS.sub(" ", text).replace("\t", " "))


def visible_json(data: bytes) -> bytes:
    """JSON in UTF-8 whose texts escape what a terminal would obey. It stands for the same value."""
    return _TO_REPLACE.sub(_escaped, data.decode()).encode()


def _escaped(match: re.Match[str]) -> str:
    # Between the values it is white space; texts have escaped theirs.
    return match[0] if match[0] in "\t\r" else f"\\u{ord(match[0]):04x}"
