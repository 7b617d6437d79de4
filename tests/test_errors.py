"""The tree of errors: names and constructors that ported code uses, and what a pickle keeps."""

from __future__ import annotations

import copy
import inspect
import io
import json
import logging
import pickle
import re
import subprocess
import sys
import traceback
from typing import Any

import httpx
import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtkit.errors
from rtkit.client.failure import reason_of
from rtkit.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ContentFilterFinishReasonError,
    DeadlineExceededError,
    FirstEventTimeoutError,
    IdleTimeoutError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    NotFoundError,
    OAuthError,
    OpenAIError,
    Phase,
    RateLimitError,
    ResponseFailedError,
    StreamTimeoutError,
    StreamTruncatedError,
    SubjectTokenProviderError,
    TotalTimeoutError,
    UploadError,
    WebSocketUpgradeError,
    status_error,
)
from rtkit.errors.redact import (
    HIDDEN,
    is_secret_header,
    redact_headers,
    redact_text,
    redact_url,
    scrub,
    secrets_of,
)

KEY = "sk-proj-0123456789abcdefghij"
AZURE_KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
URL = "https://api.example.com/v1/responses?api-key=q0q0q0q0q0&limit=2"


def a_request(library=httpx):
    headers = {"Authorization": f"Bearer {KEY}", "api-key": AZURE_KEY, "x-trace": "t1"}
    return library.Request("POST", URL, headers=headers, json={"model": "m"})


def a_response(status=401, library=httpx, **content):
    content = content or {"json": {"error": {"message": f"Wrong key: {KEY}", "code": "invalid_api_key"}}}
    headers = [
        ("x-request-id", "req_1"),
        ("set-cookie", "session=c0c0c0c0c0"),
        ("x-many", "1"),
        ("x-many", "2"),
    ]
    return library.Response(status, headers=headers, request=a_request(library), **content)


def of_status(status=401, library=httpx, cls=None):
    response = a_response(status, library)
    body = response.json()["error"]
    cls = cls or status_error(status)
    return cls(f"Error code: {status} - {body['message']}", response=response, body=body)


class Completion:
    usage = None

    def __eq__(self, other):
        return isinstance(other, Completion)

    def __hash__(self):
        return 0


SAMPLES = [
    *(of_status(status) for status in (400, 401, 403, 404, 409, 418, 422, 429, 500, 503)),
    of_status(429, httpx2),
    APIError("broken", a_request(), body={"code": 7, "param": "p", "type": "t"}),
    APIError("broken", a_request(), body=None),
    APIConnectionError(request=a_request()),
    APIConnectionError(message="no route", request=a_request()),
    APITimeoutError(a_request()),
    APITimeoutError(request=a_request(httpx2)),
    APIResponseValidationError(a_response(200), {"a": 1}),
    APIResponseValidationError(a_response(200), None, message="not what was promised"),
    OAuthError(response=a_response(401), body={"error": "invalid_grant", "error_description": "too old"}),
    OAuthError(response=a_response(401), body="?"),
    SubjectTokenProviderError("no token", response=a_response(500)),
    SubjectTokenProviderError("no token", response=httpx.Response(500)),
    SubjectTokenProviderError("no token"),
    StreamTruncatedError(a_request(), expected="response.completed", events_seen=1_204, partial="so fa"),
    ResponseFailedError(
        "response.failed", {"code": "c", "message": "no"}, partial="so fa", request=a_request()
    ),
    ResponseFailedError("error", None),
    FirstEventTimeoutError(a_request(), seconds=5),
    IdleTimeoutError(a_request(), seconds=2.5, events_seen=3),
    TotalTimeoutError(a_request(), seconds=600, events_seen=9_000),
    DeadlineExceededError(a_request(), seconds=5, phases=(Phase("attempt", 0.5, "503"), Phase("wait", 4.5))),
    LengthFinishReasonError(completion=Completion()),
    ContentFilterFinishReasonError(),
    InvalidWebhookSignatureError("the signature does not match"),
    UploadError("10 bytes were announced, 8 are there", field="file"),
]


