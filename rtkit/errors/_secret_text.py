"""Finds secrets in text: by the name before them, by their shape, and by what is known to be one.

The text may be JSON (also JSON in a text in JSON, however its quotes are escaped), an event stream, a form, a
multipart body, a URL, lines of headers, or words with any of these in them. It may be cut off anywhere. Each step
passes over the text once: what is read again is bounded, so that long texts take time in proportion.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, unquote_plus

from rtkit.errors._secret_names import HIDDEN, is_secret_name, may_be_number
from rtkit.errors._secret_places import hide_encoded, hide_in_more_places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rtkit.errors._secret_names import Place

__all__ = ["Found", "TextScan", "add_pattern", "hide_random", "reset_patterns"]

MAX_DEPTH: Final = 16
"""How deep texts are looked into that stand in texts: each level of escapes is one."""

MAX_PATTERNS: Final = 100
"""Patterns that a program may add."""

_WINDOW: Final = 2_048
_HEAD: Final = 1_024

# --- patterns

_STRING: Final = re.compile(r'"[^"\\\n]*+(?:\\[^\n][^"\\\n]*+)*+\\?"?')
_NAME: Final = re.compile(
    r"""(["'])((?:[\w.$\[\]/@ :*%#!?()+-]|\\{1,64}u[0-9a-fA-F]{4}){1,200}+)(\\*+)\1\s{0,64}+:\s{0,64}+"""
)
_ESCAPED: Final = re.compile(r"\\+u([0-9a-fA-F]{4})")
_BODY_OF_STRING: Final = {
    '"': re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL),
    "'": re.compile(r"[^'\\]*+(?:\\.[^'\\]*+)*+", re.DOTALL),
}
_QUOTE: Final = {'"': re.compile(r'(?<!\\)(\\*+)"'), "'": re.compile(r"(?<!\\)(\\*+)'")}
_NUMBER: Final = re.compile(r"-?\d[\d.eE+-]*+")
_IN_CONTAINER: Final = re.compile(r"""(?<!\\)(\\*+)(["'])|[\[\]{}]""")
_COLON: Final = re.compile(r"\s{0,64}+:")
# An object that describes a secret instead of holding it: a JSON schema, a token of a model's text.
_DESCRIBES: Final = re.compile(
    r"""\\*+"(?:type\\*+"\s*+:\s*+(?:\[\s*+)?\\*+"(?:string|number|integer|boolean|object|array|null)\\*+"|"""
    r"""(?:\$ref|anyOf|oneOf|allOf|enum|logprob|top_logprobs)\\*+"\s*+:)"""
)
# ``{"token": " Hello", "logprob": -0.5}``: of the text, however the fields are ordered.
_LOGPROB_AFTER: Final = re.compile(
    r"""\\*+"\s*+,\s*+(?:\\*+"bytes\\*+"\s*+:\s*+(?:null|\[[\d,\s]*+\])\s*+,\s*+)?\\*+"(?:logprob|top_logprobs)\\*+"\s*+:"""
)
_LOGPROB_BEFORE: Final = re.compile(
    r"""\\*+"logprob\\*+"\s*+:\s*+(?:null|[\d.eE+-]++)\s*+,\s*+(?:\\*+"bytes\\*+"\s*+:\s*+(?:null|\[[\d,\s]*+\])\s*+,\s*+)?"""
    r"""\\*+$"""
)
_LONGEST_CHUNK: Final = 128  # of a model's text
_SHORTEST_TOKEN: Final = 8  # shorter ones are words: ``{"token": "Hello"}``
_NAMED_PAIR: Final = re.compile(
    r"""(["'])([\w.-]{1,100})(\\*+)\1\s{0,64},\s{0,64}\\*+\1(?:value|val)\\*+\1\s{0,64}:\s{0,64}"""
)
_NAME_AFTER: Final = re.compile(
    r"""\\*+(["'])\s{0,64},\s{0,64}\\*+["'](?:name|key|header)\\*+["']\s{0,64}:\s{0,64}\\*+["']([\w.-]{1,100})\\*+["']"""
)
# Headers as pairs, in a list of pairs.
_PAIR: Final = re.compile(
    r"""[\[(,]\s{0,64}[\[(]\s{0,64}[bu]?\\{0,64}(["'])([\w.-]{1,100})(\\*+)\1\s{0,64},\s{0,64}"""
)

