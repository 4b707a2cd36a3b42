"""Opening a case from the command line: the passphrase is asked for, never an argument."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from privacyaudit.cli.showing import on_terminal, say
from privacyaudit.details.typed import as_day
from privacyaudit.details.values import ISO_DAY, no_such_day
from privacyaudit.errors import InputError
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

T = TypeVar("T")
_NUMBERS = re.compile(r"[\d\s./-]*", re.ASCII)

FOLDER = click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
"""The folder of the case."""

CODE = click.option("--code", is_flag=True, help=_("Open it with the printed recovery code."))


def until_taken(asks: Callable[[], T]) -> T:
    """Do *asks*; on a terminal, say what is wrong with an answer and ask again."""
    while True:
        try:
            return asks()
        except InputError as fault:
            if not on_terminal():
                raise
            say(fault.says, err=True)
            if fault.next_step:
                say(fault.next_step, err=True)


def secret(asks: str) -> str:
    """
    Return what is typed without being shown; elsewhere one line of standard input.

    Raises InputError where there is no line.
    """
    if on_terminal():
        return _hidden(asks)
    line = sys.stdin.buffer.readline().decode("utf-8", "replace")
    if not line:
        raise InputError(
            _("A passphrase is needed."), _("Type it on a terminal, or give it as a line of input.")
        )
    return line.rstrip("\r\n")


def _hidden(asks: str) -> str:
    typed: str = click.prompt(asks, hide_input=True, default="", show_default=False, err=True)
    return typed


def new_secret(asks: str) -> str:
    """
    Return a new passphrase, typed twice; what does not do is told before it is typed again.

    Elsewhere it is one line of standard input; raises InputError where there is none.
    """
    from privacyaudit.store.keys import check_passphrase

    if not on_terminal():
        return secret(asks)

    def twice() -> str:
        typed = _hidden(asks)
        check_passphrase(typed)
        if _hidden(_("Once more")) != typed:
            raise InputError(_("These two are not the same."), _("Type them again."))
        return typed

    return until_taken(twice)


def open_case(folder: Path, code: bool = False) -> Case:
    """Ask for the passphrase, or the code, and return the open case."""
    from privacyaudit.store import slots
    from privacyaudit.store.case import Case

    slots.read(folder)  # no passphrase is asked for where there is no case
    if code:
        return Case.open(folder, code=secret(_("Recovery code")))
    return Case.open(folder, secret(_("Passphrase")))


def day(given: str) -> date:
    """Return the day that was typed; raises InputError where it is none."""
    given = given if _NUMBERS.fullmatch(given) else as_day(given)  # 5/11 is no day everywhere
    try:
        return date.fromisoformat(given.strip())
    except ValueError:
        says = no_such_day() if ISO_DAY.fullmatch(given.strip()) else _("This is not a day.")
        raise InputError(says, _("Write it as 2026-11-05: year, month, day.")) from None


def ask(words: str, given: str, needed: bool = True) -> str:
    """
    Return *given*, or what is typed; off a terminal one line of input where it is *needed*.

    Raises InputError where there is neither.
    """
    if given:
        return given
    if on_terminal():
        typed: str = click.prompt(words, default="", show_default=False, err=True)
        return typed.strip()
    if not needed:
        return ""
    line = sys.stdin.buffer.readline().decode("utf-8", "replace").strip()
    if not line:
        raise InputError(_("Something is missing: {what}").format(what=words))
    return line


def on_case(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give *command* the case's folder and the option to open it with the code."""
    return FOLDER(CODE(command))
