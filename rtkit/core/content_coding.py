"""Content codings (RFC 9110, section 8.4): compressed bytes in, plain bytes out in bounded pieces, without I/O.

Two kilobytes on the wire can be gigabytes of body. So nothing here inflates a chunk as a whole: every step gives
about ``STEP`` bytes, and whoever takes them checks the limit before taking the next. Codings that lie one over
the other are undone piece by piece as well.

gzip and deflate come with Python. br takes the package ``brotli`` or ``brotlicffi``, 1.2 or later: earlier ones
have no way to bound a step. zstd takes Python 3.14, ``backports.zstd`` or ``zstandard``.
"""

from __future__ import annotations

import functools
import zlib
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

__all__ = [
    "MAX_CODINGS", "MIN_STEP", "STEP", "CodingError", "ContentDecoder", "acceptable", "codings_in", "step_within",
]  # fmt: skip

STEP: Final = 64 * 1024
"""The most that a piece holds, in bytes, where no smaller step is asked for. What the libraries behind it hold
beside their windows is at most six times as much."""

MIN_STEP: Final = 4 * 1024
"""The least that a step may be, in bytes: each costs a call."""

MAX_CODINGS: Final = 5
"""How many codings may lie one over the other. Each may multiply what a few bytes cost to undo."""

MAX_WINDOW_LOG: Final = 23
"""The largest window of zstd that a client has to support: 8 MiB (RFC 9659). A larger one is refused."""

_GZIP: Final = b"\x1f\x8b"
# brotli returns up to three times of what it was asked for.
_BROTLI_PART: Final = 4
# `zstandard` takes no bound: it gets one block at a time, which holds 128 KiB at most (RFC 8878, section 3.1.1.2).
_FRAME: Final = b"\x28\xb5\x2f\xfd"
_SKIPPABLE: Final = b"\x2a\x4d\x18"


class CodingError(ValueError):
    """A body is not in the coding that its header names, or ends early, or takes a package that is not there."""


class ContentDecoder:
    """Undoes ``codings``, as `codings_in` gives them: in the order in which they were applied.

    Give it the body chunk by chunk, and use up what `decode` gives before the next chunk. `finish` says that the
    body is over. Raises ``CodingError``, each time when the piece is reached that is wrong. No piece holds more
    than ``step`` bytes: `step_within` gives the one that fits a limit.
    """

    def __init__(self, codings: Sequence[str], step: int = STEP) -> None:
        if len(codings) > MAX_CODINGS:
            raise CodingError(
                f"the body has {len(codings)} content encodings, one over the other; "
                f"at most {MAX_CODINGS} are undone"
            )
        self._step = step
        self._layers = [_maker(coding)(step) for coding in reversed(codings)]

    def decode(self, data: bytes) -> Iterator[bytes]:
        """The next pieces of the body, each of bounded size; made as they are taken."""
        parts = _sliced(data, self._step)
        for layer in self._layers:
            parts = _through(layer, parts)
        return parts

    def finish(self) -> None:
        """The body is over. Raises ``CodingError`` if what was compressed goes on.

        A body without a byte is complete: so answer servers to HEAD, and with nothing to say.
        """
        for layer in self._layers:
            layer.finish()


