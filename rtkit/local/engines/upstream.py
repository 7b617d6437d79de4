"""An engine that has another server answer: any that speaks Chat Completions, such as one of a local model."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Self, TypeAlias

import anyio.to_thread
import msgspec

import rtkit
from rtkit.errors import APIConnectionError, APIError, APIStatusError
from rtkit.errors.live import Live
from rtkit.errors.redact import redact_url
from rtkit.local.engines.engine import Finish, Message, Prompt, Refused, ReplyChunk, Thought, Tool, ToolCall
from rtkit.local.server.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from types import TracebackType

__all__ = ["Upstream"]

Json: TypeAlias = dict[str, Any]

MAX_ARGUMENT_CHARS = 1_000_000
"""The arguments of one tool call at most."""


class Upstream(Live):
    """An engine that passes every prompt on to the server at ``url``, its base URL.

    ``model`` is asked for whatever a request says; without it, a request's own. The rest of the API (realtime,
    files, faults) stays with this server. Errors of the other one reach the client with their status.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(self, url: str, *, model: str | None = None, api_key: str | None = None) -> None:
        self.url = url
        self.model = model
        self.models = () if model is None else (model,)
        self._api_key = api_key or "none"
        self._client: rtkit.AsyncOpenAI | None = None

    async def __aenter__(self) -> Self:
        # Making a client reads certificates from the disk.
        self._client = await anyio.to_thread.run_sync(self._made)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    def _made(self) -> rtkit.AsyncOpenAI:
        # Whoever asks this server tries again; to do so here too would multiply the attempts.
        return rtkit.AsyncOpenAI(base_url=self.url, api_key=self._api_key, max_retries=0)

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        if self._client is None:
            raise RuntimeError("an Upstream answers while its server runs: pass it to rtkit.local.serve()")
        try:
            stream = await self._client.chat.completions.create(stream=True, **self._asked(prompt))
            custom = {tool.name for tool in prompt.tools if tool.kind == "custom"}
            async with stream, aclosing(_reply_chunks(stream, custom)) as found:
                async for chunk in found:
                    yield chunk
        except APIStatusError as error:
            raise _passed_on(error, error.status_code) from error
        except APIConnectionError as error:
            message = f"The upstream server at {redact_url(self.url)} can't be reached: {error}"
            raise Refusal(message, status=502, type="server_error", code="upstream_unreachable") from error
        except APIError as error:  # an error in the middle of its stream
            raise _passed_on(error, 502) from error

    def _asked(self, prompt: Prompt) -> Json:
        messages = [_message(message) for message in prompt.messages or (Message("user", prompt.text),)]
        if prompt.instructions:
            messages.insert(0, {"role": "system", "content": prompt.instructions})
        asked: Json = {
            "model": self.model or prompt.model,
            "messages": messages,
            "stream_options": {"include_usage": True},
        }
        if prompt.max_tokens is not None:
            asked["max_tokens"] = prompt.max_tokens
        if prompt.temperature is not None:
            asked["temperature"] = prompt.temperature
        if prompt.tools:
            asked["tools"] = [_tool(tool) for tool in prompt.tools]
            asked["tool_choice"] = _choice(prompt)
            asked["parallel_tool_calls"] = prompt.parallel_tool_calls
        if prompt.schema is not None:
            schema = {"name": "answer", "schema": prompt.schema, "strict": True}
            asked["response_format"] = (
                {"type": "json_schema", "json_schema": schema} if prompt.schema else {"type": "json_object"}
            )
        return asked


async def _reply_chunks(stream: Any, custom: set[str]) -> AsyncGenerator[ReplyChunk, None]:
    """The pieces of a stream of chunks. Calls are whole when the stream is over; ``custom`` tools take text."""
    calls: dict[int, list[str]] = {}  # id, name, arguments
    reason, usage = "stop", None
    async for chunk in stream:
        usage = chunk.usage or usage
        for choice in chunk.choices:
            delta = choice.delta
            thought = getattr(delta, "reasoning_content", None)  # no field of the API, yet a common one
            if thought:
                yield Thought(thought)
            if delta.content:
                yield delta.content
            if delta.refusal:
                yield Refused(delta.refusal)
            for part in delta.tool_calls or ():
                call = calls.setdefault(part.index, ["", "", ""])
                call[0] = part.id or call[0]
                if part.function is not None:
                    call[1] += part.function.name or ""
                    call[2] += part.function.arguments or ""
                if len(call[2]) > MAX_ARGUMENT_CHARS:
                    raise Refusal(
                        f"A tool call of the upstream server is over {MAX_ARGUMENT_CHARS:,} characters.",
                        status=502,
                        type="server_error",
                    )
            reason = choice.finish_reason or reason
    for id, name, arguments in calls.values():
        if name in custom:
            yield ToolCall(name, _input(arguments), id or None, "custom")
        else:
            yield ToolCall(name, arguments, id or None)
    yield Finish(
        "length" if reason == "length" else "content_filter" if reason == "content_filter" else "stop",
        None if usage is None else usage.prompt_tokens,
        None if usage is None else usage.completion_tokens,
    )


def _input(arguments: str) -> str:
    """The text that a custom tool was called with, see `_tool`."""
    try:
        return msgspec.json.decode(arguments, type=_Input).input
    except (msgspec.DecodeError, UnicodeError):
        return arguments


class _Input(msgspec.Struct):
    input: str


def _message(message: Message) -> Json:
    content: Any = message.text
    if message.images:
        images = [{"type": "image_url", "image_url": {"url": url}} for url in message.images]
        content = [{"type": "text", "text": message.text}, *images]
    said: Json = {"role": message.role, "content": content}
    if message.calls:
        said["content"] = content or None
        said["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in message.calls
        ]
    if message.call_id is not None:
        said["tool_call_id"] = message.call_id
    return said


def _tool(tool: Tool) -> Json:
    """A tool as a function; one that takes text takes it as its only argument, for most servers know no other."""
    text = {"type": "object", "properties": {"input": {"type": "string"}}, "required": ["input"]}
    function: Json = {"name": tool.name, "parameters": tool.parameters or text}
    if tool.description:
        function["description"] = tool.description
    return {"type": "function", "function": function}


def _choice(prompt: Prompt) -> str | Json:
    if prompt.tool_choice in {"auto", "none", "required"}:
        return prompt.tool_choice
    return {"type": "function", "function": {"name": prompt.tool_choice}}


def _passed_on(error: APIError, status: int) -> Refusal:
    return Refusal(
        error.message, status=status, type=error.type or "server_error", param=error.param, code=error.code
    )