# --- names, constructors, facts


def test_every_error_of_the_official_sdk_is_here_with_the_same_constructor():
    official = pytest.importorskip("openai._exceptions")
    for name, theirs in vars(official).items():
        if not (isinstance(theirs, type) and issubclass(theirs, Exception)) or name.startswith("WebSocket"):
            continue
        ours = getattr(rtkit.errors, name)
        assert {base.__name__ for base in theirs.__mro__} - {"object"} <= {b.__name__ for b in ours.__mro__}
        if "__init__" in vars(theirs):
            mine = inspect.signature(ours).parameters
            for parameter in inspect.signature(theirs).parameters.values():
                assert mine[parameter.name].kind == parameter.kind
                assert mine[parameter.name].default == parameter.default
            more = [p for p in mine.values() if p.name not in inspect.signature(theirs).parameters]
            assert all(p.default is not p.empty for p in more)


@pytest.mark.parametrize("status", [*range(400, 430), 499, 500, 502, 599])
def test_the_class_for_a_status_is_that_of_the_official_sdk(status):
    openai = pytest.importorskip("openai")
    with openai.OpenAI(api_key="k") as client:
        response = httpx2.Response(status, request=httpx2.Request("GET", "https://a.example"))
        theirs = client._make_status_error("m", body=None, response=response)
    assert status_error(status).__name__ == type(theirs).__name__


def test_facts_of_a_status_error():
    error = of_status(429)
    assert type(error) is RateLimitError
    assert (error.status_code, error.request_id, error.code) == (429, "req_1", "invalid_api_key")
    assert (error.param, error.type) == (None, None)
    assert error.request is error.response.request
    assert str(error) == error.message == f"Error code: 429 - Wrong key: {HIDDEN}"
    assert error.body == {"message": f"Wrong key: {HIDDEN}", "code": "invalid_api_key"}


@pytest.mark.parametrize("body", ["<html>", None, ["a"], {}, {"code": 3, "param": "p", "type": "t"}])
def test_code_param_and_type_are_read_as_the_official_sdk_reads_them(body):
    official = pytest.importorskip("openai")
    theirs = official.APIError("m", httpx2.Request("GET", "https://a.example"), body=body)
    ours = APIError("m", httpx.Request("GET", "https://a.example"), body=body)
    assert (ours.code, ours.param, ours.type, ours.body) == (
        theirs.code,
        theirs.param,
        theirs.type,
        theirs.body,
    )


def test_the_tree():
    assert issubclass(StreamTruncatedError, APIConnectionError)
    for cls in (FirstEventTimeoutError, IdleTimeoutError, TotalTimeoutError):
        assert issubclass(cls, StreamTimeoutError)
        assert issubclass(cls, APITimeoutError)
    assert BadRequestError.status_code == 400
    assert issubclass(InternalServerError, APIStatusError)
    assert issubclass(InvalidWebhookSignatureError, ValueError)
    assert all(getattr(rtkit.errors, name).__module__ == "rtkit.errors" for name in rtkit.errors.__all__)


def test_the_docstring_draws_every_error():
    for name in rtkit.errors.__all__:
        if isinstance(value := getattr(rtkit.errors, name), type) and issubclass(value, Exception):
            assert re.search(rf"\b{name}\b", rtkit.errors.__doc__), name


def test_messages_say_what_happened():
    assert str(StreamTruncatedError(a_request(), expected="a finish reason", events_seen=1)) == (
        "the stream ended after 1 event without a finish reason; what arrived is incomplete"
    )
    assert (
        str(IdleTimeoutError(a_request(), seconds=2.5)) == "no further event of the stream came within 2.5 s"
    )
    assert str(FirstEventTimeoutError(a_request(), seconds=5)) == "no event of the stream came within 5 s"
    assert str(TotalTimeoutError(a_request(), seconds=9)) == "the stream did not end within 9 s"


