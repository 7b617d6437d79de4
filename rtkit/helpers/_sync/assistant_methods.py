# Made from rtkit/helpers/_async/assistant_methods.py by "python -m codegen". Edit that file, not this one.
"""``stream`` and its kin of ``beta.threads``. What they need is loaded when one of them is called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from rtkit.client.deprecation import deprecated, without_warning

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from rtkit.client.options import RequestParams
    from rtkit.core.model import Model
    from rtkit.helpers.streams._sync.accumulating import StreamManager
    from rtkit.helpers.streams._sync.assistants import AssistantEventHandler
    from rtkit.resources.params.beta_threads import RunsCreateParams, ThreadsCreateAndRunParams
    from rtkit.types.beta.threads.params import ToolOutput


__all__ = ["RunsStreaming", "ThreadsStreaming"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=None)
    H = TypeVar("H", bound=AssistantEventHandler, default=AssistantEventHandler)
else:
    from typing import TypeVar

    T = TypeVar("T")


class RunsStreaming:
    """Joins the methods of ``beta.threads.runs``. The Assistants API is deprecated."""

    @deprecated("beta.threads.runs.stream() is deprecated: use client.responses instead")
    def stream(
        self, *, thread_id: str, event_handler: H | None = None, **params: Unpack[RunsCreateParams]
    ) -> StreamManager[H]:
        """``create(stream=True)`` as a context manager, which gives ``event_handler`` with the events."""
        send = partial(without_warning(cast("Any", self).create), thread_id, **params, stream=True)
        return _assistant_stream(send, event_handler)

    create_and_stream = stream

    @deprecated("beta.threads.runs.submit_tool_outputs_stream() is deprecated: use client.responses instead")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput | Model],
        event_handler: H | None = None,
        **params: Unpack[RequestParams],
    ) -> StreamManager[H]:
        """``submit_tool_outputs(stream=True)`` as a context manager. As ``stream``."""
        arguments = {**params, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": True}
        return _assistant_stream(
            partial(without_warning(cast("Any", self).submit_tool_outputs), run_id, **arguments),
            event_handler,
        )


class ThreadsStreaming:
    """Joins the methods of ``beta.threads``. The Assistants API is deprecated."""

    @deprecated("beta.threads.create_and_run_stream() is deprecated: use client.responses instead")
    def create_and_run_stream(
        self, *, event_handler: H | None = None, **params: Unpack[ThreadsCreateAndRunParams]
    ) -> StreamManager[H]:
        """``create_and_run(stream=True)`` as a context manager. As ``runs.stream``."""
        return _assistant_stream(
            partial(without_warning(cast("Any", self).create_and_run), **params, stream=True), event_handler
        )


def _assistant_stream(send: Any, handler: AssistantEventHandler | None) -> StreamManager[Any]:
    from rtkit.helpers.streams._sync.accumulating import StreamManager  # noqa: PLC0415 - loaded when used
    from rtkit.helpers.streams._sync.assistants import AssistantEventHandler  # noqa: PLC0415 - as above

    made = AssistantEventHandler() if handler is None else handler
    if not isinstance(made, AssistantEventHandler):
        given = made.__name__ if isinstance(made, type) else f"one of {type(made).__name__}"
        raise TypeError(f"event_handler is an instance of {AssistantEventHandler.__name__}, not {given}")

    def wrap(raw: Any) -> AssistantEventHandler:
        made._init(raw)
        return made

    return StreamManager(send, wrap)
