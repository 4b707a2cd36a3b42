"""An archive is read a file at a time, and no trap in it does any harm."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest

from privacyaudit import DetailKind, Document, Examination, Match, Reason
from privacyaudit.reading.archives import look, single, tars, zips
from privacyaudit.reading.archives import member as member_module
from privacyaudit.reading.archives.member import ArchiveError, read
from privacyaudit.reading.archives.pieces import PIECE, pieces
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.pool import Pool
from tests.reading.documents.papers import zipped
from tests.reading.photos.pictures import exif, photo
from tests.samples import AVERY

READER = Reader(AVERY)
TEXT = b"I am Avery Sample"


def tarred(parts: dict[str, bytes], mode: str = "w:gz") -> bytes:
    """Return a TAR of *parts*."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, part in parts.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(part)
            archive.addfile(entry, io.BytesIO(part))
    return out.getvalue()


def kinds(seen: Examination) -> set[DetailKind]:
    """Return which kinds of detail are seen for sure."""
    return {one.detail.kind for one in seen.sightings if one.match is Match.CONFIRMED}


@pytest.mark.parametrize(
    "archive",
    [
        zipped({"a/b.txt": TEXT}),
        tarred({"a/b.txt": TEXT}),
        tarred({"a/b.txt": TEXT}, "w"),
        tarred({"a/b.txt": TEXT}, "w:xz"),
        tarred({"a/b.txt": TEXT}, "w:bz2"),
        gzip.compress(TEXT),
        bz2.compress(TEXT),
        lzma.compress(TEXT),
        zipped({"in.zip": zipped({"b.txt": TEXT})}),
        zipped({"in.tgz": tarred({"b.txt": TEXT})}),
    ],
    ids=["zip", "tgz", "tar", "txz", "tbz", "gz", "bz2", "xz", "zip-in-zip", "tgz-in-zip"],
)
def test_each_kind_of_archive_is_read(archive: bytes) -> None:
    """Also one inside another."""
    seen = READER.examine(Document(archive))
    assert DetailKind.NAME in kinds(seen)
    assert seen.problem is None


@pytest.mark.parametrize("method", [0, 8, 12, 14])
def test_each_way_of_packing_a_zip_is_read(method: int) -> None:
    """The very bytes come out, and the sum over them is checked."""
    out = io.BytesIO()
    body = TEXT * 100_000
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a.txt", body)
    (member,) = zips.members(out)
    assert read(member, len(body) * 2) == (body, True)


def test_a_file_is_told_by_its_number_and_never_by_its_name() -> None:
    """Rule E17: an inner name may hold somebody else's name."""
    archive = zipped({"one.txt": "hello", "Canary Person/secret.txt": TEXT})
    seen = READER.examine(Document(archive))
    assert seen.sightings[0].place.path.startswith("file[2]")
    assert "Canary" in repr([member.name for member in zips.members(io.BytesIO(archive))])
    assert "Canary" not in repr(seen)


def test_many_photos_are_one_line_with_a_count() -> None:
    """Ten thousand lines would bury the one that matters."""
    parts: dict[str, str | bytes] = {f"{n}.jpg": photo("jpeg", exif()) for n in range(7)}
    (presence,) = READER.examine(Document(zipped(parts))).presences
    assert presence.count == 7
    assert presence.level == 4


def test_a_zip_with_something_in_front_of_it_is_read() -> None:
    """A file that unpacks itself has a program in front."""
    archive = io.BytesIO(b"#!program\n" * 500 + zipped({"a.txt": TEXT}))
    (member,) = zips.members(archive)
    assert read(member, 100)[0] == TEXT


