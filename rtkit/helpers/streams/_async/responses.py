"""Responses as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from rtkit.client.options import omit
from rtkit.helpers.streams._async.accumulating import AsyncAccumulatingStream, AsyncStreamManager, AsyncTexts
from rtkit.helpers.streams.drift import string
from rtkit.helpers.streams.response_events import ResponseStreamEvent
from rtkit.helpers.streams.response_state import ResponseStreamState

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from rtkit.client._async.stream import AsyncStream
    from rtkit.types._parsed_responses import ParsedResponse

__all__ = ["AsyncResponseStream", "AsyncResponseStreamManager"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=None)
else:
    from typing import TypeVar

    T = TypeVar("T")


class AsyncResponseStream(AsyncAccumulatingStream[ResponseStreamEvent[T]], Generic[T]):
    """A response as it is written: the events of the API, some with what came before them, and the response.

    ``responses.stream`` makes one; by hand it takes what ``create(stream=True)`` gives.
    """

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[Any],
        text_format: Any = omit,
        input_tools: Any = omit,
        starting_after: int | None = None,
    ) -> None:
        super().__init__(raw_stream)
        self._state = ResponseStreamState[T](text_format=text_format, input_tools=input_tools)
        self._starting_after = starting_after

    @property
    def current_response_snapshot(self) -> Any:
        """The response as far as it has come; ``None`` before its first event. Making it costs its whole length."""
        return self._state.current_response_snapshot

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end; the whole response, parsed.

        Raises ``ResponseFailedError`` with the server's message and code where it failed or is incomplete.
        """
        await self.until_done()
        return self._state.get_final_response(request=self.response.request)

    def text_deltas(self) -> AsyncIterator[str]:
        """Only the text, piece by piece."""
        return AsyncTexts(self, _text)

    def _take(self, item: Any) -> Iterable[ResponseStreamEvent[T]]:
        events = self._state.handle_event(item)
        after = self._starting_after
        return events if after is None else [one for one in events if not _is_known(one, after)]

    def _partial(self) -> Any:
        return self._state.current_response_snapshot


def _is_known(event: Any, after: int) -> bool:
    place = getattr(event, "sequence_number", None)
    return isinstance(place, int) and place <= after


def _text(event: Any) -> str | None:
    return string(event.delta) if event.type == "response.output_text.delta" else None


AsyncResponseStreamManager = AsyncStreamManager[AsyncResponseStream[T]]
