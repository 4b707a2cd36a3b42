"""A file is written whole, or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from privacyaudit.desk.newfile import write_whole
from privacyaudit.errors import NoSpaceError
from tests.cli.running import privacyaudit


class _Full:
    """A file on a full disk: a part is taken, then no more."""

    def __init__(self, handle: int) -> None:
        self.handle = handle

    def __enter__(self) -> _Full:
        return self

    def __exit__(self, *_what: object) -> None:
        os.close(self.handle)

    def write(self, body: bytes) -> None:
        """Take a part, then have no space."""
        os.write(self.handle, body[:10])
        raise OSError(errno.ENOSPC, "full")


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no space on any disk."""
    monkeypatch.setattr("privacyaudit.desk.newfile.os.fdopen", lambda handle, _mode: _Full(handle))


@pytest.mark.usefixtures("full")
def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    """Half a report reads as if there were no more to say."""
    with pytest.raises(NoSpaceError):
        write_whole(tmp_path / "notes.html", b"a page that is longer than ten")

    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_never_written_over_nor_removed(tmp_path: Path) -> None:
    """A fault must not take away what somebody else wrote."""
    (tmp_path / "notes.html").write_text("mine")
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "notes.html", b"ours")

    assert (tmp_path / "notes.html").read_text() == "mine"


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize(
    "command", [["letters", "write", "gdpr-erasure"], ["diary", "blank", "--csv"]]
)
def test_a_full_disk_has_its_own_words_and_exit_code(command: list[str], tmp_path: Path) -> None:
    """'Choose another folder' would send a person round in circles; README: code 8."""
    ran = privacyaudit(*command, "--to", tmp_path)

    assert ran.code == 8
    assert "no space left" in ran.err
    assert list(tmp_path.iterdir()) == []
