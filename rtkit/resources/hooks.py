"""What some methods do besides sending their arguments; ``codegen/extensions.py`` says which.

A hook is called with the call that an operation and its arguments came to, and gives the call that is sent.
"""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from typing import TYPE_CHECKING, Any, Final

from rtkit.client.options import is_given, omit
from rtkit.client.params import BODY
from rtkit.core import jsontext
from rtkit.core.plain import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.client.call import Call

__all__ = ["by_response_format", "embeddings_in_base64", "no_class_as_format", "sdp_offer"]

_TEXT_FORMATS: Final = frozenset({"srt", "text", "vtt"})
_AUDIO: Final = {
    "/audio/transcriptions": ("Transcription", "TranscriptionVerbose", "TranscriptionDiarized"),
    "/audio/translations": ("Translation", "TranslationVerbose", None),
}


def by_response_format(call: Call, arguments: Mapping[str, Any]) -> Call:
    """A transcription is what ``response_format`` says: text, or an object of one of several types."""
    form = arguments.get("response_format")
    plain, verbose, diarized = _AUDIO[call.path]
    if form in _TEXT_FORMATS:
        call.returns = str
    else:
        name = {"verbose_json": verbose, "diarized_json": diarized}.get(str(form)) or plain
        call.returns = f"rtkit.types.audio:{name}"
    return call


def no_class_as_format(call: Call, arguments: Mapping[str, Any]) -> Call:
    """A class as ``response_format`` is for ``parse``: `make_call` has refused it."""
    return call


def embeddings_in_base64(call: Call, arguments: Mapping[str, Any]) -> Call:
    """Ask for base64, which is a third of the size of numbers as text, and give lists of numbers all the same.

    Who asks for a format gets that format.
    """
    if not is_given(arguments.get("encoding_format", omit)):
        if isinstance(call.body, dict):
            call.body.setdefault("encoding_format", "base64")
        call.convert = _floats
    return call


def _floats(reply: Any) -> Any:
    data = getattr(reply, "data", None)
    if not isinstance(data, list) or not data:
        raise ValueError("No embedding data received")
    for entry in data:
        value = getattr(entry, "embedding", None)
        if isinstance(value, str):
            numbers = array("f", _whole(value))
            if sys.byteorder == "big":  # they are sent with the low byte first
                numbers.byteswap()
            entry.embedding = numbers.tolist()
    return reply


def _whole(value: str) -> bytes:
    """The bytes of an embedding. ``b64decode`` passes over what is not base64, and a regular expression would cost
    more than the decoding: so it is the lengths that are compared."""
    try:
        raw = b64decode(value)
    except ValueError:
        raw = b""
    if not raw or len(raw) % 4 or len(raw) != len(value) // 4 * 3 - value[-2:].count("="):
        raise ValueError("An embedding was received that is not base64 of 32-bit numbers")
    return raw


def sdp_offer(call: Call, arguments: Mapping[str, Any]) -> Call:
    """An offer alone is the whole body; with a session, which is JSON, it is a form of two typed parts."""
    body = dict(call.body or {})
    headers = {name: value for name, value in call.headers.items() if name.lower() != "content-type"}
    if body.keys() == {"sdp"}:
        call.headers = {**headers, "Content-Type": "application/sdp"}
        call.body, call.files, call.content = None, None, body["sdp"].encode()
        return call
    files: list[tuple[str, Any]] = []
    if "sdp" in body:
        files.append(("sdp", (None, body.pop("sdp").encode(), "application/sdp")))
    if "session" in body:
        files.append(
            (
                "session",
                (None, jsontext.encode(plain(body.pop("session"), BODY, "session")), "application/json"),
            )
        )
    call.headers, call.body, call.files = headers, body or None, files
    return call
