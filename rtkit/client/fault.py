"""What a server says went wrong, in whichever shape it says so.

The API answers ``{"error": {"message": ...}}``. Other servers, and the gateways and proxies in front of them, have
shapes of their own. ``words_of`` finds the sentence in each of them, and ``fault_in`` tells an error from the
object that it stands in for. Both work on decoded JSON: no shape is read in one place and missed in another.

| shape | who sends it |
|---|---|
| ``{"error": {"message", "code"}}``, a list of them | the API; Gemini |
| ``{"error": "text"}``, also with ``message`` or ``path`` beside it | Ollama, TGI, Fastify, Spring |
| ``{"object": "error", "message"}``, ``{"type": "error", "error"}`` | vLLM, Mistral; Anthropic |
| ``{"detail": "text"}``, ``{"detail": [{"loc", "msg"}]}`` | FastAPI |
| ``{"errors": [...]}``, ``{"errors": {field: [...]}}`` | Cloudflare, Rails |
| ``{"message"}``, ``{"Message"}``, ``{"msg"}``, ``{"title", "detail"}`` | AWS; RFC 9457 |
| ``choices[].error``, ``x_groq.error``, ``base_resp.status_code`` | OpenRouter; Groq; MiniMax |
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

from msgspec import structs

from rtkit.core import jsontext
from rtkit.core.model import Model
from rtkit.core.sse import FaultDataDecoder
from rtkit.errors import OpenAIError
from rtkit.errors.redact import is_secret_name, scrub

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "MAX_WORDS", "Shape", "as_json", "fault_in", "has_only_words", "may_be_fault", "shape_of", "shortened",
    "status_in", "text_of", "words_of",
]  # fmt: skip

MAX_WORDS: Final = 2000
"""How much of what a server says is in the message of an error, in characters; ``body`` has it all."""

MAX_LOOKED_AT: Final = 64 * 1024
"""How much of a text or a page is searched for words, in characters."""

_MAX_PARTS: Final = 5
_MAX_DEPTH: Final = 6

# Where the sentence is, most telling first.
_SENTENCES: Final = (
    "message", "Message", "detail", "error_description", "msg", "error_message", "errorMessage", "error_msg",
    "status_msg", "errors", "faultstring", "reason", "description", "base_resp", "fault", "x_groq",
)  # fmt: skip
# What only names the kind of error, and is better than nothing.
_NAMES: Final = ("error", "title")

# What sorts an error for a program; a person has it where there is nothing else.
_LABELS: Final = ("type", "code", "status")

# Where an error may be found in a reply; all else is never looked at closely.
_TELLTALE: Final = frozenset({
    "error", "errors", "detail", "message", "Message", "msg", "title", "error_message", "errorMessage", "error_msg",
    "error_description", "base_resp", "fault", "x_groq",
})  # fmt: skip

# Fields that errors have as well: sharing them makes nobody an object of the API.
_SHARED: Final = frozenset({
    "id", "object", "type", "event", "error", "errors", "code", "param", "status", "created", "created_at", "model",
    *_SENTENCES, *_NAMES,
})  # fmt: skip

_STATUSES: Final = ("status_code", "statusCode", "status", "http_status", "code")


class Shape(NamedTuple):
    """What a reply is to be: the fields that it may have and those that it needs; whether a tag names its class."""

    declared: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    tagged: bool = False


NO_SHAPE: Final = Shape()


def shape_of(target: Any) -> Shape:
    """The shape of a Model or of a union of Models; an empty one for all else."""
    try:
        return _shape_of(target)
    except TypeError:  # an annotation with unhashable metadata
        return _shape_of.__wrapped__(target)


@cache
def _shape_of(target: Any) -> Shape:
    members = [
        one for one in get_args(target) or (target,) if isinstance(one, type) and issubclass(one, Model)
    ]
    if not members:
        return NO_SHAPE
    fields = [structs.fields(member) for member in members]
    declared = frozenset(field.encode_name for each in fields for field in each)
    required = frozenset.union(
        *(frozenset(field.encode_name for field in each if field.required) for each in fields)
    )
    return Shape(declared, required, members[0].__struct_config__.tag_field is not None)


# --- errors ----------------------------------------------------------------------------------------------------


def fault_in(value: Any, shape: Shape = NO_SHAPE) -> Any:
    """What a server says went wrong instead of giving an object of ``shape``; ``None`` where it gave that.

    An object may well have an ``error`` of its own: a response that failed, a batch. That is not an error of the
    call. With no ``shape``, only what calls itself an error is one.
    """
    if isinstance(value, list):
        found = (fault_in(one, shape) for one in value[:_MAX_PARTS] if isinstance(one, dict))
        return next((fault for fault in found if fault is not None), None)
    if not isinstance(value, dict):
        return None
    if _is_called_error(value):
        return value["error"] if _is_said(value.get("error")) else value
    kind = value.get("type")
    if shape.tagged and isinstance(kind, str):  # an event of its own, of whatever type
        return None
    error = value.get("error")
    if _is_said(error) and not ("error" in shape.declared and _is_itself(value, shape)):
        return _whole(error, value)
    if _is_said(value.get("errors")) and "errors" not in shape.declared:
        return value
    if (inner := _inner_fault(value)) is not None:
        return inner
    if shape.required and not _is_itself(value, shape):
        own = frozenset[str]() if shape.tagged else shape.declared
        said = {name: each for name, each in value.items() if name in _TELLTALE - own}
        return value if words_of(said) else None
    return None


def has_only_words(value: Any) -> bool:
    """Whether an object has only the fields of an error."""
    return isinstance(value, dict) and value.keys() <= _SHARED | _TELLTALE


def may_be_fault(value: Any) -> bool:
    """Whether a decoded object is worth a closer look. Costs little, and is asked of every reply."""
    own: dict[str, Any] = vars(value)
    if own and not (_TELLTALE.isdisjoint(own) and "_hidden_extra" not in own):
        return True
    if getattr(value, "error", None) is not None or getattr(value, "object", None) == "error":
        return True
    choices = getattr(value, "choices", None)
    return isinstance(choices, list) and any("error" in getattr(one, "__dict__", ()) for one in choices)


def _is_called_error(value: Mapping[str, Any]) -> bool:
    """``{"object": "error", ...}``, ``{"type": "invalid_request_error", "message": ...}``."""
    if any(isinstance(value.get(name), str) and value[name] == "error" for name in ("object", "type")):
        return True
    kind = value.get("type")
    return isinstance(kind, str) and kind.lower().endswith("error") and isinstance(value.get("message"), str)


def _is_said(error: Any) -> bool:
    """Whether it says anything: ``null``, ``""``, ``{}`` and ``{"code": 0, "message": ""}`` don't."""
    return any(error.values()) if isinstance(error, dict) else bool(error)


