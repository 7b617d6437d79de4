"""What a docstring says to a model: what the function is for, and what its parameters are."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import re
from typing import Any, Final, Self

__all__ = ["Docstring"]

# Where the part that the model should read ends: a section in the style of Google or numpy, or a field of Sphinx.
_SECTION: Final = re.compile(
    r"^(?:(Args|Arguments|Parameters|Params)|Returns?|Raises|Yields?|Examples?|Notes?|Attributes)\s*:?\s*$"
)
_FIELD: Final = re.compile(r"^:(?:param(?: [^:]*?)? (\w+)|\w+[^:]*):\s*(.*)$")
_GOOGLE: Final = re.compile(r"^\s+(\w+)(?:\s*\([^)]*\))?\s*:\s*(.*)$")
_NUMPY: Final = re.compile(r"^(\w+)\s*(?::.*)?$")


@dataclasses.dataclass(frozen=True)
class Docstring:
    summary: str
    parameters: dict[str, str]

    @classmethod
    def of(cls, function: Any) -> Self:
        while isinstance(function, functools.partial):
            function = function.func
        if not hasattr(function, "__name__"):  # an instance that can be called
            function = type(function).__call__
        return cls.read(inspect.getdoc(function) or "")

    @classmethod
    def read(cls, text: str) -> Self:
        lines = text.splitlines()
        end = next(
            (n for n, line in enumerate(lines) if _SECTION.match(line) or _FIELD.match(line)), len(lines)
        )
        return cls("\n".join(lines[:end]).strip(), dict(_parameters(lines[end:])))


def _parameters(lines: list[str]) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    inside = False
    depth = None  # of the names, in a section
    words: list[str] = []
    for line in lines:
        if section := _SECTION.match(line):
            inside, depth, words = section[1] is not None, None, []
        elif field := _FIELD.match(line):
            inside, words = False, [field[2]]
            if field[1]:
                found[field[1]] = words
        elif inside and line.strip() and not set(line.strip()) <= {"-", "="}:
            indent = len(line) - len(line.lstrip())
            depth = indent if depth is None else depth
            name = (_GOOGLE if depth else _NUMPY).match(line) if indent == depth else None
            if name:
                words = [name[2]] if depth else []
                found[name[1]] = words
            else:
                words.append(line.strip())
        elif not inside and line[:1].isspace():
            words.append(line.strip())
    return {name: " ".join(part for part in parts if part) for name, parts in found.items()}
