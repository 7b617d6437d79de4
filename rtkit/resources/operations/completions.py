# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.completions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.completions.models import Completion

__all__ = ["COMPLETIONS_CREATE"]

COMPLETIONS_CREATE: Operation[Completion] = Operation(
    "completions.create",
    "POST",
    "/completions",
    "rtkit.types.completions.models:Completion",
    body=(
        "model prompt best_of echo frequency_penalty logit_bias logprobs max_tokens n presence_penalty seed "
        "stop stream stream_options suffix temperature top_p user"
    ),
    required=(("model", "prompt"), ("model", "prompt", "stream")),
    streams="rtkit.types.completions.models:Completion",
    folds="rtkit.helpers.streams.folding:completion",
)
