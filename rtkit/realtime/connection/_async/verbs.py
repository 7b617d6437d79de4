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
    from rtkit.realtime.connection._async.connection import AsyncEventConnection
    from rtkit.realtime.connection.encoding import Audio

__all__ = [
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeTranscriptionSessionResource",
    "AsyncTranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsSessionResource",
]


class _Verbs(Live):
    _instead = "connect again where you need another one"

    def __init__(self, connection: AsyncEventConnection[Any]) -> None:
        self._connection = connection


class AsyncRealtimeSessionResource(_Verbs):
    async def update(self, *, session: Fields, event_id: str | Omit | NotGiven = omit) -> None:
        """Change the session: only the fields that are given. Answered by ``session.updated``."""
        await self._connection.send(event("session.update", session=session, event_id=event_id))


class AsyncRealtimeTranscriptionSessionResource(_Verbs):
    async def update(self, *, session: Fields, event_id: str | Omit | NotGiven = omit) -> None:
        """Change a transcription session (beta). Answered by ``transcription_session.updated``."""
        await self._connection.send(event("transcription_session.update", session=session, event_id=event_id))


class AsyncRealtimeResponseResource(_Verbs):
    async def create(
        self,
        *,
        event_id: str | Omit | NotGiven = omit,
        response: Fields | Omit | NotGiven = omit,
    ) -> None:
        """Ask for a response; ``response`` overrides the session for this one.

        One response at a time writes to the conversation: a second one is refused with the code
        ``conversation_already_has_active_response``.
        """
        await self._connection.send(event("response.create", event_id=event_id, response=response))

    async def cancel(
        self, *, event_id: str | Omit | NotGiven = omit, response_id: str | Omit | NotGiven = omit
    ) -> None:
        """Cancel the response in progress. Answered by ``response.done`` with the status ``cancelled``."""
        await self._connection.send(event("response.cancel", event_id=event_id, response_id=response_id))


class AsyncRealtimeInputAudioBufferResource(_Verbs):
    async def append(self, *, audio: Audio, event_id: str | Omit | NotGiven = omit) -> None:
        """Add audio in the session's input format: base64, or the bytes themselves. 15 MiB at most; no answer."""
        connection = self._connection
        await connection.send_raw(connection._encoded_audio("input_audio_buffer.append", audio, event_id))

    async def commit(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Make the buffered audio an item of the user. Answered by ``input_audio_buffer.committed``."""
        await self._connection.send(event("input_audio_buffer.commit", event_id=event_id))

    async def clear(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Forget the buffered audio. Answered by ``input_audio_buffer.cleared``."""
        await self._connection.send(event("input_audio_buffer.clear", event_id=event_id))


class AsyncRealtimeOutputAudioBufferResource(_Verbs):
    async def clear(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Stop the audio that is being played (WebRTC and SIP), after ``response.cancel``."""
        await self._connection.send(event("output_audio_buffer.clear", event_id=event_id))


class AsyncRealtimeConversationResource(_Verbs):
    def __init__(self, connection: AsyncEventConnection[Any]) -> None:
        super().__init__(connection)
        self.item = AsyncRealtimeConversationItemResource(connection)


class AsyncRealtimeConversationItemResource(_Verbs):
    async def create(
        self,
        *,
        item: Fields,
        event_id: str | Omit | NotGiven = omit,
        previous_item_id: str | Omit | NotGiven = omit,
    ) -> None:
        """Add an item: at the end, after ``previous_item_id``, or first (``"root"``)."""
        await self._connection.send(
            event(
                "conversation.item.create",
                item=item,
                event_id=event_id,
                previous_item_id=previous_item_id,
            )
        )

    async def delete(self, *, item_id: str, event_id: str | Omit | NotGiven = omit) -> None:
        """Remove an item. Answered by ``conversation.item.deleted``."""
        await self._connection.send(event("conversation.item.delete", item_id=item_id, event_id=event_id))

    async def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit | NotGiven = omit,
    ) -> None:
        """Cut an assistant's audio at what was heard; its transcript goes. Answered by ``...truncated``."""
        await self._connection.send(
            event(
                "conversation.item.truncate",
                audio_end_ms=audio_end_ms,
                content_index=content_index,
                item_id=item_id,
                event_id=event_id,
            )
        )

    async def retrieve(self, *, item_id: str, event_id: str | Omit | NotGiven = omit) -> None:
        """Ask for the server's own form of an item. Answered by ``conversation.item.retrieved``."""
        await self._connection.send(event("conversation.item.retrieve", item_id=item_id, event_id=event_id))


class AsyncTranslationsSessionResource(_Verbs):
    def __init__(self, connection: AsyncEventConnection[Any]) -> None:
        super().__init__(connection)
        self.input_audio_buffer = AsyncTranslationsSessionInputAudioBufferResource(connection)

    async def update(self, *, session: Fields, event_id: str | Omit | NotGiven = omit) -> None:
        """Change the session. Answered by ``session.updated``."""
        await self._connection.send(event("session.update", session=session, event_id=event_id))

    async def close(self, *, event_id: str | Omit | NotGiven = omit) -> None:
        """Ask for the end: the server translates what it has, and closes after ``session.closed``."""
        await self._connection.send(event("session.close", event_id=event_id))


class AsyncTranslationsSessionInputAudioBufferResource(_Verbs):
    async def append(self, *, audio: Audio, event_id: str | Omit | NotGiven = omit) -> None:
        """Add audio to translate: base64, or the bytes themselves. No answer."""
        connection = self._connection
        await connection.send_raw(
            connection._encoded_audio("session.input_audio_buffer.append", audio, event_id)
        )
