# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""chat: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.shared.models import ChatModel, ReasoningEffort
from rtkit.types.shared_params.params import (
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    Text,
)

__all__ = [
    "Audio", "ChatCompletionAllowedToolChoiceParam", "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantMessageParam", "ChatCompletionAssistantMessageParamFunctionCall",
    "ChatCompletionAudioParam", "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam", "ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam", "ChatCompletionContentPartTextParam",
    "ChatCompletionCustomToolParam", "ChatCompletionCustomToolParamCustom",
    "ChatCompletionDeveloperMessageParam", "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam", "ChatCompletionFunctionToolParam",
    "ChatCompletionMessageCustomToolCallParam", "ChatCompletionMessageCustomToolCallParamCustom",
    "ChatCompletionMessageFunctionToolCallParam", "ChatCompletionMessageFunctionToolCallParamFunction",
    "ChatCompletionMessageParam", "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnionParam", "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceCustomParamCustom", "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionNamedToolChoiceParamFunction", "ChatCompletionPredictionContentParam",
    "ChatCompletionStreamOptionsParam", "ChatCompletionSystemMessageParam",
    "ChatCompletionToolChoiceOptionParam", "ChatCompletionToolMessageParam", "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam", "ChatCompletionUserMessageParam", "CompletionCreateParams",
    "CompletionCreateParamsBase", "CompletionCreateParamsFunction", "CompletionCreateParamsFunctionCall",
    "CompletionCreateParamsNonStreaming", "CompletionCreateParamsStreaming", "CompletionListParams",
    "CompletionUpdateParams", "ContentArrayOfContentPart", "CreateChatCompletionRequestMessageParam",
    "CustomFormat", "CustomFormatGrammar", "CustomFormatGrammarGrammar", "CustomFormatText", "File",
    "FileFile", "FilePromptCacheBreakpoint", "ImageURLParam", "InputAudio", "ModerationParam",
    "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "PromptCacheBreakpointParam",
    "PromptCacheOptions", "ResponseFormat", "Voice", "VoiceID", "WebSearchOptions",
    "WebSearchOptionsUserLocation", "WebSearchOptionsUserLocationApproximate"
]  # fmt: skip


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class RefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


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


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    image_url: Required[ImageURLParam | Model]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


class InputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    input_audio: Required[InputAudio | Model]
    type: Required[Literal["input_audio"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


class FileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class File(TypedDict, total=False):
    file: Required[FileFile | Model]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model


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


class CompletionCreateRestParams(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[str | ChatModel]
    audio: ChatCompletionAudioParam | Model | Omit | None
    frequency_penalty: float | Omit | None
    function_call: CompletionCreateParamsFunctionCall | Omit
    functions: Iterable[CompletionCreateParamsFunction | Model] | Omit
    logit_bias: Mapping[str, int] | Omit | None
    logprobs: bool | Omit | None
    max_completion_tokens: int | Omit | None
    max_tokens: int | Omit | None
    metadata: Metadata | Omit | None
    modalities: SequenceNotStr[Literal["text", "audio"]] | Omit | None
    moderation: ModerationParam | Model | Omit | None
    n: int | Omit | None
    parallel_tool_calls: bool | Omit
    prediction: ChatCompletionPredictionContentParam | Model | Omit | None
    presence_penalty: float | Omit | None
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Model | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    reasoning_effort: ReasoningEffort | Omit | None
    safety_identifier: str | Omit | None
    seed: int | Omit | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None
    stop: str | SequenceNotStr[str] | Omit | None
    store: bool | Omit | None
    stream_options: ChatCompletionStreamOptionsParam | Model | Omit | None
    temperature: float | Omit | None
    tool_choice: ChatCompletionToolChoiceOptionParam | Omit
    top_logprobs: int | Omit | None
    top_p: float | Omit | None
    user: str | Omit
    verbosity: Literal["low", "medium", "high"] | Omit | None
    web_search_options: WebSearchOptions | Model | Omit


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
    after: str | Omit
    limit: int | Omit
    metadata: Metadata | Omit | None
    model: str | Omit
    order: Literal["asc", "desc"] | Omit


class CompletionUpdateParams(TypedDict, total=False):
    metadata: Required[Metadata | None]


class CompletionCreateParamsBase(CompletionCreateRestParams, total=False):
    response_format: ResponseFormat | Omit
    tools: Iterable[ChatCompletionToolUnionParam] | Omit


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ContentArrayOfContentPart: TypeAlias = ChatCompletionContentPartTextParam | RefusalParam | Model
Voice: TypeAlias = (str | Literal['alloy', 'ash', 'ballad', 'coral', 'echo', 'sage', 'shimmer', 'verse',
    'marin', 'cedar'] | VoiceID | Model)  # fmt: skip
PromptCacheBreakpointParam: TypeAlias = PromptCacheBreakpoint
FilePromptCacheBreakpoint: TypeAlias = PromptCacheBreakpoint
ChatCompletionContentPartParam: TypeAlias = (ChatCompletionContentPartTextParam |
    ChatCompletionContentPartImageParam | ChatCompletionContentPartInputAudioParam | File | Model)  # fmt: skip
ChatCompletionContentPartRefusalParam: TypeAlias = RefusalParam
CustomFormatText: TypeAlias = Text
CustomFormat: TypeAlias = Text | CustomFormatGrammar | Model
ChatCompletionMessageParam: TypeAlias = (ChatCompletionDeveloperMessageParam |
    ChatCompletionSystemMessageParam | ChatCompletionUserMessageParam |
    ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam |
    ChatCompletionFunctionMessageParam | Model)  # fmt: skip
ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam
ChatCompletionMessageToolCallUnionParam: TypeAlias = (ChatCompletionMessageFunctionToolCallParam |
    ChatCompletionMessageCustomToolCallParam | Model)  # fmt: skip
ChatCompletionToolChoiceOptionParam: TypeAlias = (Literal['none', 'auto', 'required'] |
    ChatCompletionAllowedToolChoiceParam | ChatCompletionNamedToolChoiceParam |
    ChatCompletionNamedToolChoiceCustomParam | Model)  # fmt: skip
ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
ChatCompletionToolUnionParam: TypeAlias = (ChatCompletionFunctionToolParam |
    ChatCompletionCustomToolParam | Model)  # fmt: skip
CompletionCreateParamsFunctionCall: TypeAlias = (Literal['none', 'auto'] |
    ChatCompletionFunctionCallOptionParam | Model)  # fmt: skip
ResponseFormat: TypeAlias = Text | ResponseFormatJSONSchema | ResponseFormatJSONObject | Model
CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
CreateChatCompletionRequestMessageParam: TypeAlias = ChatCompletionMessageParam
