"""The cases in one folder of this machine, by their ids: no name is on the screen (rule J1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from privacyaudit.errors import PrivacyAuditError


@dataclass(frozen=True, slots=True)
class OnShelf:
    """One case that is there, closed."""

    id: str
    folder: Path = field(repr=False)


def on_shelf(folder: Path) -> tuple[OnShelf, ...]:
    """Return the cases in *folder*, by id; what is no case is passed over."""
    from privacyaudit.store import slots

    found = []
    for inner in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not inner.is_dir() or inner.is_symlink():
            continue
        try:
            found.append(OnShelf(slots.read(inner).case, inner))
        except (PrivacyAuditError, OSError):
            continue
    return tuple(sorted(found, key=lambda one: one.id))
