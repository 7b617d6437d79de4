"""The work of ``rtkit talk``: a session between a source and a sink, and what the views show of it."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import anyio
import anyio.to_thread

from rtkit.audio import (
    CallbackSink,
    EchoCanceller,
    HalfDuplexGate,
    Microphone,
    NullSink,
    Processed,
    Speaker,
    Tee,
    WavSink,
    WavSource,
)
from rtkit.audio.formats import pcm
from rtkit.cli._client import client_of
from rtkit.cli._voice import device_name
from rtkit.cli.talk.keys import pressed_keys
from rtkit.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from rtkit.audio import AudioFormat, Events, Sink, Source, SourceEvent
    from rtkit.audio.devices.portaudio import DeviceChoice
    from rtkit.cli.talk.views import TalkView
    from rtkit.realtime.session.session import RealtimeSession

__all__ = ["Choices", "Gate", "Keys", "converse"]


READY, PUSH, TALKING = "listening", "push space to talk", "talking; space ends"


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What the options say."""

    input: str | None
    output: str | None
    microphone: DeviceChoice = None
    speaker: DeviceChoice = None
    push_to_talk: bool
    echo: str | None
    voice: str
    instructions: str | None
    model: str
    keys: bool

    @property
    def pushed(self) -> bool:
        """Whether a key begins and ends what is said; a file is one utterance, from its beginning to its end."""
        return self.push_to_talk and self.input is None


class Gate:
    """The microphone with its switches: silence while ``muted``, and nothing at all while ``shut``."""

    def __init__(self, source: Source, view: TalkView, *, shut: bool) -> None:
        self.muted = False
        self.shut = shut
        self._source = source
        self._view = view

    @property
    def format(self) -> AudioFormat:
        return self._source.format

    @property
    def events(self) -> Events[SourceEvent]:
        return self._source.events

    @property
    def delay(self) -> float:
        """Seconds between a sound and its chunk."""
        return float(getattr(self._source, "delay", 0.0))

    async def __aenter__(self) -> Self:
        await self._source.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._source.__aexit__(kind, error, trace)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        while True:
            chunk = await self._source.__anext__()
            closed = self.muted or self.shut
            self._view.level("you", pcm.dbfs(0.0 if closed else pcm.rms(chunk)))
            if not self.shut:
                return bytes(len(chunk)) if self.muted else chunk


async def converse(url: str | None, choices: Choices, view: TalkView) -> None:
    """Until the source ends, the session does, or somebody quits."""
    source, sink = await anyio.to_thread.run_sync(_ends, choices, view)
    gate = Gate(source, view, shut=choices.pushed)
    detection = None if choices.push_to_talk else {"type": "server_vad"}
    heard = {"turn_detection": detection, "transcription": {"model": "gpt-4o-transcribe"}}
    told: dict[str, Any] = {} if choices.instructions is None else {"instructions": choices.instructions}
    spoken: RealtimeSession | None = None
    view.state("connecting")
    async with anyio.create_task_group() as tasks, client_of(url) as client:
        keys = Keys(gate, choices, view, quit=tasks.cancel_scope.cancel)
        if choices.keys:
            tasks.start_soon(keys.heed)
        if url is None:
            # The embedded server reads its models when it first speaks: not while somebody waits for an answer.
            await client.audio.speech.create(model="any", voice=choices.voice, input="Ready.")
        async with client.realtime.session(
            model=choices.model,
            voice=choices.voice,
            config={"output_modalities": ["audio"], "audio": {"input": heard}, **told},
        ) as session:
            spoken = session
            _tell(session, gate, choices, view)
            view.state(_idle(gate, choices))
            keys.session = session
            await session.converse(gate, sink)
        tasks.cancel_scope.cancel()
    if spoken is not None:
        view.summary(spoken)


