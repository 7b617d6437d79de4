"""A turn of a chat: the calls in a message, and the messages that answer them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.core.model import to_dict
from rtkit.helpers.streams.chat_calls import ToolCalls
from rtkit.helpers.streams.deltas import settled
from rtkit.helpers.streams.drift import is_model, json_text, models, string
from rtkit.types._parsed_chat import ParsedFunctionToolCall

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["ChatTurn", "tool_message"]


class ChatTurn:
    """What the first answer of a completion says, in the form that every server takes back."""

    def __init__(self, completion: Any, number: int, known: Collection[str]) -> None:
        """``number`` is that of the turn, for the ids of calls that have none. ``known`` are names of tools."""
        choice = next(iter(models(completion.choices)), None)
        message = getattr(choice, "message", None)
        self.finish_reason = string(getattr(choice, "finish_reason", None))
        said: dict[str, Any] = to_dict(message) if is_model(message) else {}
        calls = ToolCalls(known)
        given, legacy = said.pop("tool_calls", None), said.pop("function_call", None)
        if isinstance(given, (list, dict)):
            calls.add(given)
        self.is_legacy = not calls and isinstance(legacy, dict) and bool(legacy.get("name"))
        if self.is_legacy:
            calls.add([{"function": legacy}])
        plain = [_whole(call, f"call_{number}_{at}") for at, call in enumerate(settled(calls))]
        _make_ids_unique(plain, number)
        self.others = [call for call in plain if not _is_function(call)]
        """Calls that are not functions'."""
        functions = [call for call in plain if _is_function(call)]
        self.calls: list[Any] = [ParsedFunctionToolCall.model_validate(call) for call in functions]
        self.message = _said(said)
        """The message of the assistant, to send back."""
        if self.is_legacy:
            self.message["function_call"] = functions[0]["function"]
        elif plain:
            self.message["tool_calls"] = plain


def tool_message(call: Any, output: Any, *, is_legacy: bool) -> dict[str, Any]:
    """The message that answers a call. ``output`` is text, or content parts as Responses have them."""
    content = output if isinstance(output, str) else [_part(part) for part in output]
    if is_legacy:
        return {"role": "function", "name": call.function.name, "content": content}
    return {"role": "tool", "tool_call_id": call.id, "content": content}


def _is_function(call: dict[str, Any]) -> bool:
    return call.get("type") == "function"


def _whole(call: dict[str, Any], identity: str) -> dict[str, Any]:
    """A call with all that the API asks for."""
    made = {
        "id": identity,
        **{name: value for name, value in call.items() if name != "index" and value is not None},
    }
    if _is_function(made):
        function = made.get("function") or {}
        arguments = json_text(function.get("arguments")) or "{}"
        made["function"] = {**function, "name": string(function.get("name")) or "", "arguments": arguments}
        made["function"].pop("parsed_arguments", None)
    return made


def _make_ids_unique(calls: list[dict[str, Any]], number: int) -> None:
    """Some servers give all calls one id: the answers could not be matched to them."""
    seen: set[str] = set()
    for at, call in enumerate(calls):
        if call["id"] in seen:
            call["id"] = f"{call['id']}_{number}_{at}"
        seen.add(call["id"])


def _said(message: dict[str, Any]) -> dict[str, Any]:
    """A message without what is only there in answers: nulls, empty lists, what was parsed."""
    left_out = {"parsed", "content_parts"}
    kept = {
        name: value for name, value in message.items() if value not in (None, []) and name not in left_out
    }
    if isinstance(audio := kept.get("audio"), dict):
        kept["audio"] = {"id": audio.get("id")}
    return {"role": "assistant", "content": None, **kept}


def _part(part: dict[str, Any]) -> dict[str, Any]:
    """A content part of Responses as Chat Completions have it."""
    kind = part.get("type")
    if kind == "input_text":
        return {"type": "text", "text": part.get("text")}
    if kind == "input_image" and isinstance(part.get("image_url"), str):
        image = {"url": part["image_url"], **({"detail": part["detail"]} if part.get("detail") else {})}
        return {"type": "image_url", "image_url": image}
    file = {name: part[name] for name in ("file_id", "file_data", "filename") if part.get(name) is not None}
    return {"type": "file", "file": file} if file else part
