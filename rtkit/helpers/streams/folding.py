"""Adds the events of a stream up to the object that was asked for; see ``Operation.folds``.

Some servers send an event stream whether or not they are asked for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from rtkit.errors import StreamEndedError, StreamTruncatedError
from rtkit.helpers.streams.chat_state import ChatCompletionStreamState
from rtkit.helpers.streams.drift import is_model, models, number, string
from rtkit.helpers.streams.response_state import ResponseStreamState
from rtkit.types.chat import ChatCompletion
from rtkit.types.completions import Completion
from rtkit.types.responses import Response

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rtkit.core.model import Model

M = TypeVar("M", bound="Model")

__all__ = ["chat_completion", "completion", "last_response", "response"]


def chat_completion(chunks: Iterable[Any]) -> ChatCompletion:
    """The completion of its chunks. Raises ``StreamEndedError`` where there were none."""
    state = ChatCompletionStreamState[None]()
    try:
        for chunk in chunks:
            if is_model(chunk) and chunk.object in ("chat.completion.chunk", None):
                state.handle_chunk(chunk)
    except StreamTruncatedError as error:
        error.partial = _plain(ChatCompletion, state.current_completion_snapshot) if state.begun else None
        raise
    return _plain(ChatCompletion, state.current_completion_snapshot)


def response(events: Iterable[Any]) -> Response:
    """The response of its events, failed or not. Raises ``StreamEndedError`` where none of them had it."""
    state = ResponseStreamState[None]()
    try:
        for event in events:
            if is_model(event):
                state.handle_event(event)
    except StreamTruncatedError as error:
        error.partial = state.current_response_snapshot
        raise
    whole = state.current_response_snapshot
    if whole is None:
        raise StreamEndedError("a response")
    return _plain(Response, whole)


def last_response(events: Iterable[Any]) -> Any:
    """The response that the last event has which has one: of the beta API, whose types are its own."""
    found = None
    for event in events:
        inner = getattr(event, "response", None)
        found = inner if is_model(inner) else found
    if found is None:
        raise StreamEndedError("a response")
    return found


def completion(parts: Iterable[Any]) -> Completion:
    """The legacy completion of its parts. Raises ``StreamEndedError`` where there were none."""
    head: dict[str, Any] = {}
    choices: dict[int, dict[str, Any]] = {}
    for part in parts:
        if not is_model(part):
            continue
        plain = part.to_dict()
        head.update({name: value for name, value in plain.items() if value is not None or name not in head})
        for choice in models(part.choices):
            index = number(choice.index)
            known = choices.setdefault(
                index, {**choice.to_dict(), "index": index, "text": "", "logprobs": None}
            )
            known["text"] += string(choice.text) or ""
            known["finish_reason"] = choice.finish_reason or known.get("finish_reason")
            known["logprobs"] = _joined(known["logprobs"], choice.to_dict().get("logprobs"))
    if not head:
        raise StreamEndedError("a completion")
    return Completion.model_validate({**head, "choices": [choices[index] for index in sorted(choices)]})


def _joined(before: Any, more: Any) -> Any:
    """Log probabilities are lists side by side, one entry a token."""
    if not isinstance(before, dict) or not isinstance(more, dict):
        return more or before
    joined = dict(before)
    for name, value in more.items():
        known = joined.get(name)
        joined[name] = [*known, *value] if isinstance(known, list) and isinstance(value, list) else value
    return joined


def _plain(kind: type[M], made: Any) -> M:
    """The same as the class that ``create`` gives, which parses nothing."""
    return kind.model_validate(made.to_dict())
