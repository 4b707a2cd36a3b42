"""Cases of every released version open, and lose nothing on the way."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from privacyaudit.desk import diary
from privacyaudit.store import audits, blobs, database
from privacyaudit.store.case import Case
from privacyaudit.store.schema import MIGRATIONS
from tests.store.conftest import PASSPHRASE
from tests.store.make_fixture import FIXTURES, PHOTO, WORDS
from tests.store.people import audit

RELEASED = sorted(FIXTURES.glob("schema-*"))


def copy(fixture: Path, to: Path) -> Path:
    """Copy a kept case to work on."""
    return Path(shutil.copytree(fixture, to / "notes"))


def test_a_case_is_kept_for_every_schema() -> None:
    """A schema without its kept case could break unseen."""
    assert [path.name for path in RELEASED] == [
        f"schema-{number}" for number in range(1, len(MIGRATIONS) + 1)
    ]


@pytest.mark.parametrize("fixture", RELEASED, ids=lambda path: path.name)
def test_a_case_of_every_version_opens_whole(fixture: Path, tmp_path: Path) -> None:
    """T16: what a person wrote years ago is still there, word for word."""
    with Case.open(copy(fixture, tmp_path), PASSPHRASE) as case:
        entries = diary.entries(case)
        said = [entry.incident.what for entry in entries if entry.incident]

        assert said == list(WORDS)
        seen = [(one.place, one.digest) for one in audits.load(case, "a0001").findings]
        assert seen == [(one.place, one.digest) for one in audit(1).findings]
        assert [kept.id for kept in audits.kept(case)] == ["a0001", "a0002"]
        assert case.faults() == ()
        for blob in blobs.kept(case):
            out = io.BytesIO()
            blobs.read(case, blob.id, out)
            assert out.getvalue() == PHOTO
        assert len(blobs.kept(case)) == (fixture.name != "schema-1")
        with case.reading() as connection:
            assert database.version(connection) == len(MIGRATIONS)
        case.write("diary", "later", b"{}")


@pytest.mark.parametrize("fixture", RELEASED, ids=lambda path: path.name)
def test_the_printed_code_of_every_version_still_opens(fixture: Path, tmp_path: Path) -> None:
    """The paper in the drawer is older than the program."""
    folder = copy(fixture, tmp_path)
    with Case.open(folder, code=(folder / "code.txt").read_text()) as case:
        assert case.id.startswith("C-")


def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one change: all of it, or none."""

    def half(connection: database.Connection) -> None:
        connection.execute("CREATE TABLE half (one)")
        raise OSError(28, "No space left on device")

    folder = copy(RELEASED[0], tmp_path)
    before = (folder / "data").read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr("privacyaudit.store.case.MIGRATIONS", (*MIGRATIONS, half))
        with pytest.raises(Exception, match="no space"):
            Case.open(folder, PASSPHRASE)

    assert (folder / "data").read_bytes() == before
    with Case.open(folder, PASSPHRASE) as case:
        assert case.faults() == ()
