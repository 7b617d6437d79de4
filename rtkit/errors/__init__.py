"""Every exception that rtkit raises, in one tree.

::

    OpenAIError                           the root, by the name that ported code catches
    ├── APIError                          a request failed, or its reply says so
    │   ├── APIConnectionError            no reply came about: DNS, TCP, TLS, a reset
    │   │   ├── APITimeoutError           the request's timeout went by
    │   │   │   ├── DeadlineExceededError its total_timeout did
    │   │   │   └── StreamTimeoutError    a deadline of a stream went by
    │   │   │       ├── FirstEventTimeoutError
    │   │   │       ├── IdleTimeoutError
    │   │   │       └── TotalTimeoutError
    │   │   ├── RedirectError             a redirect leads where the request must not go
    │   │   └── StreamTruncatedError      a stream ended without its terminal event
    │   ├── TooManyRedirectsError         a redirect led to a redirect, and so on
    │   ├── ResponseFailedError           a streamed response failed, or is incomplete     (StreamEndedError)
    │   ├── APIResponseValidationError    a reply that can't be read as what was promised
    │   └── APIStatusError                status 4xx or 5xx
    │       ├── BadRequestError           400
    │       ├── AuthenticationError       401
    │       │   └── OAuthError            a token exchange was refused
    │       ├── PermissionDeniedError     403
    │       ├── NotFoundError             404
    │       ├── ConflictError             409
    │       ├── UnprocessableEntityError  422
    │       ├── RateLimitError            429
    │       └── InternalServerError       500 and above
    ├── UploadError                       a file changed under way, or can't be sent again
    ├── LengthFinishReasonError           a completion to parse stopped at its token limit
    ├── ContentFilterFinishReasonError    a completion to parse was stopped by the content filter
    ├── OutputFormatError                the answer does not fit the format asked for   (ValueError)
    ├── ToolArgumentsError               a model's arguments don't fit the tool         (ValueError)
    ├── ToolRoundsError                  a model calls tools, turn after turn
    ├── PollTimeoutError                 what was polled came to no end in time         (TimeoutError)
    ├── UploadPartError                  an upload in parts broke off; resumable
    ├── AgentFilePreparationError         a file for an agent could not be uploaded
    ├── AgentFileStagingError             an upload could not be copied into an agent's environment
    ├── AgentTurnResultError              a turn of an agent came to no result
    ├── AgentOutputParseError             the answer of an agent does not fit the type asked for
    ├── InvalidWebhookSignatureError      not signed with the webhook's secret            (ValueError)
    ├── SubjectTokenProviderError         the identity provider gave no token
    ├── DecodeError                       the peer sent bytes that are not JSON          (ValueError)
    ├── BodyUnavailableError              the body of a reply was read already, or is closed (RuntimeError)
    ├── LimitExceededError                a named bound was hit: event size, depth, ... (ValueError)
    ├── MissingExtraError                 a feature needs packages of an extra          (ImportError)
    ├── JournalError                      the journal of a bulk job can't be used, or is something else
    ├── BulkInputError                    a line or a row is not an item of a bulk job       (ValueError)
    ├── StreamEndedError                  an event was awaited that can't come any more
    │   └── SessionEndedError             something was given to a realtime session that is over
    ├── UnknownFaultError                 a fault was asked for that has no such name   (ValueError)
    ├── CassetteFormatError               a file is not a cassette                         (ValueError)
    ├── CassetteMismatchError             a request that the cassette has no answer to
    ├── EventTimeoutError                 no such event within the time given           (TimeoutError)
    ├── AudioError                        something is wrong with sound
    │   ├── AudioFormatError              these bytes are not the sound they are said to be (ValueError)
    │   ├── AudioDeviceError              a device can't be found, opened or used
    │   │   └── AudioDeviceLostError      it went away in use, and nothing takes its place
    │   └── PortAudioMissingError         PortAudio is not on this system           (ImportError)
    └── WebSocketError
        ├── WebSocketConnectError         no connection came about: DNS, TCP, TLS
        │   ├── WebSocketConnectTimeoutError    not within connect_timeout              (TimeoutError)
        │   ├── WebSocketProxyError       the proxy could not be used, or refused
        │   └── WebSocketUpgradeError     the server answered, but not with a WebSocket
        ├── WebSocketConnectionClosedError      the connection is closed, by whom and why
        ├── WebSocketQueueFullError       what waits for a connection has no room for more
        └── WebSocketBusyError            two tasks called receive() at the same time   (RuntimeError)

An exception says whose fault it is by its class, carries its facts as attributes, and survives
``pickle``. A key or a token never appears in its text or its pickle.
"""

