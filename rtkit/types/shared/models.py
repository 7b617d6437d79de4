# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""shared: what replies hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Json, Model, Number
from rtkit.core.tolerant import untagged

__all__ = [
    "AllModels", "ChatModel", "ComparisonFilter", "CompoundFilter", "CustomToolInputFormat",
    "DecisionInputJSON", "DecisionQuestionInputImage", "DecisionQuestionInputPart",
    "DecisionQuestionInputText", "ErrorObject", "Filter", "FunctionDefinition", "FunctionParameters",
    "Grammar", "JSONSchema", "Metadata", "Misalignment", "MisalignmentSteer", "OAuthErrorCode", "Reasoning",
    "ReasoningEffort", "ResponseFormatJSONObject", "ResponseFormatJSONSchema", "ResponseFormatText",
    "ResponseFormatTextGrammar", "ResponseFormatTextPython", "ResponsesModel", "Text"
]  # fmt: skip


class InputImage(Model):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ComparisonFilter(Model):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | Number | bool | list[str | Number]


class CompoundFilter(Model):
    filters: list[Filter]
    type: Literal["and", "or"]


class Text(Model):
    type: ClassVar[Literal["text"]] = "text"


class Grammar(Model):
    definition: str
    syntax: Literal["lark", "regex"]
    type: ClassVar[Literal["grammar"]] = "grammar"


class DecisionInputJSON(Model):
    data: list[dict[str, Json | None]] | dict[str, Json | None]
    type: ClassVar[Literal["input_json"]] = "input_json"


class DecisionQuestionInputText(Model):
    text: str
    type: ClassVar[Literal["input_text"]] = "input_text"


class MisalignmentSteer(Model):
    message: str


class Misalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class ErrorObject(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    misalignment: Misalignment | None = None


class FunctionDefinition(Model):
    name: str
    description: str | None = None
    parameters: FunctionParameters | None = None
    strict: bool | None = None


class Reasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: ReasoningEffort | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ResponseFormatJSONObject(Model):
    type: ClassVar[Literal["json_object"]] = "json_object"


class JSONSchema(Model):
    name: str
    description: str | None = None
    schema_: dict[str, Json] | None = field(name="schema", default=None)
    strict: bool | None = None


class ResponseFormatJSONSchema(Model):
    json_schema: JSONSchema
    type: ClassVar[Literal["json_schema"]] = "json_schema"


class ResponseFormatTextGrammar(Model):
    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(Model):
    type: Literal["python"]


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
CustomToolInputFormat: TypeAlias = Text | Grammar
DecisionQuestionInputImage: TypeAlias = InputImage
DecisionQuestionInputPart: TypeAlias = DecisionQuestionInputText | InputImage | DecisionInputJSON
FunctionParameters: TypeAlias = dict[str, Json]
Metadata: TypeAlias = dict[str, str]
OAuthErrorCode: TypeAlias = Literal["invalid_grant", "invalid_subject_token"] | str
ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
ResponseFormatText: TypeAlias = Text
AllModels: TypeAlias = (str | ChatModel | Literal['o1-pro', 'o1-pro-2025-03-19', 'o3-pro',
    'o3-pro-2025-06-10', 'o3-deep-research', 'o3-deep-research-2025-06-26', 'o4-mini-deep-research',
    'o4-mini-deep-research-2025-06-26', 'computer-use-preview', 'computer-use-preview-2025-03-11',
    'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', 'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06',
    'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', 'gpt-daybreak-red-latest', 'gpt-5.6-cyber',
    'gpt-6-cyber', 'gpt-rosalind-research', 'gpt-6-rosalind', 'gpt-6.2-astra-law'])  # fmt: skip
ResponsesModel: TypeAlias = AllModels

if TYPE_CHECKING:
    Filter: TypeAlias = ComparisonFilter | Json
else:
    Filter = untagged(lambda: ComparisonFilter | Json, "Filter")
