# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.moderations.models import *
    from rtkit.types.moderations.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.moderations.models": "Categories CategoryAppliedInputTypes CategoryScores Moderation ModerationCreateResponse ModerationModel",
            "rtkit.types.moderations.params": "ImageURL ModerationCreateParams ModerationImageURLInputParam ModerationMultiModalInputParam ModerationTextInputParam",
        },
    )
