"""What goes wrong with a bulk job as such."""

from __future__ import annotations

from rtkit.errors._general import OpenAIError

__all__ = ["BulkInputError", "JournalError"]


class JournalError(OpenAIError):
    """The journal of a bulk job can't be opened or used, is something else, or its worker was taken for dead."""


class BulkInputError(OpenAIError, ValueError):
    """A line or a row can't be made an item of a bulk job; the text says which, and what is wrong with it."""
