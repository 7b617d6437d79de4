"""The beta's dialect of the Realtime API: other words for the same. Translated on the way in and out.

Clients ask for it with the header ``OpenAI-Beta: realtime=v1``, browsers with the subprotocol
``openai-beta.realtime-v1``, Azure's with an ``api-version``.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import msgspec

from rtkit.local.realtime.turn import event
from rtkit.local.server.wire import Event, encode

__all__ = ["incoming", "opening", "outgoing", "session_in", "session_out"]

Json: TypeAlias = dict[str, Any]

DEFAULT_TEMPERATURE = 0.8

_FORMATS: dict[str, Json] = {
    "pcm16": {"type": "audio/pcm", "rate": 24000},
    "g711_ulaw": {"type": "audio/pcmu"},
    "g711_alaw": {"type": "audio/pcma"},
}
_FORMAT_NAMES = {format["type"]: name for name, format in _FORMATS.items()}

# Where the GA session has what the beta's has at its top.
_SESSION_PATHS = {
    "modalities": ("output_modalities",),
    "max_response_output_tokens": ("max_output_tokens",),
    "input_audio_format": ("audio", "input", "format"),
    "input_audio_transcription": ("audio", "input", "transcription"),
    "input_audio_noise_reduction": ("audio", "input", "noise_reduction"),
    "turn_detection": ("audio", "input", "turn_detection"),
    "output_audio_format": ("audio", "output", "format"),
    "voice": ("audio", "output", "voice"),
    "speed": ("audio", "output", "speed"),
}
_RESPONSE_PATHS = {
    "modalities": ("output_modalities",),
    "voice": ("audio", "output", "voice"),
    "output_audio_format": ("audio", "output", "format"),
    "max_response_output_tokens": ("max_output_tokens",),
}
_DROPPED = frozenset({"audio", "client_secret", "temperature"})
"""A place of GA's, which the fields above are moved to; and what only the beta has, without effect here."""

_CONTENT_IN = {"text": "output_text", "audio": "output_audio"}
_CONTENT_OUT = {name: beta for beta, name in _CONTENT_IN.items()}


def incoming(message: str | bytes) -> bytes | str:
    """A client's message in GA's words; what is not an event is left as it is, to be refused as it stands."""
    try:
        said = msgspec.json.decode(message)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return message
    if not isinstance(said, dict):
        return message
    match said.get("type"):
        case "session.update" if isinstance(said.get("session"), dict):
            said["session"] = {"type": "realtime"} | session_in(said["session"])
        case "transcription_session.update" if isinstance(said.get("session"), dict):
            said |= {
                "type": "session.update",
                "session": {"type": "transcription"} | session_in(said["session"]),
            }
        case "response.create" if isinstance(said.get("response"), dict):
            response = _moved(said["response"], _RESPONSE_PATHS)
            if isinstance(response.get("input"), list):
                response["input"] = [_item_in(item) for item in response["input"]]
            said["response"] = response
        case "conversation.item.create":
            said["item"] = _item_in(said.get("item"))
    return encode(said)


def session_in(session: Json) -> Json:
    """The fields of a session, from the beta's places to GA's."""
    return _moved(session, _SESSION_PATHS)


def _moved(fields: Json, paths: dict[str, tuple[str, ...]]) -> Json:
    moved: Json = {}
    for name, given in fields.items():
        if name in _DROPPED:
            continue
        *above, last = paths.get(name, (name,))
        place = moved
        for step in above:
            place = place.setdefault(step, {})
        place[last] = _value_in(name, given)
    return moved


def _value_in(name: str, value: Any) -> Any:
    """A field's value in GA's words."""
    match name:
        case "input_audio_format" | "output_audio_format":
            # Anything else is refused later, by this name.
            return _FORMATS.get(value, {"type": value}) if isinstance(value, str) else {"type": None}
        case "modalities" if isinstance(value, list) and "audio" in value:
            return ["audio"]  # sound has its transcript with it
        case "tool_choice" if isinstance(value, dict) and isinstance(value.get("function"), dict):
            return {"type": "function", "name": value["function"].get("name")}  # flat in GA
    return value


