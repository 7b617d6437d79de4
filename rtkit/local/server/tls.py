"""TLS on loopback: a certificate that is made for it, or one that a program has."""

from __future__ import annotations

import os
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from rtkit.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["TLS", "Certificate", "certificate"]

TLS: TypeAlias = "bool | tuple[str | os.PathLike[str], str | os.PathLike[str]]"
"""``True``: make one; a pair: the files of a certificate with its chain, and of its key, in PEM."""

NAMES = ("localhost", "127.0.0.1", "::1")
"""Whom a certificate that is made is for, besides the host that the server listens on."""


class Certificate:
    """What a server shows, and the file by which a client trusts it.

    ``trust`` is that file: the authority that was made for this server alone, or the certificate that it was given.
    """

    def __init__(self, chain: Path, key: Path, trust: Path) -> None:
        self.chain = chain
        self.key = key
        self.trust = trust

    def client_context(self) -> ssl.SSLContext:
        """For a client that trusts this server, and no other."""
        return ssl.create_default_context(cafile=str(self.trust))


def certificate(given: TLS, host: str) -> Iterator[Certificate]:
    """The certificate of a server, for as long as it is up; what is made has a folder of its own, and goes with it.

    A generator of one, for a ``with`` of `contextlib.contextmanager`. Raises `MissingExtraError` where one is to be
    made without the extra ``tls``, and ValueError for files that are not certificate and its key.
    """
    if not isinstance(given, bool):
        chain, key = Path(given[0]), Path(given[1])
        _check(chain, key)
        yield Certificate(chain, key, chain)
        return
    try:
        import trustme  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise MissingExtraError("serve(tls=True)", extra="tls", module=error.name) from error
    authority = trustme.CA(organization_name="rtkit serve, on this machine alone")
    own: list[str] = [] if host in {"0.0.0.0", "::"} else [host]  # noqa: S104 - a comparison
    issued = authority.issue_cert(*dict.fromkeys([*NAMES, *own]))
    with tempfile.TemporaryDirectory(prefix="rtkit-tls-") as folder:
        made = Certificate(*(Path(folder) / name for name in ("chain.pem", "key.pem", "ca.pem")))
        with open(os.open(made.key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(issued.private_key_pem.bytes())
        made.chain.write_bytes(b"".join(part.bytes() for part in issued.cert_chain_pems))
        authority.cert_pem.write_to_path(str(made.trust))
        yield made


def _check(chain: Path, key: Path) -> None:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(chain, key, password=_no_password)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise ValueError(f"tls takes a certificate and its key, in PEM: {chain} and {key}: {error}") from None


def _no_password() -> str:
    raise ValueError("the key has a password, which the server can't be told")