def _is_itself(value: Mapping[str, Any], shape: Shape) -> bool:
    """Whether it is the object after all, and the error one of its facts."""
    if not (shape.declared - _SHARED).isdisjoint(value):
        return True
    return isinstance(value.get("id"), str) and any(
        isinstance(value.get(name), str) for name in ("object", "status")
    )


def _inner_fault(value: Mapping[str, Any]) -> Any:
    """Errors that stand further in, beside what is left of an answer."""
    choices = value.get("choices")
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict) and _is_said(choice.get("error")):
            return choice["error"]
    groq = value.get("x_groq")
    if isinstance(groq, dict) and _is_said(groq.get("error")):
        return groq["error"]
    base = value.get("base_resp")
    return base if isinstance(base, dict) and base.get("status_code") else None


def _whole(error: Any, value: Mapping[str, Any]) -> Any:
    """The ``error`` of a body; the body where the sentence, or the code, stands beside it."""
    return error if isinstance(error, (dict, list)) or len(value) == 1 else value


def status_in(body: Any) -> int | None:
    """The HTTP status that an error says it would have had: ``{"code": 429}``, ``{"statusCode": "500"}``."""
    for name in _STATUSES if isinstance(body, dict) else ():
        status = body.get(name)
        if isinstance(status, str) and len(status) == 3 and status.isascii() and status.isdecimal():
            status = int(status)
        if type(status) is int and 400 <= status < 600:
            return status
    return None


# --- words -----------------------------------------------------------------------------------------------------


