"""Where the generated files depart from the source, each with its reason. A name that matches nothing stops
the generator, so that no entry outlives what it was made for."""

from __future__ import annotations

from typing import Final

from codegen.description import Field, OneOf, Scalar

__all__ = ["ADDED_FIELDS", "LEFT_OUT", "MIXINS", "OPTIONAL_FIELDS"]

_PARSED = "generic over a user's own class: structured outputs are written by hand"
_WEBSOCKET = "options of one WebSocket library: rtkit's own stand in rtkit.net"

LEFT_OUT: Final[dict[str, tuple[str, str | None]]] = {
    "openai.types.chat.parsed_chat_completion": (_PARSED, "rtkit.types._parsed_chat"),
    "openai.types.chat.parsed_function_tool_call": (_PARSED, "rtkit.types._parsed_chat"),
    "openai.types.responses.parsed_response": (_PARSED, "rtkit.types._parsed_responses"),
    "openai.types.websocket_connection_options": (_WEBSOCKET, None),
    "openai.types.websocket_reconnection": (_WEBSOCKET, None),
}
"""Modules of the source that are not read: why, and the module by hand that has their names (its ``__all__``)."""

_OBFUSCATION: Final = Field(
    "obfuscation", "obfuscation", OneOf((Scalar("str"), Scalar("none"))), required=False
)
_PADDED = (
    "padding that the server adds to every delta; the source lacks it, and each event would count as drift"
)

_DELTAS: Final = (
    "ResponseAudioDeltaEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseTextDeltaEvent",
)
_REALTIME_DELTAS: Final = (
    "ResponseAudioDeltaEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseTextDeltaEvent",
)

ADDED_FIELDS: Final[dict[tuple[str, str], tuple[Field, str]]] = {
    **{("openai.types.responses", name): (_OBFUSCATION, _PADDED) for name in _DELTAS},
    **{("openai.types.beta", f"Beta{name}"): (_OBFUSCATION, _PADDED) for name in _DELTAS},
    **{("openai.types.realtime", name): (_OBFUSCATION, _PADDED) for name in _REALTIME_DELTAS},
}
"""Fields that the server sends and the source does not have, by package and class."""

OPTIONAL_FIELDS: Final[dict[tuple[str, str, str], str]] = {
    ("openai.types.beta.agents.vaults", "Credential", "metadata"): (
        "the source fills in an empty dict, which to_dict() would then add to what was sent"
    ),
}
"""Fields with a default of their own in the source, which read ``None`` here when they are missing."""

MIXINS: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("openai.types.beta", "AgentSessionMessage"): ("ContentText", "its output_text"),
    ("openai.types.realtime", "ResponseAudioDeltaEvent"): ("AudioBytes", "the delta as bytes, decoded in C"),
    ("openai.types.responses", "Response"): ("OutputText", "its output_text"),
}
"""Hand-written bases from ``rtkit/types/_extras.py``, by package and class."""

HANDWRITTEN_MEMBERS: Final = frozenset({"output_text", "__test__"})
"""What stands in classes of the source besides fields and is known: a mixin has it, or it says nothing."""
