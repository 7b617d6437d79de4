"""What a new connection is sent, so that the conversation goes on where the old one was lost. Pure.

A new connection is a new conversation for the server, which knows nothing of the old one. The rules:

1. The session's configuration first, then the history, then what the program sent meanwhile. A response is asked
   for right behind them: nothing waits for the server to confirm an item.
2. The history is bounded: the last items, by number and by tokens (`ReplaySettings`). What is older is left out;
   where the program has a summary of it, that is the first item, a message of the system.
3. A call of a tool and its output go together or not at all, since the API refuses an output without its call. A
   call without an output goes as long as one may come. One that was cut off while its arguments were written was
   never made.
4. The API takes no audio of an assistant and forgets that of a user: what was said is replayed as text, as far as
   it was heard. An item without any text can't be replayed; the session reports it.
5. What the program sent and the server has not confirmed goes last, once, by the same id, whatever the bound is.
6. The server confirms each item. What the program knows already is not news to it.
"""

from __future__ import annotations

import base64
import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from rtkit.realtime.connection.backoff import Backoff

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rtkit.realtime.state.conversation import Item

__all__ = [
    "PREFIX",
    "Backoff",
    "Replay",
    "ReplayPlan",
    "ReplaySettings",
    "Summary",
    "UnconfirmedAudio",
    "restore_events",
]

logger = logging.getLogger("rtkit.realtime")

PREFIX: Final = "replay_"
"""How the ids of the client events begin that replay an item."""

REPLAY_ITEMS: Final = 128
"""Items that are replayed by default: 64 turns."""

MAX_SUMMARY_CHARS: Final = 32_000
"""Of a summary; what is longer is cut."""

MAX_BEGUN: Final = 256
"""Items that were added and are not done, of which that is remembered."""

BYTES_PER_TOKEN: Final = 4
"""Of text in UTF-8, about."""

IMAGE_TOKENS: Final = 1_000
AUDIO_BYTES_PER_TOKEN: Final = 4_800
"""A token of a user's audio is a tenth of a second, of PCM16 so many bytes."""

_FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "message": ("id", "type", "role"),
    "function_call": ("id", "type", "call_id", "name", "arguments"),
    "function_call_output": ("id", "type", "call_id", "output"),
    "mcp_approval_response": ("id", "type", "approval_request_id", "approve", "reason"),
}
"""The kinds of item that a client may create, and what belongs to them."""

_NEVER_MADE: Final = frozenset({"in_progress", "incomplete"})
"""The statuses of a call that was cut off while its arguments were written."""

_CONFIRMATIONS: Final = frozenset({
    "conversation.item.added", "conversation.item.created", "conversation.item.done",
})  # fmt: skip

Summary = str | Callable[[Sequence["Item"]], str | None]
"""A text, or a function that makes one of the items that are left out; ``None`` for nothing to say."""


@dataclass(frozen=True, kw_only=True)
class ReplaySettings:
    """How much of the conversation a new connection is sent.

    ``items`` and ``tokens`` bound the history: the last ones are replayed, ``None`` is not a bound. Tokens are
    estimated, at four bytes of text each. ``summary`` stands for what is older: a text, or a function that is
    called with the older items before each replay; it should return at once.

    The server confirms each replayed item by ``conversation.item.added`` and ``.done``. With ``events="hide"`` the
    program does not see these; with ``"mark"`` it gets each as a `Replayed`.
    """

    items: int | None = REPLAY_ITEMS
    tokens: int | None = None
    summary: Summary | None = None
    events: Literal["hide", "mark"] = "hide"

    def __post_init__(self) -> None:
        for name in ("items", "tokens"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"{name} is at least 1, or None for no bound; it is {value!r}")
        if self.events not in {"hide", "mark"}:
            raise ValueError(f"events is 'hide' or 'mark', not {self.events!r}")


MAX_COMMITS: Final = 256
"""Commits without an answer that are remembered, the latest."""


@dataclass
class ReplayPlan:
    """The client events that restore a conversation."""

    events: list[dict[str, Any]] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    """The ids of the items that are replayed."""
    left_out: list[str] = field(default_factory=list)
    """The ids of items that can't be replayed: they are not part of the conversation any more."""
    older: list[str] = field(default_factory=list)
    """The ids of items beyond the bound."""
    summary_id: str | None = None


EVERYTHING: Final = ReplaySettings(items=None)


