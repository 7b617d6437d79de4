"""Methods that go out of use: a warning when they are called, and for type checkers before that."""

from __future__ import annotations

from types import MethodType
from typing import TYPE_CHECKING, Any, TypeVar, cast

__all__ = ["deprecated", "without_warning"]

M = TypeVar("M")

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    import functools
    import sys
    import warnings

    def deprecated(message):  # `warnings.deprecated` (PEP 702) is there from Python 3.13 on
        """Warn with ``message``, in the user's line; an async method warns before it is awaited."""

        def decorate(method):
            @functools.wraps(method)
            def warn(*positional, **arguments):
                warnings.warn(message, DeprecationWarning, stacklevel=_level_of_the_user())
                return method(*positional, **arguments)

            warn.__deprecated__ = message
            return warn

        return decorate

    def _level_of_the_user():  # `skip_file_prefixes` of `warnings.warn` is there from Python 3.12 on
        """How far up the first frame is that is not rtkit's: helpers and views call methods, too."""
        level, frame = 2, sys._getframe(2)
        while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("rtkit."):
            level, frame = level + 1, frame.f_back
        return level


def without_warning(method: M) -> M:
    """A deprecated method of an object, for a helper that has warned of itself already."""
    bound: Any = method
    return cast("M", MethodType(bound.__wrapped__, bound.__self__))
