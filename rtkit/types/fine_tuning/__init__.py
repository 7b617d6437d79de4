# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.fine_tuning import alpha as alpha
    from rtkit.types.fine_tuning import checkpoints as checkpoints
    from rtkit.types.fine_tuning import jobs as jobs
    from rtkit.types.fine_tuning.models import DpoHyperparameters as DpoHyperparameters
    from rtkit.types.fine_tuning.models import DpoMethod as DpoMethod
    from rtkit.types.fine_tuning.models import Error as Error
    from rtkit.types.fine_tuning.models import FineTuningJob as FineTuningJob
    from rtkit.types.fine_tuning.models import FineTuningJobEvent as FineTuningJobEvent
    from rtkit.types.fine_tuning.models import FineTuningJobIntegration as FineTuningJobIntegration
    from rtkit.types.fine_tuning.models import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
    from rtkit.types.fine_tuning.models import (
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from rtkit.types.fine_tuning.models import Grader as Grader
    from rtkit.types.fine_tuning.models import Hyperparameters as Hyperparameters
    from rtkit.types.fine_tuning.models import Method as Method
    from rtkit.types.fine_tuning.models import ReinforcementHyperparameters as ReinforcementHyperparameters
    from rtkit.types.fine_tuning.models import ReinforcementMethod as ReinforcementMethod
    from rtkit.types.fine_tuning.models import SupervisedHyperparameters as SupervisedHyperparameters
    from rtkit.types.fine_tuning.models import SupervisedMethod as SupervisedMethod
    from rtkit.types.fine_tuning.params import DpoHyperparametersParam as DpoHyperparametersParam
    from rtkit.types.fine_tuning.params import DpoMethodParam as DpoMethodParam
    from rtkit.types.fine_tuning.params import GraderParam as GraderParam
    from rtkit.types.fine_tuning.params import HyperparametersParam as HyperparametersParam
    from rtkit.types.fine_tuning.params import Integration as Integration
    from rtkit.types.fine_tuning.params import IntegrationWandb as IntegrationWandb
    from rtkit.types.fine_tuning.params import JobCreateParams as JobCreateParams
    from rtkit.types.fine_tuning.params import JobListEventsParams as JobListEventsParams
    from rtkit.types.fine_tuning.params import JobListParams as JobListParams
    from rtkit.types.fine_tuning.params import MethodParam as MethodParam
    from rtkit.types.fine_tuning.params import (
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
    )
    from rtkit.types.fine_tuning.params import ReinforcementMethodParam as ReinforcementMethodParam
    from rtkit.types.fine_tuning.params import (
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
    )
    from rtkit.types.fine_tuning.params import SupervisedMethodParam as SupervisedMethodParam
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
