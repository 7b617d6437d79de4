"""What a client of the Realtime API may send, in the dialect of general availability."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from rtkit.local.server.wire import Refusal

__all__ = ["ClientEvent", "Item", "ResponseParams", "decode", "event_id_of"]

Json: TypeAlias = dict[str, Any]
Limit: TypeAlias = Annotated[int, msgspec.Meta(ge=1)] | Literal["inf"]
Modalities: TypeAlias = Annotated[list[Literal["text", "audio"]], msgspec.Meta(min_length=1, max_length=2)]
ToolChoice: TypeAlias = Literal["none", "auto", "required"] | Json


class Content(msgspec.Struct, omit_defaults=True):
    """A part of a message. Sound is base64."""

    type: Literal["input_text", "input_audio", "input_image", "output_text", "output_audio"]
    text: str | None = None
    audio: bytes | None = None
    transcript: str | None = None
    image_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None


class Item(msgspec.Struct):
    """An item as a client sends it: a message, a call of a tool, or what came of one."""

    type: Literal["message", "function_call", "function_call_output", "item_reference"]
    id: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    content: list[Content] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    output: str | None = None


class _Session(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """The fields of a session that a client may set. The model stays what it was when the session began."""

    type: Literal["realtime", "transcription"]
    audio: Json | msgspec.UnsetType = msgspec.UNSET
    include: list[str] | msgspec.UnsetType | None = msgspec.UNSET
    instructions: str | msgspec.UnsetType = msgspec.UNSET
    max_output_tokens: Limit | msgspec.UnsetType = msgspec.UNSET
    model: str | msgspec.UnsetType = msgspec.UNSET
    output_modalities: Modalities | msgspec.UnsetType = msgspec.UNSET
    parallel_tool_calls: bool | msgspec.UnsetType = msgspec.UNSET
    prompt: Json | msgspec.UnsetType | None = msgspec.UNSET
    reasoning: Json | msgspec.UnsetType = msgspec.UNSET
    tool_choice: ToolChoice | msgspec.UnsetType = msgspec.UNSET
    tools: list[Json] | msgspec.UnsetType = msgspec.UNSET
    tracing: Literal["auto"] | Json | msgspec.UnsetType | None = msgspec.UNSET
    truncation: Literal["auto", "disabled"] | Json | msgspec.UnsetType = msgspec.UNSET


class _AudioFormat(msgspec.Struct):
    type: Literal["audio/pcm", "audio/pcmu", "audio/pcma"]
    rate: Literal[24000] | None = None


class _Voice(msgspec.Struct):
    voice: str | Json | None = None
    format: _AudioFormat | None = None


class _ResponseAudio(msgspec.Struct):
    output: _Voice | None = None


class ResponseParams(msgspec.Struct, forbid_unknown_fields=True):
    """What one response does otherwise than its session says."""

    conversation: Literal["auto", "none"] = "auto"
    audio: _ResponseAudio | None = None
    input: list[Item] | None = None
    instructions: str | None = None
    max_output_tokens: Limit | None = None
    metadata: dict[str, str] | None = None
    output_modalities: Modalities | None = None
    parallel_tool_calls: bool | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Json] | None = None
    # Taken, and without effect here.
    prompt: Any = None
    reasoning: Any = None


class ClientEvent(msgspec.Struct, tag_field="type", forbid_unknown_fields=True):
    event_id: str | None = None


class _Envelope(msgspec.Struct):
    """The facts of a message that is not an event, for the error that answers it."""

    type: Any = None
    event_id: Any = None


class UpdateSession(ClientEvent, tag="session.update", kw_only=True):
    session: _Session


class CreateItem(ClientEvent, tag="conversation.item.create", kw_only=True):
    item: Item
    previous_item_id: str | None = None


class RetrieveItem(ClientEvent, tag="conversation.item.retrieve", kw_only=True):
    item_id: str


class DeleteItem(ClientEvent, tag="conversation.item.delete", kw_only=True):
    item_id: str


class TruncateItem(ClientEvent, tag="conversation.item.truncate", kw_only=True):
    item_id: str
    content_index: Annotated[int, msgspec.Meta(ge=0)]
    audio_end_ms: Annotated[int, msgspec.Meta(ge=0)]


class CreateResponse(ClientEvent, tag="response.create", kw_only=True):
    response: ResponseParams | None = None


class CancelResponse(ClientEvent, tag="response.cancel", kw_only=True):
    response_id: str | None = None


class AppendAudio(ClientEvent, tag="input_audio_buffer.append", kw_only=True):
    audio: bytes


class CommitAudio(ClientEvent, tag="input_audio_buffer.commit", kw_only=True):
    pass


class ClearAudio(ClientEvent, tag="input_audio_buffer.clear", kw_only=True):
    pass


class ClearOutput(ClientEvent, tag="output_audio_buffer.clear", kw_only=True):
    pass


_ClientEvents = (
    UpdateSession
    | CreateItem
    | RetrieveItem
    | DeleteItem
    | TruncateItem
    | CreateResponse
    | CancelResponse
    | AppendAudio
    | CommitAudio
    | ClearAudio
    | ClearOutput
)
_decoder: msgspec.json.Decoder[_ClientEvents] = msgspec.json.Decoder(_ClientEvents)
_envelope = msgspec.json.Decoder(_Envelope)


def decode(message: str | bytes) -> ClientEvent:
    """One message of a client. Raises `Refusal` if it is not an event."""
    try:
        return _decoder.decode(message)
    except msgspec.ValidationError as error:
        raise _refusal(message, error) from None
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Refusal(f"The message is not valid JSON: {error}.", code="invalid_json") from None


def session_fields(value: object, *, within: str = "session") -> Json:
    """The fields of a session that were set, checked; ``value`` is as a client sent it over HTTP."""
    try:
        return fields_of(msgspec.convert(value, _Session))
    except msgspec.ValidationError as error:
        raise Refusal.from_validation(error, within=within) from None


def fields_of(session: _Session) -> Json:
    fields: Json = msgspec.to_builtins(session)
    fields.pop("model", None)
    return fields


def _refusal(message: str | bytes, error: msgspec.ValidationError) -> Refusal:
    refusal = Refusal.from_validation(error)
    if refusal.error["param"] == "type" and refusal.error["code"] == "invalid_value":
        types = ", ".join(f"'{event.__struct_config__.tag}'" for event in _ClientEvents.__args__)
        type = _envelope_of(message).type
        refusal.error["message"] = f"Invalid value: '{type}'. Supported values are: {types}."
    return refusal


def event_id_of(message: str | bytes) -> str | None:
    """The ``event_id`` that the client gave to its event, as far as it has one."""
    event_id = _envelope_of(message).event_id
    return event_id if isinstance(event_id, str) else None


def _envelope_of(message: str | bytes) -> _Envelope:
    # The decoder of events stops at the first fault; behind it there may be others, bad JSON included.
    try:
        return _envelope.decode(message)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return _Envelope()
