"""The root of the tree, and errors that do not belong to one protocol."""

from __future__ import annotations

import sys
from typing import Any, Final

from rtkit.errors.redact import redact_text, redact_value

__all__ = [
    "BodyUnavailableError",
    "DecodeError",
    "EventTimeoutError",
    "LimitExceededError",
    "MissingExtraError",
    "OpenAIError",
    "SessionEndedError",
    "StreamEndedError",
]


class OpenAIError(Exception):
    """The root of the tree."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The default rebuilds with ``cls(*self.args)``, which fails for every class whose
        # constructor takes facts instead of a sentence.
        return rebuild, (type(self), redact_value(self.args), without_secrets(self.__dict__))


def without_secrets(state: dict[str, Any]) -> dict[str, Any]:
    """The fields of an error for a pickle, which goes where logs go."""
    return {name: redact_value(value) for name, value in state.items()}


def rebuild(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class DecodeError(OpenAIError, ValueError):
    """A payload is not well-formed JSON.

    ``position`` is the offset in bytes at which reading failed (``None`` where the parser gives
    none); ``excerpt`` is a bounded piece of the payload around it.
    """

    def __init__(self, reason: str, *, position: int | None = None, excerpt: str = "") -> None:
        self.reason = reason
        self.position = position
        excerpt = redact_text(excerpt)
        self.excerpt = excerpt
        where = "" if position is None else f" at byte {position}"
        near = f", near {excerpt}" if excerpt else ""
        super().__init__(f"not well-formed JSON{where}: {reason}{near}")


class BodyUnavailableError(OpenAIError, RuntimeError):
    """The body of a reply was asked for, and is not there: read already, closed, or not read yet.

    The message says which, and what to do instead. ``__cause__`` is the HTTP library's word for it.
    """


class LimitExceededError(OpenAIError, ValueError):
    """A named bound was hit; nothing beyond it was kept.

    ``limit`` is the name of the setting (as it is passed to the object that holds it), ``maximum``
    its value, ``what`` says in the field's words what went past it.
    """

    def __init__(self, what: str, *, limit: str, maximum: int) -> None:
        self.what = what
        self.limit = limit
        self.maximum = maximum
        super().__init__(f"{what} is over {limit}={maximum:,}; raise {limit} to allow it")


class StreamEndedError(OpenAIError):
    """Events were awaited that can't come any more: their dispatcher was closed.

    ``awaited`` says which. ``broken`` is true where the stream broke off instead of ending; ``__cause__``
    is then what broke it, unless that was a cancellation.
    """

    def __init__(self, awaited: str, *, broken: bool = False) -> None:
        self.awaited = awaited
        self.broken = broken
        ended = "the stream broke off" if broken else "the stream ended"
        super().__init__(f"{ended} while {awaited} was awaited")


class SessionEndedError(StreamEndedError):
    """Something was given to a realtime session that is over, and is not sent; ``awaited`` says what."""

    def __init__(self, given: str, *, reason: str = "the session is over") -> None:
        super().__init__(given)
        self.args = (f"{reason}, and {given} is not sent; another goes on with history=session.snapshot()",)


class EventTimeoutError(OpenAIError, TimeoutError):
    """No event of the kind that ``awaited`` names came within ``timeout`` seconds."""

    def __init__(self, awaited: str, timeout: float) -> None:
        self.awaited = awaited
        self.timeout = timeout
        super().__init__(f"{awaited} did not come within {timeout:g} s")


# The newest Python that a package of an extra has wheels for; pyproject.toml leaves it out above that.
_LAST_WITH_WHEELS: Final = {"pocketsphinx": (3, 13)}


class MissingExtraError(OpenAIError, ImportError):
    """A feature was used whose packages are not installed.

    ``feature`` is what was called, ``extra`` the extra of rtkit that brings the packages, ``module`` the
    module that was not found.
    """

    def __init__(self, feature: str, *, extra: str, module: str | None) -> None:
        self.feature = feature
        self.extra = extra
        self.module = module
        until = _LAST_WITH_WHEELS.get(module or "")
        if until is not None and sys.version_info[:2] > until:
            newest, mine = (".".join(map(str, version[:2])) for version in (until, sys.version_info))
            remedy = (
                f"it has no wheel for Python {mine}; use Python 3.11 to {newest}, "
                f"or build it with a C compiler: pip install {module}"
            )
        else:
            remedy = f"install it with: pip install 'rtkit[{extra}]'"
        super().__init__(f"{feature} needs {module}; {remedy}")
