"""Whatever goes wrong, wherever: nothing of the person is printed or written."""

from __future__ import annotations

from tests.hostile.worlds import run


def test_no_fault_anywhere_leaks_a_canary() -> None:
    """Six points here, three hundred with ``make hostile``; two hundred canaries at each."""
    figures = run("tests.hostile.faults", "6")
    assert figures["points"] == 6
    assert figures["canaries"] == 200
    assert figures["where"] == {}


def test_without_the_quiet_a_fault_leaks_them() -> None:
    """The twin: a trace as Python prints it holds them, and the search finds them."""
    figures = run("tests.hostile.faults", "1", "loud", "conclude")
    assert figures["leaks"] == 1
