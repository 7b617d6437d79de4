"""rtkit: stream from, and speak with, a model, on any event loop.

The names below are loaded when they are first used, so that ``import rtkit`` costs next to nothing.

``rtkit.api_key = "..."`` and its like configure a client of the module itself, which ``rtkit.responses`` and
the other families below use.
"""

import sys

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from httpx import Timeout

    from rtkit import auth, cassettes, errors, local, pagination, providers, resources, types
    from rtkit.client._async.azure import AsyncAzureOpenAI
    from rtkit.client._async.http_client import DefaultAsyncHttpxClient
    from rtkit.client._async.openai import AsyncClient, AsyncOpenAI
    from rtkit.client._async.response import AsyncAPIResponse
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client._sync.azure import AzureOpenAI
    from rtkit.client._sync.http_client import DefaultHttpxClient
    from rtkit.client._sync.openai import Client, OpenAI
    from rtkit.client._sync.openai import OpenAI as _Client
    from rtkit.client._sync.response import APIResponse
    from rtkit.client._sync.stream import Stream
    from rtkit.client.aiohttp_client import DefaultAioHttpClient
    from rtkit.client.binary import HttpxBinaryResponseContent
    from rtkit.client.files import file_from_path
    from rtkit.client.httpx2_clients import DefaultAsyncHttpx2Client, DefaultHttpx2Client
    from rtkit.client.official_names import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        VERSION,
        DataResidency,
        NoneType,
        ProxiesTypes,
        Transport,
    )
    from rtkit.client.options import (
        NOT_GIVEN,
        NotGiven,
        Omit,
        RequestOptions,
        Retry,
        StreamSettings,
        not_given,
        omit,
    )
    from rtkit.client.raw import RawResponse
    from rtkit.client.stream_error import StreamErrorEvent
    from rtkit.core.decode import Decoder, decode
    from rtkit.core.model import BaseModel, Model, UnknownEvent, UnknownItem, to_dict, to_json
    from rtkit.core.sse import ServerSentEvent, SSEDecoder
    from rtkit.core.waiting import EventsDropped
    from rtkit.errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        BodyUnavailableError,
        CloseFrame,
        ConflictError,
        ContentFilterFinishReasonError,
        DeadlineExceededError,
        DecodeError,
        EventTimeoutError,
        FirstEventTimeoutError,
        IdleTimeoutError,
        InternalServerError,
        InvalidWebhookSignatureError,
        LengthFinishReasonError,
        LimitExceededError,
        MissingExtraError,
        NotFoundError,
        OAuthError,
        OpenAIError,
        OutputFormatError,
        PermissionDeniedError,
        PollTimeoutError,
        RateLimitError,
        RedirectError,
        ResponseFailedError,
        StreamEndedError,
        StreamTimeoutError,
        StreamTruncatedError,
        SubjectTokenProviderError,
        ToolArgumentsError,
        ToolRoundsError,
        TooManyRedirectsError,
        TotalTimeoutError,
        UnprocessableEntityError,
        UploadError,
        UploadPartError,
        WebSocketBusyError,
        WebSocketConnectError,
        WebSocketConnectionClosedError,
        WebSocketConnectTimeoutError,
        WebSocketError,
        WebSocketProxyError,
        WebSocketQueueFullError,
        WebSocketUpgradeError,
    )
    from rtkit.events import Dispatcher, HandlerErrorEvent, Subscription
    from rtkit.helpers.runners._async.responses_runner import AsyncToolRunner
    from rtkit.helpers.runners._sync.responses_runner import ToolRunner
    from rtkit.helpers.streams._async.assistants import AsyncAssistantEventHandler
    from rtkit.helpers.streams._sync.assistants import AssistantEventHandler
    from rtkit.helpers.streams.reasoning import reasoning_of
    from rtkit.helpers.waiting.file_parts import PartialUpload
    from rtkit.net import AsyncWebSocket, WebSocket
    from rtkit.providers._async.client import AsyncBedrockOpenAI
    from rtkit.providers._sync.client import BedrockOpenAI
    from rtkit.realtime.connection.reconnection import ReconnectingEvent, ReconnectingOverrides
    from rtkit.schema.tools import (
        FunctionTool,
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
        struct_tool,
    )

    # families, as `python -m codegen` writes them
    admin = _Client(api_key="").admin
    audio = _Client(api_key="").audio
    batches = _Client(api_key="").batches
    beta = _Client(api_key="").beta
    chat = _Client(api_key="").chat
    completions = _Client(api_key="").completions
    containers = _Client(api_key="").containers
    content_provenance_checks = _Client(api_key="").content_provenance_checks
    conversations = _Client(api_key="").conversations
    decisions = _Client(api_key="").decisions
    embeddings = _Client(api_key="").embeddings
    evals = _Client(api_key="").evals
    files = _Client(api_key="").files
    fine_tuning = _Client(api_key="").fine_tuning
    images = _Client(api_key="").images
    live = _Client(api_key="").live
    models = _Client(api_key="").models
    moderations = _Client(api_key="").moderations
    realtime = _Client(api_key="").realtime
    responses = _Client(api_key="").responses
    safety = _Client(api_key="").safety
    skills = _Client(api_key="").skills
    uploads = _Client(api_key="").uploads
    vector_stores = _Client(api_key="").vector_stores
    videos = _Client(api_key="").videos
    webhooks = _Client(api_key="").webhooks
    # end of families

