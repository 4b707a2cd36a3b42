"""The short form of the packs in `make crash`."""

from __future__ import annotations

from pathlib import Path

from tests.crash import packs


def test_a_hundred_packs_hold(tmp_path: Path) -> None:
    """T14 in short: three here, a hundred in `make crash`; one random byte of each file is seen."""
    figures = packs.measure(tmp_path, 3, 7)

    assert figures["packs"] == 3
    assert (figures["lost"], figures["unseen"]) == (0, 0)
    assert figures["changes"] >= 15
