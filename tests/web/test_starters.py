"""The starters: neutral names, and a browser that gets a file and never a token."""

from __future__ import annotations

import re
import subprocess
import sys
import webbrowser
from pathlib import Path

import pytest
from click.testing import CliRunner

from privacyaudit.cli import root
from privacyaudit.desk.starter import starter
from privacyaudit.errors import InputError
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


def test_the_starter_that_is_written_says_nothing_and_is_there_once(tmp_path: Path) -> None:
    """F9: its name and its title are 'notes', and nothing of the person's is written over."""
    done = CliRunner().invoke(root, ["serve", "--starter", str(tmp_path)])
    assert done.exit_code == 0, done.output
    (made,) = tmp_path.iterdir()
    assert made.stem == "notes"
    assert str(made) in done.output
    assert made.stat().st_mode & 0o111
    again = CliRunner().invoke(root, ["serve", "--starter", str(tmp_path)])
    assert isinstance(again.exception, InputError)
    nowhere = CliRunner().invoke(root, ["serve", "--starter", str(tmp_path / "nowhere")])
    assert isinstance(nowhere.exception, InputError)


@pytest.mark.parametrize("name", ["plain", "a folder", "it's 100% $HOME `x` \\ \" q"])
def test_a_starter_runs_its_program_wherever_that_lies(tmp_path: Path, name: str) -> None:
    """A folder may be called anything: the program is found, and nothing else is run."""
    if sys.platform == "win32":
        pytest.skip("The other starters are for macOS and Linux.")
    program = tmp_path / name / "notes-pages"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    called, text = starter("darwin", program)
    assert called == "notes.command"
    done = subprocess.run(["sh", "-c", text], capture_output=True, text=True, check=False)
    assert done.stdout == "started\n"
    called, text = starter("linux", program)
    assert called == "notes.desktop"
    (line,) = [one for one in text.splitlines() if one.startswith("Exec=")]
    assert as_a_desktop_reads(line.removeprefix("Exec=")) == str(program)
    assert "Name=Notes" in text


def as_a_desktop_reads(value: str) -> str:
    """Return the program of an Exec key, unquoted as the desktop entry specification says."""
    value = value.replace("\\\\", "\\")  # of the key's own text
    assert value[0] == value[-1] == '"'
    return re.sub(r'\\(["`$\\])', r"\1", value[1:-1]).replace("%%", "%")
