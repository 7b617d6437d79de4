"""``/v1/audio``: speaking and writing down, by whatever engines the server has for it."""

from __future__ import annotations

import base64
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import anyio.to_thread
import msgspec
from starlette.responses import Response, StreamingResponse

from rtkit.errors import AudioFormatError, LimitExceededError
from rtkit.local.engines.engine import split_tokens
from rtkit.local.server.http import ApiExchange, Body, Endpoint, EventStream, FileField
from rtkit.local.server.wire import Refusal
from rtkit.local.voice import codecs
from rtkit.local.voice.speech import SAMPLE_RATE, AudioClip, Word, wav_header

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from rtkit.local.engines.turn import Emit
    from rtkit.local.voice.speech import Written

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]

MAX_SPEECH_CHARS = 4_096

_MEDIA_TYPES = {"mp3": "audio/mpeg"}

_MAGIC = (b"RIFF", b"RIFX", b"RF64")
"""How files begin that are read here, or nowhere; any other is for the transcriber, which may know it."""

SEGMENT_PAUSE = 0.4
"""Seconds of silence that divide a transcript into segments."""


class _Voice(msgspec.Struct):
    id: str


class _Speech(Body, kw_only=True):
    model: str
    input: Annotated[str, msgspec.Meta(max_length=MAX_SPEECH_CHARS)]
    voice: str | _Voice
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None = None
    speed: Annotated[float, msgspec.Meta(ge=0.25, le=4)] = 1.0
    stream_format: Literal["sse", "audio"] = "audio"
    instructions: Any = None  # taken, and without effect here


async def speak(exchange: ApiExchange) -> Response:
    asked = await exchange.read(_Speech)
    # Where nothing is asked for, the API sends MP3; this server sends what it can make, and says so.
    made = ("wav", "pcm", *(codecs.CONTAINERS if codecs.installed() else ()))
    format = asked.response_format or ("mp3" if "mp3" in made else "wav")
    if format not in made:
        more = "" if codecs.installed() else "; the extra 'voice' adds mp3, flac and opus"
        raise Refusal.unsupported(
            "response_format", f"this server makes {', '.join(made)}, not {format}{more}."
        )
    voice = asked.voice if isinstance(asked.voice, str) else asked.voice.id
    synthesizer = exchange.services.settings.synthesizer

    async def sound() -> AsyncIterator[bytes]:
        if format == "wav":
            yield wav_header(None)
        whole = bytearray()
        async with aclosing(synthesizer.synthesize(asked.input, voice=voice, speed=asked.speed)) as spoken:
            async for pcm in spoken:
                if format in codecs.CONTAINERS:
                    whole += pcm
                else:
                    yield pcm
        if format in codecs.CONTAINERS:  # which are made of the whole
            encode = partial(codecs.encode, bytes(whole), format, sample_rate=SAMPLE_RATE)
            yield await anyio.to_thread.run_sync(encode)

    async def produce(emit: Emit) -> None:
        async for chunk in sound():
            await emit({"type": "speech.audio.delta", "audio": base64.b64encode(chunk).decode()})
        read = len(split_tokens(asked.input))
        usage = {"input_tokens": read, "output_tokens": 0, "total_tokens": read}
        await emit({"type": "speech.audio.done", "usage": usage})

    if asked.stream_format == "sse":
        return EventStream(produce)
    return StreamingResponse(sound(), media_type=_MEDIA_TYPES.get(format, f"audio/{format}"))


class _Transcribe(Body, kw_only=True):
    file: FileField
    model: str
    language: str | None = None
    prompt: str | None = None
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] = "json"
    stream: bool = False
    temperature: float = 0.0
    timestamp_granularities: list[Literal["word", "segment"]] | None = None
    known_speaker_names: list[str] | None = None
    # Taken, and without effect here.
    chunking_strategy: Any = None
    include: Any = None
    keywords: Any = None
    known_speaker_references: Any = None
    languages: Any = None


async def transcribe(exchange: ApiExchange) -> Response | Json:
    return await _written(exchange, await exchange.read(_Transcribe), task="transcribe")


async def translate(exchange: ApiExchange) -> Response | Json:
    asked = await exchange.read(_Transcribe)
    if asked.response_format == "diarized_json":
        raise Refusal.invalid("response_format", "translations tell no speakers.")
    asked.stream, asked.language = False, "en"
    return await _written(exchange, asked, task="translate")


async def _written(exchange: ApiExchange, asked: _Transcribe, *, task: str) -> Response | Json:
    if not asked.file.data:
        raise Refusal.invalid("file", "the file is empty.")
    sound = await anyio.to_thread.run_sync(_read, asked.file)
    transcriber = exchange.services.settings.transcriber

    async def write() -> AsyncIterator[Written]:
        async with aclosing(transcriber.transcribe(sound, language=asked.language)) as said:
            async for chunk in said:
                yield chunk

    async def produce(emit: Emit) -> None:
        text, came = "", []
        async for chunk in write():
            text += _text(chunk)
            came.append(chunk)
            await emit({"type": "transcript.text.delta", "delta": _text(chunk)})
        if asked.response_format == "diarized_json":
            for segment in _spoken_by(asked, came, sound):
                await emit(segment)
        await emit({"type": "transcript.text.done", "text": text, "usage": _tokens(text)})

    if asked.stream:
        return EventStream(produce)
    written = [chunk async for chunk in write()]
    return _formatted(asked, written, sound, task)


