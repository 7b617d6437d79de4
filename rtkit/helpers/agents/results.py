"""What a turn of an agent's session came to, made of the events of the session; and answers to its calls."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Protocol, TypeVar, cast

from rtkit.errors import AgentOutputParseError, AgentTurnResultError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from rtkit.core.model import Model
    from rtkit.types.beta.agents import AgentSessionMessage
    from rtkit.types.beta.agents.models import AgentFunctionCallItem, RequiredAction
    from rtkit.types.beta.agents.params import AgentSessionInputMessageParam, TextFormatParamJSONSchema
    from rtkit.types.beta.agents.sessions import Turn

__all__ = [
    "AgentToolError",
    "AgentTurnResult",
    "OfTurn",
    "TurnOfSession",
    "agent_text_format",
    "arguments_of",
    "as_input",
    "bound_handler",
    "failure_of",
    "output_of",
]

T = TypeVar("T")
U = TypeVar("U")

MAX_RECENT: Final = 1024
"""How many events are remembered, to know one that is sent again."""

_ENDED: Final = {"agent.session.turn.completed", "agent.session.turn.failed", "agent.session.turn.cancelled"}


class OfTurn(Protocol):
    """What says which turn it belongs to, as a result does, and the events of a turn."""

    @property
    def session_id(self) -> str: ...
    @property
    def turn_id(self) -> str: ...


@dataclass(frozen=True)
class AgentTurnResult(Generic[T]):
    """A turn that is complete, with its answer: the messages that are not commentary, in their order."""

    turn: Turn
    messages: list[AgentSessionMessage]
    output_parsed: T | None = None

    @property
    def session_id(self) -> str:
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The texts of the answer, joined as they are."""
        return "".join(message.output_text for message in self.messages)

    def parse(self, output_type: type[U]) -> AgentTurnResult[U]:
        """The same with ``output_parsed``: the first text of the answer as a type. All of them have to fit it.

        Raises ``AgentOutputParseError``.
        """
        from rtkit.schema.formats import format_of  # noqa: PLC0415 - loaded when used

        try:
            read = format_of(output_type).parse
            parsed = [
                read(cast("Any", part).text)
                for message in self.messages
                for part in message.content
                if part.type == "output_text"
            ]
        except Exception as error:
            raise AgentOutputParseError(self) from error
        if not parsed:
            raise AgentOutputParseError(self)
        return AgentTurnResult(self.turn, self.messages, parsed[0])


def agent_text_format(output_type: type) -> TextFormatParamJSONSchema:
    """The ``text.format`` of an agent that is to answer in this type: a Struct, a dataclass, a pydantic model..."""
    from rtkit.schema.formats import format_of  # noqa: PLC0415 - loaded when used

    return {"type": "json_schema", "schema": format_of(output_type).schema}