def test_what_the_time_of_a_request_went_on() -> None:
    phases = (
        Phase("credentials", 0.1),
        Phase("attempt", 0.25, "503"),
        Phase("wait", 0.5),
        Phase("attempt", 1, "200"),
        Phase("body", 3.1415926),
    )
    error = DeadlineExceededError(a_request(), seconds=5, phases=phases)
    assert str(error) == (
        "Request timed out. Its total_timeout of 5 s passed: credentials 0.1 s, attempt 1 0.25 s (503), "
        "wait 0.5 s, attempt 2 1 s (200), body 3.14 s"
    )
    assert (error.attempts, error.waits, error.body_seconds) == ([0.25, 1], [0.5], 3.1415926)
    assert DeadlineExceededError(a_request(), seconds=5).body_seconds is None
    assert str(OAuthError(response=a_response(), body={"error_description": "too old"})) == "too old"
    assert OAuthError(response=a_response(), body={"error": "invalid_grant"}).error == "invalid_grant"
    used = type("Completion", (), {"usage": "12 tokens"})
    assert str(LengthFinishReasonError(completion=used)).endswith("was reached - 12 tokens")


def test_importing_the_errors_imports_no_http_library():
    heavy = ("httpx", "urllib", "ssl", "rtkit.core")
    code = f"import sys, rtkit.errors; print([m for m in sys.modules if m.startswith({heavy})])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- pickles


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickle_with_its_facts(error):
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert again.args == error.args
    assert set(vars(again)) == set(vars(error))
    for name, value in vars(error).items():
        if name not in {"request", "response"}:
            assert getattr(again, name) == value
    if request := getattr(error, "request", None):
        assert type(again.request) is type(request)
        assert (again.request.method, again.request.headers["x-trace"]) == ("POST", "t1")
        assert str(again.request.url) == "https://api.example.com/v1/responses?api-key=***&limit=2"
    if response := getattr(error, "response", None):
        assert type(again.response) is type(response)
        assert again.response.status_code == response.status_code
        if again.response._request is not None:
            assert again.response.headers.get_list("x-many") == ["1", "2"]
            assert again.response.json()["error"]["code"] == "invalid_api_key"
            assert again.response.text == response.text.replace(KEY, HIDDEN)
    if hasattr(error, "request") and hasattr(error, "response"):
        assert again.request is again.response.request
    assert pickle.dumps(pickle.loads(pickle.dumps(again))) == pickle.dumps(again)


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("protocol", [0, pickle.HIGHEST_PROTOCOL])
def test_no_secret_leaves_with_an_error(error, protocol):
    error.add_note("the third attempt")
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.emit(logging.LogRecord("a", 40, "", 1, "failed: %r", (error,), (type(error), error, None)))
    shown = [
        str(error), repr(error), repr(error.args), repr(vars(error).get("body")), text.getvalue(),
        "".join(traceback.format_exception(error)), pickle.dumps(error, protocol).decode("latin-1"),
        pickle.dumps(copy.deepcopy(error)).decode("latin-1"),
    ]  # fmt: skip
    for secret in (KEY, AZURE_KEY):
        assert not any(secret in one for one in shown)
    for secret in ("q0q0q0q0q0", "c0c0c0c0c0"):  # of the URL's query, and of a cookie
        assert secret not in shown[-2]
        assert secret not in shown[-1]


def test_a_copy_holds_the_live_response_a_deep_one_the_facts():
    error = of_status(404)
    assert copy.copy(error).response is error.response
    assert copy.deepcopy(error).response.json()["error"]["message"] == f"Wrong key: {HIDDEN}"


def test_a_compressed_reply_is_readable_after_unpickling():
    import gzip

    body = gzip.compress(json.dumps({"error": {"message": "no"}}).encode())
    response = a_response(400, content=body).__class__(
        400, headers={"content-encoding": "gzip", "content-type": "application/json"}, content=body,
        request=a_request(),
    )  # fmt: skip
    again = pickle.loads(pickle.dumps(BadRequestError("no", response=response, body=None)))
    assert again.response.json() == {"error": {"message": "no"}}
    assert again.response.headers["content-type"] == "application/json"


