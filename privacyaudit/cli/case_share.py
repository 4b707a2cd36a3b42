"""``privacyaudit case``: releases, sign-off, second readers, handover and the outcome sheet."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.agreements import SETS, SHAREABLE, Release, SecondReader, SignOff
from privacyaudit.cli.opening import ask, day, on_case, open_case, secret
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import say
from privacyaudit.errors import InputError
from privacyaudit.words import _

WHAT = click.option("--what", multiple=True, type=click.Choice(SHAREABLE), required=True)


@click.command(help=_("Write down what may be shown to whom, until when. Without a yes, nothing."))
@on_case
@WHAT
@click.option("--until", metavar="DAY", required=True, help=_("The last day."))
def release(folder: Path, code: bool, what: tuple[str, ...], until: str) -> None:
    """Write a release down."""
    from privacyaudit.desk import sharing

    with open_case(folder, code) as opened:
        given = Release(
            ask(_("Who gets it?"), ""), what, ask(_("Why?"), ""), today(), day(until),
            ask(_("The client's initials"), ""), ask(_("Your initials"), "", needed=False),
        )  # fmt: skip
        sharing.release(opened, given, today())
    say(_("The release is kept."))


@click.command("sign-off", help=_("Write down that the client saw a print, and said yes to it."))
@on_case
@click.option("--for", "which", type=click.Choice(SETS), required=True)
@click.option("--leave-out", multiple=True, type=int, metavar="NUMBER",
              help=_("A finding that stays out, by its number in 'case leave'."))  # fmt: skip
def sign_off(folder: Path, code: bool, which: str, leave_out: tuple[int, ...]) -> None:
    """Write a sign-off down."""
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import sharing

    with open_case(folder, code) as opened:
        audit = cases.one_audit(opened)
        numbered = dict(enumerate(audit.exposures, 1))
        if not set(leave_out) <= set(numbered):
            raise InputError(_("There is no finding of this number."), _("List them first."))
        signed = SignOff(
            audit.id, which, today(), ask(_("The client's initials"), ""),
            ask(_("Your initials"), "", needed=False),
            tuple(numbered[number].key for number in leave_out),
        )  # fmt: skip
        sharing.sign_off(opened, signed)
    say(_("The sign-off is kept."))


@click.command(
    "second-reader",
    help=_("Write down that a second worker read a step. Without --step, list the steps."),
)
@on_case
@click.option("--step", multiple=True, type=int, metavar="NUMBER")
def second_reader(folder: Path, code: bool, step: tuple[int, ...]) -> None:
    """Write a second reading down."""
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import sharing

    with open_case(folder, code) as opened:
        audit = cases.one_audit(opened)
        numbered = dict(enumerate(audit.actions, 1))
        if not step:
            for number, action in numbered.items():
                say(f"{number}. {action.title} ({action.could_notice.value})")
            return
        if not set(step) <= set(numbered):
            raise InputError(_("There is no step of this number."), _("List them first."))
        reader = ask(_("The second worker's initials"), "")
        worker = ask(_("Your initials"), "")
        for number in step:
            sharing.second_reader(
                opened, SecondReader(audit.id, numbered[number].id, today(), reader, worker)
            )
    say(_("Written down."))


@click.command(help=_("Hand a part of CASE over as the new sealed file FILE, under a release."))
@on_case
@click.argument("to_file", metavar="FILE", type=click.Path(path_type=Path))
@WHAT
@click.option("--key", default="", metavar="AGE1...", help=_("Their age key, in place of words."))
def handover(folder: Path, code: bool, to_file: Path, what: tuple[str, ...], key: str) -> None:
    """Write a sealed handover."""
    from privacyaudit.desk.handover import hand_over

    with open_case(folder, code) as opened:
        to = ask(_("Who gets it?"), "")
        words = "" if key else secret(_("Passphrase for it: tell them by telephone"), twice=True)
        digest = hand_over(opened, to_file, to, what, passphrase=words, key=key)
    say(_("It is here: {path}").format(path=to_file))
    say(f"SHA-256 {digest}")
    say(_("It opens with the program 'age', and with this one."), err=True)


@click.command(help=_("Print a sheet of counts, without anything personal."))
@on_case
def outcome(folder: Path, code: bool) -> None:
    """Print the outcome sheet."""
    from privacyaudit import outcome as outcomes
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import requests

    with open_case(folder, code) as opened:
        audits = cases.every_audit(opened)
        course = cases.course(opened) if len(audits) > 1 else ()
        words = outcomes.sheet(audits, course, requests.every(opened), today())
    for line in words.splitlines():
        say(line)
