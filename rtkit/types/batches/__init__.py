# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.batches.models import Batch as Batch
    from rtkit.types.batches.models import BatchError as BatchError
    from rtkit.types.batches.models import BatchRequestCounts as BatchRequestCounts
    from rtkit.types.batches.models import BatchUsage as BatchUsage
    from rtkit.types.batches.models import Errors as Errors
    from rtkit.types.batches.models import InputTokensDetails as InputTokensDetails
    from rtkit.types.batches.models import OutputTokensDetails as OutputTokensDetails
    from rtkit.types.batches.params import BatchCreateParams as BatchCreateParams
    from rtkit.types.batches.params import BatchListParams as BatchListParams
    from rtkit.types.batches.params import OutputExpiresAfter as OutputExpiresAfter
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.batches.models": "Batch BatchError BatchRequestCounts BatchUsage Errors InputTokensDetails OutputTokensDetails",
            "rtkit.types.batches.params": "BatchCreateParams BatchListParams OutputExpiresAfter",
        },
    )