def test_a_refused_upgrade_is_pickled_without_what_is_secret_in_its_headers():
    told = {"set-cookie": "__cf_bm=s3cret", "location": "https://u:s3cret@h/?sig=s3cret", "server": "x"}
    error = WebSocketUpgradeError("no", url="wss://h/", status_code=302, headers=told, body=b"")
    data = pickle.dumps(error)
    assert b"s3cret" not in data
    assert error.headers == told
    again = pickle.loads(data)
    assert (again.status_code, again.headers["server"], set(again.headers)) == (302, "x", set(told))


def test_a_response_that_was_never_read_is_pickled_without_content():
    response = a_response(500, stream=httpx.ByteStream(b"never read"))
    again = pickle.loads(pickle.dumps(InternalServerError("no", response=response, body=None)))
    assert again.response.content == b""


def test_without_httpx2_a_pickle_comes_back_with_httpx(monkeypatch):
    data = pickle.dumps(of_status(404, httpx2))
    monkeypatch.setitem(sys.modules, "httpx2", None)
    again = pickle.loads(data)
    assert type(again) is NotFoundError
    assert type(again.response) is httpx.Response


class SomeResponse:
    """Of another library: nothing of httpx."""

    status_code, headers, request = 400, {"x-request-id": "r"}, None


def test_what_is_not_of_httpx_is_kept_as_it_is():
    response: Any = SomeResponse()
    error = BadRequestError("no", response=response, body=None)
    again = pickle.loads(pickle.dumps(error))
    assert (again.request, again.request_id) == (None, "r")
    assert type(again.response) is SomeResponse


# --- redaction


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("Authorization", True), ("proxy-authorization", True), ("api-key", True), ("X-API-Key", True),
        ("cookie", True), ("Set-Cookie", True), ("x-amz-security-token", True), ("x-auth-token", True),
        ("Ocp-Apim-Subscription-Key", True), ("webhook-signature", True), ("Sec-WebSocket-Protocol", True),
        ("x-ratelimit-remaining-tokens", False), ("idempotency-key", False), ("content-type", False),
        ("openai-organization", False), ("sec-websocket-key", False), ("x-cookies", False),
    ],
)  # fmt: skip
def test_secret_headers(name, secret):
    assert is_secret_header(name) is secret
    assert redact_headers({name: "v"}) == [(name, HIDDEN if secret else "v")]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/v1/models", "https://a.example/v1/models"),
        ("https://user:pass@a.example:8443/x", "https://a.example:8443/x"),
        ("//user@a.example/x", "//a.example/x"),
        ("https://a.example/x@y?to=a@b", "https://a.example/x@y?to=a@b"),
        ("/v1/x?api-key=1&limit=2&api_key=3", "/v1/x?api-key=***&limit=2&api_key=***"),
        (
            "wss://a.example/?TOKEN=1;sig=2#access_token=3",
            "wss://a.example/?TOKEN=***;sig=***#access_token=***",
        ),
        ("https://a.example/?client_secret=&key=5", "https://a.example/?client_secret=***&key=***"),
        (
            "https://a.example/?code=1&X-Amz-Credential=2&accessToken=3",
            "https://a.example/?code=***&X-Amz-Credential=***&accessToken=***",
        ),
        ("https://a.example/?monkey=1&tokens=2&keys=3", "https://a.example/?monkey=1&tokens=2&keys=3"),
        (
            "https://a.example/?api_key_ids[]=1&codes=2&limit=3",
            "https://a.example/?api_key_ids[]=1&codes=2&limit=3",
        ),
    ],
)
def test_urls(url, shown):
    assert redact_url(url) == shown


