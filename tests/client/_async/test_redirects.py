"""Where redirects lead: what goes there, and what never does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import httpx2
import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from tests.client.support.recording import Recorder, Reply, recorder
from tests.net.support.servers import client_context, server_context

pytestmark = pytest.mark.anyio  # async only

KEY = "sk-test-secret"
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(scope="module")
def other() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(scope="module")
def secured() -> Iterator[Recorder]:
    with recorder(tls=server_context()) as state:
        yield state


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(url: str, library: Any = httpx, **options: Any) -> AsyncOpenAI:
    http = {"trust_env": False, "verify": client_context(), "follow_redirects": True}
    own = library.AsyncClient(**http | options.pop("http", {}))
    return AsyncOpenAI(**{"api_key": KEY, "base_url": url, "max_retries": 1, "http_client": own, **options})


async def pieces() -> AsyncIterator[bytes]:
    yield b"[1]"


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("status", [307, 308])
async def test_a_body_goes_to_no_other_origin(
    server: Recorder, other: Recorder, library: Any, status: int
) -> None:
    other.answer(Reply(body=MODEL))
    server.answer(Reply(status=status, headers={"location": f"{other.url}/elsewhere?key=secret"}))
    async with make(server.url, library) as client:
        with pytest.raises(errors.RedirectError, match="cross_origin_bodies=True allows it") as caught:
            await client.responses.create(model="m", input="my prompt")
        with pytest.raises(errors.RedirectError):
            await client.files.create(file=("a.txt", b"mine"), purpose="batch")
        with pytest.raises(errors.RedirectError):
            await client.responses.create(model="m", input="my prompt", stream=True)
        assert (other.asked, len(server.asked)) == ([], 3)  # and nothing was sent again
        assert f"{server.url.removesuffix('/v1')} redirects to {other.url.removesuffix('/v1')}" in str(
            caught.value
        )
        assert isinstance(caught.value, errors.APIConnectionError)
        assert "secret" not in str(caught.value)
        allowed = client.with_options(cross_origin_bodies=True).with_options(max_retries=0)
        await allowed.responses.create(model="m", input="my prompt")
        assert other.asked[0].body == {"model": "m", "input": "my prompt"}
        assert KEY not in str(other.asked[0].headers)
        # Without a body there is nothing to keep at home.
        assert (await client.models.retrieve("m")).id == "m"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_nothing_leaves_tls(server: Recorder, secured: Recorder, status: int) -> None:
    server.answer(Reply(body=MODEL))
    url = secured.url.replace("http:", "https:")
    secured.answer(Reply(status=status, headers={"location": f"{server.url}/elsewhere"}))
    async with make(url, cross_origin_bodies=True) as client:
        with pytest.raises(
            errors.RedirectError, match=r"https://127.* redirects to http://127.*not encrypted"
        ):
            await client.models.retrieve("m")
        with pytest.raises(errors.RedirectError, match="nothing leaves TLS"):
            await client.responses.create(model="m", input="my prompt")
        assert (server.asked, len(secured.asked)) == ([], 2)
        secured.answer(Reply(status=307, headers={"location": f"{url}/here"}), Reply(body=MODEL))
        await client.responses.create(model="m", input="my prompt")
        assert secured.asked[1].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_what_the_users_http_client_sets_stays_at_home(
    server: Recorder, other: Recorder, library: Any
) -> None:
    other.answer(Reply(status=307, headers={"location": "/v1/on"}), Reply(body=MODEL))
    server.answer(
        Reply(status=307, headers={"location": f"{server.url}/here"}),
        Reply(status=307, headers={"location": f"{other.url}/elsewhere"}),
    )
    mine: dict[str, Any] = {
        "headers": {"x-mine": "private", "user-agent": "me"},
        "auth": ("user", "password"),
        "cookies": {"session": "private"},
    }
    async with make(server.url, library, http=mine) as client:
        assert (await client.models.retrieve("m")).id == "m"
    for asked in server.asked:
        assert asked.headers["x-mine"] == "private"
        assert asked.headers["cookie"] == "session=private"
        assert asked.headers["authorization"].startswith("Basic ")
    assert len(server.asked) == len(other.asked) == 2
    for asked in other.asked:
        assert not asked.headers.keys() & {"x-mine", "cookie", "authorization"}
        assert asked.headers["user-agent"]


NOWHERE = [
    "http://[::1",
    "mailto:x@y",
    "http://a:x/",
    "a\x01b",
    "javascript:alert(1)",
    "http://" + "a" * 60_000 + "b" * 6000,
]


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("follows", [True, False])
async def test_a_location_that_is_no_url(library: Any, follows: bool) -> None:
    asked: list[str] = []
    location = ""

    async def answer(request: Any) -> Any:
        asked.append(location)
        return library.Response(307, headers=[(b"location", location.encode())])

    transport = library.MockTransport(answer)
    http = {"transport": transport, "follow_redirects": follows}
    async with make("http://localhost/v1", library, http=http) as client:
        for each in NOWHERE:
            location = each
            expected = errors.RedirectError if follows else (errors.RedirectError, errors.APIStatusError)
            with pytest.raises(expected):
                await client.models.retrieve("m")
    assert asked == NOWHERE  # once each


def test_the_option_is_a_bool() -> None:
    wrong: Any = "yes"
    with pytest.raises(TypeError, match="cross_origin_bodies must be a bool, not str"):
        AsyncOpenAI(api_key=KEY, cross_origin_bodies=wrong)
