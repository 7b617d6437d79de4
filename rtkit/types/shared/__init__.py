# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
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
    from rtkit.types.shared.models import Filter as Filter
    from rtkit.types.shared.models import FunctionDefinition as FunctionDefinition
    from rtkit.types.shared.models import FunctionParameters as FunctionParameters
    from rtkit.types.shared.models import Grammar as Grammar
    from rtkit.types.shared.models import JSONSchema as JSONSchema
    from rtkit.types.shared.models import Metadata as Metadata
    from rtkit.types.shared.models import Misalignment as Misalignment
    from rtkit.types.shared.models import MisalignmentSteer as MisalignmentSteer
    from rtkit.types.shared.models import OAuthErrorCode as OAuthErrorCode
    from rtkit.types.shared.models import Reasoning as Reasoning
    from rtkit.types.shared.models import ReasoningEffort as ReasoningEffort
    from rtkit.types.shared.models import ResponseFormatJSONObject as ResponseFormatJSONObject
    from rtkit.types.shared.models import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from rtkit.types.shared.models import ResponseFormatText as ResponseFormatText
    from rtkit.types.shared.models import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from rtkit.types.shared.models import ResponseFormatTextPython as ResponseFormatTextPython
    from rtkit.types.shared.models import ResponsesModel as ResponsesModel
    from rtkit.types.shared.models import Text as Text
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.shared.models": "AllModels ChatModel ComparisonFilter CompoundFilter CustomToolInputFormat DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText ErrorObject Filter FunctionDefinition FunctionParameters Grammar JSONSchema Metadata Misalignment MisalignmentSteer OAuthErrorCode Reasoning ReasoningEffort ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText ResponseFormatTextGrammar ResponseFormatTextPython ResponsesModel Text",
        },
    )
