# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.shared.models import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.shared.models": "AllModels ChatModel ComparisonFilter CompoundFilter CustomToolInputFormat DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText ErrorObject Filter FunctionDefinition FunctionParameters Grammar JSONSchema Metadata Misalignment MisalignmentSteer OAuthErrorCode Reasoning ReasoningEffort ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText ResponseFormatTextGrammar ResponseFormatTextPython ResponsesModel Text",
        },
    )
