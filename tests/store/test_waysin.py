"""Keys: lost, replaced, shared and changed, and what a crash in between leaves."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from privacyaudit.errors import CaseError, InputError, LockedError, WrongKeyError
from privacyaudit.store import rotation, slots, waysin
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK

NEW = "copper meadow violin thirteen"


def _opens(folder: Path, passphrase: str = "", code: str = "") -> bool:
    try:
        with Case.open(folder, passphrase, code=code) as case:
            assert [record.body for record in case.read("diary")] == [b"kept"]
            assert case.faults() == ()
    except WrongKeyError:
        return False
    return True


@pytest.fixture
def written(made: tuple[Path, str]) -> tuple[Path, str]:
    """Return a case with one record in it."""
    with Case.open(made[0], PASSPHRASE) as case:
        case.write("diary", "e", b"kept")
    return made


def test_a_forgotten_passphrase_is_replaced_with_the_code(written: tuple[Path, str]) -> None:
    """The printed code is for exactly this."""
    with Case.open(written[0], code=written[1]) as case:
        waysin.set_passphrase(case, NEW, cost=QUICK)

    assert _opens(written[0], NEW)
    assert not _opens(written[0], PASSPHRASE)
    assert _opens(written[0], code=written[1])


def test_a_new_code_ends_the_one_before(written: tuple[Path, str]) -> None:
    """A sheet of paper may have been seen."""
    with Case.open(written[0], PASSPHRASE) as case:
        code = waysin.new_recovery_code(case, cost=QUICK)

    assert _opens(written[0], code=code)
    assert not _opens(written[0], code=written[1])


def test_a_second_person_has_a_passphrase_of_their_own(written: tuple[Path, str]) -> None:
    """An advocate need not know the client's passphrase, and can be taken off again."""
    with Case.open(written[0], PASSPHRASE) as case:
        waysin.add_person(case, NEW, "advocate", cost=QUICK)
        person = next(slot for slot in case.ways_in if slot.kind == "person")
    assert _opens(written[0], NEW)
    with Case.open(written[0], PASSPHRASE) as case:
        waysin.remove_person(case, person.id)
        with pytest.raises(InputError):
            waysin.remove_person(case, person.id)

    assert not _opens(written[0], NEW)
    assert _opens(written[0], PASSPHRASE)


def test_changing_the_key_ends_every_old_way_in(written: tuple[Path, str], tmp_path: Path) -> None:
    """A6: the old passphrase, the old code, the second person, and even the old slots file."""
    old = {name: (written[0] / name).read_bytes() for name in slots.NAMES}
    with Case.open(written[0], PASSPHRASE) as case:
        waysin.add_person(case, "basket harbour seven plum", "advocate", cost=QUICK)
        code = waysin.rotate(case, NEW, cost=QUICK)
        assert [record.body for record in case.read("diary")] == [b"kept"]

    assert _opens(written[0], NEW)
    assert _opens(written[0], code=code)
    assert not _opens(written[0], PASSPHRASE)
    assert not _opens(written[0], code=written[1])
    assert not _opens(written[0], "basket harbour seven plum")
    for name, content in old.items():
        (written[0] / name).write_bytes(content)
    with pytest.raises(CaseError):
        Case.open(written[0], PASSPHRASE)


def test_a_case_that_is_open_elsewhere_says_the_key_was_changed(
    written: tuple[Path, str],
) -> None:
    """Not 'damaged': that would frighten a person for no reason."""
    with Case.open(written[0], PASSPHRASE) as first, Case.open(written[0], PASSPHRASE) as second:
        waysin.rotate(first, NEW, cost=QUICK)
        with pytest.raises(LockedError, match="was changed"):
            second.write("diary", "e2", b"more")


def _stop_before_rekey(_connection: object, _key: bytes) -> None:
    raise KeyboardInterrupt


def _stop_after_rekey(_folder: object, _slots: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("step", "stop", "old_opens"),
    [("rekey", _stop_before_rekey, True), ("finish", _stop_after_rekey, False)],
)
@pytest.mark.parametrize("first", [PASSPHRASE, NEW])
def test_a_change_of_key_that_stopped_is_finished_or_taken_back(
    written: tuple[Path, str],
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    stop: Callable[..., None],
    old_opens: bool,
    first: str,
) -> None:
    """Whichever passphrase the person tries first, one of the two opens the case for good."""
    with Case.open(written[0], PASSPHRASE) as case, monkeypatch.context() as patch:
        patch.setattr(rotation, step, stop)
        with pytest.raises(KeyboardInterrupt):
            waysin.rotate(case, NEW, cost=QUICK)
    opened = {first: _opens(written[0], first)}
    for other in {PASSPHRASE, NEW} - {first}:
        opened[other] = _opens(written[0], other)

    assert opened[NEW] != opened[PASSPHRASE]
    assert opened[PASSPHRASE] == (old_opens and first == PASSPHRASE)
    assert not rotation.begun(slots.read(written[0]))


def test_a_copy_made_before_still_opens_as_it_did(
    written: tuple[Path, str], tmp_path: Path
) -> None:
    """The words for a change of key say so: old copies keep their old key."""
    shutil.copytree(written[0], tmp_path / "copy")
    with Case.open(written[0], PASSPHRASE) as case:
        waysin.rotate(case, NEW, cost=QUICK)

    assert _opens(tmp_path / "copy", PASSPHRASE)
