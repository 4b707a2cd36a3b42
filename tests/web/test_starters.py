"""The starters: neutral names, and a browser that gets a file and never a token."""

from __future__ import annotations

import subprocess
import sys
import webbrowser
from pathlib import Path

import pytest
from click.testing import CliRunner

from privacyaudit.cli import root
from privacyaudit.web.gate import Gate
from privacyaudit.web.server import Serving

STARTERS = Path(__file__).parents[2] / "starters"


@pytest.mark.tree
def test_a_starter_says_nothing_about_what_it_starts() -> None:
    """F9: somebody who sees the icon, the file or the program reads 'notes'."""
    found = sorted(STARTERS.iterdir())
    assert [path.name for path in found] == ["notes.bat", "notes.command"]
    for path in found:
        said = path.read_text().lower()
        assert "notes-pages" in said
        for word in ("privacy", "audit", "stalk", "abuse", "safe"):
            assert word not in said


@pytest.mark.tree
def test_the_starter_runs_the_program_beside_it(tmp_path: Path) -> None:
    """A double-click starts what is in the same folder, wherever that is."""
    if sys.platform == "win32":
        pytest.skip("The other starter is for Windows.")
    program = tmp_path / "a folder" / ".venv" / "bin" / "notes-pages"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    inner = tmp_path / "a folder" / "starters"
    inner.mkdir()
    starter = inner / "notes.command"
    starter.write_text((STARTERS / "notes.command").read_text())
    done = subprocess.run(["sh", str(starter)], capture_output=True, text=True, check=False)
    assert done.stdout == "started\n"


def test_the_browser_is_given_a_file_and_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """F9: the arguments of a program can be read by every user of the machine."""
    given: list[str] = []
    tokens: list[str] = []

    def opened(address: str) -> bool:
        given.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", opened)

    def run(self: Serving) -> None:
        tokens.append(self.gate.address.partition("?t=")[2])
        self.close()

    monkeypatch.setattr(Serving, "run", run)
    done = CliRunner().invoke(root, ["serve"])
    assert done.exit_code == 0, done.output
    assert given
    assert given[0].startswith("file:///")
    assert given[0].endswith("notes.html")
    assert tokens
    assert tokens[0] not in given[0] + done.output
    assert isinstance(Gate(1).address, str)


def test_without_a_browser_the_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine where no browser opens still says what to do."""
    monkeypatch.setattr(Serving, "run", lambda self: self.close())
    done = CliRunner().invoke(root, ["serve", "--no-browser"])
    assert "Open this file in your browser" in done.output
