# Made from tests/client/_async/test_client.py by "python -m codegen". Edit that file, not this one.
"""The client against a real server: what it sends, what it gives back, and how it fails."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from rtkit import errors
from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import StreamSettings, omit
from rtkit.core.model import to_dict
from rtkit.types.responses import Response
from tests.client.support.blocking import http_client
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import delta, sse
from tests.net.support.blocking import in_thread

KEY = "sk-test-secret"
RESPONSE = {
    "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": [], "tools": [],
    "tool_choice": "auto", "parallel_tool_calls": True, "brand_new": {"field": 1},
}  # fmt: skip
COMPLETED = {"type": "response.completed", "response": RESPONSE, "sequence_number": 2}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "WEBHOOK_SECRET", "LOG"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(server: Recorder, **options: Any) -> OpenAI:
    return OpenAI(**{"api_key": KEY, "base_url": server.url, "max_retries": 0, **options})


def test_a_response(server: Recorder) -> None:
    server.answer(Reply(body=RESPONSE))
    with make(server) as client:
        response = client.responses.create(model="m", input="hi", extra_body={"new": 1}, temperature=omit)
        assert isinstance(response, Response)
        assert to_dict(response) == RESPONSE
        assert response.model_extra == {"brand_new": {"field": 1}}
        assert response._request_id == "req_1"
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/v1/responses")
    assert asked.body == {"model": "m", "input": "hi", "new": 1}
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert client.is_closed()


def test_params_of_every_kind(server: Recorder) -> None:
    server.answer(Reply(body=RESPONSE))
    item: Any = {"role": "user", "content": "hi"}
    with make(server) as client:
        before = client.responses.create(model="m", input=(item for _ in range(2)))
        client.responses.create(model="m", input={"a": item}.values())
        with_id: Any = {"id": omit, **item}
        client.responses.create(model="m", input=[before, with_id], extra_body={"a": [omit, before]})
        client.post("/x", cast_to=object, body={"a": before, "b": omit})
        client.models.list(extra_query={"a": {"b": omit, "c": [1, omit]}})
    assert [asked.body for asked in server.asked[:4]] == [
        {"model": "m", "input": [item, item]},
        {"model": "m", "input": [item]},
        {"model": "m", "input": [RESPONSE, item], "a": [RESPONSE]},
        {"a": RESPONSE},
    ]
    assert server.asked[4].query == [("a[c][]", "1")]


def test_an_iterator_is_sent_again_whole(server: Recorder) -> None:
    server.answer(Reply(status=500, headers={"retry-after-ms": "1"}), Reply(body=RESPONSE))
    item: Any = {"role": "user", "content": "hi"}
    with make(server, max_retries=1) as client:
        client.responses.create(model="m", input=iter([item]))
    assert server.asked[0].body == server.asked[1].body


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (None, "is None; pass rtkit.omit"),
        ("a\nb", "line break"),
        ("clé", "not ASCII"),
        ("a ", "strip"),
        (" ", "strip"),
    ],
)
def test_a_header_that_cannot_be_sent(server: Recorder, value: Any, complaint: str) -> None:
    with make(server) as client:
        with pytest.raises((TypeError, ValueError), match=f"the header x-mine .*{complaint}"):
            client.models.list(extra_headers={"x-mine": value})
    for key in ("sk-ké", "sk-k ", " "):
        with make(server, api_key=key) as client:
            with pytest.raises(ValueError, match="the header Authorization") as caught:
                client.models.list()
        assert "sk-" not in repr(caught.value)


def test_a_value_that_json_has_no_words_for_is_named(server: Recorder) -> None:
    class Odd: ...

    before = len(server.asked)
    with make(server) as client:
        tools: Any = [{"type": "function"}, {"type": "function", "strict": Odd()}]
        with pytest.raises(TypeError, match=r"^tools\[1\]\.strict is of type Odd"):
            client.responses.create(model="m", input="hi", tools=tools)
        with pytest.raises(TypeError, match=r"^body is of type Odd"):
            client.post("/odd", cast_to=object, body=Odd())
    assert len(server.asked) == before


def test_a_stream(server: Recorder) -> None:
    body = sse(delta("a"), delta("b"), COMPLETED)
    server.answer(Reply(body=body, headers={"content-type": "text/event-stream"}))
    with make(server) as client:
        stream = client.responses.create(model="m", input="hi", stream=True)
        assert [event.type for event in stream][-1] == "response.completed"
    assert server.asked[0].body == {"model": "m", "input": "hi", "stream": True}


def test_a_reply_that_is_no_stream(server: Recorder) -> None:
    server.answer(Reply(body=RESPONSE))
    with make(server) as client:
        stream = client.responses.create(model="m", input="hi", stream=True)
        with pytest.raises(errors.APIResponseValidationError) as caught:
            next(stream)
    assert str(caught.value).startswith("The reply is application/json, not text/event-stream; it begins: {")
    assert (caught.value.status_code, caught.value.request_id) == (200, "req_1")


def test_pages(server: Recorder) -> None:
    jobs = [{"id": f"job_{n}", "object": "fine_tuning.job"} for n in range(5)]
    pages = [
        Reply(body={"object": "list", "data": jobs[:2], "has_more": True}),
        Reply(body={"object": "list", "data": jobs[2:4], "has_more": True}),
        Reply(body={"object": "list", "data": jobs[4:], "has_more": False}),
    ]
    server.answer(*pages)
    with make(server) as client:
        seen = [job.id for job in client.fine_tuning.jobs.list(limit=2, metadata={"a": "b"})]
        assert seen == [job["id"] for job in jobs]
        assert [dict(asked.query).get("after") for asked in server.asked] == [None, "job_1", "job_3"]
        assert all(dict(asked.query)["metadata[a]"] == "b" for asked in server.asked)
        server.answer(*pages)
        page = client.fine_tuning.jobs.list(limit=2)
        assert (page.has_next_page(), page.after, len(page.data)) == (True, "job_1", 2)
        assert page.next_page_info() == {"after": "job_1"}
        following = page.get_next_page()
        assert [job.id for job in following.data] == ["job_2", "job_3"]
        assert [len(p.data) for p in following.iter_pages()] == [2, 1]
        server.answer(pages[0])
        with pytest.raises(errors.OpenAIError, match="same cursor twice"):
            _ = [job for job in client.fine_tuning.jobs.list()]


def page_of(*ids: str | None, **fields: Any) -> Reply:
    jobs = [{"object": "fine_tuning.job"} | ({} if name is None else {"id": name}) for name in ids]
    return Reply(body={"object": "list", "data": jobs, "has_more": True, **fields})


def test_an_empty_page_is_not_the_end_if_the_server_has_more(server: Recorder) -> None:
    server.answer(
        page_of("a"),
        page_of(last_id="b"),
        page_of(last_id="c"),
        page_of(None, last_id="d"),
        page_of("e", has_more=False),
    )
    with make(server) as client:
        seen = [job.id for job in client.fine_tuning.jobs.list()]
        assert seen == ["a", None, "e"]
        assert [dict(asked.query).get("after") for asked in server.asked] == [None, "a", "b", "c", "d"]
        for item in (page_of(), page_of(last_id=None), page_of(None)):
            server.answer(item)
            page = client.fine_tuning.jobs.list()
            assert page.has_next_page()
            with pytest.raises(errors.OpenAIError, match="gives no cursor"):
                _ = [job for job in page]
        server.answer(page_of(has_more=None), page_of(has_more=False, last_id="x"))
        for _ in range(2):
            assert [job for job in client.fine_tuning.jobs.list()] == []


def test_pages_that_never_end_are_an_error(server: Recorder) -> None:
    with make(server) as client:
        server.answer(*(page_of(last_id=f"x{n}") for n in range(200)))
        with pytest.raises(errors.OpenAIError, match="100 pages without an item"):
            _ = [job for job in client.fine_tuning.jobs.list()]
        assert len(server.asked) == 101
        server.answer(page_of(last_id="x"))
        with pytest.raises(errors.OpenAIError, match="same cursor twice"):
            _ = [job for job in client.fine_tuning.jobs.list()]
        server.answer(*[page_of(name) for name in "abcdefghi" * 9])
        with pytest.raises(errors.OpenAIError, match="same cursor twice"):  # the circle is nine pages long
            _ = [job for job in client.fine_tuning.jobs.list()]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError), (401, errors.AuthenticationError), (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError), (409, errors.ConflictError), (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError), (500, errors.InternalServerError), (503, errors.InternalServerError),
        (418, errors.APIStatusError),
    ],
)  # fmt: skip
def test_status_errors(server: Recorder, status: int, kind: type[errors.APIStatusError]) -> None:
    error = {"message": "no", "type": "t", "code": "c", "param": "p"}
    server.answer(Reply(status=status, body={"error": error}))
    with make(server) as client:
        with pytest.raises(kind) as caught:
            client.models.retrieve("m")
    failure = caught.value
    assert type(failure) is kind
    assert (failure.status_code, failure.code, failure.param, failure.type) == (status, "c", "p", "t")
    assert failure.request_id == "req_1"
    assert failure.body == error
    assert str(failure) == f"Error code: {status} - no"
    again = pickle.loads(pickle.dumps(failure))
    assert (type(again), again.status_code, again.body) == (kind, status, error)
    for text in (str(failure), repr(failure), repr(pickle.dumps(failure)), repr(client)):
        assert KEY not in text


def test_raw_and_streamed_responses(server: Recorder) -> None:
    server.answer(Reply(body=RESPONSE, headers={"x-extra": "1"}))
    with make(server) as client:
        raw = client.responses.with_raw_response.create(model="m", input="hi")
        assert (raw.headers["x-extra"], raw.status_code, raw.retries_taken) == ("1", 200, 0)
        assert raw.parse().id == "resp_1"
        assert raw.http_request.method == "POST"
        assert raw.elapsed.total_seconds() >= 0
        assert (client.with_raw_response.models.retrieve("m")).parse().id == "resp_1"
        with client.responses.with_streaming_response.create(model="m", input="hi") as response:
            assert not response.is_closed
            assert (response.json())["id"] == "resp_1"
            assert (response.parse()).id == "resp_1"
        assert response.is_closed
        with client.with_streaming_response.files.content("f") as response:
            assert b"".join([chunk for chunk in response.iter_bytes(7)])[:6] == b'{"id":'
        with client.files.with_streaming_response.content("f") as response:
            lines = [line for line in response.iter_lines()]
            assert len(lines) == 1
        assert response.is_closed


def test_binary_content(server: Recorder, tmp_path: Any) -> None:
    server.answer(Reply(body=b"\x00\x01" * 1000, headers={"content-type": "application/octet-stream"}))
    with make(server) as client:
        content = client.files.content("file_1")
        assert content.read() == b"\x00\x01" * 1000
        in_thread(content.write_to_file, tmp_path / "a")
        with client.files.with_streaming_response.content("file_1") as response:
            response.stream_to_file(tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == b"\x00\x01" * 1000


def test_requests_by_hand(server: Recorder) -> None:
    server.answer(Reply(body={"a": 1}))
    with make(server) as client:
        assert client.post("/foo", body={"b": [1]}, cast_to=object) == {"a": 1}
        assert client.get("/foo", cast_to=httpx.Response, options={"params": {"q": ["x", "y"]}}) is not None
        assert (client.put("/foo", cast_to=Response)).model_extra == {"a": 1}
        assert client.patch("/foo", cast_to=str) == '{"a": 1}'
        assert client.delete("/foo", cast_to=bytes) == b'{"a": 1}'
        nothing: object = client.delete("/foo", cast_to=type(None))
        assert nothing is None
    assert [asked.method for asked in server.asked] == ["POST", "GET", "PUT", "PATCH", "DELETE", "DELETE"]
    assert server.asked[1].query == [("q[]", "x"), ("q[]", "y")]


def test_retries(server: Recorder) -> None:
    busy = Reply(status=429, body={"error": {"message": "slow down"}}, headers={"retry-after-ms": "1"})
    server.answer(busy, busy, Reply(body=RESPONSE))
    with make(server, max_retries=2) as client:
        raw = client.responses.with_raw_response.create(model="m", input="hi")
        assert raw.retries_taken == 2
        keys = {asked.headers["idempotency-key"] for asked in server.asked}
        assert len(keys) == 1
        assert [asked.headers["x-stainless-retry-count"] for asked in server.asked] == ["0", "1", "2"]
        server.answer(busy)
        with pytest.raises(errors.RateLimitError):
            client.with_options(max_retries=1).models.retrieve("m")
        assert len(server.asked) == 2
        server.answer(Reply(status=500, headers={"x-should-retry": "false"}))
        with pytest.raises(errors.InternalServerError):
            client.models.retrieve("m")
        assert len(server.asked) == 1


def test_a_dead_port_is_a_connection_error() -> None:
    with OpenAI(api_key=KEY, base_url="http://127.0.0.1:9/v1", max_retries=0) as client:
        with pytest.raises(errors.APIConnectionError) as caught:
            client.models.list()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert KEY not in repr(caught.value)


def test_redirects_keep_credentials_at_home(server: Recorder) -> None:
    with recorder() as other:
        other.answer(Reply(body=RESPONSE))
        server.answer(Reply(status=307, headers={"location": f"{other.url}/elsewhere"}))
        custom: Any = {"default_headers": {"x-my-token": "s"}, "organization": "org"}
        with make(server, **custom, cross_origin_bodies=True) as client:
            mine = {"x-tenant": "t"}
            assert (client.responses.create(model="m", input="hi", extra_headers=mine)).id == "resp_1"
        assert server.asked[0].headers["x-tenant"] == "t"
        (asked,) = other.asked
        assert asked.body == {"model": "m", "input": "hi"}
        assert not asked.headers.keys() & {"authorization", "x-my-token", "x-tenant", "openai-organization"}
        server.answer(Reply(status=307, headers={"location": f"{server.url}/here"}), Reply(body=RESPONSE))
        with make(server) as client:
            client.responses.create(model="m", input="hi")
        assert server.asked[1].headers["authorization"] == f"Bearer {KEY}"
        with make(server, http_client=http_client()) as client:
            server.answer(Reply(status=307, headers={"location": "/here"}))
            with pytest.raises(errors.APIStatusError, match=r"a redirect to /here, not followed$") as caught:
                client.models.retrieve("m")  # that client does not follow redirects
            assert (type(caught.value), caught.value.status_code) == (errors.APIStatusError, 307)


def test_redirects_keep_the_credentials_of_azure_at_home(server: Recorder) -> None:
    with recorder() as other:
        for secret in ({"api_key": KEY}, {"azure_ad_token": KEY}, {"azure_ad_token_provider": lambda: KEY}):
            other.answer(Reply(body=RESPONSE))
            server.answer(Reply(status=308, headers={"location": f"{other.url}/elsewhere"}))
            azure: Any = {
                "azure_endpoint": server.url,
                "api_version": "v",
                "cross_origin_bodies": True,
                **secret,
            }
            with AzureOpenAI(**azure) as client:
                client.responses.create(model="m", input="hi")
            assert KEY in str(server.asked[0].headers)
            assert KEY not in str(other.asked[0])


def test_a_redirect_does_not_send_an_iterator_twice(server: Recorder) -> None:
    """What was read is gone: nobody gets an empty body in its place."""

    def once() -> Iterator[bytes]:
        yield b'"data"'

    for status, expected in ((307, "POST"), (308, "POST"), (303, "GET")):
        server.answer(Reply(status=status, headers={"location": "/here"}), Reply(body={"id": "x"}))
        with make(server) as client:
            if expected == "GET":
                assert client.post("/files", cast_to=dict[str, Any], content=once()) == {"id": "x"}
                assert [asked.method for asked in server.asked] == ["POST", "GET"]
            else:
                with pytest.raises(
                    errors.APIStatusError, match="/here, not followed: the body came"
                ) as caught:
                    client.post("/files", cast_to=dict[str, Any], content=once())
                assert caught.value.status_code == status
                assert len(server.asked) == 1
    on = [Reply(status=status, headers={"location": "/on"}) for status in (303, 307, 308)]
    server.answer(*on, Reply(body={"id": "x"}))
    with make(server) as client:  # from the first of them on, nobody wants the body
        assert client.post("/files", cast_to=dict[str, Any], content=once()) == {"id": "x"}
    assert [asked.method for asked in server.asked] == ["POST", "GET", "GET", "GET"]


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_does_not_send_a_pipe_twice(server: Recorder, status: int) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"once")
    os.close(writer)
    server.answer(Reply(status=status, headers={"location": "/here?api-key=secret"}), Reply(body={"id": "x"}))
    with os.fdopen(reader, "rb") as pipe:
        with make(server, max_retries=2) as client:
            with pytest.raises(errors.APIStatusError) as caught:
                client.files.create(file=("data", pipe), purpose="batch")
    assert str(caught.value) == (
        f"Error code: {status} - a redirect to /here?api-key=***, not followed: the body came from an iterator "
        "or a pipe, and what was read of it can't be sent again"
    )
    (asked,) = server.asked
    assert asked.body[-1] == ("file", "data", "application/octet-stream", b"once")


def test_keys_that_rotate(server: Recorder) -> None:
    keys = iter(["one", "two"])
    server.answer(Reply(status=500, headers={"retry-after-ms": "1"}), Reply(body=RESPONSE))
    with make(server, api_key=lambda: next(keys), max_retries=1) as client:
        client.models.retrieve("m")
    assert [asked.headers["authorization"] for asked in server.asked] == ["Bearer one", "Bearer two"]
    with make(server, api_key=lambda: "") as client:
        with pytest.raises(errors.OpenAIError, match="must return a non-empty string"):
            client.models.retrieve("m")


def test_copies_share_connections(server: Recorder) -> None:
    server.answer(Reply(body=RESPONSE))
    with make(server, default_headers={"a": "1"}, default_query={"q": "1"}) as client:
        copy = client.with_options(default_headers={"b": "2"}, max_retries=5, timeout=3)
        assert (copy.max_retries, copy.timeout, copy._client) == (5, 3, client._client)
        copy.models.retrieve("m")
        client.copy(set_default_headers={"b": "2"}, set_default_query={}).models.retrieve("m")
        with pytest.raises(TypeError, match="no option nonsense"):
            client.copy(nonsense=1)
    first, second = server.asked
    assert (first.headers["a"], first.headers["b"], first.query) == ("1", "2", [("q", "1")])
    assert "a" not in second.headers
    assert second.query == []


def test_a_copy_without_what_its_origin_has(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET", "ADMIN_KEY"):
        monkeypatch.setenv(f"OPENAI_{name}", "from outside")
    server.answer(Reply(body=RESPONSE))
    with make(server, project="mine") as client:
        same = client.with_options(organization=None, project=None)
        assert (same.organization, same.project) == ("from outside", "mine")
        bare = client.with_options(organization=omit, project=omit, webhook_secret=omit, admin_api_key=omit)
        for copy in (bare, bare.with_options(timeout=3)):  # not from the environment either
            assert (copy.organization, copy.project, copy.webhook_secret, copy.admin_api_key) == (None,) * 4
        bare.models.retrieve("m")
        assert bare.copy(organization="other").organization == "other"
    assert not {"openai-organization", "openai-project"} & server.asked[0].headers.keys()
    with make(server, organization=omit) as client:
        assert (client.organization, client.project) == (None, "from outside")


def test_a_client_that_failed_to_be_made() -> None:
    made: list[OpenAI] = []

    class Mine(OpenAI):
        def __init__(self, **options: Any) -> None:
            made.append(self)
            assert repr(self) == "<Mine, not made>"
            super().__init__(**options)

    for options in ({}, {"base_url": "nowhere"}, {"max_retries": -1}, {"http_client": object()}):
        with pytest.raises((errors.OpenAIError, ValueError, TypeError)):
            Mine(**{"api_key": KEY, **options} if options else {})
    assert {repr(client) for client in made} == {"<Mine, not made>"}
    assert repr(OpenAI.__new__(AzureOpenAI)) == "<AzureOpenAI, not made>"
    made.clear()  # and pass away without a word


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"api_key": ""}, "no API key: pass api_key"),
    ({"api_key": 5}, "api_key must be a string or a function that gives one, not int"),
    ({"api_key": b"hide-me"}, "api_key must be a string .*, not bytes"),
    ({"base_url": ""}, "base_url must be an absolute http or https URL, not ''"),
    ({"base_url": "localhost:8000/v1"}, "not 'localhost:8000/v1'"),
    ({"base_url": b"http://hide-me@x"}, "base_url must be"),
    ({"max_retries": -1}, "max_retries must be an integer of 0 or more, not -1"),
    ({"max_retries": 1.5}, "max_retries must be an integer of 0 or more, not 1.5"),
    ({"timeout": -1}, "timeout must be from 0 to 2,147,483 seconds, or None for no limit, not -1"),
    ({"timeout": float("nan")}, "not nan"),
    ({"timeout": float("inf")}, "or None for no limit, not inf"),
    ({"timeout": 10**30}, "timeout must be from 0"),
    ({"timeout": httpx.Timeout(5, read=-2)}, "not -2"),
    ({"timeout": {}}, "timeout must be a number of seconds or an httpx.Timeout, not {}"),
    ({"default_headers": ["a"]}, "default_headers must be a mapping of names to values, not list"),
    ({"default_query": "a=b"}, "default_query must be a mapping of names to values, not str"),
    ({"max_response_size": 0}, "max_response_size must be at least 1 byte"),
]


@pytest.mark.parametrize(
    "setting",
    [
        {"total_timeout": -1}, {"idle_timeout": 0}, {"first_event_timeout": float("nan")}, {"total_timeout": "1"},
        {"total_timeout": float("inf")}, {"idle_timeout": True}, {"resume": -1}, {"resume": None}, {"resume": 0.5},
        {"max_event_size": 0}, {"max_event_size": None},
    ],
)  # fmt: skip
def test_stream_settings_that_mean_nothing(setting: dict[str, Any]) -> None:
    (name,) = setting
    with pytest.raises(ValueError, match=f"^{name} must be "):
        StreamSettings(**setting)


def test_clear_errors_for_wrong_arguments(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.OpenAIError, match="OPENAI_API_KEY"):
        OpenAI()
    for url in (
        "nowhere",
        "ftp://a:hide-me@x",
        "a:hide-me@x/v1",
        "http:///x?key=hide-me",
        "http://a:hide-me/b@x",
    ):
        with pytest.raises(ValueError, match="base_url must be an absolute") as caught:
            OpenAI(api_key=KEY, base_url=url)
        assert "hide-me" not in str(caught.value)
    with pytest.raises(TypeError, match="max_retries"):
        OpenAI(api_key=KEY, max_retries=None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="stream_settings must be a StreamSettings, not dict"):
        OpenAI(api_key=KEY, stream_settings={"resume": 1})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="http_client must be"):
        OpenAI(api_key=KEY, http_client=object())
    for options, complaint in WRONG:
        with pytest.raises((TypeError, ValueError, errors.OpenAIError), match=complaint) as refused:
            OpenAI(**{"api_key": KEY, **options})
        assert "hide-me" not in str(refused.value)
    with make(server) as client:
        with pytest.raises(ValueError, match="non-empty value for `model`"):
            client.models.retrieve("")
        with pytest.raises(TypeError, match="timeout must be"):
            client.models.retrieve("m", timeout="soon")  # type: ignore[arg-type]
        for timeout in (-1, float("inf"), float("nan")):
            with pytest.raises(ValueError, match="timeout must be"):
                client.models.retrieve("m", timeout=timeout)
        for retries in (-1, 1.5):
            with pytest.raises((TypeError, ValueError), match="max_retries must be"):
                client.with_options(max_retries=retries)
            with pytest.raises((TypeError, ValueError), match="max_retries must be"):
                client.get("/x", cast_to=object, options={"max_retries": retries})  # type: ignore[call-overload]


def test_the_environment_is_read(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "API_KEY": KEY, "ORG_ID": "org", "PROJECT_ID": "proj", "BASE_URL": server.url, "WEBHOOK_SECRET": "wh",
    }.items():  # fmt: skip
        monkeypatch.setenv(f"OPENAI_{name}", value)
    server.answer(Reply(body=RESPONSE))
    with OpenAI() as client:
        assert client.webhook_secret == "wh"
        client.models.retrieve("m")
    headers = server.asked[0].headers
    assert (headers["openai-organization"], headers["openai-project"]) == ("org", "proj")


def test_azure(server: Recorder) -> None:
    root = server.url.removesuffix("/v1")
    server.answer(Reply(body={"id": "c", "choices": []}))
    with AzureOpenAI(
        azure_endpoint=root, api_version="2024-10-21", api_key=KEY, azure_deployment="dep"
    ) as client:
        client.chat.completions.create(model="m", messages=[])
        client.models.retrieve("m")
        client.with_options(azure_ad_token="tok").models.retrieve("m")
        assert str(client.realtime_url("m")) == (
            root.replace("http", "ws") + "/openai/realtime?api-version=2024-10-21&deployment=dep"
        )
    paths = [asked.path for asked in server.asked]
    assert paths == ["/openai/deployments/dep/chat/completions", "/openai/models/m", "/openai/models/m"]
    assert server.asked[0].query == [("api-version", "2024-10-21")]
    assert server.asked[0].headers["api-key"] == KEY
    assert "authorization" not in server.asked[0].headers
    assert server.asked[2].headers["authorization"] == "Bearer tok"
    assert "api-key" not in server.asked[2].headers
    with AzureOpenAI(azure_endpoint=root, api_version="v", azure_ad_token_provider=lambda: "fresh") as client:
        client.chat.completions.create(model="gpt x", messages=[])
    assert server.asked[3].path == "/openai/deployments/gpt%20x/chat/completions"
    assert server.asked[3].headers["authorization"] == "Bearer fresh"


def test_azure_arguments() -> None:
    with pytest.raises(errors.OpenAIError, match="mutually exclusive"):
        AzureOpenAI(api_key="a", azure_ad_token="b", api_version="v", azure_endpoint="http://x")
    with pytest.raises(errors.OpenAIError, match="no credentials"):
        AzureOpenAI(api_version="v", azure_endpoint="http://x")
    with pytest.raises(ValueError, match="OPENAI_API_VERSION"):
        AzureOpenAI(api_key="a", azure_endpoint="http://x")
    with pytest.raises(ValueError, match="AZURE_OPENAI_ENDPOINT"):
        AzureOpenAI(api_key="a", api_version="v")
    with pytest.raises(ValueError, match="mutually exclusive"):
        AzureOpenAI(api_key="a", api_version="v", azure_endpoint="http://x", base_url="http://y")


def test_a_stream_that_was_taken_up_late_goes_on_where_it_broke_off(server: Recorder) -> None:
    kind = {"content-type": "text/event-stream"}
    start = Reply(body=sse(delta("a", 5), delta("b", 6)), headers=kind)
    silent = Reply(body=b": nothing yet\n\n", headers=kind)
    rest = Reply(body=sse(delta("b", 6), delta("c", 7), {**COMPLETED, "sequence_number": 8}), headers=kind)
    with make(server, stream_settings=StreamSettings(resume=2)) as client:
        server.answer(silent, start, rest)
        stream = client.responses.retrieve("resp/1", stream=True, starting_after=4, include_obfuscation=False)
        assert [event.sequence_number for event in stream] == [5, 6, 7, 8]
        assert {asked.path for asked in server.asked} == {"/v1/responses/resp%2F1"}
        common = {"stream": "true", "include_obfuscation": "false"}
        assert [dict(asked.query) for asked in server.asked] == [
            {**common, "starting_after": "4"},
            {**common, "starting_after": "4"},
            {**common, "starting_after": "6"},
        ]
        server.answer(silent, start, rest)
        stream = client.responses.retrieve("resp_1", stream=True)
        assert [event.sequence_number for event in stream] == [5, 6, 7, 8]
        assert [dict(asked.query) for asked in server.asked][1] == {"stream": "true"}
        server.answer(start)  # and never more
        stream = client.responses.retrieve("resp_1", stream=True)
        seen = []

        def read() -> None:
            for event in stream:
                seen.append(event.sequence_number)

        with pytest.raises(errors.StreamTruncatedError):
            read()
        assert seen == [5, 6]
        assert len(server.asked) == 3


def test_a_stream_that_may_not_be_taken_up_again(server: Recorder) -> None:
    start = Reply(body=sse(delta("a", 5)), headers={"content-type": "text/event-stream"})
    gone = Reply(status=404, body={"error": {"message": "expired"}})
    with make(server, stream_settings=StreamSettings(resume=2)) as client:
        server.answer(start, gone)
        stream = client.responses.retrieve("resp_1", stream=True)
        with pytest.raises(errors.StreamTruncatedError) as caught:
            _ = [event for event in stream]
        assert isinstance(caught.value.__cause__, errors.NotFoundError)
        assert caught.value.events_seen == 1
        assert stream.response.is_closed
        assert [event for event in stream] == []
        assert len(server.asked) == 2


def test_a_background_stream_goes_on_where_it_broke_off(server: Recorder) -> None:
    created = {
        "type": "response.created", "response": {**RESPONSE, "background": True}, "sequence_number": 0,
    }  # fmt: skip
    kind = {"content-type": "text/event-stream"}
    first = Reply(body=sse(created, delta("a", 1)), headers=kind)
    rest = Reply(body=sse(delta("a", 1), delta("b", 2), {**COMPLETED, "sequence_number": 3}), headers=kind)
    with make(server, stream_settings=StreamSettings(resume=1)) as client:
        server.answer(first, rest)
        stream = client.responses.create(model="m", input="hi", background=True, stream=True)
        assert [event.sequence_number for event in stream] == [0, 1, 2, 3]
        assert server.asked[1].path == "/v1/responses/resp_1"
        assert dict(server.asked[1].query) == {"stream": "true", "starting_after": "1"}
        server.answer(first, first)
        stream = client.responses.create(model="m", input="hi", background=True, stream=True)
        with pytest.raises(errors.StreamTruncatedError):
            _ = [event for event in stream]
        assert len(server.asked) == 2
    with make(server) as client:
        server.answer(first, rest)
        stream = client.responses.create(model="m", input="hi", background=True, stream=True)
        with pytest.raises(errors.StreamTruncatedError):
            _ = [event for event in stream]
        assert len(server.asked) == 1
