"""Text that comes in pieces, and what it was at any moment, without a copy for every piece."""

from __future__ import annotations

from typing import Any, Final

from rtkit.errors import DecodeError, LimitExceededError
from rtkit.helpers.streams.partial_json import PartialJSON

__all__ = ["GrowingText", "Moment"]

_NOT_JSON: Final[Any] = object()


class GrowingText:
    """Appends in constant time; the text after any number of pieces is joined when somebody asks for it.

    ``chunks`` is what came in, in order: ``len(pieces)`` names a moment.
    """

    __slots__ = ("_joined", "_parser", "_parser_at", "_text", "chunks")

    def __init__(self, first: str | None = None) -> None:
        self.chunks: list[str] = [] if first is None else [first]
        self._text = ""
        self._joined = 0
        self._parser: Any = None
        self._parser_at = 0

    def append(self, chunk: str) -> None:
        self.chunks.append(chunk)

    def __bool__(self) -> bool:
        return any(self.chunks)

    def __str__(self) -> str:
        return self.text(len(self.chunks))

    def text(self, moment: int) -> str:
        """The text as it was when ``moment`` pieces had come in."""
        if moment == self._joined:
            return self._text
        if moment < self._joined:
            return "".join(self.chunks[:moment])
        new = (
            self.chunks[self._joined]
            if moment == self._joined + 1
            else "".join(self.chunks[self._joined : moment])
        )
        self._text += new
        self._joined = moment
        return self._text

    def parsed(self, moment: int) -> Any:
        """The text of that moment as JSON that is still being written; ``None`` if it is not JSON."""
        parser = self._parser
        if parser is None:
            parser = self._parser = PartialJSON()
        start = self._parser_at
        if moment < start:  # asked for later than it was news
            parser, start = PartialJSON(), 0
        elif parser is _NOT_JSON:
            return None
        else:
            self._parser_at = moment
        try:
            for chunk in self.chunks[start:moment]:
                parser.feed(chunk)
        except (DecodeError, LimitExceededError):
            if moment == self._parser_at:
                self._parser = _NOT_JSON
            return None
        return parser.value


class Moment:
    """Growing text as it was at one moment; equal to another that reads the same."""

    __slots__ = ("_number", "_text")

    def __init__(self, text: GrowingText) -> None:
        self._text = text
        self._number = len(text.chunks)

    def __str__(self) -> str:
        return self._text.text(self._number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Moment) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __reduce__(self) -> Any:
        return _moment_of, (str(self),)


def _moment_of(text: str) -> Moment:
    return Moment(GrowingText(text))
