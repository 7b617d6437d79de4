# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.graders.models import GraderInputItem as GraderInputItem
    from rtkit.types.graders.models import GraderInputItemInputImage as GraderInputItemInputImage
    from rtkit.types.graders.models import GraderInputItemOutputText as GraderInputItemOutputText
    from rtkit.types.graders.models import GraderInputs as GraderInputs
    from rtkit.types.graders.models import Graders as Graders
    from rtkit.types.graders.models import Input as Input
    from rtkit.types.graders.models import InputContent as InputContent
    from rtkit.types.graders.models import InputContentInputImage as InputContentInputImage
    from rtkit.types.graders.models import InputContentOutputText as InputContentOutputText
    from rtkit.types.graders.models import LabelModelGrader as LabelModelGrader
    from rtkit.types.graders.models import MultiGrader as MultiGrader
    from rtkit.types.graders.models import PythonGrader as PythonGrader
    from rtkit.types.graders.models import SamplingParams as SamplingParams
    from rtkit.types.graders.models import ScoreModelGrader as ScoreModelGrader
    from rtkit.types.graders.models import StringCheckGrader as StringCheckGrader
    from rtkit.types.graders.models import TextSimilarityGrader as TextSimilarityGrader
    from rtkit.types.graders.params import GraderInputsParam as GraderInputsParam
    from rtkit.types.graders.params import GraderInputsParamItem as GraderInputsParamItem
    from rtkit.types.graders.params import GraderInputsParamItemInputImage as GraderInputsParamItemInputImage
    from rtkit.types.graders.params import GraderInputsParamItemOutputText as GraderInputsParamItemOutputText
    from rtkit.types.graders.params import GradersParam as GradersParam
    from rtkit.types.graders.params import InputContentInputImageParam as InputContentInputImageParam
    from rtkit.types.graders.params import InputContentOutputTextParam as InputContentOutputTextParam
    from rtkit.types.graders.params import InputContentParam as InputContentParam
    from rtkit.types.graders.params import InputParam as InputParam
    from rtkit.types.graders.params import LabelModelGraderParam as LabelModelGraderParam
    from rtkit.types.graders.params import MultiGraderParam as MultiGraderParam
    from rtkit.types.graders.params import PythonGraderParam as PythonGraderParam
    from rtkit.types.graders.params import SamplingParamsParam as SamplingParamsParam
    from rtkit.types.graders.params import ScoreModelGraderParam as ScoreModelGraderParam
    from rtkit.types.graders.params import StringCheckGraderParam as StringCheckGraderParam
    from rtkit.types.graders.params import TextSimilarityGraderParam as TextSimilarityGraderParam
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.graders.models": "GraderInputItem GraderInputItemInputImage GraderInputItemOutputText GraderInputs Graders Input InputContent InputContentInputImage InputContentOutputText LabelModelGrader MultiGrader PythonGrader SamplingParams ScoreModelGrader StringCheckGrader TextSimilarityGrader",
            "rtkit.types.graders.params": "GraderInputsParam GraderInputsParamItem GraderInputsParamItemInputImage GraderInputsParamItemOutputText GradersParam InputContentInputImageParam InputContentOutputTextParam InputContentParam InputParam LabelModelGraderParam MultiGraderParam PythonGraderParam SamplingParamsParam ScoreModelGraderParam StringCheckGraderParam TextSimilarityGraderParam",
        },
    )
