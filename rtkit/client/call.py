"""One request as it is asked for, before any of it is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from rtkit.client.files import extract_files
from rtkit.client.options import NOT_GIVEN, NotGiven, is_given
from rtkit.client.params import BODY, FORM, UNTYPED
from rtkit.client.parsing import resolve
from rtkit.core.plain import plain

if TYPE_CHECKING:
    import httpx

    from rtkit.client.budget import Budget
    from rtkit.client.files import RequestFiles
    from rtkit.client.options import OnRetry

__all__ = ["Call", "Operation", "Reply"]

R = TypeVar("R")

_NONE: Final[Mapping[str, str]] = {}
_REQUEST_PARAMS: Final = frozenset({
    "extra_headers", "extra_query", "extra_body", "timeout", "total_timeout", "on_retry", "on_upload_progress",
})  # fmt: skip

MAX_SEGMENT: Final = 2_048
"""The longest id that goes into a path, in characters. Servers take some 8 KB of a whole address."""

_STEPS: Final = frozenset({".", ".."})
# Each proxy on the way may decode once.
_MAX_DECODINGS: Final = 3

Reply = Literal["parsed", "raw", "streamed"]
"""What a method gives: the parsed object, a raw response already read, or one that is still open."""


class Operation(Generic[R]):
    """One endpoint, whose replies are read as ``R``: all about it that does not change from call to call.

    ``name`` is what users write (``"chat.completions.create"``), ``path`` has its parameters in braces. ``body``
    and ``query`` are the names of the arguments that travel there, divided by blanks; ``headers`` maps those that
    are headers. One of the sets in ``required`` must be given. ``returns``, ``streams`` (the events) and ``hook``
    may be named as ``"module:Name"``, and are loaded when they are first needed.

    ``files`` are the places of files among the arguments (``("file",)``, ``("files", "<array>")``); where
    ``multipart`` the body is a form even without any. ``page`` is the kind of a list. ``renames`` are paths to
    fields inside the arguments, with the name on the wire at the end of each. ``hook`` is called with the call
    and the arguments, and gives the call that is sent.
    """

    __slots__ = (
        "admin", "files", "fixed_headers", "folds", "has_body", "headers", "hook", "known", "method",
        "multipart", "name", "page", "path", "query", "renames", "required", "resumes", "returns", "stream_only",
        "streams",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Any = None,
        *,
        body: str = "",
        query: str = "",
        headers: Mapping[str, str] = _NONE,
        required: tuple[tuple[str, ...], ...] = (),
        streams: Any = None,
        stream_only: bool = False,
        page: str | None = None,
        files: tuple[tuple[str, ...], ...] | None = None,
        multipart: bool = False,
        fixed_headers: Mapping[str, str] = _NONE,
        renames: tuple[tuple[str, ...], ...] = (),
        admin: bool = False,
        resumes: str | None = None,
        folds: str | None = None,
        hook: str | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.returns = returns
        self.query = frozenset(query.split())
        self.headers = headers
        self.has_body = bool(body)
        self.known = frozenset((*body.split(), *self.query, *headers, *_REQUEST_PARAMS))
        self.required = required
        self.streams = streams
        self.stream_only = stream_only
        self.page = page
        self.files = files
        self.multipart = multipart
        self.fixed_headers = fixed_headers
        self.renames = renames
        self.admin = admin
        self.resumes = resumes
        """Where a stream that was begun in the background goes on: a path with ``{id}``."""
        self.folds = folds
        """What makes the object of its events (``"module:function"``): some servers stream unasked."""
        self.hook = hook

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}: {self.method} {self.path}>"

    def check(self, arguments: Mapping[str, Any]) -> None:
        """Raise ``TypeError`` for an argument that is not known, and where a required one is not there."""
        if not self.known.issuperset(arguments):
            raise unknown_argument(self, arguments)
        if self.required:
            for names in self.required:
                for name in names:
                    if name not in arguments:
                        break
                else:
                    return
            raise missing_arguments(self, arguments)


@dataclass(slots=True)
class Call:
    """One request: what an ``Operation`` and its arguments come to, or what ``client.post`` was given."""

    method: str
    path: str
    returns: Any
    # What may hold secrets is not in the repr.
    params: dict[str, object] = field(default_factory=dict, repr=False)
    headers: dict[str, Any] = field(default_factory=dict, repr=False)
    body: Any = field(default=None, repr=False)
    content: Any = field(default=None, repr=False)
    files: RequestFiles | None = field(default=None, repr=False)
    on_upload_progress: Callable[[int, int | None], object] | None = None
    timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN
    total_timeout: float | NotGiven | None = NOT_GIVEN
    on_retry: OnRetry | NotGiven | None = NOT_GIVEN
    max_retries: int | None = None
    idempotency_key: str | None = None
    follow_redirects: bool | None = None
    stream: bool = False
    streams: Any = None
    page: Any = None
    admin: bool = False
    resumes: str | None = None
    folds: str | None = None
    convert: Callable[[Any], Any] | None = None
    """What becomes of the parsed reply."""
    budget: Budget | None = field(default=None, repr=False)
    """The time of the request, once it is being sent."""
    credentials: dict[str, str] = field(default_factory=dict, repr=False)
    """The headers that authenticate the attempt that is being made."""

    def with_params(self, params: Mapping[str, object]) -> Call:
        """The same with these query parameters added: the next page."""
        return replace(self, params={**self.params, **params})

    def resume_point(self) -> tuple[str, int | None] | None:
        """(response id, number of the last event before it) of a stream that was asked for by GET.

        Only a response that is made in the background has one; ``None`` for a stream that makes its response.
        """
        if self.method != "GET" or self.resumes is None:
            return None
        from urllib.parse import unquote  # noqa: PLC0415 - as in `fill_path`

        prefix, _, suffix = self.resumes.partition("{id}")
        after = self.params.get("starting_after")
        identifier = unquote(self.path.removeprefix(prefix).removesuffix(suffix))
        return identifier, after if isinstance(after, int) else None

    def choices(self) -> int:
        """How many choices a completion is to have: Chat's ``n``."""
        asked_for = self.body.get("n") if isinstance(self.body, dict) else None
        return asked_for if isinstance(asked_for, int) and asked_for > 1 else 1

    def resume_request(self, identifier: str, after: int | None) -> Call:
        """The request for the rest of a stream that broke off after event number ``after``; ``None``: for all."""
        assert self.resumes is not None
        params = dict(self.params) if self.method == "GET" else {}
        return Call(
            method="GET",
            path=fill_path(self.resumes, {"id": identifier}),
            returns=self.returns,
            params={**params, "stream": True, **({} if after is None else {"starting_after": after})},
            headers=self.headers,
            timeout=self.timeout,
            on_retry=self.on_retry,
            max_retries=self.max_retries,
            stream=True,
            streams=self.streams,
            budget=self.budget,
        )

    def with_body(self, extra: Mapping[str, object]) -> Call:
        """The same with these fields added to its JSON body."""
        return replace(self, body={**(self.body or {}), **extra})


