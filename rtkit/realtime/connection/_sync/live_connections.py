# Made from rtkit/realtime/connection/_async/live_connections.py by "python -m codegen". Edit that file, not this one.
"""The connections of the Live API, and what a client may say on them.

Each verb sends one event and returns when it is on its way. What the server makes of it comes as an event, and
a refusal as an ``error`` event; both name the ``event_id``, as ``client_event_id``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import omit
from rtkit.errors.live import Live
from rtkit.realtime.connection._sync.connection import E, EventConnection
from rtkit.realtime.connection.encoding import event

if TYPE_CHECKING:
    from rtkit.client.options import NotGiven, Omit
    from rtkit.core.model import Model
    from rtkit.realtime.connection.encoding import Audio
    from rtkit.types.live import ConnectServerEvent, ForkServerEvent, ServerEvent
    from rtkit.types.live.params import (
        ForkSessionConfigParam,
        ItemUnionParam,
        SessionConfigParam,
        SessionUpdateConfigParam,
    )
    from rtkit.types.responses.params import ResponseInputItemParam

    EventId = str | Omit | NotGiven | None
else:
    ConnectServerEvent = ForkServerEvent = ServerEvent = Any  # the types are loaded by `connect`

__all__ = [
    "ForksConnection",
    "ForksSessionResource",
    "LiveConnection",
    "LiveDecisionItemResource",
    "LiveDecisionResource",
    "LiveResponseItemResource",
    "LiveResponseResource",
    "LiveSessionCommentaryResource",
    "LiveSessionInputAudioResource",
    "LiveSessionInstructionsResource",
    "LiveSessionOutputAudioFixtureResource",
    "LiveSessionOutputAudioResource",
    "LiveSessionResource",
    "LiveSessionThinkingResource",
    "SidebandConnection",
    "SidebandSessionInputAudioResource",
    "SidebandSessionResource",
    "SidebandTransportDtmfResource",
    "SidebandTransportResource",
]


class _Live(EventConnection[E]):
    """The verbs that all three have."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.decision = LiveDecisionResource(self)
        self.response = LiveResponseResource(self)


class LiveConnection(_Live[ServerEvent]):
    """The connection of a Live session. See `EventConnection` for what all connections can do."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = LiveSessionResource(self)


class ForksConnection(_Live[ForkServerEvent]):
    """The connection of a Live session that goes on from a stored one."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = ForksSessionResource(self)


class SidebandConnection(_Live[ConnectServerEvent]):
    """A second connection to a Live session."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.session = SidebandSessionResource(self)
        self.transport = SidebandTransportResource(self)


# -- the session


class _Verbs(Live):
    _instead = "connect again where you need another one"

    def __init__(self, connection: EventConnection[Any]) -> None:
        self._connection = connection

    def _say(self, type: str, **fields: Any) -> None:
        self._connection.send(event(type, **fields))


class _Session(_Verbs):
    """What may be said of a session on each of its connections."""

    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.commentary = LiveSessionCommentaryResource(connection)
        self.instructions = LiveSessionInstructionsResource(connection)
        self.output_audio = LiveSessionOutputAudioResource(connection)
        self.thinking = LiveSessionThinkingResource(connection)

    def update(self, *, session: SessionUpdateConfigParam | Model, event_id: EventId = omit) -> None:
        """Change the delegation or the triggers of transcripts. Answered by ``session.updated``."""
        self._say("session.update", session=session, event_id=event_id)

    def close(self, *, event_id: EventId = omit) -> None:
        """Ask for the end. The last event is ``session.closed``, with the reason and the usage."""
        self._say("session.close", event_id=event_id)


class LiveSessionResource(_Session):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.input_audio = LiveSessionInputAudioResource(connection)

    def start(self, *, session: SessionConfigParam | Model, event_id: EventId = omit) -> None:
        """Start the session, before anything else is said. Answered by ``session.started``."""
        self._say("session.start", session=session, event_id=event_id)


class ForksSessionResource(_Session):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.input_audio = LiveSessionInputAudioResource(connection)

    def start(self, *, session: ForkSessionConfigParam | Model, event_id: EventId = omit) -> None:
        """Start the session with what differs from the stored one, before anything else is said."""
        self._say("session.start", session=session, event_id=event_id)


class SidebandSessionResource(_Session):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.input_audio = SidebandSessionInputAudioResource(connection)


class SidebandSessionInputAudioResource(_Verbs):
    def mute(self, *, event_id: EventId = omit) -> None:
        """Keep what the user says from the model. Answered by ``session.input_audio.muted``."""
        self._say("session.input_audio.mute", event_id=event_id)

    def unmute(self, *, event_id: EventId = omit) -> None:
        """Let the model hear again. Answered by ``session.input_audio.unmuted``."""
        self._say("session.input_audio.unmute", event_id=event_id)


class LiveSessionInputAudioResource(SidebandSessionInputAudioResource):
    def append(self, *, audio: Audio, event_id: EventId = omit) -> None:
        """Add audio in the session's format: base64, or the bytes themselves. No answer."""
        connection = self._connection
        connection.send_raw(connection._encoded_audio("session.input_audio.append", audio, event_id))


