"""One connection's session: its settings, its conversation, its buffer of sound, its responses."""

from __future__ import annotations

import copy
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from rtkit.local.engines.prompts import from_items, prompt, tool_choice, tools_of
from rtkit.local.realtime import client_events as shapes
from rtkit.local.realtime.conversation import Conversation, item_of
from rtkit.local.realtime.turn import CancelReason, RealtimeTurn, TurnSettings, error_event, event
from rtkit.local.realtime.turn_detection import (
    MIN_COMMIT_MS,
    Idle,
    InputBuffer,
    Started,
    Stopped,
    UtteranceAudio,
    audio_format,
    turn_detection,
)
from rtkit.local.server.wire import Event, Refusal, new_id
from rtkit.local.voice import activity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.audio import AudioFormat
    from rtkit.local.engines.engine import Prompt
    from rtkit.local.voice.speech import VoiceActivity

__all__ = [
    "Drop",
    "Hear",
    "Listen",
    "Reaction",
    "ServedSession",
    "Start",
    "Stop",
    "Write",
    "merged",
    "new_session",
]

SESSION_SECONDS = 3600.0
"""How long a session lasts, unless the server was told otherwise."""

MAX_ASIDE_RESPONSES = 16
"""Responses outside the conversation that may be going on beside the one in it."""

Json: TypeAlias = dict[str, Any]


class Start(NamedTuple):
    """A response was asked for: its turn is to be performed, and ended with `RealtimeSession.end`."""

    turn: RealtimeTurn


class Stop(NamedTuple):
    """A response is to be cancelled: its turn is to be broken off and closed by its own `cancel`.

    What comes after it waits until that is done.
    """

    turn: RealtimeTurn
    reason: CancelReason = "client_cancelled"


class Listen(NamedTuple):
    """Sound came in: `RealtimeSession.hear` takes it, a slice at a time, so that nobody waits for long."""

    slices: list[bytes]


class Hear(NamedTuple):
    """More of an utterance, to be recognised while it goes on."""

    item_id: str
    data: bytes
    format: AudioFormat
    language: str | None


class Write(NamedTuple):
    """An utterance is over and is to be written down; `RealtimeSession.written` takes the text.

    ``reported``: the session asked for it.
    """

    item_id: str
    reported: bool


class Drop(NamedTuple):
    """What was heard of an utterance is to be forgotten."""

    item_id: str


Reaction: TypeAlias = Event | Start | Stop | Listen | Hear | Write | Drop


def new_session(model: str | None, *, seconds: float = SESSION_SECONDS, voice: bool = False) -> Json:
    """The session object that a connection begins with; of no ``model``: one that only transcribes.

    With ``voice`` it speaks, and finds turns, from the beginning. One that only transcribes always finds them, as
    the API's do: who sends it sound and waits hears of it.
    """
    heard = {
        "format": {"type": "audio/pcm", "rate": 24000},
        "transcription": None,
        "noise_reduction": None,
        "turn_detection": {"type": "server_vad"} if voice or model is None else None,
    }
    expires_at = int(time.time() + seconds)
    if model is None:
        return {
            "type": "transcription",
            "object": "realtime.transcription_session",
            "id": new_id("sess"),
            "expires_at": expires_at,
            "audio": {"input": heard},
            "include": None,
        }
    return {
        "type": "realtime",
        "object": "realtime.session",
        "id": new_id("sess"),
        "model": model,
        "output_modalities": ["audio"] if voice else ["text"],
        "instructions": "",
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "tracing": None,
        "truncation": "auto",
        "prompt": None,
        "expires_at": expires_at,
        "audio": {
            "input": heard,
            "output": {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "marin", "speed": 1.0},
        },
        "include": None,
    }


def merged(session: Json, fields: Json) -> Json:
    """A session with fields set anew; of its audio, each part for itself."""
    audio = copy.deepcopy(session["audio"])
    for side, settings in fields.get("audio", {}).items():
        if side not in audio or not isinstance(settings, dict):
            raise Refusal.invalid(f"session.audio.{side}", "a session has settings for 'input' and 'output'.")
        audio[side] |= settings
    kind: str = fields.get("type") or session["type"]
    _check_audio(audio)
    _kept_when_full(fields.get("truncation"))
    heard = audio["input"]
    heard["turn_detection"] = turn_detection(heard["turn_detection"], kind=kind)
    return session | fields | {"audio": audio}


