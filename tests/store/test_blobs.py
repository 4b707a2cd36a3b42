"""Files in a case: brought whole, sealed, originals untouched."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from privacyaudit.errors import CaseError, InputError, NoSpaceError
from privacyaudit.store import blobs, waysin
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK

NEW = "copper meadow violin thirteen"
SIZES = [0, 1, 65_535, 65_536, 65_537, 3_000_000]


def _read(case: Case, ident: str) -> bytes:
    out = io.BytesIO()
    blobs.read(case, ident, out)
    return out.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_back_byte_for_byte(case: Case, tmp_path: Path, size: int) -> None:
    """Also an empty one, and one that just fills a block."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(os.urandom(size))
    before = path.stat()
    blob = blobs.keep_path(case, path)

    assert _read(case, blob.id) == path.read_bytes()
    assert (blob.name, blob.size) == ("photo.jpg", size)
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    assert blobs.kept(case) == (blob,)
    assert blobs.faults(case) == ()


def test_its_name_and_content_are_in_no_file(case: Case, tmp_path: Path) -> None:
    """Not even the name may tell somebody what it is."""
    path = tmp_path / "canary-name.txt"
    path.write_bytes(b"canary-content" * 10)
    blobs.keep_path(case, path)
    everything = b"".join(
        each.name.encode() + each.read_bytes() for each in case.folder.rglob("*") if each.is_file()
    )

    assert b"canary" not in everything


@pytest.mark.parametrize("at", [0, 30, 200, -1])
def test_a_changed_file_is_seen(case: Case, tmp_path: Path, at: int) -> None:
    """Its seal shows any change, and it is never handed out half."""
    blob = blobs.keep(case, io.BytesIO(b"x" * 1000), "x")
    (stored,) = (case.folder / blobs.FOLDER).iterdir()
    content = bytearray(stored.read_bytes())
    content[at] ^= 1
    stored.write_bytes(content)

    assert blobs.faults(case) == (blob.id,)
    with pytest.raises(CaseError):
        _read(case, blob.id)


def test_a_file_that_went_missing_is_seen(case: Case) -> None:
    """Somebody may have deleted it by hand."""
    blob = blobs.keep(case, io.BytesIO(b"x"), "x")
    for stored in (case.folder / blobs.FOLDER).iterdir():
        stored.unlink()

    assert blobs.faults(case) == (blob.id,)


def test_a_file_that_is_not_there_is_said(case: Case, tmp_path: Path) -> None:
    """One sentence; nothing is left behind."""
    for path in (tmp_path / "nowhere", tmp_path, tmp_path / ("x" * 300)):
        with pytest.raises(InputError) as raised:
            blobs.keep_path(case, path)
        assert raised.value.next_step

    assert blobs.kept(case) == ()


class _Vanishing(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        """Give a little, then fail as an unplugged memory stick does."""
        if self.tell() > 100_000:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


def test_a_file_that_vanishes_half_way_is_not_kept(case: Case) -> None:
    """A memory stick may be pulled out; half a photo is no evidence."""
    with pytest.raises(InputError) as raised:
        blobs.keep(case, _Vanishing(b"x" * 500_000), "x")

    assert raised.value.next_step
    assert blobs.kept(case) == ()
    assert list((case.folder / blobs.FOLDER).iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing_half(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason is the disk, not the file."""

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("privacyaudit.store.sealing.os.fsync", full)
    with pytest.raises(NoSpaceError):
        blobs.keep(case, io.BytesIO(b"x" * 1000), "x")
    monkeypatch.undo()

    assert blobs.kept(case) == ()
    assert list((case.folder / blobs.FOLDER).iterdir()) == []


def test_a_removed_file_is_gone(case: Case) -> None:
    """It belongs to the person."""
    blob = blobs.keep(case, io.BytesIO(b"x"), "x")

    assert blobs.remove(case, blob.id)
    assert not blobs.remove(case, blob.id)
    assert list((case.folder / blobs.FOLDER).iterdir()) == []


def test_a_change_of_key_seals_every_file_again(case: Case) -> None:
    """Somebody who held the old key cannot open the files of today."""
    kept = [blobs.keep(case, io.BytesIO(bytes([n]) * 70_000), str(n)) for n in range(3)]
    before = {path.name for path in (case.folder / blobs.FOLDER).iterdir()}
    waysin.rotate(case, NEW, cost=QUICK)
    after = {path.name for path in (case.folder / blobs.FOLDER).iterdir()}

    assert not before & after
    assert [_read(case, blob.id)[:1] for blob in kept] == [b"\0", b"\1", b"\2"]
    with case.reading() as connection:
        assert connection.execute("SELECT count(*) FROM identities").fetchone()[0] == 1


def test_a_change_of_key_that_stopped_is_finished_at_the_next_opening(
    made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """T1: work that was cut short goes on."""
    calls: list[int] = []

    def stop(done: int, total: int) -> None:
        calls.append(done)
        if done == 2:
            raise KeyboardInterrupt

    with Case.open(made[0], PASSPHRASE) as case:
        kept = [blobs.keep(case, io.BytesIO(b"%d" % n), str(n)) for n in range(4)]
        with pytest.raises(KeyboardInterrupt):
            waysin.rotate(case, NEW, cost=QUICK, listen=stop)
    with Case.open(made[0], NEW) as case:
        assert [_read(case, blob.id) for blob in kept] == [b"0", b"1", b"2", b"3"]
        with case.reading() as connection:
            assert connection.execute("SELECT count(*) FROM identities").fetchone()[0] == 1
        assert len(list((case.folder / blobs.FOLDER).iterdir())) == 4


def test_what_a_crash_left_is_swept_and_nothing_else(made: tuple[Path, str]) -> None:
    """A file of somebody else's in the folder is not ours to remove."""
    with Case.open(made[0], PASSPHRASE) as case:
        blob = blobs.keep(case, io.BytesIO(b"x"), "x")
    folder = made[0] / blobs.FOLDER
    (folder / f"{'a' * 32}").write_bytes(b"belongs to nothing")
    (folder / f"{'b' * 32}.part").write_bytes(b"half")
    (folder / "holiday.txt").write_text("somebody's own")
    with Case.open(made[0], PASSPHRASE) as case:
        assert _read(case, blob.id) == b"x"

    assert sum(1 for _path in folder.iterdir()) == 2
    assert (folder / "holiday.txt").exists()