def words_of(body: Any, depth: int = 0) -> str:
    """The sentence in decoded JSON, of any length; ``""`` where it has none."""
    if isinstance(body, str):
        return body.strip()
    if depth == _MAX_DEPTH:
        return ""
    if isinstance(body, list):
        said = [words for one in body[:_MAX_PARTS] if (words := words_of(one, depth + 1))]
        return "; ".join([*said, "..."] if said and len(body) > _MAX_PARTS else said)
    if not isinstance(body, dict):
        return ""
    error = body.get("error")
    if isinstance(error, (dict, list)) and (words := words_of(error, depth + 1)):
        return words
    name = next((body[key].strip() for key in _NAMES if isinstance(body.get(key), str)), "")
    sentence = next((words for key in _SENTENCES if (words := _sentence(body, key, depth))), "")
    if not sentence and not name and depth:  # an error without a word of its own: llama-cpp-python's
        return next((body[key].strip() for key in _LABELS if isinstance(body.get(key), str)), "")
    if isinstance(body.get("loc"), list) and sentence:
        name = ".".join(map(str, body["loc"][:_MAX_PARTS]))
    elif sentence.startswith(name):
        return sentence
    return _labelled(name, sentence) if sentence else name


def _labelled(name: str, sentence: str) -> str:
    """``name: sentence``. Behind a name such as ``invalid_token`` and a colon, redaction would hide words."""
    is_prose = " " in sentence
    return f"{name}{' - ' if is_prose and is_secret_name(name.rpartition('.')[2]) else ': '}{sentence}"


def _sentence(body: Mapping[str, Any], key: str, depth: int) -> str:
    value = body.get(key)
    words = words_of(value, depth + 1)
    if words or key != "errors" or not isinstance(value, dict):
        return words
    fields = list(value.items())[:_MAX_PARTS]  # {"name": ["is too short"]}
    said = [_labelled(str(name), words) for name, each in fields if (words := words_of(each, depth + 1))]
    return "; ".join(said)


def shortened(text: str, secrets: Sequence[str] = (), limit: int = MAX_WORDS) -> str:
    """``text`` without ``secrets``, and then cut: what is left of a secret at a cut would be found by no one."""
    text = scrub(text, secrets)
    return text if len(text) <= limit else text[: limit - 3].rstrip() + "..."


_TAG: Final = re.compile(r"<[^<>]*>")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffd\s]+")


def text_of(text: str) -> str:
    """The words of a text that is not JSON, in one line: the title of a page, or what stands between its tags."""
    text = text[:MAX_LOOKED_AT].strip()
    if text.startswith("<"):
        lower = text.lower()
        if len(lower) == len(text):  # some letters are longer in lower case
            for name in ("title", "h1"):
                if found := _element(text, lower, name):
                    return found
            for name in ("script", "style"):
                text, lower = _without(text, lower, name)
        text = unescape(_TAG.sub(" ", text))
    return _UNPRINTABLE.sub(" ", text).strip()


def _element(text: str, lower: str, name: str) -> str:
    start = lower.find(f"<{name}")
    begin = lower.find(">", start) + 1 if start >= 0 else 0
    end = lower.find(f"</{name}", begin)
    if not begin or end < 0:
        return ""
    return _UNPRINTABLE.sub(" ", unescape(_TAG.sub(" ", text[begin:end]))).strip()


def _without(text: str, lower: str, name: str) -> tuple[str, str]:
    kept = []
    place = 0
    while (start := lower.find(f"<{name}", place)) >= 0:
        kept.append((place, start))
        end = lower.find(f"</{name}", start)
        place = len(text) if end < 0 else end
    kept.append((place, len(text)))
    return "".join(text[a:b] for a, b in kept), "".join(lower[a:b] for a, b in kept)


def as_json(content: bytes) -> Any:
    """A body as plain values; of an event stream, its first event that has any. ``None`` where there is no JSON."""
    content = content.strip()
    try:
        return jsontext.parse(content)
    except OpenAIError:
        pass
    if not content.startswith((b"data:", b"event:", b"id:", b"error:", b":")):
        return None
    decoder = FaultDataDecoder()
    for start in range(0, len(content) + 1, MAX_LOOKED_AT):
        part = content[start : start + MAX_LOOKED_AT]
        found: list[Any] = decoder.feed(part if len(part) == MAX_LOOKED_AT else part + b"\n\n")
        for data in found:
            try:
                return jsontext.parse(getattr(data, "data", data))
            except OpenAIError:
                continue
    return None
