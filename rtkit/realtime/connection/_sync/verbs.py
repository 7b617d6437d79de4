# Made from rtkit/realtime/connection/_async/verbs.py by "python -m codegen". Edit that file, not this one.
"""What a client may say, as methods: each sends one event.

They return when the event is on its way. What the server makes of it comes as an event, a refusal as an
``error`` event; ``event_id`` is repeated there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import omit
from rtkit.errors.live import Live
from rtkit.realtime.connection.encoding import event

if TYPE_CHECKING:
    from rtkit.client.options import NotGiven, Omit
    from rtkit.core.arguments import Fields
    from rtkit.realtime.connection._sync.connection import EventConnection
    from rtkit.realtime.connection.encoding import Audio

__all__ = [
    "RealtimeConversationItemResource",
    "RealtimeConversationResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
    "RealtimeTranscriptionSessionResource",
    "TranslationsSessionInputAudioBufferResource",
    "TranslationsSessionResource",
]


class _Verbs(Live):
    _instead = "connect again where you need another one"

    def __init__(self, connection: EventConnection[Any]) -> None:
        self._connection = connection


class RealtimeSessionResource(_Verbs):
    def update(self, *, session: Fields, event_id: str | Omit | NotGiven = omit) -> None:
        """Change the session: only the fields that are given. Answered by ``session.updated``."""
        self._connection.send(event("session.update", session=session, event_id=event_id))


class RealtimeTranscriptionSessionResource(_Verbs):
    def update(self, *, session: Fields, event_id: str | Omit | NotGiven = omit) -> None:
        """Change a transcription session (beta). Answered by ``transcription_session.updated``."""
        self._connection.send(event("transcription_session.update", session=session, event_id=event_id))


class RealtimeResponseResource(_Verbs):
    def create(
        self,
        *,
        event_id: str | Omit | NotGiven = omit,
        response: Fields | Omit | NotGiven = omit,
    ) -> None:
        """Ask for a response; ``response`` overrides the session for this one.

        One response at a time writes to the conversation: a second one is refused with the code
        ``conversation_already_has_active_response``.
        """
        self._connection.send(event("response.create", event_id=event_id, response=response))

    def cancel(
        self, *, event_id: str | Omit | NotGiven = omit, response_id: str | Omit | NotGiven = omit
    ) -> None:
        """Cancel the response in progress. Answered by ``response.done`` with the status ``cancelled``."""
        self._connection.send(event("response.cancel", event_id=event_id, response_id=response_id))


class RealtimeInputAudioBufferResource(_Verbs):
    def append(self, *, audio: Audio, event_id: str | Omit | NotGiven = omit) -> None:
        """Add audio in the session's input format: base64, or the bytes themselves. 15 MiB at most; no answer."""
        connection = self._connection
        connection.send_raw(connection._encoded_audio("input_audio_buffer.append", audio, event_id))

    def commit(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Make the buffered audio an item of the user. Answered by ``input_audio_buffer.committed``."""
        self._connection.send(event("input_audio_buffer.commit", event_id=event_id))

    def clear(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Forget the buffered audio. Answered by ``input_audio_buffer.cleared``."""
        self._connection.send(event("input_audio_buffer.clear", event_id=event_id))


class RealtimeOutputAudioBufferResource(_Verbs):
    def clear(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Stop the audio that is being played (WebRTC and SIP), after ``response.cancel``."""
        self._connection.send(event("output_audio_buffer.clear", event_id=event_id))


class RealtimeConversationResource(_Verbs):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.item = RealtimeConversationItemResource(connection)


class RealtimeConversationItemResource(_Verbs):
    def create(
        self,
        *,
        item: Fields,
        event_id: str | Omit | NotGiven = omit,
        previous_item_id: str | Omit | NotGiven = omit,
    ) -> None:
        """Add an item: at the end, after ``previous_item_id``, or first (``"root"``)."""
        self._connection.send(
            event(
                "conversation.item.create",
                item=item,
                event_id=event_id,
                previous_item_id=previous_item_id,
            )
        )

    def delete(self, *, item_id: str, event_id: str | Omit | NotGiven = omit) -> None:
        """Remove an item. Answered by ``conversation.item.deleted``."""
        self._connection.send(event("conversation.item.delete", item_id=item_id, event_id=event_id))

    def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit | NotGiven = omit,
    ) -> None:
        """Cut an assistant's audio at what was heard; its transcript goes. Answered by ``...truncated``."""
        self._connection.send(
            event(
                "conversation.item.truncate",
                audio_end_ms=audio_end_ms,
                content_index=content_index,
                item_id=item_id,
                event_id=event_id,
            )
        )

    def retrieve(self, *, item_id: str, event_id: str | Omit | NotGiven = omit) -> None:
        """Ask for the server's own form of an item. Answered by ``conversation.item.retrieved``."""
        self._connection.send(event("conversation.item.retrieve", item_id=item_id, event_id=event_id))


class TranslationsSessionResource(_Verbs):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.input_audio_buffer = TranslationsSessionInputAudioBufferResource(connection)

    def update(self, *, session: Fields, event_id: str | Omit | NotGiven = omit) -> None:
        """Change the session. Answered by ``session.updated``."""
        self._connection.send(event("session.update", session=session, event_id=event_id))

    def close(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Ask for the end: the server translates what it has, and closes after ``session.closed``."""
        self._connection.send(event("session.close", event_id=event_id))


class TranslationsSessionInputAudioBufferResource(_Verbs):
    def append(self, *, audio: Audio, event_id: str | Omit | NotGiven = omit) -> None:
        """Add audio to translate: base64, or the bytes themselves. No answer."""
        connection = self._connection
        connection.send_raw(connection._encoded_audio("session.input_audio_buffer.append", audio, event_id))