def _item_in(item: Any) -> Any:
    if not isinstance(item, dict) or not isinstance(item.get("content"), list):
        return item
    return item | {"content": [_renamed(part, _CONTENT_IN) for part in item["content"]]}


def _renamed(part: Any, names: dict[str, str]) -> Any:
    if not isinstance(part, dict) or not isinstance(part.get("type"), str):
        return part
    return part | {"type": names.get(part["type"], part["type"])}


def opening(conversation_id: str) -> Event:
    """The event that the beta sends after ``session.created``."""
    return event(
        "conversation.created", conversation={"id": conversation_id, "object": "realtime.conversation"}
    )


def outgoing(said: Event) -> Event | None:
    """An event in the beta's words; ``None`` for one that it does not have."""
    type = said["type"]
    match type:
        case "session.created" | "session.updated":
            session = said["session"]
            if session["type"] == "transcription" and type == "session.updated":
                type = "transcription_session.updated"
            return said | {"type": type, "session": session_out(session)}
        case "conversation.item.added":
            return said | {"type": "conversation.item.created", "item": _item_out(said["item"])}
        case "conversation.item.done":
            return None
        case "response.created" | "response.done":
            return said | {"response": _response_out(said["response"])}
        case "response.function_call_arguments.done":
            return {name: value for name, value in said.items() if name != "name"}
    renamed = type.replace("response.output_text.", "response.text.").replace(
        "response.output_audio", "response.audio"
    )
    changed = said | {"type": renamed}
    if "item" in said:
        changed["item"] = _item_out(said["item"])
    return changed


def session_out(session: Json) -> Json:
    """A session object as the beta has it."""
    heard, spoken = session["audio"]["input"], session["audio"].get("output")
    flat: Json = {
        "id": session["id"],
        "object": session["object"],
        "expires_at": session["expires_at"],
        "input_audio_format": _FORMAT_NAMES[heard["format"]["type"]],
        "input_audio_transcription": heard["transcription"],
        "input_audio_noise_reduction": heard["noise_reduction"],
        "turn_detection": heard["turn_detection"],
    }
    if spoken is None:
        return flat
    return flat | {
        "model": session["model"],
        "modalities": _modalities_out(session["output_modalities"]),
        "instructions": session["instructions"],
        "voice": spoken["voice"],
        "speed": spoken["speed"],
        "output_audio_format": _FORMAT_NAMES[spoken["format"]["type"]],
        "tools": session["tools"],
        "tool_choice": session["tool_choice"],
        "temperature": session.get("temperature", DEFAULT_TEMPERATURE),
        "max_response_output_tokens": session["max_output_tokens"],
        "tracing": session["tracing"],
    }


def _modalities_out(modalities: list[str]) -> list[str]:
    return ["audio", "text"] if "audio" in modalities else ["text"]


def _response_out(response: Json) -> Json:
    changed = {name: value for name, value in response.items() if name not in {"output_modalities", "audio"}}
    spoken = response["audio"]["output"]
    return changed | {
        "output": [_item_out(item) for item in response["output"]],
        "modalities": _modalities_out(response["output_modalities"]),
        "voice": spoken["voice"],
        "output_audio_format": _FORMAT_NAMES[spoken["format"]["type"]],
        "temperature": DEFAULT_TEMPERATURE,
        "usage": _usage_out(response["usage"]),
    }


def _usage_out(usage: Json | None) -> Json | None:
    """The counts, without those of images and of the parts of the cache, which came later."""
    if usage is None:
        return None
    known = ("text_tokens", "audio_tokens", "cached_tokens")
    return usage | {"input_token_details": {name: usage["input_token_details"][name] for name in known}}


def _item_out(item: Json) -> Json:
    if "content" not in item:
        return item
    return item | {"content": [_renamed(part, _CONTENT_OUT) for part in item["content"]]}
