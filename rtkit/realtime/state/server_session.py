"""What the server's session is, as far as its events say: turn detection, formats, transcription. Pure: events in.

Others of the session's parts read it here, and none keeps a copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.realtime.state.formats import format_name

if TYPE_CHECKING:
    from rtkit.realtime.state.payload import Payload

__all__ = ["ServerSession"]


class ServerSession:
    """Before the server's first ``session.created`` or ``session.updated``, the API's defaults stand."""

    def __init__(self) -> None:
        self.turn_detection: Any = {"type": "server_vad"}
        self.transcribes = False
        """Whether the text of the user's audio will come."""
        self.output_format: str | None = None
        """The name of the format of responses; ``None``: the server has not named it on this connection."""
        self._is_conversation = True

    @property
    def pause_ms(self) -> float:
        """The silence that turn detection waits for, as far as the server said it: ``audio_end_ms`` includes it."""
        return (self.turn_detection or {}).get("silence_duration_ms") or 0

    @property
    def may_respond(self) -> bool:
        """Whether the server may create responses by itself: with turn detection that does."""
        return isinstance(self.turn_detection, dict) and self._creates_responses

    @property
    def answers_speech(self) -> bool:
        """Whether a response follows what the user said, by the server itself or because it is asked for."""
        detects = isinstance(self.turn_detection, dict)
        return self._is_conversation and (self._creates_responses or not detects)

    @property
    def _creates_responses(self) -> bool:
        detection = self.turn_detection
        return not isinstance(detection, dict) or detection.get("create_response") is not False

    def connected(self) -> None:
        """A new connection: its session has the API's formats until the server says otherwise."""
        self.output_format = None

    def on_session(self, event: Payload) -> None:
        session = event.fields("session")
        audio = session.get("audio")
        given = audio.get("input") if isinstance(audio, dict) else None
        given = given if isinstance(given, dict) else {}
        if "turn_detection" in given:
            self.turn_detection = _readable(given["turn_detection"])
        self.transcribes = bool(given.get("transcription"))
        self.output_format = format_name(session, "output")
        self._is_conversation = session.get("type", "realtime") == "realtime"


def _readable(detection: Any) -> Any:
    """Turn detection without the settings whose values are not of their type."""
    if not isinstance(detection, dict):
        return None
    kinds: dict[str, Any] = {"type": str, "eagerness": str, "silence_duration_ms": int | float}
    return {name: value for name, value in detection.items() if isinstance(value, kinds.get(name, object))}
