"""A hundred changed files of each kind: no crash, and no copy that still holds something."""

from __future__ import annotations

from tests.hostile.files import mutated, read_all, seeds, strip_all


def test_a_hundred_changed_files_of_each_kind_are_read_or_said_not_to_be() -> None:
    """The parent stands whatever a file does to a child; `make hostile` does thousands."""
    done = read_all(100)
    assert done["raised"] == {}
    assert done["documents"] == 100 * len(seeds())
    outcomes = done["outcomes"]
    assert isinstance(outcomes, dict)
    assert outcomes["read"] > 100
    assert outcomes["unreadable"] > 100


def test_no_copy_of_a_changed_photo_still_holds_something() -> None:
    """Refused, or empty of anything hidden: there is no third way."""
    copies = list(strip_all(60))
    assert len(copies) > 40
    assert [copy for copy in copies if copy[2]] == []


def test_the_changes_really_change() -> None:
    """A mutation that does nothing would make the two tests above empty."""
    for name, body in seeds().items():
        assert sum(mutated(body, seed) != body for seed in range(50)) > 45, name
