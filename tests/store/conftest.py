"""A case to test with: real encryption, and a key derivation that costs little."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacyaudit.store.case import Case
from tests.store.quick import QUICK

__all__ = ["PASSPHRASE", "QUICK", "case", "made"]
PASSPHRASE = "lantern orchard pebble wren"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    """Return the folder of a new case, and its recovery code."""
    folder = tmp_path / "notes"
    case, code = Case.create(folder, PASSPHRASE, cost=QUICK)
    case.lock()
    return folder, code


@pytest.fixture
def case(made: tuple[Path, str]) -> Iterator[Case]:
    """Return an open case."""
    with Case.open(made[0], PASSPHRASE, patience=0.2) as opened:
        yield opened
