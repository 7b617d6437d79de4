"""pydantic itself on the official SDK's types: what those types could do without the SDK's construction.

Its unions are told apart by ``type``, as pydantic's documentation advises; the SDK's own union tries one
variant after another.
"""

from __future__ import annotations

import base64
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, get_args

from openai.types.chat import ChatCompletionChunk
from openai.types.realtime import RealtimeServerEvent
from openai.types.responses import ResponseStreamEvent
from pydantic import Field, TypeAdapter

if TYPE_CHECKING:
    from bench.cases import Case, Outcome, Runs

PACKAGES = ("pydantic", "pydantic_core", "openai")
NOTE = "TypeAdapter.validate_json with a discriminated union: strict about types, unlike the SDK"


@lru_cache(maxsize=8)
def _adapter(kind: str) -> TypeAdapter[Any]:
    if kind.startswith("chat"):
        return TypeAdapter(ChatCompletionChunk)
    union = get_args(ResponseStreamEvent if kind.startswith("responses") else RealtimeServerEvent)[0]
    annotated: Any = Annotated  # of a type that is only known here
    return TypeAdapter(annotated[union, Field(discriminator="type")])


@contextmanager
def decode(case: Case) -> Runs:
    documents, decode = case.payload.documents, _adapter(case.kind).validate_json

    def responses() -> Outcome:
        count, text = 0, []
        for document in documents:
            event = decode(document)
            count += 1
            if event.type == "response.output_text.delta":
                text.append(event.delta)
        return count, text

    def chat() -> Outcome:
        count, text = 0, []
        for document in documents:
            chunk = decode(document)
            count += 1
            if chunk.choices and (content := chunk.choices[0].delta.content):
                text.append(content)
        return count, text

    def audio() -> Outcome:
        count, pcm = 0, []
        for document in documents:
            event = decode(document)
            count += 1
            if event.type == "response.output_audio.delta":
                pcm.append(base64.b64decode(event.delta))
        return count, pcm

    if case.kind == "realtime-audio":
        yield audio
    else:
        yield chat if case.kind.startswith("chat") else responses