def restore_events(
    items: Iterable[Item],
    kept_audio: UnconfirmedAudio | None = None,
    settings: ReplaySettings = EVERYTHING,
    *,
    summary_id: str = "summary",
    placed: Collection[str] = (),
) -> ReplayPlan:
    """What restores ``items``: in their order, those that are not confirmed last.

    ``placed`` are the ids of items that the program has put at a place of their own.
    """
    history = list(items)
    plan = ReplayPlan()
    chosen = _Choice(history, settings, kept_audio).params
    older = [item for index, item in enumerate(history) if index not in chosen]
    plan.older = [item.value["id"] for item in older]
    text = _summary(settings.summary, older) if older else None
    if text:
        content = [{"type": "input_text", "text": text}]
        value = {"id": summary_id, "type": "message", "role": "system", "content": content}
        plan.summary_id = summary_id
        plan.events.append(_create(value))
    before: dict[str, str] = {}
    last = plan.summary_id or "root"
    for index in sorted(chosen):
        item = history[index]
        if chosen[index] is None:
            plan.left_out.append(item.id)
        elif item.confirmed or item.id in placed:
            before[item.id], last = last, item.id
    for index in sorted(chosen, key=lambda each: (not history[each].confirmed, each)):
        params = chosen[index]
        if params is not None:
            plan.items.append(params["id"])
            event = _create(params)
            if not history[index].confirmed and history[index].id in before:
                event["previous_item_id"] = before[history[index].id]
            plan.events.append(event)
    return plan


def _create(value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "conversation.item.create", "event_id": f"{PREFIX}{value['id']}", "item": value}


def _summary(given: Summary | None, older: list[Item]) -> str | None:
    try:
        text = given(tuple(older)) if callable(given) else given
    except Exception:  # the program's; the conversation goes on without
        logger.warning("the summary of older items failed", exc_info=True)
        return None
    if text is not None and not isinstance(text, str):
        logger.warning("a summary is a str or None, not %s", type(text).__name__)
        return None
    return text[:MAX_SUMMARY_CHARS] if text else None


class _Choice:
    """Which items are replayed. ``params`` has what is sent of each, by its place; ``None`` for what can't be."""

    def __init__(self, history: list[Item], settings: ReplaySettings, kept: UnconfirmedAudio | None) -> None:
        self.params: dict[int, dict[str, Any] | None] = {}
        self._history = history
        self._unconfirmed_audio = kept
        self._items = 0
        self._tokens = 0
        self._calls = {
            item.value.get("call_id"): index
            for index, item in enumerate(history)
            if item.value.get("type") == "function_call" and item.value.get("status") not in _NEVER_MADE
        }
        self._choose_last(settings)
        self._choose_open_calls(settings)

    def _choose_last(self, settings: ReplaySettings) -> None:
        full = False
        for index in range(len(self._history) - 1, -1, -1):
            if index in self.params or (full and self._history[index].confirmed):
                continue
            added = self._with_its_call(index)
            count = sum(params is not None for params in added.values())
            tokens = 0 if settings.tokens is None else sum(map(_tokens, added.values()))
            if self._history[index].confirmed and self._items:
                full = full or _exceeds(self._items + count, settings.items)
                full = full or _exceeds(self._tokens + tokens, settings.tokens)
                if full:
                    continue
            self.params |= added
            self._items += count
            self._tokens += tokens

    def _with_its_call(self, index: int) -> dict[int, dict[str, Any] | None]:
        """An item; with an output, its call."""
        item = self._history[index]
        params = _params(item, self._unconfirmed_audio)
        if params is None or params["type"] != "function_call_output":
            return {index: params}
        call = self._calls.get(item.call_id)
        if call is None or call > index:
            return {index: None}  # the server would refuse it
        if call in self.params:
            return {index: params}
        return {index: params, call: _params(self._history[call], self._unconfirmed_audio)}

    def _choose_open_calls(self, settings: ReplaySettings) -> None:
        """Older calls whose outputs are still to come: the last ones, as many as items at most."""
        answered = {
            item.value.get("call_id")
            for item in self._history
            if item.value.get("type") == "function_call_output"
        }
        still_open = [
            index
            for call_id, index in self._calls.items()
            if index not in self.params and call_id not in answered
        ]
        for index in still_open if settings.items is None else still_open[-settings.items :]:
            params = _params(self._history[index], self._unconfirmed_audio)
            if params is not None:
                self.params[index] = params


def _exceeds(value: int, bound: int | None) -> bool:
    return bound is not None and value > bound


