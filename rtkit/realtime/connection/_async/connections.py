"""The connections of the API: each a union of events and the verbs that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.realtime.connection._async.connection import AsyncEventConnection, E
from rtkit.realtime.connection._async.verbs import (
    AsyncRealtimeConversationResource,
    AsyncRealtimeInputAudioBufferResource,
    AsyncRealtimeOutputAudioBufferResource,
    AsyncRealtimeResponseResource,
    AsyncRealtimeSessionResource,
    AsyncRealtimeTranscriptionSessionResource,
    AsyncTranslationsSessionResource,
)

if TYPE_CHECKING:
    from rtkit.types.realtime import RealtimeServerEvent
else:
    RealtimeServerEvent = Any  # the types are loaded by `connect`

__all__ = ["AsyncBetaRealtimeConnection", "AsyncRealtimeConnection", "AsyncTranslationsConnection"]


class _Conversing(AsyncEventConnection[E]):
    """The verbs that both dialects have."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = AsyncRealtimeSessionResource(self)
        self.response = AsyncRealtimeResponseResource(self)
        self.input_audio_buffer = AsyncRealtimeInputAudioBufferResource(self)
        self.conversation = AsyncRealtimeConversationResource(self)
        self.output_audio_buffer = AsyncRealtimeOutputAudioBufferResource(self)


class AsyncRealtimeConnection(_Conversing[RealtimeServerEvent]):
    """An open realtime connection. See `AsyncEventConnection` for what all connections can do."""


class AsyncBetaRealtimeConnection(_Conversing[Any]):
    """An open realtime connection in the beta dialect."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.transcription_session = AsyncRealtimeTranscriptionSessionResource(self)


class AsyncTranslationsConnection(AsyncEventConnection[Any]):
    """An open connection that translates speech."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = AsyncTranslationsSessionResource(self)
