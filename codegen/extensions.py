"""Hand-written methods that join a generated resource: `chat.completions.parse`, `files.wait_for_processing`.

To add some:

1. Write a mix-in class beside the others, in a folder of `codegen.twins.PAIRS` (``rtkit/helpers/_async``,
   ``rtkit/realtime/connection/_async``), async, with a name that starts with ``Async``; its blocking twin is
   made by the rules of ``codegen/twins.py``. Keep its file small at import: a resource loads it when it is first
   used.
2. Name it here, by the path of the resource that users write, and run ``python -m codegen``. A resource
   takes any number of them; a generated method of the same name takes precedence.

A mix-in has ``self._client`` and ``self._reply`` as every resource has (``rtkit/client/_async/resource.py``);
where it calls the methods of the resource that it joins, it says so to the type checker by a cast::

    class AsyncUploadHelpers:
        async def upload_file_chunked(self, ...) -> Upload:
            uploads = cast("AsyncUploads", self)
            upload = await uploads.create(...)

What the source has by hand and is in no mix-in is a line of the coverage report, by its name and with its reason
from `NOT_HERE`.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ARGUMENTS", "DEPRECATED", "EXTENSIONS", "FOLDS", "HANDWRITTEN", "HELPERS", "HOOKS", "LIBRARY", "NOT_HERE",
    "SPELLED_OUT", "VIEWED",
]  # fmt: skip

EXTENSIONS: Final[dict[tuple[str, ...], tuple[str, ...]]] = {
    ("audio", "speech"): ("rtkit.helpers._async.speech:AsyncSpeechHelpers",),
    ("batches",): ("rtkit.bulk._async.batches:AsyncBatchesHelpers",),
    ("beta", "agents", "environments", "files"): (
        "rtkit.helpers.agents._async.methods:AsyncAgentFilesHelpers",
    ),
    ("beta", "agents", "sessions"): ("rtkit.helpers.agents._async.methods:AsyncSessionsHelpers",),
    ("beta", "agents", "sessions", "artifacts"): (
        "rtkit.helpers.agents._async.methods:AsyncArtifactsHelpers",
    ),
    ("beta", "threads"): (
        "rtkit.helpers._async.assistant_methods:AsyncThreadsStreaming",
        "rtkit.helpers.waiting._async.polling:AsyncThreadsPolling",
    ),
    ("beta", "threads", "runs"): (
        "rtkit.helpers._async.assistant_methods:AsyncRunsStreaming",
        "rtkit.helpers.waiting._async.polling:AsyncRunsPolling",
    ),
    ("chat", "completions"): ("rtkit.helpers._async.chat_methods:AsyncCompletionsHelpers",),
    ("files",): ("rtkit.helpers.waiting._async.polling:AsyncFilesHelpers",),
    ("live",): ("rtkit.realtime.connection._async.live:AsyncLiveConnect",),
    ("live", "forks"): ("rtkit.realtime.connection._async.live:AsyncForksConnect",),
    ("live", "sideband"): ("rtkit.realtime.connection._async.live:AsyncSidebandConnect",),
    ("responses",): (
        "rtkit.helpers._async.responses_methods:AsyncResponsesHelpers",
        "rtkit.realtime.connection._async.responses:AsyncResponsesConnect",
    ),
    ("uploads",): ("rtkit.helpers.waiting._async.uploads:AsyncUploadsHelpers",),
    ("vector_stores", "file_batches"): (
        "rtkit.helpers.waiting._async.polling:AsyncVectorStoreFileBatchesHelpers",
    ),
    ("vector_stores", "files"): ("rtkit.helpers.waiting._async.polling:AsyncVectorStoreFilesHelpers",),
    ("videos",): ("rtkit.helpers.waiting._async.polling:AsyncVideosHelpers",),
    ("webhooks",): ("rtkit.helpers.webhooks:WebhooksHelpers",),
    ("beta", "responses"): ("rtkit.realtime.connection._async.responses:AsyncBetaResponsesConnect",),
    ("beta", "realtime"): ("rtkit.realtime.connection._async.connect:AsyncBetaRealtimeConnect",),
    ("realtime",): ("rtkit.realtime.connection._async.connect:AsyncRealtimeConnect",),
    ("realtime", "translations"): ("rtkit.realtime.connection._async.connect:AsyncTranslationsConnect",),
}
"""Path of a resource -> ``"module:Class"`` of its mix-ins."""

VIEWED: Final = frozenset(
    {
        "rtkit.helpers._async.chat_methods:AsyncCompletionsHelpers",
        "rtkit.helpers._async.responses_methods:AsyncResponsesHelpers",
    }
)
"""Mix-ins with methods that ``with_raw_response`` and ``with_streaming_response`` have too.

