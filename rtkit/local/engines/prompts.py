"""What the APIs call input items, chat messages and tools, as an engine is asked with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal, NamedTuple, TypeAlias, cast

import msgspec

from rtkit.local.engines.engine import Message, Prompt, Tool, ToolCall
from rtkit.local.server.wire import Refusal, new_id

__all__ = ["Before", "from_chat", "from_items", "joined", "normalized", "prompt", "tool_choice", "tools_of"]

MAX_MESSAGES = 10_000
"""Messages of one conversation at most, what went before included."""

MAX_TOOLS = 512
"""Tools of one request at most."""

Json: TypeAlias = dict[str, Any]
Role: TypeAlias = Literal["system", "developer", "user", "assistant", "tool"]

_PREFIXES = {
    "message": "msg",
    "function_call": "fc",
    "function_call_output": "fco",
    "reasoning": "rs",
    "custom_tool_call": "ctc",
    "custom_tool_call_output": "ctco",
}


class _Part(msgspec.Struct):
    """A part of a message's content, of either API; ``text`` is its text."""

    type: str
    text: str | None = None
    transcript: str | None = None
    refusal: str | None = None
    image_url: str | Json | None = None
    file_id: str | None = None

    @property
    def said(self) -> str:
        return self.text or self.transcript or self.refusal or ""

    @property
    def image(self) -> str | None:
        url = self.image_url
        if isinstance(url, dict):
            url = cast("str | None", url.get("url"))
        return url or (self.file_id if self.type == "input_image" else None)


_PART_TYPES = frozenset(
    {
        "input_text", "output_text", "text", "refusal", "input_image", "image_url", "input_file", "file",
        "input_audio", "output_audio", "audio", "summary_text", "reasoning_text", "computer_screenshot",
    }
)  # fmt: skip


class _Item(msgspec.Struct):
    """An input item of the Responses or the Realtime API. Messages may leave their type out."""

    type: str = "message"
    role: Literal["system", "developer", "user", "assistant"] | None = None
    content: str | list[_Part] | None = None
    id: str | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    input: str | None = None
    output: str | list[_Part] | None = None


class _Function(msgspec.Struct):
    name: str
    arguments: str = ""
    input: str = ""


class _ChatCall(msgspec.Struct):
    id: str
    type: Literal["function", "custom"] = "function"
    function: _Function | None = None
    custom: _Function | None = None


