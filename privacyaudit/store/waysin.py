"""Who can open a case: another passphrase, a new printed code, a second person, a new key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec

from privacyaudit.errors import InputError
from privacyaudit.store import blobs, rotation, slots
from privacyaudit.store.case import Case
from privacyaudit.store.codes import new_code
from privacyaudit.store.keys import STANDARD, Cost, check_passphrase, new_key
from privacyaudit.store.slots import Slot, Slots
from privacyaudit.words import _


def _today() -> date:
    return datetime.now(UTC).date()


def set_passphrase(case: Case, passphrase: str, *, cost: Cost = STANDARD) -> None:
    """
    Let *passphrase* open the case in place of the one before.

    For a passphrase that was forgotten. Where somebody may know it,
    :func:`rotate` is right: the key itself must change.
    """
    words = check_passphrase(passphrase)
    _put(case, "passphrase", words, cost)


def new_recovery_code(case: Case, *, cost: Cost = STANDARD) -> str:
    """Return a new code to print; the one before opens nothing any more."""
    code = new_code()
    _put(case, "recovery", code, cost)
    return code


def add_person(case: Case, passphrase: str, label: str, *, cost: Cost = STANDARD) -> None:
    """Let a second person, such as an advocate, open the case with their own passphrase."""
    words = check_passphrase(passphrase)

    def change(kept: Slots, key: bytes) -> tuple[Slots, bytes]:
        slot = slots.make_slot(
            kept.case, "person", words, key, today=_today(), cost=cost, label=label
        )
        more = msgspec.structs.replace(kept, slots=(*kept.slots, slot))
        return slots.write(case.folder, more), key

    case.change_keys(change)


def remove_person(case: Case, ident: str) -> None:
    """
    Take a second person's way in away.

    They may have kept the key: :func:`rotate` as well where that matters.
    Raises InputError where there is no such person.
    """

    def change(kept: Slots, key: bytes) -> tuple[Slots, bytes]:
        left = tuple(slot for slot in kept.slots if (slot.kind, slot.id) != ("person", ident))
        if left == kept.slots:
            raise InputError(
                _("No second person has this number."), _("List them, then try again.")
            )
        return slots.write(case.folder, msgspec.structs.replace(kept, slots=left)), key

    case.change_keys(change)


def rotate(
    case: Case,
    passphrase: str,
    *,
    cost: Cost = STANDARD,
    listen: Callable[[int, int], None] | None = None,
) -> str:
    """
    Change the key itself; return the new recovery code.

    For when somebody may know the passphrase, the code or the key. Every
    other way in ends, a second person's too. A copy of the case that was made
    before still opens as it did. Files are sealed again one by one; *listen* is
    told how many are done.
    """
    words, code = check_passphrase(passphrase), new_code()

    def change(kept: Slots, before: bytes) -> tuple[Slots, bytes]:
        key = new_key()
        new = tuple(
            slots.make_slot(kept.case, kind, secret, key, today=_today(), cost=cost, before=before)
            for kind, secret in (("passphrase", words), ("recovery", code))
        )
        both = rotation.begin(case.folder, kept, new)
        with case.reading() as connection:
            rotation.rekey(connection, key)
        return rotation.finish(case.folder, both), key

    case.change_keys(change)
    blobs.renew(case, listen)
    return code


def _put(case: Case, kind: str, secret: str, cost: Cost) -> None:
    def change(kept: Slots, key: bytes) -> tuple[Slots, bytes]:
        slot = slots.make_slot(kept.case, kind, secret, key, today=_today(), cost=cost)
        others: tuple[Slot, ...] = tuple(each for each in kept.slots if each.kind != kind)
        return slots.write(case.folder, msgspec.structs.replace(kept, slots=(slot, *others))), key

    case.change_keys(change)
