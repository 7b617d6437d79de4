"""Bodies that were compressed: any split and any stacking gives the plain body, in pieces of bounded size."""

from __future__ import annotations

import gzip
import sys
import tracemalloc
import zlib
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.core import content_coding
from rtkit.core.content_coding import (
    MAX_CODINGS,
    MIN_STEP,
    STEP,
    CodingError,
    ContentDecoder,
    acceptable,
    codings_in,
    step_within,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Each package that undoes br or zstd is tried by itself.
ALL = {
    "brotli": "br", "brotlicffi": "br", "compression.zstd": "zstd", "backports.zstd": "zstd", "zstandard": "zstd",
}  # fmt: skip
INSTALLED = [name for name in ALL if content_coding._import((name,), "__init__")]
# They make the data, too; `sys.modules` hides them from the code that is tested, and not from here.
MAKERS: Any = {name: import_module(name) for name in INSTALLED if name in {"brotli", "zstandard"}}


def raw_deflate(data: bytes) -> bytes:
    press = zlib.compressobj(wbits=-15)
    return press.compress(data) + press.flush()


def br(data: bytes) -> bytes:
    packed: bytes = MAKERS["brotli"].compress(data, quality=3)
    return packed


# A frame of four bytes of content, to be passed over, and an empty one in front of it (RFC 8878, section 3.1.2).
SKIPPABLE = b"\x50\x2a\x4d\x18\0\0\0\0\x5f\x2a\x4d\x18\4\0\0\0rest"


def zstd(data: bytes, **options: bool) -> bytes:
    packed: bytes = MAKERS["zstandard"].ZstdCompressor(**options).compress(data)
    return packed


PRESSES: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "members": (
        "x-gzip",
        lambda data: gzip.compress(data[:5]) + gzip.compress(b"") + gzip.compress(data[5:]),
    ),
    "padded members": (
        "gzip",
        lambda data: gzip.compress(data[:9]) + b"\0" * 5 + gzip.compress(data[9:]) + b"\0",
    ),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "br": ("br", br),
    "zstd": ("zstd", zstd),
    "checked": ("zstd", lambda data: zstd(data, write_checksum=True)),
    "skippable": ("zstd", lambda data: SKIPPABLE[:8] + zstd(data) + SKIPPABLE[8:]),
    "frames": ("zstd", lambda data: zstd(data[:7]) + zstd(b"") + zstd(data[7:])),
}


PRESSES = {
    name: (coding, press)
    for name, (coding, press) in PRESSES.items()
    if coding not in {"br", "zstd"} or {"br": "brotli", "zstd": "zstandard"}[coding] in MAKERS
}
SIMPLE = [name for name in ("gzip", "deflate", "br", "zstd") if name in PRESSES]


def ways(kinds: Any) -> Any:
    """(kind, the one package that is installed): without those that don't matter to the kind."""
    pairs: list[tuple[str, str | None]] = []
    for kind in kinds:
        coding = PRESSES[kind][0]
        pairs += [(kind, name) for name in INSTALLED if ALL[name] == coding] or [(kind, None)]
    return pytest.mark.parametrize(("kind", "provider"), pairs, indirect=["provider"])


@pytest.fixture
def provider(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str | None]:
    only_have(monkeypatch, request.param)
    yield request.param
    forget()


def only_have(monkeypatch: pytest.MonkeyPatch, *names: str | None) -> None:
    for name in ALL:
        if name not in names:
            monkeypatch.setitem(sys.modules, name, None)  # as if it were not installed
    forget()


def forget() -> None:
    content_coding._maker.cache_clear()
    acceptable.cache_clear()


def unpack(data: bytes, *codings: str, sizes: list[int] | None = None) -> bytes:
    decoder = ContentDecoder(codings)
    pieces: list[bytes] = []
    for size in sizes or []:
        pieces += decoder.decode(data[:size])
        data = data[size:]
    pieces += decoder.decode(data)
    decoder.finish()
    assert all(0 < len(piece) <= STEP for piece in pieces)
    return b"".join(pieces)


def cut_off(data: bytes, coding: str) -> bytes | None:
    """The body, where it is whole by itself."""
    decoder = ContentDecoder([coding])
    body = b"".join(decoder.decode(data))
    try:
        decoder.finish()
    except CodingError as error:
        message = str(error)
    else:
        return body
    assert "ends in the middle" in message
    return None


def pressed(data: bytes, kinds: list[str]) -> tuple[bytes, list[str]]:
    for kind in kinds:
        data = PRESSES[kind][1](data)
    return data, [PRESSES[kind][0] for kind in kinds]


BODIES = st.one_of(
    st.binary(max_size=300),
    st.builds(lambda part, times: part * times, st.binary(min_size=1, max_size=9), st.integers(1, 40_000)),
)


@settings(max_examples=150, deadline=None)
@given(
    body=BODIES,
    kinds=st.lists(st.sampled_from(sorted(PRESSES)), max_size=MAX_CODINGS),
    sizes=st.lists(st.integers(0, 40), max_size=30),
)
def test_any_split_and_any_stacking_gives_the_plain_body(
    body: bytes, kinds: list[str], sizes: list[int]
) -> None:
    data, codings = pressed(body, kinds)
    if codings or body:
        assert unpack(data, *codings, sizes=sizes) == body


