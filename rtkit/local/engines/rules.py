"""The engine that stands in for a model: it has no model, only rules, and says the same every time."""

from __future__ import annotations

import ast
import operator
import re
import time
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

import anyio
import msgspec

from rtkit.local.engines.engine import Prompt, ReplyChunk, Thought, Tool, ToolCall, split_tokens
from rtkit.local.engines.schema_values import Hints, fill

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

__all__ = ["RuleEngine"]

MAX_CALLS = 16
"""Tools that one reply calls at most."""

MAX_SUM_CHARS = 120
"""The longest text that is looked at as a sum."""

_QUOTED = re.compile(r"\"([^\"\n]{1,200})\"|(?<!\w)'([^'\n]{1,200})'(?!\w)|\u201c([^\u201d\n]{1,200})\u201d")
_NUMBER = re.compile(r"(?<![\w.])-?\d{1,15}(?:\.\d{1,15})?(?![\w.])")
_SUM = re.compile(
    r"(?:what(?:'s| is)|how much is|calculate|compute)?\s*([-+*/().\d\s\u00d7\u00f7x]{3,80}?)\s*[=?.!]*",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:what time is it|what(?:'s| is) the time|the current time)\b", re.IGNORECASE)
_REPEAT = re.compile(
    r"(?:please )?(?:say|repeat|echo|recite)(?: after me)?: *(.+)", re.IGNORECASE | re.DOTALL
)

_SMALL_TALK = {
    "hello": "Hello! How can I help?",
    "hi": "Hello! How can I help?",
    "good morning": "Good morning! How can I help?",
    "how are you": "Very well, thank you. I am a script, so I always am.",
    "who are you": "I am the scripted engine of rtkit's offline server: rules, and no language model.",
    "thanks": "You are welcome.",
    "thank you": "You are welcome.",
    "goodbye": "Goodbye!",
    "bye": "Goodbye!",
    "tell me a joke": "A stream walked into a bar. It was still arriving when the bar closed.",
}

Rule: TypeAlias = "Callable[[str], str | None]"


class RuleEngine:
    """An engine of rules: it makes small talk, does sums, tells the time, calls tools and fills schemas.

    What no rule is for, it repeats. ``delay`` is the pause before each word, in seconds; ``clock`` is where it
    has the time from, in seconds of Unix time.
    """

    def __init__(self, *, delay: float = 0.0, clock: Callable[[], float] = time.time) -> None:
        self.delay = delay
        self._clock = clock

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        if prompt.reasoning:
            for chunk in split_tokens(
                "The rules are tried one after the other; the first that fits is taken."
            ):
                await anyio.sleep(self.delay)
                yield Thought(chunk)
        calls = _calls(prompt)
        if calls:
            for call in calls:
                await anyio.sleep(self.delay)
                yield call
            return
        for chunk in split_tokens(self._text(prompt)):
            await anyio.sleep(self.delay)
            yield chunk

    def _text(self, prompt: Prompt) -> str:
        if prompt.schema is not None:
            return _document(prompt)
        last = prompt.messages[-1] if prompt.messages else None
        if last is not None and last.role == "tool":
            return _about_results(prompt)
        images = len(last.images) if last is not None and last.role == "user" else 0
        if images:
            seen = "an image" if images == 1 else f"{images} images"
            return f"I was sent {seen}, which rules can't see. " + prompt.text
        return self._said(prompt.text)

    def _said(self, text: str) -> str:
        words = re.sub(r"[^\w' ]", "", text).strip().lower()
        if words in _SMALL_TALK:
            return _SMALL_TALK[words]
        if _TIME.search(text) and len(text) < 80:
            return time.strftime("It is %H:%M:%S UTC on %Y-%m-%d.", time.gmtime(self._clock()))
        result = _sum(text)
        if result is not None:
            return result
        repeated = _REPEAT.fullmatch(text.strip())
        return repeated[1] if repeated else text


def _calls(prompt: Prompt) -> list[ToolCall]:
    """The tools that this reply calls: those that were asked for, and that were not called already."""
    if prompt.tool_choice == "none" or not prompt.tools:
        return []
    if prompt.messages and prompt.messages[-1].role == "tool":
        return []
    if prompt.tool_choice in {"auto", "required"}:
        said = prompt.text.lower()
        # In the order in which they were named.
        named = [(place, tool) for tool in prompt.tools if (place := _place_of(tool.name, said)) >= 0]
        tools = [tool for _, tool in sorted(named, key=lambda found: found[0])]
        if not tools and prompt.tool_choice == "required":
            tools = [prompt.tools[0]]
    else:
        tools = [tool for tool in prompt.tools if tool.name == prompt.tool_choice]
    if not prompt.parallel_tool_calls:
        tools = tools[:1]
    hints = _hints(prompt.text)
    return [_call(tool, prompt.text, hints) for tool in tools[:MAX_CALLS]]


def _place_of(name: str, said: str) -> int:
    """Where a tool is named in a text, as it is written or with spaces; -1 where it is not."""
    for spelled in (name.lower(), name.lower().replace("_", " ").replace("-", " ")):
        found = re.search(rf"(?<!\w){re.escape(spelled)}(?!\w)", said)
        if found:
            return found.start()
    return -1


def _call(tool: Tool, text: str, hints: Hints) -> ToolCall:
    if tool.kind == "custom":
        return ToolCall(tool.name, hints.strings.popleft() if hints.strings else text, kind="custom")
    given = _json_in(text)
    if given is None:
        given = fill(tool.parameters or {"type": "object"}, hints, param="tools")
    return ToolCall(tool.name, msgspec.json.encode(given).decode())


def _json_in(text: str) -> dict[str, Any] | None:
    """The JSON object that a text gives, from its first brace to its last: it is taken at its word."""
    start, end = text.find("{"), text.rfind("}")
    if not 0 <= start < end:
        return None
    try:
        found = msgspec.json.decode(text[start : end + 1])
    except (msgspec.DecodeError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _hints(text: str) -> Hints:
    strings = [next(filter(None, found)) for found in _QUOTED.findall(text)]
    numbers = [float(number) if "." in number else int(number) for number in _NUMBER.findall(text)]
    return Hints(strings, numbers)


def _document(prompt: Prompt) -> str:
    if not prompt.schema:  # any object will do
        return msgspec.json.encode(_json_in(prompt.text) or {"text": prompt.text}).decode()
    value = fill(prompt.schema, _hints(prompt.text))
    return msgspec.json.encode(value).decode()


def _about_results(prompt: Prompt) -> str:
    """A sentence for what the tools said, since the user did."""
    names = {call.id: call.name for message in prompt.messages for call in message.calls}
    said: list[str] = []
    for message in reversed(prompt.messages):
        if message.role != "tool":
            break
        said.append(f"{names.get(message.call_id, 'The tool')} says: {message.text}")
    return "\n".join(reversed(said))


_OPERATORS: dict[type[ast.operator | ast.unaryop], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}


def _sum(text: str) -> str | None:
    """The result of a sum in words such as "What is 2 + 3 * 4?"; ``None`` if there is none.

    The text is parsed, and its tree walked; nothing of it is ever evaluated.
    """
    if len(text) > MAX_SUM_CHARS:
        return None
    match = _SUM.fullmatch(text.strip())
    # What stands between numbers without a space may be a date or a number to call.
    if match is None or not re.search(r"\d\s*\)*(?:\s*[+*/x\u00d7\u00f7]|\s+-)", match[1]):
        return None
    spelled = match[1].replace("\u00d7", "*").replace("\u00f7", "/").replace("x", "*").strip()
    try:
        result = _worked_out(ast.parse(spelled, mode="eval").body)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    except ZeroDivisionError:
        return "Nothing can be divided by zero."
    exact = str(result.numerator) if result.denominator == 1 else f"{float(result):.10g}"
    return f"{spelled} = {exact}"


def _worked_out(node: ast.expr) -> Fraction:
    result: Fraction
    match node:
        case ast.Constant(value=int() | float() as value):
            return Fraction(str(value))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            result = _OPERATORS[type(op)](_worked_out(left), _worked_out(right))
            return result
        case ast.UnaryOp(op=sign, operand=operand) if type(sign) in _OPERATORS:
            result = _OPERATORS[type(sign)](_worked_out(operand))
            return result
    raise ValueError(ast.dump(node))
