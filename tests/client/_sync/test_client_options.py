# Made from tests/client/_async/test_client_options.py by "python -m codegen". Edit that file, not this one.
"""Regions, headers of the environment, authentication of a subclass's own, client certificates."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import httpx
import httpx2
import pytest

import rtkit
from rtkit import auth, errors
from rtkit.client._sync import workload
from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from tests.client.support.blocking import default_http_client
from tests.client.support.recording import Recorder, Reply, recorder
from tests.net.support.servers import authority

MODEL = Reply(body={"id": "m", "object": "model", "created": 1, "owned_by": "o"})
IDENTITY = auth.x509_workload_identity(identity_provider_id="idp", service_account_id="sa")


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as state:
        yield state


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "CUSTOM_HEADERS"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")


def make(server: Recorder, **options: Any) -> OpenAI:
    server.answer(MODEL)
    return OpenAI(**{"api_key": "k", "base_url": server.url, "max_retries": 0, **options})


# --- regions -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("region", ["global", "us", "eu", "ae", "au", "in", "jp"])
def test_regions(region: Any) -> None:
    openai = pytest.importorskip("openai")
    theirs = openai.OpenAI(api_key="k", data_residency=region)
    ours = OpenAI(api_key="k", data_residency=region)
    assert str(ours.base_url) == str(theirs.base_url)
    moved = OpenAI(api_key="k", base_url="http://x.test/", websocket_base_url="ws://y.test/")
    copy = moved.with_options(data_residency=region)
    assert str(copy.base_url) == str(theirs.base_url)
    assert copy.websocket_base_url is None
    assert str(moved.base_url) == "http://x.test/"


def test_a_region_goes_with_no_address() -> None:
    addresses: list[dict[str, Any]] = [{"base_url": "http://x.test/"}, {"websocket_base_url": "ws://x.test/"}]
    for options in addresses:
        with pytest.raises(
            ValueError, match=f"data_residency and {next(iter(options))} are mutually exclusive"
        ):
            OpenAI(api_key="k", data_residency="eu", **options)
    with pytest.raises(ValueError, match=r"must be one of 'global', 'us', .* not 'mars'"):
        OpenAI(api_key="k", data_residency="mars")  # type: ignore[arg-type]
    azure: dict[str, Any] = {"api_key": "k", "api_version": "v", "azure_endpoint": "https://x.test"}
    with pytest.raises(errors.OpenAIError, match="Azure takes no data_residency"):
        AzureOpenAI(**azure, data_residency="eu")
    with pytest.raises(errors.OpenAIError, match="Azure takes no data_residency"):
        AzureOpenAI(**azure).with_options(data_residency="eu")


# --- headers -----------------------------------------------------------------------------------------------


def test_headers_of_the_environment(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1\nx-two:  two: 2 \r\nnothing\n: empty\nX-Three: 3")
    with make(server, default_headers={"x-three": "mine"}) as client:
        client.models.retrieve("m")
        headers = server.asked[-1].headers
        assert (headers["x-one"], headers["x-two"], headers["x-three"]) == ("1", "two: 2", "mine")
        client.with_options(set_default_headers={}).models.retrieve("m", extra_headers={"x-one": "its"})
        assert server.asked[-1].headers["x-one"] == "its"
        assert server.asked[-1].headers["x-three"] == "3"
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: Bearer of-the-environment")
    with make(server) as client:
        client.models.retrieve("m")
        assert server.asked[-1].headers["authorization"] == "Bearer of-the-environment"
    with make(server, default_headers={"authorization": "Bearer mine"}) as client:
        client.models.retrieve("m")
        assert server.asked[-1].headers["authorization"] == "Bearer mine"
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "bad name: 1")
    with make(server) as client:
        with pytest.raises(ValueError, match="'bad name' is not the name of a header"):
            client.models.retrieve("m")


def test_who_asks(server: Recorder) -> None:
    with make(server) as client:
        client.models.retrieve("m")
    assert server.asked[-1].headers["user-agent"] == f"rtkit/{rtkit.__version__}" == client.user_agent


# --- authentication of a subclass --------------------------------------------------------------------------


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_an_auth_of_a_subclass(server: Recorder, library: Any) -> None:
    class Signed(library.Auth):  # type: ignore[misc]
        requires_request_body = True

        def auth_flow(self, request: Any) -> Any:
            request.headers["x-signature"] = str(len(request.content))
            yield request

    class Client(OpenAI):
        @property
        def custom_auth(self) -> Any:
            return Signed()

    server.answer(MODEL)
    with Client(api_key="k", base_url=server.url, max_retries=0) as client:
        client.post("/x", body={"a": 1}, cast_to=object)
        assert server.asked[-1].headers["x-signature"] == "7"
        with recorder() as other:
            other.answer(MODEL)
            away = f"{other.url}/models/m".replace("127.0.0.1", "localhost")
            server.answer(Reply(status=302, headers={"location": away}))
            client.models.retrieve("m")
            assert "x-signature" in server.asked[-1].headers
            assert not {"x-signature", "authorization"} & other.asked[-1].headers.keys()


# --- Azure -------------------------------------------------------------------------------------------------


def test_an_address_with_a_deployment(server: Recorder) -> None:
    """The address counts, as in the official SDK."""
    server.answer(Reply())
    options: dict[str, Any] = {
        "api_key": "k",
        "api_version": "v",
        "max_retries": 0,
        "azure_deployment": "mine",
    }
    for path, expected in (
        ("/openai", "/openai/deployments/asked"),
        ("/deployments/one", "/deployments/one"),
    ):
        with AzureOpenAI(base_url=f"{server.url}{path}", **options) as client:
            client.chat.completions.create(model="asked", messages=[{"role": "user", "content": "Hello"}])
            client.with_options(timeout=9).models.list()
        chat, models = server.asked
        assert (chat.path, chat.query) == (f"/v1{expected}/chat/completions", [("api-version", "v")])
        assert models.path == f"/v1{path}/models"
        server.answer(Reply())


# --- client certificates -----------------------------------------------------------------------------------


@pytest.fixture
def secured(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """A server that takes nobody without a certificate, and exchanges it for a token."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    with recorder(tls=context) as state:
        monkeypatch.setattr(workload, "CERTIFICATE_TOKEN_URL", f"{state.url}/oauth/token")
        yield state