Beside each stand, for type checkers, classes of its name with ``WithRawResponse`` and ``WithStreamingResponse``
behind it: methods that are generic in a format lose that behind a wrapper.
"""

SPELLED_OUT: Final[dict[tuple[str, ...], frozenset[str]]] = {
    ("chat", "completions", "create"): frozenset({"response_format", "tools"}),
    ("responses", "create"): frozenset({"tools"}),
    ("vector_stores", "file_batches", "create"): frozenset({"file_ids", "files"}),
    ("vector_stores", "files", "create"): frozenset({"file_id"}),
}
"""Path of a method -> the arguments that mix-ins spell out, and take the others of as they are.

A keyword can't stand both in a signature and in the TypedDict that it unpacks, so that these methods get a second
TypedDict, of the others.
"""

HOOKS: Final[dict[tuple[str, ...], str]] = {
    ("audio", "transcriptions", "create"): "rtkit.resources.hooks:by_response_format",
    ("audio", "translations", "create"): "rtkit.resources.hooks:by_response_format",
    ("chat", "completions", "create"): "rtkit.resources.hooks:no_class_as_format",
    ("embeddings", "create"): "rtkit.resources.hooks:embeddings_in_base64",
    ("realtime", "calls", "create"): "rtkit.resources.hooks:sdp_offer",
}
"""Path of a method -> ``"module:function"`` that sees its call before it is sent; see ``Operation.hook``.

Each stands for statements of the source's method that say more than where an argument goes.
"""

FOLDS: Final[dict[tuple[str, ...], str]] = {
    ("beta", "responses", "create"): "rtkit.helpers.streams.folding:last_response",
    ("beta", "responses", "retrieve"): "rtkit.helpers.streams.folding:last_response",
    ("chat", "completions", "create"): "rtkit.helpers.streams.folding:chat_completion",
    ("completions", "create"): "rtkit.helpers.streams.folding:completion",
    ("responses", "create"): "rtkit.helpers.streams.folding:response",
    ("responses", "retrieve"): "rtkit.helpers.streams.folding:response",
}
"""Path of a method -> ``"module:function"`` that makes its object of the events of a stream that nobody asked for;
see ``Operation.folds``."""

ARGUMENTS: Final[dict[tuple[str, ...], dict[str, str]]] = {
    ("beta", "agents", "sessions", "create"): {
        "output_type": "a class to parse the output with; no part of the request",
        "tool_handlers": "functions that are run on this side; no part of the request",
    },
}
"""Arguments of methods that never leave the source's own process, and are not taken here."""

DEPRECATED: Final[dict[str, str]] = {
    "deprecated": "it goes out of use",
    "Retrieve is deprecated. Please swap to the paginated list method instead.": "use list() instead",
    "The Assistants API is deprecated in favor of the Responses API": "use client.responses instead",
    "The Sora API is scheduled to permanently shut down on September 24, 2026.": (
        "the API ends on 24 September 2026"
    ),
    "The `.content()` method should be used instead": "use content() instead",
}
"""What the source says of methods that go out of use, and what our warning says."""

_POLLING = "waits by asking again"
_STREAMING = "wraps a stream into an object with state"
_SOCKET = "opens a WebSocket"

