"""The body of ``POST /v1/responses``: its fields, their checks, and the prompt that an engine gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import msgspec

from rtkit.local.api.known_fields import check_items
from rtkit.local.engines.prompts import Before, from_items, joined, prompt, tool_choice, tools_of
from rtkit.local.server.http import Body
from rtkit.local.server.wire import Refusal

if TYPE_CHECKING:
    from rtkit.local.engines.engine import Prompt

__all__ = ["CreateResponse"]

Json: TypeAlias = dict[str, Any]
Metadata: TypeAlias = Annotated[
    dict[Annotated[str, msgspec.Meta(max_length=64)], Annotated[str, msgspec.Meta(max_length=512)]],
    msgspec.Meta(max_length=16),
]


class _ConversationParam(msgspec.Struct):
    id: str


class _Format(msgspec.Struct):
    type: Literal["text", "json_object", "json_schema"] = "text"
    name: str | None = None
    schema: Json | None = None


class _Text(msgspec.Struct):
    format: _Format | None = None


class CreateResponse(Body, kw_only=True):
    """The body of a request."""

    model: str
    input: str | list[Json] | None = None
    background: bool | None = None
    conversation: str | _ConversationParam | None = None
    include: list[str] | None = None
    instructions: str | None = None
    max_output_tokens: Annotated[int, msgspec.Meta(ge=1)] | None = None
    max_tool_calls: int | None = None
    metadata: Metadata | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None
    reasoning: Json | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    stream: bool | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    text: Json | None = None
    tool_choice: Literal["none", "auto", "required"] | Json | None = None
    tools: list[Json] | None = None
    top_logprobs: Annotated[int, msgspec.Meta(ge=0, le=20)] | None = None
    top_p: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None
    # Taken, and without effect here.
    access_programs: Any = None
    background_options: Any = None
    context_management: Any = None
    image: Any = None
    moderation: Any = None
    prompt_template: Any = msgspec.field(name="prompt", default=None)
    prompt_cache_options: Any = None
    prompt_cache_retention: Any = None
    service_tier: Any = None
    stream_options: Any = None

    def items(self) -> list[Json]:
        """The input as items; `Refusal` if there is none."""
        if self.input is None:
            raise Refusal.missing("input")
        return [{"role": "user", "content": self.input}] if isinstance(self.input, str) else self.input

    @property
    def conversation_id(self) -> str | None:
        given = self.conversation
        return given.id if isinstance(given, _ConversationParam) else given

    def text_given(self) -> Json:
        """What was said about the text, as far as it was, for the response object."""
        return {key: value for key, value in (self.text or {}).items() if value is not None}

    def schema(self) -> Json | None:
        """The JSON Schema that the text must obey, as `Prompt` has it."""
        try:
            format = msgspec.convert(self.text or {}, _Text).format
        except msgspec.ValidationError as error:
            raise Refusal.from_validation(error, within="text") from None
        if format is None or format.type == "text":
            return None
        if format.type == "json_object":
            return {}
        if not format.name:
            raise Refusal.missing("text.format.name")
        if format.schema is None:
            raise Refusal.missing("text.format.schema")
        return format.schema

    def prompt(self, before: Before) -> Prompt:
        """What the engine is asked; ``before`` is what went before the input."""
        items = self.items()
        check_items(items)
        tools = tools_of(self.tools)
        reasoning = self.reasoning or {}
        return prompt(
            self.model,
            joined(before.messages, from_items(items)),
            instructions=self.instructions,
            tools=tools,
            tool_choice=tool_choice(self.tool_choice, tools),
            parallel_tool_calls=self.parallel_tool_calls is not False,
            schema=self.schema(),
            reasoning=bool(reasoning.get("summary") or reasoning.get("effort") not in {None, "none"}),
            max_tokens=self.max_output_tokens,
            temperature=self.temperature,
        )
