# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
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
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.decisions.models": "Answer AnswerAnswerResourceChoice AnswerAnswerResourceChoiceProbability AnswerAnswerResourcePredicate AnswerAnswerResourceRefusal AnswerAnswerResourceScore AnswerAnswerResourceScoreProbability Decision DecisionUsage DecisionUsageInputTokensDetails DecisionUsageOutputTokensDetails",
            "rtkit.types.decisions.params": "DecisionCreateParams DecisionInputAssistantMessage DecisionInputAssistantMessageContentParts DecisionInputAssistantMessageContentPartsDecisionInputOutputText DecisionInputAssistantMessageContentPartsDecisionInputRefusal DecisionInputDeveloperMessage DecisionInputImageParam DecisionInputMessageParam DecisionInputMessageUnionParam DecisionInputPartUnionParam DecisionInputSystemMessage DecisionInputTextParam DecisionInputUserMessage DecisionPromptCacheBreakpointParam InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts InputUnionMember1 InputUnionMember1CustomToolCallOutputOutputParts InputUnionMember1DecisionInputAssistantMessage InputUnionMember1DecisionInputCustomToolCall InputUnionMember1DecisionInputCustomToolCallOutput InputUnionMember1DecisionInputDeveloperMessage InputUnionMember1DecisionInputFunctionCall InputUnionMember1DecisionInputFunctionCallOutput InputUnionMember1DecisionInputSystemMessage InputUnionMember1DecisionInputUserMessage InputUnionMember1FunctionCallOutputOutputParts PromptCacheBreakpoint PromptCacheOptions Question QuestionQuestionParamChoice QuestionQuestionParamChoiceChoice QuestionQuestionParamPredicate QuestionQuestionParamScore QuestionQuestionParamScoreLevel",
        },
    )
