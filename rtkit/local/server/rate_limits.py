"""What the answers say about rate limits; and limits that are kept, for tests of clients that keep to them."""

from __future__ import annotations

import math
import re
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["KeyLimits", "Limits", "RateLimit", "is_limited", "tokens_used"]

REQUESTS_PER_MINUTE: Final = 10_000
TOKENS_PER_MINUTE: Final = 10_000_000

BYTES_PER_TOKEN: Final = 4
"""Tokens of a request are guessed from its size, which is known before it is read."""


class Limits:
    """Honest counts of a minute that begins for all at the same time."""

    def __init__(self) -> None:
        self._window = -1
        self._requests = 0
        self._tokens = 0

    def take(self, *, tokens: int) -> None:
        """Count one request."""
        self._seconds_left()
        self._requests += 1
        self._tokens += tokens

    def headers(self) -> list[tuple[bytes, bytes]]:
        """As the headers of an answer tell it."""
        told = []
        for name, limit, remaining, reset in self._now():
            told += [
                (b"x-ratelimit-limit-%s" % name.encode(), b"%d" % limit),
                (b"x-ratelimit-remaining-%s" % name.encode(), b"%d" % remaining),
                (b"x-ratelimit-reset-%s" % name.encode(), b"%ds" % reset),
            ]
        return told

    def objects(self) -> list[dict[str, Any]]:
        """As ``rate_limits.updated`` of the Realtime API tells it."""
        return [
            {"name": name, "limit": limit, "remaining": remaining, "reset_seconds": float(reset)}
            for name, limit, remaining, reset in self._now()
        ]

    def _now(self) -> list[tuple[str, int, int, int]]:
        reset = self._seconds_left()
        return [
            ("requests", REQUESTS_PER_MINUTE, max(REQUESTS_PER_MINUTE - self._requests, 0), reset),
            ("tokens", TOKENS_PER_MINUTE, max(TOKENS_PER_MINUTE - self._tokens, 0), reset),
        ]

    def _seconds_left(self) -> int:
        """The seconds until the counts begin anew."""
        window, second = divmod(int(time.time()), 60)
        if window != self._window:
            self._window, self._requests, self._tokens = window, 0, 0
        return 60 - second


@dataclass(frozen=True, kw_only=True)
class RateLimit:
    """Requests and tokens a minute that each key may have; ``None`` for no limit.

    A minute's worth may be used at once, and comes back evenly. The tokens of a request are guessed from the
    size of its body, and corrected by the usage that its answer tells.
    """

    rpm: float | None = None
    tpm: float | None = None

    def __post_init__(self) -> None:
        for name in ("rpm", "tpm"):
            value = getattr(self, name)
            if value is not None and not 0 < value < math.inf:
                raise ValueError(f"{name} must be over 0, not {value!r}")

    @classmethod
    def parse(cls, text: str) -> RateLimit:
        """Of ``rpm=600,tpm=90000``. Raises ValueError."""
        given: dict[str, float] = {}
        for part in text.split(","):
            name, _, value = part.partition("=")
            if name.strip() not in {"rpm", "tpm"}:
                raise ValueError(f"a limit is rpm=..., tpm=... or both with a comma, not {text!r}")
            try:
                given[name.strip()] = float(value)
            except ValueError:
                raise ValueError(f"{name.strip()} must be a number, not {value!r}") from None
        return cls(**given)


@dataclass(slots=True)
class _Account:
    """What a key has left."""

    at: float
    requests: float
    tokens: float


class KeyLimits:
    """A limit, kept for each key by itself. ``clock`` gives seconds."""

    MAX_KEYS: Final = 1_000
    """Keys that are remembered; the one that was not used for the longest time is forgotten."""

    def __init__(self, limit: RateLimit, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._accounts: OrderedDict[str, _Account] = OrderedDict()

    def take(self, key: str, tokens: int) -> float:
        """Let a request of ``tokens`` in; else the seconds after which it may come again."""
        account = self._account(key)
        waits = [0.0]
        if self._limit.rpm is not None and account.requests < 1:
            waits.append((1 - account.requests) * 60 / self._limit.rpm)
        if self._limit.tpm is not None and account.tokens < min(tokens, self._limit.tpm):
            waits.append((min(tokens, self._limit.tpm) - account.tokens) * 60 / self._limit.tpm)
        wait = max(waits)
        if wait <= 0:
            account.requests -= 1
            account.tokens -= tokens
        return wait

    def settle(self, key: str, guessed: int, actual: int) -> None:
        """A request took ``actual`` tokens."""
        self._account(key).tokens += guessed - actual

    def headers(self, key: str) -> list[tuple[bytes, bytes]]:
        """As the headers of an answer tell it."""
        account, told = self._account(key), []
        for name, limit, left in (
            (b"requests", self._limit.rpm, account.requests),
            (b"tokens", self._limit.tpm, account.tokens),
        ):
            if limit is not None:
                told += [
                    (b"x-ratelimit-limit-" + name, b"%d" % limit),
                    (b"x-ratelimit-remaining-" + name, b"%d" % max(left, 0)),
                    (b"x-ratelimit-reset-" + name, b"%dms" % ((limit - left) * 60_000 / limit)),
                ]
        return told

    def _account(self, key: str) -> _Account:
        now = self._clock()
        rpm, tpm = self._limit.rpm or math.inf, self._limit.tpm or math.inf
        account = self._accounts.setdefault(key, _Account(now, rpm, tpm))
        self._accounts.move_to_end(key)
        if len(self._accounts) > self.MAX_KEYS:
            self._accounts.popitem(last=False)
        passed, account.at = now - account.at, now
        account.requests = min(account.requests + passed * rpm / 60, rpm) if passed else account.requests
        account.tokens = min(account.tokens + passed * tpm / 60, tpm) if passed else account.tokens
        return account


_UNLIMITED: Final = ("/files", "/uploads", "/batches", "/vector_stores", "/conversations")


def is_limited(method: str, path: str) -> bool:
    """Whether a request counts: it has a model do something."""
    return method == "POST" and not path.removeprefix("/v1").startswith(_UNLIMITED)


_USED: Final = re.compile(rb'"total_tokens":\s*(\d{1,12})')


def tokens_used(data: bytes) -> int | None:
    """The usage that a part of an answer tells, if it does."""
    found = _USED.findall(data)
    return int(found[-1]) if found else None