HELPERS: Final[dict[tuple[str, ...], str]] = {
    ("beta", "agents", "environments", "files", "prepare"): "reads files before they are sent",
    ("beta", "agents", "environments", "files", "prepare_directory"): "reads files before they are sent",
    ("beta", "agents", "environments", "files", "upload"): "reads files before they are sent",
    ("beta", "agents", "sessions", "artifacts", "for_result"): "looks through a list",
    ("beta", "agents", "sessions", "stream"): _STREAMING,
    ("beta", "realtime", "connect"): _SOCKET,
    ("beta", "responses", "connect"): _SOCKET,
    ("beta", "threads", "create_and_run_poll"): _POLLING,
    ("beta", "threads", "create_and_run_stream"): _STREAMING,
    ("beta", "threads", "runs", "create_and_poll"): _POLLING,
    ("beta", "threads", "runs", "create_and_stream"): _STREAMING,
    ("beta", "threads", "runs", "poll"): _POLLING,
    ("beta", "threads", "runs", "stream"): _STREAMING,
    ("beta", "threads", "runs", "submit_tool_outputs_and_poll"): _POLLING,
    ("beta", "threads", "runs", "submit_tool_outputs_stream"): _STREAMING,
    ("chat", "completions", "parse"): "reads the answer as a class of the user's",
    ("chat", "completions", "stream"): _STREAMING,
    ("files", "wait_for_processing"): _POLLING,
    ("live", "connect"): _SOCKET,
    ("live", "forks", "connect"): _SOCKET,
    ("live", "sideband", "connect"): _SOCKET,
    ("realtime", "connect"): _SOCKET,
    ("realtime", "translations", "connect"): _SOCKET,
    ("responses", "connect"): _SOCKET,
    ("responses", "parse"): "reads the answer as a class of the user's",
    ("responses", "stream"): _STREAMING,
    ("uploads", "upload_file_chunked"): "several requests in one call",
    ("vector_stores", "file_batches", "create_and_poll"): _POLLING,
    ("vector_stores", "file_batches", "poll"): _POLLING,
    ("vector_stores", "file_batches", "upload_and_poll"): _POLLING,
    ("vector_stores", "files", "create_and_poll"): _POLLING,
    ("vector_stores", "files", "poll"): _POLLING,
    ("vector_stores", "files", "upload"): "several requests in one call",
    ("vector_stores", "files", "upload_and_poll"): _POLLING,
    ("videos", "create_and_poll"): _POLLING,
    ("videos", "poll"): _POLLING,
    ("webhooks", "unwrap"): "sends nothing",
    ("webhooks", "verify_signature"): "sends nothing",
}
"""The source's own helper methods, which are not generated, each with its reason."""


HANDWRITTEN: Final[dict[str, str]] = {
    "_base_client": "rtkit/client/_async",
    "_client": "rtkit/client/_async/openai.py",
    "_constants": "rtkit/client/official_names.py",
    "_exceptions": "rtkit/errors",
    "_files": "rtkit/client/files.py",
    "_legacy_response": "rtkit/client/raw.py",
    "_models": "rtkit/core/model.py",
    "_qs": "rtkit/client/params.py",
    "_response": "rtkit/client/_async/response.py",
    "_send_queue": "rtkit/realtime",
    "_streaming": "rtkit/client/_async/stream.py",
    "_websocket": "rtkit/realtime",
    "auth": "rtkit/auth.py",
    "helpers": "rtkit/audio",
    "lib/_parsing": "rtkit/schema",
    "lib/_pydantic": "rtkit/schema",
    "lib/_tools": "rtkit/schema",
    "lib/azure": "rtkit/client/_async/azure.py",
    "lib/beta/agents": "rtkit/helpers/agents",
    "lib/live": "rtkit/realtime",
    "lib/realtime": "rtkit/realtime",
    "lib/responses_websocket": "rtkit/realtime",
    "lib/streaming": "rtkit/helpers",
    "pagination": "rtkit/client/_async/pages.py",
}
"""Files of the source that are written by hand, by how their paths begin, and what stands for them here."""


LIBRARY: Final[dict[str, tuple[str, str]]] = {
    "helpers": ("`rtkit.helpers`: `Microphone`, `LocalAudioPlayer`", ""),
    "providers": ("`rtkit.providers`: `bedrock`, `vertex`", ""),
    "lib.bedrock": (
        "`rtkit.BedrockOpenAI`, `rtkit.AsyncBedrockOpenAI`",
        "`aws_region` and `api_key` are read when a client is made, not when they are set anew",
    ),
    "lib.beta.agents": (
        "`rtkit.helpers.agents`, `rtkit.function_tool`",
        "`sessions.create(stream=True)` gives a plain stream: take `sessions.stream` for tools and a result",
    ),
    "lib.live.TranscriptGrouper": (
        "no",
        "not written; `session.transcripts` of `client.realtime.session` has the turns of a realtime session",
    ),
    "lib.realtime_translation": (
        "no",
        "not written; `client.realtime.translations.connect` is here, and closing it drops "
        "what the server has not sent yet",
    ),
    "lib.responses_websocket": (
        "`client.responses.connect`",
        "no lanes and no accumulator: `stream_id` of its events says which response they are of",
    ),
    "lib.responses_tool_runner": (
        "`client.responses.run_tools`",
        "another interface; the official names are not there",
    ),
    "lib.decisions_tool_runner": ("no", "not written"),
    "lib.browser": ("no", "drives a browser by the user's own driver; not written"),
    "lib.computer": ("no", "drives a computer by screenshots, by the user's own driver; not written"),
    "lib.tool_diagnostics": (
        "no",
        "a part of the tool runners there; here `on_tool_error` gets the failures",
    ),
}
"""What the source has by hand beside methods: where it is here, and what is missing of it."""


NOT_HERE: Final[dict[tuple[str, ...], str]] = {}
"""Those of `HELPERS` that no mix-in has, and why."""
