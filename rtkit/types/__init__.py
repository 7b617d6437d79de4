# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
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
    from rtkit.types.batches.models import *
    from rtkit.types.batches.params import *
    from rtkit.types.completions.models import *
    from rtkit.types.completions.params import *
    from rtkit.types.containers.models import *
    from rtkit.types.containers.params import ContainerCreateParams as ContainerCreateParams
    from rtkit.types.containers.params import (
        ContainerCreateParamsExpiresAfter as ContainerCreateParamsExpiresAfter,
    )
    from rtkit.types.containers.params import ContainerListParams as ContainerListParams
    from rtkit.types.containers.params import NetworkPolicyParam as NetworkPolicyParam
    from rtkit.types.containers.params import SkillParam as SkillParam
    from rtkit.types.content_provenance_checks.models import *
    from rtkit.types.content_provenance_checks.params import *
    from rtkit.types.decisions.models import *
    from rtkit.types.decisions.params import *
    from rtkit.types.embeddings.models import *
    from rtkit.types.embeddings.params import *
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
    from rtkit.types.files.models import *
    from rtkit.types.files.params import *
    from rtkit.types.images.models import *
    from rtkit.types.images.params import *
    from rtkit.types.models.models import *
    from rtkit.types.moderations.models import *
    from rtkit.types.moderations.params import *
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
    from rtkit.types.skills.params import *
    from rtkit.types.uploads.models import Upload as Upload
    from rtkit.types.uploads.params import *
    from rtkit.types.vector_stores.models import *
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
    from rtkit.types.videos.models import *
    from rtkit.types.videos.params import *
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
            "rtkit.types.containers.models": "ContainerCreateResponse ContainerListResponse ContainerRetrieveResponse ExpiresAfter FileCreateResponse FileListResponse FileRetrieveResponse NetworkPolicy",
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
            "rtkit.types.skills.params": "SkillCreateParams SkillListParams SkillUpdateParams VersionCreateParams VersionListParams",
            "rtkit.types.uploads.models": "Upload",
            "rtkit.types.uploads.params": "PartCreateParams UploadCompleteParams UploadCreateParams UploadCreateParamsExpiresAfter",
            "rtkit.types.vector_stores.models": "Content FileChunkingStrategy FileContentResponse FileCounts LastError OtherFileChunkingStrategyObject StaticFileChunkingStrategy StaticFileChunkingStrategyObject VectorStore VectorStoreDeleted VectorStoreExpiresAfter VectorStoreFile VectorStoreFileBatch VectorStoreFileDeleted VectorStoreSearchResponse",
            "rtkit.types.vector_stores.params": "AutoFileChunkingStrategyParam ExpiresAfterParam FileChunkingStrategyParam Filters RankingOptions StaticFileChunkingStrategyObjectParam StaticFileChunkingStrategyParam VectorStoreCreateParams VectorStoreListParams VectorStoreSearchParams VectorStoreUpdateParams",
            "rtkit.types.videos.models": "Misalignment MisalignmentSteer Video VideoCreateCharacterResponse VideoCreateError VideoDeleteResponse VideoGetCharacterResponse VideoModel VideoSeconds VideoSize",
            "rtkit.types.videos.params": "InputReference VideoCreateCharacterParams VideoCreateParams VideoDownloadContentParams VideoEditParams VideoExtendParams VideoListParams VideoModelParam VideoParam VideoRemixParams VideoVideoReferenceInputParam",
        },
    )
