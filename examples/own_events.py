"""Events of your own, from any server that sends Server-Sent Events, and what happens when they drift.

    python examples/own_events.py

No network: the bytes below are what a build server might send, cut where a network would cut them.
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import rtkit


class Started(rtkit.Model, tag_field="type", tag="job.started"):
    type: ClassVar[Literal["job.started"]] = "job.started"
    job: str
    priority: int | None = None  # None where the server says null, and where it says nothing


class Finished(rtkit.Model, tag_field="type", tag="job.finished"):
    type: ClassVar[Literal["job.finished"]] = "job.finished"
    job: str
    seconds: float


JobEvent: TypeAlias = Started | Finished

RECEIVED = b"""\
data: {"type": "job.started", "job": "docs", "priority": null}

: a comment, as servers send them to keep a connection alive
data: {"type": "job.started", "job": "tests", "runner": "r7"}

event: job.paused
id: 3
data: {"type": "job.paused", "job": "docs", "reason": "no disk"}

data: {"type": "job.finished", "job": "tests",
data:  "seconds": 12.5}

data: {"type": "job.fini"""


def main() -> None:
    sse = rtkit.SSEDecoder(max_event_size=64 * 1024)
    decoder: rtkit.Decoder[JobEvent] = rtkit.Decoder(JobEvent)
    for start in range(0, len(RECEIVED), 20):
        for sent in sse.feed(RECEIVED[start : start + 20]):
            show(decoder.decode(sent.data))

    # The last event is not whole. By the standard it is dropped; `finish` lets you notice.
    print(f"last event id {sse.last_event_id!r}, cut off: {sse.finish() is not None}")


def show(event: JobEvent | rtkit.UnknownEvent) -> None:
    match event:
        case Started():
            said = "priority" in event.model_fields_set
            print(f"started {event.job}, priority {event.priority} ({'given' if said else 'not given'})")
        case Finished():
            print(f"finished {event.job} after {event.seconds} s")
        case rtkit.UnknownEvent():  # a type that this program does not know
            print(f"unknown event {event.type}: {rtkit.to_dict(event)}")
            return
    if event.model_extra:  # fields that the class does not know; they are attributes of the event, too
        print(f"  with {event.model_extra}")


if __name__ == "__main__":
    main()
