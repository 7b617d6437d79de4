# Made from rtkit/helpers/_async/speech.py by "python -m codegen". Edit that file, not this one.
"""``audio.speech.create_to``: speech that is heard while it is being made."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final, cast

from rtkit.helpers._backends.blocking import AudioTarget

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.resources.params.audio import SpeechCreateParams

__all__ = ["SpeechHelpers"]

CHUNK_SIZE: Final = 4800
"""Bytes of PCM that are handed on at a time: a tenth of a second. Whole samples, always."""


class SpeechHelpers:
    """Joins the methods of ``audio.speech``."""

    def create_to(
        self, sink: Any, *, chunk_size: int = CHUNK_SIZE, **params: Unpack[SpeechCreateParams]
    ) -> None:
        """``create``, handed to ``sink`` as it arrives, without waiting for the whole.

        ``sink`` is a function that takes bytes, or, with an async client, a sink of ``rtkit.audio`` that is open
        (``with Speaker() as speaker: client.audio.speech.create_to(speaker, ...)``; ``await
        speaker.drain()`` waits until all is heard). It gets PCM16, mono, at 24 kHz, ``chunk_size`` bytes at a time,
        unless ``response_format`` says otherwise. To write a file, use ``with_streaming_response`` and
        ``stream_to_file``.
        """
        if chunk_size < 2 or chunk_size % 2:
            raise ValueError(f"chunk_size must hold whole samples of two bytes, not {chunk_size}")
        target = AudioTarget(sink, f"speech_{uuid.uuid4().hex}")
        speech = cast("Any", self).with_streaming_response
        with speech.create(**{"response_format": "pcm", **params}) as response:
            for chunk in response.iter_bytes(chunk_size):
                target.put(chunk)
        target.end()
