"""Backups: whole, sealed, opened by this program and by an ordinary one."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest

from privacyaudit.errors import CaseError, InputError, WrongKeyError
from privacyaudit.store import archive, backup, blobs, waysin
from privacyaudit.store.archive import member
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE
from tests.store.quick import QUICK, quick_seals

SEALED = "walnut ladder seven harbour"


@pytest.fixture(autouse=True)
def quick_words(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seal under a key for each passphrase: the same format, without the slow derivation."""
    if "real_words" not in request.fixturenames:
        quick_seals(monkeypatch)


@pytest.fixture
def real_words() -> None:
    """Ask for the real passphrase sealing."""


@pytest.fixture
def full(case: Case) -> Case:
    """Return a case with a record and two files."""
    case.write("diary", "e", b"kept")
    blobs.keep(case, io.BytesIO(b"photo" * 1000), "photo.jpg")
    blobs.keep(case, io.BytesIO(b""), "empty")
    return case


def _holds_all(folder: Path) -> None:
    with Case.open(folder, PASSPHRASE) as case:
        assert [record.body for record in case.read("diary")] == [b"kept"]
        assert len(blobs.kept(case)) == 2
        assert blobs.faults(case) == ()
        assert case.faults() == ()


@pytest.fixture(params=["one file", "with a key file"])
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test for a small backup, and for one that is made as a large one is."""
    if request.param == "with a key file":
        monkeypatch.setattr(archive, "AT_ONCE", 10)
    return str(request.param)


def test_a_backup_brings_everything_back(full: Case, tmp_path: Path, size: str) -> None:
    """A lost laptop must not be the end of a case."""
    made = backup.back_up(full, tmp_path / "notes.age", SEALED)
    ident = backup.restore(made.path, SEALED, tmp_path / "again")

    assert ident == full.id
    assert (made.key is None) == (size == "one file")
    _holds_all(tmp_path / "again")


def test_the_original_goes_on_after_a_backup(full: Case, tmp_path: Path) -> None:
    """Making one changes nothing."""
    backup.back_up(full, tmp_path / "notes.age", SEALED)
    full.write("diary", "e2", b"more")

    assert len(full.read("diary")) == 2


def test_another_passphrase_does_not_open_it(full: Case, tmp_path: Path, size: str) -> None:
    """And leaves no half folder."""
    made = backup.back_up(full, tmp_path / "notes.age", SEALED)
    with pytest.raises(WrongKeyError):
        backup.restore(made.path, "something else entirely", tmp_path / "again")

    assert not (tmp_path / "again").exists()
    assert not (tmp_path / "again.part").exists()


def test_a_changed_byte_is_always_seen(full: Case, tmp_path: Path) -> None:
    """H6: a restored case is the one that was backed up, or none."""
    made = backup.back_up(full, tmp_path / "notes.age", SEALED)
    whole = made.path.read_bytes()
    chance = random.Random(2)
    places = [0, len(whole) - 1, *(chance.randrange(len(whole)) for _count in range(10))]
    for at in places:
        made.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(CaseError):
            backup.restore(made.path, SEALED, tmp_path / "again")

    assert not (tmp_path / "again").exists()


@pytest.mark.usefixtures("real_words")
def test_the_real_passphrase_sealing_opens_again_and_only_with_it(
    full: Case, tmp_path: Path
) -> None:
    """The quick sealing of the other tests is not what people get."""
    made = backup.back_up(full, tmp_path / "notes.age", SEALED)
    assert made.path.read_bytes().split(b"\n")[1].startswith(b"-> scrypt ")
    with pytest.raises(WrongKeyError):
        backup.restore(made.path, "something else entirely", tmp_path / "again")
    backup.restore(made.path, SEALED, tmp_path / "again")

    _holds_all(tmp_path / "again")


@pytest.mark.parametrize("content", [b"", b"no", b"age-encryption.org/v1\n", b"PK\3\4" * 100])
def test_a_file_that_is_no_backup_is_said(tmp_path: Path, content: bytes) -> None:
    """Somebody may choose the wrong file."""
    (tmp_path / "notes.age").write_bytes(content)
    with pytest.raises(CaseError) as raised:
        backup.restore(tmp_path / "notes.age", SEALED, tmp_path / "again")

    assert raised.value.next_step


def test_a_backup_is_never_written_over_another(full: Case, tmp_path: Path) -> None:
    """The older one may be the only good one."""
    (tmp_path / "notes.age").write_bytes(b"older")
    with pytest.raises(InputError):
        backup.back_up(full, tmp_path / "notes.age", SEALED)

    assert (tmp_path / "notes.age").read_bytes() == b"older"


def test_a_backup_holds_nothing_that_can_be_read(full: Case, tmp_path: Path) -> None:
    """It will lie on a memory stick."""
    made = backup.back_up(full, tmp_path / "notes.age", SEALED)
    content = made.path.read_bytes()

    assert b"kept" not in content
    assert b"photo" not in content


@pytest.mark.parametrize(
    "name",
    ["../out", "/tmp/out", "files/../../out", "files/x", "data/../../out", "files/" + "a" * 31],
)
def test_an_archive_with_other_names_writes_nothing(tmp_path: Path, name: str) -> None:
    """A file that somebody sends must not be able to write where it likes."""
    about = {"case": "C-1", "format": 1, "sums": {name: hashlib.sha256(b"x").hexdigest()}}
    archive.write(
        tmp_path / "notes.age",
        [member("about.json", json.dumps(about).encode()), member(name, b"x")],
        passphrase=SEALED,
    )
    with pytest.raises(CaseError):
        backup.restore(tmp_path / "notes.age", SEALED, tmp_path / "again")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.age"]


def test_an_old_backup_keeps_its_old_key(full: Case, tmp_path: Path) -> None:
    """The words for a change of key say so."""
    made = backup.back_up(full, tmp_path / "notes.age", SEALED)
    waysin.rotate(full, "copper meadow violin thirteen", cost=QUICK)
    backup.restore(made.path, SEALED, tmp_path / "again")

    _holds_all(tmp_path / "again")


def test_an_archive_can_be_sealed_to_somebody(tmp_path: Path) -> None:
    """An advocate's office gives its public key; no passphrase has to be told."""
    identity = pyrage.x25519.Identity.generate()
    archive.write(
        tmp_path / "a.age", [member("notes.txt", b"words" * 50_000)], to=str(identity.to_public())
    )
    seen: dict[str, int] = {}
    archive.read(
        tmp_path / "a.age",
        lambda name, source: seen.update({name: len(source.read())}),
        identity=str(identity),
    )
    other = str(pyrage.x25519.Identity.generate())
    with pytest.raises(WrongKeyError):
        archive.read(tmp_path / "a.age", lambda name, source: None, identity=other)

    assert seen == {"notes.txt": 250_000}
    with pytest.raises(InputError):
        archive.write(tmp_path / "b.age", [], to="age1nonsense")


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not installed")
def test_the_ordinary_program_opens_it(full: Case, tmp_path: Path) -> None:
    """In ten years this program may not be there; age and tar will."""
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "key").write_text(f"{identity}\n")
    archive.write(tmp_path / "a.age", [member("notes.txt", b"words")], to=str(identity.to_public()))
    plain = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", tmp_path / "a.age"],
        capture_output=True,
        check=True,
    ).stdout
    done = subprocess.run(["tar", "-xO"], input=plain, capture_output=True, check=True)

    assert done.stdout == b"words"


@pytest.mark.parametrize("slow", [2, archive.TRIES])
def test_a_busy_computer_is_not_taken_for_a_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slow: int
) -> None:
    """The sealing measures the computer, and takes its own slowness for an attack."""
    path = tmp_path / "a.age"
    archive.write(path, [member("a", b"x")], passphrase=SEALED)
    opens, tries = archive.open_words, []

    def busy(content: bytes, words: str) -> bytes:
        tries.append(1)
        if len(tries) <= slow:
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return opens(content, words)

    monkeypatch.setattr(archive, "open_words", busy)
    monkeypatch.setattr(archive, "PAUSE", 0)
    seen: list[str] = []
    if slow < archive.TRIES:
        archive.read(path, lambda name, source: seen.append(name), passphrase=SEALED)
    else:
        with pytest.raises(CaseError, match="too busy"):
            archive.read(path, lambda name, source: seen.append(name), passphrase=SEALED)
    assert seen == (["a"] if slow < archive.TRIES else [])
