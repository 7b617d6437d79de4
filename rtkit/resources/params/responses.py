# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.responses`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.responses.params import (
    InputItemListParams,
    InputTokenCountParams,
    ResponseCompactParams,
    ResponseCreateParamsBase,
    ResponseCreateRestParams,
    ResponseRetrieveParamsBase,
)

__all__ = [
    "InputItemsListParams",
    "InputTokensCountParams",
    "ResponsesCompactParams",
    "ResponsesCreateParams",
    "ResponsesCreateRestParams",
    "ResponsesRetrieveParams",
]


class ResponsesCreateRestParams(ResponseCreateRestParams, RequestParams, total=False):
    """``POST /responses`` without ``tools``"""


class ResponsesCreateParams(ResponseCreateParamsBase, RequestParams, total=False):
    """``POST /responses``"""


class ResponsesRetrieveParams(ResponseRetrieveParamsBase, RequestParams, total=False):
    """``GET /responses/{response_id}``"""


class ResponsesCompactParams(ResponseCompactParams, RequestParams, total=False):
    """``POST /responses/compact``"""


class InputItemsListParams(InputItemListParams, RequestParams, total=False):
    """``GET /responses/{response_id}/input_items``"""


class InputTokensCountParams(InputTokenCountParams, RequestParams, total=False):
    """``POST /responses/input_tokens``"""
