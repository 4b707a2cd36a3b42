"""Reading what a form sent: plain text, choices, and nothing trusted."""

from __future__ import annotations

from flask import request

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
