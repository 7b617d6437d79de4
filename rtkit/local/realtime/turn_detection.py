"""The input audio buffer: what was said since the last turn, and where speech begins and ends in it.

Sans-I/O, and without a clock: every time is a place in the sound that was appended, so that a recording gives
the same turns however fast it comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeAlias

import msgspec

from rtkit.audio import AudioFormat, SpeechStarted
from rtkit.local.server.wire import Refusal, new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.local.voice.speech import Detector, VoiceActivity

__all__ = [
    "Idle",
    "InputBuffer",
    "Listened",
    "Started",
    "Stopped",
    "UtteranceAudio",
    "audio_format",
    "turn_detection",
]

MAX_BUFFER_BYTES = 32 * 1024 * 1024
"""Sound in the input buffer at most, which is over ten minutes of it."""

MIN_COMMIT_MS = 100
"""The API takes no utterance that is shorter."""

SLICE_MS = 100
"""Sound is listened to in pieces of this length: some milliseconds of work."""

PREFIX_PADDING_MS = 300

KEPT_MS = 400
"""How much silence is kept beside the padding: speech is reported a little after it began."""

Json: TypeAlias = dict[str, Any]

_FORMATS = {
    "audio/pcm": AudioFormat("pcm16", 24_000),
    "audio/pcmu": AudioFormat("pcmu", 8_000),
    "audio/pcma": AudioFormat("pcma", 8_000),
}


def audio_format(format: Json) -> AudioFormat:
    """A format of the API as `rtkit.audio` names it."""
    return _FORMATS[format["type"]]


Milliseconds: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=60_000)]


class ServerVad(msgspec.Struct, tag_field="type", tag="server_vad"):
    """Turns by pauses; the defaults are the API's."""

    threshold: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = 0.5
    prefix_padding_ms: Milliseconds | None = PREFIX_PADDING_MS
    silence_duration_ms: Milliseconds | None = 500
    idle_timeout_ms: Annotated[int, msgspec.Meta(ge=5_000, le=30_000)] | None = None
    create_response: bool | None = True
    interrupt_response: bool | None = True


class SemanticVad(msgspec.Struct, tag_field="type", tag="semantic_vad"):
    """Turns by meaning, for the API. Here by pauses too: nobody understands what is said."""

    eagerness: Literal["low", "medium", "high", "auto"] | None = "auto"
    create_response: bool | None = True
    interrupt_response: bool | None = True


_SILENCE_MS = {"low": 1_200, "medium": 700, "auto": 700, "high": 350}
_TURNS = {"create_response": True, "interrupt_response": True, "idle_timeout_ms": None}


def turn_detection(value: object, *, kind: str) -> Json | None:
    """How turns are found in a session of a ``kind``, with every default filled in."""
    if value is None:
        return None
    try:
        settings = msgspec.convert(value, ServerVad | SemanticVad)
    except msgspec.ValidationError as error:
        raise Refusal.from_validation(error, within="session.audio.input.turn_detection") from None
    for name in settings.__struct_fields__:
        if getattr(settings, name) is None:
            setattr(settings, name, getattr(type(settings)(), name))
    fields: Json = msgspec.to_builtins(settings)
    if kind == "transcription":  # there are no responses to make or to interrupt
        return {name: setting for name, setting in fields.items() if name not in _TURNS}
    return fields


class UtteranceAudio(NamedTuple):
    """Sound of an utterance, to be recognised while it goes on."""

    item_id: str
    data: bytes


class Started(NamedTuple):
    item_id: str
    audio_start_ms: int


class Stopped(NamedTuple):
    item_id: str
    audio_end_ms: int


class Idle(NamedTuple):
    """Nobody spoke for as long as ``idle_timeout_ms`` says."""

    item_id: str
    audio_start_ms: int
    audio_end_ms: int


Listened: TypeAlias = UtteranceAudio | Started | Stopped | Idle


