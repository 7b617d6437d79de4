"""How an item ended, as the user sees it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from rtkit.bulk.operations import Recorded, Usage

if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

__all__ = ["Answer", "AnswerError", "text_of", "usage_of"]


class AnswerError(msgspec.Struct, frozen=True):
    """Why an item has no answer. ``status_code`` is that of the server's reply, if one came."""

    code: str
    message: str
    status_code: int | None = None

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


class _Response(msgspec.Struct):
    status_code: int
    request_id: str | None
    body: Any


class _Line(msgspec.Struct):
    custom_id: str
    response: _Response | None = None
    error: dict[str, Any] | None = None


_decode = msgspec.json.Decoder(_Line).decode


class Answer:
    """The end of one item: its answer, or its error.

    ``index`` is the place of the item in the input, from 0. ``number`` counts the ends in their order, from 1:
    it is where `answers` of a job goes on. ``attempts`` is how often the server was asked. ``line`` is a line
    of the Batch API's output.
    """

    def __init__(self, recorded: Recorded) -> None:
        self.number = recorded.number
        self.index = recorded.seq - 1
        self.attempts = recorded.attempts
        self.line = recorded.line

    def __repr__(self) -> str:
        state = f"error={self.error.code!r}" if self.error is not None else f"text={self.text[:40]!r}"
        return f"<Answer {self.id!r} {state} attempts={self.attempts}>"

    @cached_property
    def _line(self) -> _Line:
        return _decode(self.line)

    @property
    def id(self) -> str:
        """The item's ``custom_id``."""
        return self._line.custom_id

    @property
    def body(self) -> Any:
        """The body of the reply as plain values; ``None`` where none came."""
        response = self._line.response
        return None if response is None else response.body

    @property
    def status_code(self) -> int | None:
        response = self._line.response
        return None if response is None else response.status_code

    @property
    def request_id(self) -> str | None:
        response = self._line.response
        return None if response is None else response.request_id

    @property
    def text(self) -> str:
        """The text of the answer; empty if there is none."""
        return "" if self.error is not None else text_of(self.body)

    @cached_property
    def error(self) -> AnswerError | None:
        """Why there is no answer; ``None`` where there is one."""
        error = self._line.error
        if error is None:
            return None
        code, message = str(error.get("code")), str(error.get("message"))
        return AnswerError(code, message, self.status_code)

    @cached_property
    def usage(self) -> Usage | None:
        """Tokens; without their cost, which the journal counts in its totals."""
        return usage_of(self.body)

    def parse(self, to: type[T]) -> T:
        """The body as a type of ``rtkit.types``, such as ``Response`` or ``ChatCompletion``."""
        from rtkit.core.decode import Decoder  # noqa: PLC0415 - with the types

        decoded: T = Decoder(to).decode(msgspec.json.encode(self.body))
        return decoded


def text_of(body: Any) -> str:
    """The text of a response, a chat completion or a completion."""
    if not isinstance(body, dict):
        return ""
    texts: list[Any] = [
        part.get("text")
        for item in _dicts(body.get("output"))
        for part in _dicts(item.get("content"))
        if part.get("type") == "output_text"
    ]
    for choice in _dicts(body.get("choices"))[:1]:
        message = choice.get("message")
        texts.append(message.get("content") if isinstance(message, dict) else choice.get("text"))
    return "".join(text for text in texts if isinstance(text, str))


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def usage_of(body: Any) -> Usage | None:
    """The tokens that a reply says it took."""
    usage = body.get("usage") if isinstance(body, dict) else None
    if not isinstance(usage, dict):
        return None
    details = usage.get("input_tokens_details") or usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else 0
    into = usage.get("input_tokens", usage.get("prompt_tokens"))
    out = usage.get("output_tokens", usage.get("completion_tokens"))
    return Usage(*(count if isinstance(count, int) and count > 0 else 0 for count in (into, cached, out)))
