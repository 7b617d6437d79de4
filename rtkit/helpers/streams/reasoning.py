"""What a model thought on the way, wherever its server puts it."""

from __future__ import annotations

from typing import Any, Final

from rtkit.helpers.streams.drift import joined_thoughts, models, string

__all__ = ["reasoning_of"]

# The names by which servers of Chat Completions send it; the API itself does not.
_NAMES: Final = ("reasoning_content", "reasoning")


def reasoning_of(value: Any) -> str | None:
    """The reasoning in a delta, a message, a choice, a completion, an output item or a response.

    Servers that speak Chat Completions send it as ``reasoning_content`` or ``reasoning``, or among the parts of
    the content, whole or in deltas; Responses have items of their own, with a summary, the full text, or both
    (then it is the full text).
    ``None`` if there is none.
    """
    for name in _NAMES:
        text = getattr(value, name, None)
        if isinstance(text, str):
            return text
    content = getattr(value, "content", None)
    if isinstance(content, list) and (thoughts := joined_thoughts(content)) is not None:
        return thoughts
    if getattr(value, "type", None) == "reasoning":
        return _joined(value.content) or _joined(value.summary)
    for name in ("delta", "message"):
        inner = getattr(value, name, None)
        if inner is not None and not isinstance(inner, str):
            return reasoning_of(inner)
    for name in ("choices", "output"):
        parts = getattr(value, name, None)
        if isinstance(parts, list):
            texts = [text for part in parts if (text := reasoning_of(part))]
            return "\n\n".join(texts) or None
    return None


def _joined(parts: Any) -> str:
    texts = (string(getattr(part, "text", None)) for part in models(parts))
    return "\n\n".join(text for text in texts if text is not None)
