"""What goes wrong with the tools for tests: faults that are none, cassettes that do not fit."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from rtkit.errors._general import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CassetteFormatError", "CassetteMismatchError", "UnknownFaultError"]


class UnknownFaultError(OpenAIError, ValueError):
    """No fault has this ``name``; ``known`` are the names that there are."""

    def __init__(self, name: str, *, known: Sequence[str]) -> None:
        self.name = name
        self.known = tuple(known)
        near = difflib.get_close_matches(name, self.known, n=1)
        hint = f" (did you mean {near[0]}?)" if near else ""
        super().__init__(f"there is no fault {name!r}{hint}; there are: {', '.join(self.known)}")


class CassetteFormatError(OpenAIError, ValueError):
    """A file is not a cassette, or a later kind of it. ``line`` counts from 1."""

    def __init__(self, reason: str, *, path: str, line: int) -> None:
        self.reason = reason
        self.path = path
        self.line = line
        super().__init__(f"{path}, line {line}: {reason}")


class CassetteMismatchError(OpenAIError):
    """A request was made that the cassette does not have, or not as often.

    ``request`` names it (``POST /v1/responses``), ``diff`` holds the difference to the recorded one that is most
    like it, as a unified diff; empty where none is.
    """

    def __init__(self, request: str, *, path: str, reason: str, diff: str = "") -> None:
        self.request = request
        self.path = path
        self.reason = reason
        self.diff = diff
        super().__init__(f"{path} has no answer to {request}: {reason}" + (f"\n{diff}" if diff else ""))
