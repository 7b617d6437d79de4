"""Where a stream that broke off can be resumed: the id of its response, and the number of its last event. Pure."""

from __future__ import annotations

from typing import Any, TypeVar

__all__ = ["ResumePoint"]

T = TypeVar("T")


class ResumePoint:
    """Only a response that is made in the background can be resumed: another one ends with its connection."""

    def __init__(self, point: tuple[str, int | None] | None) -> None:
        self.response_id: str | None = None
        self.number: int | None = None
        """The sequence number of the last event."""
        if point is not None:
            self.response_id, self.number = point
        self.attempts = 0
        """How often the stream was resumed, or tried to be."""

    def can_resume(self, events_seen: int) -> bool:
        """Without a number, only a stream of which nothing has been seen can be read again from its beginning."""
        return self.response_id is not None and (self.number is not None or not events_seen)

    def note(self, batch: list[T]) -> list[T]:
        """Remember how far the events go. Returns them without those that a resumed stream sends again."""
        if self.response_id is None:
            for event in batch:
                response: Any = getattr(event, "response", None)
                if getattr(response, "background", None):
                    self.response_id = response.id
                    break
        if self.attempts:
            batch = [event for event in batch if not self._is_repeated(event)]
        for event in reversed(batch):
            number = getattr(event, "sequence_number", None)
            if number is not None:
                self.number = number
                break
        return batch

    def _is_repeated(self, event: object) -> bool:
        number = getattr(event, "sequence_number", None)
        return number is not None and self.number is not None and number <= self.number
