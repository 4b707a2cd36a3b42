"""T17: what is printed of a case is the same, byte for byte, wherever it is printed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from privacyaudit.compare import history
from privacyaudit.desk.pages import changes_page, diary_page
from privacyaudit.diarysheets import log
from privacyaudit.outcome import sheet
from tests.store.people import audit
from tests.test_timeline import CALL, MONDAY, _entries

PLACES: tuple[Mapping[str, str], ...] = (
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4294967295"},
)
"""Time zones at both ends of the day, languages that write numbers and capitals otherwise."""


def prints() -> str:
    """Return the hash of each thing that a case prints, from inputs that never change."""
    entries = _entries(CALL, None)
    audits = [audit(1), audit(2), audit(3, ("one", "two", "three"))]
    made = date(2026, 11, 22)
    course = history(audits)
    printed = {
        "log": log(entries, "C-1", made),
        "pattern": diary_page(entries, "C-1", made),
        "chart": changes_page(course, "C-1", made),
        "outcome": sheet(audits, course, (), made),
        "day": diary_page(entries, "C-1", MONDAY),
    }
    return "\n".join(
        f"{name} {hashlib.sha256(text.encode()).hexdigest()}" for name, text in printed.items()
    )


def _elsewhere(place: Mapping[str, str], what: str = "prints()") -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"from tests.test_same_bytes import *; print({what})"],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, **place},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_a_case_prints_the_same_bytes_in_every_place() -> None:
    """Two people who print the same case must not hold two different papers."""
    here = prints()

    assert {_elsewhere(place) for place in PLACES} == {here}
    assert len(set(here.split()[1::2])) == 5


def test_these_places_would_show_a_difference() -> None:
    """The twin: what does hang on the zone or on the hash seed differs between them."""
    told = {
        _elsewhere(place, "__import__('time').strftime('%z'), hash('made up')") for place in PLACES
    }
    assert len(told) == len(PLACES)
