"""The next step after a refusal: plain words for every front, a command on the terminal."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from privacyaudit.cli import root
from privacyaudit.cli.nextsteps import COMMANDS, command_for
from privacyaudit.errors import Step
from tests.cli.running import privacyaudit
from tests.store.conftest import PASSPHRASE

PACKAGE = Path(__file__).resolve().parents[2] / "privacyaudit"
SHARED = ("desk", "store", "evidence", "agreements.py", "consent.py", "requested.py", "diary.py")


@pytest.mark.parametrize("step", list(Step))
def test_each_step_has_a_command_that_is_there(step: Step) -> None:
    """A next step that does not work is worse than none."""
    _name, *words = COMMANDS[step].split()
    command: click.Command | None = root
    while isinstance(command, click.Group):
        command = command.get_command(click.Context(command), words.pop(0))

    assert command is not None
    for word in words:
        assert not word.startswith("--") or any(word in one.opts for one in command.params), word
    assert command_for(step).endswith(COMMANDS[step])


@pytest.mark.skipif(not PACKAGE.is_dir(), reason="needs the project's own folders")
def test_what_pages_show_too_names_no_command() -> None:
    """Many who use the pages have never opened a terminal."""
    named = re.compile(
        r"_\(\s*\"[^\"]*('(case|evidence|diary|letters) [a-z-]+'|privacyaudit [a-z])"
    )
    files = [
        path
        for name in SHARED
        for path in ([PACKAGE / name] if name.endswith(".py") else (PACKAGE / name).glob("*.py"))
    ]

    assert named.search("_(\"Run one with 'privacyaudit case audit'.\")"), "the twin"
    assert named.search("_(\"Then use 'case keep'.\")"), "the twin"
    assert [path.name for path in files if named.search(path.read_text("utf-8"))] == []


def test_the_terminal_says_what_to_type(tmp_path: Path) -> None:
    """One sentence, the next step, and the command for it."""
    words = f"{PASSPHRASE}\n"
    privacyaudit("case", "new", tmp_path / "notes", given=words)
    ran = privacyaudit("case", "report", tmp_path / "notes", given=words)

    assert ran.code == 4
    assert ran.err.splitlines() == [
        "There is no audit in this case yet.",
        "Look first, with this case open.",
        "Type: privacyaudit case audit CASE",
    ]
