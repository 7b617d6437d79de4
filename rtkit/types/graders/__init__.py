# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.graders.models import *
    from rtkit.types.graders.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.graders.models": "GraderInputItem GraderInputItemInputImage GraderInputItemOutputText GraderInputs Graders Input InputContent InputContentInputImage InputContentOutputText LabelModelGrader MultiGrader PythonGrader SamplingParams ScoreModelGrader StringCheckGrader TextSimilarityGrader",
            "rtkit.types.graders.params": "GraderInputsParam GraderInputsParamItem GraderInputsParamItemInputImage GraderInputsParamItemOutputText GradersParam InputContentInputImageParam InputContentOutputTextParam InputContentParam InputParam LabelModelGraderParam MultiGraderParam PythonGraderParam SamplingParamsParam ScoreModelGraderParam StringCheckGraderParam TextSimilarityGraderParam",
        },
    )
