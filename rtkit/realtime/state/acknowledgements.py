"""Answers of the server that are still to come: to updates, and to what the user said. Pure: events in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rtkit.realtime.state.payload import Payload
    from rtkit.realtime.state.server_session import ServerSession

__all__ = ["UPDATE_IDS", "PendingAcknowledgements", "end_of_speech"]

MARGIN: Final = 0.5
"""Seconds beyond the pause that ends a turn."""

SEMANTIC_PAUSES: Final = {"low": 8.0, "medium": 4.0, "auto": 4.0, "high": 2.0}
"""The longest pauses of ``semantic_vad``, in seconds, by its eagerness (the API's guide to voice detection)."""

SERVER_VAD_MS: Final = 500
"""The API's default of ``silence_duration_ms``."""

MAX_TEXTS: Final = 256
"""Utterances whose text is waited for, the latest; a server that transcribes is not further behind."""

UPDATE_IDS: Final = "update_"
"""How the ids of the client events begin whose answers are counted."""


def end_of_speech(detection: dict[str, Any]) -> float:
    """Seconds of silence after which turn detection takes what was said for complete."""
    if detection.get("type") == "semantic_vad":
        return SEMANTIC_PAUSES.get(detection.get("eagerness") or "auto", SEMANTIC_PAUSES["low"]) + MARGIN
    return (detection.get("silence_duration_ms") or SERVER_VAD_MS) / 1000 + MARGIN


class PendingAcknowledgements:
    """True while an answer is to come: to an update, to an utterance that is over, or the text of one.

    The server takes events in their order: once an update is answered, it has heard all audio before that.
    """

    def __init__(self, server: ServerSession) -> None:
        self._server = server
        self._updates = 0
        self._response = False
        self._texts: dict[str, None] = {}

    def __bool__(self) -> bool:
        return self._updates > 0 or self._response or bool(self._texts)

    @property
    def updating(self) -> bool:
        """An update is not answered yet."""
        return self._updates > 0

    def connected(self) -> None:
        """A new connection; the configuration is the first that it is sent."""
        self._updates = 1
        self._response = False
        self._texts.clear()

    def sent(self, event: dict[str, Any]) -> None:
        self._updates += event.get("type") == "session.update"

    def on_updated(self, _: Payload) -> None:
        self._updates = max(self._updates - 1, 0)

    def on_speech_stopped(self, _: Payload) -> None:
        self._response = True

    def on_committed(self, event: Payload) -> None:
        self._response = self._response and self._server.answers_speech
        if self._server.transcribes:
            self._texts[event.text("item_id")] = None
            if len(self._texts) > MAX_TEXTS:
                del self._texts[next(iter(self._texts))]

    def on_response_created(self, _: Payload) -> None:
        self._response = False

    def on_transcribed(self, event: Payload) -> None:
        """The text is there, or there will be none."""
        self._texts.pop(event.text("item_id"), None)

    def on_error(self, event: Payload) -> None:
        if (event.refusal().event_id or "").startswith(UPDATE_IDS):
            self._updates = max(self._updates - 1, 0)