class _ChatMessage(msgspec.Struct):
    """A message of Chat Completions."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | list[_Part] | None = None
    tool_calls: list[_ChatCall] | None = None
    tool_call_id: str | None = None
    refusal: str | None = None
    name: str | None = None


class Before(NamedTuple):
    """What precedes the input of a request: its messages, and its items for what refers to them."""

    messages: list[Message]
    parts: list[list[Json]]

    @property
    def items(self) -> list[Json]:
        return [item for part in self.parts for item in part]


def from_items(items: list[Json], *, param: str = "input") -> list[Message]:
    """Input items as messages; `Refusal` names the first that is not valid."""
    messages: list[Message] = []
    for index, raw in enumerate(items):
        where = f"{param}[{index}]"
        item = _converted(raw, _Item, where)
        match item.type:
            case "message":
                if item.role is None:
                    raise Refusal.missing(f"{where}.role")
                messages.append(_message(item.role, item.content, f"{where}.content"))
            case "function_call" | "custom_tool_call":
                joined(messages, [Message("assistant", calls=(_call(item, where),))])
            case "function_call_output" | "custom_tool_call_output":
                if item.output is None:
                    raise Refusal.missing(f"{where}.output")
                said = _message("tool", item.output, f"{where}.output")
                messages.append(Message("tool", said.text, said.images, call_id=item.call_id))
            case _:
                pass  # reasoning, and what only the API's own tools make
    return messages


def joined(messages: list[Message], more: list[Message]) -> list[Message]:
    """Put ``more`` to messages: what an assistant says and calls in one turn is one message, as chats have it."""
    last, first = messages[-1:], more[:1]
    if (
        last
        and first
        and last[0].role == first[0].role == "assistant"
        and first[0].calls
        and not first[0].text
    ):
        messages[-1] = replace(last[0], calls=(*last[0].calls, *first[0].calls))
        more = more[1:]
    messages += more
    return messages


def from_chat(messages: list[Json]) -> list[Message]:
    """Chat messages as messages; `Refusal` names the first that is not valid."""
    found: list[Message] = []
    for index, raw in enumerate(messages):
        message = _converted(raw, _ChatMessage, f"messages[{index}]")
        role: Role = "tool" if message.role == "function" else message.role
        said = _message(role, message.content, f"messages[{index}].content")
        calls = tuple(_chat_call(call) for call in message.tool_calls or ())
        found.append(Message(role, said.text, said.images, calls, message.tool_call_id))
    return found


def _chat_call(call: _ChatCall) -> ToolCall:
    if call.type == "custom" and call.custom is not None:
        return ToolCall(call.custom.name, call.custom.input, call.id, "custom")
    function = call.function or _Function("")
    return ToolCall(function.name, function.arguments, call.id)


def _call(item: _Item, where: str) -> ToolCall:
    for name in ("name", "call_id"):
        if getattr(item, name) is None:
            raise Refusal.missing(f"{where}.{name}")
    custom = item.type == "custom_tool_call"
    given = (item.input if custom else item.arguments) or ""
    return ToolCall(item.name or "", given, item.call_id, "custom" if custom else "function")


def _message(role: Role, content: str | list[_Part] | None, where: str) -> Message:
    if not isinstance(content, list):
        return Message(role, content or "")
    for index, part in enumerate(content):
        if part.type not in _PART_TYPES:
            supported = ", ".join(f"'{type}'" for type in sorted(_PART_TYPES))
            raise Refusal(
                f"Invalid value: '{part.type}'. Supported values are: {supported}.",
                param=f"{where}[{index}].type",
                code="invalid_value",
            )
    images = tuple(image for part in content if (image := part.image))
    return Message(role, "".join(part.said for part in content), images)


def last_user_text(messages: list[Message]) -> str:
    """The last message that a user sent, empty when there is none."""
    return next((message.text for message in reversed(messages) if message.role == "user"), "")


def normalized(items: list[Json]) -> list[Json]:
    """Input items as the API gives them back: each with an id, a type and a status."""
    found: list[Json] = []
    for item in items:
        type = item.get("type") or "message"
        known: Json = {"id": item.get("id") or new_id(_PREFIXES.get(type, "item")), "type": type}
        if type in {"message", "function_call", "function_call_output"}:
            known["status"] = item.get("status") or "completed"
        whole = item | known
        if type == "message" and isinstance(item.get("content"), str):
            whole["content"] = [_text_part(item.get("role"), item["content"])]
        found.append(whole)
    return found


def _text_part(role: object, text: str) -> Json:
    if role == "assistant":
        return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"type": "input_text", "text": text}


class _ToolShape(msgspec.Struct):
    """A tool of any API. Chat Completions nests what the others have flat."""

    type: str
    name: str | None = None
    description: str | None = None
    parameters: Json | None = None
    function: _ToolShape | msgspec.UnsetType = msgspec.UNSET
    custom: _ToolShape | msgspec.UnsetType = msgspec.UNSET


def tools_of(raw: list[Json] | None, *, nested: bool = False) -> tuple[Tool, ...]:
    """The tools that an engine may call: functions, and custom ones. The API's own tools are let pass."""
    if len(raw or ()) > MAX_TOOLS:
        raise Refusal.invalid("tools", f"at most {MAX_TOOLS} tools are taken.", code="array_above_max_length")
    found: list[Tool] = []
    for index, tool in enumerate(raw or ()):
        where = f"tools[{index}]"
        kind = tool.get("type")
        if kind is None:
            raise Refusal.missing(f"{where}.type")
        if kind not in {"function", "custom"}:
            continue
        if nested:
            where = f"{where}.{kind}"
            if not isinstance(tool.get(kind), dict):
                raise Refusal.missing(where)
            tool = tool[kind] | {"type": kind}  # noqa: PLW2901 - the same tool, unwrapped
        shape = _converted(tool, _ToolShape, where)
        if not shape.name:
            raise Refusal.missing(f"{where}.name")
        parameters = shape.parameters if kind == "function" else None
        found.append(Tool(shape.name, shape.description, parameters, kind))
    return tuple(found)


def tool_choice(raw: str | Json | None, tools: tuple[Tool, ...]) -> str:
    """The choice as a `Prompt` has it; `Refusal` for a tool that is not among ``tools``."""
    if raw is None or isinstance(raw, str):
        return raw or "auto"
    type = raw.get("type")
    if type == "allowed_tools":
        mode = raw.get("mode") or raw.get("allowed_tools", {}).get("mode")
        return "required" if mode == "required" else "auto"
    if type not in {"function", "custom"}:
        return "auto"
    inner = raw.get(type)
    name = raw.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
    if not isinstance(name, str):
        raise Refusal.missing("tool_choice.name")
    if name not in {tool.name for tool in tools}:
        raise Refusal(
            f"Tool choice '{name}' not found in 'tools' parameter.",
            param="tool_choice",
            code="invalid_value",
        )
    return name


def _converted(value: Json, shape: Any, where: str) -> Any:
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        raise Refusal.from_validation(error, within=where) from None


def prompt(model: str, messages: list[Message], **fields: Any) -> Prompt:
    """A prompt of a whole conversation."""
    if len(messages) > MAX_MESSAGES:
        raise Refusal(f"The conversation has over {MAX_MESSAGES:,} messages.", code="context_length_exceeded")
    return Prompt(model, last_user_text(messages), messages=tuple(messages), **fields)
