"""Running an audit from the command line: agreement, progress, stopping, questions, the report."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import click

from privacyaudit.cleaning import clean
from privacyaudit.cli import STOPPED, STOPPED_FOR_SAFETY
from privacyaudit.cli.asking import sure
from privacyaudit.cli.progress import progress
from privacyaudit.cli.showing import on_terminal, say, show_numbers, show_outcome, show_plan
from privacyaudit.desk import audit as desk
from privacyaudit.desk.profiles import Profile, groups, one_by_one
from privacyaudit.desk.profiles import chosen as chosen_by
from privacyaudit.desk.report import check_place
from privacyaudit.desk.safety import helplines, may_be_seen, should_stop, threatened
from privacyaudit.details import LARGEST, Told, read_file, read_text
from privacyaudit.engine import agree
from privacyaudit.errors import InputError, MissingExtraError
from privacyaudit.model import Agreed, Audit, Plan
from privacyaudit.questions import OPTIONS
from privacyaudit.report import Which
from privacyaudit.words import _, ngettext

DETAILS = click.argument("details", metavar="DETAILS", type=click.Path(allow_dash=True))
"""The details file, or ``-`` for standard input."""


TOR = click.option(
    "--tor", is_flag=True, help=_("Use Tor, which must be running on this computer.")
)
PROXY = click.option(
    "--proxy",
    default="",
    metavar="ADDRESS",
    help=_("Ask everything through this proxy, such as socks5h://127.0.0.1:9150."),
)

RECORD = click.option(
    "--record",
    default="",
    metavar="PATH",
    help=_("Keep the record too, so that 'privacyaudit report' can write other sets."),
)


def by_route(around: desk.Surroundings, tor: bool, proxy: str) -> desk.Surroundings:
    """
    Return *around* with the way out that was chosen; nothing then goes another way.

    :raises InputError: the proxy is not of a kind that can be used.
    """
    if proxy:
        from privacyaudit.fetch.socks import through

        through(proxy)
    return replace(around, tor=tor or around.tor, proxy=proxy or around.proxy)


def today() -> date:
    """Return the day it is here."""
    return datetime.now(UTC).astimezone().date()


def told(details: str) -> Told:
    """Return what the details file says; ``-`` reads standard input."""
    if details == "-":
        return read_text(sys.stdin.buffer.read(LARGEST + 1), today())
    return read_file(Path(details), today())


def stop_if_watched(person_told: Told, go_on: bool, *, asked: bool = False) -> None:
    """
    Stop, and say who can help, where somebody may be watching (rule A2).

    Going on needs a second choice: a question on a terminal, or *go_on*.

    :param asked: they were asked just now, so 'I do not know' is an answer of theirs.
    """
    circumstances = person_told.person.circumstances
    unsure = asked and may_be_seen(circumstances)
    if not (should_stop(circumstances) or unsure) or go_on:
        return
    for line in helplines(person_told.person.region, circumstances):
        say(line, err=True)
    if on_terminal():
        say(err=True)
        if sure(_("Do you still want to go on, on this device, now?"), default=False, err=True):
            return
    else:
        say(_("To go on all the same, add --go-on."), err=True)
    raise click.exceptions.Exit(STOPPED_FOR_SAFETY)


PROFILE = click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.CAREFUL.value,
    show_default=True,
    help=_("How far to look: offline, careful, or wide. Nothing off by default is ever included."),
)
"""Which sources to begin with."""


def choose(plan: Plan, yes: bool, named: Iterable[str], profile: str = "careful") -> set[str]:
    """
    Return the sources the person says yes to, after they saw the plan.

    :param yes: every source of the profile that is not off by default.
    :param named: sources said yes to one by one.
    :param profile: ``offline``, ``careful`` or ``wide``, which asks about more.
    :raises InputError: a named source that is not in the plan, or nobody to ask.
    """
    wanted = set(named)
    unknown = wanted - {line.source for line in plan.lines}
    if unknown:
        raise InputError(
            _("A source named with --agree is not in the plan."),
            _("Type 'privacyaudit plan' with your file to see the names."),
        )
    if yes or wanted:
        if yes:
            wanted |= chosen_by(plan, Profile(profile))
        return wanted
    if not on_terminal():
        raise InputError(
            _("Nobody said yes to what would be sent."),
            _(
                "Look at 'privacyaudit plan DETAILS' first. Then add --agree and a source's name, "
                "or --profile offline --yes to ask nobody. --yes alone says yes to every source "
                "that is not off by default."
            ),
        )
    begun = chosen_by(plan, Profile(profile))
    show_plan(plan, begun)
    chosen: set[str] = set()
    for shared in groups(line for line in plan.lines if line.source in begun):
        places = ", ".join(line.label for line in shared.lines)
        if sure(_("Look here: {label}?").format(label=places), default=True, err=True):
            chosen |= {line.source for line in shared.lines}
    more = one_by_one(plan, Profile.WIDE)
    if profile == Profile.CAREFUL and more:
        one = "{count} more place is told more of you. Do you want to be asked about it?"
        many = "{count} more places are told more of you. Do you want to be asked about each?"
        asked = ngettext(one, many, len(more)).format(count=len(more))
        profile = Profile.WIDE if sure(asked, default=False, err=True) else profile
    for line in one_by_one(plan, Profile(profile)):
        question = _("Look here: {label}?").format(label=line.label)
        say(line.opt_in, err=True)
        if sure(question, default=False, err=True):
            chosen.add(line.source)
    return chosen


def run(agreed: Agreed, surroundings: desk.Surroundings, quiet: bool) -> Audit:
    """Run, and where the person stopped it, ask what to do with what was found (rule D3)."""
    return run_with(agreed, surroundings, quiet, case_key=None)


def run_with(
    agreed: Agreed, surroundings: desk.Surroundings, quiet: bool, *, case_key: bytes | None
) -> Audit:
    """Run as :func:`run` does, with the key of a case where there is one."""
    with progress(quiet) as listen:
        audit = desk.run(agreed, listen=listen, surroundings=surroundings, case_key=case_key)
    if audit.stopped:
        say(_("Stopped."), err=True)
        keep = on_terminal() and sure(
            _("Keep what was found so far, and write the report?"), default=False, err=True
        )
        if not keep:
            say(_("Nothing was kept."), err=True)
            raise click.exceptions.Exit(STOPPED)
    return audit


def answer(audit: Audit) -> Audit:
    """Ask 'is this you?' on a terminal; elsewhere the questions stay open."""
    if not audit.questions or not on_terminal():
        return audit
    answers: dict[str, str] = {}
    for question in audit.questions:
        say(f"{question.place}: {question.says}", err=True)
        given = click.prompt(
            ", ".join((*OPTIONS, _("skip"))), type=click.Choice([*OPTIONS, _("skip")]),
            default=_("skip"), show_choices=False, err=True,
        )  # fmt: skip
        if given in OPTIONS:
            answers[question.id] = given
    return desk.settle(audit, answers)


def look_closer(
    audit: Audit, person_told: Told, surroundings: desk.Surroundings, quiet: bool
) -> Audit:
    """Offer to read the accounts the person said are theirs; on a terminal only (rule D2)."""
    from privacyaudit.desk import closer

    if not audit.answers or not on_terminal():
        return audit
    made = closer.plan(audit, person_told.person)
    if not made.lines:
        return audit
    show_plan(made)
    question = _("Read the pages of the accounts that are yours, to see what they show?")
    if not sure(question, default=True, err=True):
        return audit
    agreed = agree(made, person_told.consent, [line.source for line in made.lines])
    with (
        progress(quiet) as listen,
        desk.reach(made.person, surroundings) as fetch,
        desk.reading(made.person) as read,
    ):
        return closer.look(audit, agreed, fetch, read, listen)


def write(audit: Audit, to: str, which: Which = "me") -> Path:
    """Write the report to *to*, a file or a folder, for its owner alone; never over another."""
    from privacyaudit.desk.report import write_html

    return write_html(audit, Path(to), which)


def _warn_if_copied(to: Path) -> None:
    """Say where a report would be copied by a program to somebody else's computer."""
    try:
        from privacyaudit.store.places import synced_by
    except MissingExtraError:
        return
    if name := synced_by(to):
        say(_("This folder seems to be copied elsewhere by {name}.").format(name=name), err=True)
        says = _("Whoever can open that account gets the report. --to gives another folder.")
        say(says, err=True)


