# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.threads.runs.models import *
    from rtkit.types.beta.threads.runs.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.threads.runs.models": "CodeInterpreterLogs CodeInterpreterOutputImage CodeInterpreterOutputImageImage CodeInterpreterOutputLogs CodeInterpreterToolCall CodeInterpreterToolCallCodeInterpreter CodeInterpreterToolCallCodeInterpreterOutput CodeInterpreterToolCallCodeInterpreterOutputImage CodeInterpreterToolCallDelta CodeInterpreterToolCallDeltaCodeInterpreter CodeInterpreterToolCallDeltaCodeInterpreterOutput FileSearch FileSearchRankingOptions FileSearchResult FileSearchResultContent FileSearchToolCall FileSearchToolCallDelta FunctionToolCall FunctionToolCallDelta FunctionToolCallDeltaFunction FunctionToolCallFunction Image LastError MessageCreationStepDetails MessageCreationStepDetailsMessageCreation RunStep RunStepDelta RunStepDeltaEvent RunStepDeltaMessageDelta RunStepDeltaMessageDeltaMessageCreation RunStepDeltaStepDetails RunStepInclude RunStepStepDetails ToolCall ToolCallDelta ToolCallDeltaObject ToolCallsStepDetails Usage",
            "rtkit.types.beta.threads.runs.params": "StepListParams StepRetrieveParams",
        },
    )