def _kept_when_full(truncation: Any) -> float | None:
    """What share of a full conversation stays, by the session's ``truncation``; ``None``: it takes no more."""
    if truncation == "disabled":
        return None
    if not isinstance(truncation, dict):
        return 1.0
    share = truncation.get("retention_ratio")
    if (
        truncation.get("type") != "retention_ratio"
        or not isinstance(share, int | float)
        or not 0 <= share <= 1
    ):
        raise Refusal.invalid(
            "session.truncation", "expected 'auto', 'disabled', or a retention_ratio from 0 to 1."
        )
    return float(share)


def _check_audio(audio: Json) -> None:
    for side, settings in audio.items():
        format = settings["format"]
        kind = format.get("type") if isinstance(format, dict) else None
        if kind not in ("audio/pcm", "audio/pcmu", "audio/pcma"):
            raise Refusal.unsupported(
                f"session.audio.{side}.format.type", "expected audio/pcm, audio/pcma, audio/pcmu."
            )
        if kind == "audio/pcm" and format.setdefault("rate", 24_000) != 24_000:
            raise Refusal.unsupported(f"session.audio.{side}.format.rate", "expected 24000.")
    speed = audio.get("output", {}).get("speed", 1.0)
    if not (isinstance(speed, int | float) and 0.25 <= speed <= 1.5):
        raise Refusal.invalid("session.audio.output.speed", "expected a number from 0.25 to 1.5.")


