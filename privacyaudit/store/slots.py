"""Key slots: who can open a case, each with a sealed copy of its key."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import msgspec

from privacyaudit.errors import CaseError, WrongKeyError
from privacyaudit.store import files
from privacyaudit.store.codes import read_code
from privacyaudit.store.keys import (
    MOST,
    NONCE_BYTES,
    SALT_BYTES,
    Cost,
    seal,
    stretch,
    tidy,
    unseal,
)
from privacyaudit.store.troubles import damaged, missing, no_case
from privacyaudit.words import _

FORMAT = 1
NAMES = ("keys", "keys.copy")
"""Written twice: losing this file would lose the case."""
DATABASE = "data"
"""The file of the case itself, beside its keys."""


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """One way to open the case."""

    id: str
    kind: str
    """``passphrase``, ``recovery`` or ``person``, a second person's passphrase."""
    label: str = ""
    memory: int
    rounds: int
    lanes: int
    salt: bytes
    sealed: bytes
    """The key of the case."""
    before: bytes = b""
    """While the key is being changed: the key it had before."""
    going: bool = False
    """While the key is being changed: this slot goes when that is done."""
    made: date

    @property
    def cost(self) -> Cost:
        """How much work one guess takes here."""
        return Cost(self.memory, self.rounds, self.lanes)


class Slots(msgspec.Struct, frozen=True, kw_only=True):
    """All slots of a case; the higher *turn* is the newer of two copies."""

    format: int = FORMAT
    case: str
    turn: int
    slots: tuple[Slot, ...]
    sum: str = ""


def make_slot(
    case: str,
    kind: str,
    secret: str,
    key: bytes,
    *,
    today: date,
    cost: Cost,
    label: str = "",
    before: bytes = b"",
) -> Slot:
    """Return a slot in which *secret* opens *key*, and *before* where there is one."""
    salt = secrets.token_bytes(SALT_BYTES)
    ident = secrets.token_hex(4)
    under = stretch(_secret(kind, secret), salt, cost)
    return Slot(
        id=ident,
        kind=kind,
        label=label,
        memory=cost.memory,
        rounds=cost.rounds,
        lanes=cost.lanes,
        salt=salt,
        sealed=seal(key, under, _bound(case, ident, kind)),
        before=seal(before, under, _bound(case, ident, kind)) if before else b"",
        made=today,
    )


def open_slots(slots: Slots, kinds: Iterable[str], secret: str) -> tuple[Slot, tuple[bytes, ...]]:
    """
    Return the slot that *secret* opens, and the keys in it: the newest first.

    Raises WrongKeyError where it opens none, CaseError where there is none to open.
    """
    asked = [slot for slot in slots.slots if slot.kind in kinds]
    if not asked:
        raise CaseError(
            _("This case has no key of that sort."),
            _("Open it with the passphrase, or with the printed recovery code."),
        )
    for slot in asked:
        under = stretch(_secret(slot.kind, secret), slot.salt, slot.cost)
        bound = _bound(slots.case, slot.id, slot.kind)
        key = unseal(slot.sealed, under, bound)
        before = unseal(slot.before, under, bound) if slot.before else None
        if key:
            return slot, (key, before) if before else (key,)
    raise WrongKeyError(
        _("This does not open the case."),
        _("Type it again, or use the printed recovery code. Nothing was changed."),
    )


def read(folder: Path) -> Slots:
    """
    Return the slots of the case in *folder*, from either copy.

    Raises CaseError where neither copy can be read, or a newer version made them.
    """
    there = [folder / name for name in NAMES if (folder / name).exists()]
    if not there:
        # A folder of other files holds no case; only a part of one says that something is lost.
        raise missing() if (folder / DATABASE).is_file() else no_case()
    found = [slots for path in there if (slots := _read_one(path)) is not None]
    if not found:
        raise damaged()
    return max(found, key=lambda slots: slots.turn)


def write(folder: Path, slots: Slots) -> Slots:
    """Write both copies of *slots*, and return them with their new turn."""
    slots = msgspec.structs.replace(slots, turn=slots.turn + 1, sum="")
    slots = msgspec.structs.replace(slots, sum=_sum(slots))
    content = msgspec.json.encode(slots)
    for name in NAMES:
        files.write(folder / name, content)
    return slots


def mend(folder: Path, slots: Slots) -> None:
    """Write a copy again that is missing, damaged, or older than *slots*."""
    for name in NAMES:
        path = folder / name
        one = _read_one(path) if path.exists() else None
        if one is None or one.turn < slots.turn:
            files.write(path, msgspec.json.encode(slots))


def _secret(kind: str, secret: str) -> str:
    return read_code(secret) if kind == "recovery" else tidy(secret)


def _bound(case: str, ident: str, kind: str) -> bytes:
    return f"{case}/{ident}/{kind}".encode()


def _sum(slots: Slots) -> str:
    plain = msgspec.json.encode(msgspec.structs.replace(slots, sum=""))
    return hashlib.sha256(plain).hexdigest()


def _read_one(path: Path) -> Slots | None:
    try:
        content = path.read_bytes()
        if msgspec.json.decode(content, type=_Head).format > FORMAT:
            raise newer()
        slots = msgspec.json.decode(content, type=Slots)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    if slots.sum != _sum(slots) or not all(map(_sound, slots.slots)):
        return None
    return slots


class _Head(msgspec.Struct):
    format: int


def _sound(slot: Slot) -> bool:
    within = 8 <= slot.memory <= MOST.memory and 1 <= slot.rounds <= MOST.rounds
    return within and 1 <= slot.lanes <= MOST.lanes and len(slot.sealed) > NONCE_BYTES


def newer() -> CaseError:
    """Say that a newer version of the tool made this."""
    return CaseError(
        _("A newer version of this tool made this case."),
        _("Install the newest version, then open it again. Nothing was changed."),
    )