class LiveSessionCommentaryResource(_Verbs):
    def append(self, *, content: str, delegation_id: str | None, event_id: EventId = omit) -> None:
        """Tell the model what it may tell the user; of a delegation to the client, or ``None``."""
        self._say(
            "session.commentary.append", content=content, delegation_id=delegation_id, event_id=event_id
        )


class LiveSessionInstructionsResource(_Verbs):
    def append(self, *, content: str, delegation_id: str | None, event_id: EventId = omit) -> None:
        """Add instructions of the developer's to the conversation; of a delegation, or ``None``."""
        self._say(
            "session.instructions.append", content=content, delegation_id=delegation_id, event_id=event_id
        )


class LiveSessionThinkingResource(_Verbs):
    def append(self, *, content: str, delegation_id: str | None, event_id: EventId = omit) -> None:
        """Tell the model what it keeps to itself: reasoning, progress; of a delegation, or ``None``."""
        self._say("session.thinking.append", content=content, delegation_id=delegation_id, event_id=event_id)


class LiveSessionOutputAudioResource(_Verbs):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.fixture = LiveSessionOutputAudioFixtureResource(connection)


class LiveSessionOutputAudioFixtureResource(_Verbs):
    def play(self, *, audio: Audio, event_id: EventId = omit) -> None:
        """Play a recording instead of the model: PCM16 in mono at 24 kHz, of 30 seconds at most.

        Base64, or the bytes themselves. Answered by ``...fixture.playing`` and ``...fixture.played``; what the user
        says meanwhile is not heard, and a second one is refused.
        """
        self._say("session.output_audio.fixture.play", audio=audio, event_id=event_id)


# -- beside the session


class LiveDecisionResource(_Verbs):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.item = LiveDecisionItemResource(connection)

    def create(self, *, event_id: str) -> None:
        """Ask the configured questions of the conversation as it is. An ``event_id`` is good for once a session."""
        self._say("decision.create", event_id=event_id)


class LiveDecisionItemResource(_Verbs):
    def create(self, *, item: ItemUnionParam, event_id: EventId = omit) -> None:
        """Add an item that later decisions take into account. Answered by ``decision.item.created``."""
        self._say("decision.item.create", item=item, event_id=event_id)

    def delete(self, *, item_id: str, event_id: EventId = omit) -> None:
        """Remove an item from later decisions. Answered by ``decision.item.deleted``."""
        self._say("decision.item.delete", item_id=item_id, event_id=event_id)


class LiveResponseResource(_Verbs):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.item = LiveResponseItemResource(connection)

    def create(self, *, event_id: EventId = omit) -> None:
        """Ask the session's Responses backend for a response, or to go on with the results of tools."""
        self._say("response.create", event_id=event_id)


class LiveResponseItemResource(_Verbs):
    def create(self, *, item: ResponseInputItemParam, event_id: EventId = omit) -> None:
        """Add an item to what the session's Responses backend is given."""
        self._say("response.item.create", item=item, event_id=event_id)


class SidebandTransportResource(_Verbs):
    def __init__(self, connection: EventConnection[Any]) -> None:
        super().__init__(connection)
        self.dtmf = SidebandTransportDtmfResource(connection)


class SidebandTransportDtmfResource(_Verbs):
    def send(self, *, event: str, event_id: EventId = omit) -> None:
        """Press one key of a call (SIP). Answered by ``transport.dtmf.sent``."""
        self._say("transport.dtmf.send", event=event, event_id=event_id)
