"""What a model wrote and nobody can use, and work that was waited for in vain."""

from __future__ import annotations

from typing import Any

from rtkit.errors._general import OpenAIError

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentTurnResultError",
    "OutputFormatError",
    "PollTimeoutError",
    "ToolArgumentsError",
    "ToolRoundsError",
    "UploadPartError",
]


class OutputFormatError(OpenAIError, ValueError):
    """The model's answer does not fit the format that was asked for.

    ``format`` is the name of the format, ``text`` the whole answer, ``reason`` where they part. An answer that was
    cut short (``status`` or ``finish_reason`` tells) is the usual cause.
    """

    def __init__(self, reason: str, *, format: str, text: str) -> None:
        self.reason = reason
        self.format = format
        self.text = text
        super().__init__(f"the answer does not fit {format}: {reason}")


class ToolArgumentsError(OpenAIError, ValueError):
    """The arguments that the model wrote for a tool don't fit its parameters.

    ``tool`` is its name, ``arguments`` what the model wrote, ``reason`` where they part.
    """

    def __init__(self, reason: str, *, tool: str, arguments: str) -> None:
        self.reason = reason
        self.tool = tool
        self.arguments = arguments
        super().__init__(f"the arguments don't fit the tool {tool!r}: {reason}")


class ToolRoundsError(OpenAIError):
    """A model went on calling tools after ``max_turns`` turns; ``response`` is the last one, with its calls."""

    def __init__(self, *, max_turns: int, response: Any) -> None:
        self.max_turns = max_turns
        self.response = response
        turns = "turn" if max_turns == 1 else "turns"
        super().__init__(
            f"the model still calls tools after {max_turns} {turns}; raise max_turns to let it go on"
        )


class PollTimeoutError(OpenAIError, TimeoutError):
    """What was polled did not come to its end within ``timeout`` seconds; ``last`` is how it was seen last.

    The work itself goes on at the server: ``poll`` takes it up again.
    """

    def __init__(self, what: str, *, timeout: float, last: Any) -> None:
        self.what = what
        self.timeout = timeout
        self.last = last
        status = getattr(last, "status", None)
        state = f" (its status is {status!r})" if status is not None else ""
        super().__init__(f"{what} did not come to its end within {timeout:g} s{state}")


class UploadPartError(OpenAIError):
    """A part of an upload could not be sent, or all were and it was not completed; ``__cause__`` says why.

    ``upload_id`` and ``part_ids`` (by the number of the part, ``None`` for one that is missing) are what
    ``upload_file_chunked(..., resume=error)`` goes on with.
    """

    def __init__(self, *, upload_id: str, part_ids: list[str | None], part_size: int) -> None:
        self.upload_id = upload_id
        self.part_ids = part_ids
        self.part_size = part_size
        done = sum(part is not None for part in part_ids)
        super().__init__(
            f"the upload {upload_id} broke off with {done} of {len(part_ids)} parts sent; "
            "pass resume=<this error> to go on with it"
        )


class AgentFilePreparationError(OpenAIError):
    """A file for an agent's environment could not be uploaded; ``__cause__`` says why.

    ``prepared`` has those that were uploaded before it, which stay until they are deleted; ``destination`` is
    where the one that failed was to go.
    """

    def __init__(self, prepared: Any, *, destination: str | None = None) -> None:
        self.prepared = prepared
        self.destination = destination
        what = "a file" if destination is None else f"the file for {destination}"
        count = len(prepared.uploaded_file_ids)
        others = f"; the {count} before it are still at the server: error.prepared.uploaded_file_ids"
        super().__init__(f"{what} could not be uploaded{others if count else ''}")


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but not copied into the environment; ``__cause__`` says why.

    ``uploaded_file_id`` is the upload, which stays until it is deleted.
    """

    def __init__(self, uploaded_file_id: str) -> None:
        self.uploaded_file_id = uploaded_file_id
        super().__init__(
            f"the upload {uploaded_file_id} could not be copied into the environment; it is still at the server"
        )


class AgentOutputParseError(OpenAIError):
    """An agent's turn is complete, but its answer does not fit the type asked for; ``result`` has it as text."""

    def __init__(self, result: Any) -> None:
        self.result = result
        super().__init__("the answer of the agent does not fit its output_type")


class AgentTurnResultError(OpenAIError):
    """A turn of an agent did not come to a result, or could not be followed to it; ``reason`` says how.

    ``failed`` and ``cancelled`` are what the turn came to; ``requires_action`` asks for ``required_actions``, which
    no tool here takes; ``incomplete`` was read no further; of ``observation_failed``, ``__cause__`` says why, and
    the turn itself may go on. ``turn`` and ``messages`` are as they were then.
    """

    def __init__(
        self,
        reason: str,
        *,
        turn: Any,
        session_id: str | None,
        messages: list[Any],
        required_actions: list[Any],
    ) -> None:
        self.reason = reason
        self.turn = turn
        self.session_id = session_id
        self.turn_id = None if turn is None else turn.id
        self.messages = messages
        self.required_actions = required_actions
        super().__init__(f"the turn of the session {session_id} has no result: {reason}")
