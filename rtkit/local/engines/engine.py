"""What a reply is made by: the seam behind which the server's engines stand.

An engine is asked with a `Prompt` and answers with pieces: plain `str` for text, and the small classes
below for what is not text. The server wraps them in the events of whichever API was asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

import anyio

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

__all__ = [
    "Engine",
    "Filler",
    "Finish",
    "Message",
    "Prompt",
    "Reciter",
    "Refused",
    "ReplyChunk",
    "Thought",
    "Tool",
    "ToolCall",
    "split_tokens",
]

MAX_TOKEN_CHARS = 32
"""A run of text without spaces is cut at this length, so that scripts written without them stream too."""

# Leading space stays with its word, as it does in the tokens of a model; trailing space goes to the last one.
_CHUNK = re.compile(rf"\s*\S{{1,{MAX_TOKEN_CHARS}}}(?:\s+\Z)?")


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that the reply may call. ``parameters`` is a JSON Schema, and ``None`` for a ``custom`` tool."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    kind: Literal["function", "custom"] = "function"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A piece: a call of a tool, whole. ``arguments`` is JSON, or the text that a custom tool takes.

    Without an ``id`` the server gives it one.
    """

    name: str
    arguments: str
    id: str | None = None
    kind: Literal["function", "custom"] = "function"


@dataclass(frozen=True, slots=True)
class Thought:
    """A piece of what is said about the reasoning; it comes before the text."""

    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A piece of a refusal to answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Finish:
    """The last piece, where there is something to say about the end. Counts of tokens: ``None`` if not known."""

    reason: Literal["stop", "length", "content_filter"] = "stop"
    input_tokens: int | None = None
    output_tokens: int | None = None


ReplyChunk: TypeAlias = str | Thought | ToolCall | Refused | Finish


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation so far; ``images`` are URLs, ``call_id`` says what a tool answers."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    text: str = ""
    images: tuple[str, ...] = ()
    calls: tuple[ToolCall, ...] = ()
    call_id: str | None = None
    _tokens: int = field(default=-1, init=False, repr=False, compare=False)

    @property
    def tokens(self) -> int:
        """How long its text is, in the server's own tokens. Counted once: a conversation is asked with again."""
        if self._tokens < 0:
            object.__setattr__(self, "_tokens", len(split_tokens(self.text)))
        return self._tokens


@dataclass(frozen=True, slots=True)
class Prompt:
    """What an engine is asked.

    ``text`` is the last message of the user, empty when there is none; ``messages`` the whole conversation
    with it. ``tool_choice`` is ``"auto"``, ``"none"``, ``"required"`` or the name of a tool. ``schema`` is the
    JSON Schema that the text must obey, ``{}`` where any JSON object will do, and ``None`` for plain text.
    ``max_tokens`` is held by the server, whatever the engine does about it.
    """

    model: str
    text: str
    instructions: str | None = None
    messages: tuple[Message, ...] = ()
    tools: tuple[Tool, ...] = ()
    tool_choice: str = "auto"
    parallel_tool_calls: bool = True
    schema: dict[str, Any] | None = None
    reasoning: bool = False
    max_tokens: int | None = None
    temperature: float | None = None

    @property
    def tokens(self) -> int:
        """The length of the prompt in tokens, as `split_tokens` counts them."""
        said = (
            sum(message.tokens for message in self.messages)
            if self.messages
            else len(split_tokens(self.text))
        )
        return said + len(split_tokens(self.instructions or ""))


class Engine(Protocol):
    """Anything that replies to a prompt in pieces.

    An engine that is an async context manager too is entered when the server starts, and left when it stops.
    """

    def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        """Stream the reply. Texts, joined, are the whole of it; each becomes one delta event.

        An async generator. It runs on the server's own event loop (asyncio) and is cancelled there when
        the client goes away or cancels the response. A `rtkit.local.Refusal` that it raises is sent to
        the client in the API's error object.
        """
        ...


class Reciter:
    """An engine that recites ``text``, or what it was asked when there is none, a word at a time.

    ``delay`` is the pause before each word, in seconds.
    """

    def __init__(self, text: str | None = None, *, delay: float = 0.0) -> None:
        self.text = text
        self.delay = delay

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[str, None]:
        for chunk in split_tokens(prompt.text if self.text is None else self.text):
            await anyio.sleep(self.delay)
            yield chunk


class Filler:
    """An engine that says ``words`` words, whatever it is asked: for measuring clients.

    ``latency`` is the pause before the first, ``delay`` the one before each other, in seconds.
    """

    def __init__(self, words: int = 30, *, latency: float = 0.0, delay: float = 0.0) -> None:
        if words < 1:
            raise ValueError(f"words must be 1 or more, not {words!r}")
        self.words = words
        self.latency = latency
        self.delay = delay

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[str, None]:
        await anyio.sleep(self.latency)
        yield "word"
        for _ in range(self.words - 1):
            await anyio.sleep(self.delay)
            yield " word"


def split_tokens(text: str) -> list[str]:
    """Cut text into words with the space before them; joined, they are the text again."""
    # Space alone is one piece; the pattern would look for a word from each place in it.
    if not text or text.isspace():
        return [text] if text else []
    return _CHUNK.findall(text)
