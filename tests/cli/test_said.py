"""What the commands say: why, how many, and the next step, in sentences."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from privacyaudit import plugins
from tests.cli.running import privacyaudit
from tests.cli.test_audit import TODAY, details


def test_what_was_not_checked_is_told_by_why(tmp_path: Path) -> None:
    """'312 places' says nothing; a key that is missing can be got."""
    ran = privacyaudit("audit", details(tmp_path, pages=0), "--agree", "your-files",
                       "--to", tmp_path)  # fmt: skip

    assert ran.code == 0, ran.err
    told = [line.split() for line in ran.err.splitlines() if line.startswith("   ")]
    total = next(line for line in ran.err.splitlines() if "places were not checked" in line)
    counts, places = [int(line[0]) for line in told], int(total.split()[0])
    # A place that was left for two reasons stands under both, and is one place.
    assert max(counts) < places <= sum(counts) < places + 5
    assert "They need a key or a setting of your own." in ran.err
    assert "'privacyaudit checks keys'" in ran.err
    assert "'privacyaudit checks by-hand DETAILS'" in ran.err


def test_a_name_that_is_taken_is_said_to_be_taken(tmp_path: Path) -> None:
    """'Cannot be written' would send a person to look at their rights."""
    (tmp_path / "out.html").write_text("mine")
    for command in (["audit", details(tmp_path, pages=0), "--yes"], ["demo", "--quiet"]):
        ran = privacyaudit(*command, "--to", tmp_path / "out.html")

        assert ran.code == 2
        assert "is there already, and nothing is ever written over it" in ran.err
        assert "another name, or a folder" in ran.err
        assert "Found" not in ran.out, "said before the work, not after it"


def test_a_refusal_names_the_smaller_yes_first(tmp_path: Path) -> None:
    """The widest way must not be the first that a tired person reads (D2)."""
    ran = privacyaudit("audit", details(tmp_path))

    assert ran.err.index("--agree") < ran.err.index("--yes alone")
    assert ran.err.index("--profile offline") < ran.err.index("--yes alone")


def test_the_offline_profile_asks_nobody(tmp_path: Path) -> None:
    """What the refusal offers must be true."""
    ran = privacyaudit("audit", details(tmp_path), "--profile", "offline", "--yes",
                       "--to", tmp_path, "--record", tmp_path / "kept.json")  # fmt: skip

    assert ran.code == 0, ran.err
    assert '"ledger":[]' in (tmp_path / "kept.json").read_text().replace(" ", "")


def test_a_plan_under_a_consent_that_has_ended_says_so(tmp_path: Path) -> None:
    """D1: who reads the plan must not believe that the audit would run."""
    past = TODAY - timedelta(days=40)
    ended = privacyaudit("plan", details(tmp_path, given=past, expires=TODAY - timedelta(days=1)))
    fine = privacyaudit("plan", details(tmp_path))

    assert ended.code == 0
    assert "An audit would not begin yet. The consent has ended." in ended.err
    assert "would not begin" not in fine.err


def test_the_plan_says_how_many_places_are_never_opened(tmp_path: Path) -> None:
    """B3: that an entry under avoid was understood is seen before anything is asked."""
    path = details(tmp_path)
    path.write_text('avoid = ["them.example"]\n' + path.read_text())
    path.chmod(0o600)

    assert "We never open the 1 place that you named under avoid" in privacyaudit("plan", path).out


@pytest.mark.parametrize("source", plugins.sources(), ids=lambda one: one.id)
def test_what_is_shown_of_a_check_is_in_sentences(source: plugins.Source) -> None:
    """A bare date, or 'from a detail', tells a reader nothing."""
    lines = privacyaudit("checks", "show", source.id).out.splitlines()

    assert "from a detail" not in "\n".join(lines)
    for line in lines[2:]:
        assert line.startswith("  ") or line[-1] in ".:?", line
        assert not line.strip().replace("-", "").isdigit()


@pytest.mark.parametrize("program", ["main", "pages"])
def test_ctrl_c_while_the_program_loads_is_a_calm_line(program: str) -> None:
    """D3: the first thing a frightened person sees must not be a traceback."""
    code = f"""
import sys
class Pressed:
    def find_spec(self, name, *_rest):
        if name == "privacyaudit.cli":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
from privacyaudit.entry import {program}
{program}()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 130
    assert done.stderr == "Stopped. Nothing was kept.\n"


def test_a_closed_input_is_told_with_a_next_step() -> None:
    """A program that starts us may close our input; that is no fault of anybody's."""
    code = "import sys; sys.stdin = None; sys.argv = ['privacyaudit', 'audit', '-']\n"
    code += "from privacyaudit.entry import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "schema = 1" in done.stderr


def test_the_programs_begin_at_the_small_door() -> None:
    """The one that can be stopped while it loads."""
    from importlib.metadata import entry_points

    found = {one.name: one.value for one in entry_points(group="console_scripts")}

    assert found["privacyaudit"] == "privacyaudit.entry:main"
    assert found["notes-pages"] == "privacyaudit.entry:pages"
