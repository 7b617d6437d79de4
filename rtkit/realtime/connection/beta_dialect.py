"""The beta dialect in the names of general availability.

What was renamed, by the migration guide:
https://platform.openai.com/docs/guides/realtime#beta-to-ga-migration

==========================================  ================================================
beta                                        general availability
==========================================  ================================================
``response.text.delta``, ``.done``          ``response.output_text.delta``, ``.done``
``response.audio.delta``, ``.done``         ``response.output_audio.delta``, ``.done``
``response.audio_transcript.*``             ``response.output_audio_transcript.*``
``conversation.item.created``               ``conversation.item.added``
content of an assistant: ``text, audio``    ``output_text``, ``output_audio``
==========================================  ================================================
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["normalized"]

_EVENTS: Final = {
    "response.text.delta": "response.output_text.delta",
    "response.text.done": "response.output_text.done",
    "response.audio.delta": "response.output_audio.delta",
    "response.audio.done": "response.output_audio.done",
    "response.audio_transcript.delta": "response.output_audio_transcript.delta",
    "response.audio_transcript.done": "response.output_audio_transcript.done",
    "conversation.item.created": "conversation.item.added",
}

_CONTENT: Final = {"text": "output_text", "audio": "output_audio"}


def normalized(event: Any) -> Any:
    """``event``, as plain values, by the names of general availability; what has them already stays."""
    if not isinstance(event, dict):
        return event
    changed = dict(event)
    name = event.get("type")
    if isinstance(name, str):
        changed["type"] = _EVENTS.get(name, name)
    if "item" in event:
        changed["item"] = _item(event["item"])
    response = event.get("response")
    if isinstance(response, dict) and isinstance(response.get("output"), list):
        changed["response"] = {**response, "output": [_item(item) for item in response["output"]]}
    return changed


def _item(item: Any) -> Any:
    if (
        not isinstance(item, dict)
        or item.get("role") != "assistant"
        or not isinstance(item.get("content"), list)
    ):
        return item
    return {**item, "content": [_part(part) for part in item["content"]]}


def _part(part: Any) -> Any:
    name = part.get("type") if isinstance(part, dict) else None
    return {**part, "type": _CONTENT[name]} if isinstance(name, str) and name in _CONTENT else part