from __future__ import annotations

from rtkit.errors._audio import (
    AudioDeviceError,
    AudioDeviceLostError,
    AudioError,
    AudioFormatError,
    PortAudioMissingError,
)
from rtkit.errors._bulk import BulkInputError, JournalError
from rtkit.errors._deadline import DeadlineExceededError, Phase
from rtkit.errors._general import (
    BodyUnavailableError,
    DecodeError,
    EventTimeoutError,
    LimitExceededError,
    MissingExtraError,
    OpenAIError,
    SessionEndedError,
    StreamEndedError,
)
from rtkit.errors._helpers import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentTurnResultError,
    OutputFormatError,
    PollTimeoutError,
    ToolArgumentsError,
    ToolRoundsError,
    UploadPartError,
)
from rtkit.errors._http import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentFilterFinishReasonError,
    FirstEventTimeoutError,
    IdleTimeoutError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    NotFoundError,
    OAuthError,
    PermissionDeniedError,
    RateLimitError,
    ResponseFailedError,
    StreamTimeoutError,
    StreamTruncatedError,
    SubjectTokenProviderError,
    TooManyRedirectsError,
    TotalTimeoutError,
    UnprocessableEntityError,
    UploadError,
    status_error,
)
from rtkit.errors._redirects import RedirectError
from rtkit.errors._testing import CassetteFormatError, CassetteMismatchError, UnknownFaultError
from rtkit.errors._websocket import (
    CloseFrame,
    WebSocketBusyError,
    WebSocketConnectError,
    WebSocketConnectionClosedError,
    WebSocketConnectTimeoutError,
    WebSocketError,
    WebSocketProxyError,
    WebSocketQueueFullError,
    WebSocketUpgradeError,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentTurnResultError",
    "AudioDeviceError",
    "AudioDeviceLostError",
    "AudioError",
    "AudioFormatError",
    "AuthenticationError",
    "BadRequestError",
    "BodyUnavailableError",
    "BulkInputError",
    "CassetteFormatError",
    "CassetteMismatchError",
    "CloseFrame",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DeadlineExceededError",
    "DecodeError",
    "EventTimeoutError",
    "FirstEventTimeoutError",
    "IdleTimeoutError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "JournalError",
    "LengthFinishReasonError",
    "LimitExceededError",
    "MissingExtraError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "OutputFormatError",
    "PermissionDeniedError",
    "Phase",
    "PollTimeoutError",
    "PortAudioMissingError",
    "RateLimitError",
    "RedirectError",
    "ResponseFailedError",
    "SessionEndedError",
    "StreamEndedError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SubjectTokenProviderError",
    "TooManyRedirectsError",
    "ToolArgumentsError",
    "ToolRoundsError",
    "TotalTimeoutError",
    "UnknownFaultError",
    "UnprocessableEntityError",
    "UploadError",
    "UploadPartError",
    "WebSocketBusyError",
    "WebSocketConnectError",
    "WebSocketConnectTimeoutError",
    "WebSocketConnectionClosedError",
    "WebSocketError",
    "WebSocketProxyError",
    "WebSocketQueueFullError",
    "WebSocketUpgradeError",
    "status_error",
]

for _name in __all__:  # in tracebacks and pickles: by the names that users import
    globals()[_name].__module__ = __name__
