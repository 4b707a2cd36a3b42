"""What the commands print: plans, counts and sentences, cleaned of anything that moves a cursor."""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping
from typing import TextIO

import click

from privacyaudit.cleaning import clean
from privacyaudit.desk.profiles import groups
from privacyaudit.model import Audit, NotChecked, Notice, Person, Plan, PlanLine
from privacyaudit.reasons import Why, how_many, offline, unlooked
from privacyaudit.words import _, mark, ngettext

MOST_NAMES = 60
"""Names of one folder that are shown beside their numbers."""
NARROWEST = 30
"""Letters in a line below which nothing is broken between words."""
_PATH = re.compile(r"(?:^|\s)(?:/|~|[A-Za-z]:[\\/]|\\\\)")
_BEGIN = re.compile(r"\s+(?:\d+\s{2})?")
"""What a line begins with that the next one stands under: spaces, and a count."""

NOTICE = {
    Notice.NONE: mark("No"),
    Notice.LOW: mark("Not likely"),
    Notice.MEDIUM: mark("Perhaps"),
    Notice.HIGH: mark("Yes"),
}
"""The answers to 'could the other person notice?'."""


def say(text: str = "", *, err: bool = False) -> None:
    """Print one line; a character that could steer the terminal is replaced."""
    click.echo(broken(clean(text), _width(sys.stderr if err else sys.stdout)), err=err)


def _width(stream: TextIO) -> int:
    """Return how many letters fit on a line of *stream*; 0 where it is no screen."""
    try:
        return shutil.get_terminal_size().columns if os.isatty(stream.fileno()) else 0
    except (OSError, ValueError):
        return 0


def broken(text: str, width: int) -> str:
    """Return *text* broken between words for a screen of *width*; what holds a path stays whole."""
    if width < NARROWEST or len(text) < width or _PATH.search(text):
        return text
    first = _BEGIN.match(text)
    indent = " " * (len(first[0]) if first else 0)
    lines = textwrap.wrap(
        text, width - 1, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(lines)


def on_terminal() -> bool:
    """Return whether a person sits at both ends, so that questions can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def hosts(line: PlanLine) -> str:
    """Return whom a source would ask, in a few words."""
    if len(line.hosts) <= 3:
        return ", ".join(line.hosts)
    return _("{first} and {more} more").format(
        first=", ".join(line.hosts[:2]), more=len(line.hosts) - 2
    )


def _asked(line: PlanLine) -> str:
    if not any(line.hosts):
        return _("Nobody is asked. It is read on this computer.")
    asked = ngettext("{count} question to {hosts}", "{count} questions to {hosts}", line.requests)
    return asked.format(count=line.requests, hosts=hosts(line))


def show_plan(plan: Plan, agreed: Iterable[str] | None = None) -> None:
    """Print what would be sent to whom, grouped by what it shares."""
    chosen = None if agreed is None else frozenset(agreed)
    if not plan.lines:
        say(_("There is nothing to look at yet. Add pages or files to your details."))
    for shared in groups(plan.lines):
        if len(shared.lines) > 1:
            say(_("These {count} would each get the same:").format(count=len(shared.lines)))
        for line in shared.lines:
            mark = "" if chosen is None else ("[x] " if line.source in chosen else "[ ] ")
            say(f"{mark}{line.label}  ({line.source})")
            say("    " + _asked(line))
        say("    " + _("Shares: {shares}").format(shares=shared.shares))
        if shared.labels:
            say("    " + _("Of yours: {labels}").format(labels=", ".join(shared.labels)))
        for noticed in dict.fromkeys(map(_noticed, shared.lines)):
            say("    " + noticed)
        if shared.lines[0].opt_in:
            why = shared.lines[0].opt_in
            say("    " + _("Off until you say yes to it: {why}").format(why=why))
        say()
    say(
        _(
            "Your router, the people you live with and your internet provider can see "
            "which sites are asked. Another connection, or Tor, hides them."
        )
    )
    avoided = len(plan.person.avoid)
    if avoided:
        one = "We never open the {count} place that you named under avoid, or what is under it."
        many = "We never open the {count} places that you named under avoid, or what is under them."
        say(ngettext(one, many, avoided).format(count=avoided))
    for missed in plan.not_checked:
        if not missed.source:  # a detail that cannot be looked for as it was written
            say(f"{missed.place}: {missed.says}")
    left_out = how_many(plan.not_checked)
    if left_out:
        one = "{count} place cannot be looked at for you. The report lists it."
        many = "{count} places cannot be looked at for you. The report lists them."
        say(ngettext(one, many, left_out).format(count=left_out))
        show_unlooked(plan.not_checked)


NEXT: Mapping[Why, str] = {
    Why.NO_ANSWER: mark("You can try again later."),
    Why.NOT_AGREED: mark("--agree and a source's name says yes to one."),
    Why.KEY: mark("'privacyaudit checks keys' says which, and where to get one."),
    Why.BY_HAND: mark("'privacyaudit checks by-hand DETAILS' lists them with links."),
}
"""What can be done about places that were not looked at, where something can."""


def show_unlooked(
    not_checked: Iterable[NotChecked], *, err: bool = False, steps: bool = True
) -> None:
    """Print why places were not looked at, how many for each reason, and the next step."""
    for group in unlooked(not_checked):
        step = _(NEXT[group.why]) if group.why in NEXT and steps else ""
        say(f"  {group.count:>4}  {group.says} {step}".rstrip(), err=err)


def _noticed(line: PlanLine) -> str:
    answer = _(NOTICE[line.could_notice])
    noticed = _("Could the other person notice? {answer}.").format(answer=answer)
    return " ".join(filter(None, (noticed, line.notice_why)))


def show_outcome(audit: Audit, *, steps: bool = True) -> None:
    """Print how much was seen, and how much was not looked at; never what."""
    seen = len(audit.exposures)
    one, many = "{count} thing about you was seen.", "{count} things about you were seen."
    if seen or audit.not_seen or audit.findings or audit.questions:
        say(ngettext(one, many, seen).format(count=seen), err=True)
    else:
        say(_("Nothing was looked at, so this does not say that nothing is there."), err=True)
    missed = how_many(audit.not_checked)
    if missed:
        one = "{count} place was not checked. That does not mean nothing is there."
        many = "{count} places were not checked. That does not mean nothing is there."
        say(ngettext(one, many, missed).format(count=missed), err=True)
        if says := offline(audit):
            say(says, err=True)
        show_unlooked(audit.not_checked, err=True, steps=steps)
    if audit.questions and not audit.answers:
        one = "{count} thing needs your answer: is it yours?"
        many = "{count} things need your answer: are they yours?"
        say(ngettext(one, many, len(audit.questions)).format(count=len(audit.questions)), err=True)


def show_numbers(person: Person) -> None:
    """Say on the screen, and nowhere else, which file of a folder is which number."""
    from privacyaudit.desk import numbering

    say(err=True)
    say(
        _("Files are numbered by name. The names are shown here only, not in the report."), err=True
    )
    for folder, names in numbering.names(person):
        say(f"{folder}:", err=True)
        for number, name in enumerate(names[:MOST_NAMES], 1):
            say(f"  {number}  {name}", err=True)
        more = len(names) - MOST_NAMES
        if more > 0:
            words = ngettext("And {count} more file.", "And {count} more files.", more)
            say(f"  {words.format(count=more)}", err=True)
