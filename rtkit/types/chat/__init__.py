# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types._parsed_chat import ParsedChatCompletion as ParsedChatCompletion
    from rtkit.types._parsed_chat import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from rtkit.types._parsed_chat import ParsedChoice as ParsedChoice
    from rtkit.types._parsed_chat import ParsedFunction as ParsedFunction
    from rtkit.types._parsed_chat import ParsedFunctionToolCall as ParsedFunctionToolCall
    from rtkit.types.chat import completions as completions
    from rtkit.types.chat.models import Annotation as Annotation
    from rtkit.types.chat.models import AnnotationURLCitation as AnnotationURLCitation
    from rtkit.types.chat.models import ChatCompletion as ChatCompletion
    from rtkit.types.chat.models import ChatCompletionAudio as ChatCompletionAudio
    from rtkit.types.chat.models import ChatCompletionChoice as ChatCompletionChoice
    from rtkit.types.chat.models import ChatCompletionChunk as ChatCompletionChunk
    from rtkit.types.chat.models import ChatCompletionChunkChoice as ChatCompletionChunkChoice
    from rtkit.types.chat.models import ChatCompletionContentPartImage as ChatCompletionContentPartImage
    from rtkit.types.chat.models import ChatCompletionContentPartText as ChatCompletionContentPartText
    from rtkit.types.chat.models import ChatCompletionDeleted as ChatCompletionDeleted
    from rtkit.types.chat.models import ChatCompletionFunctionTool as ChatCompletionFunctionTool
    from rtkit.types.chat.models import ChatCompletionMessage as ChatCompletionMessage
    from rtkit.types.chat.models import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from rtkit.types.chat.models import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from rtkit.types.chat.models import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
    from rtkit.types.chat.models import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from rtkit.types.chat.models import ChatCompletionModality as ChatCompletionModality
    from rtkit.types.chat.models import ChatCompletionReasoningEffort as ChatCompletionReasoningEffort
    from rtkit.types.chat.models import ChatCompletionRole as ChatCompletionRole
    from rtkit.types.chat.models import ChatCompletionStoreMessage as ChatCompletionStoreMessage
    from rtkit.types.chat.models import (
        ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart,
    )
    from rtkit.types.chat.models import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from rtkit.types.chat.models import ChoiceDelta as ChoiceDelta
    from rtkit.types.chat.models import ChoiceDeltaAudio as ChoiceDeltaAudio
    from rtkit.types.chat.models import ChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall
    from rtkit.types.chat.models import ChoiceDeltaToolCall as ChoiceDeltaToolCall
    from rtkit.types.chat.models import ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction
    from rtkit.types.chat.models import ChoiceLogprobs as ChoiceLogprobs
    from rtkit.types.chat.models import Custom as Custom
    from rtkit.types.chat.models import Function as Function
    from rtkit.types.chat.models import FunctionCall as FunctionCall
    from rtkit.types.chat.models import ImageURL as ImageURL
    from rtkit.types.chat.models import Moderation as Moderation
    from rtkit.types.chat.models import ModerationInput as ModerationInput
    from rtkit.types.chat.models import ModerationInputError as ModerationInputError
    from rtkit.types.chat.models import ModerationInputModerationResults as ModerationInputModerationResults
    from rtkit.types.chat.models import (
        ModerationInputModerationResultsResult as ModerationInputModerationResultsResult,
    )
    from rtkit.types.chat.models import ModerationOutput as ModerationOutput
    from rtkit.types.chat.models import ModerationOutputError as ModerationOutputError
    from rtkit.types.chat.models import ModerationOutputModerationResults as ModerationOutputModerationResults
    from rtkit.types.chat.models import (
        ModerationOutputModerationResultsResult as ModerationOutputModerationResultsResult,
    )
    from rtkit.types.chat.models import PromptCacheBreakpoint as PromptCacheBreakpoint
    from rtkit.types.chat.models import TopLogprob as TopLogprob
    from rtkit.types.chat.params import Audio as Audio
    from rtkit.types.chat.params import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from rtkit.types.chat.params import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam
    from rtkit.types.chat.params import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionAssistantMessageParamFunctionCall as ChatCompletionAssistantMessageParamFunctionCall,
    )
    from rtkit.types.chat.params import ChatCompletionAudioParam as ChatCompletionAudioParam
    from rtkit.types.chat.params import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from rtkit.types.chat.params import ChatCompletionContentPartParam as ChatCompletionContentPartParam
    from rtkit.types.chat.params import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from rtkit.types.chat.params import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
    from rtkit.types.chat.params import (
        ChatCompletionCustomToolParamCustom as ChatCompletionCustomToolParamCustom,
    )
    from rtkit.types.chat.params import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from rtkit.types.chat.params import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
    from rtkit.types.chat.params import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionMessageCustomToolCallParamCustom as ChatCompletionMessageCustomToolCallParamCustom,
    )
    from rtkit.types.chat.params import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionMessageFunctionToolCallParamFunction as ChatCompletionMessageFunctionToolCallParamFunction,
    )
    from rtkit.types.chat.params import ChatCompletionMessageParam as ChatCompletionMessageParam
    from rtkit.types.chat.params import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionNamedToolChoiceCustomParamCustom as ChatCompletionNamedToolChoiceCustomParamCustom,
    )
    from rtkit.types.chat.params import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from rtkit.types.chat.params import (
        ChatCompletionNamedToolChoiceParamFunction as ChatCompletionNamedToolChoiceParamFunction,
    )
    from rtkit.types.chat.params import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from rtkit.types.chat.params import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
    from rtkit.types.chat.params import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from rtkit.types.chat.params import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from rtkit.types.chat.params import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from rtkit.types.chat.params import ChatCompletionToolParam as ChatCompletionToolParam
    from rtkit.types.chat.params import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
    from rtkit.types.chat.params import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
    from rtkit.types.chat.params import CompletionCreateParams as CompletionCreateParams
    from rtkit.types.chat.params import CompletionCreateParamsBase as CompletionCreateParamsBase
    from rtkit.types.chat.params import CompletionCreateParamsFunction as CompletionCreateParamsFunction
    from rtkit.types.chat.params import (
        CompletionCreateParamsFunctionCall as CompletionCreateParamsFunctionCall,
    )
    from rtkit.types.chat.params import (
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    )
    from rtkit.types.chat.params import CompletionCreateParamsStreaming as CompletionCreateParamsStreaming
    from rtkit.types.chat.params import CompletionListParams as CompletionListParams
    from rtkit.types.chat.params import CompletionUpdateParams as CompletionUpdateParams
    from rtkit.types.chat.params import ContentArrayOfContentPart as ContentArrayOfContentPart
    from rtkit.types.chat.params import (
        CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam,
    )
    from rtkit.types.chat.params import CustomFormat as CustomFormat
    from rtkit.types.chat.params import CustomFormatGrammar as CustomFormatGrammar
    from rtkit.types.chat.params import CustomFormatGrammarGrammar as CustomFormatGrammarGrammar
    from rtkit.types.chat.params import CustomFormatText as CustomFormatText
    from rtkit.types.chat.params import File as File
    from rtkit.types.chat.params import FileFile as FileFile
    from rtkit.types.chat.params import FilePromptCacheBreakpoint as FilePromptCacheBreakpoint
    from rtkit.types.chat.params import ImageURLParam as ImageURLParam
    from rtkit.types.chat.params import InputAudio as InputAudio
    from rtkit.types.chat.params import ModerationParam as ModerationParam
    from rtkit.types.chat.params import ModerationPolicy as ModerationPolicy
    from rtkit.types.chat.params import ModerationPolicyInput as ModerationPolicyInput
    from rtkit.types.chat.params import ModerationPolicyOutput as ModerationPolicyOutput
    from rtkit.types.chat.params import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from rtkit.types.chat.params import PromptCacheOptions as PromptCacheOptions
    from rtkit.types.chat.params import ResponseFormat as ResponseFormat
    from rtkit.types.chat.params import Voice as Voice
    from rtkit.types.chat.params import VoiceID as VoiceID
    from rtkit.types.chat.params import WebSearchOptions as WebSearchOptions
    from rtkit.types.chat.params import WebSearchOptionsUserLocation as WebSearchOptionsUserLocation
    from rtkit.types.chat.params import (
        WebSearchOptionsUserLocationApproximate as WebSearchOptionsUserLocationApproximate,
    )
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types._parsed_chat": "ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction ParsedFunctionToolCall",
            "rtkit.types.chat": "completions",
            "rtkit.types.chat.models": "Annotation AnnotationURLCitation ChatCompletion ChatCompletionAudio ChatCompletionChoice ChatCompletionChunk ChatCompletionChunkChoice ChatCompletionContentPartImage ChatCompletionContentPartText ChatCompletionDeleted ChatCompletionFunctionTool ChatCompletionMessage ChatCompletionMessageCustomToolCall ChatCompletionMessageFunctionToolCall ChatCompletionMessageToolCall ChatCompletionMessageToolCallUnion ChatCompletionModality ChatCompletionReasoningEffort ChatCompletionRole ChatCompletionStoreMessage ChatCompletionStoreMessageContentPart ChatCompletionTokenLogprob ChoiceDelta ChoiceDeltaAudio ChoiceDeltaFunctionCall ChoiceDeltaToolCall ChoiceDeltaToolCallFunction ChoiceLogprobs Custom Function FunctionCall ImageURL Moderation ModerationInput ModerationInputError ModerationInputModerationResults ModerationInputModerationResultsResult ModerationOutput ModerationOutputError ModerationOutputModerationResults ModerationOutputModerationResultsResult PromptCacheBreakpoint TopLogprob",
            "rtkit.types.chat.params": "Audio ChatCompletionAllowedToolChoiceParam ChatCompletionAllowedToolsParam ChatCompletionAssistantMessageParam ChatCompletionAssistantMessageParamFunctionCall ChatCompletionAudioParam ChatCompletionContentPartImageParam ChatCompletionContentPartInputAudioParam ChatCompletionContentPartParam ChatCompletionContentPartRefusalParam ChatCompletionContentPartTextParam ChatCompletionCustomToolParam ChatCompletionCustomToolParamCustom ChatCompletionDeveloperMessageParam ChatCompletionFunctionCallOptionParam ChatCompletionFunctionMessageParam ChatCompletionFunctionToolParam ChatCompletionMessageCustomToolCallParam ChatCompletionMessageCustomToolCallParamCustom ChatCompletionMessageFunctionToolCallParam ChatCompletionMessageFunctionToolCallParamFunction ChatCompletionMessageParam ChatCompletionMessageToolCallParam ChatCompletionMessageToolCallUnionParam ChatCompletionNamedToolChoiceCustomParam ChatCompletionNamedToolChoiceCustomParamCustom ChatCompletionNamedToolChoiceParam ChatCompletionNamedToolChoiceParamFunction ChatCompletionPredictionContentParam ChatCompletionStreamOptionsParam ChatCompletionSystemMessageParam ChatCompletionToolChoiceOptionParam ChatCompletionToolMessageParam ChatCompletionToolParam ChatCompletionToolUnionParam ChatCompletionUserMessageParam CompletionCreateParams CompletionCreateParamsBase CompletionCreateParamsFunction CompletionCreateParamsFunctionCall CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming CompletionListParams CompletionUpdateParams ContentArrayOfContentPart CreateChatCompletionRequestMessageParam CustomFormat CustomFormatGrammar CustomFormatGrammarGrammar CustomFormatText File FileFile FilePromptCacheBreakpoint ImageURLParam InputAudio ModerationParam ModerationPolicy ModerationPolicyInput ModerationPolicyOutput PromptCacheBreakpointParam PromptCacheOptions ResponseFormat Voice VoiceID WebSearchOptions WebSearchOptionsUserLocation WebSearchOptionsUserLocationApproximate",
        },
    )