def _locked() -> bytes:
    archive = bytearray(zipped({"a.txt": TEXT, "b.txt": b"hello"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        archive[archive.find(mark) + place] |= 1
    return bytes(archive)


def _bomb() -> bytes:
    return zipped({"a.txt": TEXT, "zeros.txt": b"word " * 2_400_000})


def _overlap() -> bytes:
    """Return a list of contents whose thousand entries all point at one file."""
    one = zipped({"a.txt": bytes(30_000_000)})
    at = one.find(b"PK\x01\x02")
    end = one.find(b"PK\x05\x06")
    entry = one[at:end]
    count = 1000
    return (
        one[:at] + entry * count
        + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, at, 0)
    )  # fmt: skip


TRAPS = {
    "locked": (_locked(), Reason.ENCRYPTED),
    "bomb": (_bomb(), Reason.TOO_LARGE),
    "gz bomb": (gzip.compress(b"word " * 2_400_000), Reason.TOO_LARGE),
    "cut zip": (zipped({"a.txt": TEXT, "b.txt": TEXT})[:-40], Reason.UNREADABLE),
    "cut tgz": (tarred({"a.txt": TEXT, "b.bin": bytes(range(256)) * 900})[:-60], Reason.UNREADABLE),
    "bad sum": (zipped({"mimetype": TEXT}).replace(b"Avery", b"Every"), Reason.UNREADABLE),
    "film": (zipped({"a.mp4": b"\x00\x00\x00\x18ftypmp42"}), Reason.NOT_SUPPORTED),
    "seven": (zipped({"a.7z": b"7z\xbc\xaf\x27\x1c" + bytes(9)}), Reason.NOT_SUPPORTED),
    "deep": (
        zipped({"a.zip": zipped({"b.zip": zipped({"c.zip": zipped({"d.txt": TEXT})})})}),
        Reason.NOT_SUPPORTED,
    ),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_told_and_the_rest_is_read(trap: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """'Not checked' with a reason, never silence and never a crash."""
    for module in (single, member_module):
        monkeypatch.setattr(module, "FREE", 100_000)
    body, reason = TRAPS[trap]
    seen = READER.examine(Document(body))
    assert seen.problem is reason
    assert seen.says
    if trap == "bomb":
        assert DetailKind.NAME in kinds(seen)


def test_a_thousand_names_for_one_file_end_within_the_limits() -> None:
    """Each name unpacks the same bytes again; a child's time is limited."""
    with Pool(AVERY, 1, seconds=2) as pool:
        seen = pool.read(Document(_overlap()))
    assert seen.problem is not None


def test_links_devices_and_paths_that_climb_are_left_alone(tmp_path: Path) -> None:
    """Nothing is unpacked to disk, so nothing can be written anywhere."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind in (("l", tarfile.SYMTYPE), ("h", tarfile.LNKTYPE), ("d", tarfile.CHRTYPE)):
            entry = tarfile.TarInfo(name)
            entry.type = kind
            entry.linkname = "/etc/passwd"
            archive.addfile(entry)
        entry = tarfile.TarInfo("../../../../tmp/climbed.txt")
        entry.size = len(TEXT)
        archive.addfile(entry, io.BytesIO(TEXT))
    seen = READER.examine(Document(out.getvalue()))
    assert DetailKind.NAME in kinds(seen)
    assert "root" not in repr(seen)
    assert list(tmp_path.iterdir()) == []
    plain = [member.plain for member in tars.members(io.BytesIO(out.getvalue()))]
    assert plain == [False, False, False, True]


def test_a_link_in_a_zip_is_left_alone() -> None:
    """A ZIP can hold links too, as a file with another mode."""
    entry = zipfile.ZipInfo("link")
    entry.external_attr = 0o120777 << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    (member,) = zips.members(out)
    assert not member.plain


def test_a_million_entries_are_cut_off_and_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list is walked and never held; the number here is smaller, the way the same."""
    monkeypatch.setattr(look, "MOST_MEMBERS", 50)
    parts: dict[str, str | bytes] = {f"{number}.txt": "x" for number in range(60)}
    seen = READER.examine(Document(zipped(parts)))
    assert seen.problem is Reason.TOO_LARGE
    assert "too many files" in seen.says


def test_a_list_that_says_it_is_longer_than_the_file_is_refused() -> None:
    """The numbers in an archive are whatever its maker wrote."""
    bad = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9, 9, 2**31, 2**31, 0)
    with pytest.raises(ArchiveError):
        list(zips.members(io.BytesIO(b"PK\x03\x04" + bytes(40) + bad)))


@pytest.mark.parametrize("kind", ["text/plain", "application/json", "text/html", "text/csv"])
def test_a_long_text_is_cut_without_losing_a_detail_at_the_cut(kind: str) -> None:
    """A name that lies over the cut is seen all the same."""
    line = b'{"note": "filler filler filler"},\n'
    for shift in range(0, 60, 7):
        fill = line * (PIECE // len(line))
        body = fill[: PIECE - 30 - shift] + b'\n"I am Avery Sample here"\n' + fill
        cut = list(
            pieces(iter([body[i : i + 300_000] for i in range(0, len(body), 300_000)]), kind)
        )
        assert len(cut) > 1
        assert any(b"I am Avery Sample here" in piece for piece in cut), shift


def test_every_row_of_a_long_table_keeps_its_titles() -> None:
    """Without its title a number in a column says less."""
    rows = b"Name,Phone\n" + b"Somebody,1\n" * 400_000
    for piece in pieces(iter([rows]), "text/csv"):
        assert piece.startswith(b"Name,Phone\n")


def test_a_large_file_is_read_in_parts_side_by_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in the first part, the last and between is put together."""
    from privacyaudit.reading import shares

    parts: dict[str, str | bytes] = {f"{number}.txt": "x" * 50 for number in range(90)}
    parts["3.txt"], parts["88.txt"] = TEXT, "mail avery.sample@example.com"
    path = tmp_path / "a.zip"
    path.write_bytes(zipped(parts))
    monkeypatch.setattr(shares, "PART", path.stat().st_size // 4)
    document = Document(b"", name="a.zip", file=str(path), size=path.stat().st_size)
    assert shares.parts(document) == 4
    with Pool(AVERY, 2) as pool:
        seen = pool.read(document)
    assert kinds(seen) == {DetailKind.NAME, DetailKind.EMAIL}
    assert seen.problem is None


def _in_parts(path: Path, monkeypatch: pytest.MonkeyPatch) -> Document:
    """Return an archive that is read in six parts, with a detail in the first."""
    from privacyaudit.reading import shares

    parts: dict[str, str | bytes] = {f"{number}.txt": "x" * 50 for number in range(90)}
    parts["0.txt"], parts["89.txt"] = TEXT, "mail avery.sample@example.com"
    path.write_bytes(zipped(parts))
    monkeypatch.setattr(shares, "PART", path.stat().st_size // 6)
    return Document(b"", name="a.zip", file=str(path), size=path.stat().st_size)


def test_each_part_of_a_large_file_is_told_when_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of gigabytes takes minutes: somebody waits in front of it."""
    document = _in_parts(tmp_path / "a.zip", monkeypatch)
    heard: list[tuple[int, int]] = []
    with Pool(AVERY, 2) as pool:
        pool.on_part = lambda done, of: heard.append((done, of))
        pool.read(document)
    assert sorted(heard) == [(done, 6) for done in range(1, 7)]


def test_a_stop_in_the_middle_keeps_what_was_read_and_says_what_was_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a file is never a file without a detail."""
    document = _in_parts(tmp_path / "a.zip", monkeypatch)
    with Pool(AVERY, 1) as pool:
        pool.on_part = lambda done, of: pool.stop()
        seen = pool.read(document)
    assert kinds(seen) == {DetailKind.NAME}
    assert seen.problem is Reason.STOPPED
    assert seen.says == "You stopped before it was read to its end."


def test_a_long_mailbox_read_in_parts_loses_no_message(tmp_path: Path) -> None:
    """A message that begins in one part and ends in the next belongs to the first."""
    message = b"From a@example.org Thu Jan  1 00:00:00 2026\nFrom: a@example.org\n\n%s\n\n"
    body = b"".join(message % (b"note %d avery.sample@example.com" % n) for n in range(200))
    path = tmp_path / "a.mbox"
    path.write_bytes(body)
    total = 0
    for part in range(7):
        share = Document(b"", name="a.mbox", file=str(path), size=len(body), share=(part, 7))
        seen = READER.examine(share)
        total += DetailKind.EMAIL in kinds(seen)
    assert total == 7