def context_with_certificate() -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    authority.issue_cert("client@example.org").configure_cert(context)
    return context


GRANTED = Reply(body={"access_token": "tok-1", "expires_in": 3600, "token_type": "Bearer"})


def test_a_certificate_instead_of_a_key(secured: Recorder, tmp_path: Path) -> None:
    secured.answer(
        GRANTED, MODEL, Reply(status=401), Reply(body={"access_token": "tok-2", "expires_in": 9}), MODEL
    )
    own = default_http_client(verify=context_with_certificate())
    options: dict[str, Any] = {"workload_identity": IDENTITY, "http_client": own, "base_url": secured.url}
    with OpenAI(**options, max_retries=0) as client:
        client.models.retrieve("m")
        client.with_options(timeout=9).models.retrieve("m")  # the token was refused, and is had anew
    exchange, first, refused, again, second = secured.asked
    assert exchange.body == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp",
        "service_account_id": "sa",
    }
    assert "authorization" not in exchange.headers
    keys = [asked.headers["authorization"] for asked in (first, refused, second)]
    assert keys == ["Bearer tok-1", "Bearer tok-1", "Bearer tok-2"]
    assert again.path == exchange.path


def test_a_key_over_mutual_tls(secured: Recorder) -> None:
    secured.answer(MODEL)
    own = default_http_client(verify=context_with_certificate())
    with OpenAI(api_key="k", base_url=secured.url, max_retries=0, http_client=own) as client:
        client.models.retrieve("m")
        client.models.retrieve("m")
    bare = ssl.create_default_context()
    authority.configure_trust(bare)
    own = default_http_client(verify=bare)
    with OpenAI(api_key="k", base_url=secured.url, max_retries=0, http_client=own) as client:
        with pytest.raises(errors.APIConnectionError):
            client.models.retrieve("m")


def test_where_certificates_go() -> None:
    client = OpenAI(workload_identity=IDENTITY)
    assert str(client.base_url) == "https://mtls.api.openai.com/v1/"
    for region, address in (("us", "mtls-us"), ("eu", "mtls-eu"), ("global", "mtls")):
        copy = client.with_options(data_residency=region)
        assert str(copy.base_url) == f"https://{address}.api.openai.com/v1/"
    with pytest.raises(errors.OpenAIError, match="takes a data_residency of 'global', 'us', 'eu'"):
        OpenAI(workload_identity=IDENTITY, data_residency="jp")
    keyed = OpenAI(api_key="k")
    assert keyed.with_options(workload_identity=IDENTITY).base_url == client.base_url
    with pytest.raises(errors.OpenAIError, match="has no provider: the certificate"):
        OpenAI(workload_identity=cast(Any, {**IDENTITY, "provider": {}}))
    for wrong, message in (
        ({"identity_provider_id": ""}, "needs identity_provider_id"),
        ({"refresh_buffer_seconds": float("nan")}, "a finite number"),
    ):
        with pytest.raises(errors.OpenAIError, match=message):
            OpenAI(workload_identity=cast(Any, {**IDENTITY, **wrong}))


def test_what_a_certificate_is_not_for(server: Recorder) -> None:
    with make(server, api_key=None, workload_identity=IDENTITY) as client:
        with pytest.raises(errors.OpenAIError, match="needs an https address"):
            client.models.retrieve("m", extra_headers={"Authorization": "Bearer x"})
        with pytest.raises(errors.OpenAIError, match="WebSockets take a key"):
            with client.realtime.connect(model="m"):
                pass
    assert server.asked == []
