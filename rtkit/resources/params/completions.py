# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.completions`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.completions.params import CompletionCreateParamsBase

__all__ = ["CompletionsCreateParams"]


class CompletionsCreateParams(CompletionCreateParamsBase, RequestParams, total=False):
    """``POST /completions``"""
