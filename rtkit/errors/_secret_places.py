"""More places where a name stands before a secret: arguments of commands, XML, lists of headers, INI files.

And texts that are percent-encoded as a whole. Each pattern passes over a text once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from rtkit.errors._secret_names import is_secret_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.errors._secret_names import Place

__all__ = ["hide_encoded", "hide_in_more_places"]

# ``--api-key made-up``, and in JSON: ``["--api-key", "made-up"]``.
_FLAG: Final = re.compile(
    r"""(?<![\w-])--([A-Za-z][\w-]{1,63}+)((?:\\*+["'])?[ \t]{0,8},?[ \t\r\n]{0,64}(?:\\*+["'])?)(?<=[ ,"'])"""
    r"""([^\s"'\\,-][^\s"'\\,]*+)"""
)
_ELEMENT: Final = re.compile(r"<([A-Za-z][\w:.-]{1,63}+)>([^<>]++)</")
# ``["Accept", "*/*", "X-Auth", "made-up"]``: names and values in turn, as some servers log them.
_FLAT: Final = re.compile(
    r"""(["'])([A-Za-z][\w-]{1,63}+)(\\*+)\1\s{0,64},\s{0,64}\\*+\1([^"'\\\n]{8,}+)(?=\\*+\1\s{0,64}[],])"""
)
# ``{"k": "X-Auth", "v": "made-up"}``
_INITIALS: Final = re.compile(
    r"""(["'])(?:k|field|header|headerName|key)(\\*+)\1\s{0,64}:\s{0,64}\\*+\1([\w-]{1,64}+)\\*+\1\s{0,64},\s{0,64}\\*+\1"""
    r"""(?:v|val|content|headerValue|text)\\*+\1\s{0,64}:\s{0,64}\\*+\1([^"'\\\n]++)"""
)
_SETTING: Final = re.compile(
    r"""^[ \t]{0,64}([A-Za-z][\w.-]{1,63}+)[ \t]{1,8}=[ \t]{1,8}([^\s"'<>]{6,}+)[ \t]*+$""", re.MULTILINE
)
_ENCODED: Final = re.compile(r"[\w.~*+%!$-]{8,}+")
_SIGN: Final = re.compile(r"%(?:25){0,8}(?:3d|22|40)", re.IGNORECASE)


def hide_in_more_places(text: str, hide: Callable[[str, str], str]) -> str:
    """``text`` with what these places hold hidden by ``hide(name, secret)``."""
    if "--" in text:
        text = _FLAG.sub(lambda match: _replaced(match, 3, hide, match[1], "body"), text)
    if "</" in text:
        text = _ELEMENT.sub(
            lambda match: _replaced(match, 2, hide, match[1].rpartition(":")[2], "body"), text
        )
    if "," in text and ('"' in text or "'" in text):
        text = _FLAT.sub(lambda match: _of_list(match, hide), text)
        text = _INITIALS.sub(lambda match: _replaced(match, 4, hide, match[3], "header"), text)
    if " = " in text:
        text = _SETTING.sub(lambda match: _replaced(match, 2, hide, match[1], "body"), text)
    return text


def _replaced(
    match: re.Match[str], group: int, hide: Callable[[str, str], str], name: str, place: Place
) -> str:
    value = match[group]
    if not value.strip("* \t\r\n") or not is_secret_name(name, place):
        return match[0]
    start, end = (at - match.start() for at in match.span(group))
    return match[0][:start] + hide(name, value) + match[0][end:]


def _of_list(match: re.Match[str], hide: Callable[[str, str], str]) -> str:
    """Two texts of a list. A list of names, as in a schema, is not one of headers."""
    name, value = match[2], match[4]
    if "-" not in name and name.lower() not in {"authorization", "cookie"}:
        return match[0]
    if is_secret_name(value, "header") or not any(map(str.isdigit, value)):
        return match[0]
    return _replaced(match, 4, hide, name, "header")


def hide_encoded(text: str, within: Callable[[str], str]) -> str:
    """Words that are percent-encoded, once or more, such as a URL that is a parameter of another."""

    def looked_into(match: re.Match[str]) -> str:
        word = match[0]
        if _SIGN.search(word) is None:
            return word
        said = unquote(word)
        hidden = word if said == word else within(said)
        return word if hidden in {word, said} else quote(hidden, safe="*")

    return _ENCODED.sub(looked_into, text)
