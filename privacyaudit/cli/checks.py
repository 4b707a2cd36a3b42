"""``privacyaudit checks``: what we look for, where, and what each shares."""

from __future__ import annotations

import json
from datetime import date

import click

from privacyaudit import plugins
from privacyaudit.cli.checking import by_hand, keys, table, test
from privacyaudit.cli.showing import NOTICE, say
from privacyaudit.errors import InputError
from privacyaudit.model import Capability
from privacyaudit.report.dates import day
from privacyaudit.words import _


@click.group(help=_("List and explain the checks there are. Sends nothing."))
def checks() -> None:
    """Hold the commands about checks."""


@checks.command("list", help=_("List every source, detector and rule."))
@click.option("--json", "as_json", is_flag=True, help=_("Print it for a program to read."))
def list_them(as_json: bool) -> None:
    """Print one line a check."""
    rows = [("source", one.id, one.label, _way(one)) for one in plugins.sources()]
    rows += [("detector", one.id, one.guidance.exposed, "") for one in plugins.detectors()]
    rows += [("rule", one.id, one.title, "") for one in plugins.rules()]
    if as_json:
        keys = ("check", "id", "label", "how")
        click.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], indent=2))
        return
    for check, title in (
        ("source", _("Sources: where we look")),
        ("detector", _("Detectors: what we look for")),
        ("rule", _("Rules: what exposures mean together")),
    ):
        found = [row for row in rows if row[0] == check]
        say(f"{title} ({len(found)})")
        for _check, name, label, way in found:
            say(f"  {name:<26} {label}{f'  [{way}]' if way else ''}")
        say()


def _way(source: plugins.Source) -> str:
    if source.left_out:
        return _("never asked")
    if source.capability is Capability.BY_HAND:
        return _("by hand")
    if source.key:
        return _("needs a key")
    return _("off until agreed") if source.opt_in else ""


@checks.command(help=_("Explain one check: what it does, what it shares, and why it matters."))
@click.argument("name", metavar="ID")
def show(name: str) -> None:
    """Print what there is to know about one check."""
    every: tuple[plugins.Check, ...] = (
        *plugins.sources(),
        *plugins.detectors(),
        *plugins.rules(),
    )
    found = next((one for one in every if one.id == name), None)
    if found is None:
        raise InputError(
            _("There is no check with that name."), _("Type 'privacyaudit checks list'.")
        )
    say(found.id)
    if isinstance(found, plugins.Rule):
        say(found.title)
        return
    if isinstance(found, plugins.Source):
        say(found.label)
        say(_("Shares: {shares}.").format(shares=found.sends.rstrip(".")))
        say(_whom(found))
        if found.templates and found.contacts:
            say(_("It opens only addresses of this form:"))
        for template in found.templates:
            say(f"  {template}")
        noticed = _("Could the other person notice? {answer}.").format(
            answer=_(NOTICE[found.could_notice])
        )
        say(" ".join(filter(None, (noticed, found.notice_why))))
        for words, value in (
            (_("Off until you say yes to it: {value}"), found.opt_in),
            (_("We never ask it: {value}"), found.left_out),
            (_("It needs a key of your own, named {value}."), found.key),
            (_("What we know of it was last checked on {value}."), _day_checked(found)),
        ):
            if value:
                say(words.format(value=value))
    if found.guidance is not None:
        say(found.guidance.exposed)
        say(found.guidance.why)
        for step in found.guidance.reduce:
            say(f"  - {step}")


def _day_checked(source: plugins.Source) -> str:
    """Return the day on which what we know of a service was checked, with its month in words."""
    asks = bool(source.contacts and source.verified)
    return day(date.fromisoformat(source.verified)) if asks else ""


def _whom(source: plugins.Source) -> str:
    """Return whom *source* asks, as a sentence."""
    if source.contacts == ("from a detail",):
        return _("Asks: only the site in an address that you gave, or one that it names.")
    if not source.contacts:
        return _("Asks: nobody.")
    return _("Asks: {hosts}.").format(hosts=", ".join(source.contacts))


for _command in (test, keys, by_hand, table):
    checks.add_command(_command)
