"""The states of a stream of events. `python -m rtkit.client.stream_state` draws the table.

- ``open``: nobody reads. The next event may come.
- ``refused``: the response has an error status, and nobody has read its body.
- ``reading``: a task waits for bytes.
- ``closing``: another task closed the stream while one waits for bytes. That read ends next.
- ``done``: ``[DONE]`` has come. No event follows; the rest of the body is read, to use the connection again.
- ``ended``: the connection is released. There are no more events.

The triggers: ``refuse`` (the status is an error), ``read`` (a read begins), ``got`` (it ends),
``done`` (``[DONE]`` came), ``reopen`` (a new response continues the stream), ``end``, ``close`` (by the user).
"""

from __future__ import annotations

from typing import Final

from rtkit.core.state_tables import Table, diagram

__all__ = ["CLOSING", "DONE", "ENDED", "OPEN", "READING", "REFUSED", "STREAM"]

OPEN: Final = "open"
REFUSED: Final = "refused"
READING: Final = "reading"
CLOSING: Final = "closing"
DONE: Final = "done"
ENDED: Final = "ended"

STREAM: Final[Table] = {
    OPEN: {"read": READING, "done": DONE, "reopen": OPEN, "refuse": REFUSED, "end": ENDED, "close": ENDED},
    REFUSED: {"end": ENDED, "close": ENDED},
    READING: {"got": OPEN, "close": CLOSING},
    CLOSING: {"got": ENDED, "close": CLOSING},
    DONE: {"done": DONE, "end": ENDED, "close": ENDED},
    ENDED: {"done": ENDED, "end": ENDED, "close": ENDED},
}

if __name__ == "__main__":
    print(diagram(STREAM))  # noqa: T201 - it is a command
