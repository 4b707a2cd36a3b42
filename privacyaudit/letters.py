"""
Letters that ask a site, a register or a person to help: words, law and due date.

One letter is one file in ``templates/letters``: a few lines of facts, a line
of dashes, and the text. Nothing personal is ever filled in. Whoever sends it
writes their own name and the page, and no letter has room for a new address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from privacyaudit.docx import docx as package
from privacyaudit.errors import ServiceError
from privacyaudit.model import Action
from privacyaudit.support import EU
from privacyaudit.words import _

FIELDS = ("title", "to", "order", "regions", "for", "law", "due", "leave out")
"""The facts every letter states, in this order."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, ready to copy; the parts in square brackets are to be filled in."""

    id: str
    title: str
    to: str
    """Whom it is for."""
    law: str
    """The law it rests on, or "" for a plain request."""
    due: str
    """``1 month``, a number of days, or "" where no law sets a day."""
    leave_out: tuple[str, ...]
    paragraphs: tuple[str, ...]
    regions: frozenset[str]
    answers: frozenset[str]
    """The legal bases, or ``all``, for which it is put into a report."""
    order: int

    def due_by(self, sent: date) -> date | None:
        """Return the day by which the law wants an answer to a letter of *sent*."""
        if not self.due:
            return None
        number, unit = self.due.split()
        if unit.startswith("month"):
            return _months_after(sent, int(number))
        return sent + timedelta(days=int(number))


def _months_after(when: date, months: int) -> date:
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    for last in range(when.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError("every month has a first day")


def parse(text: str, name: str) -> Letter:
    """
    Return the letter that *text* holds.

    :raises ServiceError: a fact is missing, unknown or empty, naming the file.
    """
    head, line, body = text.partition("\n----\n")
    facts: dict[str, str] = {}
    for one in head.splitlines():
        key, colon, value = one.partition(":")
        if not colon or key.strip().lower() not in FIELDS:
            raise ServiceError(f"{name}: {one.split()[0] if one.split() else 'line'}: not a fact")
        facts[key.strip().lower()] = value.strip()
    missing = [field for field in FIELDS if field not in facts]
    if missing or not line or not body.strip():
        raise ServiceError(f"{name}: {', '.join(missing) or 'the text'}: this is missing")
    return Letter(
        name.removesuffix(".txt"),
        facts["title"],
        facts["to"],
        facts["law"],
        facts["due"],
        tuple(part.strip() for part in facts["leave out"].split(";") if part.strip()),
        tuple(" ".join(part.split()) for part in body.strip().split("\n\n")),
        frozenset(facts["regions"].split()),
        frozenset(facts["for"].split()),
        int(facts["order"]),
    )


@cache
def letters() -> tuple[Letter, ...]:
    """Return every letter in ``templates/letters``, in the order of a report."""
    folder = files("privacyaudit.templates.letters")
    found = [
        parse(file.read_text(encoding="utf-8"), file.name)
        for file in folder.iterdir()
        if file.name.endswith(".txt")
    ]
    return tuple(sorted(found, key=lambda letter: (letter.order, letter.id)))


def by_id(ident: str) -> Letter | None:
    """Return the letter called *ident*, or None."""
    return next((letter for letter in letters() if letter.id == ident), None)


def for_region(region: str, among: Iterable[Letter] | None = None) -> tuple[Letter, ...]:
    """Return the letters that fit *region*; those for everywhere fit any."""
    held = letters() if among is None else tuple(among)
    here = {"ALL", region.upper()[:2]} | ({"EU"} if region.upper()[:2] in EU else set())
    return tuple(letter for letter in held if letter.regions & here)


def for_actions(actions: Iterable[Action], region: str) -> tuple[Letter, ...]:
    """Return the letters that the *actions* call for in *region*, each once."""
    bases: set[str] = set()
    for action in actions:
        bases.update(action.legal)
    if not bases:
        return ()
    wanted = bases | {"any"}
    return tuple(letter for letter in for_region(region) if letter.answers & wanted)


def translated(letter: Letter) -> tuple[str, ...]:
    """Return the letter's paragraphs in the reader's language."""
    return tuple(_(paragraph) for paragraph in letter.paragraphs)


def docx(letter: Letter) -> bytes:
    """Return *letter* as a .docx file that holds its text and nothing else."""
    return package(translated(letter))


def text(letter: Letter) -> str:
    """Return *letter* as text to copy, in the reader's language."""
    return "\n\n".join(translated(letter)) + "\n"
