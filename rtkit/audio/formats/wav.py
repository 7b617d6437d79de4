"""WAV, read and written as it streams (RIFF/WAVE; Microsoft's ``WAVEFORMATEX`` and ``WAVEFORMATEXTENSIBLE``).

Read: 8, 16, 24 and 32 bits, float32 and float64, G.711, any number of channels (mixed to one), extensible
headers, chunks that nobody knows, and headers of unknown length as streams carry them. Written: PCM16 and
G.711, with a header of unknown length until it is known.
"""

from __future__ import annotations

import struct
from array import array
from typing import TYPE_CHECKING

import msgspec

from rtkit.audio.formats import g711, pcm
from rtkit.audio.protocols import AudioFormat
from rtkit.errors import AudioFormatError, LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MAX_HEADER_BYTES", "UNKNOWN_LENGTH", "WavDecoder", "WavInfo", "wav_header"]

MAX_HEADER_BYTES = 1024 * 1024
"""How much may come before the sound: a bound on what is skipped and kept."""

UNKNOWN_LENGTH = 0xFFFFFFFF
"""What a header says that was written before its sound was complete."""

_PCM, _FLOAT, _ALAW, _ULAW, _EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
_NAMES = {2: "Microsoft ADPCM", 0x11: "IMA ADPCM", 0x31: "GSM 6.10", 0x50: "MPEG", 0x55: "MP3"}
# The last 14 bytes of the GUID of an extensible format; its first 2 are the plain format's number.
_GUID_TAIL = bytes.fromhex("000000001000800000aa00389b71")


class WavInfo(msgspec.Struct, frozen=True):
    """What a header says; ``frames`` is ``None`` where the length is not known."""

    rate: int
    channels: int
    bits: int
    encoding: str
    frames: int | None


def _from_u8(data: bytes) -> bytes:
    return pcm.bytes_of(array("h", [(b - 128) << 8 for b in data]))


