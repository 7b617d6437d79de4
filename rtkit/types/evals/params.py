# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""evals: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import ChatCompletionFunctionToolParam, ResponseFormat
from rtkit.types.graders.params import (
    InputContentParam,
    InputImageParam,
    OutputTextParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from rtkit.types.responses.params import EasyInputMessageParam, ResponseFormatTextConfigParam, ToolParam
from rtkit.types.shared.models import ReasoningEffort
from rtkit.types.shared_params.params import Metadata

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam", "CreateEvalCompletionsRunDataSourceParamSource",
    "CreateEvalJSONLRunDataSourceParam", "CreateEvalJSONLRunDataSourceParamSource",
    "DataSourceConfigCustom", "DataSourceConfigLogsParam", "DataSourceConfigParam",
    "DataSourceConfigStoredCompletions", "DataSourceCreateEvalResponsesRunDataSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessages",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParams",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText",
    "DataSourceCreateEvalResponsesRunDataSourceSource",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileID",
    "DataSourceCreateEvalResponsesRunDataSourceSourceResponses", "DataSourceParam", "EvalCreateParams",
    "EvalListParams", "EvalUpdateParams", "InputMessagesItemReferenceParam", "InputMessagesParam",
    "InputMessagesTemplateParam", "InputMessagesTemplateTemplateEvalItemContentInputImageParam",
    "InputMessagesTemplateTemplateEvalItemContentOutputTextParam",
    "InputMessagesTemplateTemplateEvalItemContentParam", "InputMessagesTemplateTemplateEvalItemParam",
    "InputMessagesTemplateTemplateParam", "RunCreateParams", "RunListParams", "SamplingParamsParam",
    "SamplingParamsResponseFormatParam", "SourceFileContentContentParam", "SourceFileContentParam",
    "SourceFileIDParam", "SourceStoredCompletionsParam", "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput", "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage", "TestingCriterionParam", "TestingCriterionPython",
    "TestingCriterionScoreModel", "TestingCriterionTextSimilarity"
]  # fmt: skip


class EvalCreateParams(TypedDict, total=False):
    data_source_config: Required[DataSourceConfigParam]
    testing_criteria: Required[Iterable[TestingCriterionParam]]
    metadata: Metadata | Omit | None
    name: str | Omit


class DataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[Mapping[str, object]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool


class DataSourceConfigLogsParam(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: Mapping[str, object]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, object]


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[InputContentParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]


class TestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float


class EvalListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    order_by: Literal["created_at", "updated_at"] | Omit


class EvalUpdateParams(TypedDict, total=False):
    metadata: Metadata | Omit | None
    name: str | Omit


class SourceFileContentContentParam(TypedDict, total=False):
    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]


class SourceFileContentParam(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContentParam | Model]]
    type: Required[Literal["file_content"]]


class SourceFileIDParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class SourceStoredCompletionsParam(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: Metadata | None
    model: str | None


class InputMessagesTemplateParam(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplateParam]]
    type: Required[Literal["template"]]


class InputMessagesItemReferenceParam(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class SamplingParamsParam(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormat
    seed: int
    temperature: float
    tools: Iterable[ChatCompletionFunctionToolParam | Model]
    top_p: float


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalCompletionsRunDataSourceParamSource]
    type: Required[Literal["completions"]]
    input_messages: InputMessagesParam
    model: str
    sampling_params: SamplingParamsParam | Model


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalJSONLRunDataSourceParamSource]
    type: Required[Literal["jsonl"]]


class RunCreateParams(TypedDict, total=False):
    data_source: Required[DataSourceParam]
    metadata: Metadata | Omit | None
    name: str | Omit


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: object | None
    model: str | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    tools: SequenceNotStr[str] | None
    top_p: float | None
    users: SequenceNotStr[str] | None


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[TestingCriterionLabelModelInput]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText | Model
    tools: Iterable[ToolParam]
    top_p: float


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams | Model


class RunListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit


DataSourceConfigParam: TypeAlias = (DataSourceConfigCustom | DataSourceConfigLogsParam |
    DataSourceConfigStoredCompletions | Model)  # fmt: skip
TestingCriterionLabelModelInputEvalItemContentOutputText: TypeAlias = OutputTextParam
TestingCriterionLabelModelInputEvalItemContentInputImage: TypeAlias = InputImageParam
TestingCriterionLabelModelInputEvalItemContent: TypeAlias = InputContentParam
TestingCriterionLabelModelInput: TypeAlias = (TestingCriterionLabelModelInputSimpleInputMessage |
    TestingCriterionLabelModelInputEvalItem | Model)  # fmt: skip
TestingCriterionParam: TypeAlias = (TestingCriterionLabelModel | StringCheckGraderParam |
    TestingCriterionTextSimilarity | TestingCriterionPython | TestingCriterionScoreModel | Model)  # fmt: skip
CreateEvalCompletionsRunDataSourceParamSource: TypeAlias = (SourceFileContentParam | SourceFileIDParam |
    SourceStoredCompletionsParam | Model)  # fmt: skip
InputMessagesTemplateTemplateEvalItemContentOutputTextParam: TypeAlias = OutputTextParam
InputMessagesTemplateTemplateEvalItemContentInputImageParam: TypeAlias = InputImageParam
InputMessagesTemplateTemplateEvalItemContentParam: TypeAlias = InputContentParam
InputMessagesTemplateTemplateEvalItemParam: TypeAlias = TestingCriterionLabelModelInputEvalItem
InputMessagesTemplateTemplateParam: TypeAlias = (EasyInputMessageParam |
    TestingCriterionLabelModelInputEvalItem | Model)  # fmt: skip
InputMessagesParam: TypeAlias = InputMessagesTemplateParam | InputMessagesItemReferenceParam | Model
SamplingParamsResponseFormatParam: TypeAlias = ResponseFormat
CreateEvalJSONLRunDataSourceParamSource: TypeAlias = SourceFileContentParam | SourceFileIDParam | Model
DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent: TypeAlias = (SourceFileContentContentParam)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceSourceFileContent: TypeAlias = SourceFileContentParam
DataSourceCreateEvalResponsesRunDataSourceSourceFileID: TypeAlias = SourceFileIDParam
DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = (SourceFileContentParam |
    SourceFileIDParam | DataSourceCreateEvalResponsesRunDataSourceSourceResponses | Model)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage: TypeAlias = (TestingCriterionLabelModelInputSimpleInputMessage)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = (OutputTextParam)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = (InputImageParam)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (InputContentParam)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem: TypeAlias = (TestingCriterionLabelModelInputEvalItem)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference: TypeAlias = (InputMessagesItemReferenceParam)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate
    | InputMessagesItemReferenceParam | Model)  # fmt: skip
DataSourceParam: TypeAlias = (CreateEvalJSONLRunDataSourceParam |
    CreateEvalCompletionsRunDataSourceParam | DataSourceCreateEvalResponsesRunDataSource | Model)  # fmt: skip
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = (TestingCriterionLabelModelInput)  # fmt: skip
