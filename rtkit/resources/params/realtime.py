# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.realtime`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.realtime.params import (
    CallAcceptParams,
    CallCreateParams,
    CallReferParams,
    CallRejectParams,
    ClientSecretCreateParams,
)
from rtkit.types.realtime.translations.params import (
    ClientSecretCreateParams as TranslationsClientSecretCreateParams,
)

__all__ = [
    "CallsAcceptParams",
    "CallsCreateParams",
    "CallsReferParams",
    "CallsRejectParams",
    "ClientSecretsCreateParams",
    "TranslationsClientSecretsCreateParams",
]


class ClientSecretsCreateParams(ClientSecretCreateParams, RequestParams, total=False):
    """``POST /realtime/client_secrets``"""


class CallsCreateParams(CallCreateParams, RequestParams, total=False):
    """``POST /realtime/calls``"""


class CallsAcceptParams(CallAcceptParams, RequestParams, total=False):
    """``POST /realtime/calls/{call_id}/accept``"""


class CallsReferParams(CallReferParams, RequestParams, total=False):
    """``POST /realtime/calls/{call_id}/refer``"""


class CallsRejectParams(CallRejectParams, RequestParams, total=False):
    """``POST /realtime/calls/{call_id}/reject``"""


class TranslationsClientSecretsCreateParams(TranslationsClientSecretCreateParams, RequestParams, total=False):
    """``POST /realtime/translations/client_secrets``"""
