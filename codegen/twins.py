"""The blocking twin of an async source, token by token.

Each folder in `PAIRS` holds async sources; its twin beside it holds one generated file for each of them and
nothing else. The source decides: what must differ between the two worlds goes behind a seam of the same names
(``rtkit/net/_backends/aio.py`` and ``blocking.py``), never into a condition in the source.

The rules, all of them:

- ``async`` and ``await`` go away; so does the line of code that ends with the comment ``# async only``.
- Names are mapped by `NAMES`, and ``AsyncThing`` becomes ``Thing``.
- Strings and comments follow the same rules word by word, so that docstrings show blocking code.
"""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.files import ROOT, Generator
from codegen.layout import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterator

# Source folder -> twin folder, relative to the repository. A pair whose source does not exist is an error.
PAIRS: dict[str, str] = {
    "rtkit/bulk/_async": "rtkit/bulk/_sync",
    "rtkit/cassettes/_async": "rtkit/cassettes/_sync",
    "rtkit/client/_async": "rtkit/client/_sync",
    "rtkit/eventlog/_async": "rtkit/eventlog/_sync",
    "rtkit/helpers/_async": "rtkit/helpers/_sync",
    "rtkit/helpers/agents/_async": "rtkit/helpers/agents/_sync",
    "rtkit/helpers/runners/_async": "rtkit/helpers/runners/_sync",
    "rtkit/helpers/streams/_async": "rtkit/helpers/streams/_sync",
    "rtkit/helpers/waiting/_async": "rtkit/helpers/waiting/_sync",
    "rtkit/net/_async": "rtkit/net/_sync",
    "rtkit/providers/_async": "rtkit/providers/_sync",
    "rtkit/realtime/connection/_async": "rtkit/realtime/connection/_sync",
    "rtkit/resources/_async": "rtkit/resources/_sync",
    "tests/bulk/_async": "tests/bulk/_sync",
    "tests/client/_async": "tests/client/_sync",
    "tests/eventlog/_async": "tests/eventlog/_sync",
    "tests/fuzz/_async": "tests/fuzz/_sync",
    "tests/helpers/_async": "tests/helpers/_sync",
    "tests/local/_async": "tests/local/_sync",
    "tests/net/_async": "tests/net/_sync",
    "tests/realtime/_async": "tests/realtime/_sync",
    "tests/servers/_async": "tests/servers/_sync",
}

# What `async` spells differently. Names that start with "Async" and a capital follow a rule of their own.
NAMES: dict[str, str] = {
    "AsyncConversationCursorPage": "SyncConversationCursorPage",
    "AsyncByteStream": "SyncByteStream",
    "AsyncCursorPage": "SyncCursorPage",
    "AsyncNextCursorPage": "SyncNextCursorPage",
    "AsyncPage": "SyncPage",
    "AsyncTokenPage": "SyncTokenPage",
    "DefaultAsyncHttpxClient": "DefaultHttpxClient",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "aclosing": "closing",
    "aenter": "enter",
    "aio": "blocking",
    "aiter": "iter",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_raw": "iter_raw",
    "aiter_text": "iter_text",
    "anext": "next",
    "aread": "read",
    "asynccontextmanager": "contextmanager",
    "handle_async_request": "handle_request",
}

# Words that start with "Async" and stay: they name the async world itself.
KEPT: frozenset[str] = frozenset({"AsyncIO"})

ASYNC_ONLY = "# async only"
LINE_LENGTH = 110

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ASYNC_KEYWORD = re.compile(r"\basync (?=(?:def|for|with)\b)")
# Only before a call: "cancel at any await leaves nothing open" is a sentence.
_AWAIT_KEYWORD = re.compile(r"\bawait (?=[\w.]+\()")
_LAYOUT_TOKENS = {tokenize.INDENT, tokenize.DEDENT, tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER}
_TEXT_TOKENS = {
    tokenize.STRING,
    tokenize.COMMENT,
    # From 3.12 on, an f-string comes in pieces; the code in its braces is tokens like any other.
    getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),
}


def twin_name(name: str) -> str:
    if name in NAMES:
        return NAMES[name]
    if name.startswith("Async") and name[5:6].isupper() and name not in KEPT:
        return name[5:]
    return name


def twin_text(text: str) -> str:
    """A string, a docstring or a comment, word by word."""
    text = _AWAIT_KEYWORD.sub("", _ASYNC_KEYWORD.sub("", text))
    return _WORD.sub(lambda match: twin_name(match[0]), text)


def twin_code(source: str) -> str:
    """The blocking counterpart of ``source``, before formatting."""
    lines = source.splitlines(keepends=True)
    dropped = {
        token.start[0]
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT and token.string == ASYNC_ONLY
    }
    kept = "".join(line for number, line in enumerate(lines, 1) if number not in dropped)
    return "".join(_rewrite(kept))


def _rewrite(source: str) -> Iterator[str]:
    """The pieces of ``source`` with the tokens mapped and everything between them as it was."""
    lines = source.splitlines(keepends=True)
    position = (1, 0)
    gap_dropped = False
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in _LAYOUT_TOKENS:
            continue
        gap = _between(lines, position, token.start)
        # The blank after a dropped keyword goes with it.
        yield gap.lstrip(" ") if gap_dropped else gap
        position = token.end
        gap_dropped = token.string in {"async", "await"} and token.type != tokenize.STRING
        if gap_dropped:
            continue
        if token.type == tokenize.NAME:
            yield twin_name(token.string)
        elif token.type in _TEXT_TOKENS:
            # The raw text, for a token's own string has the braces of an f-string undoubled.
            yield twin_text(_between(lines, token.start, token.end))
        else:
            yield token.string
    yield _between(lines, position, (len(lines) + 1, 0))


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    (first, left), (last, right) = start, end
    if first == last:
        return lines[first - 1][left:right] if first <= len(lines) else ""
    head = lines[first - 1][left:] if first <= len(lines) else ""
    tail = lines[last - 1][:right] if last <= len(lines) else ""
    return head + "".join(lines[first : last - 1]) + tail


def header(source: str) -> str:
    return f'# Made from {source} by "python -m codegen". Edit that file, not this one.\n'


def render(root: Path = ROOT) -> dict[Path, str]:
    texts = {}
    for source_folder, twin_folder in PAIRS.items():
        sources = sorted((root / source_folder).rglob("*.py"))
        if not sources:
            raise FileNotFoundError(f"{source_folder} in codegen.twins.PAIRS has no Python file")
        for source in sources:
            target = Path(twin_folder) / source.relative_to(root / source_folder)
            texts[target] = header(str(source.relative_to(root))) + twin_code(source.read_text())
    return laid_out(texts)


GENERATOR = Generator("twins", render, tuple(Path(twin) for twin in PAIRS.values()))