@ways(PRESSES)
def test_every_package_byte_by_byte(kind: str, provider: str | None) -> None:
    body = bytes(range(256)) * 300 + b"x" * 200_000
    data, codings = PRESSES[kind][1](body), [PRESSES[kind][0]]
    assert unpack(data, *codings) == body
    assert unpack(data, *codings, sizes=[1] * len(data)) == body


@ways(PRESSES)
def test_what_is_cut_off_is_not_whole(kind: str, provider: str | None) -> None:
    data, coding = PRESSES[kind][1](b"some body or other"), PRESSES[kind][0]
    whole = {cut_off(data[:end], coding) for end in range(1, len(data))} - {None}
    # Of several members or frames, those before are whole by themselves.
    sizes = (0, 18) if kind == "skippable" else (5, 7, 9, 18)
    assert whole <= {b"some body or other"[:size] for size in sizes}
    assert whole == set() or "members" in kind or kind in {"frames", "skippable"}


@ways(SIMPLE)
def test_what_is_not_compressed(kind: str, provider: str | None) -> None:
    with pytest.raises(CodingError, match=f"the body is not {kind}"):
        unpack(b"this is something else, and long enough to be seen as such", kind)


def test_a_damaged_checksum() -> None:
    data = gzip.compress(b"data")
    with pytest.raises(CodingError, match="not gzip"):
        unpack(data[:-8] + b"\0" * 8, "gzip")


@ways(SIMPLE)
def test_no_byte_at_all_is_complete(kind: str, provider: str | None) -> None:
    assert unpack(b"", kind) == b""


def test_what_follows_the_last_member_is_ignored() -> None:
    assert unpack(gzip.compress(b"data") + b"more", "gzip") == b"data"
    assert unpack(gzip.compress(b"data") + b"\0\0more" * 9, "gzip", sizes=[5] * 20) == b"data"
    assert unpack(zlib.compress(b"data") + b"more" * 9, "deflate", sizes=[5] * 10) == b"data"


@ways(SIMPLE)
@pytest.mark.parametrize("layers", [1, 2])
def test_a_bomb_is_defused(kind: str, layers: int, provider: str | None) -> None:
    """Some kilobytes or less that are 30 MB: whoever takes 1 MiB of it never holds the rest."""
    coding, press = PRESSES[kind]
    data = press(bytes(30_000_000))
    for _ in range(layers - 1):
        data = press(data)
    limit = 1024 * 1024
    tracemalloc.start()
    try:
        size = 0
        for piece in ContentDecoder([coding] * layers).decode(data):
            size += len(piece)
            if size > limit:
                break
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()
    assert limit < size <= limit + STEP


@ways(["zstd"] if "zstd" in PRESSES else [])
def test_a_large_window_is_refused(kind: str, provider: str | None) -> None:
    """As RFC 9659 says: whoever sends 30 bytes does not decide about 128 MiB."""
    module = MAKERS["zstandard"]
    parameters = module.ZstdCompressionParameters.from_level(3, window_log=27, write_content_size=False)
    press = module.ZstdCompressor(compression_params=parameters).compressobj()
    data = press.compress(b"data") + press.flush()
    with pytest.raises(CodingError, match="not zstd"):
        unpack(data, kind)


def test_too_many_codings() -> None:
    assert unpack(pressed(b"x", ["gzip"] * MAX_CODINGS)[0], *["gzip"] * MAX_CODINGS) == b"x"
    with pytest.raises(CodingError, match="6 content encodings"):
        ContentDecoder(["gzip"] * 6)


def test_the_step_follows_the_limit() -> None:
    assert (step_within(1), step_within(16 * 20_000), step_within(2**40)) == (MIN_STEP, 20_000, STEP)


def test_names() -> None:
    assert codings_in("GZip , identity,, br,utf-8, zstd") == ["gzip", "br", "zstd"]
    assert codings_in("") == []


def test_no_package(monkeypatch: pytest.MonkeyPatch) -> None:
    only_have(monkeypatch)
    with pytest.raises(CodingError, match=r"install brotli>=1\.2"):
        ContentDecoder(["br"])
    with pytest.raises(CodingError, match=r"install backports\.zstd or zstandard"):
        ContentDecoder(["zstd"])
    assert acceptable("gzip, deflate, br, zstd") == "gzip, deflate"
    assert acceptable("br;q=1.0, zstd, compress") == "identity"
    assert acceptable("gzip;q=0.5, identity, *;q=0") == "gzip;q=0.5, identity, *;q=0"
    monkeypatch.undo()
    forget()


def test_a_package_without_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """brotli before 1.2 inflates what it is given as a whole: that is as good as none."""

    class Old:
        class Decompressor:
            def process(self, data: bytes) -> bytes:
                raise AssertionError(data)

    only_have(monkeypatch)
    monkeypatch.setitem(sys.modules, "brotli", Old)
    with pytest.raises(CodingError, match=r"install brotli>=1\.2"):
        ContentDecoder(["br"])
    assert acceptable("gzip, br") == "gzip"
    monkeypatch.undo()
    forget()


@pytest.mark.parametrize("name", INSTALLED)
def test_what_each_package_makes_acceptable(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    only_have(monkeypatch, name)
    assert acceptable("br, zstd") == ALL[name]
    monkeypatch.undo()
    forget()
