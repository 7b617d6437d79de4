"""TLS contexts are read once for as long as what they are read from stays the same."""

from __future__ import annotations

import os
import ssl
import sys
from pathlib import Path
from typing import Any

import pytest

from rtkit.net._tls import default_ssl_context
from rtkit.net._trust import BUNDLES, MAX_CONTEXTS, _contexts, shared_context, trusting_context
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
    alone = shared_context(object, "kind")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert shared_context(object, "kind") is not alone
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.setenv("SSL_CERT_DIR", "")
    assert shared_context(object, "kind") is common
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


# --- what a context trusts ---------------------------------------------------------------------------------


def system(
    monkeypatch: pytest.MonkeyPatch, file: Path | str = "/nothing", folder: Path | str = "/nothing"
) -> None:
    """Have OpenSSL's files be these."""
    paths = ssl.DefaultVerifyPaths("", "", "SSL_CERT_FILE", str(file), "SSL_CERT_DIR", str(folder))
    load = ssl.SSLContext.load_verify_locations

    def set_default_verify_paths(self: ssl.SSLContext) -> None:
        load(self, capath=folder)
        if os.path.isfile(file):
            load(self, cafile=file)

    monkeypatch.setattr("rtkit.net._trust._BUILT_IN", paths)
    monkeypatch.setattr(ssl.SSLContext, "set_default_verify_paths", set_default_verify_paths)
    monkeypatch.setattr(sys, "platform", "linux")


def trusted_names(context: ssl.SSLContext) -> list[Any]:
    return [certificate["subject"] for certificate in context.get_ca_certs()]


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """The certificate of an authority that nobody else knows."""
    file = tmp_path / "company.pem"
    authority.cert_pem.write_to_path(file)
    return file


def test_the_systems_file(monkeypatch: pytest.MonkeyPatch, company: Path) -> None:
    system(monkeypatch, file=company)
    assert len(trusted_names(trusting_context())) == 1
    assert len(trusted_names(trusting_context(trust_env=False))) == 1


@pytest.mark.parametrize("bundle", BUNDLES)
def test_a_python_whose_openssl_looks_elsewhere(
    monkeypatch: pytest.MonkeyPatch, company: Path, bundle: str
) -> None:
    system(monkeypatch)
    load = ssl.SSLContext.load_verify_locations

    def load_that(self: ssl.SSLContext, cafile: Any = None, capath: Any = None) -> None:
        load(self, company if cafile == bundle else "/nothing")

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", load_that)
    assert len(trusted_names(trusting_context())) == 1


def test_a_system_without_a_store_has_certifi(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    certifi = pytest.importorskip("certifi")
    system(monkeypatch, folder=tmp_path)  # there, and empty
    monkeypatch.setattr("rtkit.net._trust.BUNDLES", ("/nothing",))
    expected = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    expected.load_verify_locations(certifi.where())
    assert trusted_names(trusting_context()) == trusted_names(expected)


def test_a_hashed_folder_is_a_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "0a1b2c3d.0").touch()
    system(monkeypatch, folder=tmp_path)
    monkeypatch.setattr("rtkit.net._trust.BUNDLES", ())
    assert trusted_names(trusting_context()) == []


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="their stores are no files")
def test_this_systems_store() -> None:
    theirs = ssl.create_default_context()
    if theirs.cert_store_stats()["x509"]:
        assert trusting_context().cert_store_stats() == theirs.cert_store_stats()


def test_what_the_environment_names_is_all(
    monkeypatch: pytest.MonkeyPatch, company: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(company))
    assert len(trusted_names(trusting_context())) == 1
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert len(trusted_names(trusting_context())) == 1
    monkeypatch.delenv("SSL_CERT_FILE")
    assert trusted_names(trusting_context()) == []  # a folder is read when something is to be verified
    monkeypatch.setenv("SSL_CERT_FILE", str(company))
    system(monkeypatch, file=company)
    assert len(trusted_names(trusting_context(trust_env=False))) == 1


def test_a_file_that_can_not_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(
        FileNotFoundError, match=r"SSL_CERT_FILE names a file that can't be read: No such.*missing"
    ):
        trusting_context()
    (tmp_path / "empty.pem").write_bytes(b"nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "empty.pem"))
    with pytest.raises(OSError, match=r"certificates in PEM; .*empty.pem has none"):
        trusting_context()


def test_what_is_verified(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    log = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    context = trusting_context()
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.keylog_filename == str(log)
    assert trusting_context(trust_env=False).keylog_filename is None
    assert not context.verify_flags & ssl.VERIFY_X509_STRICT


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_systems_that_verify_by_themselves(
    monkeypatch: pytest.MonkeyPatch, platform: str, company: Path
) -> None:
    truststore = pytest.importorskip("truststore")
    monkeypatch.setattr(sys, "platform", platform)
    assert isinstance(trusting_context(), truststore.SSLContext)
    monkeypatch.setenv("SSL_CERT_FILE", str(company))
    named = trusting_context()
    assert not isinstance(named, truststore.SSLContext)
    assert len(trusted_names(named)) == 1
