# Made from rtkit/realtime/connection/_async/responses_connections.py by "python -m codegen". Edit that file, not this one.
"""The connections of the Responses API, and what a client may say on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.errors.live import Live
from rtkit.realtime.connection._sync.connection import EventConnection
from rtkit.realtime.connection.encoding import event
from rtkit.realtime.connection.response_create import BetaResponseFields, ResponseFields, response_create

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from rtkit.types.beta import BetaResponsesServerEvent
    from rtkit.types.beta.responses.params import BetaResponseInputItemParam, BetaResponseSteerInputParam
    from rtkit.types.responses import ResponsesServerEvent
    from rtkit.types.responses.params import ResponseSteerInputParam
else:
    BetaResponsesServerEvent = ResponsesServerEvent = Any  # the types are loaded by `connect`

__all__ = [
    "BetaResponsesConnection",
    "BetaResponsesResponseResource",
    "ResponsesConnection",
    "ResponsesResponseResource",
]


class ResponsesConnection(EventConnection[ResponsesServerEvent]):
    """An open connection of the Responses API. See `EventConnection` for what all connections can do."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.response = ResponsesResponseResource(self)


class BetaResponsesConnection(EventConnection[BetaResponsesServerEvent]):
    """An open connection of the Responses API with what is in beta."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.response = BetaResponsesResponseResource(self)


class ResponsesResponseResource(Live):
    _instead = "connect again where you need another one"

    def __init__(self, connection: ResponsesConnection) -> None:
        self._connection = connection

    def create(self, **fields: Unpack[ResponseFields]) -> None:
        """Ask for a response, by the arguments of ``client.responses.create``. Its events follow.

        Responses with the same ``stream_id`` are made one after the other, and their events carry it;
        ``generate=False`` prepares one without output, for another to go on from (``previous_response_id``).
        Every response streams: ``stream`` and ``background`` belong to requests.
        """
        self._connection.send(response_create(ResponseFields, fields))

    def steer(self, *, input: ResponseSteerInputParam, previous_response_id: str) -> None:
        """Say more to a response that is being made: it ends where it may, and another goes on with the input.

        Answered by ``response.steer.accepted``; the input is in use with the ``response.created`` that follows.
        What could not be used comes back in ``response.steer.failed``. ``response.steer.pending``: the response
        waits for tools, and the input goes before the next ``create`` that continues it.
        """
        self._connection.send(event("response.steer", input=input, previous_response_id=previous_response_id))


class BetaResponsesResponseResource(Live):
    _instead = "connect again where you need another one"

    def __init__(self, connection: BetaResponsesConnection) -> None:
        self._connection = connection

    def create(self, **fields: Unpack[BetaResponseFields]) -> None:
        """Ask for a response, by the arguments of ``client.beta.responses.create``. Its events follow."""
        self._connection.send(response_create(BetaResponseFields, fields))

    def inject(self, *, input: Iterable[BetaResponseInputItemParam], response_id: str) -> None:
        """Give an active response the outputs of tools that one of its agents waits for: all, or none.

        Answered by ``response.inject.created`` or ``response.inject.failed``.
        """
        self._connection.send(event("response.inject", input=input, response_id=response_id))

    def steer(self, *, input: BetaResponseSteerInputParam, previous_response_id: str) -> None:
        """As on a connection that is not in beta."""
        self._connection.send(event("response.steer", input=input, previous_response_id=previous_response_id))