def whole_run(
    person_told: Told, plan: Plan, chosen: set[str], surroundings: desk.Surroundings,
    *, to: str, quiet: bool, as_json: bool, record: str = "", ask: bool = False,
) -> Audit:  # fmt: skip
    """
    Agree, run, ask, write the report, and say what was and was not seen.

    :param ask: ask before the report is written, too.
    """
    if to or not as_json:
        check_place(Path(to or "."))
        _warn_if_copied(Path(to or "."))
    if record:
        check_place(Path(record))
    agreed = agree(plan, person_told.consent, chosen)
    audit = answer(run(agreed, surroundings, quiet))
    audit = look_closer(audit, person_told, surroundings, quiet)
    if record:
        from privacyaudit.desk import records

        records.write(audit, Path(record))
    if as_json:
        from privacyaudit import report

        click.echo(report.json(audit, "helper"), nl=False)
        if not to:
            return audit
    show_outcome(audit, steps=not ask)
    for line in threatened(audit.region, audit.circumstances):
        say(line, err=True)
    if ask:
        place = Path(to or ".").absolute()
        question = _("Write the report here: {place}? It has labels in place of your details.")
        if not sure(question.format(place=clean(str(place))), default=True, err=True):
            say(_("No report was written."), err=True)
            return audit
    path = write(audit, to or ".")
    say(_("The report is here: {path}").format(path=path.absolute()), err=True)
    if on_terminal() and any(finding.files for finding in audit.findings):
        show_numbers(person_told.person)
    return audit
