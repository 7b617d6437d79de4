# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""decisions: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.shared_params.params import DecisionInputJSON, DecisionQuestionInputPart

__all__ = [
    "DecisionCreateParams", "DecisionInputAssistantMessage", "DecisionInputAssistantMessageContentParts",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal", "DecisionInputDeveloperMessage",
    "DecisionInputImageParam", "DecisionInputMessageParam", "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam", "DecisionInputSystemMessage", "DecisionInputTextParam",
    "DecisionInputUserMessage", "DecisionPromptCacheBreakpointParam",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts", "InputUnionMember1",
    "InputUnionMember1CustomToolCallOutputOutputParts", "InputUnionMember1DecisionInputAssistantMessage",
    "InputUnionMember1DecisionInputCustomToolCall", "InputUnionMember1DecisionInputCustomToolCallOutput",
    "InputUnionMember1DecisionInputDeveloperMessage", "InputUnionMember1DecisionInputFunctionCall",
    "InputUnionMember1DecisionInputFunctionCallOutput", "InputUnionMember1DecisionInputSystemMessage",
    "InputUnionMember1DecisionInputUserMessage", "InputUnionMember1FunctionCallOutputOutputParts",
    "PromptCacheBreakpoint", "PromptCacheOptions", "Question", "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice", "QuestionQuestionParamPredicate", "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel"
]  # fmt: skip


class DecisionCreateParams(TypedDict, total=False):
    input: Required[str | Iterable[InputUnionMember1]]
    model: Required[str]
    questions: Required[Iterable[Question]]
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Model | Omit | None
    safety_identifier: str | Omit | None


class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class QuestionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    type: Required[Literal["predicate"]]
    name: str


class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
    value: Required[str | bool]
    description: str


class QuestionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[QuestionQuestionParamChoiceChoice | Model]]
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    type: Required[Literal["choice"]]
    name: str


class QuestionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class QuestionQuestionParamScore(TypedDict, total=False):
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    levels: Required[Iterable[QuestionQuestionParamScoreLevel | Model]]
    type: Required[Literal["score"]]
    name: str


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class DecisionInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model | None


class DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam | Model]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam | Model]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputAssistantMessageContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | Model | None


class DecisionInputMessageParam(DecisionInputUserMessage, total=False):
    pass


InputUnionMember1DecisionInputUserMessage: TypeAlias = DecisionInputUserMessage
InputUnionMember1DecisionInputDeveloperMessage: TypeAlias = DecisionInputDeveloperMessage
InputUnionMember1DecisionInputSystemMessage: TypeAlias = DecisionInputSystemMessage
InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText: TypeAlias = (DecisionInputAssistantMessageContentPartsDecisionInputOutputText)  # fmt: skip
InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal: TypeAlias = (DecisionInputAssistantMessageContentPartsDecisionInputRefusal)  # fmt: skip
DecisionInputAssistantMessageContentParts: TypeAlias = (DecisionInputAssistantMessageContentPartsDecisionInputOutputText
    | DecisionInputAssistantMessageContentPartsDecisionInputRefusal | Model)  # fmt: skip
InputUnionMember1DecisionInputAssistantMessage: TypeAlias = DecisionInputAssistantMessage
InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = (DecisionInputTextParam |
    DecisionInputImageParam | Model)  # fmt: skip
InputUnionMember1: TypeAlias = (DecisionInputUserMessage | DecisionInputDeveloperMessage |
    DecisionInputSystemMessage | DecisionInputAssistantMessage |
    InputUnionMember1DecisionInputFunctionCall | InputUnionMember1DecisionInputFunctionCallOutput |
    InputUnionMember1DecisionInputCustomToolCall | InputUnionMember1DecisionInputCustomToolCallOutput |
    Model)  # fmt: skip
Question: TypeAlias = (QuestionQuestionParamPredicate | QuestionQuestionParamChoice |
    QuestionQuestionParamScore | Model)  # fmt: skip
DecisionInputMessageUnionParam: TypeAlias = (DecisionInputUserMessage | DecisionInputDeveloperMessage |
    DecisionInputSystemMessage | DecisionInputAssistantMessage | Model)  # fmt: skip
DecisionInputPartUnionParam: TypeAlias = (DecisionInputTextParam | DecisionInputImageParam |
    DecisionInputJSON | Model)  # fmt: skip
DecisionPromptCacheBreakpointParam: TypeAlias = PromptCacheBreakpoint
InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = (DecisionInputAssistantMessageContentParts)  # fmt: skip
InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = (InputUnionMember1FunctionCallOutputOutputParts)  # fmt: skip
