"""
The guarded connection: the only place where this project opens a socket to anywhere.

The address is checked where the connection is made, not before: every answer
of the resolver must be public, the connection goes to exactly that address,
and the other end is looked at once more. A name that answers differently the
second time has nothing to gain.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from collections.abc import Mapping
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from privacyaudit.fetch.addresses import is_public
from privacyaudit.fetch.resolve import Answer, Resolver
from privacyaudit.fetch.socks import RouteError, Socks
from privacyaudit.fetch.url import Url
from privacyaudit.fetch.watch import CONNECT, Watch

_log = logging.getLogger("urllib3")
_log.addHandler(logging.NullHandler())
_log.propagate = False  # its messages hold addresses


class PrivateAddressError(OSError):
    """The host's address is not a public one, so nothing was sent."""


class UnreachableError(OSError):
    """There is no such host, or nothing there takes a connection."""


class Doors:
    """How to get to a host: this machine's table, a proxy, or a public address."""

    def __init__(
        self,
        table: Mapping[str, tuple[str, int]],
        socks: Socks | None,
        trust: ssl.SSLContext | None,
    ) -> None:
        self.table = {name.lower(): place for name, place in table.items()}
        self.socks = socks
        self.resolver = Resolver()
        self.here = threading.local()
        """Whose answer this thread is getting: a :class:`Watch`."""
        self.trust = trust
        self._context: ssl.SSLContext | None = None
        self._lock = threading.Lock()

    def shortcut(self, host: str, port: int) -> tuple[str, int] | None:
        """Return where the table says *host* is on this machine, if it does."""
        if not self.table:
            return None
        return self.table.get(f"{host}:{port}") or self.table.get(host) or self.table.get("*")

    def is_here(self, url: Url) -> bool:
        """Say whether *url* is one of the table's hosts."""
        return self.shortcut(url.host, url.port) is not None

    @property
    def watch(self) -> Watch:
        """The watch of this thread's answer."""
        watch: Watch = self.here.watch
        return watch

    def context(self) -> ssl.SSLContext:
        """Return the one TLS context: certificates are always checked."""
        with self._lock:
            if self._context is None:
                self._context = self.trust or _trusting()
            return self._context

    def open(self, host: str, port: int) -> socket.socket:
        """
        Connect to *host*, or refuse.

        :raises PrivateAddressError: any answer of the resolver is not public.
        :raises RouteError: a proxy was chosen and cannot be used.
        :raises UnreachableError: there is no such host, or no connection came about.
        """
        watch = self.watch
        place = self.shortcut(host, port)
        if place is not None:
            return _connect([(socket.AF_INET, place)], watch, check=False)
        if self.table:  # this machine is the whole world then: nothing leaves it
            raise UnreachableError("not on the table")
        if self.socks is not None:
            try:
                opened = _connect([(socket.AF_INET, self.socks.place)], watch, check=False)
            except OSError:
                raise RouteError("the proxy cannot be reached") from None
            try:
                self.socks.ask(opened, host, port)
            except BaseException:
                opened.close()
                raise
            return opened
        return _connect(self._public(host, port, watch), watch, check=True)

    def _public(self, host: str, port: int, watch: Watch) -> list[Answer]:
        if ":" in host or host.rpartition(".")[2].isdigit():
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            answers: list[Answer] = [(family, (host, port))]
        else:
            try:
                answers = self.resolver.ask(host, port, watch)
            except TimeoutError:
                raise
            except OSError:
                raise UnreachableError("no such host") from None
        if not all(is_public(address[0]) for _family, address in answers):
            raise PrivateAddressError("not a public address")
        return answers


def _trusting() -> ssl.SSLContext:
    import certifi

    # Not ssl.create_default_context: that writes the keys of each connection to a
    # file where the variable SSLKEYLOGFILE names one, which somebody else may have set.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=certifi.where())
    context.verify_flags |= ssl.VERIFY_X509_TRUSTED_FIRST
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _connect(answers: list[Answer], watch: Watch, *, check: bool) -> socket.socket:
    failed: OSError = UnreachableError("no address")
    for family, address in answers:
        if watch.over:
            raise TimeoutError
        opened = socket.socket(family, socket.SOCK_STREAM)
        try:
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            opened.settimeout(min(CONNECT, watch.left()))
            watch.hold(opened)
            opened.connect(address)
            watch.departed = True
            if check and not is_public(str(opened.getpeername()[0])):
                raise PrivateAddressError("not a public address")
        except PrivateAddressError:
            opened.close()
            raise
        except OSError as error:
            opened.close()
            failed = error if isinstance(error, TimeoutError) else UnreachableError("no answer")
            continue
        opened.settimeout(watch.left())
        return opened
    raise failed


class Guarded(HTTPConnection):
    """A connection that goes only where :class:`Doors` lets it."""

    doors: Doors
    peer = ""
    """The address at the other end; empty behind a proxy."""
    certificates: tuple[bytes, ...] = ()

    def _new_conn(self) -> socket.socket:
        opened = self.doors.open(self._dns_host.rstrip("."), self.port or 80)
        # Noted now: an answer that ends the connection takes the socket with it.
        self.peer = "" if self.doors.socks is not None else str(opened.getpeername()[0])
        return opened

    def request(self, *args: Any, **kwargs: Any) -> None:
        """Send a request; a connection kept from before gets this answer's deadline."""
        if isinstance(self.sock, socket.socket):
            watch = self.doors.watch
            watch.hold(self.sock)
            self.timeout = watch.left()
        super().request(*args, **kwargs)


class GuardedTls(Guarded, HTTPSConnection):
    """The same with TLS, and certificates that are always checked."""

    def connect(self) -> None:
        """Connect with TLS, but plainly to a host that the table puts on this machine."""
        doors = self.doors
        if doors.trust is None and doors.shortcut(self.host, self.port or 443) is not None:
            HTTPConnection.connect(self)
            self.is_verified = True
        else:
            HTTPSConnection.connect(self)
            self.certificates = _certificates(self.sock)


def _certificates(opened: Any) -> tuple[bytes, ...]:
    """Return the certificates as the server sent them; before Python 3.13 only its own is told."""
    chain = getattr(opened, "get_unverified_chain", None)
    if chain is not None:
        return tuple(chain())
    own = opened.getpeercert(binary_form=True)
    return (own,) if own else ()
