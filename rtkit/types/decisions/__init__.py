# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.decisions.models import *
    from rtkit.types.decisions.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.decisions.models": "Answer AnswerAnswerResourceChoice AnswerAnswerResourceChoiceProbability AnswerAnswerResourcePredicate AnswerAnswerResourceRefusal AnswerAnswerResourceScore AnswerAnswerResourceScoreProbability Decision DecisionUsage DecisionUsageInputTokensDetails DecisionUsageOutputTokensDetails",
            "rtkit.types.decisions.params": "DecisionCreateParams DecisionInputAssistantMessage DecisionInputAssistantMessageContentParts DecisionInputAssistantMessageContentPartsDecisionInputOutputText DecisionInputAssistantMessageContentPartsDecisionInputRefusal DecisionInputDeveloperMessage DecisionInputImageParam DecisionInputMessageParam DecisionInputMessageUnionParam DecisionInputPartUnionParam DecisionInputSystemMessage DecisionInputTextParam DecisionInputUserMessage DecisionPromptCacheBreakpointParam InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts InputUnionMember1 InputUnionMember1CustomToolCallOutputOutputParts InputUnionMember1DecisionInputAssistantMessage InputUnionMember1DecisionInputCustomToolCall InputUnionMember1DecisionInputCustomToolCallOutput InputUnionMember1DecisionInputDeveloperMessage InputUnionMember1DecisionInputFunctionCall InputUnionMember1DecisionInputFunctionCallOutput InputUnionMember1DecisionInputSystemMessage InputUnionMember1DecisionInputUserMessage InputUnionMember1FunctionCallOutputOutputParts PromptCacheBreakpoint PromptCacheOptions Question QuestionQuestionParamChoice QuestionQuestionParamChoiceChoice QuestionQuestionParamPredicate QuestionQuestionParamScore QuestionQuestionParamScoreLevel",
        },
    )
