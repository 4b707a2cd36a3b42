"""Opening a case from the command line: the passphrase is asked for, never an argument."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from privacyaudit.cli.showing import on_terminal
from privacyaudit.errors import InputError
from privacyaudit.words import _

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

FOLDER = click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
"""The folder of the case."""

CODE = click.option("--code", is_flag=True, help=_("Open it with the printed recovery code."))


def secret(asks: str, *, twice: bool = False) -> str:
    """
    Return what is typed without being shown; elsewhere one line of standard input.

    Raises InputError where two typings are not the same, or there is no line.
    """
    if on_terminal():
        typed: str = click.prompt(asks, hide_input=True, default="", show_default=False, err=True)
        if twice:
            again = click.prompt(
                _("Once more"), hide_input=True, default="", show_default=False, err=True
            )
            if again != typed:
                raise InputError(_("These two are not the same."), _("Begin again."))
        return typed
    line = sys.stdin.buffer.readline().decode("utf-8", "replace")
    if not line:
        raise InputError(
            _("A passphrase is needed."), _("Type it on a terminal, or give it as a line of input.")
        )
    return line.rstrip("\r\n")


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
    try:
        return date.fromisoformat(given.strip())
    except ValueError:
        raise InputError(
            _("This is not a day."), _("Write it as 2026-11-05: year, month, day.")
        ) from None


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
