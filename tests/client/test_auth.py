"""Where the tokens of a workload come from: a file, and the metadata of a cloud."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio.lowlevel
import httpx
import httpx2
import pytest

import rtkit
from rtkit import auth
from rtkit.errors import SubjectTokenProviderError
from tests.client.support.network import dead_port
from tests.client.support.recording import Reply, recorder


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "token"
    provider = auth.k8s_service_account_token_provider(path)
    with pytest.raises(SubjectTokenProviderError, match=f"no token in {path}: .*No such file"):
        provider["get_token"]()
    for text in ("one\n", " two "):  # read anew each time
        path.write_text(text)
        assert provider["get_token"]() == text.strip()
    path.write_text(" \n")
    with pytest.raises(SubjectTokenProviderError, match="the file is empty"):
        provider["get_token"]()
    path.write_bytes(b"\xff")
    with pytest.raises(SubjectTokenProviderError, match="no token in"):
        provider["get_token"]()
    assert provider["token_type"] == "jwt"


CLOUDS: dict[str, tuple[Callable[..., auth.SubjectTokenProvider], Reply, str]] = {
    "AZURE_URL": (auth.azure_managed_identity_token_provider, Reply(body={"access_token": "tok"}), "jwt"),
    "GCP_URL": (auth.gcp_id_token_provider, Reply(body=b"tok\n"), "id"),
}


@pytest.mark.parametrize("cloud", CLOUDS)
def test_the_metadata_of_a_cloud(cloud: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    make, good, kind = CLOUDS[cloud]
    provider = make(timeout=20)
    assert provider["token_type"] == kind
    with recorder() as server:
        monkeypatch.setattr(auth, cloud, f"{server.url}/metadata")
        server.answer(good)
        assert provider["get_token"]() == "tok"
        (asked,) = server.asked
        assert asked.method == "GET"
        assert {"metadata", "metadata-flavor"} & asked.headers.keys()
        for reply, complaint in (
            (Reply(status=404), "HTTP 404"), (Reply(body=b""), "no token in the reply"),
            (Reply(status=307, headers={"location": "/x"}), "HTTP 307"),
        ):  # fmt: skip
            server.answer(reply)
            with pytest.raises(SubjectTokenProviderError, match=complaint) as caught:
                provider["get_token"]()
            assert caught.value.response is not None
    monkeypatch.setattr(auth, cloud, f"http://127.0.0.1:{dead_port()}/")
    with pytest.raises(SubjectTokenProviderError, match="no token from the metadata of") as caught:
        provider["get_token"]()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


WAYS: dict[str, dict[str, Any]] = {
    "azure_managed_identity_token_provider": {},
    "azure_managed_identity_token_provider, chosen": {"client_id": "c", "object_id": "o", "msi_res_id": "m"},
    "azure_managed_identity_token_provider, of another": {"resource": "r", "api_version": "v"},
    "gcp_id_token_provider": {},
    "gcp_id_token_provider, for another": {"audience": "a"},
}


@pytest.mark.parametrize("way", WAYS)
def test_the_official_sdk_asks_the_same(way: str) -> None:
    theirs = pytest.importorskip("openai.auth", reason="the official SDK is in the dependency group 'bench'")
    asked: list[tuple[str, str, str]] = []

    def answer(request: Any) -> Any:
        flavour = request.headers.get("metadata") or request.headers.get("metadata-flavor")
        asked.append((request.method, str(request.url), flavour))
        library = httpx if isinstance(request, httpx.Request) else httpx2
        return library.Response(200, json={"access_token": "tok"})

    name = way.partition(",")[0]
    of_httpx2 = httpx2.Client(transport=httpx2.MockTransport(answer))
    clients: list[Any] = [of_httpx2, of_httpx2, httpx.Client(transport=httpx.MockTransport(answer))]
    for module, client in zip((theirs, auth, auth), clients, strict=True):
        provider = getattr(module, name)(**WAYS[way], http_client=client)
        assert provider["get_token"]()
        assert provider["token_type"] == getattr(auth, name)()["token_type"]
    assert len(asked) == 3
    assert len(set(asked)) == 1


def exchanging(request: httpx.Request) -> httpx.Response:
    reply = (
        {"access_token": "access-token-1", "expires_in": 3600}
        if request.url.path == "/oauth/token"
        else {"id": "m"}
    )
    return httpx.Response(200, json=reply, headers={"x-key": request.headers.get("authorization", "")})


async def fetch() -> str:
    await anyio.lowlevel.checkpoint()
    return "subject-token-1"


MINE: auth.WorkloadIdentity = {
    "identity_provider_id": "idp", "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": fetch},
}  # fmt: skip


@pytest.mark.anyio
async def test_an_async_function_may_give_the_token() -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(exchanging))
    async with rtkit.AsyncOpenAI(workload_identity=MINE, http_client=http_client) as client:
        raw = await client.models.with_raw_response.retrieve("m")
        assert raw.headers["x-key"] == "Bearer access-token-1"


def test_a_blocking_client_can_not_wait_for_it() -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(exchanging))
    client = rtkit.OpenAI(workload_identity=MINE, http_client=http_client)
    with client, pytest.raises(TypeError, match="an async function was given to a blocking client"):
        client.models.retrieve("m")
