"""
Changing the key of a case, for when somebody may know the passphrase.

Three steps, so that a crash at any moment leaves a case that opens: slots
that hold the new key and the old one; the database under the new key; the
old slots gone. Whoever opens next finishes what was begun, or takes it back.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from privacyaudit.errors import WrongKeyError
from privacyaudit.store import slots as slotfile
from privacyaudit.store.database import NAME, Connection, connect
from privacyaudit.store.slots import Slot, Slots
from privacyaudit.store.troubles import damaged, plainly
from privacyaudit.words import _


def begun(slots: Slots) -> bool:
    """Tell whether a change of key was begun and not finished."""
    return any(slot.going or slot.before for slot in slots.slots)


def begin(folder: Path, slots: Slots, new: tuple[Slot, ...]) -> Slots:
    """Write the slots that hold both keys beside the ones that go."""
    going = tuple(msgspec.structs.replace(slot, going=True) for slot in slots.slots)
    return slotfile.write(folder, msgspec.structs.replace(slots, slots=going + new))


def rekey(connection: Connection, key: bytes) -> None:
    """Write the whole database again under *key*; whole or not at all."""
    with plainly():
        connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")


def finish(folder: Path, slots: Slots) -> Slots:
    """Drop the old slots, and the old key from the new ones."""
    kept = tuple(
        msgspec.structs.replace(slot, before=b"") for slot in slots.slots if not slot.going
    )
    return slotfile.write(folder, msgspec.structs.replace(slots, slots=kept))


def take_back(folder: Path, slots: Slots) -> Slots:
    """Drop the new slots: the key was never changed."""
    kept = tuple(msgspec.structs.replace(slot, going=False) for slot in slots.slots if slot.going)
    return slotfile.write(folder, msgspec.structs.replace(slots, slots=kept))


def resolve(
    folder: Path, slots: Slots, slot: Slot, keys: tuple[bytes, ...], patience: float
) -> tuple[Connection, Slots]:
    """
    Return an open connection, and the slots once no change of key is half done.

    Raises WrongKeyError where the passphrase is the one that has just been
    replaced, CaseError where no key of the slot opens the database.
    """
    path = folder / NAME
    newest = connect(path, keys[0], patience)
    if newest is None and slot.going:
        raise WrongKeyError(
            _("This passphrase was replaced."),
            _("Use the new one, or the new recovery code."),
        )
    if newest is not None:
        if slot.going:
            return newest, take_back(folder, slots)
        return newest, finish(folder, slots) if begun(slots) else slots
    older = connect(path, keys[1], patience) if len(keys) > 1 else None
    if older is None:
        raise damaged()
    rekey(older, keys[0])
    return older, finish(folder, slots)
