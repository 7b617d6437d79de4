# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.completions.models import Completion as Completion
    from rtkit.types.completions.models import CompletionChoice as CompletionChoice
    from rtkit.types.completions.models import CompletionTokensDetails as CompletionTokensDetails
    from rtkit.types.completions.models import CompletionUsage as CompletionUsage
    from rtkit.types.completions.models import Logprobs as Logprobs
    from rtkit.types.completions.models import PromptTokensDetails as PromptTokensDetails
    from rtkit.types.completions.params import CompletionCreateParams as CompletionCreateParams
    from rtkit.types.completions.params import CompletionCreateParamsBase as CompletionCreateParamsBase
    from rtkit.types.completions.params import (
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    )
    from rtkit.types.completions.params import (
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.completions.models": "Completion CompletionChoice CompletionTokensDetails CompletionUsage Logprobs PromptTokensDetails",
            "rtkit.types.completions.params": "CompletionCreateParams CompletionCreateParamsBase CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming",
        },
    )
