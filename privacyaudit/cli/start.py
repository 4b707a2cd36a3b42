"""``privacyaudit start``: one question at a time, then the plan, then the look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from privacyaudit import consent as consents
from privacyaudit.cli import STOPPED
from privacyaudit.cli.asking import pick, several, sure, yes_no
from privacyaudit.cli.running import (
    PROXY,
    RECORD,
    TOR,
    by_route,
    choose,
    stop_if_watched,
    today,
    whole_run,
)
from privacyaudit.cli.showing import on_terminal, say
from privacyaudit.desk import audit as desk
from privacyaudit.desk import unfindable
from privacyaudit.desk.report import check_place, write_new
from privacyaudit.desk.safety import own_behaviour, threatened
from privacyaudit.details import LIMITS, Told, as_toml, check_address, check_value, country
from privacyaudit.details.typed import as_day, is_day, unquoted, with_scheme
from privacyaudit.errors import InputError
from privacyaudit.model import (
    Answer,
    Circumstances,
    Consent,
    Detail,
    DetailKind,
    Known,
    Page,
    Person,
    Role,
    Stage,
    as_kept,
)
from privacyaudit.report.dates import day
from privacyaudit.words import _, label_for, mark

Kind = DetailKind

QUESTIONS = (
    (Kind.NAME, mark("Your name, as people write it"), mark("Most pages about you hold it.")),
    (Kind.ALIAS, mark("Another name you use, such as a short one"), mark("Friends may use it.")),
    (Kind.FORMER_NAME, mark("A name you used before"), mark("It can join your old and new life.")),
    (Kind.EMAIL, mark("Your email address"), mark("It joins your accounts.")),
    (Kind.PHONE, mark("Your phone number"), mark("It can be used to reach you.")),
    (Kind.USERNAME, mark("A username you use"), mark("It joins accounts you kept apart.")),
    (Kind.HOME_ADDRESS, mark("Your home address, with commas"), mark("It matters most of all.")),
    (Kind.POSTCODE, mark("Your postcode"), mark("It can lead to your street.")),
    (Kind.PAST_ADDRESS, mark("An old address of yours"), mark("It can lead to family.")),
    (
        Kind.BIRTH_DATE,
        mark("Your date of birth, such as 12 April 1990"),
        mark("It is used to prove who you are."),
    ),
    (Kind.EMPLOYER, mark("Where you work"), mark("It says where you are, and when.")),
    (Kind.WORK_ADDRESS, mark("The address where you work"), mark("It says where you are.")),
    (Kind.SCHOOL, mark("Where you study"), mark("It says where you are, and when.")),
    (
        Kind.FAMILY_NAME,
        mark("The name of someone in your family"),
        mark("Their pages may show you."),
    ),
    (
        Kind.CHILD_SCHOOL,
        mark("Your child's school or club"),
        mark("It has fixed times. It is never printed."),
    ),
    (Kind.VEHICLE, mark("Your vehicle's number plate"), mark("A car can be recognised.")),
    (Kind.PLACE, mark("A place you go often"), mark("Someone could wait there.")),
    (Kind.WEBSITE, mark("Your own web site"), mark("Its records may name you.")),
)
"""What is asked, and why; every question can be skipped."""


@click.command(
    help=_(
        "Be asked one question at a time, then see what would be sent, then look.\n\n"
        "Nothing is written down but the report, and that only after you say yes to it."
    )
)
@click.option(
    "--to", default="", metavar="PATH", help=_("Write the report to this file or folder.")
)
@click.option("--go-on", is_flag=True, help=_("Go on, though someone may see this device."))
@RECORD
@TOR
@PROXY
@click.option("--quiet", is_flag=True, help=_("Show no progress."))
@click.pass_obj
def start(
    surroundings: desk.Surroundings | None, to: str, go_on: bool, tor: bool, proxy: str,
    quiet: bool, record: str,
) -> None:  # fmt: skip
    """Ask, plan, agree, look and write the report."""
    if not on_terminal():
        raise InputError(
            _("'start' asks questions, so it needs a terminal."),
            _("Without one, use 'privacyaudit audit' with a details file."),
        )
    around = by_route(surroundings or desk.Surroundings(), tor, proxy)
    check_place(Path(to or "."))  # before thirty questions, not after them
    _welcome()
    role = _whose()
    region = _region()  # numbers to call differ
    circumstances = _circumstances(role, region)
    stop_if_watched(
        Told(Person(circumstances=circumstances, region=region), None), go_on, asked=True
    )
    consent = _consent(role)
    person = Person(
        details=tuple(_details(region)),
        pages=tuple(_pages()),
        files=tuple(_files()),
        avoid=tuple(_avoided()),
        region=region,
        circumstances=circumstances,
    )
    if wrong := consents.names_someone(consent.made_by, person.details):
        say(wrong)
        consent = replace(consent, made_by=_made_by(person.details))
    plan = desk.plan(person, around)
    whole_run(
        Told(person, consent), plan, choose(plan, False, ()), around,
        to=to, quiet=quiet, as_json=False, record=record, ask=True,
    )  # fmt: skip
    _offer_to_keep(person, consent)


def _welcome() -> None:
    say(_("If you are in danger, call 999 in the UK, or your own emergency number."))
    say(_("If you cannot speak, call 999 from a mobile and press 55 when asked."))
    say(_("Someone may see what you do on this device. You can stop at any time, with Ctrl-C."))
    say(_("This is not your fault. You can skip most questions with Enter."))
    say()


def _whose() -> Role:
    answer = pick(
        _("Who is this about?"),
        {
            "1": _("me"),
            "2": _("my client, who is here with me"),
            "3": _("someone else"),
        },
    )
    if answer == "3":
        for line in own_behaviour():
            say(line)
        raise click.exceptions.Exit(0)
    return Role.ADVOCATE if answer == "2" else Role.SELF


def _circumstances(role: Role, region: str) -> Circumstances:
    stages = {"1": Stage.LIVING_WITH, "2": Stage.LEAVING, "3": Stage.APART, "4": Stage.UNSAID}
    watched = yes_no(_("Could someone else see this device, or an account on it?"))
    shares = yes_no(_("Does the person you fear live with you, or have your passwords?"))
    stage = pick(
        _("Where do you stand with them? It changes what is safe to do first."),
        {
            "1": _("I live with them"),
            "2": _("I am leaving"),
            "3": _("I live apart from them"),
            "4": _("I would rather not say"),
        },
        default="4",
    )
    told = Circumstances(
        stage=stages[stage],
        watched=watched,
        shares_home_or_passwords=shares,
        with_advocate=Answer.YES if role is Role.ADVOCATE else Answer.NO,
        threat_last_month=yes_no(_("Was there a threat in the last month?")),
    )
    for line in threatened(region, told):
        say(line)
    return replace(
        told,
        name_changed_for_safety=yes_no(_("Did you change your name to be safe?")),
        children=yes_no(_("Are there children to think of?")),
    )


def _consent(role: Role) -> Consent:
    day = today()
    checked = False
    if role is Role.ADVOCATE:
        checked = sure(
            _("Have you met your client, or called a number you already had?"), default=False
        )
        agreed = sure(_("Has your client said yes to this, here and now?"), default=False)
        if not (checked and agreed):
            raise InputError(
                _("An audit runs only for somebody who is here and has said yes."),
                _("Meet them, or call a number you already had, and start again."),
            )
    purpose = _("to see what is online about me, and reduce it")
    consent = Consent(role, _made_by(), day, day, purpose, (), checked)
    return replace(consent, expires=consents.default_expiry(day))


def _made_by(details: tuple[Detail, ...] = ()) -> str:
    """Ask who made it until the answer names nobody: it is printed (E12, J1)."""
    question = _("Your initials or a case number, printed on each page")
    while True:
        made_by = str(click.prompt(question, default="", show_default=False)).strip()
        if not made_by:
            say(_("This one is needed. Two letters will do."))
        elif wrong := consents.names_someone(made_by, details):
            say(wrong)
        else:
            return made_by


def _region() -> str:
    while True:
        given = str(click.prompt(_("Your country, in two letters"), default="GB"))
        if code := country(given):
            return code
        say(_("Give two letters, such as GB or IE."))


def _details(region: str) -> Iterator[Detail]:
    for kind, question, why in QUESTIONS:
        most = min((limit.count for limit in LIMITS if kind in limit.kinds), default=1)
        say(f"{_(question)}. {_(why)}")

        def tidy(value: str, kind: DetailKind = kind) -> str:
            return as_day(value, region) if kind is Kind.BIRTH_DATE else as_kept(kind, value)

        def check(value: str, kind: DetailKind = kind) -> str:
            if kind is Kind.BIRTH_DATE and value and is_day(value):
                say(_("We read it as {day}.").format(day=day(date.fromisoformat(value))))
            if says := check_value(kind, value, region, today()):
                return says
            told = unfindable.notice(Detail(kind, value), region)
            if told:
                say(told)
                if not sure(_("Keep it as you wrote it?"), default=False):
                    return _("It was left out.")
            return ""

        def make(value: str, number: int, kind: DetailKind = kind) -> Detail:
            known = Known.UNSURE
            if kind in (Kind.HOME_ADDRESS, Kind.PHONE, Kind.EMAIL, Kind.EMPLOYER):
                answer = yes_no(_("Does the other person know this already?"))
                known = {Answer.YES: Known.KNOWS, Answer.NO: Known.SECRET}.get(answer, known)
            return Detail(kind, value, label_for(kind, number), known)

        yield from several(_(question), check, make, most, tidy)


def _pages() -> list[Page]:
    def make(address: str, _number: int) -> Page:
        label = str(click.prompt(_("What do you call this page?"), default="", show_default=False))
        other = yes_no(_("May the other person have put it there?"))
        return Page(address, label.strip(), other)

    question = _("The web address of a page to look at, such as a profile of yours")
    return several(question, check_address, make, 500, with_scheme)


def _files() -> list[str]:
    def check(value: str) -> str:
        there = Path(value).expanduser().exists()
        return "" if there else _("There is no file or folder with this name.")

    def make(value: str, _number: int) -> str:
        return str(Path(value).expanduser().absolute())

    return several(_("A file or folder on this computer to look at"), check, make, 100, unquoted)


def _avoided() -> list[str]:
    question = _("A page or site of the other person that we must never open")
    return several(question, check_address, lambda address, _number: address, kept=with_scheme)


def _offer_to_keep(person: Person, consent: Consent) -> None:
    say()
    say(_("Your details are not written down. A file with them is the most private file there is."))
    try:
        keep = sure(_("Write them to a file, to use again?"), default=False)
    except click.Abort:  # the report is written by now: it is not true that nothing was kept
        say()
        say(_("Stopped. Your details were not written."), err=True)
        raise click.exceptions.Exit(STOPPED) from None
    if keep:
        path = write_new(Path(), "mine.toml", as_toml(person, consent).encode())
        say(_("Written to {path}. Only you can open it. Delete it when you can.").format(path=path))
