"""A telephone call to a model: Twilio Media Streams on one side, a realtime session on the other.

    python examples/telephone_bridge.py

`bridge` is what a program has; the caller here is made up, over a real WebSocket on this machine: it speaks mu-law
at 8 kHz as Twilio does, and hangs up when it was answered. Needs the extra `voice`.
"""

from __future__ import annotations

import asyncio
import base64
import json

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve

import rtkit
from rtkit.audio import PCM16_24K, PCMU_8K, Converter, TwilioCall
from rtkit.realtime import ReplyHeard

FRAME = 160  # 20 ms
PHONE = {"format": {"type": "audio/pcmu"}}
CONFIG = {
    "output_modalities": ["audio"],
    "audio": {
        "input": {**PHONE, "turn_detection": {"type": "server_vad"}, "transcription": {"model": "any"}},
        "output": PHONE,
    },
}


async def bridge(client: rtkit.AsyncOpenAI, websocket: ServerConnection) -> None:
    """Answer a call; mu-law goes through as it is."""
    async with (
        TwilioCall(websocket.send, websocket) as call,
        client.realtime.session(model="any", config=CONFIG) as session,
    ):
        session.on(ReplyHeard, lambda event: websocket.send(json.dumps({"event": "heard"})))
        await session.converse(call.source, call.sink)
        print(session.conversation.text)


async def caller(address: str, speech: bytes) -> None:
    """What Twilio does: sends 20 ms at a time, and every mark back when what was before it has been played."""
    silence = b"\xff" * FRAME
    frames = [speech[at : at + FRAME] for at in range(0, len(speech), FRAME)]
    received = 0
    async with connect(address, proxy=None) as websocket:
        start = {"streamSid": "MZ1", "callSid": "CA1", "accountSid": "AC1", "tracks": ["inbound"]}
        await websocket.send(json.dumps({"event": "start", "streamSid": "MZ1", "start": start}))

        async def speak() -> None:
            while True:
                payload = base64.b64encode(frames.pop(0) if frames else silence).decode()
                await websocket.send(json.dumps({"event": "media", "media": {"payload": payload}}))
                await asyncio.sleep(0.02)

        speaking = asyncio.create_task(speak())
        async for message in websocket:
            event = json.loads(message)
            if event["event"] == "media":
                received += len(base64.b64decode(event["media"]["payload"]))
            elif event["event"] == "mark":
                await websocket.send(message)
            elif event["event"] == "heard":
                break
        speaking.cancel()
        await websocket.send(json.dumps({"event": "stop", "stop": {"callSid": "CA1"}}))
        print(f"the caller heard {received / PCMU_8K.bytes_per_second:.1f} s")


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
    ):
        text = "Good morning."
        made = await client.audio.speech.create(model="any", voice="marin", input=text, response_format="pcm")
        done = asyncio.Event()

        async def answer(websocket: ServerConnection) -> None:
            await bridge(client, websocket)
            done.set()

        async with serve(answer, "127.0.0.1", 0) as phone:
            port = phone.sockets[0].getsockname()[1]
            await caller(f"ws://127.0.0.1:{port}", Converter(PCM16_24K, PCMU_8K).convert(made.content))
            await done.wait()


if __name__ == "__main__":
    asyncio.run(main())
