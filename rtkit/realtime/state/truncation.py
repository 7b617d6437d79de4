"""Truncation: the client events that say how much was heard when the user interrupts. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rtkit.audio.protocols import Heard
    from rtkit.realtime.state.conversation import Conversation

__all__ = ["server_interrupts", "truncations"]


def truncations(
    conversation: Conversation,
    heard: Iterable[Heard],
    has_audio: Callable[[str], bool] = lambda item_id: True,
) -> list[dict[str, Any]]:
    """The client events for the items that playback cut short; the mirror is corrected by them.

    An item of which something was heard is truncated there, one that was never played is deleted. The server can
    only truncate what it has as audio (``has_audio``): an item of an earlier connection is corrected in the mirror
    alone, which is replayed to the next connection.
    """
    events: list[dict[str, Any]] = []
    for each in heard:
        if each.item_id not in conversation or each.complete:
            continue
        if each.samples == 0:
            conversation.delete(each.item_id)
            events.append({"type": "conversation.item.delete", "item_id": each.item_id})
        else:
            conversation.cut(each.item_id, each.ms)
            if has_audio(each.item_id):
                events.append(
                    {
                        "type": "conversation.item.truncate",
                        "item_id": each.item_id,
                        "content_index": each.content_index,
                        "audio_end_ms": each.ms,
                    }
                )
    return events


def server_interrupts(turn_detection: Any) -> bool:
    """Whether the server cancels the reply by itself when the user speaks: its default with turn detection."""
    return isinstance(turn_detection, dict) and turn_detection.get("interrupt_response") is not False
