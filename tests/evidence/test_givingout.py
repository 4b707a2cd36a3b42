"""Giving an exhibit out: a folder or a ZIP, outside the case, whole or not at all."""

from __future__ import annotations

import io
import os
import shutil
import stat
import subprocess
import zipfile
from pathlib import Path

import pytest

from privacyaudit.desk import evidence, givingout
from privacyaudit.errors import CaseError, InputError
from privacyaudit.evidence.verify import verify
from privacyaudit.store import blobs
from privacyaudit.store.case import Case
from tests.evidence.conftest import PAGE, fetch


def test_a_zip_is_stored_and_checks_by_itself(case: Case, tmp_path: Path) -> None:
    """One file to send; what is in it is byte for byte what was kept."""
    kept = evidence.capture(case, PAGE, "AB", fetch)
    path = evidence.export_zip(case, "ab1", tmp_path, who="case", to="Made-up Police")
    with zipfile.ZipFile(path) as packed:
        assert {one.compress_type for one in packed.infolist()} == {zipfile.ZIP_STORED}
        assert {one.filename.partition("/")[0] for one in packed.infolist()} == {kept.name}
        packed.extractall(tmp_path / "out")

    assert path.name == f"{kept.name}.zip"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert verify(tmp_path / "out" / kept.name).wrong == ()
    assert "Made-up Police" in (tmp_path / "out" / kept.name / "custody.jsonl").read_text()


@pytest.mark.skipif(shutil.which("unzip") is None, reason="unzip is not installed")
def test_an_ordinary_program_opens_the_zip(case: Case, tmp_path: Path) -> None:
    """On a machine that has never seen this program."""
    kept = evidence.capture(case, PAGE, "AB", fetch)
    path = evidence.export_zip(case, "AB1", tmp_path, who="case", to="")
    subprocess.run(["unzip", "-q", path], cwd=tmp_path, check=True)
    done = subprocess.run(
        ["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"], cwd=tmp_path / kept.name,
        capture_output=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout


def test_a_page_can_hand_it_over_without_a_file(case: Case) -> None:
    """The guided pages give a download: nothing plain is on the disk before that."""
    evidence.capture(case, PAGE, "AB", fetch)
    out = io.BytesIO()
    kept = evidence.zipped(case, "AB1", out, who="self", to="me")

    assert zipfile.ZipFile(out).testzip() is None
    assert givingout.zip_name(kept).startswith("AB1-")
    assert "not locked" in givingout.PLAIN


@pytest.mark.parametrize("give", [evidence.export, evidence.export_zip])
def test_a_damaged_exhibit_leaves_nothing_half(case: Case, tmp_path: Path, give: object) -> None:
    """And the log says that it did not go out after all."""
    kept = evidence.capture(case, PAGE, "AB", fetch)
    for path in sorted((case.folder / blobs.FOLDER).iterdir()):
        content = path.read_bytes()
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    before = set(tmp_path.iterdir())

    with pytest.raises(CaseError):
        give(case, kept.exhibit, tmp_path, who="case", to="x")  # type: ignore[operator]
    assert set(tmp_path.iterdir()) == before
    assert [one.did for one in evidence.events(case, "AB1")] == [
        "made", "exported", "not exported after all",
    ]  # fmt: skip


@pytest.mark.parametrize("give", [evidence.export, evidence.export_zip])
def test_nothing_plain_is_put_into_the_case(case: Case, give: object) -> None:
    """What lies there is sealed; a plain copy beside it would undo that."""
    evidence.capture(case, PAGE, "AB", fetch)
    before = set(case.folder.rglob("*"))

    with pytest.raises(InputError, match="belongs to the case"):
        give(case, "AB1", case.folder / "files", who="case", to="x")  # type: ignore[operator]
    assert set(case.folder.rglob("*")) == before


def test_a_whole_folder_is_brought_at_once_and_left_untouched(case: Case, tmp_path: Path) -> None:
    """Messages, e-mails and pictures as they lie there: their bytes, times and modes stay."""
    home = tmp_path / "phone"
    (home / "chat").mkdir(parents=True)
    for name, content in (("chat/one.eml", b"From: x\r\n"), ("two.JPG", b"\xff\xd8"), ("é", b"")):
        (home / name).write_bytes(content)
        os.utime(home / name, (1_700_000_000, 1_700_000_000))
        (home / name).chmod(0o440)
    (home / "away").symlink_to("/etc/hostname")
    before = _state(home)
    kept = evidence.bring(case, [home], "AB", about="from my phone")
    path = evidence.export(case, "AB1", tmp_path, who="case", to="")
    listed = (path / "capture.json").read_text()

    assert _state(home) == before
    assert verify(path).wrong == ()
    assert kept.what == "from my phone (3 files)"
    assert sorted(one.name for one in (path / "original").iterdir()) == [
        "0001.eml", "0002.jpg", "0003",
    ]  # fmt: skip
    assert '"name": "phone/chat/one.eml"' in listed
    assert '"last changed": "2023-11-14T22:13:20+00:00"' in listed
    assert "away" not in listed


def _state(home: Path) -> dict[str, tuple[bytes, int, int, int]]:
    found = {}
    for path in home.rglob("*"):
        if path.is_file() and not path.is_symlink():
            stat_ = path.stat()
            found[path.name] = (
                path.read_bytes(),
                stat_.st_mtime_ns,
                stat_.st_mode,
                stat_.st_ctime_ns,
            )
    return found


def test_an_empty_folder_brings_nothing(case: Case, tmp_path: Path) -> None:
    """One sentence, and no exhibit without a file."""
    (tmp_path / "empty").mkdir()

    with pytest.raises(InputError, match="no file to save"):
        evidence.bring(case, [tmp_path / "empty"], "AB")
    assert evidence.packs(case) == ()


def test_the_statement_names_the_files_and_stays_a_draft(case: Case, tmp_path: Path) -> None:
    """An officer reads who saved what, when, by which clock, and under which mark."""
    (tmp_path / "a.txt").write_text("a made-up message")
    evidence.bring(case, [tmp_path / "a.txt"], "AB")
    path = evidence.export(case, "AB1", tmp_path, who="case", to="")
    words = (path / "working" / "WITNESS-STATEMENT-DRAFT.txt").read_text()
    listed = (path / "SHA256SUMS").read_text()
    digest = listed[listed.index("original/") - 66 :][:64]

    assert f"original/0001.txt (a.txt) has the SHA-256\n{digest}" in words
    assert "Keep the phone or computer" in (path / "README.txt").read_text()
    assert "to copy\n1 file that I brought." in words
    assert "exhibit AB1" in words
    assert words.startswith("DRAFT. Not signed. Copy this file before you write")
    assert "{" not in words


def test_no_mark_is_given_twice(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two programs that save at the same time: the second is told, and nothing is mixed up."""
    evidence.capture(case, PAGE, "AB", fetch)
    monkeypatch.setattr(evidence, "_number", lambda case: 1)
    before = len(blobs.kept(case))

    with pytest.raises(CaseError):
        evidence.capture(case, PAGE, "AB", fetch)
    assert len(evidence.packs(case)) == 1
    assert len(blobs.kept(case)) == before
