# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""chat: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number
from rtkit.types.completions.models import CompletionUsage
from rtkit.types.shared.models import FunctionDefinition, Metadata, ReasoningEffort

__all__ = [
    "Annotation", "AnnotationURLCitation", "ChatCompletion", "ChatCompletionAudio", "ChatCompletionChoice",
    "ChatCompletionChunk", "ChatCompletionChunkChoice", "ChatCompletionContentPartImage",
    "ChatCompletionContentPartText", "ChatCompletionDeleted", "ChatCompletionFunctionTool",
    "ChatCompletionMessage", "ChatCompletionMessageCustomToolCall", "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallUnion", "ChatCompletionModality",
    "ChatCompletionReasoningEffort", "ChatCompletionRole", "ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart", "ChatCompletionTokenLogprob", "ChoiceDelta",
    "ChoiceDeltaAudio", "ChoiceDeltaFunctionCall", "ChoiceDeltaToolCall", "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs", "Custom", "Function", "FunctionCall", "ImageURL", "Moderation", "ModerationInput",
    "ModerationInputError", "ModerationInputModerationResults", "ModerationInputModerationResultsResult",
    "ModerationOutput", "ModerationOutputError", "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult", "PromptCacheBreakpoint", "TopLogprob"
]  # fmt: skip


class ChoiceLogprobs(Model):
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None


class ChatCompletionChoice(Model):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: ChoiceLogprobs | None = None
    message: ChatCompletionMessage


class ModerationInputModerationResultsResult(Model):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, Number]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationInputModerationResults(Model):
    model: str
    results: list[ModerationInputModerationResultsResult]
    type: ClassVar[Literal["moderation_results"]] = "moderation_results"


class ModerationInputError(Model):
    code: str
    message: str
    type: ClassVar[Literal["error"]] = "error"


class Moderation(Model):
    input: ModerationInput
    output: ModerationInput


class ChatCompletion(Model):
    id: str
    choices: list[ChatCompletionChoice]
    created: int
    model: str
    object: Literal["chat.completion"]
    metadata: Metadata | None = None
    moderation: Moderation | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class ChatCompletionAudio(Model):
    id: str
    data: str
    expires_at: int
    transcript: str


class ChoiceDeltaAudio(Model):
    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None


class ChoiceDeltaFunctionCall(Model):
    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaToolCallFunction(Model):
    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaToolCall(Model):
    index: int
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    type: Literal["function"] | None = None


class ChoiceDelta(Model):
    audio: ChoiceDeltaAudio | None = None
    content: str | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    tool_calls: list[ChoiceDeltaToolCall] | None = None


class ChatCompletionChunkChoice(Model):
    delta: ChoiceDelta
    index: int
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    logprobs: ChoiceLogprobs | None = None


class ChatCompletionChunk(Model):
    id: str
    choices: list[ChatCompletionChunkChoice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Moderation | None = None
    obfuscation: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class ImageURL(Model):
    url: str
    detail: Literal["auto", "low", "high", "original"] | None = None


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ChatCompletionContentPartImage(Model):
    image_url: ImageURL
    type: ClassVar[Literal["image_url"]] = "image_url"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ChatCompletionContentPartText(Model):
    text: str
    type: ClassVar[Literal["text"]] = "text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ChatCompletionDeleted(Model):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


class ChatCompletionFunctionTool(Model):
    function: FunctionDefinition
    type: Literal["function"]


class AnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    url: str


class Annotation(Model):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation


class FunctionCall(Model):
    arguments: str
    name: str


class ChatCompletionMessage(Model):
    content: str | None = None
    refusal: str | None = None
    role: Literal["assistant"]
    annotations: list[Annotation] | None = None
    audio: ChatCompletionAudio | None = None
    function_call: FunctionCall | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None


class Custom(Model):
    input: str
    name: str


class ChatCompletionMessageCustomToolCall(Model):
    id: str
    custom: Custom
    type: ClassVar[Literal["custom"]] = "custom"


class Function(Model):
    arguments: str
    name: str


class ChatCompletionMessageFunctionToolCall(Model):
    id: str
    function: Function
    type: ClassVar[Literal["function"]] = "function"


class TopLogprob(Model):
    token: str
    bytes: list[int] | None = None
    logprob: Number


class ChatCompletionTokenLogprob(Model):
    token: str
    bytes: list[int] | None = None
    logprob: Number
    top_logprobs: list[TopLogprob]


class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None


ModerationInput: TypeAlias = ModerationInputModerationResults | ModerationInputError
ModerationOutputModerationResultsResult: TypeAlias = ModerationInputModerationResultsResult
ModerationOutputModerationResults: TypeAlias = ModerationInputModerationResults
ModerationOutputError: TypeAlias = ModerationInputError
ChatCompletionMessageToolCallUnion: TypeAlias = (ChatCompletionMessageFunctionToolCall |
    ChatCompletionMessageCustomToolCall)  # fmt: skip
ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
ChatCompletionModality: TypeAlias = Literal["text", "audio"]
ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
ChatCompletionStoreMessageContentPart: TypeAlias = (ChatCompletionContentPartText |
    ChatCompletionContentPartImage)  # fmt: skip
ModerationOutput: TypeAlias = ModerationInput
