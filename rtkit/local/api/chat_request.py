"""The body of ``POST /v1/chat/completions``: its fields, their checks, and the prompt that an engine gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import msgspec

from rtkit.local.api.known_fields import check_messages
from rtkit.local.engines.prompts import from_chat, prompt, tool_choice, tools_of
from rtkit.local.server.http import Body
from rtkit.local.server.wire import Refusal

if TYPE_CHECKING:
    from rtkit.local.engines.engine import Prompt

__all__ = ["CreateChat"]

Json: TypeAlias = dict[str, Any]
Stop: TypeAlias = str | Annotated[list[str], msgspec.Meta(max_length=4)]

MAX_CHOICES = 128


class _StreamOptions(msgspec.Struct):
    include_usage: bool | None = None


class _JsonSchema(msgspec.Struct):
    name: str
    schema: Json | None = None


class _ResponseFormat(msgspec.Struct):
    type: Literal["text", "json_object", "json_schema"]
    json_schema: _JsonSchema | None = None


class CreateChat(Body, kw_only=True):
    """The body of a request."""

    model: str
    messages: Annotated[list[Json], msgspec.Meta(min_length=1)]
    logprobs: bool | None = None
    max_completion_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    max_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    metadata: dict[str, str] | None = None
    modalities: list[str] | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=MAX_CHOICES)] | None = None
    parallel_tool_calls: bool | None = None
    reasoning_effort: str | None = None
    response_format: _ResponseFormat | None = None
    stop: Stop | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_options: _StreamOptions | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    tool_choice: Literal["none", "auto", "required"] | Json | None = None
    tools: list[Json] | None = None
    top_logprobs: Annotated[int, msgspec.Meta(ge=0, le=20)] | None = None
    top_p: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    # Taken, and without effect here.
    audio: Any = None
    frequency_penalty: Any = None
    function_call: Any = None
    functions: Any = None
    logit_bias: Any = None
    moderation: Any = None
    prediction: Any = None
    presence_penalty: Any = None
    prompt_cache_key: Any = None
    prompt_cache_options: Any = None
    prompt_cache_retention: Any = None
    safety_identifier: Any = None
    seed: Any = None
    service_tier: Any = None
    user: Any = None
    verbosity: Any = None
    web_search_options: Any = None

    @property
    def include_usage(self) -> bool:
        return bool(self.stream_options and self.stream_options.include_usage)

    @property
    def stops(self) -> tuple[str, ...]:
        given = [self.stop] if isinstance(self.stop, str) else self.stop or []
        return tuple(filter(None, given))

    def schema(self) -> Json | None:
        """The JSON Schema that the text must obey, as `Prompt` has it."""
        format = self.response_format
        if format is None or format.type == "text":
            return None
        if format.type == "json_object":
            return {}
        if format.json_schema is None:
            raise Refusal.missing("response_format.json_schema")
        return format.json_schema.schema or {}

    def prompt(self) -> Prompt:
        """What the engine is asked."""
        check_messages(self.messages)
        if self.top_logprobs is not None and not self.logprobs:
            raise Refusal.invalid("top_logprobs", "'logprobs' must be true with it.")
        if "audio" in (self.modalities or ()):
            raise Refusal.unsupported("modalities", "this server answers chats in text; realtime speaks.")
        tools = tools_of(self.tools, nested=True)
        return prompt(
            self.model,
            from_chat(self.messages),
            tools=tools,
            tool_choice=tool_choice(self.tool_choice, tools),
            parallel_tool_calls=self.parallel_tool_calls is not False,
            schema=self.schema(),
            reasoning=self.reasoning_effort not in {None, "none"},
            max_tokens=self.max_completion_tokens or self.max_tokens,
            temperature=self.temperature,
        )
