"""What every test gets: no network but this machine's own, and nothing personal left over."""

from __future__ import annotations

import ipaddress
import os
import socket
from typing import Any

import pytest

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def _is_here(address: object) -> bool:
    if isinstance(address, str | bytes):  # a Unix socket's path
        return True
    host = address[0] if isinstance(address, tuple) and address else ""
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail any test that opens a connection to another machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if not _is_here(address):
            raise AssertionError("A test tried to leave this machine.")
        connect(self, address)

    ask = socket.getaddrinfo

    def asked(host: Any, *more: Any, **named: Any) -> Any:
        # A name that is looked up has left this machine too.
        name = host.decode() if isinstance(host, bytes) else host
        literal = name is None or name == "localhost" or name.replace(".", "").isdigit()
        if not literal and ":" not in name:
            raise socket.gaierror(socket.EAI_NONAME, "no names are looked up in tests")
        return ask(host, *more, **named)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", asked)
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away any key of the developer's own, so that no test depends on it."""
    for name in list(os.environ):
        if name.startswith("PRIVACYAUDIT_"):
            monkeypatch.delenv(name)
