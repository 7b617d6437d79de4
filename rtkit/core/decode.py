"""Bytes to typed objects: strict first, tolerant on drift.

Model classes forbid unknown fields, so a decode that succeeds in C is known to have lost nothing. What
the strict decoder turns down goes through the tolerant constructor (``rtkit.core.tolerant``). Either
way the result holds the whole payload: ``to_dict(decode(T, data))`` equals the parsed JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, get_args

import msgspec

from rtkit.core import jsontext
from rtkit.core.tolerant import UntaggedMeta, converter, dec_hook
from rtkit.core.wire_types import required_tag

if TYPE_CHECKING:
    from typing_extensions import TypeForm

__all__ = ["Decoder", "StreamDecoder", "decode"]

T = TypeVar("T")
Buffer = bytes | bytearray | memoryview | str

# What says "not by the strict rules": drift, malformed JSON, bytes that are not UTF-8.
_MISSED: Final = (msgspec.DecodeError, UnicodeError)

_decoders: Final[dict[Any, Any]] = {}


class Decoder(Generic[T]):
    """Decodes JSON into ``type``: a Model, a union of Models, or whatever else msgspec can name.

    Made once per type and cached, so that ``Decoder(T)`` is cheap to write where it is used. Safe to
    share between threads.

    ``decode`` never raises on well-formed JSON. It raises ``DecodeError`` where the JSON is malformed and
    ``LimitExceededError`` where it nests deeper than the interpreter can follow.
    """

    __slots__ = ("_convert", "_strict", "tag_field", "target")

    _convert: Any
    _strict: Any
    target: Any
    tag_field: str | None
    """The field that tells the members of a tagged union apart; ``None`` for other types."""

    def __new__(cls, type: TypeForm[T]) -> Decoder[T]:
        kind: Any = type
        if isinstance(kind, (bytes, bytearray, memoryview, str)):
            raise TypeError("the type comes first, and then the data")
        try:
            found = _decoders.get(kind)
        except TypeError:  # an annotation with unhashable metadata
            return cls._make(kind)
        if found is None:
            found = _decoders[kind] = cls._make(kind)
        return found

    @classmethod
    def _make(cls, kind: Any) -> Decoder[Any]:
        self = super().__new__(cls)
        self.target = kind
        self.tag_field = _tag_field(kind)
        convert = self._convert = converter(kind)

        def hook(marker: Any, value: Any) -> Any:
            return convert(value) if marker is kind else dec_hook(marker, value)

        # A marker at the top gives UnknownEvent, further down UnknownItem.
        at_top = hook if isinstance(kind, UntaggedMeta) else dec_hook
        self._strict = msgspec.json.Decoder(required_tag(kind), dec_hook=at_top)
        return self

    def __reduce__(self) -> Any:
        return Decoder, (self.target,)

    def __repr__(self) -> str:
        members = get_args(self.target)
        if len(members) > 3:
            return f"Decoder({members[0].__name__} | ... {len(members)} types)"
        return f"Decoder({getattr(self.target, '__name__', self.target)})"

    def decode(self, data: Buffer) -> T:
        """Decode one JSON text."""
        try:
            return self._strict.decode(data)  # type: ignore[no-any-return]
        except _MISSED:
            pass
        except RecursionError:
            raise jsontext.too_deep() from None
        return self.decode_tolerantly(data)

    def decode_tolerantly(self, data: Buffer) -> T:
        """As ``decode``, without the strict attempt: for payloads that are known to drift."""
        value = jsontext.parse(data)
        try:
            return self._convert(value)  # type: ignore[no-any-return]
        except RecursionError:
            raise jsontext.too_deep() from None

    def convert(self, value: Any) -> T:
        """As ``decode``, from plain values instead of JSON text."""
        return self._convert(value)  # type: ignore[no-any-return]


def _tag_field(target: Any) -> str | None:
    configs = [getattr(member, "__struct_config__", None) for member in get_args(target) or (target,)]
    return next((config.tag_field for config in configs if config is not None), None)


def decode(type: TypeForm[T], data: Buffer) -> T:
    """Decode one JSON text into ``type``. See ``Decoder``."""
    return Decoder(type).decode(data)


class StreamDecoder(Generic[T]):
    """A Decoder for the events of one stream, which remembers whether the stream drifts.

    A server that adds a field adds it to every event. After a miss the strict attempt is left out for
    a while, twice as long after each further miss in a row (up to ``LONGEST_SKIP`` events), so that such
    a stream pays for the tolerant constructor only.
    """

    __slots__ = ("_misses", "_skip", "_strict", "decoder", "drifted")

    LONGEST_SKIP: Final = 256

    def __init__(self, decoder: Decoder[T]) -> None:
        self.decoder = decoder
        self._strict = decoder._strict.decode
        self._misses = 0
        self._skip = 0
        self.drifted = False
        """Whether the last ``decode_all`` met anything that the strict decoder turned down."""

    def decode(self, data: bytes) -> T:
        """Decode the payload of the next event."""
        if self._skip:
            self._skip -= 1
            return self.decoder.decode_tolerantly(data)
        try:
            event: T = self._strict(data)
        except _MISSED:
            if data.strip():  # blank data is not drift
                self._misses += 1
                self._skip = min(2**self._misses, self.LONGEST_SKIP)
            return self.decoder.decode_tolerantly(data)
        except RecursionError:
            raise jsontext.too_deep() from None
        self._misses = 0
        return event

    def decode_all(self, payloads: list[bytes]) -> list[T]:
        """Decode the payloads of several events: what one network read brought.

        Raises as ``decode`` does, at the first that is malformed; take them one by one then.
        """
        self.drifted = False
        if not self._skip:
            strict = self._strict
            try:
                return [strict(payload) for payload in payloads]
            except (*_MISSED, RecursionError):
                pass
        self.drifted = True
        decode = self.decode
        return [decode(payload) for payload in payloads]
