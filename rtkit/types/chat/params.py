# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""chat: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import (
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    allowed_tools: Required[ChatCompletionAllowedToolsParam | Model]
    type: Required[Literal["allowed_tools"]]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]


class Audio(TypedDict, total=False):
    id: Required[str]


class ChatCompletionAssistantMessageParamFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    audio: Audio | Model | None
    content: str | Iterable[ContentArrayOfContentPart] | None
    function_call: ChatCompletionAssistantMessageParamFunctionCall | Model | None
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]


class VoiceID(TypedDict, total=False):
    id: Required[str]


class ChatCompletionAudioParam(TypedDict, total=False):
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[Voice]


class ImageURLParam(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high", "original"]


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    image_url: Required[ImageURLParam | Model]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model


class InputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    input_audio: Required[InputAudio | Model]
    type: Required[Literal["input_audio"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model


class FileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class FilePromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class File(TypedDict, total=False):
    file: Required[FileFile | Model]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint | Model


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | Model


class CustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class CustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class CustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomFormatGrammarGrammar | Model]
    type: Required[Literal["grammar"]]


class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: CustomFormat


class ChatCompletionCustomToolParam(TypedDict, total=False):
    custom: Required[ChatCompletionCustomToolParamCustom | Model]
    type: Required[Literal["custom"]]


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | Model]]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    name: Required[str]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    content: Required[str | None]
    name: Required[str]
    role: Required[Literal["function"]]


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition | Model]
    type: Required[Literal["function"]]


class ChatCompletionMessageCustomToolCallParamCustom(TypedDict, total=False):
    input: Required[str]
    name: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    id: Required[str]
    custom: Required[ChatCompletionMessageCustomToolCallParamCustom | Model]
    type: Required[Literal["custom"]]


class ChatCompletionMessageFunctionToolCallParamFunction(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    id: Required[str]
    function: Required[ChatCompletionMessageFunctionToolCallParamFunction | Model]
    type: Required[Literal["function"]]


class ChatCompletionNamedToolChoiceCustomParamCustom(TypedDict, total=False):
    name: Required[str]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    custom: Required[ChatCompletionNamedToolChoiceCustomParamCustom | Model]
    type: Required[Literal["custom"]]


class ChatCompletionNamedToolChoiceParamFunction(TypedDict, total=False):
    name: Required[str]


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    function: Required[ChatCompletionNamedToolChoiceParamFunction | Model]
    type: Required[Literal["function"]]


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | Model]]
    type: Required[Literal["content"]]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | Model]]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionToolMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | Model]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


class ChatCompletionUserMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    role: Required[Literal["user"]]
    name: str


class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[str | ChatModel]
    audio: ChatCompletionAudioParam | Model | None
    frequency_penalty: float | None
    function_call: CompletionCreateParamsFunctionCall
    functions: Iterable[CompletionCreateParamsFunction | Model]
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: Metadata | None
    modalities: SequenceNotStr[Literal["text", "audio"]] | None
    moderation: ModerationParam | Model | None
    n: int | None
    parallel_tool_calls: bool
    prediction: ChatCompletionPredictionContentParam | Model | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat
    safety_identifier: str | None
    seed: int | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    stop: str | SequenceNotStr[str] | None
    store: bool | None
    stream_options: ChatCompletionStreamOptionsParam | Model | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOptionParam
    tools: Iterable[ChatCompletionToolUnionParam]
    top_logprobs: int | None
    top_p: float | None
    user: str
    verbosity: Literal["low", "medium", "high"] | None
    web_search_options: WebSearchOptions | Model


class CompletionCreateParamsFunction(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters


class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicy(TypedDict, total=False):
    input: ModerationPolicyInput | Model | None
    output: ModerationPolicyOutput | Model | None


class ModerationParam(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicy | Model | None


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate | Model]
    type: Required[Literal["approximate"]]


class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchOptionsUserLocation | Model | None


class CompletionListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: Metadata | None
    model: str
    order: Literal["asc", "desc"]


class CompletionUpdateParams(TypedDict, total=False):
    metadata: Required[Metadata | None]


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ContentArrayOfContentPart: TypeAlias = (
    ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam | Model
)

Voice: TypeAlias = (
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
    | VoiceID
    | Model
)

ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | File
    | Model
)

CustomFormat: TypeAlias = CustomFormatText | CustomFormatGrammar | Model

ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
    | Model
)

ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam

ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageCustomToolCallParam | Model
)

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
    | Model
)

ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam

ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam | Model
)

CompletionCreateParamsFunctionCall: TypeAlias = (
    Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | Model
)

ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject | Model

CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming

CreateChatCompletionRequestMessageParam: TypeAlias = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
    | Model
)
