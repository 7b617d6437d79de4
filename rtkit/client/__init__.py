"""The HTTP side: typed streams over responses."""

from rtkit.client._async.stream import AsyncStream
from rtkit.client._sync.stream import Stream

__all__ = ["AsyncStream", "Stream"]
