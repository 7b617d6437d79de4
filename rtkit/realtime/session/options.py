"""What ``client.realtime.session`` takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rtkit.client.options import Omit
    from rtkit.core.arguments import Fields
    from rtkit.realtime.session.tools import ToolSettings
    from rtkit.realtime.settings import Settings

__all__ = ["SessionOptions"]


class SessionOptions(TypedDict, total=False):
    """Options of a session; the last six are those of ``connect``."""

    instructions: str | Omit
    voice: str | Omit
    tools: Iterable[Any]
    """Functions, `rtkit.helpers` tools, or dicts; see docs/session.md."""
    turn_detection: Fields | Omit | None
    """``None``: the program says where speech ends, by ``commit_audio``."""
    config: Fields
    """The rest of the configuration, in the form of ``session.update``."""
    history: Mapping[str, Any] | None
    """A ``snapshot`` of another session, to go on with."""
    settings: Settings | None
    tool_settings: ToolSettings | None

    model: str
    call_id: str
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    websocket_connection_options: Mapping[str, Any]
    normalize: bool
