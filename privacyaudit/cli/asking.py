"""Asking on a terminal: one of a few, yes or no, several of a sort; nothing typed is repeated."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from privacyaudit.cli.showing import say
from privacyaudit.model import Answer
from privacyaudit.words import _

Given = TypeVar("Given")


def sure(question: str, *, default: bool, err: bool = True) -> bool:
    """Ask *question* until the answer is yes or no; Enter is *default*."""
    hint = "[Y/n]" if default else "[y/N]"
    while True:
        typed = click.prompt(f"{question} {hint}", default="", show_default=False, err=err)
        given = str(typed).strip().lower()
        if not given:
            return default
        if given in ("y", "yes", _("yes")):
            return True
        if given in ("n", "no", _("no")):
            return False
        say(_("Type y for yes, or n for no."), err=err)


def pick(question: str, answers: dict[str, str], default: str | None = None) -> str:
    """Return the key of the answer that was typed, as the key or in full; Enter is *default*."""
    say(question)
    for key, words in answers.items():
        say(f"  {key}  {words}")
    while True:
        given = click.prompt(">", default=default or "", show_default=False, prompt_suffix=" ")
        typed = str(given).strip().lower()
        for key, words in answers.items():
            if typed in (key, words.lower()):
                return key
        # What was typed may be personal: it is not repeated.
        says = _("Type one of: {keys}.").format(keys=", ".join(answers))
        more = _("Enter skips it.") if default else _("This one is needed.")
        say(f"{says} {more}")


def yes_no(question: str) -> Answer:
    """Ask *question*; Enter is 'I do not know'."""
    given = pick(question, {"y": _("yes"), "n": _("no"), "?": _("I do not know")}, default="?")
    return {"y": Answer.YES, "n": Answer.NO}.get(given, Answer.UNSURE)


def several(
    question: str,
    check: Callable[[str], str],
    make: Callable[[str, int], Given],
    most: int = 20,
    kept: Callable[[str], str] = str,
) -> list[Given]:
    """
    Ask until Enter on nothing; a mistake is explained, and ``-`` takes the last one back.

    :param kept: writes what was typed as it is kept; so told, the same is not given twice.
    """
    made: dict[str, Given] = {}
    while len(made) < most:
        again = _("another, - to take the last one back, or Enter to go on")
        ways = again if made else _("or Enter to skip")
        given = str(click.prompt(f"{question} ({ways})", default="", show_default=False)).strip()
        if not given:
            break
        if given == "-" and made:
            made.popitem()
            say(_("The last one was taken back."))
            continue
        given = kept(given)
        same = given.lower()
        says = _("You have given this already.") if same in made else check(given)
        if says:
            say(says)
            continue
        made[same] = make(given, len(made) + 1)
    return list(made.values())
