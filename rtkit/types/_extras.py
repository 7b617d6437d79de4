"""Properties that users know from the official SDK, as bases of the generated classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.core.base64 import decode_base64

__all__ = ["AudioBytes", "ContentText", "OpenFields", "OutputText"]


class OutputText:
    """For what has an ``output`` of items: the text of its messages."""

    __slots__ = ()

    if TYPE_CHECKING:
        output: Any

    @property
    def output_text(self) -> str:
        """All text of the output, joined; empty where there is none."""
        items = self.output if isinstance(self.output, list) else ()
        messages = (item for item in items if getattr(item, "type", None) == "message")
        return "".join(_text_of(message.content) for message in messages)


class ContentText:
    """For a message with a ``content`` of parts: its text."""

    __slots__ = ()

    if TYPE_CHECKING:
        content: Any

    @property
    def output_text(self) -> str:
        """All text of the content, joined; empty where there is none."""
        return _text_of(self.content)


def _text_of(parts: Any) -> str:
    """A server may put anything in the place of the parts, and of their texts."""
    texts = [
        getattr(part, "text", None)
        for part in (parts if isinstance(parts, list) else ())
        if getattr(part, "type", None) == "output_text"
    ]
    return "".join(text for text in texts if isinstance(text, str))


class AudioBytes:
    """For an event with audio in base64 as its ``delta``."""

    __slots__ = ()

    if TYPE_CHECKING:
        delta: Any

    @property
    def audio(self) -> bytes:
        """``delta`` as bytes: PCM16 or G.711, as the session says. Raises ``ValueError`` if it is no base64."""
        return decode_base64(self.delta)


class OpenFields:
    """For what may have fields of any name."""

    __slots__ = ()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> object: ...
