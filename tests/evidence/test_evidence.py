"""Evidence packs: saved as they came, and checked by others with ordinary programs."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from privacyaudit.desk import evidence
from privacyaudit.errors import CaseError, InputError, ReadingError
from privacyaudit.evidence import custody
from privacyaudit.evidence.captured import Captured, warc
from privacyaudit.evidence.custody import Event
from privacyaudit.evidence.pack import exhibit_mark
from privacyaudit.evidence.verify import verify, warc_faults
from privacyaudit.model import Ask, Reason, Reply, Terms
from privacyaudit.store import blobs
from privacyaudit.store.case import Case
from tests.evidence import authority
from tests.evidence.conftest import BODY, NOW, PAGE, fetch, out


def _sha256sum(folder: Path) -> int:
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed")
    return subprocess.run(
        ["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"],
        cwd=folder,
        capture_output=True,
        check=False,
    ).returncode


def test_a_saved_page_is_checked_by_ordinary_programs(case: Case, tmp_path: Path) -> None:
    """T14: on a machine that has never seen this program."""
    evidence.capture(case, PAGE, "ab", fetch)
    folder = out(case, tmp_path)
    warcio = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", "capture.warc.gz"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert re.fullmatch(r"AB1-\d{4}-\d\d-\d\dT\d{6}Z-[0-9a-f]{8}", folder.name)
    assert _sha256sum(folder) == 0
    assert warcio.returncode == 0, warcio.stdout + warcio.stderr
    assert "digest pass" in warcio.stdout
    assert verify(folder).wrong == ()


def test_the_page_is_in_the_warc_byte_for_byte(case: Case, tmp_path: Path) -> None:
    """What was received, not what we made of it."""
    evidence.capture(case, PAGE, "AB", fetch)
    content = (out(case, tmp_path) / "capture.warc.gz").read_bytes()
    bodies = {
        record.rec_type: record.content_stream().read()
        for record in ArchiveIterator(io.BytesIO(content))
    }

    assert bodies["response"] == BODY


def test_a_large_page_is_not_put_into_a_plain_file(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A5: nothing that was saved is ever on the disk outside the case."""

    def plain(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a plain temporary file was made")

    monkeypatch.setattr("tempfile.SpooledTemporaryFile", plain)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", plain)
    evidence.capture(
        case, PAGE, "AB", lambda ask, terms: Reply(ask, 200, {}, b"x" * 2_000_000, at=NOW)
    )

    assert evidence.check_in_case(case, "AB1") == ()


def test_the_record_says_what_it_is_and_what_it_is_not(case: Case, tmp_path: Path) -> None:
    """C3: time in UTC, address, status, hash, version; and no address of this computer."""
    evidence.capture(case, PAGE, "AB", fetch)
    folder = out(case, tmp_path)
    facts = json.loads((folder / "capture.json").read_text())
    readme = (folder / "README.txt").read_text()

    assert facts["asked"] == PAGE
    assert facts["status"] == 200
    assert facts["ended"] == "2026-11-22T17:00:03+00:00"
    assert facts["body sha256"] == hashlib.sha256(BODY).hexdigest()
    assert facts["self check"] == "sha256 ok"
    assert facts["this computer's address"] == "not recorded"
    assert "does not prove who wrote it" in readme
    for word in ("certified", "court-ready", "guaranteed"):
        assert word not in readme


def test_the_statement_is_a_draft_with_blanks(case: Case, tmp_path: Path) -> None:
    """Never signed for anybody."""
    evidence.capture(case, PAGE, "AB", fetch)
    draft = (out(case, tmp_path) / "working" / "WITNESS-STATEMENT-DRAFT.txt").read_text()

    assert draft.startswith("DRAFT. Not signed.")
    assert "exhibit AB1" in draft
    assert draft.count("____________________") > 4


def test_every_changed_byte_of_a_pack_is_seen(
    case: Case, tmp_path: Path, tsa: authority.Authority
) -> None:
    """T14: each byte of each file, the list, the log and the stamp too."""
    evidence.capture(case, PAGE, "AB", fetch)
    evidence.stamp(case, "AB1", "https://tsa.example/", tsa, who="self")
    folder = out(case, tmp_path)
    assert verify(folder, tsa.root).wrong == ()
    count = 0
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            continue
        whole = path.read_bytes()
        # In the suite every seventh byte; `make crash` tries every single one.
        for at in range(count % 7, len(whole), 7):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            assert verify(folder).wrong, f"{path.name} at {at}"
            count += 1
        path.write_bytes(whole)

    assert count > 500
    assert verify(folder, tsa.root).wrong == ()


def test_the_custody_log_cannot_be_rewritten_without_the_manifest(
    case: Case, tmp_path: Path
) -> None:
    """Its first line holds the list's hash, and each line the one before."""
    evidence.capture(case, PAGE, "AB", fetch)
    folder = out(case, tmp_path)
    other = custody.lines([Event(NOW, "made", "self", sha256="0" * 64)])
    (folder / "custody.jsonl").write_bytes(other)

    assert verify(folder).wrong


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "README.txt").unlink(),
        lambda folder: (folder / "more.txt").write_text("x"),
        lambda folder: (folder / "custody.jsonl").unlink(),
        lambda folder: (folder / "SHA256SUMS").write_bytes(b""),
        lambda folder: (folder / "SHA256SUMS").write_bytes(
            (folder / "SHA256SUMS").read_bytes() + b"0" * 64 + b"  ../other\n"
        ),
        lambda folder: (folder / "SHA256SUMS.tsr").write_bytes(b"made up"),
    ],
    ids=["gone", "more", "no log", "no list", "outside", "a made-up stamp"],
)
def test_files_that_are_gone_or_more_are_seen(case: Case, tmp_path: Path, change: object) -> None:
    """A pack is what it was made of, nothing less and nothing more."""
    evidence.capture(case, PAGE, "AB", fetch)
    folder = out(case, tmp_path)
    change(folder)  # type: ignore[operator]

    assert verify(folder).wrong