def make_call(
    operation: Operation[Any], arguments: Mapping[str, Any], path_values: Mapping[str, str]
) -> Call:
    """Sort the arguments of a method into path, query, headers and body."""
    operation.check(arguments)
    params: dict[str, object] = {}
    headers: dict[str, Any] = dict(operation.fixed_headers)
    body: dict[str, Any] = {}
    for name, value in arguments.items():
        if name in _REQUEST_PARAMS or not is_given(value):
            continue
        if isinstance(value, type):
            raise class_as_argument(operation, name, value)
        if name in operation.query:
            params[name] = plain(value, FORM)
        elif name in operation.headers:
            headers[operation.headers[name]] = _header(value)
        else:
            body[name] = value
    stream = operation.stream_only or bool(body.get("stream")) or bool(params.get("stream"))
    params.update(arguments.get("extra_query") or {})
    headers.update(arguments.get("extra_headers") or {})
    files = None
    if operation.files is not None:
        body, files = extract_files(body, operation.files)
    body = plain(body, FORM if files or operation.multipart else BODY)
    for rename in operation.renames:
        _rename(body, rename)
    call = Call(
        method=operation.method,
        path=fill_path(operation.path, path_values),
        returns=operation.returns,
        params=params,
        headers=headers,
        body=None
        if operation.method == "GET"
        else _merge(operation, body, plain(arguments.get("extra_body"), UNTYPED, "extra_body")),
        files=files if files or operation.multipart else None,
        on_upload_progress=arguments.get("on_upload_progress"),
        timeout=arguments.get("timeout", NOT_GIVEN),
        total_timeout=arguments.get("total_timeout", NOT_GIVEN),
        on_retry=arguments.get("on_retry", NOT_GIVEN),
        stream=stream and operation.streams is not None,
        streams=operation.streams,
        page=operation.page,
        admin=operation.admin,
        resumes=operation.resumes,
        folds=operation.folds,
    )
    if operation.hook is not None:
        call = resolve(operation.hook)(call, arguments)
    return call