def _params(item: Item, kept_audio: UnconfirmedAudio | None) -> dict[str, Any] | None:
    value = item.value
    kind = value.get("type")
    names = _FIELDS.get(kind) if isinstance(kind, str) else None
    if names is None or (kind == "function_call" and value.get("status") in _NEVER_MADE):
        return None
    params = {name: value[name] for name in names if value.get(name) is not None}
    if kind != "message":
        return params
    text_type = "output_text" if value.get("role") == "assistant" else "input_text"
    content: list[dict[str, Any]] = []
    for part in value.get("content") or ():
        text = part.get("text") or part.get("transcript")
        if part.get("type") == "input_image":
            content.append(dict(part))
        elif text:
            content.append({"type": text_type, "text": text})
        elif part.get("type") == "input_audio" and kept_audio is not None:
            sound = kept_audio.of(item.id)
            if sound:
                content.append({"type": "input_audio", "audio": base64.b64encode(sound).decode()})
    return {**params, "content": content} if content else None


def _tokens(params: dict[str, Any] | None) -> int:
    """About how many tokens of the model's context an item takes."""
    if params is None:
        return 0
    size = sum(len(str(params.get(name) or "").encode()) for name in ("name", "arguments", "output"))
    tokens = 4  # of the item itself
    for part in params.get("content") or ():
        size += len(str(part.get("text") or "").encode())
        tokens += IMAGE_TOKENS if part["type"] == "input_image" else 0
        tokens += len(part.get("audio") or "") * 3 // 4 // AUDIO_BYTES_PER_TOKEN
    return tokens + size // BYTES_PER_TOKEN


class UnconfirmedAudio:
    """The user's audio that the server has not confirmed, at most ``limit`` bytes, to send it again.

    What was appended since the last commit that was answered, with the commits in it that were not; and of each
    committed item the sound, until its transcript is known.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._open = bytearray()
        self._commits: deque[int] = deque()
        """Where in it a commit was sent that has no answer yet."""
        self._forgotten = 0
        self._items: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0

    def appended(self, sound: bytes) -> None:
        self._open += sound
        excess = len(self._open) - self.limit
        if excess > 0:
            excess += excess % 2  # whole samples of PCM16
            self._forgotten += excess
            self._cut(excess)

    def commit_sent(self) -> None:
        self._commits.append(len(self._open))
        if len(self._commits) > MAX_COMMITS:
            self._commits.popleft()

    def commit_not_sent(self) -> None:
        """The last one, after all."""
        if self._commits:
            self._commits.pop()

    def commit_refused(self) -> None:
        """There was nothing to commit."""
        if self._commits:
            self._commits.popleft()

    def committed(self, item_id: str) -> None:
        """By a commit that was sent, or else by the server's turn detection."""
        end = self._commits.popleft() if self._commits else len(self._open)
        self.transcribed(item_id)  # named again
        if end:
            self._items[item_id] = bytes(self._open[:end])
            self._size += end
        self._forgotten = 0
        self._cut(end)
        while self._size > self.limit and self._items:
            _, sound = self._items.popitem(last=False)
            self._size -= len(sound)

    def cleared(self) -> None:
        """What was not committed is of no use any more."""
        if self._commits:
            del self._open[self._commits[-1] :]
        else:
            self._open.clear()
            self._forgotten = 0

    def transcribed(self, item_id: str) -> None:
        self._size -= len(self._items.pop(item_id, b""))

    def of(self, item_id: str) -> bytes:
        return self._items.get(item_id, b"")

    def take_open(self, limit: int) -> list[bytes]:
        """The last ``limit`` bytes that no answered commit covers, all but the last piece to be committed.

        They are forgotten here.
        """
        excess = len(self._open) - max(limit - limit % 2, 0)
        if excess > 0:
            self._forgotten += excess
            self._cut(excess)
        ends = [0, *self._commits, len(self._open)]
        chunks = [bytes(self._open[begin:end]) for begin, end in pairwise(ends)]
        self._open.clear()
        self._commits.clear()
        return chunks

    def take_forgotten(self) -> int:
        """Bytes left out of the replay since the last call."""
        forgotten, self._forgotten = self._forgotten, 0
        return forgotten

    def _cut(self, size: int) -> None:
        del self._open[:size]
        self._commits = deque(max(place - size, 0) for place in self._commits)


class _Named(msgspec.Struct):
    id: str | None = None


class _Confirmation(msgspec.Struct):
    type: str = ""
    item: _Named | None = None


_CONFIRMATION: Final = msgspec.json.Decoder(_Confirmation)