def _from_s24(data: bytes) -> bytes:
    out = bytearray(len(data) // 3 * 2)
    out[0::2], out[1::2] = data[1::3], data[2::3]
    return bytes(out)


def _from_s32(data: bytes) -> bytes:
    out = bytearray(len(data) // 2)
    out[0::2], out[1::2] = data[2::4], data[3::4]
    return bytes(out)


def _from_f64(data: bytes) -> bytes:
    values = struct.unpack(f"<{len(data) // 8}d", data)
    # Beyond full scale a double may not fit a float. A NaN passes through both, and becomes silence.
    return pcm.float32_to_pcm16(struct.pack(f"<{len(values)}f", *[max(min(v, 2.0), -2.0) for v in values]))


_DECODERS: dict[tuple[int, int], tuple[str, Callable[[bytes], bytes]]] = {
    (_PCM, 8): ("u8", _from_u8),
    (_PCM, 16): ("pcm16", bytes),
    (_PCM, 24): ("s24", _from_s24),
    (_PCM, 32): ("s32", _from_s32),
    (_FLOAT, 32): ("float32", pcm.float32_to_pcm16),
    (_FLOAT, 64): ("float64", _from_f64),
    (_ALAW, 8): ("pcma", g711.alaw_decode),
    (_ULAW, 8): ("pcmu", g711.ulaw_decode),
}


def _mono(data: bytes, channels: int) -> bytes:
    """The mean of the channels."""
    if channels == 1:
        return data
    samples = pcm.samples_of(data)
    sums = map(sum, zip(*(samples[c::channels] for c in range(channels)), strict=True))
    return pcm.bytes_of(array("h", [s // channels for s in sums]))


class WavDecoder:
    """Bytes of a WAV file, in any pieces, to PCM16 mono::

        decoder = WavDecoder()
        for piece in pieces:
            pcm = decoder.feed(piece)
        pcm += decoder.close()

    ``info`` is there as soon as the header is read. ``truncated`` says after `close` that the file is
    shorter than its header promised; what there is of it was decoded.
    """

    def __init__(self) -> None:
        self.info: WavInfo | None = None
        self.truncated = False
        self._buffer = bytearray()
        self._offset = 0  # of the buffer's start, in the file
        self._format: tuple[int, int, int, int] | None = None
        self._decode: Callable[[bytes], bytes] = bytes
        self._frame = 0  # bytes of one sample of every channel
        self._left: int | None = None  # bytes of sound to come; None: until the file ends

    @property
    def format(self) -> AudioFormat:
        """What comes out.

        :raises AudioFormatError: the header has not been read yet.
        """
        if self.info is None:
            raise AudioFormatError("the header of the WAV file is not complete", offset=self._offset)
        return AudioFormat("pcm16", self.info.rate)

    def feed(self, data: bytes) -> bytes:
        """The sound that is complete now, in PCM16 mono.

        :raises AudioFormatError: no WAV file, or of a kind that is not read; says where.
        :raises LimitExceededError: more than `MAX_HEADER_BYTES` before the sound.
        """
        self._buffer += data
        if self.info is None:
            while self._read_chunk():
                pass
            if self.info is None:
                if self._offset + len(self._buffer) > MAX_HEADER_BYTES:
                    raise LimitExceededError(
                        "the header of a WAV file", limit="MAX_HEADER_BYTES", maximum=MAX_HEADER_BYTES
                    )
                return b""
        return self._sound()

    def close(self) -> bytes:
        """The end of the file; nothing is left to come out but what a last ``feed`` would have given.

        :raises AudioFormatError: the file ended before its sound began.
        """
        if self.info is None:
            raise AudioFormatError(
                "the file ends before its sound begins", offset=self._offset + len(self._buffer)
            )
        rest = self._sound()
        self.truncated = bool(self._left) or (self._left is None and bool(self._buffer))
        self._buffer.clear()
        return rest

    # -- within -------------------------------------------------------------------------------------------

    def _take(self, count: int) -> bytes:
        taken = bytes(memoryview(self._buffer)[:count])
        del self._buffer[:count]
        self._offset += count
        return taken

    def _read_chunk(self) -> bool:
        """Read one chunk of the header if it is there; whether to try another."""
        buffer = self._buffer
        if self._offset == 0:
            magic = bytes(buffer[:4])
            if magic == b"RIFX":
                raise AudioFormatError("a big-endian WAV file (RIFX) is not read", offset=0, unsupported=True)
            if len(magic) == 4 and magic not in {b"RIFF", b"RF64"}:  # RF64: what is over 4 GiB (EBU 3306)
                reason = f"no WAV file: it begins with {magic!r} instead of b'RIFF'"
                raise AudioFormatError(reason, offset=0, unsupported=True)
            if len(buffer) < 12:
                return False
            if buffer[8:12] != b"WAVE":
                raise AudioFormatError(f"a RIFF file of {bytes(buffer[8:12])!r}, not b'WAVE'", offset=8)
            self._take(12)
        if len(buffer) < 8:
            return False
        name, size = struct.unpack_from("<4sI", buffer)
        if name == b"data":
            if self._format is None:
                raise AudioFormatError(
                    "the sound comes before its format (no 'fmt ' chunk)", offset=self._offset
                )
            self._take(8)
            self._begin(size)
            return False
        padded = size + size % 2
        if len(buffer) < 8 + padded:
            if self._offset + 8 + padded > MAX_HEADER_BYTES:
                raise AudioFormatError(
                    f"the chunk {name!r} says {size:,} bytes, more than may come before the sound",
                    offset=self._offset,
                )
            return False
        at = self._offset
        content = self._take(8 + padded)[8 : 8 + size]
        if name == b"fmt ":
            self._read_format(content, at)
        return True

    def _read_format(self, content: bytes, at: int) -> None:
        if len(content) < 16:
            raise AudioFormatError(f"a 'fmt ' chunk has 16 bytes or more, not {len(content)}", offset=at)
        tag, channels, rate, _, block, bits = struct.unpack_from("<HHIIHH", content)
        if tag == _EXTENSIBLE:
            if len(content) < 40 or content[26:40] != _GUID_TAIL:
                raise AudioFormatError(
                    "an extensible header whose format is not known", offset=at, unsupported=True
                )
            tag = struct.unpack_from("<H", content, 24)[0]
        if (tag, bits) not in _DECODERS:
            named = _NAMES.get(tag, f"format {tag:#06x}")
            kind = f"{bits} bits a sample" if tag in {_PCM, _FLOAT, _ALAW, _ULAW} else named
            raise AudioFormatError(
                f"WAV with {kind} is not read; convert it: ffmpeg -i FILE -c:a pcm_s16le OUT.wav",
                offset=at,
                unsupported=True,
            )
        if not channels or not rate or block != channels * bits // 8:
            raise AudioFormatError(
                f"a header that contradicts itself: {channels} channels, {rate} Hz, {bits} bits, "
                f"{block} bytes a frame",
                offset=at,
            )
        self._format = tag, channels, rate, bits

    def _begin(self, size: int) -> None:
        assert self._format is not None
        tag, channels, rate, bits = self._format
        encoding, self._decode = _DECODERS[tag, bits]
        self._frame = channels * bits // 8
        # A stream's header says 0, or all ones, or (sox) the most that fits.
        unknown = size == 0 or size >= 0x7FFFF000
        self._left = None if unknown else size
        self.info = WavInfo(rate, channels, bits, encoding, None if unknown else size // self._frame)

    def _sound(self) -> bytes:
        assert self.info is not None
        there = len(self._buffer) if self._left is None else min(len(self._buffer), self._left)
        data = self._take(there - there % self._frame)
        if self._left is not None:
            self._left -= len(data)
            if self._left < self._frame:  # what follows the sound is not looked at
                if there >= self._left:
                    self._left = 0
                if not self._left:
                    self._take(len(self._buffer))
        return _mono(self._decode(data), self.info.channels)


_TAGS = {"pcm16": _PCM, "float32": _FLOAT, "pcmu": _ULAW, "pcma": _ALAW}


def wav_header(format: AudioFormat, *, data_bytes: int | None = None) -> bytes:
    """The bytes before the sound; all headers of one format are of one length, to be written over.

    ``data_bytes`` is the length of the sound; ``None``, or too much for the format's 4 GiB: unknown.
    """
    width = format.width
    fmt = struct.pack(
        "<HHIIHH", _TAGS[format.encoding], 1, format.rate, format.rate * width, width, 8 * width
    )
    if format.encoding != "pcm16":  # all but plain PCM say how long their extension is
        fmt += b"\0\0"
    if data_bytes is None or data_bytes + len(fmt) + 20 >= UNKNOWN_LENGTH:
        riff = data = UNKNOWN_LENGTH
    else:
        riff, data = data_bytes + data_bytes % 2 + len(fmt) + 20, data_bytes
    return (
        struct.pack("<4sI4s4sI", b"RIFF", riff, b"WAVE", b"fmt ", len(fmt))
        + fmt
        + struct.pack("<4sI", b"data", data)
    )
