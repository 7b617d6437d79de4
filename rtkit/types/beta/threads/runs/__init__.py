# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.beta.threads.runs.models import CodeInterpreterLogs as CodeInterpreterLogs
    from rtkit.types.beta.threads.runs.models import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
    )
    from rtkit.types.beta.threads.runs.models import CodeInterpreterOutputLogs as CodeInterpreterOutputLogs
    from rtkit.types.beta.threads.runs.models import CodeInterpreterToolCall as CodeInterpreterToolCall
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterToolCallCodeInterpreter as CodeInterpreterToolCallCodeInterpreter,
    )
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterToolCallCodeInterpreterOutput as CodeInterpreterToolCallCodeInterpreterOutput,
    )
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterToolCallCodeInterpreterOutputImage as CodeInterpreterToolCallCodeInterpreterOutputImage,
    )
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    )
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreterToolCallDeltaCodeInterpreter,
    )
    from rtkit.types.beta.threads.runs.models import (
        CodeInterpreterToolCallDeltaCodeInterpreterOutput as CodeInterpreterToolCallDeltaCodeInterpreterOutput,
    )
    from rtkit.types.beta.threads.runs.models import FileSearch as FileSearch
    from rtkit.types.beta.threads.runs.models import FileSearchRankingOptions as FileSearchRankingOptions
    from rtkit.types.beta.threads.runs.models import FileSearchResult as FileSearchResult
    from rtkit.types.beta.threads.runs.models import FileSearchResultContent as FileSearchResultContent
    from rtkit.types.beta.threads.runs.models import FileSearchToolCall as FileSearchToolCall
    from rtkit.types.beta.threads.runs.models import FileSearchToolCallDelta as FileSearchToolCallDelta
    from rtkit.types.beta.threads.runs.models import FunctionToolCall as FunctionToolCall
    from rtkit.types.beta.threads.runs.models import FunctionToolCallDelta as FunctionToolCallDelta
    from rtkit.types.beta.threads.runs.models import (
        FunctionToolCallDeltaFunction as FunctionToolCallDeltaFunction,
    )
    from rtkit.types.beta.threads.runs.models import FunctionToolCallFunction as FunctionToolCallFunction
    from rtkit.types.beta.threads.runs.models import Image as Image
    from rtkit.types.beta.threads.runs.models import LastError as LastError
    from rtkit.types.beta.threads.runs.models import MessageCreationStepDetails as MessageCreationStepDetails
    from rtkit.types.beta.threads.runs.models import (
        MessageCreationStepDetailsMessageCreation as MessageCreationStepDetailsMessageCreation,
    )
    from rtkit.types.beta.threads.runs.models import RunStep as RunStep
    from rtkit.types.beta.threads.runs.models import RunStepDelta as RunStepDelta
    from rtkit.types.beta.threads.runs.models import RunStepDeltaEvent as RunStepDeltaEvent
    from rtkit.types.beta.threads.runs.models import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
    from rtkit.types.beta.threads.runs.models import (
        RunStepDeltaMessageDeltaMessageCreation as RunStepDeltaMessageDeltaMessageCreation,
    )
    from rtkit.types.beta.threads.runs.models import RunStepDeltaStepDetails as RunStepDeltaStepDetails
    from rtkit.types.beta.threads.runs.models import RunStepInclude as RunStepInclude
    from rtkit.types.beta.threads.runs.models import RunStepStepDetails as RunStepStepDetails
    from rtkit.types.beta.threads.runs.models import ToolCall as ToolCall
    from rtkit.types.beta.threads.runs.models import ToolCallDelta as ToolCallDelta
    from rtkit.types.beta.threads.runs.models import ToolCallDeltaObject as ToolCallDeltaObject
    from rtkit.types.beta.threads.runs.models import ToolCallsStepDetails as ToolCallsStepDetails
    from rtkit.types.beta.threads.runs.models import Usage as Usage
    from rtkit.types.beta.threads.runs.params import StepListParams as StepListParams
    from rtkit.types.beta.threads.runs.params import StepRetrieveParams as StepRetrieveParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.beta.threads.runs.models": "CodeInterpreterLogs CodeInterpreterOutputImage CodeInterpreterOutputImageImage CodeInterpreterOutputLogs CodeInterpreterToolCall CodeInterpreterToolCallCodeInterpreter CodeInterpreterToolCallCodeInterpreterOutput CodeInterpreterToolCallCodeInterpreterOutputImage CodeInterpreterToolCallDelta CodeInterpreterToolCallDeltaCodeInterpreter CodeInterpreterToolCallDeltaCodeInterpreterOutput FileSearch FileSearchRankingOptions FileSearchResult FileSearchResultContent FileSearchToolCall FileSearchToolCallDelta FunctionToolCall FunctionToolCallDelta FunctionToolCallDeltaFunction FunctionToolCallFunction Image LastError MessageCreationStepDetails MessageCreationStepDetailsMessageCreation RunStep RunStepDelta RunStepDeltaEvent RunStepDeltaMessageDelta RunStepDeltaMessageDeltaMessageCreation RunStepDeltaStepDetails RunStepInclude RunStepStepDetails ToolCall ToolCallDelta ToolCallDeltaObject ToolCallsStepDetails Usage",
            "rtkit.types.beta.threads.runs.params": "StepListParams StepRetrieveParams",
        },
    )
