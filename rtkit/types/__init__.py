# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types import admin as admin
    from rtkit.types import audio as audio
    from rtkit.types import batches as batches
    from rtkit.types import beta as beta
    from rtkit.types import chat as chat
    from rtkit.types import completions as completions
    from rtkit.types import containers as containers
    from rtkit.types import content_provenance_checks as content_provenance_checks
    from rtkit.types import conversations as conversations
    from rtkit.types import decisions as decisions
    from rtkit.types import embeddings as embeddings
    from rtkit.types import evals as evals
    from rtkit.types import files as files
    from rtkit.types import fine_tuning as fine_tuning
    from rtkit.types import graders as graders
    from rtkit.types import images as images
    from rtkit.types import live as live
    from rtkit.types import models as models
    from rtkit.types import moderations as moderations
    from rtkit.types import realtime as realtime
    from rtkit.types import responses as responses
    from rtkit.types import safety as safety
    from rtkit.types import shared as shared
    from rtkit.types import shared_params as shared_params
    from rtkit.types import skills as skills
    from rtkit.types import uploads as uploads
    from rtkit.types import vector_stores as vector_stores
    from rtkit.types import videos as videos
    from rtkit.types import webhooks as webhooks
    from rtkit.types.audio.models import AudioModel as AudioModel
    from rtkit.types.audio.models import AudioResponseFormat as AudioResponseFormat
    from rtkit.types.batches.models import Batch as Batch
    from rtkit.types.batches.models import BatchError as BatchError
    from rtkit.types.batches.models import BatchRequestCounts as BatchRequestCounts
    from rtkit.types.batches.models import BatchUsage as BatchUsage
    from rtkit.types.batches.models import Errors as Errors
    from rtkit.types.batches.models import InputTokensDetails as InputTokensDetails
    from rtkit.types.batches.models import OutputTokensDetails as OutputTokensDetails
    from rtkit.types.batches.params import BatchCreateParams as BatchCreateParams
    from rtkit.types.batches.params import BatchListParams as BatchListParams
    from rtkit.types.batches.params import OutputExpiresAfter as OutputExpiresAfter
    from rtkit.types.completions.models import Completion as Completion
    from rtkit.types.completions.models import CompletionChoice as CompletionChoice
    from rtkit.types.completions.models import CompletionTokensDetails as CompletionTokensDetails
    from rtkit.types.completions.models import CompletionUsage as CompletionUsage
    from rtkit.types.completions.models import Logprobs as Logprobs
    from rtkit.types.completions.models import PromptTokensDetails as PromptTokensDetails
    from rtkit.types.completions.params import CompletionCreateParams as CompletionCreateParams
    from rtkit.types.completions.params import CompletionCreateParamsBase as CompletionCreateParamsBase
    from rtkit.types.completions.params import (
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    )
    from rtkit.types.completions.params import (
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
    from rtkit.types.containers.models import ContainerCreateResponse as ContainerCreateResponse
    from rtkit.types.containers.models import ContainerListResponse as ContainerListResponse
    from rtkit.types.containers.models import ContainerRetrieveResponse as ContainerRetrieveResponse
    from rtkit.types.containers.models import ExpiresAfter as ExpiresAfter
    from rtkit.types.containers.models import NetworkPolicy as NetworkPolicy
    from rtkit.types.containers.params import ContainerCreateParams as ContainerCreateParams
    from rtkit.types.containers.params import (
        ContainerCreateParamsExpiresAfter as ContainerCreateParamsExpiresAfter,
    )
    from rtkit.types.containers.params import ContainerListParams as ContainerListParams
    from rtkit.types.containers.params import NetworkPolicyParam as NetworkPolicyParam
    from rtkit.types.containers.params import SkillParam as SkillParam
    from rtkit.types.content_provenance_checks.models import ContentProvenanceCheck as ContentProvenanceCheck
    from rtkit.types.content_provenance_checks.models import Result as Result
    from rtkit.types.content_provenance_checks.models import ResultC2PA as ResultC2PA
    from rtkit.types.content_provenance_checks.models import ResultSynthID as ResultSynthID
    from rtkit.types.content_provenance_checks.params import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
    from rtkit.types.decisions.models import Answer as Answer
    from rtkit.types.decisions.models import AnswerAnswerResourceChoice as AnswerAnswerResourceChoice
    from rtkit.types.decisions.models import (
        AnswerAnswerResourceChoiceProbability as AnswerAnswerResourceChoiceProbability,
    )
    from rtkit.types.decisions.models import AnswerAnswerResourcePredicate as AnswerAnswerResourcePredicate
    from rtkit.types.decisions.models import AnswerAnswerResourceRefusal as AnswerAnswerResourceRefusal
    from rtkit.types.decisions.models import AnswerAnswerResourceScore as AnswerAnswerResourceScore
    from rtkit.types.decisions.models import (
        AnswerAnswerResourceScoreProbability as AnswerAnswerResourceScoreProbability,
    )
    from rtkit.types.decisions.models import Decision as Decision
    from rtkit.types.decisions.models import DecisionUsage as DecisionUsage
    from rtkit.types.decisions.models import (
        DecisionUsageInputTokensDetails as DecisionUsageInputTokensDetails,
    )
    from rtkit.types.decisions.models import (
        DecisionUsageOutputTokensDetails as DecisionUsageOutputTokensDetails,
    )
    from rtkit.types.decisions.params import DecisionCreateParams as DecisionCreateParams
    from rtkit.types.decisions.params import DecisionInputAssistantMessage as DecisionInputAssistantMessage
    from rtkit.types.decisions.params import (
        DecisionInputAssistantMessageContentParts as DecisionInputAssistantMessageContentParts,
    )
    from rtkit.types.decisions.params import (
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText as DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    )
    from rtkit.types.decisions.params import (
        DecisionInputAssistantMessageContentPartsDecisionInputRefusal as DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
    )
    from rtkit.types.decisions.params import DecisionInputDeveloperMessage as DecisionInputDeveloperMessage
    from rtkit.types.decisions.params import DecisionInputImageParam as DecisionInputImageParam
    from rtkit.types.decisions.params import DecisionInputMessageParam as DecisionInputMessageParam
    from rtkit.types.decisions.params import DecisionInputMessageUnionParam as DecisionInputMessageUnionParam
    from rtkit.types.decisions.params import DecisionInputPartUnionParam as DecisionInputPartUnionParam
    from rtkit.types.decisions.params import DecisionInputSystemMessage as DecisionInputSystemMessage
    from rtkit.types.decisions.params import DecisionInputTextParam as DecisionInputTextParam
    from rtkit.types.decisions.params import DecisionInputUserMessage as DecisionInputUserMessage
    from rtkit.types.decisions.params import (
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    )
    from rtkit.types.decisions.params import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    )
    from rtkit.types.decisions.params import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    )
    from rtkit.types.decisions.params import (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts,
    )
    from rtkit.types.decisions.params import InputUnionMember1 as InputUnionMember1
    from rtkit.types.decisions.params import (
        InputUnionMember1CustomToolCallOutputOutputParts as InputUnionMember1CustomToolCallOutputOutputParts,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputAssistantMessage as InputUnionMember1DecisionInputAssistantMessage,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputCustomToolCall as InputUnionMember1DecisionInputCustomToolCall,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputCustomToolCallOutput as InputUnionMember1DecisionInputCustomToolCallOutput,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputDeveloperMessage as InputUnionMember1DecisionInputDeveloperMessage,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputFunctionCall as InputUnionMember1DecisionInputFunctionCall,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputFunctionCallOutput as InputUnionMember1DecisionInputFunctionCallOutput,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputSystemMessage as InputUnionMember1DecisionInputSystemMessage,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1DecisionInputUserMessage as InputUnionMember1DecisionInputUserMessage,
    )
    from rtkit.types.decisions.params import (
        InputUnionMember1FunctionCallOutputOutputParts as InputUnionMember1FunctionCallOutputOutputParts,
    )
    from rtkit.types.decisions.params import PromptCacheBreakpoint as PromptCacheBreakpoint
    from rtkit.types.decisions.params import PromptCacheOptions as PromptCacheOptions
    from rtkit.types.decisions.params import Question as Question
    from rtkit.types.decisions.params import QuestionQuestionParamChoice as QuestionQuestionParamChoice
    from rtkit.types.decisions.params import (
        QuestionQuestionParamChoiceChoice as QuestionQuestionParamChoiceChoice,
    )
    from rtkit.types.decisions.params import QuestionQuestionParamPredicate as QuestionQuestionParamPredicate
    from rtkit.types.decisions.params import QuestionQuestionParamScore as QuestionQuestionParamScore
    from rtkit.types.decisions.params import (
        QuestionQuestionParamScoreLevel as QuestionQuestionParamScoreLevel,
    )
    from rtkit.types.embeddings.models import CreateEmbeddingResponse as CreateEmbeddingResponse
    from rtkit.types.embeddings.models import CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage
    from rtkit.types.embeddings.models import Embedding as Embedding
    from rtkit.types.embeddings.models import EmbeddingModel as EmbeddingModel
    from rtkit.types.embeddings.params import EmbeddingCreateParams as EmbeddingCreateParams
    from rtkit.types.evals.models import DataSourceConfig as DataSourceConfig
    from rtkit.types.evals.models import DataSourceConfigLogs as DataSourceConfigLogs
    from rtkit.types.evals.models import EvalCreateResponse as EvalCreateResponse
    from rtkit.types.evals.models import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from rtkit.types.evals.models import EvalDeleteResponse as EvalDeleteResponse
    from rtkit.types.evals.models import EvalListResponse as EvalListResponse
    from rtkit.types.evals.models import EvalRetrieveResponse as EvalRetrieveResponse
    from rtkit.types.evals.models import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from rtkit.types.evals.models import EvalUpdateResponse as EvalUpdateResponse
    from rtkit.types.evals.models import TestingCriterion as TestingCriterion
    from rtkit.types.evals.models import TestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython
    from rtkit.types.evals.models import (
        TestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
    )
    from rtkit.types.evals.models import (
        TestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
    )
    from rtkit.types.evals.params import DataSourceConfigCustom as DataSourceConfigCustom
    from rtkit.types.evals.params import DataSourceConfigLogsParam as DataSourceConfigLogsParam
    from rtkit.types.evals.params import DataSourceConfigParam as DataSourceConfigParam
    from rtkit.types.evals.params import (
        DataSourceConfigStoredCompletions as DataSourceConfigStoredCompletions,
    )
    from rtkit.types.evals.params import EvalCreateParams as EvalCreateParams
    from rtkit.types.evals.params import EvalListParams as EvalListParams
    from rtkit.types.evals.params import EvalUpdateParams as EvalUpdateParams
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
    from rtkit.types.files.models import FileContent as FileContent
    from rtkit.types.files.models import FileDeleted as FileDeleted
    from rtkit.types.files.models import FileObject as FileObject
    from rtkit.types.files.models import FilePurpose as FilePurpose
    from rtkit.types.files.params import FileCreateParams as FileCreateParams
    from rtkit.types.files.params import FileCreateParamsExpiresAfter as FileCreateParamsExpiresAfter
    from rtkit.types.files.params import FileListParams as FileListParams
    from rtkit.types.images.models import Image as Image
    from rtkit.types.images.models import ImageEditCompletedEvent as ImageEditCompletedEvent
    from rtkit.types.images.models import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from rtkit.types.images.models import ImageEditStreamEvent as ImageEditStreamEvent
    from rtkit.types.images.models import ImageGenCompletedEvent as ImageGenCompletedEvent
    from rtkit.types.images.models import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from rtkit.types.images.models import ImageGenStreamEvent as ImageGenStreamEvent
    from rtkit.types.images.models import ImageModel as ImageModel
    from rtkit.types.images.models import ImagesResponse as ImagesResponse
    from rtkit.types.images.models import ImagesResponseUsage as ImagesResponseUsage
    from rtkit.types.images.models import (
        ImagesResponseUsageOutputTokensDetails as ImagesResponseUsageOutputTokensDetails,
    )
    from rtkit.types.images.models import SvgUsage as SvgUsage
    from rtkit.types.images.models import Usage as Usage
    from rtkit.types.images.models import UsageInputTokensDetails as UsageInputTokensDetails
    from rtkit.types.images.params import ImageCreateVariationParams as ImageCreateVariationParams
    from rtkit.types.images.params import ImageEditParams as ImageEditParams
    from rtkit.types.images.params import ImageEditParamsBase as ImageEditParamsBase
    from rtkit.types.images.params import ImageEditParamsNonStreaming as ImageEditParamsNonStreaming
    from rtkit.types.images.params import ImageEditParamsStreaming as ImageEditParamsStreaming
    from rtkit.types.images.params import ImageEditParamsSvg as ImageEditParamsSvg
    from rtkit.types.images.params import ImageEditParamsSvgReasoning as ImageEditParamsSvgReasoning
    from rtkit.types.images.params import ImageGenerateParams as ImageGenerateParams
    from rtkit.types.images.params import ImageGenerateParamsBase as ImageGenerateParamsBase
    from rtkit.types.images.params import ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming
    from rtkit.types.images.params import ImageGenerateParamsStreaming as ImageGenerateParamsStreaming
    from rtkit.types.images.params import ImageGenerateParamsSvg as ImageGenerateParamsSvg
    from rtkit.types.images.params import ImageGenerateParamsSvgReasoning as ImageGenerateParamsSvgReasoning
    from rtkit.types.images.params import ImageInputReferenceParam as ImageInputReferenceParam
    from rtkit.types.models.models import Model as Model
    from rtkit.types.models.models import ModelDeleted as ModelDeleted
    from rtkit.types.moderations.models import Categories as Categories
    from rtkit.types.moderations.models import CategoryAppliedInputTypes as CategoryAppliedInputTypes
    from rtkit.types.moderations.models import CategoryScores as CategoryScores
    from rtkit.types.moderations.models import Moderation as Moderation
    from rtkit.types.moderations.models import ModerationCreateResponse as ModerationCreateResponse
    from rtkit.types.moderations.models import ModerationModel as ModerationModel
    from rtkit.types.moderations.params import ImageURL as ImageURL
    from rtkit.types.moderations.params import ModerationCreateParams as ModerationCreateParams
    from rtkit.types.moderations.params import ModerationImageURLInputParam as ModerationImageURLInputParam
    from rtkit.types.moderations.params import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from rtkit.types.moderations.params import ModerationTextInputParam as ModerationTextInputParam
    from rtkit.types.shared.models import AllModels as AllModels
    from rtkit.types.shared.models import ChatModel as ChatModel
    from rtkit.types.shared.models import ComparisonFilter as ComparisonFilter
    from rtkit.types.shared.models import CompoundFilter as CompoundFilter
    from rtkit.types.shared.models import CustomToolInputFormat as CustomToolInputFormat
    from rtkit.types.shared.models import DecisionInputJSON as DecisionInputJSON
    from rtkit.types.shared.models import DecisionQuestionInputImage as DecisionQuestionInputImage
    from rtkit.types.shared.models import DecisionQuestionInputPart as DecisionQuestionInputPart
    from rtkit.types.shared.models import DecisionQuestionInputText as DecisionQuestionInputText
    from rtkit.types.shared.models import ErrorObject as ErrorObject
    from rtkit.types.shared.models import FunctionDefinition as FunctionDefinition
    from rtkit.types.shared.models import FunctionParameters as FunctionParameters
    from rtkit.types.shared.models import Metadata as Metadata
    from rtkit.types.shared.models import OAuthErrorCode as OAuthErrorCode
    from rtkit.types.shared.models import Reasoning as Reasoning
    from rtkit.types.shared.models import ReasoningEffort as ReasoningEffort
    from rtkit.types.shared.models import ResponseFormatJSONObject as ResponseFormatJSONObject
    from rtkit.types.shared.models import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from rtkit.types.shared.models import ResponseFormatText as ResponseFormatText
    from rtkit.types.shared.models import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from rtkit.types.shared.models import ResponseFormatTextPython as ResponseFormatTextPython
    from rtkit.types.shared.models import ResponsesModel as ResponsesModel
    from rtkit.types.skills.models import DeletedSkill as DeletedSkill
    from rtkit.types.skills.models import Skill as Skill
    from rtkit.types.skills.models import SkillList as SkillList
    from rtkit.types.skills.params import SkillCreateParams as SkillCreateParams
    from rtkit.types.skills.params import SkillListParams as SkillListParams
    from rtkit.types.skills.params import SkillUpdateParams as SkillUpdateParams
    from rtkit.types.uploads.models import Upload as Upload
    from rtkit.types.uploads.params import UploadCompleteParams as UploadCompleteParams
    from rtkit.types.uploads.params import UploadCreateParams as UploadCreateParams
    from rtkit.types.uploads.params import UploadCreateParamsExpiresAfter as UploadCreateParamsExpiresAfter
    from rtkit.types.vector_stores.models import Content as Content
    from rtkit.types.vector_stores.models import FileChunkingStrategy as FileChunkingStrategy
    from rtkit.types.vector_stores.models import FileCounts as FileCounts
    from rtkit.types.vector_stores.models import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from rtkit.types.vector_stores.models import StaticFileChunkingStrategy as StaticFileChunkingStrategy
    from rtkit.types.vector_stores.models import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from rtkit.types.vector_stores.models import VectorStore as VectorStore
    from rtkit.types.vector_stores.models import VectorStoreDeleted as VectorStoreDeleted
    from rtkit.types.vector_stores.models import VectorStoreExpiresAfter as VectorStoreExpiresAfter
    from rtkit.types.vector_stores.models import VectorStoreSearchResponse as VectorStoreSearchResponse
    from rtkit.types.vector_stores.params import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from rtkit.types.vector_stores.params import ExpiresAfterParam as ExpiresAfterParam
    from rtkit.types.vector_stores.params import FileChunkingStrategyParam as FileChunkingStrategyParam
    from rtkit.types.vector_stores.params import Filters as Filters
    from rtkit.types.vector_stores.params import RankingOptions as RankingOptions
    from rtkit.types.vector_stores.params import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from rtkit.types.vector_stores.params import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from rtkit.types.vector_stores.params import VectorStoreCreateParams as VectorStoreCreateParams
    from rtkit.types.vector_stores.params import VectorStoreListParams as VectorStoreListParams
    from rtkit.types.vector_stores.params import VectorStoreSearchParams as VectorStoreSearchParams
    from rtkit.types.vector_stores.params import VectorStoreUpdateParams as VectorStoreUpdateParams
    from rtkit.types.videos.models import Misalignment as Misalignment
    from rtkit.types.videos.models import MisalignmentSteer as MisalignmentSteer
    from rtkit.types.videos.models import Video as Video
    from rtkit.types.videos.models import VideoCreateCharacterResponse as VideoCreateCharacterResponse
    from rtkit.types.videos.models import VideoCreateError as VideoCreateError
    from rtkit.types.videos.models import VideoDeleteResponse as VideoDeleteResponse
    from rtkit.types.videos.models import VideoGetCharacterResponse as VideoGetCharacterResponse
    from rtkit.types.videos.models import VideoModel as VideoModel
    from rtkit.types.videos.models import VideoSeconds as VideoSeconds
    from rtkit.types.videos.models import VideoSize as VideoSize
    from rtkit.types.videos.params import InputReference as InputReference
    from rtkit.types.videos.params import VideoCreateCharacterParams as VideoCreateCharacterParams
    from rtkit.types.videos.params import VideoCreateParams as VideoCreateParams
    from rtkit.types.videos.params import VideoDownloadContentParams as VideoDownloadContentParams
    from rtkit.types.videos.params import VideoEditParams as VideoEditParams
    from rtkit.types.videos.params import VideoExtendParams as VideoExtendParams
    from rtkit.types.videos.params import VideoListParams as VideoListParams
    from rtkit.types.videos.params import VideoModelParam as VideoModelParam
    from rtkit.types.videos.params import VideoParam as VideoParam
    from rtkit.types.videos.params import VideoRemixParams as VideoRemixParams
    from rtkit.types.videos.params import VideoVideoReferenceInputParam as VideoVideoReferenceInputParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types": "admin audio batches beta chat completions containers content_provenance_checks conversations decisions embeddings evals files fine_tuning graders images live models moderations realtime responses safety shared shared_params skills uploads vector_stores videos webhooks",
            "rtkit.types.audio.models": "AudioModel AudioResponseFormat",
            "rtkit.types.batches.models": "Batch BatchError BatchRequestCounts BatchUsage Errors InputTokensDetails OutputTokensDetails",
            "rtkit.types.batches.params": "BatchCreateParams BatchListParams OutputExpiresAfter",
            "rtkit.types.completions.models": "Completion CompletionChoice CompletionTokensDetails CompletionUsage Logprobs PromptTokensDetails",
            "rtkit.types.completions.params": "CompletionCreateParams CompletionCreateParamsBase CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming",
            "rtkit.types.containers.models": "ContainerCreateResponse ContainerListResponse ContainerRetrieveResponse ExpiresAfter NetworkPolicy",
            "rtkit.types.containers.params": "ContainerCreateParams ContainerCreateParamsExpiresAfter ContainerListParams NetworkPolicyParam SkillParam",
            "rtkit.types.content_provenance_checks.models": "ContentProvenanceCheck Result ResultC2PA ResultSynthID",
            "rtkit.types.content_provenance_checks.params": "ContentProvenanceCheckCreateParams",
            "rtkit.types.decisions.models": "Answer AnswerAnswerResourceChoice AnswerAnswerResourceChoiceProbability AnswerAnswerResourcePredicate AnswerAnswerResourceRefusal AnswerAnswerResourceScore AnswerAnswerResourceScoreProbability Decision DecisionUsage DecisionUsageInputTokensDetails DecisionUsageOutputTokensDetails",
            "rtkit.types.decisions.params": "DecisionCreateParams DecisionInputAssistantMessage DecisionInputAssistantMessageContentParts DecisionInputAssistantMessageContentPartsDecisionInputOutputText DecisionInputAssistantMessageContentPartsDecisionInputRefusal DecisionInputDeveloperMessage DecisionInputImageParam DecisionInputMessageParam DecisionInputMessageUnionParam DecisionInputPartUnionParam DecisionInputSystemMessage DecisionInputTextParam DecisionInputUserMessage DecisionPromptCacheBreakpointParam InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts InputUnionMember1 InputUnionMember1CustomToolCallOutputOutputParts InputUnionMember1DecisionInputAssistantMessage InputUnionMember1DecisionInputCustomToolCall InputUnionMember1DecisionInputCustomToolCallOutput InputUnionMember1DecisionInputDeveloperMessage InputUnionMember1DecisionInputFunctionCall InputUnionMember1DecisionInputFunctionCallOutput InputUnionMember1DecisionInputSystemMessage InputUnionMember1DecisionInputUserMessage InputUnionMember1FunctionCallOutputOutputParts PromptCacheBreakpoint PromptCacheOptions Question QuestionQuestionParamChoice QuestionQuestionParamChoiceChoice QuestionQuestionParamPredicate QuestionQuestionParamScore QuestionQuestionParamScoreLevel",
            "rtkit.types.embeddings.models": "CreateEmbeddingResponse CreateEmbeddingResponseUsage Embedding EmbeddingModel",
            "rtkit.types.embeddings.params": "EmbeddingCreateParams",
            "rtkit.types.evals.models": "DataSourceConfig DataSourceConfigLogs EvalCreateResponse EvalCustomDataSourceConfig EvalDeleteResponse EvalListResponse EvalRetrieveResponse EvalStoredCompletionsDataSourceConfig EvalUpdateResponse TestingCriterion TestingCriterionEvalGraderPython TestingCriterionEvalGraderScoreModel TestingCriterionEvalGraderTextSimilarity",
            "rtkit.types.evals.params": "DataSourceConfigCustom DataSourceConfigLogsParam DataSourceConfigParam DataSourceConfigStoredCompletions EvalCreateParams EvalListParams EvalUpdateParams TestingCriterionLabelModel TestingCriterionLabelModelInput TestingCriterionLabelModelInputEvalItem TestingCriterionLabelModelInputEvalItemContent TestingCriterionLabelModelInputEvalItemContentInputImage TestingCriterionLabelModelInputEvalItemContentOutputText TestingCriterionLabelModelInputSimpleInputMessage TestingCriterionParam TestingCriterionPython TestingCriterionScoreModel TestingCriterionTextSimilarity",
            "rtkit.types.files.models": "FileContent FileDeleted FileObject FilePurpose",
            "rtkit.types.files.params": "FileCreateParams FileCreateParamsExpiresAfter FileListParams",
            "rtkit.types.images.models": "Image ImageEditCompletedEvent ImageEditPartialImageEvent ImageEditStreamEvent ImageGenCompletedEvent ImageGenPartialImageEvent ImageGenStreamEvent ImageModel ImagesResponse ImagesResponseUsage ImagesResponseUsageOutputTokensDetails SvgUsage Usage UsageInputTokensDetails",
            "rtkit.types.images.params": "ImageCreateVariationParams ImageEditParams ImageEditParamsBase ImageEditParamsNonStreaming ImageEditParamsStreaming ImageEditParamsSvg ImageEditParamsSvgReasoning ImageGenerateParams ImageGenerateParamsBase ImageGenerateParamsNonStreaming ImageGenerateParamsStreaming ImageGenerateParamsSvg ImageGenerateParamsSvgReasoning ImageInputReferenceParam",
            "rtkit.types.models.models": "Model ModelDeleted",
            "rtkit.types.moderations.models": "Categories CategoryAppliedInputTypes CategoryScores Moderation ModerationCreateResponse ModerationModel",
            "rtkit.types.moderations.params": "ImageURL ModerationCreateParams ModerationImageURLInputParam ModerationMultiModalInputParam ModerationTextInputParam",
            "rtkit.types.shared.models": "AllModels ChatModel ComparisonFilter CompoundFilter CustomToolInputFormat DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText ErrorObject FunctionDefinition FunctionParameters Metadata OAuthErrorCode Reasoning ReasoningEffort ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText ResponseFormatTextGrammar ResponseFormatTextPython ResponsesModel",
            "rtkit.types.skills.models": "DeletedSkill Skill SkillList",
            "rtkit.types.skills.params": "SkillCreateParams SkillListParams SkillUpdateParams",
            "rtkit.types.uploads.models": "Upload",
            "rtkit.types.uploads.params": "UploadCompleteParams UploadCreateParams UploadCreateParamsExpiresAfter",
            "rtkit.types.vector_stores.models": "Content FileChunkingStrategy FileCounts OtherFileChunkingStrategyObject StaticFileChunkingStrategy StaticFileChunkingStrategyObject VectorStore VectorStoreDeleted VectorStoreExpiresAfter VectorStoreSearchResponse",
            "rtkit.types.vector_stores.params": "AutoFileChunkingStrategyParam ExpiresAfterParam FileChunkingStrategyParam Filters RankingOptions StaticFileChunkingStrategyObjectParam StaticFileChunkingStrategyParam VectorStoreCreateParams VectorStoreListParams VectorStoreSearchParams VectorStoreUpdateParams",
            "rtkit.types.videos.models": "Misalignment MisalignmentSteer Video VideoCreateCharacterResponse VideoCreateError VideoDeleteResponse VideoGetCharacterResponse VideoModel VideoSeconds VideoSize",
            "rtkit.types.videos.params": "InputReference VideoCreateCharacterParams VideoCreateParams VideoDownloadContentParams VideoEditParams VideoExtendParams VideoListParams VideoModelParam VideoParam VideoRemixParams VideoVideoReferenceInputParam",
        },
    )
