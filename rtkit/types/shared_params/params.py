# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""shared_params: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.shared.models import ChatModel as SharedChatModel
from rtkit.types.shared.models import ReasoningEffort as SharedReasoningEffort

__all__ = [
    "ChatModel", "ComparisonFilter", "CompoundFilter", "CustomToolInputFormat", "DecisionInputJSON",
    "DecisionQuestionInputImage", "DecisionQuestionInputPart", "DecisionQuestionInputText", "Filter",
    "FunctionDefinition", "FunctionParameters", "Grammar", "JSONSchema", "Metadata", "OAuthErrorCode",
    "Reasoning", "ReasoningEffort", "ResponseFormatJSONObject", "ResponseFormatJSONSchema",
    "ResponseFormatText", "ResponsesModel", "Text"
]  # fmt: skip


class InputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[str | float | bool | SequenceNotStr[str | float]]


class CompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]


class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


class Grammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


class DecisionInputJSON(TypedDict, total=False):
    data: Required[Mapping[str, object | None] | Iterable[Mapping[str, object | None]]]
    type: Required[Literal["input_json"]]


class DecisionQuestionInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class FunctionDefinition(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters
    strict: bool | None


class Reasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: SharedReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseFormatJSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class JSONSchema(TypedDict, total=False):
    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool | None


class ResponseFormatJSONSchema(TypedDict, total=False):
    json_schema: Required[JSONSchema | Model]
    type: Required[Literal["json_schema"]]


ChatModel: TypeAlias = (Literal['gpt-6-astra', 'gpt-6.2-astra', 'gpt-6.1-sol', 'gpt-6.2-sol',
    'gpt-6.1-terra', 'gpt-6-sol', 'gpt-6-luna', 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna',
    'gpt-5.5', 'gpt-5.5-2026-04-23', 'gpt-5.4', 'gpt-5.4-mini', 'gpt-5.4-nano',
    'gpt-5.4-mini-2026-03-17', 'gpt-5.4-nano-2026-03-17', 'gpt-5.3-chat-latest', 'gpt-5.2',
    'gpt-5.2-2025-12-11', 'gpt-5.2-chat-latest', 'gpt-5.2-pro', 'gpt-5.2-pro-2025-12-11', 'gpt-5.1',
    'gpt-5.1-2025-11-13', 'gpt-5.1-codex', 'gpt-5.1-mini', 'gpt-5.1-chat-latest', 'gpt-5', 'gpt-5-mini',
    'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', 'gpt-5-nano-2025-08-07',
    'gpt-5-chat-latest', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14',
    'gpt-4.1-mini-2025-04-14', 'gpt-4.1-nano-2025-04-14', 'o4-mini', 'o4-mini-2025-04-16', 'o3',
    'o3-2025-04-16', 'o3-mini', 'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', 'o1-preview',
    'o1-preview-2024-09-12', 'o1-mini', 'o1-mini-2024-09-12', 'gpt-4o', 'gpt-4o-2024-11-20',
    'gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', 'gpt-audio-mini', 'gpt-audio-mini-2025-12-15',
    'gpt-4o-audio-preview', 'gpt-4o-audio-preview-2024-10-01', 'gpt-4o-audio-preview-2024-12-17',
    'gpt-4o-audio-preview-2025-06-03', 'gpt-4o-mini-audio-preview',
    'gpt-4o-mini-audio-preview-2024-12-17', 'gpt-4o-search-preview', 'gpt-4o-mini-search-preview',
    'gpt-4o-search-preview-2025-03-11', 'gpt-4o-mini-search-preview-2025-03-11', 'chatgpt-4o-latest',
    'codex-mini-latest', 'gpt-4o-mini', 'gpt-4o-mini-2024-07-18', 'gpt-4-turbo',
    'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', 'gpt-4-turbo-preview', 'gpt-4-1106-preview',
    'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', 'gpt-4-32k', 'gpt-4-32k-0314',
    'gpt-4-32k-0613', 'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0301', 'gpt-3.5-turbo-0613',
    'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', 'gpt-3.5-turbo-16k-0613'])  # fmt: skip
Filter: TypeAlias = ComparisonFilter | object | Model
CustomToolInputFormat: TypeAlias = Text | Grammar | Model
DecisionQuestionInputImage: TypeAlias = InputImage
DecisionQuestionInputPart: TypeAlias = (DecisionQuestionInputText | InputImage | DecisionInputJSON |
    Model)  # fmt: skip
FunctionParameters: TypeAlias = dict[str, object]
Metadata: TypeAlias = dict[str, str]
OAuthErrorCode: TypeAlias = Literal["invalid_grant", "invalid_subject_token"] | str
ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
ResponseFormatText: TypeAlias = Text
ResponsesModel: TypeAlias = (str | SharedChatModel | Literal['o1-pro', 'o1-pro-2025-03-19', 'o3-pro',
    'o3-pro-2025-06-10', 'o3-deep-research', 'o3-deep-research-2025-06-26', 'o4-mini-deep-research',
    'o4-mini-deep-research-2025-06-26', 'computer-use-preview', 'computer-use-preview-2025-03-11',
    'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', 'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06',
    'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', 'gpt-daybreak-red-latest', 'gpt-5.6-cyber',
    'gpt-6-cyber', 'gpt-rosalind-research', 'gpt-6-rosalind', 'gpt-6.2-astra-law'])  # fmt: skip
