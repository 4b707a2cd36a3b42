"""Letters to copy: which fit, their words, and when an answer is due."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from privacyaudit import letters
from privacyaudit.errors import InputError, Step
from privacyaudit.letters import Letter
from privacyaudit.words import _

Form = Literal["text", "docx", "page"]
"""Text to copy, a word processor's file, or a page to print."""

SUFFIX: dict[Form, str] = {"text": ".txt", "docx": ".docx", "page": ".html"}


def fitting(region: str = "") -> tuple[Letter, ...]:
    """Return the letters for *region*, or every letter where it is empty."""
    return letters.for_region(region) if region else letters.letters()


def named(ident: str) -> Letter:
    """
    Return the letter called *ident*.

    :raises InputError: there is none.
    """
    found = letters.by_id(ident)
    if found is None:
        raise InputError(
            _("There is no letter with that name."), _("Choose one of the list."), Step.LIST_LETTERS
        )
    return found


def body(letter: Letter, form: Form, sent: date) -> bytes:
    """Return *letter* in *form*; a page tells the due date of a letter of *sent* too."""
    if form == "docx":
        return letters.docx(letter)
    if form == "page":
        from privacyaudit.report.pages import letter_page

        return letter_page(letter, sent).encode()
    return letters.text(letter).encode()


def write(letter: Letter, form: Form, to: Path, sent: date) -> Path:
    """
    Write *letter* under a neutral name, never over another file.

    :raises InputError: it cannot be written there.
    """
    from privacyaudit.desk.report import write_new

    return write_new(to, f"letter-{letter.id}{SUFFIX[form]}", body(letter, form, sent))