_FIELD: Final = re.compile(r"""(?<![\w.%\[\]+-])([\w.%\[\]+-]++)(?:=|\s{0,3}[=:](?=\s{0,3}\\{0,64}["']))""")
# What a text without "=" has if it has a field.
_ASSIGNED: Final = re.compile(r""":(?<=[\w\]]:)\s{0,3}\\{0,64}["']""")
_FIELD_VALUE: Final = re.compile(
    r"""\s{0,3}(\\*+")([^"\\\n]*+)|\s{0,3}(\\*+')([^'\\\n]*+)|()([^&;#\s"'<>\\]*+)"""
)
_NO_VALUE: Final = re.compile(r"(?:none|null|true|false|undefined|nil)?[),.\]}:]*+", re.IGNORECASE)
_ENV_KEY: Final = re.compile(r"[A-Z][A-Z0-9_]*_KEY")
_LINE: Final = re.compile(r"(?<![\w-])([A-Za-z][\w-]*+):[ \t]++")
_LIKE_LINE: Final = re.compile(r":(?<=[\w-]:)[ \t]")
_SCHEME: Final = re.compile(r"[A-Za-z][\w-]*+[ \t]++")
_TO_ITS_END: Final = re.compile(r"""[^"'\r\n\\]{0,4096}+""")
_CAMEL: Final = re.compile(r"[a-z][A-Z]")
_BEGINNING: Final = re.compile(r"""(?:^|[\r\n"'])[ \t-]{0,64}\Z""")
_WORD_ON_LINE: Final = re.compile(r"""[^\s<>,"'\\]++""")
_MORE_ON_LINE: Final = re.compile(r"[ \t]*+[^\s\"']")

_USER_INFO: Final = re.compile(r"""(:\\*+/\\*+/)([^/?#\s"'<>\\]*@)""")
_WITH_USER: Final = ("http", "https", "ws", "wss", "socks5", "socks5h", "ftp")
_LETTERS: Final = re.compile(r"[A-Za-z0-9]*\Z")

_BEARER: Final = re.compile(r"\b(Bearer|Basic)( ++|%20|\+)([\w.~+/=-]{8,}+)", re.IGNORECASE)
_OF_BEARER: Final = frozenset(
    {"authentication", "authorization", "certificate", "credential", "credentials", "securities"}
)

