"""What a session knows and decides, without I/O: what the server and the program say goes in, and out come client
events to send and events to report.

The driver (`rtkit.realtime.session.session`) carries bytes and waits; it asks here for what to do.
"""

from __future__ import annotations

import copy
import logging
import uuid
from collections import deque
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal

from rtkit.errors import LimitExceededError
from rtkit.realtime.events import AudioDropped, ItemsDropped, Replayed, ReplyCut, TurnTimed
from rtkit.realtime.state.acknowledgements import UPDATE_IDS, PendingAcknowledgements
from rtkit.realtime.state.conversation import Conversation
from rtkit.realtime.state.formats import DEFAULT_FORMAT, bytes_per_ms, format_name
from rtkit.realtime.state.limits import Governor
from rtkit.realtime.state.machines import LINK, ReplyState, StateError, step
from rtkit.realtime.state.metrics import Metrics
from rtkit.realtime.state.payload import Payload, UnreadableEventError
from rtkit.realtime.state.replay import PREFIX, Replay, UnconfirmedAudio
from rtkit.realtime.state.response_requests import OutOfBandRequests
from rtkit.realtime.state.send_queue import COMMIT, AudioChunk, SendQueue
from rtkit.realtime.state.server_session import ServerSession
from rtkit.realtime.state.truncation import truncations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rtkit.audio.protocols import Heard
    from rtkit.realtime.settings import Settings
    from rtkit.realtime.state.metrics import Turn
    from rtkit.realtime.state.replay import ReplayPlan

__all__ = ["SessionCore"]

logger = logging.getLogger("rtkit.realtime")

MAX_UNREADABLE: Final = 64
"""Types of events of which the log says that one was not understood, each once."""