def test_a_damaged_page_prints_nothing_of_itself(capfd: pytest.CaptureFixture[str]) -> None:
    """The library prints a damaged record's words; they must reach no terminal."""
    one = Captured(PAGE, PAGE, 200, (), b"canary" * 300, NOW, NOW)
    whole = gzip.decompress(warc(one))
    for cut in (300, 700, 1_200, len(whole) - 5):
        damaged = whole[:cut] + b"X" + whole[cut + 1 :]
        warc_faults(gzip.compress(damaged))
        warc_faults(damaged)

    assert capfd.readouterr() == ("", "")


def test_files_a_person_brings_are_kept_and_left_alone(case: Case, tmp_path: Path) -> None:
    """Messages, e-mails, pictures: copied byte for byte, the originals untouched."""
    paths = []
    for name, content in (("message ‮txt.exe", b"\0\1"), ("photo.JPG", b"picture" * 50_000)):
        path = tmp_path / name
        path.write_bytes(content)
        paths.append((path, content, path.stat()))
    evidence.bring(case, [path for path, _content, _stat in paths], "AB", about="From a phone.")
    folder = out(case, tmp_path)

    assert (folder / "original" / "0001.exe").read_bytes() == b"\0\1"
    assert (folder / "original" / "0002.jpg").read_bytes() == b"picture" * 50_000
    assert "\\u202e" in json.loads((folder / "capture.json").read_text())["brought"][0]["name"]
    assert _sha256sum(folder) == 0
    assert verify(folder).wrong == ()
    for path, content, before in paths:
        assert path.read_bytes() == content
        assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_nothing_half_is_kept_where_a_file_is_missing(case: Case, tmp_path: Path) -> None:
    """A pack with a hole is no pack."""
    there = tmp_path / "there.txt"
    there.write_text("x")
    with pytest.raises(InputError):
        evidence.bring(case, [there, tmp_path / "vanished.txt"], "AB")

    assert evidence.packs(case) == ()
    assert blobs.kept(case) == ()


@pytest.mark.parametrize("reason", [Reason.TIMED_OUT, Reason.UNREACHABLE, Reason.REFUSED])
def test_a_page_that_does_not_come_makes_no_pack(case: Case, reason: Reason) -> None:
    """It says what to do instead."""

    def nothing(ask: Ask, terms: Terms) -> Reply:
        return Reply(ask, problem=reason, says="It took too long.")

    with pytest.raises(ReadingError) as raised:
        evidence.capture(case, PAGE, "AB", nothing)

    assert raised.value.next_step
    assert evidence.packs(case) == ()
    assert blobs.kept(case) == ()


@pytest.mark.parametrize("initials", ["", "A", "ABCDE", "A1", "../", "ÄÖ", "a b"])
def test_an_exhibit_is_named_by_plain_initials(initials: str) -> None:
    """They become part of a file's name."""
    with pytest.raises(InputError):
        exhibit_mark(initials, 1)


def test_exhibits_are_numbered(case: Case) -> None:
    """AB1, AB2: as a court expects them."""
    marks = [evidence.capture(case, PAGE, "AB", fetch).exhibit for _count in range(3)]

    assert marks == ["AB1", "AB2", "AB3"]


def test_who_it_was_given_to_is_written_down(case: Case, tmp_path: Path) -> None:
    """An audit trail that somebody else can follow."""
    evidence.capture(case, PAGE, "AB", fetch)
    folder = out(case, tmp_path)
    rows = [json.loads(line) for line in (folder / "custody.jsonl").read_text().splitlines()]

    assert [row["did"] for row in rows] == ["made", "exported"]
    assert rows[1]["to"] == "Made-up Police"
    assert rows[0]["sha256"] == hashlib.sha256((folder / "SHA256SUMS").read_bytes()).hexdigest()


def test_a_file_damaged_in_the_case_is_seen_before_it_is_givenout(
    case: Case, tmp_path: Path
) -> None:
    """Half a pack is never handed over as a whole one."""
    kept = evidence.capture(case, PAGE, "AB", fetch)
    stored = max((case.folder / "files").iterdir(), key=lambda path: path.stat().st_size)
    stored.write_bytes(stored.read_bytes()[:-1])

    assert len(evidence.check_in_case(case, kept.exhibit)) == 1
    with pytest.raises(CaseError):
        out(case, tmp_path)


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=60), max_size=5),
    st.text(max_size=40),
)
def test_no_header_of_a_server_can_begin_another(headers: dict[str, str], path: str) -> None:
    """B18: what is read back has the names that were written, and no more."""
    one = Captured(
        f"https://one.example/{path}", f"https://one.example/{path}\r\nWARC-X: inj", 200,
        tuple(headers.items()), b"x", NOW, NOW,
    )  # fmt: skip
    records = list(ArchiveIterator(io.BytesIO(warc(one))))
    answer = next(record for record in records if record.rec_type == "response")

    assert answer.rec_headers.get_header("WARC-X") is None
    assert len(answer.http_headers.headers) == len(headers) + 1
