"""Sessions whose connections break where they want, by seed.

    python -m tests.fuzz.realtime --sessions 1000 --seed 1

Holds for every session, however its connections end: no message of the user is lost or doubled, and none that was
spoken is mixed with another; every call of a tool runs once and has one output, the mirror is the server's own
conversation (where the replay is bounded: and what is older), no call is torn from its output, and nothing stays
open.
"""

from __future__ import annotations

import argparse
import base64
import random
from collections import Counter
from contextlib import suppress
from typing import Any

import anyio

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.errors import EventTimeoutError
from rtkit.realtime.events import ToolStarted
from rtkit.realtime.settings import Settings
from rtkit.realtime.state.replay import ReplaySettings
from tests.clock import VIRTUAL_LOOPS
from tests.realtime.support.memory import GoneError, memory_realtime
from tests.realtime.support.model import ModelServer, shape, text_of

__all__ = ["run_session"]


async def look_up(number: int) -> str:
    """Find a number."""
    await anyio.sleep(number % 5)
    return f"found {number}"


def answers(chance: random.Random) -> Any:
    def answer(items: list[dict[str, Any]]) -> Any:
        calls = {item["call_id"] for item in items if item["type"] == "function_call"}
        answered = {item["call_id"] for item in items if item["type"] == "function_call_output"}
        if calls - answered or chance.random() < 0.6:
            return ["some words of an answer"] if chance.random() < 0.8 else ["one answer", "and another"]
        return [("look_up", f'{{"number":{chance.randrange(100)}}}') for _ in range(chance.choice([1, 1, 2]))]

    return answer


async def run_session(seed: int) -> Counter[str]:
    """One session; AssertionError where it does not hold. What happened, counted."""
    chance = random.Random(seed)
    model = ModelServer(answers(chance), audio=chance.random() < 0.3, delay=chance.choice([0.0, 0.01, 0.3]))
    model.drop_after = [chance.randint(3, 60) for _ in range(chance.randrange(6))]
    model.close_codes = [chance.choice([None, 1001, 1006, 1011, 1012]) for _ in range(6)]
    model.close_codes = [None if code == 1006 else code for code in model.close_codes]
    seen: Counter[str] = Counter()
    runs: Counter[str] = Counter()
    outputs: Counter[str] = Counter()
    said: list[str] = []
    speaks = chance.random() < 0.4
    options: Any = {"turn_detection": None} if speaks else {}
    more = random.Random(f"{seed}, what came later")
    bound = more.choice([None, None, 4, 10])

    async with (
        memory_realtime(model) as server,
        AsyncOpenAI(api_key="k", base_url="http://memory/v1") as client,
    ):
        replay = ReplaySettings(items=bound, summary="What was said before.")
        settings = Settings(max_retries=20, initial_delay=0.05, max_delay=0.5, replay=replay)
        async with client.realtime.session(
            model="m",
            tools=[look_up],
            settings=settings,
            websocket_connection_options=server.options,
            **options,
        ) as session:
            session.on("event", lambda event: seen.update([event.type]))
            session.on(ToolStarted, lambda event: runs.update([event.call_id]))
            for number in range(chance.randint(1, 8)):
                if chance.random() < 0.2:
                    server.refuse.append(chance.choice([0, 503]))
                respond = chance.random() < 0.8
                if speaks and chance.random() < 0.6:
                    size = 1000 + 2 * number
                    said.append(f"{size} bytes")
                    await speak(session, size, chance)
                    session.commit_audio(respond=respond)
                else:
                    said.append(f"message {number} of {seed}")
                    session.say(said[-1], respond=respond)
                if chance.random() < 0.15:
                    session.cancel()
                await anyio.sleep(chance.choice([0, 0, 0.02, 0.4, 3]))
                if more.random() < 0.1 and model.connections:
                    error = {"code": "session_expired", "message": "It is over."}
                    with suppress(GoneError):
                        await model.connections[-1].caller.send(
                            {"type": "error", "event_id": "e", "error": error}
                        )
            server.refuse.clear()
            model.drop_after.clear()
            for connection in model.connections:
                connection._left = None
            await settle(session, model)
            items = [item for item in model.items if not item["id"].startswith("summary_")]
            here = {item["id"] for item in items}
            older = [item for item in session.conversation if item.id not in here]
            assert bound or not older, f"seed {seed}: not on the server: {older}"
            recent = [item.id for item in session.conversation][-(bound // 2) :] if bound else []
            assert set(recent) <= here, f"seed {seed}: {recent} are not on the server"  # each with its call
            mine = [shape(item.value) for item in session.conversation if item.id in here]
            theirs = [shape(item) for item in items]
            assert mine == theirs, f"seed {seed}: the mirror differs\n{mine}\n{theirs}"
            torn = {"invalid_tool_call_id", "item_not_found", "duplicate_item"}
            refused = {code for connection in model.connections for code in connection.refused}
            assert not refused & torn, f"seed {seed}: refused {refused}"
            heard = [said_in(item.value) for item in older if item.role == "user"]
            heard += [said_in(item) for item in items if item.get("role") == "user"]
            if speaks:  # what is written may overtake what is spoken
                heard, said = sorted(heard), sorted(said)
            assert heard == said, f"seed {seed}: said {said}, heard {heard}"
            for item in session.conversation:
                if item.type == "function_call_output":
                    outputs[str(item.call_id)] += 1
            assert set(outputs.values()) <= {1}, f"seed {seed}: an output twice"
            assert session.state == "live"
        assert server.open_streams == 0, f"seed {seed}: a connection stayed open"
    assert set(runs.values()) <= {1}, f"seed {seed}: a call was made twice"
    assert set(outputs) <= set(runs), f"seed {seed}: an output of no call"
    seen["sessions"] += 1
    seen["connections"] += len(model.connections)
    seen["calls"] += len(outputs)
    return seen


async def speak(session: Any, size: int, chance: random.Random) -> None:
    while size:
        piece = min(chance.choice([100, 400, 1000]), size)
        session.send_audio(bytes(piece))
        size -= piece
        await anyio.sleep(chance.choice([0, 0, 0.01]))


def said_in(item: dict[str, Any]) -> str:
    """Its text; of sound that was told again before it was written down, how much it is."""
    sound = "".join(part.get("audio") or "" for part in item["content"])
    return text_of(item) or f"{len(base64.b64decode(sound))} bytes"


async def settle(session: Any, model: ModelServer) -> None:
    """Until nothing moves any more."""
    with suppress(EventTimeoutError):
        while True:
            await session.wait_for("event", timeout=20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--loop", choices=[str(loop.id) for loop in VIRTUAL_LOOPS], help="only this one")
    arguments = parser.parse_args()
    total: Counter[str] = Counter()
    for loop in VIRTUAL_LOOPS:
        if arguments.loop not in {None, loop.id}:
            continue
        for seed in range(arguments.seed, arguments.seed + arguments.sessions):
            make: Any = loop.values[0]
            name, options = make()
            total += anyio.run(run_session, seed, backend=name, backend_options=options)
        print(loop.id, dict(total.most_common()))


if __name__ == "__main__":
    main()