class InputBuffer:
    """The buffer of one session, in one format; ``begin_ms`` is how much sound came before it."""

    def __init__(
        self, format: AudioFormat, settings: Json | None, activity: VoiceActivity, *, begin_ms: float = 0.0
    ) -> None:
        self.format = format
        self.item_id = new_id("item")
        """What the utterance in the buffer will be called."""
        self.streamed = False
        """Whether what is in the buffer was given out as `Sound`."""
        self._activity = activity
        self._settings = settings
        self._begin_ms = begin_ms
        self._buffer = bytearray()
        self._heard = 0  # samples so far
        self._speaking = False
        self._quiet_since: float | None = None
        # Made when there is something to hear: the first one loads a model.
        self._detector: Detector | None = None
        self._detected_from = 0
        self._silence_ms = 0.0

    @property
    def position_ms(self) -> float:
        """How much sound the session was sent."""
        return self._ms(self._heard)

    @property
    def buffered_ms(self) -> float:
        return self.format.ms(self.format.samples(self._buffer))

    def check_room(self, data: bytes) -> None:
        if len(self._buffer) + len(data) > MAX_BUFFER_BYTES:
            raise Refusal(
                f"The input audio buffer holds {MAX_BUFFER_BYTES:,} bytes, the most there can be.",
                param="audio",
                code="input_audio_buffer_full",
            )

    def slices(self, data: bytes) -> Iterator[bytes]:
        size = self.format.bytes_per_second * SLICE_MS // 1000
        for at in range(0, len(data), size):
            yield data[at : at + size]

    def hear(self, data: bytes) -> Iterator[Listened]:
        """One slice; what it tells."""
        if self._detector is None and self._settings is not None:
            self._detector, self._detected_from = self._new_detector(self._settings), self._heard
        self._buffer += data
        self._heard += self.format.samples(data)
        if self._detector is None:
            self.streamed = True
            yield UtteranceAudio(self.item_id, data)
            return
        was_speaking = self._speaking
        for reported in self._detector.feed(data):
            if isinstance(reported, SpeechStarted):
                yield from self._start(self._detected_from + reported.sample)
                was_speaking = False  # the slice went with what came before it
            elif self._speaking:
                if was_speaking:
                    yield UtteranceAudio(self.item_id, data)
                # Where the pause was long enough, which is within the slice.
                ended = self._ms(self._detected_from + reported.sample) + self._silence_ms
                yield Stopped(self.item_id, round(min(ended, self.position_ms)))
                was_speaking = False
        if self._speaking and was_speaking:
            yield UtteranceAudio(self.item_id, data)
        elif not self._speaking:
            self._forget_silence()
            yield from self._wait()

    def take(self) -> bytes:
        """The utterance, when it is over; the next one begins."""
        sound = bytes(self._buffer)
        self._buffer.clear()
        self.item_id, self.streamed, self._speaking = new_id("item"), False, False
        return sound

    def clear(self) -> None:
        self.take()
        self._detector = None

    def answered(self, ms: float) -> None:
        """An answer is complete that lasts for ``ms`` from now: then the wait for what is said to it begins."""
        self._quiet_since = self.position_ms + ms

    @property
    def _padding_ms(self) -> int:
        assert self._settings is not None
        padding: int = self._settings.get("prefix_padding_ms", PREFIX_PADDING_MS)
        return padding

    def _start(self, sample: int) -> Iterator[Listened]:
        width = self.format.width
        first = self._heard - len(self._buffer) // width  # the first sample that is still there
        start = max(sample - self._padding_ms * self.format.rate // 1000, first)
        del self._buffer[: (start - first) * width]
        self._speaking = self.streamed = True
        self._quiet_since = None
        yield Started(self.item_id, round(self._ms(start)))
        yield UtteranceAudio(self.item_id, bytes(self._buffer))

    def _forget_silence(self) -> None:
        kept = (self._padding_ms + KEPT_MS) * self.format.bytes_per_second // 1000
        if len(self._buffer) > kept:
            del self._buffer[: (len(self._buffer) - kept) // self.format.width * self.format.width]

    def _wait(self) -> Iterator[Listened]:
        assert self._settings is not None
        timeout, since = self._settings.get("idle_timeout_ms"), self._quiet_since
        if timeout is not None and since is not None and self.position_ms >= since + timeout:
            self._quiet_since = None
            yield Idle(self.item_id, round(since), round(self.position_ms))

    def _new_detector(self, settings: Json) -> Detector:
        self._silence_ms = (
            settings["silence_duration_ms"]
            if settings["type"] == "server_vad"
            else _SILENCE_MS[settings["eagerness"]]
        )
        return self._activity.detector(
            self.format, threshold=settings.get("threshold", 0.5), silence_ms=self._silence_ms
        )

    def _ms(self, samples: int) -> float:
        return self._begin_ms + self.format.ms(samples)
