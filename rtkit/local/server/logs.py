"""The loggers of the server library, without the keys of clients, in headers and in addresses."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from rtkit.errors.redact import redact_text

if TYPE_CHECKING:
    from collections.abc import MutableMapping

__all__ = ["SafeLogger"]


class SafeLogger(logging.LoggerAdapter[logging.Logger]):
    """Never at debug level: there, `websockets` writes each header and each frame. Addresses come redacted."""

    @property
    def level(self) -> int:
        """uvicorn looks at it."""
        return max(self.logger.level, logging.DEBUG + 1)

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802 -- the name in logging
        return level > logging.DEBUG and super().isEnabledFor(level)

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        if self.isEnabledFor(level):
            args = tuple(redact_text(arg) if isinstance(arg, str) else arg for arg in args)
            self.logger.log(level, redact_text(str(msg)), *args, **kwargs)

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        return msg, kwargs
