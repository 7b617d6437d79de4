"""What the commands print. Text of others (a server, a cassette, a device) comes through here."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import click

from rtkit.core.visible import visible, visible_json, visible_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["complain", "ending", "logged", "print_json", "print_text", "visible", "visible_line"]


_on_closed: ContextVar[Callable[[], None] | None] = ContextVar("_on_closed", default=None)


@contextmanager
def ending(end: Callable[[], None]) -> Iterator[None]:
    """When nobody reads the output any more, call ``end``, in a handler of a session too; then raise.

    A dispatcher logs what a handler raises and goes on, so an exception alone would not end the command.
    """
    closed = False

    def close() -> None:
        nonlocal closed
        closed = True
        end()

    token = _on_closed.set(close)
    try:
        yield
    finally:
        _on_closed.reset(token)
        if closed:
            raise BrokenPipeError


def _closed() -> None:
    """Called where the output is closed, while that is being handled."""
    if (end := _on_closed.get()) is None:
        raise  # noqa: PLE0704 - it is called in a handler
    end()


def print_text(text: str, *, end: str = "\n") -> None:
    """Print text, at once."""
    try:
        sys.stdout.write(visible(text) + end)
        sys.stdout.flush()
    except BrokenPipeError:
        _closed()


def print_json(value: Any) -> None:
    """Print a value as a line of JSON in UTF-8, at once."""
    from rtkit.core.model import to_json  # noqa: PLC0415 - heavy

    try:
        sys.stdout.buffer.write(visible_json(to_json(value)) + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _closed()


def complain(message: object) -> None:
    """Print an error."""
    click.echo(f"Error: {visible(str(message))}", err=True)


@contextmanager
def logged() -> Iterator[None]:
    """Print warnings and errors of the log to stderr; only where nobody has set up logging, as Python does."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_VisibleFormatter())
    before, logging.lastResort = logging.lastResort, handler
    try:
        yield
    finally:
        logging.lastResort = before


class _VisibleFormatter(logging.Formatter):
    """A record on one line, but for its traceback."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        return visible_line(super().formatMessage(record))

    def format(self, record: logging.LogRecord) -> str:
        return visible(super().format(record))
