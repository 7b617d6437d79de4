"""An error in the place of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from rtkit.core.model import Model
from rtkit.errors import APIError

if TYPE_CHECKING:
    import httpx

__all__ = ["StreamErrorEvent", "error_in"]


class StreamErrorEvent(Model):
    """``{"error": {...}}`` where an event was expected: how Chat Completions fail in the middle of a stream."""

    type: ClassVar[Literal["error"]] = "error"
    error: Any

    def _fact(self, name: str) -> Any:
        return self.error.get(name) if isinstance(self.error, dict) else None

    @property
    def message(self) -> str:
        message = self._fact("message")
        return message if isinstance(message, str) and message else "An error occurred during streaming"

    @property
    def code(self) -> Any:
        return self._fact("code")

    @property
    def param(self) -> Any:
        return self._fact("param")

    def as_exception(self, request: httpx.Request) -> APIError:
        """What iteration raises for it."""
        return APIError(self.message, request, body=self.error)


def error_in(event: Any) -> Any:
    """``event`` itself, or the error that stands in its place."""
    if isinstance(event, Model) and getattr(event, "type", None) is None:
        error = event.model_extra.get("error")
        if error:
            payload = event.to_dict()
            return StreamErrorEvent.model_validate(payload)
    return event
