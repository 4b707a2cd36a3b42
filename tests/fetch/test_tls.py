"""Certificates are always checked; a host on the table alone may be plain."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme
from cryptography import x509

from privacyaudit.fetch import Fetcher
from privacyaudit.fetch.connect import _certificates
from privacyaudit.model import Ask, Reason, Terms

Serve = Callable[[ssl.SSLContext], int]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Give a function that serves 'hi' over TLS and returns its port."""
    listeners: list[socket.socket] = []

    def make(context: ssl.SSLContext) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    opened, _sender = listener.accept()
                    with (
                        contextlib.suppress(OSError),
                        opened,
                        context.wrap_socket(opened, server_side=True) as wrapped,
                    ):
                        wrapped.recv(4096)
                        wrapped.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

        threading.Thread(target=accept, daemon=True).start()
        return int(listener.getsockname()[1])

    yield make
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _server(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def _trust(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_a_good_certificate_is_accepted(serve: Serve) -> None:
    """The control: with the right name and authority the page comes."""
    authority = trustme.CA()
    port = serve(_server(authority, "good.example"))
    with Fetcher(table={"*": ("127.0.0.1", port)}, trust=_trust(authority)) as fetch:
        reply = fetch(Ask(url="https://good.example/"), Terms("x"))
    assert (reply.status, reply.body) == (200, b"hi")


def test_a_reply_tells_which_server_answered_and_its_certificate(serve: Serve) -> None:
    """A saved page says which machine sent it, and who vouched for that machine."""
    authority = trustme.CA()
    port = serve(_server(authority, "good.example"))
    with Fetcher(table={"*": ("127.0.0.1", port)}, trust=_trust(authority)) as fetch:
        reply = fetch(Ask(url="https://good.example/"), Terms("x"))
        refused = fetch(Ask(url="https://10.0.0.1/"), Terms("x"))
    own = x509.load_der_x509_certificate(reply.certificates[0])
    names = own.extensions.get_extension_for_class(x509.SubjectAlternativeName).value

    assert reply.peer == "127.0.0.1"
    assert names.get_values_for_type(x509.DNSName) == ["good.example"]
    assert (refused.peer, refused.certificates) == ("", ())
    assert "127.0.0.1" not in repr(reply)


def test_every_certificate_is_taken_where_python_tells_them() -> None:
    """From Python 3.13 on; before that only the site's own."""

    class Later:
        def get_unverified_chain(self) -> list[bytes]:
            return [b"own", b"above"]

        def getpeercert(self, *, binary_form: bool) -> bytes:
            return b"own"

    class Earlier:
        def getpeercert(self, *, binary_form: bool) -> bytes:
            return b"own"

    assert _certificates(Later()) == (b"own", b"above")
    assert _certificates(Earlier()) == (b"own",)


@pytest.mark.parametrize("fault", ["name", "authority"])
def test_a_bad_certificate_is_refused_and_nothing_is_asked(serve: Serve, fault: str) -> None:
    """Whoever sits in between could read along, or answer in the site's place."""
    authority = trustme.CA()
    port = serve(_server(authority, "other.example" if fault == "name" else "good.example"))
    trusted = trustme.CA() if fault == "authority" else authority
    with Fetcher(table={"*": ("127.0.0.1", port)}, trust=_trust(trusted)) as fetch:
        reply = fetch(Ask(url="https://good.example/"), Terms("x"))
    assert reply.problem is Reason.UNREACHABLE
    assert reply.status == 0
    assert "private connection" in reply.says


def test_our_own_trust_checks_names_and_old_versions() -> None:
    """What real sites are held to."""
    from privacyaudit.fetch.connect import Doors

    context = Doors({}, None, None).context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.cert_store_stats()["x509_ca"] > 50


def test_no_setting_of_the_computer_has_our_keys_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F1: SSLKEYLOGFILE, which somebody else may have set, would let them read it all."""
    from privacyaudit.fetch.connect import Doors

    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    context = Doors({}, None, None).context()

    assert not context.keylog_filename
    assert list(tmp_path.iterdir()) == []