class ServedSession:
    """One connection's session and conversation. Pure: client events go in, reactions come out."""

    def __init__(self, settings: Json, *, voice_activity: VoiceActivity | None = None) -> None:
        self.settings = settings
        self.conversation = Conversation()
        self.conversation.kept_when_full = _kept_when_full(settings.get("truncation"))
        self.active: RealtimeTurn | None = None
        """The response in the conversation that is being performed."""
        self._aside: dict[str, RealtimeTurn] = {}
        self._voice_activity = voice_activity or activity()
        self._input_buffer = self._new_input_buffer()

    def created(self) -> Event:
        """The event that opens every session."""
        return event("session.created", session=self.settings)

    def receive(self, message: str | bytes) -> list[Reaction]:
        """Take one message of the client: the events that answer it, and what is to be done."""
        try:
            return self._handle(shapes.decode(message))
        except Refusal as refusal:
            return [error_event(refusal, event_id=shapes.event_id_of(message))]

    def end(self, turn: RealtimeTurn) -> None:
        """The turn is over: the next response may be asked for."""
        if turn is self.active:
            self.active = None
            self._input_buffer.answered(turn.spoken_ms)
        else:
            del self._aside[turn.id]

    def hear(self, sound: bytes) -> Iterator[Reaction]:
        """Take one slice of what `Listen` has: what it tells, and what is to be done."""
        for reported in self._input_buffer.hear(sound):
            match reported:
                case UtteranceAudio():
                    yield self._to_hear(*reported)
                case Started():
                    yield event("input_audio_buffer.speech_started", **reported._asdict())
                    if self.active is not None and self._detects("interrupt_response"):
                        yield Stop(self.active, "turn_detected")
                case Stopped():
                    yield event("input_audio_buffer.speech_stopped", **reported._asdict())
                    yield from self._commit()
                    yield from self._answer()
                case Idle():
                    self._input_buffer.clear()
                    yield event("input_audio_buffer.timeout_triggered", **reported._asdict())
                    yield from self._commit_as(reported.item_id, b"")
                    yield from self._answer()

    def written(self, item_id: str, transcript: str) -> None:
        """What was said in an utterance; nothing when its item is gone meanwhile."""
        for item in self.conversation.items():
            if item["id"] == item_id:
                item["content"] = [part | {"transcript": transcript} for part in item["content"]]

    def _handle(self, said: shapes.ClientEvent) -> list[Reaction]:
        match said:
            case shapes.UpdateSession():
                return [self._update(said)]
            case shapes.CreateItem():
                return self._create_item(said)
            case shapes.RetrieveItem():
                return [event("conversation.item.retrieved", item=self.conversation.retrieve(said.item_id))]
            case shapes.DeleteItem():
                self.conversation.delete(said.item_id)
                return [event("conversation.item.deleted", item_id=said.item_id)]
            case shapes.TruncateItem():
                self.conversation.truncate(said.item_id, said.content_index, said.audio_end_ms)
                return [
                    event(
                        "conversation.item.truncated",
                        item_id=said.item_id,
                        content_index=said.content_index,
                        audio_end_ms=said.audio_end_ms,
                    )
                ]
            case shapes.CreateResponse():
                return [self._create_response(said.response or shapes.ResponseParams())]
            case shapes.CancelResponse():
                return [Stop(self._to_cancel(said.response_id))]
            case shapes.AppendAudio():
                self._input_buffer.check_room(said.audio)
                return [Listen(list(self._input_buffer.slices(said.audio)))]
            case shapes.CommitAudio():
                self._check_commit()
                return list(self._commit())
            case shapes.ClearAudio():
                dropped: list[Reaction] = (
                    [Drop(self._input_buffer.item_id)] if self._input_buffer.streamed else []
                )
                self._input_buffer.clear()
                return [*dropped, event("input_audio_buffer.cleared")]
        raise Refusal(  # the one that is left
            "'output_audio_buffer.clear' is for WebRTC and SIP; over a WebSocket the client holds the buffer.",
            param="type",
            code="invalid_value",
        )

    def _update(self, said: shapes.UpdateSession) -> Event:
        fields = shapes.fields_of(said.session)
        if fields["type"] != self.settings["type"]:
            raise Refusal.invalid("session.type", f"this is a session of type '{self.settings['type']}'.")
        tools = tools_of(fields.get("tools", self.settings.get("tools")))
        tool_choice(fields.get("tool_choice"), tools)
        before, self.settings = self.settings, merged(self.settings, fields)
        self.conversation.kept_when_full = _kept_when_full(self.settings.get("truncation"))
        heard, now = before["audio"]["input"], self.settings["audio"]["input"]
        if any(heard[name] != now[name] for name in ("format", "turn_detection")):
            self._input_buffer = self._new_input_buffer(self._input_buffer.position_ms)
        return event("session.updated", session=self.settings)

    def _create_item(self, said: shapes.CreateItem) -> list[Reaction]:
        item, sound = item_of(said.item)
        if item["type"] == "item_reference":
            raise Refusal.invalid("item.type", "a reference stands in the input of a response only.")
        before = self.conversation.insert(item, after=said.previous_item_id, sound=sound)
        reactions: list[Reaction] = [
            event("conversation.item.added", previous_item_id=before, item=dict(item)),
            event("conversation.item.done", previous_item_id=before, item=dict(item)),
        ]
        if sound and not any(part.get("transcript") for part in item["content"]):
            reactions += [self._to_hear(item["id"], sound), self._to_write(item["id"])]
        return reactions

    def _create_response(self, params: shapes.ResponseParams) -> Start:
        in_conversation = params.conversation == "auto"
        if in_conversation and self.active is not None:
            raise Refusal(
                f"Conversation already has an active response in progress: {self.active.id}. "
                "Wait until the response is finished before creating a new one.",
                code="conversation_already_has_active_response",
            )
        if self.settings["type"] != "realtime":
            raise Refusal("A session of type 'transcription' makes no responses.", code="invalid_value")
        if in_conversation:
            self.conversation.make_room()
        elif len(self._aside) >= MAX_ASIDE_RESPONSES:
            raise Refusal(
                f"{MAX_ASIDE_RESPONSES} responses outside the conversation are in progress, the most there "
                "can be.",
                code="too_many_responses",
            )
        turn = RealtimeTurn(self.conversation, self._turn_settings(params), self._asking(params))
        if in_conversation:
            self.active = turn
        else:
            self._aside[turn.id] = turn
        return Start(turn)

    def _turn_settings(self, params: shapes.ResponseParams) -> TurnSettings:
        audio = dict(self.settings["audio"]["output"])
        asked = params.audio and params.audio.output
        if asked and asked.voice:
            audio["voice"] = asked.voice
        if asked and asked.format:
            rate = {"rate": 24_000} if asked.format.type == "audio/pcm" else {}
            audio["format"] = {"type": asked.format.type} | rate
        return TurnSettings(
            max_output_tokens=params.max_output_tokens or self.settings["max_output_tokens"],
            metadata=params.metadata,
            modalities=list(params.output_modalities or self.settings["output_modalities"]),
            audio=audio,
            in_conversation=params.conversation == "auto",
        )

    def _asking(self, params: shapes.ResponseParams) -> Any:
        """What makes the prompt of a response, of the conversation as it is now."""
        items = self.conversation.items() if params.input is None else self._input(params.input)
        raw_tools = self.settings["tools"] if params.tools is None else params.tools
        tools = tools_of(raw_tools)
        choice = self.settings["tool_choice"] if params.tool_choice is None else params.tool_choice
        limit = params.max_output_tokens or self.settings["max_output_tokens"]
        parallel = params.parallel_tool_calls
        fields = {
            "instructions": params.instructions or self.settings["instructions"] or None,
            "tools": tools,
            "tool_choice": tool_choice(choice, tools),
            "parallel_tool_calls": self.settings.get("parallel_tool_calls") is not False
            if parallel is None
            else parallel,
            "max_tokens": limit if isinstance(limit, int) else None,
        }
        from_items(items)  # refused now, if at all
        return partial(_prompt, self.settings["model"], items, fields)

    def _input(self, sent: list[shapes.Item]) -> list[Json]:
        items = []
        for index, one in enumerate(sent):
            item, _ = item_of(one, param=f"response.input[{index}]")
            if item["type"] == "item_reference":
                item = self.conversation.retrieve(item["id"])
            items.append(item)
        return items

    def _to_cancel(self, id: str | None) -> RealtimeTurn:
        if id in self._aside:
            return self._aside[id]
        if self.active is None or id not in {None, self.active.id}:
            raise Refusal("Cancellation failed: no active response found.", code="response_cancel_not_active")
        return self.active

    def _new_input_buffer(self, begin_ms: float = 0.0) -> InputBuffer:
        """A buffer as the session has it now; what was in the one before it is gone."""
        heard = self.settings["audio"]["input"]
        format = audio_format(heard["format"])
        return InputBuffer(format, heard["turn_detection"], self._voice_activity, begin_ms=begin_ms)

    def _detects(self, name: str) -> bool:
        """What the session says of turns that are found in the sound."""
        return bool((self.settings["audio"]["input"]["turn_detection"] or {}).get(name))

    def _check_commit(self) -> None:
        if self._input_buffer.buffered_ms < MIN_COMMIT_MS:
            raise Refusal(
                f"Error committing input audio buffer: buffer too small. Expected at least {MIN_COMMIT_MS}ms of "
                f"audio, but buffer only has {self._input_buffer.buffered_ms:.2f}ms of audio.",
                code="input_audio_buffer_commit_empty",
            )

    def _commit(self) -> Iterator[Reaction]:
        item_id, streamed = self._input_buffer.item_id, self._input_buffer.streamed
        sound = self._input_buffer.take()
        if not streamed:  # committed before anybody spoke in it
            yield self._to_hear(item_id, sound)
        yield from self._commit_as(item_id, sound)

    def _commit_as(self, item_id: str, sound: bytes) -> Iterator[Reaction]:
        item: Json = {
            "id": item_id,
            "object": "realtime.item",
            "type": "message",
            "status": "completed",
            "role": "user",
            "content": [{"type": "input_audio", "transcript": None}],
        }
        before = self.conversation.insert(item, sound=sound)
        yield event("input_audio_buffer.committed", previous_item_id=before, item_id=item_id)
        yield event("conversation.item.added", previous_item_id=before, item=dict(item))
        yield event("conversation.item.done", previous_item_id=before, item=dict(item))
        if sound:
            yield self._to_write(item_id)

    def _answer(self) -> Iterator[Reaction]:
        """The response to a turn that was found, unless there is one already or none is wanted."""
        if self._detects("create_response") and self.active is None:
            yield self._create_response(shapes.ResponseParams())

    def _to_hear(self, item_id: str, sound: bytes) -> Hear:
        transcription = self.settings["audio"]["input"]["transcription"]
        language = transcription.get("language") if isinstance(transcription, dict) else None
        format = audio_format(self.settings["audio"]["input"]["format"])
        return Hear(item_id, sound, format, language)

    def _to_write(self, item_id: str) -> Write:
        transcription = self.settings["audio"]["input"]["transcription"]
        return Write(item_id, reported=transcription is not None or self.settings["type"] == "transcription")


def _prompt(model: str, items: list[Json], fields: Json) -> Prompt:
    return prompt(model, from_items(items), **fields)
