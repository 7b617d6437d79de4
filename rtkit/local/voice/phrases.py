"""Text that is still being written, cut where a speaker would take a breath."""

from __future__ import annotations

import re

__all__ = ["Phrases"]

MAX_PHRASE_CHARS = 240
"""A phrase without a pause is cut at a space before this length."""

MIN_CLAUSE_CHARS = 24
"""The first phrase may end with a clause of this length, so that there is something to hear soon."""

# The space behind a full stop tells a sentence from "3.5": a phrase ends when that has come.
_SENTENCE = re.compile(r"[.!?\u2026][\"')\]\u2019\u201d]*\s|\n")
_CLAUSE = re.compile(r"[,;:\u2014]\s")


class Phrases:
    """What is fed comes out again, joined it is the same. Each phrase has something in it to say."""

    def __init__(self) -> None:
        self._held = ""
        self._first = True

    def feed(self, text: str) -> list[str]:
        """The phrases that are whole now."""
        self._held += text
        found: list[str] = []
        while (end := self._end()) is not None:
            found.append(self._held[:end])
            self._held = self._held[end:]
            self._first = False
        return found

    def rest(self) -> list[str]:
        """The last phrase, if there is one; the next begins anew."""
        rest, self._held, self._first = self._held, "", True
        return [rest] if rest.strip() else []

    def _end(self) -> int | None:
        start = len(self._held) - len(self._held.lstrip())
        match = _SENTENCE.search(self._held, start)
        ends = [match.end()] if match else []
        if self._first and (clause := _CLAUSE.search(self._held, start + MIN_CLAUSE_CHARS)):
            ends.append(clause.end())
        if ends and min(ends) <= start + MAX_PHRASE_CHARS:
            return min(ends)
        if len(self._held) - start <= MAX_PHRASE_CHARS:
            return None
        space = self._held.rfind(" ", start + 1, start + MAX_PHRASE_CHARS)
        return start + MAX_PHRASE_CHARS if space < 0 else space + 1
