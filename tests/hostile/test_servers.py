"""No server can keep us waiting, or fill this machine's memory."""

from __future__ import annotations

import socket

import pytest

from tests.hostile import slow
from tests.hostile.worlds import run


def test_a_server_that_is_slow_at_any_stage_ends_at_the_deadline() -> None:
    """Name, connection, TLS, headers, body: each ends within a second of its deadline."""
    figures = run("tests.hostile.slow")
    assert len(figures) >= 28
    for stage, figure in figures.items():
        took, problem = figure
        assert took < slow.DEADLINE + 1, stage
        assert problem == "timed_out", stage


def test_without_the_watchdog_a_drip_is_never_late() -> None:
    """The twin: a socket's own time-out alone does not end it."""
    import requests

    port = slow.serve(slow.PLAYS["a body by single bytes"])
    with requests.get(f"http://127.0.0.1:{port}/", timeout=0.5, stream=True) as answer:
        got = [answer.raw.read(1) for _byte in range(10)]
    assert got == [b"x"] * 10, "ten bytes, a tenth of a second apart, are never 'too slow'"


def test_a_bomb_stays_small() -> None:
    """A gigabyte that comes as a kilobyte is cut at the cap while it is unpacked."""
    pytest.importorskip("resource")
    figures = run("tests.hostile.bombs")
    assert figures["memory"] <= 80
    assert figures["largest"] <= 5 * 1024 * 1024
    outcomes = figures["outcomes"]
    assert len(outcomes) >= 15
    for name in ("brotli", "zstandard", "gzip in gzip", "many packings"):
        assert outcomes[name] == "unreadable, 0 bytes", name


def test_the_resolver_is_asked_in_the_ordinary_way() -> None:
    """The slow name of this lab is a stand-in that must not leak into other tests."""
    assert socket.getaddrinfo("127.0.0.1", 80)
