"""Removing a case, and where it should not lie."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from privacyaudit.errors import CaseError
from privacyaudit.store import blobs, slots
from privacyaudit.store.case import Case
from privacyaudit.store.places import MARKS, synced_by
from privacyaudit.store.purge import purge
from tests.store.conftest import PASSPHRASE


def test_a_purged_case_leaves_nothing(made: tuple[Path, str]) -> None:
    """F5: it looks again, and says what it saw."""
    with Case.open(made[0], PASSPHRASE) as case:
        blobs.keep(case, io.BytesIO(b"x" * 100_000), "x")
        case.write("diary", "e", b"1")
    done = purge(made[0])

    assert done.gone
    assert done.left == 0
    assert done.removed >= 6
    assert not made[0].exists()


def test_somebody_elses_file_is_left_alone(made: tuple[Path, str]) -> None:
    """A purge must never take a person's holiday photos with it."""
    (made[0] / "holiday.jpg").write_bytes(b"mine")
    (made[0] / "more").mkdir()
    (made[0] / "more" / "data").write_bytes(b"mine too")
    done = purge(made[0])

    assert (done.gone, done.left) == (True, 2)
    assert (made[0] / "holiday.jpg").read_bytes() == b"mine"
    assert (made[0] / "more" / "data").read_bytes() == b"mine too"


def test_a_link_in_the_folder_is_removed_and_not_followed(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    """Somebody could have put a link where a file was."""
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    (made[0] / "keys").unlink()
    os.symlink(mine, made[0] / "keys")
    purge(made[0])

    assert mine.read_bytes() == b"mine"


def test_a_damaged_case_can_be_purged(made: tuple[Path, str]) -> None:
    """Nobody needs a passphrase to be rid of it."""
    for name in slots.NAMES:
        (made[0] / name).write_bytes(b"?")

    assert purge(made[0]).gone


def test_a_folder_without_a_case_is_not_touched(tmp_path: Path) -> None:
    """A slip in the name must not cost anything."""
    (tmp_path / "lock").write_text("mine")
    with pytest.raises(CaseError):
        purge(tmp_path)

    assert (tmp_path / "lock").exists()


def test_keys_go_first(made: tuple[Path, str]) -> None:
    """Stopped half way, what is left opens for nobody."""

    def stop(done: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        purge(made[0], stop)

    assert not any((made[0] / name).exists() for name in slots.NAMES)
    assert (made[0] / "data").exists()
    assert purge(made[0]).gone


CLOUDS = [
    ("OneDrive/notes", "OneDrive"),
    ("OneDrive - Made-up Charity/notes", "OneDrive"),
    ("Library/CloudStorage/OneDrive-Personal/notes", "OneDrive"),
    ("Library/Mobile Documents/com~apple~CloudDocs/notes", "iCloud"),
    ("iCloudDrive/notes", "iCloud"),
    ("Dropbox/deep/er/notes", "Dropbox"),
    ("Dropbox (Personal)/notes", "Dropbox"),
    ("Google Drive/My Drive/notes", "Google Drive"),
    ("Library/CloudStorage/GoogleDrive-a@example.com/notes", "Google Drive"),
    ("Box Sync/notes", "Box"),
    ("MEGAsync/notes", "MEGA"),
    ("Nextcloud/notes", "Nextcloud"),
    ("ownCloud/notes", "ownCloud"),
    ("pCloudDrive/notes", "pCloud"),
    ("Proton Drive/notes", "Proton Drive"),
    ("SynologyDrive/notes", "Synology Drive"),
]


@pytest.mark.parametrize(("where", "name"), CLOUDS)
def test_a_folder_that_is_copied_elsewhere_is_named(tmp_path: Path, where: str, name: str) -> None:
    """A4: another account's owner could be reading along."""
    assert synced_by(tmp_path / where, tmp_path) == name
    assert synced_by(Path(str(tmp_path / where).upper()), tmp_path) == name


@pytest.mark.parametrize(("name", "mark"), MARKS)
def test_a_folder_of_theirs_is_known_by_what_they_leave_in_it(
    tmp_path: Path, name: str, mark: str
) -> None:
    """The person may have given it any name."""
    (tmp_path / mark.replace("*", "0a1b")).mkdir()

    assert synced_by(tmp_path / "papers" / "notes", tmp_path) == name


def test_a_link_into_such_a_folder_is_seen(tmp_path: Path) -> None:
    """The name on the desktop may be a link."""
    (tmp_path / "Dropbox" / "in").mkdir(parents=True)
    os.symlink(tmp_path / "Dropbox" / "in", tmp_path / "papers")

    assert synced_by(tmp_path / "papers" / "notes", tmp_path) == "Dropbox"


def test_a_mac_that_copies_its_documents_is_seen(tmp_path: Path) -> None:
    """There the ordinary documents folder is copied."""
    (tmp_path / "Library/Mobile Documents/com~apple~CloudDocs/Documents").mkdir(parents=True)

    assert synced_by(tmp_path / "Documents" / "notes", tmp_path) == "iCloud"


@pytest.mark.parametrize("where", ["notes", "Documents/notes", "inbox/notes", "dropboxes/notes"])
def test_an_ordinary_folder_is_not_named(tmp_path: Path, where: str) -> None:
    """A warning that comes always is read by nobody."""
    assert synced_by(tmp_path / where, tmp_path) == ""
