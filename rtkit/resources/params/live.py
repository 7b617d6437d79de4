# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.live`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.live.params import LiveCreateParams as LiveLiveCreateParams
from rtkit.types.live.params import (
    SessionAcceptParams,
    SessionForkParams,
    SessionReferParams,
    SessionRejectParams,
)

__all__ = [
    "LiveCreateParams",
    "SessionsAcceptParams",
    "SessionsForkParams",
    "SessionsReferParams",
    "SessionsRejectParams",
]


class LiveCreateParams(LiveLiveCreateParams, RequestParams, total=False):
    """``POST /live/sessions``"""


class SessionsAcceptParams(SessionAcceptParams, RequestParams, total=False):
    """``POST /live/sessions/{session_id}/accept``"""


class SessionsForkParams(SessionForkParams, RequestParams, total=False):
    """``POST /live/sessions/{session_id}/fork``"""


class SessionsReferParams(SessionReferParams, RequestParams, total=False):
    """``POST /live/sessions/{session_id}/refer``"""


class SessionsRejectParams(SessionRejectParams, RequestParams, total=False):
    """``POST /live/sessions/{session_id}/reject``"""
