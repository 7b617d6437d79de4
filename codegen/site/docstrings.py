"""Docstrings as Markdown: what is said, what each argument means."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import Any, Final

__all__ = ["arguments", "cell", "code", "markdown", "short"]

_MAX_TYPE: Final = 240
"""Characters of a type in a table; a longer union says how many more there are."""


def markdown(value: Any) -> str:
    """The docstring of an object, without its Args section, as Markdown."""
    text = _own(value).partition("\n\nArgs:\n")[0]
    text = re.sub(
        r"::\n\n((?:(?: {4,}.*)?\n?)+)",
        lambda match: f":\n\n```python\n{textwrap.dedent(match[1]).strip()}\n```\n\n",
        text,
    )
    text = re.sub(r"^:\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"^:param (\w+): ", r"- `\1`: ", text, flags=re.MULTILINE)
    text = re.sub(r"^:raises (\w+): ", r"- raises `\1`: ", text, flags=re.MULTILINE)
    text = re.sub(r"^:(?:returns?|yields?): ", "- returns ", text, flags=re.MULTILINE)
    text = re.sub(r"(?<=[^\n-])\n(?=- )", "\n\n", text) if "\n- " in text else text
    return re.sub(r"``(.+?)``", r"`\1`", text).strip()


def _own(value: Any) -> str:
    """Its own docstring: not that of a base class, and not the signature that a dataclass gets for one."""
    text = value.__doc__ if isinstance(value, type) else inspect.getdoc(value)
    if not text or (isinstance(value, type) and text.startswith(f"{value.__name__}(")):
        return ""
    return inspect.cleandoc(text)


def arguments(value: Any) -> dict[str, str]:
    """Each argument that the Args section describes, and what it says."""
    section = _own(value).partition("\n\nArgs:\n")[2]
    found: dict[str, str] = {}
    for match in re.finditer(r"^ {4}(\w+): (.+(?:\n {5,}.+)*)", section, re.MULTILINE):
        found[match[1]] = " ".join(match[2].split())
    return found


def short(annotation: object) -> str:
    """A type for people: without modules and sentinels, `X | None` instead of `Optional`."""
    if annotation in {inspect.Parameter.empty, inspect.Signature.empty}:
        return ""
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        return annotation.__name__
    text = annotation if isinstance(annotation, str) else str(annotation)
    text = re.sub(r"\b(?:[a-z_]\w*\.)+(?=\w)", "", text).replace("NoneType", "None")
    text = re.sub(r"\bUnion\[(.+)\]$", lambda match: " | ".join(_split(match[1], ",")), text)
    parts = [part for part in _split(text, "|") if part not in {"Omit", "NotGiven", "Model"}]
    text = ""
    for number, part in enumerate(parts):
        if number and len(text) + len(part) > _MAX_TYPE:
            return f"{text} | ... ({len(parts) - number} more)"
        text = f"{text} | {part}" if text else part
    return text if len(text) <= 2 * _MAX_TYPE else f"{text[: 2 * _MAX_TYPE]}..."


def _split(text: str, separator: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for index, letter in enumerate(text):
        depth += (letter in "[(") - (letter in "])")
        if letter == separator and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    parts.append(text[start:].strip())
    return parts


def code(text: str) -> str:
    """Text as code in a cell of a table."""
    return f"`{cell(text)}`" if text else ""


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
