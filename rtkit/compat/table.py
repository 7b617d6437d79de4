"""What each import path of the official package offers here, and why some are left out.

A line of ``OFFERED`` is a path and where its names are found: in a module as a whole (``rtkit.errors``), or
one by one (``Name=module:attribute``; without ``=`` under their own names). The paths of ``resources`` are
found in the classes themselves (`rtkit.compat.resources`), those of ``types`` in `rtkit.types._modules`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LEFT_OUT", "OFFERED", "PACKAGES"]

_OPTIONS: Final = "rtkit.client.options"
_NAMES: Final = "rtkit.compat.names"
_CHAT: Final = "rtkit.helpers.streams"

_ASSISTANTS: Final = (
    "AsyncAssistantEventHandler=rtkit.helpers.streams._async.assistants:AsyncAssistantEventHandler "
    "AssistantEventHandler=rtkit.helpers.streams._sync.assistants:AssistantEventHandler "
    "AsyncAssistantStreamManager=rtkit.helpers.streams._async.accumulating:AsyncStreamManager "
    "AssistantStreamManager=rtkit.helpers.streams._sync.accumulating:StreamManager"
)
_CHAT_STREAMS: Final = (
    "AsyncChatCompletionStream=rtkit.helpers.streams._async.chat:AsyncChatCompletionStream "
    "ChatCompletionStream=rtkit.helpers.streams._sync.chat:ChatCompletionStream "
    "AsyncChatCompletionStreamManager=rtkit.helpers.streams._async.accumulating:AsyncStreamManager "
    "ChatCompletionStreamManager=rtkit.helpers.streams._sync.accumulating:StreamManager "
    "ChatCompletionStreamState=rtkit.helpers.streams.chat_state:ChatCompletionStreamState"
)
_SNAPSHOTS: Final = (
    "ParsedChatCompletionSnapshot=rtkit.types.chat:ParsedChatCompletion "
    "ParsedChoiceSnapshot=rtkit.types.chat:ParsedChoice "
    "ParsedChatCompletionMessageSnapshot=rtkit.types.chat:ParsedChatCompletionMessage"
)
_RESPONSE_STREAMS: Final = (
    "AsyncResponseStream=rtkit.helpers.streams._async.responses:AsyncResponseStream "
    "ResponseStream=rtkit.helpers.streams._sync.responses:ResponseStream "
    "AsyncResponseStreamManager=rtkit.helpers.streams._async.accumulating:AsyncStreamManager "
    "ResponseStreamManager=rtkit.helpers.streams._sync.accumulating:StreamManager "
    "ResponseStreamState=rtkit.helpers.streams.response_state:ResponseStreamState"
)
_SOCKETS: Final = (
    "WebSocketConnectionOptions=rtkit.compat.names:WebSocketConnectionOptions "
    "WebsocketConnectionOptions=rtkit.compat.names:WebSocketConnectionOptions "
    "SyncWebSocketConnectionOptions=rtkit.compat.names:WebSocketConnectionOptions"
)
_RECONNECTION: Final = (
    "ReconnectingEvent=rtkit:ReconnectingEvent ReconnectingOverrides=rtkit:ReconnectingOverrides"
)

PACKAGES: Final = frozenset(
    {
        "_utils",
        "lib",
        "lib._parsing",
        "lib.beta",
        "lib.streaming",
        "lib.streaming.chat",
        "lib.streaming.responses",
    }
)

OFFERED: Final[dict[str, str]] = {
    "_base_client": (
        "rtkit.client.official_names rtkit.compat.names "
        "SyncAPIClient=rtkit.client._sync.engine:Engine AsyncAPIClient=rtkit.client._async.engine:AsyncEngine "
        "BaseClient=rtkit.client.base:BaseClient "
        "SyncHttpxClientWrapper=rtkit.client._sync.http_client:DefaultHttpxClient "
        "AsyncHttpxClientWrapper=rtkit.client._async.http_client:DefaultAsyncHttpxClient "
        "BasePage=rtkit.client._sync.pages:BasePage BaseSyncPage=rtkit.client._sync.pages:BasePage "
        "BaseAsyncPage=rtkit.client._async.pages:AsyncBasePage "
        "DefaultHttpxClient=rtkit:DefaultHttpxClient DefaultAsyncHttpxClient=rtkit:DefaultAsyncHttpxClient"
    ),
    "_client": (
        "OpenAI=rtkit:OpenAI AsyncOpenAI=rtkit:AsyncOpenAI Client=rtkit:Client AsyncClient=rtkit:AsyncClient "
        "Stream=rtkit:Stream AsyncStream=rtkit:AsyncStream Timeout=rtkit:Timeout Transport=rtkit:Transport "
        "RequestOptions=rtkit:RequestOptions"
    ),
    "_compat": "rtkit.compat.names cached_property=functools:cached_property",
    "_constants": "rtkit.client.official_names rtkit.compat.names",
    "_exceptions": "rtkit.errors",
    "_files": (
        "rtkit.client.files FileTypes=rtkit.core.arguments:FileTypes FileContent=rtkit.core.arguments:FileContent"
    ),
    "_legacy_response": (
        "HttpxBinaryResponseContent=rtkit.client.binary:HttpxBinaryResponseContent "
        "LegacyAPIResponse=rtkit.client.raw:RawResponse"
    ),
    "_models": "BaseModel=rtkit.core.model:BaseModel GenericModel=rtkit.core.model:BaseModel rtkit.compat.names",
    "_module_client": "*families",
    "_qs": "rtkit.compat.names",
    "_resource": (
        "SyncAPIResource=rtkit.client._sync.resource:Resource "
        "AsyncAPIResource=rtkit.client._async.resource:AsyncResource"
    ),
    "_response": (
        "APIResponse=rtkit.client._sync.response:APIResponse "
        "AsyncAPIResponse=rtkit.client._async.response:AsyncAPIResponse "
        "BaseAPIResponse=rtkit.client.raw:BaseAPIResponse "
        "ResponseContextManager=rtkit.client._sync.response:ResponseManager "
        "AsyncResponseContextManager=rtkit.client._async.response:AsyncResponseManager"
    ),
    "_streaming": (
        "Stream=rtkit:Stream AsyncStream=rtkit:AsyncStream ServerSentEvent=rtkit.core.sse:ServerSentEvent "
        "SSEDecoder=rtkit.core.sse:SSEDecoder"
    ),
    "_types": (
        "rtkit.client.options rtkit.client.official_names rtkit.core.arguments rtkit.compat.names "
        "Timeout=rtkit:Timeout Response=httpx:Response URL=httpx:URL"
    ),
    "_utils": "rtkit.compat.names is_given=rtkit.client.options:is_given",
    "_utils._transform": "rtkit.compat.names",
    "_utils._utils": "rtkit.compat.names is_given=rtkit.client.options:is_given",
    "_version": "__title__=rtkit:__title__ __version__=rtkit.compat.names:OFFICIAL_VERSION",
    "helpers.local_audio_player": "LocalAudioPlayer=rtkit.audio.ported:LocalAudioPlayer",
    "helpers.microphone": "Microphone=rtkit.audio.ported:Microphone",
    "lib": (
        "pydantic_function_tool=rtkit:pydantic_function_tool "
        "pydantic_responses_function_tool=rtkit:pydantic_responses_function_tool "
        "type_to_response_format_param=rtkit.compat.names:type_to_response_format "
        "ResponseFormatT=rtkit.compat.names:ResponseFormatT"
    ),
    "lib._parsing": (
        "type_to_response_format_param=rtkit.compat.names:type_to_response_format "
        "parse_chat_completion=rtkit.compat.names:parse_chat_completion "
        "validate_input_tools=rtkit.compat.names:validate_input_tools "
        "ResponseFormatT=rtkit.compat.names:ResponseFormatT "
    ),
    "lib._parsing._completions": (
        "type_to_response_format_param=rtkit.compat.names:type_to_response_format "
        "parse_chat_completion=rtkit.compat.names:parse_chat_completion "
        "validate_input_tools=rtkit.compat.names:validate_input_tools "
        "ResponseFormatT=rtkit.compat.names:ResponseFormatT "
    ),
    "lib._parsing._responses": (
        "type_to_text_format_param=rtkit.compat.names:type_to_text_format "
        "parse_response=rtkit.compat.names:parse_a_response TextFormatT=rtkit.compat.names:ResponseFormatT"
    ),
    "lib._pydantic": (
        "to_strict_json_schema=rtkit.schema.formats:to_strict_json_schema "
        "_ensure_strict_json_schema=rtkit.compat.names:ensure_strict_json_schema "
        "resolve_ref=rtkit.compat.names:resolve_ref "
        "is_dict=rtkit.compat.names:is_dict has_more_than_n_keys=rtkit.compat.names:has_more_than_n_keys"
    ),
    "lib._tools": (
        "pydantic_function_tool=rtkit:pydantic_function_tool PydanticFunctionTool=rtkit:FunctionTool "
        "ResponsesPydanticFunctionTool=rtkit:FunctionTool "
        "pydantic_responses_function_tool=rtkit:pydantic_responses_function_tool"
    ),
    "lib.azure": (
        "AzureOpenAI=rtkit:AzureOpenAI AsyncAzureOpenAI=rtkit:AsyncAzureOpenAI "
        "AzureADTokenProvider=rtkit.compat.names:AzureADTokenProvider "
        "AsyncAzureADTokenProvider=rtkit.compat.names:AsyncAzureADTokenProvider "
        "API_KEY_SENTINEL=rtkit.compat.names:API_KEY_SENTINEL BaseAzureClient=rtkit:AzureOpenAI "
        "MutuallyExclusiveAuthError=rtkit:OpenAIError"
    ),
    "lib.beta": "",
    "lib.beta.agents": (
        "rtkit.helpers.agents FunctionTool=rtkit:FunctionTool function_tool=rtkit:function_tool "
        "pydantic_function_tool=rtkit:pydantic_function_tool"
    ),
    "lib.bedrock": (
        "BedrockOpenAI=rtkit:BedrockOpenAI AsyncBedrockOpenAI=rtkit:AsyncBedrockOpenAI "
        "BedrockTokenProvider=rtkit.providers.bedrock:BedrockTokenProvider "
        "AsyncBedrockTokenProvider=rtkit.providers.bedrock:BedrockTokenProvider "
        "AwsCredentialsProvider=rtkit.providers.bedrock:AwsCredentialsProvider"
    ),
    "lib.streaming": _ASSISTANTS,
    "lib.streaming._assistants": _ASSISTANTS,
    "lib.streaming.chat": f"{_CHAT_STREAMS} rtkit.helpers.streams.chat_events {_SNAPSHOTS}",
    "lib.streaming.chat._completions": _CHAT_STREAMS,
    "lib.streaming.chat._events": "rtkit.helpers.streams.chat_events",
    "lib.streaming.chat._types": _SNAPSHOTS,
    "lib.streaming.responses": f"{_RESPONSE_STREAMS} rtkit.helpers.streams.response_events",
    "lib.streaming.responses._events": "rtkit.helpers.streams.response_events rtkit.types.responses",
    "lib.streaming.responses._responses": _RESPONSE_STREAMS,
    "lib.streaming.responses._types": "ParsedResponseSnapshot=rtkit.types.responses:ParsedResponse",
    "types": f"{_SOCKETS} {_RECONNECTION}",
    "types.websocket_connection_options": _SOCKETS,
    "types.websocket_reconnection": _RECONNECTION,
    "version": "VERSION=rtkit.compat.names:OFFICIAL_VERSION",
}

_OLD: Final = "from before version 1"
_INSIDE: Final = "a part of its inside that no public code was seen to import"
_VENDORED: Final = "other people's code, vendored there"
_ELSEWHERE: Final = "its names are at another place here: docs/coverage.md"

LEFT_OUT: Final[dict[str, str]] = {
    **dict.fromkeys(["_extras", "_vendor"], _VENDORED),
    "lib._old_api": _OLD,
    **dict.fromkeys(
        ["_data_residency", "_event_handler", "_httpx2", "_multipart", "_provider", "_send_queue",
        "_streaming_cleanup",
         "_websocket_connection", "lib.streaming._deltas", "auth._workload", "auth._x509",
         "_utils._compat", "_utils._datetime_parse", "_utils._json", "_utils._logs", "_utils._path",
         "_utils._proxy", "_utils._reflection", "_utils._resources_proxy", "_utils._streams", "_utils._sync",
         "_utils._typing", "lib._assistants_runs", "lib._assistants_threads", "lib._azure_websocket",
         "lib._bedrock_auth",
         "lib._chat_completion_resources", "lib._client_auth", "lib._files", "lib._module_runtime",
         "lib._parsing._audio", "lib._parsing._embeddings", "lib._realtime", "lib._request_context",
         "lib._response_resources", "lib._tool_lifecycle", "lib._uploads", "lib._vector_stores",
         "lib._webhooks", "lib._websocket"], _INSIDE,
    ),
    "lib.streaming.agents": _INSIDE,
    **dict.fromkeys(
        [f"lib.beta.agents.{name}" for name in (
            "_artifacts", "_create", "_files", "_output", "_result", "_schema", "_stream", "_tool_error", "_tools",
        )], _INSIDE,
    ),
    **dict.fromkeys(
        ["lib.browser", "lib.computer", "lib.live", "lib.decisions_tool_runner",
        "lib.responses_tool_runner",
         "lib.responses_websocket", "lib.realtime_translation", "lib.tool_diagnostics"], _ELSEWHERE,
    ),
}  # fmt: skip
"""Paths that are not there, with all below them, and why."""
