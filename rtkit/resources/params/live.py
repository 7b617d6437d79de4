# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.live`` take."""

from __future__ import annotations

from typing import Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.model import Model
from rtkit.types.live.params import (
    MediaSessionConfigParam,
    MediaSessionForkConfigParam,
    SessionParam,
    TransportParam,
)

__all__ = [
    "LiveCreateParams",
    "SessionsAcceptParams",
    "SessionsForkParams",
    "SessionsReferParams",
    "SessionsRejectParams",
]


class LiveCreateParams(RequestParams, total=False):
    """``POST /live/sessions``"""

    session: Required[MediaSessionConfigParam | Model]
    transport: Required[TransportParam | Model]


class SessionsAcceptParams(RequestParams, total=False):
    """``POST /live/sessions/{session_id}/accept``"""

    session: Required[SessionParam | Model]


class SessionsForkParams(RequestParams, total=False):
    """``POST /live/sessions/{session_id}/fork``"""

    transport: Required[TransportParam | Model]
    session: MediaSessionForkConfigParam | Model | Omit


class SessionsReferParams(RequestParams, total=False):
    """``POST /live/sessions/{session_id}/refer``"""

    target_uri: Required[str]


class SessionsRejectParams(RequestParams, total=False):
    """``POST /live/sessions/{session_id}/reject``"""

    status_code: Required[int]
