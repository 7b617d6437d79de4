"""``/v1/completions``: the older API, of text alone."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import msgspec

from rtkit.local.engines.engine import Finish, Prompt, split_tokens
from rtkit.local.engines.turn import Emit, limited, perform
from rtkit.local.server.http import (
    ApiExchange,
    Body,
    Endpoint,
    EventStream,
    answer,
    encode_chunk,
    while_connected,
)
from rtkit.local.server.wire import Event, Refusal, new_id, now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.responses import Response

    from rtkit.local.engines.engine import ReplyChunk

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]

DEFAULT_MAX_TOKENS = 16
"""What this API cuts a completion at that says nothing else."""

MAX_PROMPTS = 2_048


class _StreamOptions(msgspec.Struct):
    include_usage: bool | None = None


class CreateCompletion(Body, kw_only=True):
    """The body of a request."""

    model: str
    prompt: str | Annotated[list[str], msgspec.Meta(min_length=1, max_length=MAX_PROMPTS)] | None = None
    echo: bool | None = None
    logprobs: Annotated[int, msgspec.Meta(ge=0, le=5)] | None = None
    max_tokens: Annotated[int, msgspec.Meta(ge=0)] | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=128)] | None = None
    stop: str | Annotated[list[str], msgspec.Meta(max_length=4)] | None = None
    stream: bool | None = None
    stream_options: _StreamOptions | None = None
    suffix: str | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=2)] | None = None
    # Taken, and without effect here.
    best_of: Any = None
    frequency_penalty: Any = None
    logit_bias: Any = None
    presence_penalty: Any = None
    seed: Any = None
    top_p: Any = None
    user: Any = None

    @property
    def prompts(self) -> list[str]:
        return self.prompt if isinstance(self.prompt, list) else [self.prompt or ""]


class _Turn:
    """One choice."""

    def __init__(self, completion: _Completion, index: int, echo: str) -> None:
        self._completion = completion
        self._index = index
        self._echo = echo
        self._said: list[str] = []
        self.end = Finish()
        self.refusal: Refusal | None = None

    @property
    def tokens(self) -> int:
        return len(self._said) if self.end.output_tokens is None else self.end.output_tokens

    def begin(self) -> Iterator[Event]:
        if self._echo:
            yield self._chunk(self._echo)

    def take(self, chunk: ReplyChunk) -> Iterator[Event]:
        if isinstance(chunk, Finish):
            self.end = chunk
        elif isinstance(chunk, str):
            self._said.append(chunk)
            yield self._chunk(chunk)

    def finish(self) -> Iterator[Event]:
        yield self._chunk("", finish_reason=self.end.reason)

    def fail(self, refusal: Refusal) -> Iterator[Event]:
        self.refusal = refusal
        yield {"error": refusal.error}

    def choice(self, text: str | None = None, finish_reason: str | None = None) -> Json:
        whole = text is None
        said = self._echo + "".join(self._said) if text is None else text
        return {
            "index": self._index,
            "text": said,
            "logprobs": _logprobs(split_tokens(said))
            if self._completion.asked.logprobs is not None
            else None,
            "finish_reason": self.end.reason if whole else finish_reason,
        }

    def _chunk(self, text: str, *, finish_reason: str | None = None) -> Event:
        return self._completion.labelled() | {"choices": [self.choice(text, finish_reason)]}


class _Completion:
    def __init__(self, asked: CreateCompletion) -> None:
        self.asked = asked
        self.id = new_id("cmpl")
        self.created = now()
        self.turns: list[_Turn] = []

    def turn(self, prompt: str) -> _Turn:
        turn = _Turn(self, len(self.turns), prompt if self.asked.echo else "")
        self.turns.append(turn)
        return turn

    def labelled(self) -> Json:
        label = {"id": self.id, "object": "text_completion", "created": self.created}
        return label | {"model": self.asked.model, "system_fingerprint": "fp_rtkit_local"}

    def usage(self) -> Json:
        read = sum(len(split_tokens(prompt)) for prompt in self.asked.prompts)
        said = sum(turn.tokens for turn in self.turns)
        return {"prompt_tokens": read, "completion_tokens": said, "total_tokens": read + said}


async def create(exchange: ApiExchange) -> Response:
    asked = await exchange.read(CreateCompletion)
    if asked.suffix:
        raise Refusal.unsupported("suffix", "this server inserts nothing.")
    completion = _Completion(asked)
    stop = (asked.stop,) if isinstance(asked.stop, str) else tuple(asked.stop or ())
    limit = DEFAULT_MAX_TOKENS if asked.max_tokens is None else asked.max_tokens

    async def produce(emit: Emit) -> None:
        for text in asked.prompts:
            for _ in range(asked.n or 1):
                prompt = Prompt(asked.model, text, max_tokens=limit, temperature=asked.temperature)
                reply = exchange.services.settings.engine.reply(prompt)
                turn = completion.turn(text)
                await perform(turn, limited(reply, max_tokens=limit, stop=tuple(filter(None, stop))), emit)
                if turn.refusal is not None:
                    return
        if asked.stream_options and asked.stream_options.include_usage:
            await emit(completion.labelled() | {"choices": [], "usage": completion.usage()})

    if asked.stream:
        return EventStream(produce, encoded=encode_chunk, last=b"data: [DONE]\n\n")
    async with while_connected(exchange.request.receive):
        await produce(_drop)
    refusal = completion.turns[-1].refusal
    if refusal is not None:
        raise refusal
    choices = [turn.choice() for turn in completion.turns]
    return answer(completion.labelled() | {"choices": choices, "usage": completion.usage()})


async def _drop(event: Event) -> None:
    del event


def _logprobs(tokens: list[str]) -> Json:
    offsets = [0, *itertools.accumulate(map(len, tokens))][:-1] if tokens else []
    return {
        "tokens": tokens,
        "token_logprobs": [0.0] * len(tokens),
        "top_logprobs": [{token: 0.0} for token in tokens],
        "text_offset": offsets,
    }


ENDPOINTS = [Endpoint("POST", "/completions", create)]