__title__ = "rtkit"
__version__ = "0.1.0.dev0"

# The settings of the module's client; what is None comes from the environment.
api_key: "str | Callable[[], str] | None" = None
admin_api_key: "str | None" = None
organization: "str | None" = None
project: "str | None" = None
webhook_secret: "str | None" = None
base_url: "str | None" = None
timeout: "float | Timeout | None" = None
total_timeout: "float | None" = None
on_retry: "Callable[[Retry], object] | None" = None
max_retries: "int | None" = None
default_headers: "Mapping[str, str] | None" = None
default_query: "Mapping[str, object] | None" = None
http_client: object = None
api_type: "str | None" = None
api_version: "str | None" = None
azure_endpoint: "str | None" = None
azure_ad_token: "str | None" = None
azure_ad_token_provider: "Callable[[], str] | None" = None
bedrock_token_provider: "Callable[[], str] | None" = None

# Where each name of the block above lives; tests/test_public_surface.py holds the two equal. `_names.py` reads it.
_HOMES = {
    "APIConnectionError": "rtkit.errors",
    "APIError": "rtkit.errors",
    "APIResponse": "rtkit.client._sync.response",
    "APIResponseValidationError": "rtkit.errors",
    "APIStatusError": "rtkit.errors",
    "APITimeoutError": "rtkit.errors",
    "AssistantEventHandler": "rtkit.helpers.streams._sync.assistants",
    "AsyncAPIResponse": "rtkit.client._async.response",
    "AsyncAssistantEventHandler": "rtkit.helpers.streams._async.assistants",
    "AsyncAzureOpenAI": "rtkit.client._async.azure",
    "AsyncBedrockOpenAI": "rtkit.providers._async.client",
    "AsyncClient": "rtkit.client._async.openai",
    "AsyncOpenAI": "rtkit.client._async.openai",
    "AsyncStream": "rtkit.client._async.stream",
    "AsyncToolRunner": "rtkit.helpers.runners._async.responses_runner",
    "AsyncWebSocket": "rtkit.net",
    "AuthenticationError": "rtkit.errors",
    "AzureOpenAI": "rtkit.client._sync.azure",
    "BadRequestError": "rtkit.errors",
    "BodyUnavailableError": "rtkit.errors",
    "BaseModel": "rtkit.core.model",
    "BedrockOpenAI": "rtkit.providers._sync.client",
    "Client": "rtkit.client._sync.openai",
    "CloseFrame": "rtkit.errors",
    "ConflictError": "rtkit.errors",
    "ContentFilterFinishReasonError": "rtkit.errors",
    "DEFAULT_CONNECTION_LIMITS": "rtkit.client.official_names",
    "DEFAULT_MAX_RETRIES": "rtkit.client.official_names",
    "DEFAULT_TIMEOUT": "rtkit.client.official_names",
    "DataResidency": "rtkit.client.official_names",
    "DeadlineExceededError": "rtkit.errors",
    "DecodeError": "rtkit.errors",
    "Decoder": "rtkit.core.decode",
    "DefaultAioHttpClient": "rtkit.client.aiohttp_client",
    "DefaultAsyncHttpx2Client": "rtkit.client.httpx2_clients",
    "DefaultAsyncHttpxClient": "rtkit.client._async.http_client",
    "DefaultHttpx2Client": "rtkit.client.httpx2_clients",
    "DefaultHttpxClient": "rtkit.client._sync.http_client",
    "Dispatcher": "rtkit.events",
    "EventTimeoutError": "rtkit.errors",
    "EventsDropped": "rtkit.core.waiting",
    "FirstEventTimeoutError": "rtkit.errors",
    "FunctionTool": "rtkit.schema.tools",
    "HandlerErrorEvent": "rtkit.events",
    "HttpxBinaryResponseContent": "rtkit.client.binary",
    "IdleTimeoutError": "rtkit.errors",
    "InternalServerError": "rtkit.errors",
    "InvalidWebhookSignatureError": "rtkit.errors",
    "LengthFinishReasonError": "rtkit.errors",
    "LimitExceededError": "rtkit.errors",
    "MissingExtraError": "rtkit.errors",
    "Model": "rtkit.core.model",
    "NOT_GIVEN": "rtkit.client.options",
    "NoneType": "rtkit.client.official_names",
    "NotFoundError": "rtkit.errors",
    "NotGiven": "rtkit.client.options",
    "OAuthError": "rtkit.errors",
    "Omit": "rtkit.client.options",
    "OpenAI": "rtkit.client._sync.openai",
    "OpenAIError": "rtkit.errors",
    "OutputFormatError": "rtkit.errors",
    "PartialUpload": "rtkit.helpers.waiting.file_parts",
    "PermissionDeniedError": "rtkit.errors",
    "PollTimeoutError": "rtkit.errors",
    "ProxiesTypes": "rtkit.client.official_names",
    "RateLimitError": "rtkit.errors",
    "RedirectError": "rtkit.errors",
    "RawResponse": "rtkit.client.raw",
    "ReconnectingEvent": "rtkit.realtime.connection.reconnection",
    "ReconnectingOverrides": "rtkit.realtime.connection.reconnection",
    "RequestOptions": "rtkit.client.options",
    "ResponseFailedError": "rtkit.errors",
    "SSEDecoder": "rtkit.core.sse",
    "ServerSentEvent": "rtkit.core.sse",
    "Stream": "rtkit.client._sync.stream",
    "StreamEndedError": "rtkit.errors",
    "StreamErrorEvent": "rtkit.client.stream_error",
    "Retry": "rtkit.client.options",
    "StreamSettings": "rtkit.client.options",
    "StreamTimeoutError": "rtkit.errors",
    "StreamTruncatedError": "rtkit.errors",
    "SubjectTokenProviderError": "rtkit.errors",
    "Subscription": "rtkit.events",
    "Timeout": "httpx",
    "TooManyRedirectsError": "rtkit.errors",
    "ToolArgumentsError": "rtkit.errors",
    "ToolRoundsError": "rtkit.errors",
    "ToolRunner": "rtkit.helpers.runners._sync.responses_runner",
    "TotalTimeoutError": "rtkit.errors",
    "Transport": "rtkit.client.official_names",
    "UnknownEvent": "rtkit.core.model",
    "UnknownItem": "rtkit.core.model",
    "UnprocessableEntityError": "rtkit.errors",
    "UploadError": "rtkit.errors",
    "UploadPartError": "rtkit.errors",
    "VERSION": "rtkit.client.official_names",
    "WebSocket": "rtkit.net",
    "WebSocketBusyError": "rtkit.errors",
    "WebSocketConnectError": "rtkit.errors",
    "WebSocketConnectTimeoutError": "rtkit.errors",
    "WebSocketConnectionClosedError": "rtkit.errors",
    "WebSocketError": "rtkit.errors",
    "WebSocketProxyError": "rtkit.errors",
    "WebSocketQueueFullError": "rtkit.errors",
    "WebSocketUpgradeError": "rtkit.errors",
    "auth": "rtkit",
    "cassettes": "rtkit",
    "decode": "rtkit.core.decode",
    "errors": "rtkit",
    "file_from_path": "rtkit.client.files",
    "function_tool": "rtkit.schema.tools",
    "local": "rtkit",
    "not_given": "rtkit.client.options",
    "omit": "rtkit.client.options",
    "pagination": "rtkit",
    "providers": "rtkit",
    "pydantic_function_tool": "rtkit.schema.tools",
    "pydantic_responses_function_tool": "rtkit.schema.tools",
    "reasoning_of": "rtkit.helpers.streams.reasoning",
    "resources": "rtkit",
    "struct_tool": "rtkit.schema.tools",
    "to_dict": "rtkit.core.model",
    "to_json": "rtkit.core.model",
    "types": "rtkit",
}