class Replay:
    """What the open connection was sent of the conversation before it, and what of that the program knows."""

    def __init__(self, settings: ReplaySettings) -> None:
        self.settings = settings
        self.summary_id: str | None = None
        self._connections = 0
        self._replayed: set[str] = set()
        """The items that this connection was sent: it has them as text."""
        self._older: set[str] = set()
        """Those of the conversation that it was not sent."""
        self._known: set[str] = set()
        """Those whose confirmation is not news."""
        self._done: set[str] = set()
        """Those of which the program knows that they are done."""
        self._begun: dict[str, None] = {}
        """Those that were added on some connection and are not done."""
        self._expected: set[str] = set()
        """Those whose confirmation is still to come, as far as nobody wants to see it."""
        self._corrected: set[str] = set()
        """Those that the server deletes, and is sent anew."""
        self._placed: set[str] = set()
        """Those that the program has put at a place of their own, and that are not confirmed."""

    def plan(self, items: Iterable[Item], kept_audio: UnconfirmedAudio | None, prefix: str) -> ReplayPlan:
        """For a new connection. ``prefix`` is one for ids of this session."""
        history = list(items)
        self._connections += 1
        self._placed &= {item.id for item in history if not item.confirmed}
        plan = restore_events(
            history,
            kept_audio,
            self.settings,
            summary_id=f"summary_{prefix}_{self._connections}",
            placed=self._placed,
        )
        self.summary_id = plan.summary_id
        self._replayed = set(plan.items)
        self._corrected.clear()
        self._older = set(plan.older)
        self._known = self._replayed - {item.id for item in history if not item.confirmed}
        if plan.summary_id is not None:
            self._known.add(plan.summary_id)
        # A user's item that was added on the last connection may still be done on this one; a response that was
        # cut may not.
        begun = {item.id for item in history if item.id in self._begun} if self._begun else set()
        cut = {item.id for item in history if item.value.get("status") == "incomplete"} if begun else set()
        self._done = self._known - (begun - cut)
        self._expected = set(self._done) if self.settings.events == "hide" else set()
        return plan

    def confirms_unread(self, data: bytes) -> bool:
        """As `confirms`, of an event as it came: there may be thousands, which nobody wants to see."""
        if not self._expected:
            return False
        try:
            event = _CONFIRMATION.decode(data)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return False
        done = event.type == "conversation.item.done"
        if event.item is None or event.item.id not in (self._done if done else self._known):
            return False
        if done:
            self._expected.discard(event.item.id)
        return event.type in _CONFIRMATIONS

    def confirms(self, event: Any) -> bool:
        """Whether an event of the server only confirms an item that the program knows."""
        if self._corrected and event.type == "conversation.item.deleted":
            corrected = {each for each in self._corrected if each == event.item_id}
            self._corrected -= corrected
            return bool(corrected)
        if event.type not in _CONFIRMATIONS:
            return False
        item_id = getattr(getattr(event, "item", None), "id", None)
        if not isinstance(item_id, str):
            return False
        done = event.type == "conversation.item.done"
        if item_id in (self._done if done else self._known):
            return True
        if done:
            self._begun.pop(item_id, None)
        else:
            self._begun[item_id] = None
            if len(self._begun) > MAX_BEGUN:
                del self._begun[next(iter(self._begun))]
        return False

    def corrections(self, item_id: str, items: Iterable[Item]) -> list[dict[str, Any]]:
        """The client events that replace an item that was replayed by what it is now. Nobody else hears of it."""
        if item_id not in self._replayed:
            return []
        before = self.summary_id or "root"
        item: Item | None = None
        for each in items:
            if each.id == item_id:
                item = each
                break
            if self.has(each.id) and each.confirmed:
                before = each.id
        params = None if item is None else _params(item, None)
        self._corrected.add(item_id)
        events: list[dict[str, Any]] = [{"type": "conversation.item.delete", "item_id": item_id}]
        if params is not None:
            events.append(_create(params) | {"previous_item_id": before})
        return events

    def created(self, item_id: str, after: str | None) -> str | None:
        """The program makes an item: what the server says of it is news. What to name as the item before it."""
        for ids in (self._known, self._done, self._replayed, self._older):
            ids.discard(item_id)
        if after is None:
            return None
        if len(self._placed) < MAX_BEGUN:
            self._placed.add(item_id)
        return after if self.has(after) else self.summary_id or "root"

    def has(self, item_id: str) -> bool:
        """Whether the server may have an item that is in the conversation."""
        return item_id not in self._older

    def has_audio(self, item_id: str) -> bool:
        """Whether the server may have its audio: it is of this connection."""
        return item_id not in self._replayed and item_id not in self._older
