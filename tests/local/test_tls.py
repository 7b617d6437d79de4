"""The offline server over TLS: with a certificate of its own making, and with one that it is given."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trustme
from websockets.sync.client import connect

import rtkit
import rtkit.local
from rtkit.errors import MissingExtraError

if TYPE_CHECKING:
    from pathlib import Path


def asked(server: Any, trust: Any) -> str:
    with (
        httpx.Client(verify=ssl.create_default_context(cafile=str(trust))) as http,
        rtkit.OpenAI(base_url=server.url, api_key="k", http_client=http) as client,
    ):
        return client.responses.create(model="m", input="1 + 1").output_text


def test_a_certificate_is_made_and_goes_with_the_server() -> None:
    with rtkit.local.serve(tls=True) as server:
        assert (server.url[:8], server.ws_url[:6]) == ("https://", "wss://")
        trust = server.certificate.trust
        assert asked(server, trust) == "1 + 1 = 2"
        assert server.certificate.key.stat().st_mode & 0o077 == 0
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(f"{server.url}/models")
        context = server.certificate.client_context()
        with connect(f"{server.ws_url}/realtime?model=m", ssl=context) as socket:
            assert "session.created" in str(socket.recv(timeout=30))
        by_name = server.url.replace("127.0.0.1", "localhost")
        assert httpx.get(f"{by_name}/models", verify=context).status_code == 200
    assert not trust.parent.exists()
    with pytest.raises(RuntimeError, match="no certificate"):
        _ = server.certificate


def test_a_certificate_is_given(tmp_path: Path) -> None:
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    issued.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    issued.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    with rtkit.local.serve(tls=(tmp_path / "cert.pem", tmp_path / "key.pem")) as server:
        assert asked(server, tmp_path / "ca.pem") == "1 + 1 = 2"
    for pair in (("cert.pem", "none.pem"), ("ca.pem", "key.pem"), ("key.pem", "key.pem")):
        given = (tmp_path / pair[0], tmp_path / pair[1])
        with (
            pytest.raises(ValueError, match="tls takes a certificate and its key"),
            rtkit.local.serve(tls=given),
        ):
            pass


@pytest.mark.parametrize("fault", ["cut", "reset", "drip"])
def test_faults_over_tls(fault: str) -> None:
    with (
        rtkit.local.serve(tls=True) as server,
        httpx.Client(verify=server.certificate.client_context()) as http,
    ):
        server.fault(fault)
        body = {"model": "m", "input": "x"}
        if fault == "drip":
            assert http.post(f"{server.url}/responses", json=body).status_code == 200
        else:
            with pytest.raises(httpx.TransportError):
                http.post(f"{server.url}/responses", json=body)


def test_who_refuses_connections_takes_them_again_over_tls() -> None:
    with (
        rtkit.local.serve(tls=True) as server,
        httpx.Client(verify=server.certificate.client_context()) as http,
    ):
        with server.fault("refuse"), pytest.raises(httpx.ConnectError):
            http.get(f"{server.url}/models")
        assert http.get(f"{server.url}/models").status_code == 200


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trustme", None)
    with pytest.raises(MissingExtraError, match=r"rtkit\[tls\]"), rtkit.local.serve(tls=True):
        pass
