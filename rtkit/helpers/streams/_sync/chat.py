# Made from rtkit/helpers/streams/_async/chat.py by "python -m codegen". Edit that file, not this one.
"""Chat completions as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic

from rtkit.client.options import omit
from rtkit.errors import StreamEndedError
from rtkit.helpers.streams._sync.accumulating import AccumulatingStream, StreamManager, Texts
from rtkit.helpers.streams.chat_events import ChatCompletionStreamEvent
from rtkit.helpers.streams.chat_state import ChatCompletionStreamState
from rtkit.helpers.streams.drift import joined_text, models, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rtkit.client._sync.stream import Stream
    from rtkit.types._parsed_chat import ParsedChatCompletion
    from rtkit.types.chat import ChatCompletionChunk

__all__ = ["ChatCompletionStream", "ChatCompletionStreamManager", "chunk_text"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=None)
else:
    from typing import TypeVar

    T = TypeVar("T")


# What counts as a chunk. Some servers leave the name out, or send an answer whole, as they do without a stream.
_CHUNKS: Final = ("chat.completion.chunk", "chat.completion", None)


class ChatCompletionStream(AccumulatingStream[ChatCompletionStreamEvent[T]], Generic[T]):
    """A chat completion as it is written: events with what came before them, and the completion in the end.

    ``chat.completions.stream`` makes one; by hand it takes what ``create(stream=True)`` gives.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[ChatCompletionChunk],
        response_format: Any = omit,
        input_tools: Any = omit,
    ) -> None:
        super().__init__(raw_stream)
        self._state = ChatCompletionStreamState[T](response_format=response_format, input_tools=input_tools)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as far as it has come. Making it costs its whole length."""
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end; the whole completion, parsed.

        Raises ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` where it was cut short, and
        ``StreamEndedError`` where the stream was closed before its end.
        """
        self.until_done()
        if not (self._is_whole or self._state.finished):
            raise StreamEndedError("the end of the completion", broken=True)
        return self._state.get_final_completion()

    def text_deltas(self) -> Iterator[str]:
        """Only the text of the (first) answer, piece by piece."""
        return Texts(self, chunk_text)

    def _take(self, item: Any) -> Iterable[ChatCompletionStreamEvent[T]]:
        # Some servers send other objects between the chunks: what a content filter thought, after the fact.
        return self._state.handle_chunk(item) if item.object in _CHUNKS else ()

    def _partial(self) -> Any:
        return self._state.current_completion_snapshot if self._state.begun else None


def chunk_text(event: Any) -> str | None:
    """The text of the first answer in an event of a chunk."""
    if event.type != "chunk":
        return None
    first = next((choice for choice in models(event.chunk.choices) if not number(choice.index)), None)
    return joined_text(getattr(getattr(first, "delta", None), "content", None))


ChatCompletionStreamManager = StreamManager[ChatCompletionStream[T]]