def _ends(choices: Choices, view: TalkView) -> tuple[Source, Sink]:
    """Where sound comes from and where it goes. It asks the system for its devices, and blocks."""

    async def meter(data: bytes) -> None:
        view.level("model", pcm.dbfs(pcm.rms(data)))

    level = CallbackSink(meter, gaps=True)
    file = [] if choices.output is None else [WavSink(choices.output, pace="real")]
    name, why_not = (None, "") if choices.input is not None else device_name("output", choices.speaker)
    speaker = None if name is None else Speaker(choices.speaker, fallback=True)
    if choices.input is not None:
        # A file is for machines without sound: nothing is played that was not asked for.
        silent = NullSink() if not file else None
        return WavSource(choices.input), Tee(*filter(None, (*file, silent, level)))
    no_microphone = device_name("input", choices.microphone)[1]
    unheard = speaker is None and (not file or choices.speaker is not None)
    if no_microphone or unheard:
        raise AudioError(no_microphone or why_not)
    source: Source = Microphone(choices.microphone, fallback=True)
    if speaker is None:
        return source, Tee(*file, level)
    if choices.echo != "off":
        cancel = importlib.util.find_spec("pywebrtc_audio") is not None
        if choices.echo == "cancel" or (choices.echo is None and cancel):
            source = Processed(source, EchoCanceller(source.format.rate), speaker)
        else:
            source = HalfDuplexGate(source, speaker)
    return source, Tee(speaker, *file, level)


def _tell(session: RealtimeSession, gate: Gate, choices: Choices, view: TalkView) -> None:
    """Connect the session's events to the view."""

    def ready(event: Any) -> None:
        view.state(_idle(gate, choices))

    def cut(event: Any) -> None:
        # The whole of a reply is written long before it has been heard; the mirror knows how far that was.
        items = [session.conversation.get(item_id) for item_id in event.heard]
        view.interrupted(event.heard, " ".join(item.text for item in items if item is not None))

    written = "conversation.item.input_audio_transcription"
    for kinds, act in {
        ("input_audio_buffer.speech_started",): lambda _: view.state("hearing you"),
        ("input_audio_buffer.speech_stopped",): lambda _: view.state("thinking"),
        (f"{written}.delta",): lambda event: view.words("you", event.delta or ""),
        (f"{written}.completed",): lambda event: view.said("you", event.transcript),
        ("response.output_audio_transcript.delta", "response.output_text.delta"): lambda event: view.words(
            "model", event.delta
        ),
        ("response.output_audio_transcript.done",): lambda event: view.said("model", event.transcript),
        ("response.output_text.done",): lambda event: view.said("model", event.text),
        ("rtkit.session.reply_audible",): lambda event: view.audible(event.turn),
        ("rtkit.session.reply_heard",): ready,
        ("rtkit.session.interrupted",): cut,
        ("rtkit.session.reconnecting",): lambda _: view.state("reconnecting"),
        ("rtkit.session.reconnected",): ready,
        ("error",): lambda event: view.error(event.error.message),
    }.items():
        for kind in kinds:
            session.on(kind, act)


def _idle(gate: Gate, choices: Choices) -> str:
    """The state where nothing is being answered."""
    if choices.pushed:
        return PUSH if gate.shut else TALKING
    return READY


class Keys:
    """What the keys do; those that speak to the ``session`` wait until there is one."""

    def __init__(self, gate: Gate, choices: Choices, view: TalkView, *, quit: Callable[[], None]) -> None:
        self.session: RealtimeSession | None = None
        self._gate = gate
        self._choices = choices
        self._view = view
        self._quit = quit

    async def heed(self) -> None:
        async for key in pressed_keys(sys.stdin):
            if key == "q":
                self._quit()
            elif key == "m":
                self._gate.muted = not self._gate.muted
                self._view.muted(self._gate.muted)
            elif key == " " and self.session is not None:
                await (self._push if self._choices.pushed else self._interrupt)(self.session)

    async def _interrupt(self, session: RealtimeSession) -> None:
        await session.interrupt()
        self._view.state(_idle(self._gate, self._choices))

    async def _push(self, session: RealtimeSession) -> None:
        """Begin to talk, over whatever is being said; or end, and have it answered."""
        self._gate.shut = not self._gate.shut
        if self._gate.shut:
            session.commit_audio()
            self._view.state("thinking")
        else:
            await session.interrupt()
            session.clear_audio()
            self._view.state(TALKING)
