# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.decisions`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.decisions.params import DecisionCreateParams

__all__ = ["DecisionsCreateParams"]


class DecisionsCreateParams(DecisionCreateParams, RequestParams, total=False):
    """``POST /decisions``"""
