"""What goes into a journal: requests as the lines of the Batch API, or rows that a function makes requests of."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from rtkit.bulk.operations import NewItem
from rtkit.errors import BulkInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rtkit.bulk.options import Budget

__all__ = ["MAX_ID", "BatchRequest", "ItemBuilder", "Row", "decode_request"]

Row: TypeAlias = Any
"""A row of the input: a dict, or a string, which is a prompt."""

MAX_ID: Final = 512
"""Characters of a ``custom_id`` at most."""

BYTES_PER_TOKEN: Final = 4
"""By which the tokens of a prompt are guessed, as the rate limiters of servers do."""

# A path of the API, and nothing that could lead to another server.
_URL: Final = re.compile(r"/v1(/[a-z0-9_-]+)+")
_SORTED: Final = msgspec.json.Encoder(order="sorted").encode


class BatchRequest(msgspec.Struct):
    """An item as the journal has it."""

    url: str
    body: dict[str, Any]


decode_request = msgspec.json.Decoder(BatchRequest).decode


class ItemBuilder:
    """Makes items of what the source gives.

    ``row`` makes a line or a body of a row; ``None`` leaves the row out. ``url`` is where bodies go that do not
    say, and ``model`` is asked where a body names none. Raises `BulkInputError`.
    """

    def __init__(
        self,
        *,
        row: Callable[[Any], Any] | None = None,
        url: str | None = None,
        model: str | None = None,
        budget: Budget | None = None,
    ) -> None:
        self._row = row
        self._url = url
        self._model = model
        self._budget = budget
        if url is not None:
            _check_url(url)

    def make(self, value: Row, position: int) -> NewItem | None:
        """The item at ``position`` (from 1) of the source."""
        try:
            if self._row is not None:
                value = self._row(value)
                if value is None:
                    return None
            return self._item(value, position)
        except BulkInputError as error:
            raise BulkInputError(f"item {position:,}: {error}") from None

    def _item(self, value: Row, position: int) -> NewItem:
        if isinstance(value, str):
            value = {"input": value}
        if not isinstance(value, dict):
            raise BulkInputError(
                f"an item is a dict or a string, not {type(value).__name__}; row= makes them of rows"
            )
        id_ = value.get("custom_id", f"item-{position}")
        if not isinstance(id_, str) or not id_ or len(id_) > MAX_ID:
            raise BulkInputError(f"custom_id must be a string of 1 to {MAX_ID} characters, not {id_!r:.60}")
        if "body" in value:
            url, body = value.get("url", self._url), value["body"]
            if value.get("method", "POST") != "POST":
                raise BulkInputError(f"method must be POST, not {value['method']!r:.60}")
        else:
            body = {name: field for name, field in value.items() if name != "custom_id"}
            url = self._url
        if not isinstance(body, dict):
            raise BulkInputError(f"body must be an object, not {type(body).__name__}")
        if self._model is not None and "model" not in body:
            body = {"model": self._model, **body}
        if url is None:
            url = "/v1/chat/completions" if "messages" in body else "/v1/responses"
        _check_url(url)
        model = body.get("model")
        if not isinstance(model, str) or not model:
            raise BulkInputError("no model: give it in each body, or model= for all")
        if self._budget is not None:
            self._budget.check(model)
        return _new_item(id_, url, body)


def _new_item(id_: str, url: str, body: Mapping[str, Any]) -> NewItem:
    try:
        request = _SORTED({"url": url, "body": body})
    except (TypeError, ValueError) as error:
        raise BulkInputError(f"the body can't be written as JSON: {error}") from None
    most = next(
        (
            number
            for name in ("max_output_tokens", "max_completion_tokens", "max_tokens")
            if isinstance(number := body.get(name), int)
        ),
        0,
    )
    digest = hashlib.blake2b(request, digest_size=16).hexdigest()
    return NewItem(id_, request, digest, len(request) // BYTES_PER_TOKEN, max(most, 0))


def _check_url(url: object) -> None:
    if not isinstance(url, str) or not _URL.fullmatch(url):
        raise BulkInputError(f"url must be a path of the API such as /v1/responses, not {url!r:.80}")