class SessionCore:
    """One session. ``emit`` is called with every event that the program may want to know of."""

    def __init__(
        self,
        config: Mapping[str, Any],
        settings: Settings,
        *,
        now: float,
        emit: Callable[[object], None],
        history: Mapping[str, Any] | None = None,
    ) -> None:
        self.config = _merged({"type": "realtime"}, config)
        self.settings = settings
        self.link = "new"
        self.conversation = (
            Conversation(max_items=settings.max_items, when_full=settings.when_full)
            if history is None
            else Conversation.restore(history, max_items=settings.max_items, when_full=settings.when_full)
        )
        self.reply = ReplyState()
        self.out_of_band = OutOfBandRequests()
        self.metrics = Metrics()
        self.server_session = ServerSession()
        self.pending = PendingAcknowledgements(self.server_session)
        self.governor = Governor(settings.limits, now)
        self.outgoing = SendQueue(
            max_audio=int(settings.max_audio_behind * 1000 * self._input_rate),
            when_behind=settings.when_behind,
        )
        self.speaking = False
        """Whether the user is, as the server hears it."""
        self.restoration: deque[dict[str, Any]] = deque()
        self.cancelled_items: deque[str] = deque(maxlen=256)
        """Whose sound is not played any more, though it may still come."""
        self.emit = emit
        self._unconfirmed_audio = UnconfirmedAudio(int(settings.replay_audio * 1000 * self._input_rate))
        self._cut_short = False
        """The connection was lost while the user spoke, as far as it is known."""
        self.replay = Replay(settings.replay)
        self._ids = uuid.uuid4().hex[:12]
        self._count = 0
        self.failure: LimitExceededError | None = None
        """What ends the session, though its connection may be well."""
        self.failed: Callable[[], None] = lambda: None
        """Called when there is one."""
        self._dropped_reported = self.conversation.dropped
        self._unreadable: set[str] = set()
        self._follow_formats()

    @property
    def _input_rate(self) -> int:
        """Bytes of the user's sound per millisecond."""
        return bytes_per_ms(format_name(self.config, "input") or DEFAULT_FORMAT)

    def _follow_formats(self) -> None:
        """Responses come in the format that the server named, or else in the one that was configured."""
        configured = format_name(self.config, "output") or DEFAULT_FORMAT
        self.conversation.audio_format = self.server_session.output_format or configured
        self.outgoing.max_audio = int(self.settings.max_audio_behind * 1000 * self._input_rate)
        self._unconfirmed_audio.limit = int(self.settings.replay_audio * 1000 * self._input_rate)

    @property
    def turn_detection(self) -> Any:
        """Of the session: as it was set here, or else as the server says."""
        given = (self.config.get("audio") or {}).get("input") or {}
        return given.get("turn_detection", self.server_session.turn_detection)

    def fire(self, trigger: str) -> None:
        """Move the link."""
        self.link = step(LINK, self.link, trigger)
        self.reply.open = self.link == "live"

    @property
    def is_idle(self) -> bool:
        """No reply, nothing to ask, nobody speaks, nothing to send."""
        busy = self.reply.queued_responses or len(self.out_of_band) or self.speaking or len(self.outgoing)
        return self.reply.state == "idle" and not busy

    # -- the program

    def new_id(self) -> str:
        self._count += 1
        return f"item_{self._ids}_{self._count}"

    def create_item(self, item: Mapping[str, Any], after: str | None = None) -> str:
        """Add an item; its id. It is in the mirror at once, and replayed until the server has confirmed it."""
        value = copy.deepcopy(dict(item))
        item_id = str(value.setdefault("id", self.new_id()))
        self.outgoing.check_room(value)
        try:
            self.conversation.sent(value, after)
        except LimitExceededError as error:
            self.fail(error)
            raise
        self._report_items_dropped()
        after = self.replay.created(item_id, after)
        event: dict[str, Any] = {
            "type": "conversation.item.create",
            "event_id": f"create_{item_id}",
            "item": value,
        }
        if after is not None:
            event["previous_item_id"] = after
        self._send(event)
        return item_id

    def delete_item(self, item_id: str) -> None:
        self.conversation.delete(item_id)
        if self.replay.has(item_id):
            self._send({"type": "conversation.item.delete", "item_id": item_id})

    def respond(self, params: Mapping[str, Any] | None = None) -> None:
        if params is not None and params.get("conversation") == "none":
            event = self.out_of_band.ask(params)
            if self.link == "live":  # otherwise it is asked when it is
                self._send(event)
            return
        self._send_all(self.reply.queue_response(params))

    def cancel(self) -> None:
        self._send_all(self.reply.cancel())

    def update(self, config: Mapping[str, Any]) -> None:
        """Change the session. A new connection gets the whole configuration."""
        self.config = _merged(self.config, config)
        self._follow_formats()
        self._send(self._update({"type": self.config["type"], **config}))

    def _update(self, session: dict[str, Any]) -> dict[str, Any]:
        self._count += 1
        return {"type": "session.update", "event_id": f"{UPDATE_IDS}{self._count}", "session": session}

    def send_audio(self, sound: bytes, now: float) -> None:
        self.outgoing.put_audio(sound, now)
        self._report_dropped("behind")

    def commit_audio(self) -> None:
        self.outgoing.put({"type": COMMIT})  # without a connection, too: it stays behind its sound

    def clear_audio(self) -> None:
        self.outgoing.clear_audio()
        self._unconfirmed_audio.cleared()
        self._send({"type": "input_audio_buffer.clear"})

    def tool_output(self, call_id: str, name: str, output: str, *, late: bool) -> None:
        """What a tool gave. A late result, of a call that was answered as running, comes as a message."""
        if late:
            text = f"The tool {name} has finished (call {call_id}). Its result: {output}"
            content = [{"type": "input_text", "text": text}]
            item = {"type": "message", "role": "system", "content": content}
        else:
            item = {"type": "function_call_output", "call_id": call_id, "output": output}
        with self.or_fail():
            self.create_item(item)

    @contextmanager
    def or_fail(self) -> Iterator[None]:
        """For work that no caller waits for: if it hits a limit, the session ends."""
        try:
            yield
        except LimitExceededError as error:
            self.fail(error)

    def fail(self, error: LimitExceededError) -> None:
        """End the session with ``error``."""
        if self.failure is None:
            self.failure = error
            self.failed()

    def interrupted(self, heard: Iterable[Heard], unplayed: Iterable[str]) -> None:
        """Playback was cut: ``heard`` is what it says of its items, ``unplayed`` are those it never got."""
        heard = list(heard)
        self.cancelled_items.extend(each.item_id for each in heard if not each.complete)
        with self.or_fail():
            for event in truncations(self.conversation, heard, self.replay.has_audio):
                self._send(event)
            for each in heard:
                if each.samples and not each.complete:
                    self._correct(each.item_id)
            for item_id in unplayed:
                if item_id in self.conversation and item_id not in self.cancelled_items:
                    self.cancelled_items.append(item_id)
                    self.delete_item(item_id)

    def _correct(self, item_id: str) -> None:
        """What was heard of an item is less than the server was sent of it, as text: send it anew."""
        if item_id in self.conversation and self.link in {"live", "restoring"}:
            for event in self.replay.corrections(item_id, self.conversation):
                self._send(event)

    def _send(self, event: dict[str, Any]) -> None:
        # Without a connection, the mirror, the config and the queued responses have it already: the replay to the
        # next connection takes it from there.
        if self.link in {"live", "restoring"}:
            self.outgoing.put(event)

    def _send_all(self, events: Iterable[dict[str, Any]]) -> None:
        for event in events:
            self._send(event)

    # -- the server

    def receive(self, event: Any, now: float) -> bool:
        """Take one event of the server; false for one that only confirms a replayed item.

        Every event is reported: drift never ends a conversation. If one part of the session can't read it, others
        may. `HANDLERS` says which parts it goes to.
        """
        if self.replay.confirms(event):
            if self.settings.replay.events == "mark" and event.type != "conversation.item.deleted":
                self.emit(Replayed(event))
            return False
        turn = None
        payload = Payload(event)
        for handle in HANDLERS.get(payload.type, ()):
            try:
                turn = handle(self, payload, now) or turn
            except LimitExceededError as error:
                self.fail(error)
            except (UnreadableEventError, StateError) as error:
                self.not_understood(event, error)
        self.emit(event)
        if turn is not None:
            self.emit(TurnTimed(turn))
        return True

    def not_understood(self, event: Any, error: Exception) -> None:
        """Say so in the log, once for each type."""
        kind = event.type[:64]
        if kind not in self._unreadable and len(self._unreadable) < MAX_UNREADABLE:
            self._unreadable.add(kind)
            text = "an event of the type %s was not understood; the next ones are not logged"
            logger.warning(text, kind, exc_info=error)

    def _on_session(self, event: Payload, now: float) -> None:
        self.server_session.on_session(event)
        self.metrics.pause_ms = self.server_session.pause_ms
        self.reply.server_may_respond = self.server_session.may_respond
        self._follow_formats()

    def _on_sign_of_life(self, _: Payload, now: float) -> None:
        self.governor.active(now)

    def _on_speech_started(self, _: Payload, now: float) -> None:
        self.speaking = True

    def _on_speech_stopped(self, _: Payload, now: float) -> None:
        self.speaking = False

    def _on_committed(self, event: Payload, now: float) -> None:
        self.speaking = False
        self._unconfirmed_audio.committed(event.text("item_id"))

    def _on_transcribed(self, event: Payload, now: float) -> None:
        self._unconfirmed_audio.transcribed(event.text("item_id"))

    def _on_error(self, event: Payload, now: float) -> None:
        """If the server refuses an item, the item is removed. The error event says so to the program."""
        event_id, code = event.refusal()
        for prefix in ("create_", PREFIX):
            if event_id is None or not event_id.startswith(prefix):
                continue
            item = self.conversation.get(event_id.removeprefix(prefix))
            if item is not None and (prefix == PREFIX or not item.confirmed):
                self.conversation.remove(item.id)
        if code == "input_audio_buffer_commit_empty":
            self._unconfirmed_audio.commit_refused()

    # -- the link

    def take(self) -> dict[str, Any] | AudioChunk | None:
        """Pop the next client event or audio chunk, or ``None``.

        Marks it as sent now, because its answer may come before the caller goes on.
        """
        taken = self.outgoing.take()
        if isinstance(taken, dict):
            self.pending.sent(taken)
            if taken["type"] == COMMIT:
                self._unconfirmed_audio.commit_sent()
        return taken

    def put_back(self, taken: dict[str, Any] | AudioChunk) -> None:
        """Queue it again, because it could not be sent."""
        self.outgoing.put_back(taken)
        if isinstance(taken, dict) and taken["type"] == COMMIT:
            self._unconfirmed_audio.commit_not_sent()

    def sent(self, taken: dict[str, Any] | AudioChunk, now: float) -> None:
        """It was sent."""
        if isinstance(taken, AudioChunk):
            self._unconfirmed_audio.appended(taken.data)
            self.metrics.sent_audio.sent(len(taken.data) / self._input_rate, now)

    def connected(self, now: float) -> ReplayPlan:
        """A connection is open: `restoration` is what goes first."""
        self.fire("connected")
        self.restoration.clear()
        self.server_session.connected()
        self.pending.connected()
        self._follow_formats()
        self.restoration.append(self._update(self.config))
        plan = self.replay.plan(self.conversation, self._unconfirmed_audio, self._ids)
        self.restoration += plan.events
        for item_id in plan.left_out:
            self.conversation.remove(item_id)
        self.metrics.sent_audio.restarted()
        self.outgoing.drop_audio_before(now - self.settings.replay_audio)
        self._replay_audio()
        self._report_dropped("too_old")
        return plan

    def _replay_audio(self) -> None:
        """The sound of which the server has made no item yet, and the commits that it has not answered."""
        room = int(self.settings.replay_audio * 1000 * self._input_rate) - self.outgoing.audio_size
        *complete, rest = self._unconfirmed_audio.take_open(room)
        if self._cut_short:
            self.outgoing.dropped += self._unconfirmed_audio.take_forgotten()
        for sound, commit in (*((each, True) for each in complete), (rest, False)):
            if sound:
                self.restoration.append({"type": "input_audio_buffer.append", "audio": sound})
                self._unconfirmed_audio.appended(sound)
            if sound and commit:
                self.restoration.append({"type": COMMIT})
                self._unconfirmed_audio.commit_sent()

    def restored(self) -> None:
        """The history has been sent."""
        self.fire("restored")
        self._send_all(self.out_of_band.ask_again())
        self._send_all(self.reply.next())

    def lost(self) -> None:
        """The connection is lost."""
        response_id = self.reply.response_id
        # A reply that has called tools goes on when they have their outputs.
        ask = self.settings.on_cut == "ask" and not self.open_calls()
        self.fire("lost")
        self._forget_link(response_id, ask=ask)

    def rolled_over(self) -> None:
        """The connection is being replaced."""
        self.fire("roll_over")
        self._forget_link(self.reply.response_id, ask=not self.open_calls())

    def open_calls(self) -> set[str]:
        """The calls of tools that have no output yet."""
        return self.conversation.open_calls

    def _forget_link(self, response_id: str | None, *, ask: bool) -> None:
        if self.reply.lost(ask_again=ask):
            self.emit(ReplyCut(response_id, asked_again=ask))
        again = self.settings.on_cut == "ask"
        for aside_id in self.out_of_band.lost(ask_again=again):
            self.emit(ReplyCut(aside_id, asked_again=again))
        self._cut_short = self.speaking or self.turn_detection is None
        self.speaking = False
        # The mirror, the config and the queued responses have what waited; audio and its commits stay queued.
        self.outgoing.take_events()
        self.restoration.clear()
        self._drop_unfinished()

    def _drop_unfinished(self) -> None:
        """What a reply had begun and nobody heard of is not part of the conversation."""
        for item in self.conversation:
            if item.status == "in_progress" and item.type != "function_call_output" and item.confirmed:
                if item.type == "message" and item.text:
                    self.conversation.mark(item.id, "incomplete")
                elif item.role != "user":
                    self.conversation.remove(item.id)

    def unsent(self) -> tuple[dict[str, Any], ...]:
        """The client events that the server never got."""
        items = [
            {"type": "conversation.item.create", "item": item.value}
            for item in self.conversation
            if not item.confirmed
        ]
        commits = [{"type": COMMIT}] * self.outgoing.commits
        responses = [{"type": "response.create"}] * self.reply.queued_responses
        asides = [{"type": "response.create", "response": params} for params in self.out_of_band.unsent]
        return (*items, *commits, *responses, *asides)

    def closed(self) -> None:
        """The session has ended, whatever waits."""
        if self.outgoing.audio_size:
            self.emit(AudioDropped(self.outgoing.audio_size, "ended"))

    def _report_items_dropped(self) -> None:
        if self._dropped_reported or not self.conversation.dropped:
            return  # once: from then on the count is in the mirror
        self._dropped_reported = self.conversation.dropped
        self.emit(ItemsDropped(self.conversation.max_items))

    def _report_dropped(self, reason: Literal["behind", "too_old"]) -> None:
        size = self.outgoing.take_dropped()
        if size:
            self.emit(AudioDropped(size, reason))


