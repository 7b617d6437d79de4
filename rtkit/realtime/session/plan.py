"""What a session is made with: its options, checked before there is a connection.

Tools are described by their signatures here, so a plan is made on a thread; see `SessionManager`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.options import is_given, omit
from rtkit.client.params import BODY
from rtkit.core.plain import plain
from rtkit.realtime.session.tools import ToolSettings, definitions
from rtkit.realtime.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from rtkit.client.options import Omit
    from rtkit.core.arguments import Fields

__all__ = ["SessionPlan"]


class SessionPlan:
    """The arguments of ``client.realtime.session``. Raises TypeError or ValueError for what can't be meant."""

    def __init__(
        self,
        connect: Callable[..., Any],
        *,
        instructions: str | Omit = omit,
        voice: str | Omit = omit,
        tools: Iterable[Any] = (),
        turn_detection: Fields | Omit | None = omit,
        config: Fields | None = None,
        history: Mapping[str, Any] | None = None,
        settings: Settings | None = None,
        tool_settings: ToolSettings | None = None,
        **connecting: Any,
    ) -> None:
        described, self.callables = definitions(tools)
        self.config = _configuration(config or {}, instructions, voice, described, turn_detection)
        self.settings = settings or Settings()
        self.tool_settings = tool_settings or ToolSettings()
        self.history = history
        self._connect = connect
        self._connecting = connecting

    @property
    def model(self) -> str | None:
        """``None`` for a session that joins a call."""
        model = self._connecting.get("model")
        return model if isinstance(model, str) else None

    def connect(self) -> Any:
        """The block of another connection."""
        return self._connect(**self._connecting)


def _configuration(
    config: Fields,
    instructions: str | Omit,
    voice: str | Omit,
    tools: list[dict[str, Any]],
    turn_detection: Fields | Omit | None,
) -> dict[str, Any]:
    """The session's configuration, in the form of ``session.update``; single arguments go over ``config``."""
    made: dict[str, Any] = plain(config, BODY, "config")
    if is_given(instructions):
        made["instructions"] = instructions
    if tools:
        made["tools"] = [*(made.get("tools") or ()), *tools]
    audio = {name: dict(value) for name, value in (made.get("audio") or {}).items()}
    if is_given(voice):
        audio.setdefault("output", {})["voice"] = voice
    if is_given(turn_detection):
        audio.setdefault("input", {})["turn_detection"] = turn_detection
    if audio:
        made["audio"] = audio
    checked: dict[str, Any] = plain(made, BODY)
    return checked
