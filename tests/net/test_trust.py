"""TLS contexts are read once for as long as what they are read from stays the same."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from rtkit.net._tls import default_ssl_context
from rtkit.net._trust import MAX_CONTEXTS, _contexts, shared_context
from tests.net.support.servers import authority


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rtkit.net._trust._contexts", {})
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    common = shared_context(object, "kind")
    assert shared_context(object, "kind") is common
    assert shared_context(object, "other") is not common
    file = tmp_path / "trusted.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    missing = shared_context(object, "kind")
    assert missing is not common
    file.write_bytes(b"one")
    first = shared_context(object, "kind")
    assert first is not missing
    assert shared_context(object, "kind") is first
    file.write_bytes(b"three")
    second = shared_context(object, "kind")
    assert second is not first
    os.utime(file, (1, 1))
    assert shared_context(object, "kind") is not second
    assert shared_context(object, "kind", trust_env=False) is shared_context(object, "kind", trust_env=False)
    alone = shared_context(object, "kind", file_is_all=True)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert shared_context(object, "kind", file_is_all=True) is alone
    assert shared_context(object, "kind") is not alone
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.delenv("SSL_CERT_DIR")
    assert shared_context(object, "kind") is common


def test_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    monkeypatch.setenv("SSL_CERT_DIR", f"{one}{os.pathsep}{two}")
    seen: list[Any] = [shared_context(object)]
    assert shared_context(object) is seen[0]
    for change in (
        lambda: (one / "a.0").write_bytes(b"1"),
        lambda: (one / "a.0").write_bytes(b"12"),
        lambda: (one / "b.0").symlink_to(one / "a.0"),
        two.mkdir,
        lambda: (two / "c.0").write_bytes(b"1"),
        lambda: (one / "b.0").unlink(),
    ):
        change()
        now = shared_context(object)
        assert all(now is not before for before in seen)
        assert shared_context(object) is now
        seen.append(now)


def test_what_can_not_be_read_is_not_kept() -> None:
    def fail() -> None:
        raise OSError("no such file")

    with pytest.raises(OSError, match="no such file"):
        shared_context(fail)
    assert shared_context(lambda: 1) == 1


def test_a_bounded_number_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[Any, Any] = {}
    monkeypatch.setattr("rtkit.net._trust._contexts", kept)
    for number in range(MAX_CONTEXTS + 5):
        shared_context(object, number)
    assert len(kept) == MAX_CONTEXTS
    last = shared_context(object, MAX_CONTEXTS + 4)
    assert shared_context(object, MAX_CONTEXTS + 4) is last
    assert _contexts is not kept  # that of the process is left alone


def test_websockets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    common = default_ssl_context()
    assert default_ssl_context() is common
    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    named = default_ssl_context()
    assert named is not common
    assert default_ssl_context() is named
    assert len(named.get_ca_certs()) >= 1
