# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.fine_tuning.alpha.models import Grader as Grader
    from rtkit.types.fine_tuning.alpha.models import GraderRunResponse as GraderRunResponse
    from rtkit.types.fine_tuning.alpha.models import GraderValidateResponse as GraderValidateResponse
    from rtkit.types.fine_tuning.alpha.models import Metadata as Metadata
    from rtkit.types.fine_tuning.alpha.models import MetadataErrors as MetadataErrors
    from rtkit.types.fine_tuning.alpha.params import GraderParam as GraderParam
    from rtkit.types.fine_tuning.alpha.params import GraderRunParams as GraderRunParams
    from rtkit.types.fine_tuning.alpha.params import GraderValidateParams as GraderValidateParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.fine_tuning.alpha.models": "Grader GraderRunResponse GraderValidateResponse Metadata MetadataErrors",
            "rtkit.types.fine_tuning.alpha.params": "GraderParam GraderRunParams GraderValidateParams",
        },
    )
