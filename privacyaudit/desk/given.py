"""Files that a person handed over: their bytes stay in memory, and lie on no disk (rule F1)."""

from __future__ import annotations

from dataclasses import dataclass, field

from privacyaudit.words import _


@dataclass(frozen=True, slots=True)
class Given:
    """A file that was handed over: its bytes stay in memory."""

    name: str = field(repr=False)
    body: bytes = field(repr=False)


def in_memory(key: str, given: Given) -> str:
    """Return the name under which a given file is in the plan: no path of this machine."""
    return f"memory:{key}/{given.name}"


def plain_name(name: str) -> str:
    """Return the name of a file without its folders and without what steers a screen."""
    name = name.replace("\\", "/").rpartition("/")[2]
    plain = "".join(char if char.isprintable() else " " for char in name)
    return " ".join(plain.split())[-80:] or _("file")
