# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.fine_tuning import alpha as alpha
    from rtkit.types.fine_tuning import checkpoints as checkpoints
    from rtkit.types.fine_tuning import jobs as jobs
    from rtkit.types.fine_tuning.models import *
    from rtkit.types.fine_tuning.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.fine_tuning": "alpha checkpoints jobs",
            "rtkit.types.fine_tuning.models": "DpoHyperparameters DpoMethod Error FineTuningJob FineTuningJobEvent FineTuningJobIntegration FineTuningJobWandbIntegration FineTuningJobWandbIntegrationObject Grader Hyperparameters Method ReinforcementHyperparameters ReinforcementMethod SupervisedHyperparameters SupervisedMethod",
            "rtkit.types.fine_tuning.params": "DpoHyperparametersParam DpoMethodParam GraderParam HyperparametersParam Integration IntegrationWandb JobCreateParams JobListEventsParams JobListParams MethodParam ReinforcementHyperparametersParam ReinforcementMethodParam SupervisedHyperparametersParam SupervisedMethodParam",
        },
    )
