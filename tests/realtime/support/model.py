"""A server that converses: the conversation of the realtime API in memory, with faults on demand.

What it replies is decided by a function: texts, or calls of tools. It knows of everything that was ever
said to it, so that a test can hold a client's picture against it.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from typing import Any

import anyio

from tests.realtime.support.memory import GoneError, MemoryCaller

__all__ = ["Answer", "ModelServer", "echo", "shape"]

Answer = list[str | tuple[str, str]]
"""What a reply consists of: messages, and calls of tools with their arguments."""


def echo(items: list[dict[str, Any]]) -> Answer:
    """Repeat the last thing said."""
    said = next(
        (item for item in reversed(items) if item["type"] == "message" and item["role"] != "assistant"), None
    )
    return [f"You said: {text_of(said)}" if said else "Nothing was said."]


def text_of(item: dict[str, Any]) -> str:
    return "".join(part.get("text") or part.get("transcript") or "" for part in item.get("content", ()))


def shape(item: Any) -> tuple[Any, ...]:
    """What of an item both sides must agree on."""
    kind = item["type"]
    if kind == "message":
        return kind, item["id"], item["role"], text_of(item)
    return kind, item["id"], item.get("call_id"), item.get("name"), item.get("arguments"), item.get("output")


class ModelServer:
    """One service: each connection has a conversation of its own, as in the API."""

    def __init__(
        self,
        answer: Callable[[list[dict[str, Any]]], Answer] = echo,
        *,
        audio: bool = False,
        delay: float = 0.0,
    ) -> None:
        self.answer = answer
        self.audio = audio
        self.delay = delay
        """Seconds before each delta."""
        self.drop_after: list[int] = []
        """After how many events of the next connections, sent and received together, the line goes dead."""
        self.close_codes: list[int | None] = []
        """How: a close code, ``None`` for no word at all."""
        self.connections: list[Connection] = []
        self.calls: list[str] = []
        """Every call of a tool that was made, by its call id."""
        self.number = 0
        self.forgets_metadata = False
        """Names the metadata of a response, and gives nothing back."""
        self.expires_in: float | None = None
        """What the sessions of the next connections say of their end, in seconds."""

    async def __call__(self, caller: MemoryCaller) -> None:
        connection = Connection(self, caller)
        self.connections.append(connection)
        await connection.run()

    @property
    def items(self) -> list[dict[str, Any]]:
        """Of the latest connection."""
        return self.connections[-1].items

    def new_id(self, kind: str) -> str:
        self.number += 1
        return f"{kind}_{self.number}"


class Connection:
    def __init__(self, server: ModelServer, caller: MemoryCaller) -> None:
        self.server = server
        self.caller = caller
        self.items: list[dict[str, Any]] = []
        self.session: dict[str, Any] = {"type": "realtime"}
        self.buffer = bytearray()
        self.heard = bytearray()
        """All sound that ever came."""
        self.events: list[dict[str, Any]] = []
        self.refused: list[str] = []
        self.truncated: dict[str, int] = {}
        self.asked = 0
        self.asides = 0
        self._metadata: dict[str, str] | None = None
        self._active: anyio.CancelScope | None = None
        self._left = server.drop_after.pop(0) if server.drop_after else None
        self._code = server.close_codes.pop(0) if server.close_codes else None
        self._lock = anyio.Lock()

    async def run(self) -> None:
        async with anyio.create_task_group() as tasks:
            try:
                about = (
                    {}
                    if self.server.expires_in is None
                    else {"expires_at": int(time.time() + self.server.expires_in)}
                )
                await self.emit("session.created", session=self.session | about)
                while True:
                    event = await self.caller.receive()
                    self.events.append(event)
                    await self._count()
                    await self._handle(event, tasks)
            except GoneError:
                pass
            tasks.cancel_scope.cancel()

    async def emit(self, kind: str, **fields: Any) -> None:
        async with self._lock:
            await self.caller.send({"type": kind, "event_id": self.server.new_id("event"), **fields})
            await self._count()

    async def _count(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left <= 0:
                if self._code is None:
                    await self.caller.drop()
                else:
                    await self.caller.close(self._code)
                raise GoneError

    async def _error(self, code: str, event: dict[str, Any]) -> None:
        self.refused.append(code)
        facts = {
            "type": "invalid_request_error",
            "code": code,
            "message": code,
            "event_id": event.get("event_id"),
        }
        await self.emit("error", error=facts)

    async def _handle(self, event: dict[str, Any], tasks: Any) -> None:
        match event["type"]:
            case "session.update":
                self.session |= event["session"]
                await self.emit("session.updated", session=self.session)
            case "conversation.item.create":
                await self._create(event)
            case "conversation.item.delete":
                known = [item for item in self.items if item["id"] == event["item_id"]]
                if not known:
                    await self._error("item_not_found", event)
                    return
                self.items.remove(known[0])
                await self.emit("conversation.item.deleted", item_id=event["item_id"])
            case "conversation.item.truncate":
                await self._truncate(event)
            case "input_audio_buffer.append":
                sound = base64.b64decode(event["audio"])
                self.buffer += sound
                self.heard += sound
            case "input_audio_buffer.commit":
                await self.commit(event)
            case "input_audio_buffer.clear":
                self.buffer.clear()
                await self.emit("input_audio_buffer.cleared")
            case "response.create" if (event.get("response") or {}).get("conversation") == "none":
                tasks.start_soon(self._aside, event, tasks)
            case "response.create":
                self.asked += 1
                if self._active is not None:
                    await self._error("conversation_already_has_active_response", event)
                else:
                    self.reply(tasks, event.get("response"))
            case "response.cancel":
                if self._active is None:
                    await self._error("response_cancel_not_active", event)
                else:
                    self._active.cancel()
            case kind:
                raise AssertionError(f"nobody sends {kind}")

    async def _truncate(self, event: dict[str, Any]) -> None:
        item_id, end = event["item_id"], event["audio_end_ms"]
        parts = [part for item in self.items if item["id"] == item_id for part in item.get("content") or ()]
        if not any(part["type"] == "output_audio" for part in parts):
            await self._error("invalid_value", event)
            return
        self.truncated[item_id] = end
        await self.emit("conversation.item.truncated", item_id=item_id, content_index=0, audio_end_ms=end)

    async def commit(self, event: dict[str, Any]) -> None:
        if not self.buffer:
            await self._error("input_audio_buffer_commit_empty", event)
            return
        item_id = self.server.new_id("item")
        text = f"{len(self.buffer)} bytes"
        before = self.items[-1]["id"] if self.items else None
        content = [{"type": "input_audio", "transcript": text}]
        item = {"id": item_id, "type": "message", "role": "user", "status": "completed", "content": content}
        self.items.append(item)
        self.buffer.clear()
        await self.emit("input_audio_buffer.committed", item_id=item_id, previous_item_id=before)
        bare = {**item, "content": [{"type": "input_audio", "transcript": None}]}
        await self.emit("conversation.item.added", item=bare, previous_item_id=before)
        await self.emit(
            "conversation.item.input_audio_transcription.completed",
            item_id=item_id, content_index=0, transcript=text, usage={"type": "duration", "seconds": 1.0},
        )  # fmt: skip

    async def _create(self, event: dict[str, Any]) -> None:
        item = {"id": self.server.new_id("item"), "status": "completed", **event["item"]}
        if any(known["id"] == item["id"] for known in self.items):
            await self._error("duplicate_item", event)
            return
        calls = {known.get("call_id") for known in self.items if known["type"] == "function_call"}
        if item["type"] == "function_call_output" and item["call_id"] not in calls:
            await self._error("invalid_tool_call_id", event)
            return
        ids = [known["id"] for known in self.items]
        after = event.get("previous_item_id")
        if after not in {None, "root", *ids}:
            await self._error("item_not_found", event)
            return
        place = {None: len(ids), "root": 0}.get(after)
        place = ids.index(after) + 1 if place is None else place
        before = ids[place - 1] if place else None
        self.items.insert(place, item)
        await self.emit("conversation.item.added", item=item, previous_item_id=before)
        await self.emit("conversation.item.done", item=item, previous_item_id=before)

    def reply(self, tasks: Any, params: dict[str, Any] | None = None) -> None:
        """Without ``params``: of the server's own accord."""
        self._active = anyio.CancelScope()
        self._metadata = (params or {}).get("metadata")
        tasks.start_soon(self._reply, self.server.answer(list(self.items)), self._active, tasks)

    async def _aside(self, event: dict[str, Any], tasks: Any) -> None:
        """A response beside the conversation, which is said in one piece after a while."""
        response = {
            "id": self.server.new_id("resp"), "object": "realtime.response", "conversation_id": None,
            "output": [], "metadata": event["response"].get("metadata"),
        }  # fmt: skip
        self.asides += 1
        try:
            await self.emit("response.created", response={**response, "status": "in_progress"})
            await self._pause()
            await self.emit("response.done", response={**response, "status": "completed"})
        except GoneError:
            tasks.cancel_scope.cancel()

    async def _reply(self, parts: Answer, scope: anyio.CancelScope, tasks: Any) -> None:
        response_id = self.server.new_id("resp")
        output: list[dict[str, Any]] = []
        try:
            with scope:
                await self._response("response.created", response_id, "in_progress", [])
                for index, part in enumerate(parts):
                    await self._output(response_id, index, part, output)
            cancelled = scope.cancelled_caught
            if cancelled:
                for item in output:
                    if item["status"] == "in_progress":
                        item["status"] = "incomplete"
                        before = (
                            self.items[self.items.index(item) - 1]["id"]
                            if item is not self.items[0]
                            else None
                        )
                        await self.emit("conversation.item.done", item=item, previous_item_id=before)
            self._active = None
            await self._response(
                "response.done", response_id, "cancelled" if cancelled else "completed", output
            )
        except GoneError:
            tasks.cancel_scope.cancel()

    async def _response(self, kind: str, response_id: str, status: str, output: list[dict[str, Any]]) -> None:
        usage = {
            "total_tokens": 30, "input_tokens": 10, "output_tokens": 20,
            "input_token_details": {
                "text_tokens": 4, "audio_tokens": 6, "cached_tokens": 3,
                "cached_tokens_details": {"text_tokens": 1, "audio_tokens": 2},
            },
            "output_token_details": {"text_tokens": 5, "audio_tokens": 15},
        }  # fmt: skip
        response = {
            "id": response_id, "object": "realtime.response", "status": status, "output": output,
            "conversation_id": "conv_1",
            "metadata": None if self.server.forgets_metadata else self._metadata,
            "usage": usage if kind == "response.done" else None,
        }  # fmt: skip
        await self.emit(kind, response=response)

    async def _output(self, response_id: str, index: int, part: Any, output: list[dict[str, Any]]) -> None:
        place = {"response_id": response_id, "output_index": index}
        item: dict[str, Any] = {
            "id": self.server.new_id("item"),
            "object": "realtime.item",
            "status": "in_progress",
        }
        if isinstance(part, str):
            item |= {"type": "message", "role": "assistant", "content": []}
        else:
            call_id = self.server.new_id("call")
            self.server.calls.append(call_id)
            item |= {"type": "function_call", "call_id": call_id, "name": part[0], "arguments": ""}
        before = self.items[-1]["id"] if self.items else None
        self.items.append(item)
        output.append(item)
        await self.emit("response.output_item.added", **place, item=item)
        await self.emit("conversation.item.added", item=item, previous_item_id=before)
        place["item_id"] = item["id"]
        if isinstance(part, str):
            await self._speak(place, item, part)
        else:
            for piece in (part[1][:5], part[1][5:]):
                await self._pause()
                await self.emit(
                    "response.function_call_arguments.delta", **place, call_id=item["call_id"], delta=piece
                )
                item["arguments"] += piece
            await self.emit(
                "response.function_call_arguments.done",
                **place, call_id=item["call_id"], name=part[0], arguments=part[1],
            )  # fmt: skip
        item["status"] = "completed"
        del place["item_id"]
        await self.emit("response.output_item.done", **place, item=item)
        await self.emit("conversation.item.done", item=item, previous_item_id=before)

    async def _speak(self, place: dict[str, Any], item: dict[str, Any], text: str) -> None:
        place = {**place, "content_index": 0}
        kind, field = ("output_audio", "transcript") if self.server.audio else ("output_text", "text")
        item["content"] = [{"type": kind, field: ""}]
        part_kind = "audio" if self.server.audio else "text"
        await self.emit("response.content_part.added", **place, part={"type": part_kind, field: ""})
        delta = "response.output_audio_transcript" if self.server.audio else "response.output_text"
        words = text.split(" ")
        for number, word in enumerate(words):
            piece = word if number == 0 else f" {word}"
            await self._pause()
            if self.server.audio:
                sound = base64.b64encode(bytes(4800)).decode()  # a tenth of a second
                await self.emit("response.output_audio.delta", **place, delta=sound)
            item["content"][0][field] += piece
            await self.emit(f"{delta}.delta", **place, delta=piece)
        await self.emit(f"{delta}.done", **place, **{field: text})
        if self.server.audio:
            await self.emit("response.output_audio.done", **place)
        await self.emit("response.content_part.done", **place, part={"type": part_kind, field: text})

    async def _pause(self) -> None:
        if self.server.delay:
            await anyio.sleep(self.server.delay)
        else:
            await anyio.lowlevel.checkpoint()
