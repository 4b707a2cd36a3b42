"""The short form of ``make crash``: nothing that was said to be kept is ever lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def _crash(**counts: int) -> dict[str, Any]:
    none = {"kills": 0, "torn": 0, "full": 0, "writes": 0, "canaries": 0, "packs": 0}
    given = [f"--{name}={count}" for name, count in {**none, **counts}.items()]
    done = subprocess.run(
        [sys.executable, "-m", "tests.crash", "--json", *given],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    (figures,) = json.loads(lines[-1]).values()
    return dict(figures)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills children, which needs POSIX")
def test_a_program_killed_at_any_moment_loses_nothing_it_said_was_kept() -> None:
    """T1 and T16: over diary, audits, import, change of key, migration, backup and files."""
    figures = _crash(kills=14)

    assert figures["killed"] == 14
    assert {figures[name] for name in ("lost", "half", "corrupt", "stuck")} == {0}


def test_a_torn_file_opens_to_what_was_kept_before() -> None:
    """T2: cut, zeroed or filled with noise, in the journal or in the database."""
    figures = _crash(torn=40)

    assert (figures["torn"], figures["lost"], figures["corrupt"]) == (40, 0, 0)


def test_a_full_disk_loses_nothing_and_removing_still_works() -> None:
    """T3: also when not one byte is left."""
    figures = _crash(full=2)
    if not figures["disks"]:
        pytest.skip("this system does not allow a small disk of our own")

    assert figures["refused"] == 2
    assert {figures[name] for name in ("lost", "corrupt", "stuck")} == {0}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts children, which needs POSIX")
def test_four_programs_writing_at_once_lose_nothing() -> None:
    """T4: every write is there once, and who waits is told."""
    figures = _crash(writes=20)

    assert (figures["writes"], figures["lost"], figures["corrupt"]) == (80, 0, 0)
    assert figures["told after seconds"] < 30


def test_no_word_of_a_case_is_in_its_files() -> None:
    """A1: also in the middle of a change; the twin without encryption shows them all."""
    figures = _crash(canaries=20)

    assert figures["seen"] == 0
    assert figures["seen by the twin without encryption"] == 20
