"""Reading what a form sent: plain text, choices, and nothing trusted."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from flask import request

from privacyaudit.details.typed import month_of, unquoted
from privacyaudit.details.values import no_such_day
from privacyaudit.errors import InputError
from privacyaudit.words import _

LONGEST = 5_000
"""Characters of one field at most."""


def text(name: str, longest: int = LONGEST) -> str:
    """Return the field *name* without anything that steers a screen, or an empty string."""
    given = request.form.get(name, "")[:longest]
    lines = given.replace("\r\n", "\n").split("\n")
    return "\n".join(
        "".join(char for char in line if char.isprintable() or char == " ").strip()
        for line in lines
    ).strip()


def one_line(name: str, longest: int = LONGEST) -> str:
    """Return the field *name* as one line."""
    return " ".join(text(name, longest).split())


def address_line(name: str) -> str:
    """Return an address on one line, with a comma where a line ended."""
    parts = [line.strip(" ,") for line in text(name).split("\n")]
    return ", ".join(part for part in parts if part)


def choice(name: str, among: object) -> str:
    """Return the field *name* if it is one of *among*, else an empty string."""
    given = request.form.get(name, "")
    return given if given in among else ""  # type: ignore[operator]


def pressed() -> str:
    """Return the name of the button that sent the form."""
    return request.form.get("press", "")


def day_of(errors: dict[str, str], default: date | None = None) -> date | None:
    """Return the day in the fields day, month and year; says in *errors* what to change."""
    parts = [one_line(name, 10) for name in ("year", "month", "day")]
    if not any(parts) and default is not None:
        return default
    parts[1] = month_of(parts[1])
    with suppress(ValueError):
        numbers = [int(one) for one in parts]
        errors["day"] = no_such_day()
        if numbers[0] < 100:
            errors["day"] = _("Write the year with four digits, such as 1990.")
            return None
        day = date(*numbers)
        del errors["day"]
        return day
    errors.setdefault("day", _("Give the day, the month and the year. A guess is fine."))
    return None


def passphrase(name: str) -> str:
    """Return the field *name* as it was typed: a passphrase may hold anything."""
    return request.form.get(name, "")[:1000]


def passphrase_twice(errors: dict[str, str], name: str, again: str) -> str:
    """Return a new passphrase; says in *errors* what to change about it."""
    from privacyaudit.store.keys import check_passphrase

    words = passphrase(name)
    if words != request.form.get(again, "")[:1000]:
        errors[again] = _("These two are not the same. Type them again.")
        return ""
    try:
        return check_passphrase(words)
    except InputError as fault:
        errors[name] = f"{fault.says} {fault.next_step}".strip()
        return ""


def place(name: str) -> Path:
    """Return the path in the field *name*, on this computer."""
    return Path(unquoted(one_line(name, 1000))).expanduser()


def folder_that_is(errors: dict[str, str], name: str) -> Path:
    """Return the folder in the field *name*; says in *errors* where there is none."""
    folder = place(name)
    if not (folder.is_absolute() and folder.is_dir()):
        errors[name] = _("There is no such folder. Check how it is written.")
    return folder


def new_folder(errors: dict[str, str], name: str) -> Path:
    """Return the path of a folder to be made; says in *errors* where it cannot be one."""
    folder = place(name)
    if not folder.is_absolute():
        errors[name] = _("Write the whole path of a new folder.")
    elif folder.exists():
        errors[name] = _("There is something of this name already. Choose a new name.")
    elif not folder.parent.is_dir():
        errors[name] = _("There is no such folder. Check how it is written.")
    return folder


def file_that_is(errors: dict[str, str], name: str) -> Path:
    """Return the file in the field *name*; says in *errors* where there is none."""
    path = place(name)
    if not (path.is_absolute() and path.is_file()):
        errors[name] = _("There is no such file. Check how it is written.")
    return path
