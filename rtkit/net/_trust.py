"""Whom TLS trusts: the operating system's store, or what ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` name.

Reading a bundle of certificates takes some 20 ms of a processor, so contexts are made once for as long as the
certificates that they are read from stay the same. What the variables name may change, and so may the variables.
"""

from __future__ import annotations

import os
import re
import ssl
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MAX_CONTEXTS", "shared_context", "trusting_context"]

MAX_CONTEXTS: Final = 16
"""How many contexts are kept, the ones made last."""

# Where Linux and BSD distributions keep the bundle, for a Python whose OpenSSL was built to look elsewhere.
BUNDLES: Final = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)

_BUILT_IN: Final = ssl.get_default_verify_paths()  # which looks at the disk, so not on an event loop
_HASHED: Final = re.compile(r"[0-9a-fA-F]{8}\.[0-9]+")

_contexts: Final[dict[tuple[Any, ...], Any]] = {}


def shared_context(make: Callable[[], Any], *kind: object, trust_env: bool = True) -> Any:
    """What ``make`` gives, for all who ask for the same ``kind`` while the certificates are the same.

    ``trust_env`` is whether ``make`` looks at the environment.
    """
    key = (kind, _from_environment() if trust_env else None)
    found = _contexts.get(key)
    if found is None:
        found = make()  # two threads may do so at the same time, and one of them in vain
        _contexts[key] = found
        for oldest in list(_contexts)[:-MAX_CONTEXTS]:
            _contexts.pop(oldest, None)
    return found


def trusting_context(*, trust_env: bool = True) -> ssl.SSLContext:
    """A new context for a client, which verifies certificates and names.

    Where ``SSL_CERT_FILE`` (a file in PEM) or ``SSL_CERT_DIR`` (folders as ``openssl rehash`` makes them, divided
    as ``PATH`` is) are set and ``trust_env`` is true, the certificates in both are trusted and no others. Otherwise
    it is the store of the system: on macOS and Windows by its own verification (truststore), elsewhere by the files
    that OpenSSL was built to read or that distributions have. A machine that has none gets certifi's.

    The flag ``VERIFY_X509_STRICT``, which Python sets from 3.13 on, is not set: authorities of companies often fail
    it, and the system's own programs take them.

    Raises:
        OSError: a variable names what can't be read.
    """
    file, folders = _named() if trust_env else (None, None)
    if not file and not folders and sys.platform in {"darwin", "win32"}:
        native: ssl.SSLContext = import_module("truststore").SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return native
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # what the store has is trusted, and be it no root
    if trust_env and (log := os.environ.get("SSLKEYLOGFILE")) and not sys.flags.ignore_environment:
        context.keylog_filename = log
    if file or folders:
        _load_named(context, file, folders)
    else:
        _load_store(context)
    return context


def _named() -> tuple[str | None, str | None]:
    """What the environment names; empty is as if it were not set."""
    return os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None


def _load_named(context: ssl.SSLContext, file: str | None, folders: str | None) -> None:
    if folders:  # OpenSSL looks there when it verifies, and takes no notice of a folder that is missing
        context.load_verify_locations(capath=folders)
    if not file:
        return
    try:
        context.load_verify_locations(cafile=file)
    except ssl.SSLError:
        raise OSError(f"SSL_CERT_FILE must name a file of certificates in PEM; {file} has none") from None
    except OSError as error:
        raise type(error)(
            error.errno, f"SSL_CERT_FILE names a file that can't be read: {error.strerror}", file
        ) from None


def _load_store(context: ssl.SSLContext) -> None:
    if _named() == (None, None):
        context.set_default_verify_paths()  # which looks at the environment
    else:
        _try(context, _BUILT_IN.openssl_cafile)
        context.load_verify_locations(capath=_BUILT_IN.openssl_capath)
    if context.cert_store_stats()["x509"] or any(_try(context, bundle) for bundle in BUNDLES):
        return
    if not _is_hashed(_BUILT_IN.openssl_capath):
        _try(context, import_module("certifi").where())


def _try(context: ssl.SSLContext, file: str) -> bool:
    """Whether there is such a file of certificates. Looking first would be another wait for a disk."""
    try:
        context.load_verify_locations(file)
    except OSError:
        return False
    return True


def _is_hashed(folder: str) -> bool:
    """Whether OpenSSL would find certificates in ``folder``."""
    try:
        with os.scandir(folder) as entries:
            return any(_HASHED.fullmatch(entry.name) for entry in entries)
    except OSError:
        return False


def _from_environment() -> tuple[Any, ...] | None:
    """What the environment names, as far as another content would show: path, size and time of change."""
    file, folders = _named()
    if not file and not folders:
        return None
    return (
        _stamp(file) if file else None,
        tuple(map(_folder, folders.split(os.pathsep))) if folders else None,
    )


def _stamp(path: str) -> tuple[Any, ...]:
    try:
        opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return path, None
    try:
        found = os.fstat(opened)
    finally:
        os.close(opened)
    return path, found.st_size, found.st_mtime_ns, found.st_ino


def _folder(path: str) -> tuple[Any, ...]:
    try:
        with os.scandir(path) as entries:
            return path, tuple(sorted(map(_entry, entries)))
    except OSError:
        return path, None


def _entry(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    try:
        found = entry.stat()
    except OSError:  # a link that leads nowhere
        found = entry.stat(follow_symlinks=False)
    return entry.name, found.st_size, found.st_mtime_ns
