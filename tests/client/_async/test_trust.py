"""HTTP and WebSockets trust the same: the system's store, or what the environment names."""

from __future__ import annotations

import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._async.openai import AsyncOpenAI
from rtkit.net._async.websocket import AsyncWebSocket
from tests.client.support.aio import default_http_client
from tests.client.support.network import over_tls, reply, serving
from tests.client.support.scripts import http_peer
from tests.net.support.servers import authority, server_context, websockets_server

pytestmark = pytest.mark.anyio  # async only


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rtkit.net._trust._contexts", {})
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A file and, beside it, a folder with the certificate of an authority that nobody else knows."""
    file = tmp_path / "company.pem"
    authority.cert_pem.write_to_path(file)
    asked = ["openssl", "x509", "-hash", "-noout", "-in", str(file)]
    hashed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / f"{hashed}.0").write_bytes(file.read_bytes())
    return file


async def ask_both() -> None:
    """An HTTP request and a WebSocket, to servers of that authority. Raises the errors of both."""
    with http_peer(over_tls(serving(reply()), [])) as peer:  # which may be refused
        url = peer.url.replace("http:", "https:")
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
            await client.models.retrieve("m")
    with websockets_server(server_context("127.0.0.1")) as port:
        async with AsyncWebSocket.connect(f"wss://127.0.0.1:{port}/") as websocket:
            await websocket.send("hello")


async def test_the_systems_store(monkeypatch: pytest.MonkeyPatch, company: Path) -> None:
    with pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
        await ask_both()
    for place in ({"cafile": company}, {"capath": company.parent / "folder"}):

        def load(context: ssl.SSLContext, place: Any = place) -> None:
            context.load_verify_locations(**place)

        monkeypatch.setattr(ssl.SSLContext, "set_default_verify_paths", load)
        monkeypatch.setattr("rtkit.net._trust._contexts", {})
        await ask_both()


@pytest.mark.parametrize("given", ["file", "folder", "folders", "both"])
async def test_the_environment(monkeypatch: pytest.MonkeyPatch, company: Path, given: str) -> None:
    folder = company.parent / "folder"
    if given in {"file", "both"}:
        monkeypatch.setenv("SSL_CERT_FILE", str(company))
    if given in {"folder", "both"}:
        monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    if given == "folders":
        monkeypatch.setenv("SSL_CERT_DIR", f"{company.parent}:{folder}")
    await ask_both()


async def test_a_system_that_verifies_by_itself(monkeypatch: pytest.MonkeyPatch, company: Path) -> None:
    """Its context verifies after the handshake, in a class of its own; here it goes by OpenSSL's files."""
    truststore: Any = pytest.importorskip("truststore")
    if sys.platform != "linux":
        pytest.skip("truststore goes by files only here")
    files = ssl.DefaultVerifyPaths("/any", "/any", "SSL_CERT_FILE", "/any", "SSL_CERT_DIR", "/any")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: files)  # which looks at the disk
    monkeypatch.setattr(sys, "platform", "darwin")
    refused: list[Exception] = []
    own: Any = default_http_client(trust_env=False)
    assert isinstance(own._transport.context, truststore.SSLContext)
    with http_peer(over_tls(serving(reply()), refused)) as peer:
        url = peer.url.replace("http:", "https:")
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0, http_client=own) as client:
            with pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
                await client.models.retrieve("m")
            monkeypatch.setenv("SSL_CERT_FILE", str(company))  # which truststore looks at when it connects
            await client.models.retrieve("m")
    assert len(refused) == 1
    with websockets_server(server_context("127.0.0.1")) as port:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        async with AsyncWebSocket.connect(f"wss://127.0.0.1:{port}/", ssl_context=context) as websocket:
            await websocket.send("hello")
