"""Reading what a form sent: plain text, choices, and nothing trusted."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from flask import request

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
    parts = [one_line(name, 4) for name in ("year", "month", "day")]
    if not any(parts) and default is not None:
        return default
    with suppress(ValueError):
        return date(*(int(one) for one in parts))
    errors["day"] = _("Give the day, the month and the year.")
    return None