# The families of methods that the module's own client has.
_FAMILIES = (
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "decisions",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "live",
    "models",
    "moderations",
    "realtime",
    "responses",
    "safety",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
)

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncBedrockOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AsyncToolRunner",
    "AsyncWebSocket",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BedrockOpenAI",
    "BodyUnavailableError",
    "Client",
    "CloseFrame",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DataResidency",
    "DeadlineExceededError",
    "DecodeError",
    "Decoder",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "Dispatcher",
    "EventTimeoutError",
    "EventsDropped",
    "FirstEventTimeoutError",
    "FunctionTool",
    "HandlerErrorEvent",
    "HttpxBinaryResponseContent",
    "IdleTimeoutError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "LimitExceededError",
    "MissingExtraError",
    "Model",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "OutputFormatError",
    "PartialUpload",
    "PermissionDeniedError",
    "PollTimeoutError",
    "ProxiesTypes",
    "RateLimitError",
    "RawResponse",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RedirectError",
    "RequestOptions",
    "ResponseFailedError",
    "Retry",
    "SSEDecoder",
    "ServerSentEvent",
    "Stream",
    "StreamEndedError",
    "StreamErrorEvent",
    "StreamSettings",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SubjectTokenProviderError",
    "Subscription",
    "Timeout",
    "TooManyRedirectsError",
    "ToolArgumentsError",
    "ToolRoundsError",
    "ToolRunner",
    "TotalTimeoutError",
    "Transport",
    "UnknownEvent",
    "UnknownItem",
    "UnprocessableEntityError",
    "UploadError",
    "UploadPartError",
    "WebSocket",
    "WebSocketBusyError",
    "WebSocketConnectError",
    "WebSocketConnectTimeoutError",
    "WebSocketConnectionClosedError",
    "WebSocketError",
    "WebSocketProxyError",
    "WebSocketQueueFullError",
    "WebSocketUpgradeError",
    "__title__",
    "__version__",
    "auth",
    "cassettes",
    "decode",
    "errors",
    "file_from_path",
    "function_tool",
    "local",
    "not_given",
    "omit",
    "pagination",
    "providers",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "reasoning_of",
    "resources",
    "struct_tool",
    "to_dict",
    "to_json",
    "types",
]


class _OfficialPaths:
    """Finds the import paths of the official package, such as ``rtkit._types``, which are not files here."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> object:
        if name[:6] != "rtkit." or name[:13] == "rtkit.compat.":
            return None
        from rtkit.compat.finder import spec_of  # noqa: PLC0415 - asked for what would be an error

        return spec_of(name)


sys.meta_path.append(_OfficialPaths)  # type: ignore[arg-type]  # a finder by its method


def __getattr__(name: str) -> object:
    from rtkit._names import load  # noqa: PLC0415 - not for `import rtkit` alone

    return load(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, *_FAMILIES})
