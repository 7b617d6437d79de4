"""Every parameter that the API's operations take is taken; any other is refused, as the API does."""

from __future__ import annotations

import typing

import httpx
import msgspec
import pytest

import rtkit.local
import rtkit.types.audio.params
import rtkit.types.batches.params
import rtkit.types.chat.params
import rtkit.types.completions.params
import rtkit.types.conversations.params
import rtkit.types.embeddings.params
import rtkit.types.files.params
import rtkit.types.images.params
import rtkit.types.moderations.params
import rtkit.types.realtime.params
import rtkit.types.responses.params
import rtkit.types.uploads.params
import rtkit.types.vector_stores.params
from rtkit import types
from rtkit.local.api import (
    audio,
    batches,
    chat_request,
    completions,
    conversations,
    embeddings,
    files,
    images,
    moderations,
    realtime,
    response_request,
    responses,
    uploads,
    vector_stores,
)
from rtkit.local.realtime import client_events as shapes
from rtkit.local.server.wire import Refusal

BODIES = [
    (audio._Speech, types.audio.params.SpeechCreateParams),
    (audio._Transcribe, types.audio.params.TranscriptionCreateParams),
    (audio._Transcribe, types.audio.params.TranslationCreateParams),
    (batches._Create, types.batches.params.BatchCreateParams),
    (chat_request.CreateChat, types.chat.params.CompletionCreateParams),
    (completions.CreateCompletion, types.completions.params.CompletionCreateParams),
    (conversations._AddItems, types.conversations.params.ItemCreateParams),
    (conversations._Create, types.conversations.params.ConversationCreateParams),
    (conversations._Update, types.conversations.params.ConversationUpdateParams),
    (embeddings.CreateEmbedding, types.embeddings.params.EmbeddingCreateParams),
    (files._Create, types.files.params.FileCreateParams),
    (images._Edit, types.images.params.ImageEditParams),
    (images._Generate, types.images.params.ImageGenerateParams),
    (images._Variation, types.images.params.ImageCreateVariationParams),
    (moderations.CreateModeration, types.moderations.params.ModerationCreateParams),
    (realtime._Create, types.realtime.params.ClientSecretCreateParams),
    (shapes._Session, types.realtime.params.RealtimeSessionCreateRequestParam),
    (shapes._Session, types.realtime.params.RealtimeTranscriptionSessionCreateRequestParam),
    (shapes.ResponseParams, types.realtime.params.RealtimeResponseCreateParamsParam),
    (responses.CountTokens, types.responses.params.InputTokenCountParams),
    (response_request.CreateResponse, types.responses.params.ResponseCompactParams),
    (response_request.CreateResponse, types.responses.params.ResponseCreateParams),
    (uploads._AddPart, types.uploads.params.PartCreateParams),
    (uploads._Complete, types.uploads.params.UploadCompleteParams),
    (uploads._Create, types.uploads.params.UploadCreateParams),
    (vector_stores._AddBatch, types.vector_stores.params.FileBatchCreateParams),
    (vector_stores._AddFile, types.vector_stores.params.FileCreateParams),
    (vector_stores._Create, types.vector_stores.params.VectorStoreCreateParams),
    (vector_stores._Search, types.vector_stores.params.VectorStoreSearchParams),
    (vector_stores._Update, types.vector_stores.params.VectorStoreUpdateParams),
]


@pytest.mark.parametrize(("body", "params"), BODIES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_parameter_of_the_api_is_taken(body, params):
    taken = {field.encode_name for field in msgspec.structs.fields(body)}
    for variant in typing.get_args(params) or (params,):
        assert variant.__required_keys__ | variant.__optional_keys__ <= taken
    assert body.__struct_config__.forbid_unknown_fields


class _Inner(msgspec.Struct, forbid_unknown_fields=True):
    count: typing.Annotated[int, msgspec.Meta(ge=1)] = 1


class _Body(msgspec.Struct, forbid_unknown_fields=True):
    share: typing.Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    name: typing.Annotated[str, msgspec.Meta(max_length=2)] = ""
    words: typing.Annotated[list[str], msgspec.Meta(min_length=1, max_length=2)] = []
    notes: typing.Annotated[dict[str, str], msgspec.Meta(max_length=1)] = {}
    kind: typing.Literal["a", "b"] = "a"
    inner: _Inner = msgspec.field(default_factory=_Inner)


@pytest.mark.parametrize(
    ("sent", "param", "code"),
    [
        ({"odd": 1}, "odd", "unknown_parameter"),
        ({"inner": {"odd": 1}}, "inner.odd", "unknown_parameter"),
        ({"share": "x"}, "share", "invalid_type"),
        ({"kind": 3}, "kind", "invalid_type"),
        ({"words": ["a", None]}, "words[1]", "invalid_type"),
        ({"kind": "c"}, "kind", "invalid_value"),
        ({"share": 2}, "share", "decimal_above_max_value"),
        ({"share": -1}, "share", "decimal_below_min_value"),
        ({"inner": {"count": 0}}, "inner.count", "integer_below_min_value"),
        ({"name": "abc"}, "name", "string_above_max_length"),
        ({"words": []}, "words", "empty_array"),
        ({"words": ["a", "b", "c"]}, "words", "array_above_max_length"),
        ({"notes": {"a": "", "b": ""}}, "notes", "object_above_max_properties"),
    ],
)
def test_what_is_wrong_has_the_code_of_the_api(sent, param, code):
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(sent, _Body)
    error = Refusal.from_validation(caught.value).error
    assert (error["param"], error["code"]) == (param, code)
    assert param in (error["message"] or "")


def test_an_unknown_parameter_is_refused():
    with rtkit.local.serve() as server:
        answer = httpx.post(f"{server.url}/responses", json={"model": "m", "input": "x", "thinking": True})
        form = httpx.post(f"{server.url}/files", data={"purpose": "batch", "odd": "1"}, files={"file": b"x"})
    assert answer.status_code == form.status_code == 400
    assert answer.json()["error"] == {
        "message": "Unknown parameter: 'thinking'.",
        "type": "invalid_request_error",
        "param": "thinking",
        "code": "unknown_parameter",
    }
    assert form.json()["error"]["param"] == "odd"
