"""``privacyaudit case``: releases, sign-off, second readers, handover and the outcome sheet."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.agreements import SETS, SHAREABLE, Release, SecondReader, SignOff
from privacyaudit.cli.opening import ask, day, new_secret, on_case, open_case, secret
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import say
from privacyaudit.errors import InputError
from privacyaudit.words import _

WHAT = click.option(
    "--what",
    multiple=True,
    type=click.Choice(SHAREABLE),
    required=True,
    help=_("What may be shown."),
)


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


@click.command("take-back", help=_("Write down that the client takes a release back."))
@on_case
def take_back(folder: Path, code: bool) -> None:
    """End every release to one office."""
    from privacyaudit.desk import sharing

    with open_case(folder, code) as opened:
        for one in sharing.releases(opened):
            what = ", ".join(one.what)
            say(f"{one.to}: {what}, {one.given.isoformat()} - {one.until.isoformat()}", err=True)
        sharing.take_back(opened, ask(_("Who gets nothing more?"), ""), today())
    say(_("Written down. Nothing more goes to them from this case."))
    say(_("What they have already stays with them. You can ask for it back."), err=True)


@click.command("sign-off", help=_("Write down that the client saw a print, and said yes to it."))
@on_case
@click.option(
    "--for", "which", type=click.Choice(SETS), required=True, help=_("Whom the print is for.")
)
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
@click.option("--step", multiple=True, type=int, metavar="NUMBER", help=_("A step that was read."))
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
    from privacyaudit.desk.handover import APART, hand_over

    with open_case(folder, code) as opened:
        to = ask(_("Who gets it?"), "")
        words = "" if key else new_secret(_("Passphrase for it, 12 letters or more"))
        handed = hand_over(opened, to_file, to, what, passphrase=words, key=key)
    say(_("It is here: {path}").format(path=handed.path))
    if handed.key is not None:
        say(_("This file belongs to it. Hand over both: {path}").format(path=handed.key))
    say(f"SHA-256 {handed.sha256}")
    if not key:
        say(_(APART), err=True)
    say(_("It opens with the program 'age', and with 'case receive'."), err=True)


@click.command(help=_("Open FILE, which was handed over to you, into the new folder FOLDER."))
@click.argument("from_file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--identity", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False),
              help=_("The file with your age key, in place of a passphrase."))  # fmt: skip
def receive(from_file: Path, folder: Path, identity: Path | None) -> None:
    """Unseal a handover; what comes out is plain."""
    from privacyaudit.desk import handover as desk
    from privacyaudit.desk.givingout import PLAIN

    words = key = ""
    if identity is None:
        words = secret(_("Passphrase of the file"))
    else:
        try:
            lines = identity.read_text("ascii").splitlines()
        except (OSError, UnicodeDecodeError):
            raise InputError(_("The key could not be read."), _("Check its name.")) from None
        key = next((line for line in lines if line.startswith("AGE-SECRET-KEY-")), "?")
    count = desk.receive(from_file, folder, passphrase=words, identity=key)
    say(_("{count} files are here: {path}").format(count=count, path=folder))
    say(_(PLAIN), err=True)


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
