"""TLS as a transformation of bytes, for any way of waiting.

The layer owns no socket: what the wire brings goes in at `TLSLayer.decrypt`, what it is to carry comes out of
`TLSLayer.encrypt`. So one reader and any number of senders use one connection at the same time, in tasks or
in threads, a cancelled read loses nothing, and both twins share this code. An `ssl.SSLSocket` gives none of
that: OpenSSL does not allow a read and a write of one connection in two threads at once.
"""

from __future__ import annotations

import ssl
import threading

from rtkit.net._trust import shared_context, trusting_context

# The largest TLS record is 16 KiB of plaintext (RFC 8446, 5.1); one read returns one record at most.
_RECORD = 16 * 1024


def default_ssl_context() -> ssl.SSLContext:
    """The system's trust, or that of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``; verified names.

    Loading the certificates takes milliseconds, and is done anew where they have changed.
    """
    context: ssl.SSLContext = shared_context(trusting_context, "ssl")
    return context


class TLSLayer:
    """The client's side of one TLS connection, possibly inside another one (``under``: a proxy's).

    Reading never writes: what TLS itself wants to answer (a KeyUpdate) leaves with the next `encrypt`,
    which is when RFC 8446, 4.6.3 asks for it.
    """

    __slots__ = ("_incoming", "_lock", "_object", "_outgoing", "_under", "eof")

    def __init__(self, context: ssl.SSLContext, hostname: str, *, under: TLSLayer | None = None) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)
        self._under = under
        self._lock = threading.Lock()
        self.eof = False
        """The peer has sent its closing alert."""

    @property
    def ssl_object(self) -> ssl.SSLObject:
        return self._object

    def handshake(self) -> bool:
        """Go on with the handshake; whether it is complete. `data_to_send` has what the peer must get.

        Raises:
            ssl.SSLError: the peer's certificate is not trusted, or the two have nothing in common.
        """
        try:
            self._object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def receive_data(self, data: bytes | memoryview) -> None:
        """Take what the wire brought; an empty ``data`` is its end."""
        if self._under is not None and data:
            data = self._under.decrypt(data)
            if not data and not self._under.eof:
                return
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def data_to_send(self) -> bytes:
        data = self._outgoing.read()
        return self._under.encrypt(data) if self._under is not None and data else data

    def encrypt(self, data: bytes) -> bytes:
        """The bytes for the wire, in the order of the calls."""
        with self._lock:
            view = memoryview(data)
            while view:
                view = view[self._object.write(view) :]
            return self.data_to_send()

    def decrypt(self, data: bytes | memoryview) -> bytes:
        """The plaintext that ``data`` completes; empty when a record is incomplete, or at the end (`eof`).

        Raises:
            ssl.SSLError: a record was forged or damaged.
        """
        with self._lock:
            self.receive_data(data)
            return self._read()

    def read(self) -> bytes:
        """The plaintext that is complete without more from the wire: what came along with a handshake."""
        with self._lock:
            return self._read()

    def _read(self) -> bytes:
        pieces = []
        incoming, read = self._incoming, self._object.read
        try:
            while piece := read(_RECORD):
                pieces.append(piece)
                # Most reads are one whole record. Asking for more would cost an exception each time.
                if not (incoming.pending or incoming.eof or self._object.pending()):
                    break
            else:
                self.eof = True
        except ssl.SSLWantReadError:
            pass
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            # A missing closing alert is not a danger to a WebSocket, which has its own Close frame. HTTP never says
            # here that the wire has ended, so there this is the alert.
            self.eof = True
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)
