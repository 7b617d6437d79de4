# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.shared_params.params import ChatModel as ChatModel
    from rtkit.types.shared_params.params import ComparisonFilter as ComparisonFilter
    from rtkit.types.shared_params.params import CompoundFilter as CompoundFilter
    from rtkit.types.shared_params.params import CustomToolInputFormat as CustomToolInputFormat
    from rtkit.types.shared_params.params import DecisionInputJSON as DecisionInputJSON
    from rtkit.types.shared_params.params import DecisionQuestionInputImage as DecisionQuestionInputImage
    from rtkit.types.shared_params.params import DecisionQuestionInputPart as DecisionQuestionInputPart
    from rtkit.types.shared_params.params import DecisionQuestionInputText as DecisionQuestionInputText
    from rtkit.types.shared_params.params import Filter as Filter
    from rtkit.types.shared_params.params import FunctionDefinition as FunctionDefinition
    from rtkit.types.shared_params.params import FunctionParameters as FunctionParameters
    from rtkit.types.shared_params.params import Grammar as Grammar
    from rtkit.types.shared_params.params import JSONSchema as JSONSchema
    from rtkit.types.shared_params.params import Metadata as Metadata
    from rtkit.types.shared_params.params import OAuthErrorCode as OAuthErrorCode
    from rtkit.types.shared_params.params import Reasoning as Reasoning
    from rtkit.types.shared_params.params import ReasoningEffort as ReasoningEffort
    from rtkit.types.shared_params.params import ResponseFormatJSONObject as ResponseFormatJSONObject
    from rtkit.types.shared_params.params import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from rtkit.types.shared_params.params import ResponseFormatText as ResponseFormatText
    from rtkit.types.shared_params.params import ResponsesModel as ResponsesModel
    from rtkit.types.shared_params.params import Text as Text
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.shared_params.params": "ChatModel ComparisonFilter CompoundFilter CustomToolInputFormat DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText Filter FunctionDefinition FunctionParameters Grammar JSONSchema Metadata OAuthErrorCode Reasoning ReasoningEffort ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText ResponsesModel Text",
        },
    )
