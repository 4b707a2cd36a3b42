"""
A way through Tor or another SOCKS5 proxy that takes the host's name, not its address.

``socks5h`` only: with the older ``socks5`` this machine would look the name up
itself and so tell its provider. Each host gets credentials of its own, so that
Tor keeps the visits apart.
"""

from __future__ import annotations

import hashlib
import secrets
import socket
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from privacyaudit.errors import InputError
from privacyaudit.words import _

TOR = "socks5h://127.0.0.1:9050"
"""Where Tor usually listens."""


class RouteError(OSError):
    """The chosen proxy cannot be used: nothing may go another way."""


class SocksError(OSError):
    """The proxy is there, and could not reach the host."""


@dataclass(frozen=True, slots=True)
class Socks:
    """One proxy, and the secret from which each host's credentials are made."""

    place: tuple[str, int]
    secret: bytes = field(repr=False)

    def ask(self, opened: socket.socket, host: str, port: int) -> None:
        """
        Ask the proxy at the other end of *opened* for a connection to *host*.

        :raises RouteError: the proxy does not speak SOCKS5 as it should.
        :raises SocksError: the proxy could not reach the host.
        """
        name = hashlib.blake2b(host.encode(), key=self.secret, digest_size=16).hexdigest()
        user, word = name[:16].encode(), name[16:].encode()
        try:
            opened.sendall(b"\x05\x01\x02")
            if _read(opened, 2) != b"\x05\x02":
                raise RouteError("the proxy does not take credentials")
            opened.sendall(b"\x01" + bytes([len(user)]) + user + bytes([len(word)]) + word)
            if _read(opened, 2)[1:] != b"\x00":
                raise RouteError("the proxy refused the credentials")
            written = host.encode("ascii")
            opened.sendall(
                b"\x05\x01\x00\x03" + bytes([len(written)]) + written + port.to_bytes(2, "big")
            )
            version, answer, _zero, kind = _read(opened, 4)
            if version != 5:
                raise RouteError("the proxy does not speak SOCKS5")
            if answer:
                raise SocksError("the proxy could not reach the host")
            rest = {1: 4, 4: 16}.get(kind)
            _read(opened, (rest if rest is not None else _read(opened, 1)[0]) + 2)
        except (EOFError, ConnectionError):
            raise RouteError("the proxy went away") from None


def _read(opened: socket.socket, count: int) -> bytes:
    got = b""
    while len(got) < count:
        more = opened.recv(count - len(got))
        if not more:
            raise EOFError
        got += more
    return got


def through(address: str, secret: bytes | None = None) -> Socks:
    """
    Read a proxy's address such as ``socks5h://127.0.0.1:9050``.

    *secret* keeps one case apart from another; random where it is not given.

    :raises InputError: it is not a ``socks5h`` address with a port.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme != "socks5h" or not parts.hostname or not port or "@" in parts.netloc:
        raise InputError(
            _("The proxy must be written as socks5h://host:port."),
            _("Other kinds would tell your internet provider which sites are asked."),
        )
    return Socks((parts.hostname, port), (secret or secrets.token_bytes(32))[:64])