_EDGE: Final = r"(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))"
_KEYS: Final = ("sk-", "sess-", "sk_", "ek-", "ek_", "rk-", "rk_", "github_pat_", "glpat-", "xox", "xapp-")
_LONG_KEYS: Final = (
    "gho_", "ghp_", "ghr_", "ghs_", "ghu_", "hf_", "gsk_", "npm_", "r8_", "xai-", "nvapi-", "pplx-",
    "tvly-", "csk-",
    "dop_v1_", "pypi-", "AIza", "ya29.",
)  # fmt: skip
# Each with the words that a text has which it may match.
_SHAPES: Final = (
    (_KEYS, "a key", re.compile(
        rf"{_EDGE}((?:sk|ek|rk)[-_]|sess-|github_pat_|glpat-|xox[a-z]-|xapp-)([A-Za-z0-9_-]{{8,}}+)")),
    (("whsec_",), "a key", re.compile(rf"{_EDGE}(whsec_)([A-Za-z0-9_+/=-]{{8,}}+)")),
    (_LONG_KEYS, "a key", re.compile(rf"{_EDGE}({'|'.join(map(re.escape, _LONG_KEYS))})([A-Za-z0-9_-]{{16,}}+)")),
    (("AKIA", "ASIA"), "a key", re.compile(rf"{_EDGE}(AKIA|ASIA)([A-Z0-9]{{16}})(?![A-Za-z0-9])")),
    (("hooks.slack",), "a key", re.compile(r"(\bhooks\.slack\.com\\*+/services\\*+/)([\w/\\]{8,}+)")),
    (("eyJ",), "a JWT", re.compile(r"(?<![\w-])()(eyJ[\w-]{5,}+\.[\w-]{4,}+(?:\.[\w-]*+){0,3})")),
)  # fmt: skip
_PEM: Final = re.compile(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
_PEM_END: Final = re.compile(r"-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")

_PART: Final = re.compile(
    r"""content-disposition:[ \t]*+form-data;(?:[^\r\n]|\r?\n(?=[ \t])){0,512}?[; \t]name\*?="?([^"\r\n;]*+)""",
    re.IGNORECASE,
)
_END_OF_HEAD: Final = re.compile(r"\r?\n\r?\n")

_RANDOM: Final = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{20,256}+={0,2}(?![A-Za-z0-9+/_=-])")

_added: list[re.Pattern[str]] = []
_random_bits: float | None = None


def add_pattern(pattern: str | re.Pattern[str]) -> None:
    """See `rtkit.errors.redact.add_pattern`."""
    compiled = re.compile(pattern)
    if compiled.search("") is not None:
        raise ValueError(
            f"{compiled.pattern!r} matches the empty text, and so every text; ask for a character"
        )
    if len(_added) >= MAX_PATTERNS:
        raise ValueError(f"there are {MAX_PATTERNS} patterns already; join some of them with |")
    _added.append(compiled)


def hide_random(bits: float | None) -> None:
    """See `rtkit.errors.redact.hide_random`."""
    global _random_bits  # noqa: PLW0603 - one setting of the process, as the names are
    _random_bits = bits


def reset_patterns() -> None:
    """Forget what was added; for tests."""
    _added.clear()
    hide_random(None)


Found = list[tuple[str, str]]
"""What was hidden: its name, or what it looks like, and the secret itself."""


class TextScan:
    """One look through a text and the texts in it. ``known`` are secrets to hide wherever they are, longest first.

    ``user`` is what stands instead of the user and the password of a URL. ``found`` gathers what was hidden.
    """

    def __init__(self, known: Sequence[str] = (), *, user: str = "", found: Found | None = None) -> None:
        self._known = known
        self._user = user
        self._found = found
        self._depth = 0

    def scan(self, text: str) -> str:
        """``text`` with every secret hidden; the very text where it has none."""
        for secret in self._known:
            text = text.replace(secret, HIDDEN)
        if "form-data" in text or "Form-Data" in text:
            text = self._parts(text)
        if "PRIVATE KEY" in text:
            text = self._private_keys(text)
        if "\\" in text and '"' in text and self._depth < MAX_DEPTH:
            text = _STRING.sub(self._string, text)
        quoted = '"' in text or "'" in text
        if quoted and ("[" in text or "(" in text):
            text = self._pairs(text)
        if ":" in text:
            if quoted:
                text = self._named(text)
            if _LIKE_LINE.search(text):
                text = self._lines(text)
            if "@" in text:
                text = _USER_INFO.sub(self._user_info, text)
        if "=" in text or (quoted and _ASSIGNED.search(text)):
            text = self._fields(text)
        if "%" in text and self._depth < MAX_DEPTH:
            text = hide_encoded(text, self._within)
        return self._shaped(hide_in_more_places(text, self._hide))

    def _hide(self, what: str, secret: str) -> str:
        if self._found is not None and secret.strip("*"):
            self._found.append((what, secret))
        return HIDDEN

    def _within(self, text: str) -> str:
        self._depth += 1
        try:
            return self.scan(text)
        finally:
            self._depth -= 1

    # -- what stands in something else

    def _string(self, match: re.Match[str]) -> str:
        """A string of JSON with escapes in it, by what it says."""
        token = match[0]
        if "\\" not in token:
            return token
        closed = len(token) > 1 and token[-1] == '"'
        whole = token if closed else _closed(token)
        try:
            said = json.loads(whole, strict=False)
        except ValueError:
            return token
        hidden = self._within(said)
        if hidden == said:
            return token
        try:
            hidden.encode()
            again = json.dumps(hidden, ensure_ascii=False)
        except UnicodeEncodeError:  # half of a pair of surrogates
            again = json.dumps(hidden)
        return again if closed else again[:-1]

    def _parts(self, text: str) -> str:
        """The fields of a multipart body."""
        out: list[str] = []
        place = 0
        for match in _PART.finditer(text):
            if match.start() < place or not is_secret_name(unquote(match[1])):
                continue
            head = _END_OF_HEAD.search(text, match.end(), match.end() + _HEAD)
            if head is None:
                continue
            end = text.find("\n--", head.end())
            end = len(text) if end < 0 else end
            if text[end - 1 : end] == "\r":
                end -= 1
            value = text[head.end() : end]
            if value.strip():
                out += (text[place : head.end()], self._hide(match[1], value))
                place = end
        return "".join([*out, text[place:]]) if out else text

    def _private_keys(self, text: str) -> str:
        out: list[str] = []
        place = 0
        while (begin := _PEM.search(text, place)) is not None:
            end = _PEM_END.search(text, begin.end())
            stop = len(text) if end is None else end.start()
            value = text[begin.end() : stop]
            out += (text[place : begin.end()], self._hide("a private key", value) if value else "")
            place = stop
            if end is None:
                break
            out.append(end[0])
            place = end.end()
        return "".join([*out, text[place:]]) if out else text

    # -- "name": value

    def _named(self, text: str) -> str:
        out: list[str] = []
        place = 0
        for match in _NAME.finditer(text):
            if match.start() < place:
                continue
            name = match[2]
            if "\\" in name:
                name = _ESCAPED.sub(_character, name)
            if is_secret_name(name):
                cut = self._value(text, match, name)
            elif name in {"name", "key", "header", "value", "val"}:
                cut = self._value_of_pair(text, match, name)
            else:
                continue
            if cut is not None:
                start, end, hidden = cut
                out += (text[place:start], hidden)
                place = end
        return "".join([*out, text[place:]]) if out else text

    def _value(self, text: str, match: re.Match[str], name: str) -> tuple[int, int, str] | None:
        """Where the value after a secret name begins and ends, and what stands there instead."""
        start, level, sign = match.end(), len(match[3]), match[1]
        if text.startswith(("{", "["), start):
            return self._container(text, start, name)
        opening = "\\" * level + sign
        begin = _beginning(text, start, level)
        if begin is not None:
            start, sign = begin
            end = _end_of_string(text, start, level, sign)
            if end == start or (name == "token" and _is_of_text(text, match, start, end)):
                return None
            return start, end, self._hide(name, text[start:end])
        number = _NUMBER.match(text, start)
        if number is None or not may_be_number(name):
            return None
        return start, number.end(), opening + self._hide(name, number[0]) + opening

    def _container(self, text: str, start: int, name: str) -> tuple[int, int, str] | None:
        """An object or a list under a secret name: every text in it is hidden, however deep."""
        stop = text.find("}", start, start + _WINDOW)
        if _DESCRIBES.search(text, start, start + _WINDOW if stop < 0 else stop + 1):
            return None
        out: list[str] = []
        place, depth, at = start, 0, start
        while (match := _IN_CONTAINER.search(text, at)) is not None:
            at = match.end()
            if match[2] is None:
                depth += 1 if match[0] in "[{" else -1
                if depth <= 0:
                    break
                continue
            level = len(match[1])
            end = _end_of_string(text, at, level, match[2])
            closed = end + level + 1
            if end > at and _COLON.match(text, closed) is None:
                out += (text[place:at], self._hide(name, text[at:end]))
                place = end
            at = min(closed, len(text))
        else:
            at = len(text)
        return start, at, "".join([*out, text[place:at]])

    def _value_of_pair(self, text: str, match: re.Match[str], name: str) -> tuple[int, int, str] | None:
        """``{"name": "Authorization", "value": "..."}``, in either order."""
        level = len(match[3])
        begin = _beginning(text, match.end(), level)
        if begin is None:
            return None
        if name in {"value", "val"}:
            start, sign = begin
            end = _end_of_string(text, start, level, sign)
            named = _NAME_AFTER.match(text, end)
            if named is None or end == start or not is_secret_name(named[2], "header"):
                return None
            return start, end, self._hide(named[2], text[start:end])
        named = _NAMED_PAIR.match(text, match.end() + level)
        if named is None or not is_secret_name(named[2], "header"):
            return None
        return self._value(text, named, named[2])

    def _pairs(self, text: str) -> str:
        """``[["authorization", "..."]]``"""
        out: list[str] = []
        place = 0
        for match in _PAIR.finditer(text):
            if match.start() < place or not is_secret_name(match[2], "header"):
                continue
            begin = _beginning(text, match.end(), len(match[3]))
            if begin is None:
                continue
            start, sign = begin
            end = _end_of_string(text, start, len(match[3]), sign)
            if end > start:
                out += (text[place:start], self._hide(match[2], text[start:end]))
                place = end
        return "".join([*out, text[place:]]) if out else text

    # -- name=value, name: value

    def _fields(self, text: str) -> str:
        """Forms, queries, assignments."""
        out: list[str] = []
        place = 0
        encoded = "%" in text and self._depth < MAX_DEPTH
        for field in _FIELD.finditer(text):
            if field.start() < place:
                continue
            name = field[1]
            secret = _is_field_secret(name, text[max(0, field.start() - 1) : field.start()])
            if not secret and not encoded:
                continue
            match = _FIELD_VALUE.match(text, field.end())
            if match is None or match.lastindex is None:
                continue
            start, end = match.span(match.lastindex)
            value = text[start:end]
            if match.lastindex == len(match.groups()):  # without quotes, the sentence goes on behind it
                value = value.rstrip(",.:)]}")
                end = start + len(value)
            hidden = value
            if secret and not _NO_VALUE.fullmatch(value):
                hidden = self._hide(name, value)
            elif not secret and "%" in value:
                hidden = self._decoded(value)
            else:
                continue
            out += (text[place:start], hidden)
            place = end
        return "".join([*out, text[place:]]) if out else text

    def _decoded(self, value: str) -> str:
        """A value in a form that may be a URL or JSON."""
        said = unquote_plus(value)
        hidden = self._within(said)
        return value if hidden == said else quote(hidden, safe="*")

    def _lines(self, text: str) -> str:
        """Headers as lines: ``X-Api-Key: ...``, also in a command."""
        out: list[str] = []
        place = 0
        for match in _LINE.finditer(text):
            name = match[1]
            if match.start() < place or not is_secret_name(name, "header" if "-" in name else "body"):
                continue
            cut = _value_of_line(text, name, match.start(), match.end())
            if cut is not None:
                start, end = cut
                out += (text[place:start], self._hide(name, text[start:end]))
                place = end
        return "".join([*out, text[place:]]) if out else text

    # -- by their shape

    def _user_info(self, match: re.Match[str]) -> str:
        start = match.start()
        scheme = _LETTERS.search(match.string[max(0, start - 16) : start])
        if ":" not in match[2] and (scheme is None or scheme[0].lower() not in _WITH_USER):
            return match[0]
        self._hide("user and password of a URL", match[2][:-1])
        return match[1] + self._user

    def _bearer(self, match: re.Match[str]) -> str:
        scheme, value = match[1], match[3]
        plain = value.rstrip(".").lower()
        if plain in _OF_BEARER or (
            scheme.lower() == "basic" and value.rstrip(".").isalpha() and value[1:].islower()
        ):
            return match[0]
        return f"{scheme}{match[2]}{self._hide(scheme, value)}"

    def _shaped(self, text: str) -> str:
        lower = text.lower()
        if "bearer" in lower or "basic" in lower:
            text = _BEARER.sub(self._bearer, text)
        for words, what, pattern in _SHAPES:
            if any(word in text for word in words):
                text = pattern.sub(self._hide_rest(what), text)
        for pattern in _added:
            text = pattern.sub(lambda match: self._hide("a pattern of the program", match[0]), text)
        if _random_bits is not None:
            text = _RANDOM.sub(self._random, text)
        return text

    def _hide_rest(self, what: str) -> Callable[[re.Match[str]], str]:
        return lambda match: match[1] + self._hide(what, match[2])

    def _random(self, match: re.Match[str]) -> str:
        word = match[0]
        if _random_bits is None or _entropy(word) < _random_bits or not any(map(str.isdigit, word)):
            return word
        return self._hide("looks random", word)


def _is_field_secret(name: str, before: str) -> bool:
    """A query's names are shorter than a body's; a variable of the environment is in capitals."""
    place: Place = "query" if before in {"?", "&", ";", "#"} or _ENV_KEY.fullmatch(name) else "body"
    return is_secret_name(unquote_plus(name) if "%" in name or "+" in name else name, place)


def _value_of_line(text: str, written: str, begin: int, start: int) -> tuple[int, int] | None:
    """Where the value of a secret header is. In a sentence, "the password: ..." is not one."""
    name = written.lower()
    whole_line = name.endswith(("cookie", "authorization"))
    compound = whole_line or "-" in name or "_" in name or _CAMEL.search(written) is not None
    if not compound and not _BEGINNING.search(text, max(0, begin - 80), begin):
        return None
    rest = (_TO_ITS_END if whole_line else _WORD_ON_LINE).match(text, start)
    value = "" if rest is None else rest[0].rstrip()
    if not value or _NO_VALUE.fullmatch(value):
        return None
    if whole_line:
        scheme = None if name.endswith("cookie") else _SCHEME.match(text, start, start + len(value))
        return (start if scheme is None else scheme.end()), start + len(value)
    if not compound and _MORE_ON_LINE.match(text, start + len(value)):
        return None
    return start, start + len(value)


def _closed(token: str) -> str:
    """A string that was cut off, closed again; an escape that was cut is left out."""
    cut = re.search(r"\\(?:u[0-9a-fA-F]{0,3})?\Z", token[-6:])
    if cut is not None:
        before = token[: len(token) - len(cut[0])]
        if (len(before) - len(before.rstrip("\\"))) % 2 == 0:
            token = before
    return token + '"'


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


def _beginning(text: str, start: int, level: int) -> tuple[int, str] | None:
    """Where the string begins that opens at ``start``, and its quote; Python has ``b'...'``, and either quote."""
    if text[start : start + 1] in {"b", "u"}:
        start += 1
    sign = text[start + level : start + level + 1]
    if sign not in _QUOTE or text[start : start + level] != "\\" * level:
        return None
    return start + level + 1, sign


def _end_of_string(text: str, start: int, level: int, sign: str) -> int:
    """Where the string ends that begins at ``start`` and whose quotes have ``level`` backslashes before them."""
    if not level:
        match = _BODY_OF_STRING[sign].match(text, start)
        return start if match is None else match.end()
    for match in _QUOTE[sign].finditer(text, start):
        more = len(match[1]) - level
        # Escaped once more, or a backslash of the text itself before the quote.
        if more <= 0 or (more % (level + 1) == 0 and more // (level + 1) % 2 == 0):
            return match.end() - 1 - min(level, len(match[1]))
    return len(text)


def _is_of_text(text: str, match: re.Match[str], start: int, end: int) -> bool:
    if end - start < _SHORTEST_TOKEN:
        return True
    if end - start > _LONGEST_CHUNK:
        return False
    begin = max(0, match.start() - 256)
    return (
        _LOGPROB_AFTER.match(text, end) is not None
        or _LOGPROB_BEFORE.search(text, begin, match.start()) is not None
    )


def _entropy(word: str) -> float:
    """Bits a character."""
    counts: Callable[[str], int] = word.count
    shares = [counts(one) / len(word) for one in set(word)]
    return -sum(share * math.log2(share) for share in shares)
