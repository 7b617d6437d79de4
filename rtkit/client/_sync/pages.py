# Made from rtkit/client/_async/pages.py by "python -m codegen". Edit that file, not this one.
"""Lists that come a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, TypeVar

from rtkit.core.model import Model, ModelMeta, restore
from rtkit.errors import OpenAIError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from rtkit.client._sync.sender import Sender
    from rtkit.client.call import Call

__all__ = [
    "BasePage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
    "attach",
    "page_type",
]

T = TypeVar("T")

MAX_EMPTY_PAGES: Final = 100
"""How many pages without an item may follow each other before a list counts as endless."""


_ATTACHED: Final = ("_client", "_call", "_trail")


class Trail(NamedTuple):
    """The way from the first page to this one, as far as it takes to find a circle (Brent's algorithm)."""

    mark: Any = None
    """A cursor that came before."""
    steps: int = 0
    """How many cursors came since."""
    limit: int = 1
    """After how many the mark moves on."""
    empty: int = 0
    """How many pages without an item came last."""

    def follow(self, cursor: Any, *, has_items: bool) -> Trail:
        """The way to the next page. Raises ``OpenAIError`` where it leads nowhere."""
        empty = 0 if has_items else self.empty + 1
        if cursor == self.mark:
            raise OpenAIError(
                f"the server gave the same cursor twice ({cursor}); stopped instead of asking forever"
            )
        if empty > MAX_EMPTY_PAGES:
            raise OpenAIError(
                f"the server gave {MAX_EMPTY_PAGES} pages without an item and says that more follow; stopped "
                "instead of asking forever"
            )
        if self.steps + 1 == self.limit:
            return Trail(cursor, 0, self.limit * 2, empty)
        return self._replace(steps=self.steps + 1, empty=empty)


class BasePage(Model, Generic[T]):
    """One page: its items are in ``data``; iterating goes on through all pages that follow."""

    # Set by `attach`; private to the instance, no part of its data: what is unpickled or a deep copy has neither.
    _client: ClassVar[Any] = None
    _call: ClassVar[Any] = None
    _trail: ClassVar[Trail] = Trail()

    def has_next_page(self) -> bool:
        """Whether asking for the next page may bring more items."""
        return bool(self._items()) and self.next_page_info() is not None

    def next_page_info(self) -> dict[str, object] | None:
        """The query parameters that ask for the next page; ``None`` on the last one."""
        return None

    def _items(self) -> list[T]:
        raise NotImplementedError

    def get_next_page(self) -> Self:
        """Ask for the next page.

        Raises ``RuntimeError`` on the last one, ``OpenAIError`` if the server gives no cursor although it has more,
        if it gives a cursor again, or after ``MAX_EMPTY_PAGES`` pages without an item.
        """
        info = self.next_page_info()
        if info is None and self.has_next_page():
            raise OpenAIError(
                "the server says that more items follow, and gives no cursor to ask for them: this list is "
                "not whole"
            )
        if info is None:
            raise RuntimeError("there is no next page; ask has_next_page() before get_next_page()")
        call = self._call
        if call is None:
            raise RuntimeError(
                "this page has no client to ask for the next one: it was unpickled, is a deep copy, or was made by "
                f"hand; list again from there, with {', '.join(f'{key}={value!r}' for key, value in info.items())}"
            )
        asked = {name: call.params.get(name) for name in info}
        trail = (self._trail if self._trail.mark is not None else Trail(asked)).follow(
            info, has_items=bool(self._items())
        )
        page: Self = self._client.request(call.with_params(info))
        vars(page)["_trail"] = trail
        return page

    def __reduce__(self) -> tuple[Any, ...]:
        make, (kind, fields, extra) = super().__reduce__()
        extra = {name: value for name, value in extra.items() if name not in _ATTACHED}
        source = _sources.get(type(self))  # of a class that has no name to import it by
        if source is None:
            return make, (kind, fields, extra)
        return _restored, (*source, fields, extra)

    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        return Pages(self)

    def __iter__(self) -> Iterator[T]:
        return Items(self)


Page = TypeVar("Page", bound="BasePage[Any]")

# No generators: who stops early would have to close them, and trio says so.


class Pages(Live, Generic[Page]):
    """A page and all that follow."""

    _holds = "a client"
    _instead = "keep its items"

    def __init__(self, page: Page) -> None:
        self._page = page
        self._begun = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Page:
        if self._begun:
            if not self._page.has_next_page():
                raise StopIteration
            self._page = self._page.get_next_page()
        self._begun = True
        return self._page


class Items(Live, Generic[T]):
    """The items of a page and of all that follow."""

    _holds = "a client"
    _instead = "keep its items"

    def __init__(self, page: BasePage[T]) -> None:
        self._page = page
        self._items = iter(page._items())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while True:
            for item in self._items:
                return item
            if not self._page.has_next_page():
                raise StopIteration
            self._page = self._page.get_next_page()
            self._items = iter(self._page._items())


class SyncPage(BasePage[T]):
    """A list that the API gives whole: there never is a next page."""

    data: list[T]
    object: str | None = None

    def _items(self) -> list[T]:
        return self.data or []


class _AsyncPartialPage(BasePage[T]):
    """A list of which there may be more."""

    data: list[T]
    has_more: bool | None = None
    object: str | None = None

    def _items(self) -> list[T]:
        return self.data or []

    def has_next_page(self) -> bool:
        """Whether there is more. A page may be empty and not the last one, where the server says so."""
        return self.has_more is True or (self.has_more is not False and super().has_next_page())


class SyncCursorPage(_AsyncPartialPage[T]):
    """A list by cursor: the next page starts after the id of the last item, or ``last_id`` if there is none."""

    first_id: str | None = None
    last_id: str | None = None

    @property
    def after(self) -> str | None:
        """The cursor of the next page."""
        items = self._items()
        return (getattr(items[-1], "id", None) if items else None) or self.last_id

    def next_page_info(self) -> dict[str, Any] | None:
        return {"after": self.after} if self.after is not None else None


class SyncConversationCursorPage(_AsyncPartialPage[T]):
    """A list by cursor, which the page names: the next one starts after ``last_id``."""

    first_id: str | None = None
    last_id: str | None = None

    def next_page_info(self) -> dict[str, Any] | None:
        return {"after": self.last_id} if self.last_id else None


class SyncNextCursorPage(_AsyncPartialPage[T]):
    """A list by cursor, which the page names: the next one starts after ``next``."""

    next: str | None = None

    def next_page_info(self) -> dict[str, Any] | None:
        return {"after": self.next} if self.next else None


class SyncTokenPage(_AsyncPartialPage[T]):
    """A list by token: the next page is called ``next``."""

    next: str | None = None

    def next_page_info(self) -> dict[str, Any] | None:
        return {"page": self.next} if self.next else None


_KINDS: Final[dict[str, type[BasePage[Any]]]] = {
    "conversation_cursor": SyncConversationCursorPage,
    "cursor": SyncCursorPage,
    "next_cursor": SyncNextCursorPage,
    "page": SyncPage,
    "token": SyncTokenPage,
}
_made: Final[dict[tuple[Any, Any], type[BasePage[Any]]]] = {}
_sources: Final[dict[type, tuple[Any, Any]]] = {}


def page_type(kind: str | type[BasePage[Any]], item: Any) -> type[BasePage[Any]]:
    """``SyncCursorPage[Item]`` as a class of its own, which is what msgspec decodes fastest."""
    found = _made.get((kind, item))
    if found is None:
        base = _KINDS[kind] if isinstance(kind, str) else kind
        namespace = {"__module__": base.__module__, "__annotations__": {"data": list[item]}}
        found = _made[kind, item] = ModelMeta(base.__name__, (base,), namespace)
        _sources[found] = kind, item
    return found


def _restored(kind: Any, item: Any, *state: Any) -> Any:
    """A page that was pickled."""
    return restore(page_type(kind, item), *state)


def attach(page: Any, client: Sender, call: Call) -> Any:
    """Give a page what it needs to ask for the next one."""
    if isinstance(page, BasePage):
        vars(page).update(_client=client, _call=call)
    return page