class TurnOfSession:
    """Follows the next turn of a session by the session's events."""

    def __init__(self, session_id: str) -> None:
        self.session_id = session_id
        self.turn: Turn | None = None
        self.is_over = False
        """Whether the session rests again, or has failed: no event of the turn comes after that."""
        self.cause: Exception | None = None
        """What went wrong on this side."""
        self._ended = False
        self._failed = False
        self._actions: list[RequiredAction] = []
        self._messages: dict[str, tuple[int, AgentSessionMessage]] = {}
        self._recent: deque[str] = deque()
        self._known: set[str] = set()
        self._error: AgentTurnResultError | None = None

    def take(self, event: Any) -> bool:
        """Take in an event; whether it is new."""
        name = getattr(event, "event_id", None)
        if isinstance(name, str):
            if name in self._known:
                return False
            if len(self._recent) == MAX_RECENT:
                self._known.discard(self._recent.popleft())
            self._recent.append(name)
            self._known.add(name)
        if not self.is_over:
            with suppress(AttributeError, TypeError):  # a server may leave anything out: that is not followed
                self._follow(event)
        return True

    def _follow(self, event: Any) -> None:
        kind = event.type
        if kind == "agent.session.turn.created":
            if self.turn is None and event.turn.subagent_id is None:
                self.turn = event.turn
        elif kind in _ENDED:
            if self.turn is not None and event.turn_id == self.turn.id:
                self.turn, self._ended, self._actions = event.turn, True, []
        elif kind == "agent.session.turn.item.done":
            self._keep(event)
        elif kind == "agent.session.in_progress":
            self._actions = []
        elif kind == "agent.session.requires_action":
            self._actions = list(event.session.required_actions)
        elif kind == "agent.session.failed":
            self._failed = self.is_over = True
        elif kind == "agent.session.budget_reached":
            self._reach_budget(event.session)
        elif kind == "agent.session.idle":
            self.is_over = self._ended  # not one from before the turn

    def _reach_budget(self, session: Any) -> None:
        """The event has no type any more, and servers may still send it: its session is a plain dict then."""
        name = session.get("id") if isinstance(session, dict) else session.id
        if name == self.session_id and (self.turn is None or self._ended):
            self.is_over, self._actions = True, []

    def _keep(self, event: Any) -> None:
        """A message of the turn's own, which is part of the answer unless it comments on it."""
        from rtkit.types.beta.agents import AgentSessionMessage  # noqa: PLC0415 - loaded when used

        item = event.item
        if (
            self.turn is not None
            and item.type == "message"
            and item.turn_id == self.turn.id
            and item.phase != "commentary"
            and item.status == "completed"
        ):
            message = AgentSessionMessage.model_validate(item.to_dict())
            index = event.output_index
            self._messages[item.id] = (index if isinstance(index, int) else 0, message)

    @property
    def messages(self) -> list[AgentSessionMessage]:
        return [message for _, message in sorted(self._messages.values(), key=lambda pair: pair[0])]

    def check(self, handled: Collection[str]) -> None:
        """Raise ``AgentTurnResultError`` if it can't come to a result any more; ``handled`` are tools by name."""
        if self._error is not None:
            raise self._error
        if self._failed or (self.turn is not None and self.turn.status == "failed"):
            raise self.failure("failed")
        if self.turn is not None and self.turn.status == "cancelled":
            raise self.failure("cancelled")
        if any(one.type != "function_call" or one.name not in handled for one in self._actions):
            raise self.failure("requires_action")
        if self.cause is not None:
            raise self.failure("observation_failed") from self.cause

    def result(self, handled: Collection[str]) -> AgentTurnResult[Any]:
        self.check(handled)
        if not self.is_over or self.turn is None or self.turn.status != "completed":
            raise self.failure("incomplete")
        return AgentTurnResult(self.turn, self.messages)

    def failure(
        self, reason: Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]
    ) -> AgentTurnResultError:
        if self._error is None:
            self._error = AgentTurnResultError(
                reason,
                turn=self.turn,
                session_id=self.session_id,
                messages=self.messages,
                required_actions=self._actions,
            )
        return self._error


def as_input(given: str | Iterable[AgentSessionInputMessageParam | Model]) -> dict[str, Any]:
    """The event by which a user says something: a text, or messages."""
    messages: list[Any]
    if isinstance(given, str):
        messages = [{"role": "user", "content": [{"type": "input_text", "text": given}]}] if given else []
    else:
        messages = list(given)
    if not messages:
        raise ValueError("input is empty; it is a text or a list of messages")
    return {"type": "agent.session.input.message", "input": messages}


# -- calls ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AgentToolError:
    """What ``on_tool_error`` is given: ``error`` went wrong in a tool, and is not told to the model."""

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Literal["arguments", "execution", "output"]


def arguments_of(call: AgentFunctionCallItem) -> dict[str, Any]:
    given = call.arguments
    value = json.loads(given) if isinstance(given, str) else given
    if not isinstance(value, Mapping):
        raise ValueError(f"the arguments of a function are a JSON object, not {type(value).__name__}")  # noqa: TRY004 - the model's mistake
    return dict(value)


def bound_handler(handler: Callable[..., Any], call: AgentFunctionCallItem) -> Callable[[], Any]:
    """``handler`` with the arguments of ``call``: as a dict, or one by one for a tool, which checks them first.

    Raises ``ValueError`` where they are not an object, ``ToolArgumentsError`` where they do not fit the tool.
    """
    from rtkit.schema.tools import FunctionTool  # noqa: PLC0415 - loaded when used

    arguments = arguments_of(call)
    if isinstance(handler, FunctionTool):
        return handler.bound(arguments)
    return partial(handler, arguments)


def output_of(call: AgentFunctionCallItem, value: Any) -> dict[str, Any]:
    """The event by which a tool answers. Raises where ``value`` is not an output: see ``tool_output``."""
    from rtkit.schema.tools import tool_output  # noqa: PLC0415 - loaded when used

    output = value if value is None else tool_output(value)
    return {**_answer(call), "success": True, "output": output}


def failure_of(call: AgentFunctionCallItem) -> dict[str, Any]:
    """The event by which a tool says that it failed, and nothing else: an exception may tell secrets."""
    return {**_answer(call), "success": False, "error": "Tool handler failed."}


def _answer(call: AgentFunctionCallItem) -> dict[str, Any]:
    return {"type": "agent.session.input.tool_result", "turn_id": call.turn_id, "call_id": call.call_id}
