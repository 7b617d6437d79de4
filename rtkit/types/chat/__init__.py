# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types._parsed_chat import ParsedChatCompletion as ParsedChatCompletion
    from rtkit.types._parsed_chat import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from rtkit.types._parsed_chat import ParsedChoice as ParsedChoice
    from rtkit.types._parsed_chat import ParsedFunction as ParsedFunction
    from rtkit.types._parsed_chat import ParsedFunctionToolCall as ParsedFunctionToolCall
    from rtkit.types.chat import completions as completions
    from rtkit.types.chat.models import *
    from rtkit.types.chat.params import *
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
