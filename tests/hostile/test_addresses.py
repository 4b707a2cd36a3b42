"""No address leads to a private machine, by any road; seen from the other end."""

from __future__ import annotations

import pytest

from tests.hostile.addresses import CONTROLS
from tests.hostile.worlds import LOUD, can_unshare, run

pytestmark = pytest.mark.skipif(not can_unshare(), reason=LOUD)


def test_no_private_machine_is_connected_to() -> None:
    """A page of the other person's could make this machine open doors in its own home."""
    figures = run("tests.hostile.lab", "guarded", apart=True)
    assert figures["controls"] == len(CONTROLS)
    assert figures["cases"] >= 60
    assert figures["which"] == []


def test_without_the_guard_the_same_addresses_do_reach_private_machines() -> None:
    """The twin: a lab that never sees a connection would prove nothing."""
    figures = run("tests.hostile.lab", "bare", apart=True)
    assert figures["reached"] >= 40


def test_through_a_proxy_no_name_is_looked_up_here() -> None:
    """The internet provider, or whoever shares the router, would see the names (B9)."""
    figures = run("tests.hostile.lab", "tor", apart=True)
    assert figures["came"] == [True, True, False]
    assert figures["names_asked"] == []
    assert figures["connections"] == 0
    hosts = [str(one).split()[0] for one in figures["proxy_asked"]]
    words = {str(one).split()[1] for one in figures["proxy_asked"]}
    assert hosts == ["good.lab.example", "both.lab.example"]
    assert len(words) == 2, "each host has credentials of its own, so that visits stay apart"


def test_without_a_proxy_the_names_are_looked_up_here() -> None:
    """The twin: the lab's name server does count."""
    figures = run("tests.hostile.lab", "direct", apart=True)
    assert figures["names_asked"]
    assert figures["connections"] == 2


def test_a_proxy_that_cannot_be_reached_lets_nothing_go_another_way() -> None:
    """Somebody who chose Tor must never be seen without it."""
    figures = run("tests.hostile.lab", "closed", apart=True)
    assert figures["came"] == [False, False, False]
    assert figures["names_asked"] == []
    assert figures["connections"] == 0
