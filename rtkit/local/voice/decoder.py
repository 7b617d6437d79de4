"""One recogniser in a process of its own: started by `rtkit.local.voice.sphinx`, run as a script.

pocketsphinx holds the interpreter's lock while it decodes, so in the server's process it would stop the event
loop. Here it stops nobody, and several of these use several cores. Frames come on stdin (`HEAD`, then the
payload) and JSON goes out on stdout, a line for each frame that asks for one. The end of stdin is the end.
"""

from __future__ import annotations

import json
import signal
import struct
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import BinaryIO

HEAD = struct.Struct("<cI")
"""What a frame is, and how many bytes follow."""

BEGIN, AUDIO, END, DROP = b"b", b"a", b"e", b"d"
"""An utterance begins; more of it; it ends, and its words are asked for; it ends, and nobody asks."""

SAMPLE_RATE = 16_000

# For 15 sentences of the synthesizer next door, the words that are wrong and the CPU of a second of sound: these
# 4 of 110 and 0.13 s, the defaults 5 and 0.25 s, narrower beams 18 and 0.11 s.
SETTINGS = {"fwdflat": False, "maxhmmpf": 2000, "maxwpf": 10}


def words_of(decoder: Any) -> list[tuple[str, float, float]]:
    """The words of the utterance that ended, with their times in seconds."""
    frames = decoder.config["frate"]
    found: list[tuple[str, float, float]] = []
    for segment in decoder.seg() or ():
        word = segment.word.partition("(")[0]  # "the(2)" is another way of saying it
        if word and word[0] not in "<[+":
            found.append((word, segment.start_frame / frames, (segment.end_frame + 1) / frames))
    return found


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    from pocketsphinx import Decoder  # noqa: PLC0415 - what the process is for

    decoder: Any = Decoder(samprate=SAMPLE_RATE, loglevel="FATAL", **SETTINGS)
    mean = decoder.get_cmn()

    def say(answer: object) -> None:
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()

    say("ready")
    while head := requests.read(HEAD.size):
        kind, size = HEAD.unpack(head)
        payload = requests.read(size)
        match kind:
            case b"b":
                # What an utterance is taken for must not depend on those before it.
                decoder.set_cmn(mean)
                decoder.start_utt()
            case b"a":
                decoder.process_raw(payload, False, False)
            case b"e":
                decoder.end_utt()
                say(words_of(decoder))
            case b"d":
                decoder.end_utt()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this process
    serve(sys.stdin.buffer, sys.stdout.buffer)
