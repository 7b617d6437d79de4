"""G.711: mu-law and A-law, 8 bits for a sample (ITU-T Recommendation G.711).

Coding is one table look-up a sample; the tables are built at first use, in a few milliseconds.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rtkit.audio.formats.pcm import bytes_of, samples_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["alaw_decode", "alaw_encode", "ulaw_decode", "ulaw_encode"]

# Both laws code a sign, one of 8 segments (each twice as coarse as the one below it) and 16 steps.
_ULAW_BIAS = 33  # G.711 table 2a, on the scale of 14 bits
_ULAW_CLIP = 8158
_ALAW_CLIP = 4095  # 13 bits


def _ulaw_code(sample: int) -> int:
    """Mu-law of a sample of 14 bits."""
    magnitude = min(abs(sample), _ULAW_CLIP) + _ULAW_BIAS
    segment = magnitude.bit_length() - 6
    code = segment << 4 | (magnitude >> segment + 1 & 0x0F)
    return ~code & (0x7F if sample < 0 else 0xFF)


def _ulaw_value(code: int) -> int:
    """The sample of 16 bits of a mu-law code."""
    code = ~code & 0xFF
    magnitude = (((code & 0x0F) << 1) + _ULAW_BIAS << (code >> 4 & 7)) - _ULAW_BIAS
    return (-magnitude if code & 0x80 else magnitude) * 4


def _alaw_code(sample: int) -> int:
    """A-law of a sample of 13 bits; its even bits are inverted on the line."""
    magnitude = min(~sample if sample < 0 else sample, _ALAW_CLIP)
    segment = max(magnitude.bit_length() - 5, 0)
    code = segment << 4 | (magnitude >> max(segment, 1) & 0x0F)
    return code ^ (0x55 if sample < 0 else 0xD5)


def _alaw_value(code: int) -> int:
    """The sample of 16 bits of an A-law code."""
    code ^= 0x55
    segment = code >> 4 & 7
    magnitude = ((code & 0x0F) << 1) + (33 if segment else 1) << max(segment - 1, 0)
    return (magnitude if code & 0x80 else -magnitude) * 8


def _encoder(code: Callable[[int], int], bits: int) -> bytes:
    """A code for every sample of 16 bits; negative ones are found by Python's negative index."""
    half, repeat = 1 << bits - 1, 1 << 16 - bits
    return b"".join(bytes([code(s)]) * repeat for s in (*range(half), *range(-half, 0)))


def _decoder(value: Callable[[int], int]) -> tuple[bytes, bytes]:
    """The low and the high byte of the sample of every code."""
    values = [value(code).to_bytes(2, "little", signed=True) for code in range(256)]
    return bytes(v[0] for v in values), bytes(v[1] for v in values)


@cache
def _tables(law: str) -> tuple[bytes, bytes, bytes]:
    if law == "pcmu":
        return (_encoder(_ulaw_code, 14), *_decoder(_ulaw_value))
    return (_encoder(_alaw_code, 13), *_decoder(_alaw_value))


def _encode(pcm: bytes, law: str) -> bytes:
    return bytes(map(_tables(law)[0].__getitem__, samples_of(pcm)))


def _decode(data: bytes, law: str) -> bytes:
    _, low, high = _tables(law)
    out = bytearray(2 * len(data))
    out[0::2] = data.translate(low)
    out[1::2] = data.translate(high)
    return bytes_of(out)


def ulaw_encode(pcm: bytes) -> bytes:
    """PCM16 to mu-law."""
    return _encode(pcm, "pcmu")


def ulaw_decode(data: bytes) -> bytes:
    """Mu-law to PCM16."""
    return _decode(data, "pcmu")


def alaw_encode(pcm: bytes) -> bytes:
    """PCM16 to A-law."""
    return _encode(pcm, "pcma")


def alaw_decode(data: bytes) -> bytes:
    """A-law to PCM16."""
    return _decode(data, "pcma")
