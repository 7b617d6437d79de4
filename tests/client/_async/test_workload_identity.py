"""Tokens of a cloud's instead of a key: exchanged, kept, fetched anew."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._async import workload
from rtkit.client._async.azure import AsyncAzureOpenAI
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.options import omit
from tests.client.support.network import Asked, reply, take_request
from tests.client.support.recording import Recorder, Reply, recorder
from tests.client.support.scripts import http_peer
from tests.net.support.aio import together
from tests.net.support.peers import Peer

pytestmark = pytest.mark.anyio  # async only

MODEL = Reply(body={"id": "m", "object": "model", "created": 1, "owned_by": "o"})


def granted(token: str = "access-token-1", seconds: float = 3600) -> Reply:
    return Reply(body={"access_token": token, "expires_in": seconds, "token_type": "Bearer"})


def identity(**given: Any) -> Any:
    provider = {"token_type": "jwt", "get_token": lambda: "subject-token-1"}
    return {"identity_provider_id": "idp", "service_account_id": "sa", "provider": provider, **given}


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture
def exchange(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    with recorder() as state:
        monkeypatch.setattr(workload, "TOKEN_URL", f"{state.url}/oauth/token")
        yield state


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def make(server: Recorder, **options: Any) -> AsyncOpenAI:
    given = {"workload_identity": identity(), "base_url": server.url, "max_retries": 0, **options}
    return AsyncOpenAI(**given)


def keys(server: Recorder) -> list[str | None]:
    return [asked.headers.get("authorization") for asked in server.asked]


async def test_a_token_is_exchanged_once_and_used_by_copies_too(
    server: Recorder, exchange: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rtkit")
    server.answer(MODEL)
    exchange.answer(granted())
    mine = {"x-mine": "1"}
    async with make(server, default_headers=mine, default_query={"q": "1"}, organization="org") as client:
        for each in (client, client, client.with_options(max_retries=1)):
            await each.models.retrieve("m")
    assert keys(server) == ["Bearer access-token-1"] * 3
    (asked,) = exchange.asked
    assert (asked.method, asked.path, asked.query) == ("POST", "/v1/oauth/token", [])
    assert asked.body == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "subject-token-1",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp",
        "service_account_id": "sa",
    }
    assert not {"authorization", "x-mine", "openai-organization"} & asked.headers.keys()
    assert "/oauth/token -> 200" in caplog.text
    assert "access-token-1" not in caplog.text
    assert "subject-token-1" not in caplog.text


async def test_a_token_is_fetched_anew_before_it_ends(
    server: Recorder, exchange: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr(workload, "time", type("Clock", (), {"monotonic": lambda: now}))
    server.answer(MODEL)
    exchange.answer(granted("a" * 10, 3600), granted("b" * 10, 1000), granted("c" * 10))
    async with make(server) as client:
        for later in (0, 2399, 2401, 2900, 2902):  # 1,200 s before its end; half of its time
            now = 1000.0 + later
            await client.models.retrieve("m")
    assert [str(key)[7] for key in keys(server)] == ["a", "a", "b", "b", "c"]
    assert len(exchange.asked) == 3
    exchange.answer(granted("a" * 10, 3600), granted("b" * 10))
    server.answer(MODEL)
    async with make(server, workload_identity=identity(refresh_buffer_seconds=60)) as client:
        for later in (0, 3539, 3541):
            now = 1000.0 + later
            await client.models.retrieve("m")
    assert [str(key)[7] for key in keys(server)] == ["a", "a", "b"]


async def test_a_token_that_is_refused_is_replaced_once(server: Recorder, exchange: Recorder) -> None:
    refused = Reply(status=401, body={"error": {"message": "revoked"}})
    exchange.answer(granted("access-token-1"), granted("access-token-2"), granted("access-token-3"))
    server.answer(refused, MODEL)
    async with make(server) as client:
        raw = await client.models.with_raw_response.retrieve("m")
        assert raw.retries_taken == 0
        assert keys(server) == ["Bearer access-token-1", "Bearer access-token-2"]
        server.answer(refused)
        with pytest.raises(errors.AuthenticationError, match="revoked"):
            await client.models.retrieve("m")
        assert keys(server) == ["Bearer access-token-2", "Bearer access-token-3"]
        server.answer(refused)
        with pytest.raises(errors.AuthenticationError):  # a key of one's own is not ours to replace
            await client.models.retrieve("m", extra_headers={"authorization": "Bearer mine"})
        assert keys(server) == ["Bearer mine"]
    assert len(exchange.asked) == 3


async def test_those_who_ask_at_once_get_one_token(monkeypatch: pytest.MonkeyPatch) -> None:
    exchanged: list[Asked] = []

    def script(peer: Peer) -> None:
        asked = take_request(peer)
        if "/oauth/token" in asked.line:
            exchanged.append(asked)
            peer.send(reply({"access_token": "t" * 10, "expires_in": 3600}))
        else:
            assert asked.headers["authorization"] == "Bearer " + "t" * 10
            peer.send(reply())

    with http_peer(script) as peer:
        monkeypatch.setattr(workload, "TOKEN_URL", f"{peer.url}/oauth/token")
        async with AsyncOpenAI(workload_identity=identity(), base_url=peer.url, max_retries=2) as client:

            async def ask() -> None:
                await client.models.retrieve("m")

            await together(*[ask] * 8)
    assert len(exchanged) == 1


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_an_exchange_that_is_refused(server: Recorder, exchange: Recorder, status: int) -> None:
    body = {"error": "invalid_grant", "error_description": "the token is too old"}
    exchange.answer(Reply(status=status, body=body))
    server.answer(MODEL)
    async with make(server, max_retries=2) as client:
        with pytest.raises(errors.OAuthError, match=r"^the token is too old$") as caught:
            await client.models.retrieve("m")
        assert (caught.value.error, caught.value.status_code) == ("invalid_grant", status)
        exchange.answer(Reply(status=status, body=b"no json"))
        with pytest.raises(errors.OAuthError):
            await client.models.retrieve("m")
        exchange.answer(Reply(status=500, headers={"retry-after-ms": "1"}), granted())
        assert (await client.models.retrieve("m")).id == "m"  # tried again, like any request
        assert len(exchange.asked) == 2
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ({"expires_in": 5}, "no access_token"), ({"access_token": "", "expires_in": 5}, "no access_token"),
        ([], "no access_token"),
        ({"access_token": "t"}, "no expires_in"), ({"access_token": "t", "expires_in": 0}, "no expires_in"),
        ({"access_token": "t", "expires_in": "soon"}, "no expires_in"),
    ],
)  # fmt: skip
async def test_an_exchange_that_gives_nothing(
    server: Recorder, exchange: Recorder, answer: Any, complaint: str
) -> None:
    exchange.answer(Reply(body=answer))
    server.answer(MODEL)
    async with make(server) as client:
        with pytest.raises(errors.OpenAIError, match=complaint):
            await client.models.retrieve("m")
    assert server.asked == []


async def test_a_provider_that_gives_nothing(server: Recorder, exchange: Recorder) -> None:
    exchange.answer(granted())

    def fail() -> str:
        raise errors.SubjectTokenProviderError("no metadata here")

    for get_token, complaint in (
        (lambda: "", "non-empty string"),
        (lambda: None, "non-empty"),
        (fail, "no metadata"),
    ):
        async with make(
            server, workload_identity=identity(provider={"token_type": "id", "get_token": get_token})
        ) as client:
            with pytest.raises(errors.OpenAIError, match=complaint):
                await client.models.retrieve("m")
    assert exchange.asked == []


def test_what_goes_together_and_what_does_not(server: Recorder) -> None:
    with pytest.raises(errors.OpenAIError, match="mutually exclusive"):
        make(server, api_key="k")
    for wrong in (
        {}, 5, identity(provider=None), identity(provider={"token_type": "jwt"}),
        identity(provider={"token_type": "saml", "get_token": str}), {"type": "x509"},
        {"provider": identity()["provider"]},
    ):  # fmt: skip
        with pytest.raises(errors.OpenAIError, match=r"workload_identity must have|X\.509"):
            make(server, workload_identity=wrong)
    with pytest.raises(errors.OpenAIError, match="azure_ad_token_provider"):
        AsyncAzureOpenAI(workload_identity=identity(), api_version="v", azure_endpoint="http://x")
    client = make(server)
    assert (
        client.workload_identity == client.copy().workload_identity == identity() | client.workload_identity
    )
    assert client.api_key == ""
    with_key = client.copy(api_key="k")
    assert (with_key.api_key, with_key.workload_identity) == ("k", None)
    again = with_key.copy(workload_identity=identity(service_account_id="other"))
    assert again.workload_identity is not None
    assert (again.api_key, again.workload_identity["service_account_id"]) == ("", "other")
    assert "subject-token" not in repr(client)


async def test_an_admin_key_and_no_credentials_at_all(server: Recorder, exchange: Recorder) -> None:
    server.answer(MODEL)
    exchange.answer(granted())
    async with make(server, admin_api_key="admin-key") as client:
        await client.get("/x", cast_to=object, options={"admin": True})
        await client.models.retrieve("m", extra_headers={"Authorization": omit})
    assert keys(server) == ["Bearer admin-key", None]
    assert exchange.asked == []


async def test_the_official_sdk_asks_the_same(server: Recorder, exchange: Recorder) -> None:
    openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")
    server.answer(MODEL)
    exchange.answer(granted())
    for kind in ("jwt", "id"):
        given = identity(provider={"token_type": kind, "get_token": lambda: "subject-token-1"})
        official = openai.AsyncOpenAI(workload_identity=given, base_url=server.url, max_retries=0)
        official._workload_identity_auth.token_exchange_url = f"{exchange.url}/oauth/token"
        async with official, make(server, workload_identity=given) as client:
            await official.models.retrieve("m")
            await client.models.retrieve("m")
        theirs, ours = exchange.asked[-2:]
        assert json.dumps(theirs.body, sort_keys=True) == json.dumps(ours.body, sort_keys=True)
        assert (theirs.method, theirs.path, theirs.headers["content-type"]) == (
            ours.method, ours.path, ours.headers["content-type"],
        )  # fmt: skip
    assert len(set(keys(server))) == 1