def _merged(config: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """``changes`` laid over ``config``, dicts into dicts; a null replaces."""
    merged = dict(config)
    for name, value in changes.items():
        old = merged.get(name)
        merged[name] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


Handler = Callable[[SessionCore, Payload, float], "Turn | None"]


def _mirror(method: Callable[[Conversation, Payload], None]) -> Handler:
    def handle(core: SessionCore, event: Payload, now: float) -> None:
        method(core.conversation, event)
        core._report_items_dropped()

    return handle


def _pending(method: Callable[[PendingAcknowledgements, Payload], None]) -> Handler:
    return lambda core, event, now: method(core.pending, event)


def _metrics(method: Callable[[Metrics, Payload, float], Turn | None]) -> Handler:
    return lambda core, event, now: method(core.metrics, event, now)


def _aside(method: Callable[[OutOfBandRequests, Payload], None]) -> Handler:
    return lambda core, event, now: method(core.out_of_band, event)


def _reply(method: Callable[[ReplyState, Payload], list[dict[str, Any]]]) -> Handler:
    return lambda core, event, now: core._send_all(method(core.reply, event))


HANDLERS: Final[dict[str, tuple[Handler, ...]]] = {
    "session.created": (SessionCore._on_session,),
    "session.updated": (SessionCore._on_session, _pending(PendingAcknowledgements.on_updated)),
    "input_audio_buffer.speech_started": (SessionCore._on_sign_of_life, SessionCore._on_speech_started),
    "input_audio_buffer.speech_stopped": (
        SessionCore._on_sign_of_life,
        SessionCore._on_speech_stopped,
        _pending(PendingAcknowledgements.on_speech_stopped),
        _metrics(Metrics.on_speech_stopped),
    ),
    "input_audio_buffer.committed": (
        SessionCore._on_sign_of_life,
        SessionCore._on_committed,
        _mirror(Conversation.on_committed),
        _pending(PendingAcknowledgements.on_committed),
        _metrics(Metrics.on_committed),
    ),
    "conversation.item.added": (SessionCore._on_sign_of_life, _mirror(Conversation.on_item)),
    "conversation.item.created": (_mirror(Conversation.on_item),),
    "conversation.item.done": (_mirror(Conversation.on_item),),
    "conversation.item.retrieved": (_mirror(Conversation.on_known_item),),
    "conversation.item.deleted": (_mirror(Conversation.on_deleted),),
    "conversation.item.truncated": (_mirror(Conversation.on_truncated),),
    "conversation.item.input_audio_transcription.delta": (_mirror(Conversation.on_input_transcript),),
    "conversation.item.input_audio_transcription.completed": (
        SessionCore._on_transcribed,
        _mirror(Conversation.on_input_transcript_done),
        _pending(PendingAcknowledgements.on_transcribed),
    ),
    "conversation.item.input_audio_transcription.failed": (_pending(PendingAcknowledgements.on_transcribed),),
    "conversation.item.input_audio_transcription.segment": (_pending(PendingAcknowledgements.on_transcribed),),
    "response.created": (
        SessionCore._on_sign_of_life,
        _mirror(Conversation.on_response_created),
        _pending(PendingAcknowledgements.on_response_created),
        _metrics(Metrics.on_response_created),
        _aside(OutOfBandRequests.on_created),
        _reply(ReplyState.on_created),
    ),
    "response.output_item.added": (_mirror(Conversation.on_known_item),),
    "response.output_item.done": (_mirror(Conversation.on_known_item),),
    "response.content_part.added": (_mirror(Conversation.on_part),),
    "response.content_part.done": (_mirror(Conversation.on_part),),
    "response.output_text.delta": (SessionCore._on_sign_of_life, _mirror(Conversation.on_text)),
    "response.output_text.done": (_mirror(Conversation.on_text_done),),
    "response.output_audio.delta": (
        SessionCore._on_sign_of_life, _mirror(Conversation.on_audio), _metrics(Metrics.on_audio),
    ),
    "response.output_audio_transcript.delta": (_mirror(Conversation.on_transcript),),
    "response.output_audio_transcript.done": (_mirror(Conversation.on_transcript_done),),
    "response.function_call_arguments.delta": (_mirror(Conversation.on_arguments),),
    "response.function_call_arguments.done": (_mirror(Conversation.on_arguments_done),),
    "response.mcp_call_arguments.delta": (_mirror(Conversation.on_arguments),),
    "response.mcp_call_arguments.done": (_mirror(Conversation.on_arguments_done),),
    "response.done": (
        SessionCore._on_sign_of_life,
        _mirror(Conversation.on_response_done),
        _metrics(Metrics.on_response_done),
        _aside(OutOfBandRequests.on_done),
        _reply(ReplyState.on_done),
    ),
    "error": (
        SessionCore._on_error,
        _pending(PendingAcknowledgements.on_error),
        _aside(OutOfBandRequests.on_error),
        _reply(ReplyState.on_error),
    ),
}  # fmt: skip
"""What is done for an event of the server, part by part, in this order. Other types are only reported."""
