# Made from rtkit/client/_async/resource.py by "python -m codegen". Edit that file, not this one.
"""What every family of methods stands on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from rtkit.client._backends.blocking import paginate
from rtkit.client._sync.response import ResponseManager
from rtkit.client.described import Managed, describe, describe_by_hand
from rtkit.core.suggestions import attribute_error
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Concatenate

    from rtkit.client._backends.blocking import Given, Later
    from rtkit.client._sync.engine import Engine
    from rtkit.client.call import Operation, Reply
    from rtkit.client.raw import RawResponse

__all__ = ["Resource"]

P = ParamSpec("P")
R = TypeVar("R")


class Resource(Live):
    """A family of methods on one client. ``reply`` is what its methods give."""

    _holds = "a client"
    _instead = "make a client in each process, and take it from that"

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        describe(cls)
        describe_by_hand(*(base for base in cls.__bases__ if not issubclass(base, Resource)))

    def __init__(self, client: Engine, reply: Reply = "parsed") -> None:
        self._client = client
        self._reply: Reply = reply

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if TYPE_CHECKING:  # the generated resources say what they are
        with_raw_response: Any
        with_streaming_response: Any
    else:

        def __getattr__(self, name: str) -> Any:
            raise attribute_error(self, name)

        @property
        def with_raw_response(self) -> Any:
            """The same methods, which give the HTTP reply with its headers; ``.parse()`` gives the object."""
            return type(self)(self._client, "raw")

        @property
        def with_streaming_response(self) -> Any:
            """The same methods as context managers, which give the HTTP reply with its body still to be read."""
            return StreamingResource(type(self)(self._client, "streamed"))

    def _operate(self, operation: Operation[R], arguments: Mapping[str, Any], **path: str) -> R:
        result: R = self._client.operate(operation, arguments, self._reply, **path)
        return result

    def _paginate(self, operation: Operation[R], arguments: Mapping[str, Any], **path: str) -> Any:
        send = partial(self._client.operate, operation, arguments, self._reply, **path)
        return paginate(send) if self._reply == "parsed" else send()


class StreamingResource(Live):
    """The methods of a resource, each wrapped into a context manager."""

    _holds = "a client"
    _instead = "make a client in each process, and take it from that"

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._resource, name)
        if isinstance(value, Resource):
            return StreamingResource(value)
        return Managed(_managed, value)


def _managed(method: Callable[..., Any], /, *positional: Any, **arguments: Any) -> ResponseManager[Any]:
    return ResponseManager(partial(method, *positional, **arguments))


if TYPE_CHECKING:

    class Raw(Generic[P, R]):
        """A method as ``with_raw_response`` has it."""

        def __init__(self, method: Callable[Concatenate[Any, P], Given[R]]) -> None: ...
        def __get__(self, instance: object, owner: type) -> Callable[P, Later[RawResponse[R]]]: ...

    class Streamed(Generic[P, R]):
        """A method as ``with_streaming_response`` has it."""

        def __init__(self, method: Callable[Concatenate[Any, P], Given[R]]) -> None: ...
        def __get__(self, instance: object, owner: type) -> Callable[P, ResponseManager[R]]: ...
