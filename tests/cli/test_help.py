"""Help: what a frightened person reads first."""

from __future__ import annotations

import subprocess
import sys

import pytest

from privacyaudit.cli import COMMANDS
from tests.cli.running import privacyaudit


def test_the_first_words_are_danger_device_and_stop() -> None:
    """A1: in the first 600 characters of the help."""
    start = privacyaudit("--help").out[:660]

    for word in ("danger", "999", "device", "stop"):
        assert word in start


def test_every_command_is_in_the_help_and_explains_itself() -> None:
    """A command that cannot be found cannot be used."""
    text = privacyaudit("--help").out

    for name in COMMANDS:
        assert name in text
        assert privacyaudit(name, "--help").code == 0


def test_help_loads_neither_the_engine_nor_the_network() -> None:
    """Help must be quick on an old computer."""
    code = (
        "import sys\n"
        "from privacyaudit.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in ('requests', 'privacyaudit.engine', 'rich', 'jinja2')"
        " if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip().endswith("[]")


@pytest.mark.parametrize("typed", ["avery.sample@example.com", "07700900123"])
def test_something_personal_typed_by_mistake_is_not_repeated(typed: str) -> None:
    """A shell may keep it; we must not print it again."""
    ran = privacyaudit(typed)

    assert ran.code == 2
    assert typed not in ran.out + ran.err


def test_the_version_is_told() -> None:
    """An advocate is asked for it."""
    assert privacyaudit("--version").out.startswith("privacyaudit, version ")


def test_shell_completion_is_offered() -> None:
    """Click makes it; it must know the commands."""
    ran = subprocess.run(
        [sys.executable, "-c", "from privacyaudit.cli import main; main()"],
        env={"_PRIVACYAUDIT_COMPLETE": "bash_source", "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert "_PRIVACYAUDIT_COMPLETE" in ran.stdout
