# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.beta.responses`` take."""

from __future__ import annotations

from typing import Literal

from rtkit.client.options import RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.core.sentinels import Omit
from rtkit.types.beta.responses.params import (
    InputItemListParams,
    InputTokenCountParams,
    ResponseCompactParams,
    ResponseCreateParamsBase,
    ResponseRetrieveParamsBase,
)

__all__ = [
    "InputItemsListParams",
    "InputTokensCountParams",
    "ResponsesCancelParams",
    "ResponsesCompactParams",
    "ResponsesCreateParams",
    "ResponsesDeleteParams",
    "ResponsesRetrieveParams",
]


class ResponsesCreateParams(ResponseCreateParamsBase, RequestParams, total=False):
    """``POST /responses?beta=true``"""


class ResponsesRetrieveParams(ResponseRetrieveParamsBase, RequestParams, total=False):
    """``GET /responses/{response_id}?beta=true``"""


class ResponsesDeleteParams(RequestParams, total=False):
    """``DELETE /responses/{response_id}?beta=true``"""

    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponsesCancelParams(RequestParams, total=False):
    """``POST /responses/{response_id}/cancel?beta=true``"""

    betas: SequenceNotStr[Literal["responses_multi_agent=v1"]] | Omit


class ResponsesCompactParams(ResponseCompactParams, RequestParams, total=False):
    """``POST /responses/compact?beta=true``"""


class InputItemsListParams(InputItemListParams, RequestParams, total=False):
    """``GET /responses/{response_id}/input_items?beta=true``"""


class InputTokensCountParams(InputTokenCountParams, RequestParams, total=False):
    """``POST /responses/input_tokens?beta=true``"""