def test_headers_that_hold_a_url():
    headers = {
        "Location": "https://user:pass@blob.example/x?sig=1&se=2",
        "x-note": "https://a.example/?sig=1",
    }
    assert redact_headers(headers) == [
        ("Location", "https://blob.example/x?sig=***&se=2"),
        ("x-note", "https://a.example/?sig=***"),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no way to 'https://user:p%40ss@a.example/x@y' at all", "no way to 'https://a.example/x@y' at all"),
        ('{"client_secret": "abc\\"d", "model": "m"}', '{"client_secret": "***", "model": "m"}'),
        (
            '{"client_secret":{"value":"ek_1","expires_at":1}}',
            '{"client_secret":{"value":"***","expires_at":1}}',
        ),
        ('{"api_key": "cut of', '{"api_key": "***'),
        ('{"x_api-key":"1","max_tokens":"2"}', '{"x_api-key":"***","max_tokens":"2"}'),
        (f"Incorrect key {KEY}.", "Incorrect key sk-***."),
        ("value ek_abcdefgh12345 here", "value ek_*** here"),
        ("risk-assessment and desk_and_chair", "risk-assessment and desk_and_chair"),
        ("Authorization: Bearer abcdefgh.ijkl", "Authorization: Bearer ***"),
        ("a bearer of news", "a bearer of news"),
    ],
)
def test_texts(text, shown):
    assert redact_text(text) == shown


SECRET = "s3cr3t-value-0001"
JSON = st.recursive(
    st.none() | st.integers() | st.text() | st.just(SECRET) | st.just(f"is {SECRET}!"),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("ab") | st.just(SECRET), inner),
)


@given(JSON)
def test_scrub_hides_a_secret_wherever_it_is_and_changes_nothing_else(value):
    clean = scrub(value, [SECRET])
    assert SECRET not in json.dumps(clean)
    assert json.dumps(clean) == json.dumps(value).replace(SECRET, HIDDEN)
    assert scrub(value, []) is value
    assert scrub(json.dumps(value).encode(), [SECRET]) == json.dumps(clean).encode()


def test_what_a_server_echoes_of_the_url_is_hidden():
    url = "https://user:very%20secret@a.example/x?code=a%2Fb%2Fc%2Fd%2Fe&limit=12345678"
    request = httpx.Request("GET", url)
    error = APIError("no: a/b/c/d/e of a%2Fb%2Fc%2Fd%2Fe", request, body={"said": "very secret, 12345678"})
    assert str(error) == "no: *** of ***"
    assert error.body == {"said": "***, 12345678"}


def test_short_values_are_no_secrets():
    assert secrets_of({"authorization": "Bearer test"}) == ["Bearer test"]
    assert secrets_of({"api-key": "test"}) == []
    error = APIError(
        "the test failed", httpx.Request("GET", "https://a.example", headers={"api-key": "test"}), body=None
    )
    assert str(error) == "the test failed"
    assert AuthenticationError is status_error(401)
    assert isinstance(error, OpenAIError)


@pytest.mark.parametrize("link", ["__cause__", "__context__"])
def test_causes_in_a_circle(link: str) -> None:
    """Whoever looks for a reason looks at each of them once."""
    first, second, third = OSError("first"), ValueError("second"), KeyError("third")
    for error, cause in ((first, second), (second, third), (third, first)):
        setattr(error, link, cause)
    assert reason_of(first) == "first"
    assert reason_of(third) == "first"
    alone = RuntimeError("alone")
    setattr(alone, link, alone)
    assert reason_of(alone) == "alone"
    group = ExceptionGroup("several", [first, OSError("other")])
    setattr(third, link, group)
    setattr(group.exceptions[1], link, group)
    assert reason_of(group) == "first; other"


def test_a_missing_package_without_a_wheel_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.version_info", (3, 14, 1, "final", 0))
    text = str(rtkit.errors.MissingExtraError("to listen", extra="voice", module="pocketsphinx"))
    assert "no wheel for Python 3.14" in text
    assert "3.11 to 3.13" in text
    monkeypatch.setattr("sys.version_info", (3, 13, 0, "final", 0))
    text = str(rtkit.errors.MissingExtraError("to listen", extra="voice", module="pocketsphinx"))
    assert "pip install 'rtkit[voice]'" in text
