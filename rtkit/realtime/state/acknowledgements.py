"""What the server still owes to what it was sent, and what it said of the session. Pure: events in."""

from __future__ import annotations

from typing import Any, Final

from rtkit.core.model import to_dict

__all__ = ["UPDATE_IDS", "Owed", "end_of_speech"]

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


class Owed:
    """True while an answer is to come: to an update, to an utterance that is over, or the text of one.

    The server takes events in their order, so once an update is answered it has heard all sound before that.
    """

    def __init__(self) -> None:
        self.detection: Any = {"type": "server_vad"}
        """Turn detection as the server said it; the API's default until then."""
        self._replies = True
        self._writes = False
        self._updates = 0
        self._reply = False
        self._texts: dict[str, None] = {}

    def __bool__(self) -> bool:
        return self._updates > 0 or self._reply or bool(self._texts)

    @property
    def updating(self) -> bool:
        """An update is not answered yet."""
        return self._updates > 0

    @property
    def pause_ms(self) -> float:
        """The silence that turn detection waits for, as far as the server said it: ``audio_end_ms`` includes it."""
        return (self.detection or {}).get("silence_duration_ms") or 0

    @property
    def unasked(self) -> bool:
        """Whether the server may reply by itself, as far as it said: with turn detection that asks."""
        return isinstance(self.detection, dict) and self.detection.get("create_response") is not False

    def connected(self) -> None:
        """A new connection, which is told the configuration first."""
        self._updates = 1
        self._reply = False
        self._texts.clear()

    def sent(self, event: dict[str, Any]) -> None:
        self._updates += event.get("type") == "session.update"

    def apply(self, event: Any) -> None:
        kind = event.type
        if kind in {"session.created", "session.updated"}:
            self._told(to_dict(event.session))
            if kind == "session.updated":
                self._updates = max(self._updates - 1, 0)
        elif kind == "input_audio_buffer.speech_stopped":
            self._reply = True
        elif kind == "input_audio_buffer.committed":
            self._reply = self._reply and self._replies
            if self._writes:
                self._texts[event.item_id] = None
                if len(self._texts) > MAX_TEXTS:
                    del self._texts[next(iter(self._texts))]
        elif kind == "response.created":
            self._reply = False
        elif kind.startswith("conversation.item.input_audio_transcription."):
            if not kind.endswith(".delta"):
                self._texts.pop(event.item_id, None)
        elif kind == "error" and str(getattr(event.error, "event_id", "")).startswith(UPDATE_IDS):
            self._updates = max(self._updates - 1, 0)

    def _told(self, session: Any) -> None:
        heard = ((session.get("audio") or {}).get("input") if isinstance(session, dict) else None) or {}
        if "turn_detection" in heard:
            self.detection = heard["turn_detection"]
        self._writes = bool(heard.get("transcription"))
        asks = not isinstance(self.detection, dict) or self.detection.get("create_response") is not False
        self._replies = asks and session.get("type", "realtime") == "realtime"
