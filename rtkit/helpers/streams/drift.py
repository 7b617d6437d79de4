"""What may stand where a server ought to have put something else.

Decoding keeps a value of another type as it came. What adds events up then takes the rest of the event; the value
is still in the event itself.
"""

from __future__ import annotations

from types import NoneType
from typing import Any, Final

from rtkit.core import jsontext
from rtkit.core.model import Model, to_dict

__all__ = [
    "is_model",
    "joined_text",
    "joined_thoughts",
    "json_text",
    "models",
    "number",
    "parts_of",
    "place",
    "string",
]

_MOST_DIGITS: Final = 9
"""Of a place that comes as text. More of them are not a place in any list."""


def is_model(value: Any) -> bool:
    """Whether it was an object. No type guard: of which class is known by the place that it stands in."""
    return isinstance(value, Model)


def models(value: Any) -> list[Any]:
    """The objects of a list; none of anything else."""
    return [one for one in value if isinstance(one, Model)] if isinstance(value, list) else []


def place(value: Any) -> int | None:
    """A place in a list, also where it came as text or as a float; ``None`` if there is none."""
    if type(value) is int:
        return value if value >= 0 else None
    if isinstance(value, str) and len(value) <= _MOST_DIGITS and value.isascii() and value.isdigit():
        return int(value)
    if isinstance(value, float) and value >= 0 and value.is_integer():
        return int(value)
    return None


def number(value: Any) -> int:
    """A place in a list; the first where none is given, as by servers that only have one."""
    return value if type(value) is int and value >= 0 else place(value) or 0


def string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def json_text(value: Any) -> str | None:
    """The arguments of a call as JSON text, also where they came as an object; ``None`` where there are none."""
    if value is None or isinstance(value, str):
        return value
    return jsontext.encode(to_dict(value)).decode()


def parts_of(content: Any) -> list[Any]:
    """The parts of a content, as plain values, where it is not one text."""
    if isinstance(content, (dict, Model)):
        content = [content]
    return [to_dict(part) for part in content] if isinstance(content, list) else []


_TEXTS: Final = ("text", "output_text", None)
_THOUGHTS: Final = ("thinking", "reasoning")


def joined_text(content: Any) -> str | None:
    """The text of a content, which may be a list of parts; ``None`` if there is none."""
    if isinstance(content, str):
        return content
    texts = [text for part in parts_of(content) if (text := _text_of(part, _TEXTS)) is not None]
    return "".join(texts) if texts else None


def joined_thoughts(content: Any) -> str | None:
    """The reasoning among the parts of a content; ``None`` if there is none."""
    parts = [] if isinstance(content, str) else parts_of(content)
    texts = [text for part in parts if (text := _text_of(part, _THOUGHTS)) is not None]
    return "".join(texts) if texts else None


def _text_of(part: Any, kinds: tuple[str | None, ...]) -> str | None:
    if not isinstance(part, dict):
        return part if isinstance(part, str) and None in kinds else None
    if not isinstance(kind := part.get("type"), (str, NoneType)) or kind not in kinds:
        return None
    text = next((part[name] for name in ("text", *_THOUGHTS) if name in part), None)
    if isinstance(text, dict):  # as in messages of assistants
        text = text.get("value")
    if isinstance(text, list):  # parts in the part, as in the thoughts of Mistral
        inner = [one.get("text") if isinstance(one, dict) else one for one in text]
        return "".join(one for one in inner if isinstance(one, str))
    return string(text)