def _header(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _rename(value: Any, path: tuple[str, ...]) -> None:
    """Give the field at the end of ``path`` the name that follows it there, wherever ``value`` has it."""
    step, *rest = path
    if step == "*":
        for entry in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            _rename(entry, tuple(rest))
    elif isinstance(value, dict) and step in value:
        if len(rest) == 1:
            value[rest[0]] = value.pop(step)
        else:
            _rename(value[step], tuple(rest))


def unknown_argument(operation: Operation[Any], arguments: Mapping[str, Any]) -> TypeError:
    """A typing mistake, most of the time; else something that the API has learned since this release."""
    from difflib import get_close_matches  # noqa: PLC0415 - for an error alone

    name = next(name for name in arguments if name not in operation.known)
    close = get_close_matches(name, operation.known, n=1)
    guess = f"; did you mean {close[0]!r}?" if close else ";"
    extra = "extra_query" if operation.method == "GET" else "extra_body"
    return TypeError(
        f"{operation.name}() got an unexpected keyword argument {name!r}{guess} "
        f"What the API takes and this release does not know goes into {extra}={{{name!r}: ...}}"
    )


def class_as_argument(operation: Operation[Any], name: str, given: type) -> TypeError:
    """A class stands where an instance belongs; as a format it is for ``parse``, which makes a schema of it."""
    if name == "response_format":
        family = operation.name.rpartition(".")[0]
        return TypeError(
            f"{name} is the class {given.__name__}; {family}.parse() takes a class, {operation.name}() a dict"
        )
    return TypeError(f"{name} is the class {given.__name__}: pass an instance of it, or plain values")


def missing_arguments(operation: Operation[Any], arguments: Mapping[str, Any]) -> TypeError:
    """In the words of Python, or, where there are several ways of calling, in those of the official SDK."""
    if len(operation.required) > 1:
        ways = [f"({_joined([repr(name) for name in names], 'and')})" for names in operation.required]
        return TypeError(
            f"Missing required arguments; Expected either {_joined(ways, 'or')} arguments to be given"
        )
    missing = [repr(name) for names in operation.required for name in names if name not in arguments]
    listed = f"{', '.join(missing[:-1])}, and {missing[-1]}" if len(missing) > 2 else " and ".join(missing)
    plural = "s" if len(missing) > 1 else ""
    return TypeError(
        f"{operation.name}() missing {len(missing)} required keyword-only argument{plural}: {listed}"
    )


def _joined(items: list[str], last: str) -> str:
    return f" {last} ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else items[0]


def _merge(operation: Operation[Any], body: dict[str, Any], extra: Any) -> Any:
    """An operation that has a body sends an empty one, too."""
    if extra is None:
        return body if body or operation.has_body else None
    if isinstance(extra, Mapping):
        return {**body, **extra}
    if body:
        raise TypeError(
            f"extra_body must be a mapping to be merged into the body, not {type(extra).__name__}"
        )
    return extra


def fill_path(template: str, values: Mapping[str, str]) -> str:
    """``/responses/{response_id}`` with its values, percent-encoded. Raises as ``path_segment`` does."""
    if not values:
        return template
    return template.format(**{name: path_segment(name, value) for name, value in values.items()})


def path_segment(name: str, value: object) -> str:
    """``value``, the argument ``name``, as one segment of a path, percent-encoded.

    Raises ``ValueError`` for what would lose its place in the path: an empty value, and one with a step in it
    (``.`` and ``..``: RFC 3986, section 5.2.4), which servers and proxies take out, encoded ones (``%2e``) too.
    One of more than ``MAX_SEGMENT`` characters is not an id.
    """
    from urllib.parse import quote, unquote  # noqa: PLC0415 - loads `ipaddress` and more

    if isinstance(value, (bytes, bytearray, memoryview, list, tuple, dict, set)):
        raise TypeError(f"Expected an id for `{name}`, a str, but received {type(value).__name__}")
    text = str(value)
    if not value or not text:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if len(text) > MAX_SEGMENT:
        raise ValueError(
            f"Expected at most {MAX_SEGMENT:,} characters for `{name}` but received {len(text):,}; "
            "is it an id, or the content of something?"
        )
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(
            f"Expected an id for `{name}` but received {value!r}: a surrogate is not text"
        ) from None
    decoded = text
    for _ in range(_MAX_DECODINGS):
        decoded = unquote(decoded)
    if not _STEPS.isdisjoint(decoded.replace("\\", "/").split("/")):
        raise ValueError(
            f"Expected an id for `{name}` but received {value!r}: '.' and '..' are steps in a path, and servers "
            "take them out of it"
        )
    return quote(text, safe="!$&'()*+,;=:@")
