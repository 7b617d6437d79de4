# Made from rtkit/realtime/connection/_async/connections.py by "python -m codegen". Edit that file, not this one.
"""The connections of the API: each a union of events and the verbs that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.realtime.connection._sync.connection import E, EventConnection
from rtkit.realtime.connection._sync.verbs import (
    RealtimeConversationResource,
    RealtimeInputAudioBufferResource,
    RealtimeOutputAudioBufferResource,
    RealtimeResponseResource,
    RealtimeSessionResource,
    RealtimeTranscriptionSessionResource,
    TranslationsSessionResource,
)

if TYPE_CHECKING:
    from rtkit.types.realtime import RealtimeServerEvent
else:
    RealtimeServerEvent = Any  # the types are loaded by `connect`

__all__ = ["BetaRealtimeConnection", "RealtimeConnection", "TranslationsConnection"]


class _Conversing(EventConnection[E]):
    """The verbs that both dialects have."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = RealtimeSessionResource(self)
        self.response = RealtimeResponseResource(self)
        self.input_audio_buffer = RealtimeInputAudioBufferResource(self)
        self.conversation = RealtimeConversationResource(self)
        self.output_audio_buffer = RealtimeOutputAudioBufferResource(self)


class RealtimeConnection(_Conversing[RealtimeServerEvent]):
    """An open realtime connection. See `EventConnection` for what all connections can do."""


class BetaRealtimeConnection(_Conversing[Any]):
    """An open realtime connection in the beta dialect."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.transcription_session = RealtimeTranscriptionSessionResource(self)


class TranslationsConnection(EventConnection[Any]):
    """An open connection that translates speech."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = TranslationsSessionResource(self)
