"""Sound in and out of a realtime session: formats, sources, sinks, and what was really heard.

`rtkit.audio.protocols` says what a source and a sink are. Nothing here imports a device's library, numpy or
a model before it is used: those are the extras ``audio``, ``aec`` and ``vad``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rtkit.audio.devices.microphone import Microphone
    from rtkit.audio.devices.portaudio import Device, find_device, list_devices
    from rtkit.audio.devices.speaker import Speaker
    from rtkit.audio.events import Events
    from rtkit.audio.formats.convert import Converter, Recutter, Resampler
    from rtkit.audio.formats.wav import WavDecoder, WavInfo, wav_header
    from rtkit.audio.playing.playout import Playout, PlayoutStats
    from rtkit.audio.playing.sinks import CallbackSink, MemorySink, NullSink, PacedSink, StdoutSink, WavSink
    from rtkit.audio.playing.tee import Tee
    from rtkit.audio.processing import EchoCanceller, HalfDuplexGate, Processed, Processor
    from rtkit.audio.protocols import (
        PCM16_24K,
        PCMA_8K,
        PCMU_8K,
        AudioFormat,
        DeviceLost,
        DeviceReplaced,
        DeviceUnderrun,
        Drained,
        Heard,
        Interrupted,
        ItemFinished,
        ItemStarted,
        Overrun,
        PlaybackEvent,
        Sink,
        Source,
        SourceEvent,
        Underrun,
    )
    from rtkit.audio.sources import (
        IteratorSource,
        PacedSource,
        SilenceSource,
        StdinSource,
        ToneSource,
        WavSource,
    )
    from rtkit.audio.telephony.call import TwilioCall
    from rtkit.audio.vad import EnergyVad, SileroVad, SpeechStarted, SpeechStopped

# `rtkit.audio` is also a family of the module's client, as it is in the official SDK; once this package is
# imported, Python finds it by that name.
_FAMILY = {
    "speech", "transcriptions", "translations", "voice_consents", "voices", "with_raw_response",
    "with_streaming_response",
}  # fmt: skip

# The imports above, for run time; tests/audio/test_surface.py holds that they agree.
_HOMES = {
    "AudioFormat": "protocols",
    "CallbackSink": "playing.sinks",
    "Converter": "formats.convert",
    "Device": "devices.portaudio",
    "DeviceLost": "protocols",
    "DeviceReplaced": "protocols",
    "DeviceUnderrun": "protocols",
    "Drained": "protocols",
    "EchoCanceller": "processing",
    "EnergyVad": "vad",
    "Events": "events",
    "HalfDuplexGate": "processing",
    "Heard": "protocols",
    "Interrupted": "protocols",
    "ItemFinished": "protocols",
    "ItemStarted": "protocols",
    "IteratorSource": "sources",
    "MemorySink": "playing.sinks",
    "Microphone": "devices.microphone",
    "NullSink": "playing.sinks",
    "Overrun": "protocols",
    "PCM16_24K": "protocols",
    "PCMA_8K": "protocols",
    "PCMU_8K": "protocols",
    "PacedSink": "playing.sinks",
    "PacedSource": "sources",
    "PlaybackEvent": "protocols",
    "Playout": "playing.playout",
    "PlayoutStats": "playing.playout",
    "Processed": "processing",
    "Processor": "processing",
    "Recutter": "formats.convert",
    "Resampler": "formats.convert",
    "SilenceSource": "sources",
    "SileroVad": "vad",
    "Sink": "protocols",
    "Source": "protocols",
    "SourceEvent": "protocols",
    "Speaker": "devices.speaker",
    "SpeechStarted": "vad",
    "SpeechStopped": "vad",
    "StdinSource": "sources",
    "StdoutSink": "playing.sinks",
    "Tee": "playing.tee",
    "ToneSource": "sources",
    "TwilioCall": "telephony.call",
    "Underrun": "protocols",
    "WavDecoder": "formats.wav",
    "WavInfo": "formats.wav",
    "WavSink": "playing.sinks",
    "WavSource": "sources",
    "find_device": "devices.portaudio",
    "list_devices": "devices.portaudio",
    "wav_header": "formats.wav",
}

__all__ = [
    "PCM16_24K",
    "PCMA_8K",
    "PCMU_8K",
    "AudioFormat",
    "CallbackSink",
    "Converter",
    "Device",
    "DeviceLost",
    "DeviceReplaced",
    "DeviceUnderrun",
    "Drained",
    "EchoCanceller",
    "EnergyVad",
    "Events",
    "HalfDuplexGate",
    "Heard",
    "Interrupted",
    "ItemFinished",
    "ItemStarted",
    "IteratorSource",
    "MemorySink",
    "Microphone",
    "NullSink",
    "Overrun",
    "PacedSink",
    "PacedSource",
    "PlaybackEvent",
    "Playout",
    "PlayoutStats",
    "Processed",
    "Processor",
    "Recutter",
    "Resampler",
    "SilenceSource",
    "SileroVad",
    "Sink",
    "Source",
    "SourceEvent",
    "Speaker",
    "SpeechStarted",
    "SpeechStopped",
    "StdinSource",
    "StdoutSink",
    "Tee",
    "ToneSource",
    "TwilioCall",
    "Underrun",
    "WavDecoder",
    "WavInfo",
    "WavSink",
    "WavSource",
    "find_device",
    "list_devices",
    "wav_header",
]


def __getattr__(name: str) -> object:
    from importlib import import_module  # noqa: PLC0415 - not for the import alone

    if name in _FAMILY:
        # By its name only: the package stands below the client.
        return getattr(import_module("rtkit.client.module").ModuleFamily("audio"), name)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