def _formatted(asked: _Transcribe, written: list[Written], sound: AudioClip, task: str) -> Response | Json:
    """What was written down, in the format that is asked for."""
    text = "".join(map(_text, written))
    match asked.response_format:
        case "json" if task == "translate":
            return {"text": text}
        case "json":
            return {"text": text, "usage": {"type": "duration", "seconds": sound.seconds}}
        case "text":
            return Response(f"{text}\n", media_type="text/plain")
        case "srt":
            return Response(_subtitles(_segments(written, sound), comma=","), media_type="text/plain")
        case "vtt":
            cues = _subtitles(_segments(written, sound), numbered=False)
            return Response(f"WEBVTT\n\n{cues}", media_type="text/plain")
        case "diarized_json":
            return {
                "task": task,
                "duration": sound.seconds,
                "text": text,
                "segments": _spoken_by(asked, written, sound),
                "usage": {"type": "duration", "seconds": sound.seconds},
            }
    return _verbose(asked, written, sound, task)


def _read(file: FileField) -> AudioClip:
    """The sound of a file: WAV by ourselves, what else there is by libsndfile where that is installed."""
    try:
        sound = AudioClip.from_file(file.name, file.data)
        if not sound.pcm and codecs.installed() and (decoded := codecs.decode(file.data)) is not None:
            sound = AudioClip(file.data, file.name, *decoded)
    except (AudioFormatError, LimitExceededError) as error:
        raise Refusal.invalid("file", f"{file.name}: {error}.") from None
    if not sound.pcm and file.data.startswith(_MAGIC):
        raise Refusal.invalid("file", f"{file.name}: there is no sound in it that can be read.")
    return sound


def _text(chunk: Written) -> str:
    return chunk.text if isinstance(chunk, Word) else chunk


def _segments(written: list[Written], sound: AudioClip) -> list[Word]:
    """What is said between two pauses; all in one where the engine tells no times."""
    words = [chunk for chunk in written if isinstance(chunk, Word)]
    if len(words) < len(written) or not words:
        return [Word("".join(map(_text, written)), 0.0, sound.seconds)]
    segments = [words[0]]
    for word in words[1:]:
        last = segments[-1]
        if word.start - last.end >= SEGMENT_PAUSE:
            segments.append(word)
        else:
            segments[-1] = Word(last.text + word.text, last.start, word.end)
    return segments


def _spoken_by(asked: _Transcribe, written: list[Written], sound: AudioClip) -> list[Json]:
    """The segments with their speaker: nothing here tells voices apart, so it is one, the first that is known."""
    speaker = (asked.known_speaker_names or ["A"])[0]
    return [
        {"type": "transcript.text.segment", "id": f"seg_{index}", "start": one.start, "end": one.end}
        | {"text": one.text, "speaker": speaker}
        for index, one in enumerate(_segments(written, sound), 1)
    ]


def _words(written: list[Written], sound: AudioClip) -> list[Word]:
    """The words with their times; evenly spread where the engine tells none."""
    timed = [chunk for chunk in written if isinstance(chunk, Word)]
    if len(timed) == len(written):
        return timed
    words = "".join(map(_text, written)).split()
    step = sound.seconds / max(len(words), 1)
    return [Word(word, index * step, (index + 1) * step) for index, word in enumerate(words)]


def _verbose(asked: _Transcribe, written: list[Written], sound: AudioClip, task: str) -> Json:
    wanted = asked.timestamp_granularities or ["segment"]
    whole: Json = {
        "task": task,
        "language": asked.language or "english",
        "duration": sound.seconds,
        "text": "".join(map(_text, written)),
        "usage": {"type": "duration", "seconds": sound.seconds},
    }
    if task == "translate":
        del whole["usage"]
    if "segment" in wanted:
        scores = {"avg_logprob": 0.0, "compression_ratio": 1.0, "no_speech_prob": 0.0, "tokens": []}
        whole["segments"] = [
            {"id": index, "seek": 0, "start": one.start, "end": one.end, "text": one.text}
            | scores
            | {"temperature": asked.temperature}
            for index, one in enumerate(_segments(written, sound))
        ]
    if "word" in wanted:
        whole["words"] = [
            {"word": word.text.strip(), "start": word.start, "end": word.end}
            for word in _words(written, sound)
        ]
    return whole


def _tokens(text: str) -> Json:
    said = len(split_tokens(text))
    return {"type": "tokens", "input_tokens": 0, "output_tokens": said, "total_tokens": said}


def _subtitles(segments: list[Word], *, comma: str = ".", numbered: bool = True) -> str:
    return "".join(
        (f"{index}\n" if numbered else "")
        + f"{_clock(one.start, comma)} --> {_clock(one.end, comma)}\n{one.text.strip()}\n\n"
        for index, one in enumerate(segments, start=1)
    )


def _clock(seconds: float, comma: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{comma}{rest % 1000:03}"


ENDPOINTS = [
    Endpoint("POST", "/audio/speech", speak),
    Endpoint("POST", "/audio/transcriptions", transcribe),
    Endpoint("POST", "/audio/translations", translate),
]
