# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.evals import runs as runs
    from rtkit.types.evals.models import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from rtkit.types.evals.models import (
        CreateEvalCompletionsRunDataSourceSource as CreateEvalCompletionsRunDataSourceSource,
    )
    from rtkit.types.evals.models import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
    from rtkit.types.evals.models import (
        CreateEvalJSONLRunDataSourceSource as CreateEvalJSONLRunDataSourceSource,
    )
    from rtkit.types.evals.models import DataSource as DataSource
    from rtkit.types.evals.models import DataSourceConfig as DataSourceConfig
    from rtkit.types.evals.models import DataSourceConfigLogs as DataSourceConfigLogs
    from rtkit.types.evals.models import DataSourceResponses as DataSourceResponses
    from rtkit.types.evals.models import DataSourceResponsesInputMessages as DataSourceResponsesInputMessages
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesItemReference as DataSourceResponsesInputMessagesItemReference,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplate as DataSourceResponsesInputMessagesTemplate,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplateTemplate as DataSourceResponsesInputMessagesTemplateTemplate,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplateTemplateChatMessage as DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplateTemplateEvalItem as DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesSamplingParams as DataSourceResponsesSamplingParams,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesSamplingParamsText as DataSourceResponsesSamplingParamsText,
    )
    from rtkit.types.evals.models import DataSourceResponsesSource as DataSourceResponsesSource
    from rtkit.types.evals.models import (
        DataSourceResponsesSourceFileContent as DataSourceResponsesSourceFileContent,
    )
    from rtkit.types.evals.models import (
        DataSourceResponsesSourceFileContentContent as DataSourceResponsesSourceFileContentContent,
    )
    from rtkit.types.evals.models import DataSourceResponsesSourceFileID as DataSourceResponsesSourceFileID
    from rtkit.types.evals.models import (
        DataSourceResponsesSourceResponses as DataSourceResponsesSourceResponses,
    )
    from rtkit.types.evals.models import EvalAPIError as EvalAPIError
    from rtkit.types.evals.models import EvalCreateResponse as EvalCreateResponse
    from rtkit.types.evals.models import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from rtkit.types.evals.models import EvalDeleteResponse as EvalDeleteResponse
    from rtkit.types.evals.models import EvalListResponse as EvalListResponse
    from rtkit.types.evals.models import EvalRetrieveResponse as EvalRetrieveResponse
    from rtkit.types.evals.models import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from rtkit.types.evals.models import EvalUpdateResponse as EvalUpdateResponse
    from rtkit.types.evals.models import InputMessages as InputMessages
    from rtkit.types.evals.models import InputMessagesItemReference as InputMessagesItemReference
    from rtkit.types.evals.models import InputMessagesTemplate as InputMessagesTemplate
    from rtkit.types.evals.models import InputMessagesTemplateTemplate as InputMessagesTemplateTemplate
    from rtkit.types.evals.models import (
        InputMessagesTemplateTemplateEvalItem as InputMessagesTemplateTemplateEvalItem,
    )
    from rtkit.types.evals.models import (
        InputMessagesTemplateTemplateEvalItemContent as InputMessagesTemplateTemplateEvalItemContent,
    )
    from rtkit.types.evals.models import (
        InputMessagesTemplateTemplateEvalItemContentInputImage as InputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from rtkit.types.evals.models import (
        InputMessagesTemplateTemplateEvalItemContentOutputText as InputMessagesTemplateTemplateEvalItemContentOutputText,
    )
    from rtkit.types.evals.models import PerModelUsage as PerModelUsage
    from rtkit.types.evals.models import PerTestingCriteriaResult as PerTestingCriteriaResult
    from rtkit.types.evals.models import ResultCounts as ResultCounts
    from rtkit.types.evals.models import RunCancelResponse as RunCancelResponse
    from rtkit.types.evals.models import RunCreateResponse as RunCreateResponse
    from rtkit.types.evals.models import RunDeleteResponse as RunDeleteResponse
    from rtkit.types.evals.models import RunListResponse as RunListResponse
    from rtkit.types.evals.models import RunRetrieveResponse as RunRetrieveResponse
    from rtkit.types.evals.models import SamplingParams as SamplingParams
    from rtkit.types.evals.models import SamplingParamsResponseFormat as SamplingParamsResponseFormat
    from rtkit.types.evals.models import SourceFileContent as SourceFileContent
    from rtkit.types.evals.models import SourceFileContentContent as SourceFileContentContent
    from rtkit.types.evals.models import SourceFileID as SourceFileID
    from rtkit.types.evals.models import SourceStoredCompletions as SourceStoredCompletions
    from rtkit.types.evals.models import TestingCriterion as TestingCriterion
    from rtkit.types.evals.models import TestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython
    from rtkit.types.evals.models import (
        TestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
    )
    from rtkit.types.evals.models import (
        TestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
    )
    from rtkit.types.evals.params import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
    )
    from rtkit.types.evals.params import (
        CreateEvalCompletionsRunDataSourceParamSource as CreateEvalCompletionsRunDataSourceParamSource,
    )
    from rtkit.types.evals.params import (
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
    )
    from rtkit.types.evals.params import (
        CreateEvalJSONLRunDataSourceParamSource as CreateEvalJSONLRunDataSourceParamSource,
    )
    from rtkit.types.evals.params import DataSourceConfigCustom as DataSourceConfigCustom
    from rtkit.types.evals.params import DataSourceConfigLogsParam as DataSourceConfigLogsParam
    from rtkit.types.evals.params import DataSourceConfigParam as DataSourceConfigParam
    from rtkit.types.evals.params import (
        DataSourceConfigStoredCompletions as DataSourceConfigStoredCompletions,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSource as DataSourceCreateEvalResponsesRunDataSource,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessages as DataSourceCreateEvalResponsesRunDataSourceInputMessages,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference as DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSamplingParams as DataSourceCreateEvalResponsesRunDataSourceSamplingParams,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText as DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSource as DataSourceCreateEvalResponsesRunDataSourceSource,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSourceFileContent as DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent as DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSourceFileID as DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    )
    from rtkit.types.evals.params import (
        DataSourceCreateEvalResponsesRunDataSourceSourceResponses as DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
    )
    from rtkit.types.evals.params import DataSourceParam as DataSourceParam
    from rtkit.types.evals.params import EvalCreateParams as EvalCreateParams
    from rtkit.types.evals.params import EvalListParams as EvalListParams
    from rtkit.types.evals.params import EvalUpdateParams as EvalUpdateParams
    from rtkit.types.evals.params import InputMessagesItemReferenceParam as InputMessagesItemReferenceParam
    from rtkit.types.evals.params import InputMessagesParam as InputMessagesParam
    from rtkit.types.evals.params import InputMessagesTemplateParam as InputMessagesTemplateParam
    from rtkit.types.evals.params import (
        InputMessagesTemplateTemplateEvalItemContentInputImageParam as InputMessagesTemplateTemplateEvalItemContentInputImageParam,
    )
    from rtkit.types.evals.params import (
        InputMessagesTemplateTemplateEvalItemContentOutputTextParam as InputMessagesTemplateTemplateEvalItemContentOutputTextParam,
    )
    from rtkit.types.evals.params import (
        InputMessagesTemplateTemplateEvalItemContentParam as InputMessagesTemplateTemplateEvalItemContentParam,
    )
    from rtkit.types.evals.params import (
        InputMessagesTemplateTemplateEvalItemParam as InputMessagesTemplateTemplateEvalItemParam,
    )
    from rtkit.types.evals.params import (
        InputMessagesTemplateTemplateParam as InputMessagesTemplateTemplateParam,
    )
    from rtkit.types.evals.params import RunCreateParams as RunCreateParams
    from rtkit.types.evals.params import RunListParams as RunListParams
    from rtkit.types.evals.params import SamplingParamsParam as SamplingParamsParam
    from rtkit.types.evals.params import (
        SamplingParamsResponseFormatParam as SamplingParamsResponseFormatParam,
    )
    from rtkit.types.evals.params import SourceFileContentContentParam as SourceFileContentContentParam
    from rtkit.types.evals.params import SourceFileContentParam as SourceFileContentParam
    from rtkit.types.evals.params import SourceFileIDParam as SourceFileIDParam
    from rtkit.types.evals.params import SourceStoredCompletionsParam as SourceStoredCompletionsParam
    from rtkit.types.evals.params import TestingCriterionLabelModel as TestingCriterionLabelModel
    from rtkit.types.evals.params import TestingCriterionLabelModelInput as TestingCriterionLabelModelInput
    from rtkit.types.evals.params import (
        TestingCriterionLabelModelInputEvalItem as TestingCriterionLabelModelInputEvalItem,
    )
    from rtkit.types.evals.params import (
        TestingCriterionLabelModelInputEvalItemContent as TestingCriterionLabelModelInputEvalItemContent,
    )
    from rtkit.types.evals.params import (
        TestingCriterionLabelModelInputEvalItemContentInputImage as TestingCriterionLabelModelInputEvalItemContentInputImage,
    )
    from rtkit.types.evals.params import (
        TestingCriterionLabelModelInputEvalItemContentOutputText as TestingCriterionLabelModelInputEvalItemContentOutputText,
    )
    from rtkit.types.evals.params import (
        TestingCriterionLabelModelInputSimpleInputMessage as TestingCriterionLabelModelInputSimpleInputMessage,
    )
    from rtkit.types.evals.params import TestingCriterionParam as TestingCriterionParam
    from rtkit.types.evals.params import TestingCriterionPython as TestingCriterionPython
    from rtkit.types.evals.params import TestingCriterionScoreModel as TestingCriterionScoreModel
    from rtkit.types.evals.params import TestingCriterionTextSimilarity as TestingCriterionTextSimilarity
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.evals": "runs",
            "rtkit.types.evals.models": "CreateEvalCompletionsRunDataSource CreateEvalCompletionsRunDataSourceSource CreateEvalJSONLRunDataSource CreateEvalJSONLRunDataSourceSource DataSource DataSourceConfig DataSourceConfigLogs DataSourceResponses DataSourceResponsesInputMessages DataSourceResponsesInputMessagesItemReference DataSourceResponsesInputMessagesTemplate DataSourceResponsesInputMessagesTemplateTemplate DataSourceResponsesInputMessagesTemplateTemplateChatMessage DataSourceResponsesInputMessagesTemplateTemplateEvalItem DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText DataSourceResponsesSamplingParams DataSourceResponsesSamplingParamsText DataSourceResponsesSource DataSourceResponsesSourceFileContent DataSourceResponsesSourceFileContentContent DataSourceResponsesSourceFileID DataSourceResponsesSourceResponses EvalAPIError EvalCreateResponse EvalCustomDataSourceConfig EvalDeleteResponse EvalListResponse EvalRetrieveResponse EvalStoredCompletionsDataSourceConfig EvalUpdateResponse InputMessages InputMessagesItemReference InputMessagesTemplate InputMessagesTemplateTemplate InputMessagesTemplateTemplateEvalItem InputMessagesTemplateTemplateEvalItemContent InputMessagesTemplateTemplateEvalItemContentInputImage InputMessagesTemplateTemplateEvalItemContentOutputText PerModelUsage PerTestingCriteriaResult ResultCounts RunCancelResponse RunCreateResponse RunDeleteResponse RunListResponse RunRetrieveResponse SamplingParams SamplingParamsResponseFormat SourceFileContent SourceFileContentContent SourceFileID SourceStoredCompletions TestingCriterion TestingCriterionEvalGraderPython TestingCriterionEvalGraderScoreModel TestingCriterionEvalGraderTextSimilarity",
            "rtkit.types.evals.params": "CreateEvalCompletionsRunDataSourceParam CreateEvalCompletionsRunDataSourceParamSource CreateEvalJSONLRunDataSourceParam CreateEvalJSONLRunDataSourceParamSource DataSourceConfigCustom DataSourceConfigLogsParam DataSourceConfigParam DataSourceConfigStoredCompletions DataSourceCreateEvalResponsesRunDataSource DataSourceCreateEvalResponsesRunDataSourceInputMessages DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText DataSourceCreateEvalResponsesRunDataSourceSamplingParams DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText DataSourceCreateEvalResponsesRunDataSourceSource DataSourceCreateEvalResponsesRunDataSourceSourceFileContent DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent DataSourceCreateEvalResponsesRunDataSourceSourceFileID DataSourceCreateEvalResponsesRunDataSourceSourceResponses DataSourceParam EvalCreateParams EvalListParams EvalUpdateParams InputMessagesItemReferenceParam InputMessagesParam InputMessagesTemplateParam InputMessagesTemplateTemplateEvalItemContentInputImageParam InputMessagesTemplateTemplateEvalItemContentOutputTextParam InputMessagesTemplateTemplateEvalItemContentParam InputMessagesTemplateTemplateEvalItemParam InputMessagesTemplateTemplateParam RunCreateParams RunListParams SamplingParamsParam SamplingParamsResponseFormatParam SourceFileContentContentParam SourceFileContentParam SourceFileIDParam SourceStoredCompletionsParam TestingCriterionLabelModel TestingCriterionLabelModelInput TestingCriterionLabelModelInputEvalItem TestingCriterionLabelModelInputEvalItemContent TestingCriterionLabelModelInputEvalItemContentInputImage TestingCriterionLabelModelInputEvalItemContentOutputText TestingCriterionLabelModelInputSimpleInputMessage TestingCriterionParam TestingCriterionPython TestingCriterionScoreModel TestingCriterionTextSimilarity",
        },
    )