def step_within(limit: int) -> int:
    """How much to decompress at a time where no more than ``limit`` bytes may be kept."""
    return max(MIN_STEP, min(limit // 16, STEP))


def codings_in(content_encoding: str) -> list[str]:
    """The codings that a header names and that change anything. Unknown names are left out, as browsers do."""
    names = (name.strip().lower() for name in content_encoding.split(","))
    return [name for name in names if name in _MAKERS]


@functools.lru_cache(maxsize=64)
def acceptable(accept_encoding: str) -> str:
    """The header without what can't be undone here: ``"gzip, deflate, br"`` has no br without its package."""
    asked = [each.strip() for each in accept_encoding.split(",")]
    kept = [each for each in asked if _can_undo(each.partition(";")[0].strip().lower())]
    return ", ".join(kept) or "identity"


def _can_undo(coding: str) -> bool:
    if coding not in _MAKERS:
        return coding in {"identity", "*"}
    try:
        _maker(coding)
    except CodingError:
        return False
    return True


# -- one layer


class _Layer(Protocol):
    def decode(self, data: bytes) -> Iterator[bytes]: ...
    def finish(self) -> None: ...


def _through(layer: _Layer, parts: Iterator[bytes]) -> Iterator[bytes]:
    for part in parts:
        yield from layer.decode(part)


def _sliced(data: bytes, size: int) -> Iterator[bytes]:
    # What a library has not used of a chunk is copied with every step: of a large chunk, it would be often.
    for start in range(0, len(data), size):
        yield data[start : start + size]


def _inflated(inflater: Any, data: bytes, name: str, step: int) -> Iterator[bytes]:
    """All that ``data`` brings, by zlib's interface."""
    while True:
        try:
            part = inflater.decompress(data, step)
        except zlib.error as error:
            raise CodingError(f"the body is not {name}: {error}") from None
        if not part:
            return
        yield part
        data = inflater.unconsumed_tail


def _incomplete(name: str) -> CodingError:
    return CodingError(f"the body ends in the middle of what is compressed with {name}")


class _Gzip:
    """Members, one after the other (RFC 1952, section 2.2). Anything else after them is ignored."""

    def __init__(self, step: int) -> None:
        self._step = step
        self._member: Any = None
        self._held = b""
        self._over = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        data, self._held = self._held + data, b""
        while data and not self._over:
            if self._member is None:
                self._member = zlib.decompressobj(31)
            elif self._member.eof:
                data = data.lstrip(b"\0")  # padding, as of tapes
                if len(data) < len(_GZIP) and _GZIP.startswith(data):
                    self._held = data
                    return
                if not data.startswith(_GZIP):
                    self._over = True
                    return
                self._member = zlib.decompressobj(31)
            yield from _inflated(self._member, data, "gzip", self._step)
            data = self._member.unused_data

    def finish(self) -> None:
        if self._held or not (self._member is None or self._member.eof):
            raise _incomplete("gzip")


class _Deflate:
    """zlib's format, as the standard says (RFC 9110, 8.4.1.2), or deflate without it, as some servers send."""

    def __init__(self, step: int) -> None:
        self._step = step
        self._inflater: Any = None
        self._held = b""

    def decode(self, data: bytes) -> Iterator[bytes]:
        if self._inflater is None:
            data = self._held + data
            if len(data) < 2:
                self._held = data
                return
            # RFC 1950, section 2.2: the method is 8, and both bytes together are a multiple of 31.
            wrapped = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
            self._inflater = zlib.decompressobj(15 if wrapped else -15)
            self._held = b""
        if not self._inflater.eof:
            yield from _inflated(self._inflater, data, "deflate", self._step)

    def finish(self) -> None:
        if self._held or not (self._inflater is None or self._inflater.eof):
            raise _incomplete("deflate")


class _Brotli:
    """By ``brotli`` or ``brotlicffi``."""

    def __init__(self, module: Any, step: int) -> None:
        self._step = step
        self._error = module.error
        self._decompressor = module.Decompressor()
        self._begun = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        self._begun = True
        while True:
            try:
                part = self._decompressor.process(data, output_buffer_limit=self._step // _BROTLI_PART)
            except self._error:
                raise CodingError("the body is not br, or more than that") from None
            if not part:
                return
            yield from _sliced(part, self._step)
            data = b""

    def finish(self) -> None:
        if self._begun and not self._decompressor.is_finished():
            raise _incomplete("br")


class _Zstd:
    """By Python 3.14 or its backport. Frames come one after the other (RFC 8878, section 3)."""

    def __init__(self, module: Any, step: int) -> None:
        self._step = step
        self._error = module.ZstdError
        options = {module.DecompressionParameter.window_log_max: MAX_WINDOW_LOG}
        self._make = functools.partial(module.ZstdDecompressor, options=options)
        self._frame: Any = None

    def decode(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._frame is None or self._frame.eof:
                self._frame = self._make()
            try:
                part = self._frame.decompress(data, self._step)
                while part:
                    yield part
                    part = b"" if self._frame.eof else self._frame.decompress(b"", self._step)
            except self._error as error:
                raise CodingError(f"the body is not zstd: {error}") from None
            data = self._frame.unused_data

    def finish(self) -> None:
        if self._frame is not None and not self._frame.eof:
            raise _incomplete("zstd")


class _Zstandard:
    """By the package ``zstandard``, block by block."""

    def __init__(self, module: Any, step: int) -> None:
        self._step = step
        self._error = module.ZstdError
        decompressor = module.ZstdDecompressor(max_window_size=1 << MAX_WINDOW_LOG)
        self._make = decompressor.decompressobj
        self._frame: Any = None
        self._blocks = _Blocks()

    def decode(self, data: bytes) -> Iterator[bytes]:
        for each in self._blocks.cut(data):
            part = each
            while part:
                if self._frame is None or self._frame.eof:
                    self._frame = self._make()
                try:
                    plain = self._frame.decompress(part)
                except self._error as error:
                    raise CodingError(f"the body is not zstd: {error}") from None
                yield from _sliced(plain, self._step)
                part = self._frame.unused_data

    def finish(self) -> None:
        if self._frame is not None and not self._frame.eof:
            raise _incomplete("zstd")


class _Blocks:
    """Cuts the frames of zstd where their blocks end (RFC 8878, section 3.1.1)."""

    def __init__(self) -> None:
        self._layout = self._follow()
        self._held = b""  # of what is looked at, as far as it has come
        self._needed = next(self._layout)

    def cut(self, data: bytes) -> Iterator[bytes]:
        """``data`` in pieces of which none has the end of more than one block."""
        start = at = 0
        while at < len(data):
            taken = min(abs(self._needed), len(data) - at)
            at += taken
            if self._needed < 0:  # content, which is not looked at
                self._needed += taken
                if self._needed == 0:
                    yield data[start:at]
                    start = at
                    self._needed = next(self._layout)
                continue
            self._held += data[at - taken : at]
            if len(self._held) == self._needed:
                held, self._held = self._held, b""
                self._needed = self._layout.send(held)
        if start < at:
            yield data[start:at]

    def _follow(self) -> Generator[int, bytes]:
        """How many bytes come next: those that it must see, or, as a negative number, those of a content."""
        while True:
            magic = yield 4
            if magic[1:] == _SKIPPABLE and magic[0] >> 4 == 5:
                size = int.from_bytes((yield 4), "little")
                if size:
                    yield -size
                continue
            if magic != _FRAME:
                raise CodingError("the body is not zstd")
            (descriptor,) = yield 1
            single = descriptor >> 5 & 1
            content_size = (single, 2, 4, 8)[descriptor >> 6]
            fields = (1 - single) + (0, 1, 2, 4)[descriptor & 3] + content_size
            yield fields  # a window or the size of the content at the least
            is_last = 0
            while not is_last:
                header = int.from_bytes((yield 3), "little")
                is_last, kind, size = header & 1, header >> 1 & 3, header >> 3
                size = 1 if kind == 1 else size  # one byte that is repeated
                if size:
                    yield -size
            if descriptor >> 2 & 1:
                yield 4  # a checksum


# -- which there are


def _import(names: Sequence[str], attribute: str) -> Any:
    """The first of these modules that is installed and whose decompressor has ``attribute``."""
    for name in names:
        try:
            module = import_module(name)
        except ImportError:
            continue
        decompressor = getattr(module, "Decompressor", None) or getattr(module, "ZstdDecompressor", None)
        if hasattr(decompressor, attribute):
            return module
    return None


def _brotli() -> Callable[[int], _Layer]:
    module = _import(("brotli", "brotlicffi"), "can_accept_more_data")
    if module is None:
        raise CodingError("the body is compressed with br; install brotli>=1.2 to read it")
    return functools.partial(_Brotli, module)


def _zstd() -> Callable[[int], _Layer]:
    module = _import(("compression.zstd", "backports.zstd"), "needs_input")
    if module is not None:
        return functools.partial(_Zstd, module)
    module = _import(("zstandard",), "decompressobj")
    if module is not None:
        return functools.partial(_Zstandard, module)
    raise CodingError("the body is compressed with zstd; install backports.zstd or zstandard to read it")


_MAKERS: Final[dict[str, Callable[[], Callable[[int], _Layer]]]] = {
    "gzip": lambda: _Gzip,
    "x-gzip": lambda: _Gzip,
    "deflate": lambda: _Deflate,
    "br": _brotli,
    "zstd": _zstd,
}


@functools.cache
def _maker(coding: str) -> Callable[[int], _Layer]:
    return _MAKERS[coding]()
