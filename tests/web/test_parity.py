"""Everything the command line can do for a person or an advocate can be done on the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import pytest

from privacyaudit.cli import root
from tests.web.conftest import Pages

TEMPLATES = Path(__file__).parents[2] / "templates" / "web"


class Not(str):
    """Why a command, or an option, has no page."""


PAGES: Mapping[str, tuple[str, ...] | Not] = {
    "demo": ("about.practice",),
    "start": ("safety.who", "about.ask", "planning.plan"),
    "serve": Not("it opens the pages; its file to double-click is made before there are any"),
    "plan": ("planning.plan",),
    "audit": ("planning.plan", "looking.now", "keeping.save", "looks.record"),
    "usernames": ("usernames.ask", "usernames.agree", "usernames.seen", "usernames.save"),
    "strip": ("photos.strip",),
    "report": ("looks.record", "keeping.sheet", "keeping.save"),
    "letters list": ("letters.all_of_them",),
    "letters show": ("letters.one",),
    "letters write": ("letters.one",),
    "services list": ("book.sites",),
    "services show": ("book.site",),
    "services stale": ("book.old",),
    "case new": ("cases.new",),
    "case show": ("cases.door",),
    "case train": ("training.make",),
    "case details": ("about.file", "cases.keep"),
    "case consent": ("agreed.every", "agreed.take_back", "agreeing.agree"),
    "case audit": ("planning.plan", "looking.now"),
    "case report": ("looks.all_of_them", "keeping.sheet", "keeping.save"),
    "case leave": ("notes.step",),
    "case passphrase": ("waysin.passphrase",),
    "case code": ("waysin.code",),
    "case rotate": ("waysin.change",),
    "case people": ("people.people", "people.out"),
    "case release": ("sharing.release",),
    "case take-back": ("sharing.take_back",),
    "case sign-off": ("cases.sign",),
    "case second-reader": ("desk.second",),
    "case handover": ("sharing.hand_over",),
    "case receive": ("copies.received",),
    "case outcome": ("desk.outcome",),
    "case backup": ("copies.back_up", "copies.made"),
    "case restore": ("copies.restore", "copies.back"),
    "case keep": ("people.until",),
    "case check": ("copies.check",),
    "case purge": ("cases.remove", "copies.remove"),
    "diary add": ("diary.add",),
    "diary blank": ("diary.sheets", "diary.blank", "diary.empty"),
    "diary import": ("diary.table",),
    "diary print": ("diary.drawn",),
    "diary show": ("diary.all_of_it", "diary.log", "diary.save"),
    "diary take-out": ("diary.take_out",),
    "evidence bring": ("evidence.bring",),
    "evidence export": ("evidence.copy",),
    "evidence list": ("evidence.saved", "evidence.copy"),
    "evidence save": ("evidence.saved", "working.now"),
    "evidence stamp": ("stamping.ask", "stamping.stamped"),
    "evidence verify": ("stamping.verify",),
    "compare": ("cases.compared", "looks.course"),
    "requests add": ("desk.asked",),
    "requests answer": ("desk.answered",),
    "requests calendar": ("desk.calendar",),
    "requests show": ("desk.asked",),
    "checks by-hand": ("by_hand.links",),
    "checks keys": ("machine.keys",),
    "checks list": ("book.places",),
    "checks show": ("book.place",),
    "checks table": Not("it writes a file of the project, for whoever adds a check"),
    "checks test": Not("it tries the examples of a check, for whoever adds one"),
    "doctor": ("machine.doctor_says",),
}
"""Each command, and the pages that do the same."""

OF_THE_TERMINAL: Mapping[str, Not] = {
    "--code": Not("a case is opened on a page of its own, with the passphrase or the code"),
    "--to": Not("a page hands a file over to the browser's downloads"),
    "--quiet": Not("progress stands on a page of its own"),
    "--json": Not("for a program to read"),
    "--yes": Not("on a page each yes is a tick"),
    "--no-browser": Not("the pages are in a browser"),
    "--starter": Not("made before there are any pages"),
    "--check": Not("for a program that looks at the exit code"),
    "--months": Not("for whoever keeps the records of sites"),
    "--live": Not("for whoever adds a check"),
    "--write": Not("for whoever adds a check"),
    "--by-advocate": Not("the pages were told who sits here"),
    "--delete": Not("a browser cannot delete a file; the page says to"),
}
"""Options that only a terminal needs."""

FIELDS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("audit", "--agree"): ("plan.html", 'name="source"'),
    ("audit", "--record"): ("print.html", 'name="kind"'),
    ("start", "--go-on"): ("pause.html", "I still want to go on"),
    ("audit", "--profile"): ("plan.html", "starts.items()"),
    ("audit", "--tor"): ("route.html", '"way"'),
    ("audit", "--proxy"): ("route.html", '"proxy"'),
    ("usernames", "--sites"): ("usernames.html", 'name="list"'),
    ("usernames", "--write"): ("usernames_seen.html", "usernames.save"),
    ("usernames", "--left-out"): ("usernames_agree.html", "left_out()"),
    ("report", "--for"): ("print.html", 'name="which"'),
    ("report", "--as"): ("print.html", 'name="kind"'),
    ("report", "--large-print"): ("print.html", '"large"'),
    ("letters list", "--region"): ("letters.html", 'name="n"'),
    ("letters show", "--sent"): ("letter.html", "On what day is it sent?"),
    ("letters write", "--as"): ("letter.html", '"kind"'),
    ("case new", "--here-all-the-same"): ("case_door.html", '"all_the_same"'),
    ("case new", "--suggest"): ("case_door.html", "suggest='yes'"),
    ("case consent", "--new"): ("agreed.html", "agreeing.agree"),
    ("case consent", "--take-back"): ("agreed.html", "agreed.take_back"),
    ("case consent", "--as"): ("who.html", '"who"'),
    ("case consent", "--met"): ("agree.html", "checks.items()"),
    ("case consent", "--days"): ("agree.html", '"days"'),
    ("case consent", "--seen-by"): ("agree.html", '"seen_by"'),
    ("case report", "--audit"): ("looks.html", 'name="look"'),
    ("case leave", "--key"): ("step.html", '"done"'),
    ("case leave", "--why"): ("step.html", '"why"'),
    ("case leave", "--undo"): ("step.html", '"done"'),
    ("case people", "--add"): ("people.html", '"label"'),
    ("case people", "--remove"): ("people.html", '"out"'),
    ("case release", "--what"): ("release.html", '"what"'),
    ("case release", "--until"): ("release.html", "The last day"),
    ("case sign-off", "--for"): ("sign.html", 'name="which"'),
    ("case sign-off", "--leave-out"): ("sign.html", '"keep"'),
    ("case second-reader", "--step"): ("second.html", '"step"'),
    ("case handover", "--what"): ("handover.html", '"some"'),
    ("case handover", "--key"): ("handover.html", '"key"'),
    ("case receive", "--identity"): ("received.html", '"key"'),
    ("case keep", "--until"): ("until.html", "Keep it until"),
    ("diary add", "--day"): ("entry.html", 'name="{{ name }}"'),
    ("diary add", "--time"): ("entry.html", 'name="clock"'),
    ("diary add", "--sort"): ("entry.html", 'name="sort"'),
    ("diary add", "--about"): ("entry.html", '"about"'),
    ("diary add", "--corrects"): ("entry.html", 'name="corrects"'),
    ("diary add", "--attach"): ("entry.html", 'name="files"'),
    ("diary blank", "--csv"): ("sheets.html", "diary.empty"),
    ("diary blank", "--sheets"): ("sheets.html", 'name="sheets"'),
    ("diary show", "--csv"): ("diary.html", "diary.save"),
    ("evidence save", "--initials"): ("saved.html", '"initials"'),
    ("evidence save", "--picture"): ("saved.html", '"picture"'),
    ("evidence bring", "--initials"): ("saved.html", '"by"'),
    ("evidence export", "--zip"): ("copy.html", "ZIP"),
    ("evidence verify", "--root"): ("verify.html", 'name="root"'),
    ("requests add", "--law"): ("asked.html", '"law"'),
    ("requests add", "--on"): ("asked.html", "On what day?"),
    ("requests add", "--about"): ("asked.html", '"about"'),
    ("requests answer", "--on"): ("asked.html", "On what day?"),
}
"""Where each other option is on the pages: a template, and what in it."""

SAME = {
    ("plan", "--profile"): ("audit", "--profile"),
    ("start", "--record"): ("audit", "--record"),
    ("case audit", "--profile"): ("audit", "--profile"),
    ("case audit", "--tor"): ("audit", "--tor"),
    ("case audit", "--proxy"): ("audit", "--proxy"),
    ("start", "--tor"): ("audit", "--tor"),
    ("start", "--proxy"): ("audit", "--proxy"),
    ("usernames", "--tor"): ("audit", "--tor"),
    ("audit", "--go-on"): ("start", "--go-on"),
    ("case audit", "--go-on"): ("start", "--go-on"),
    ("case audit", "--agree"): ("audit", "--agree"),
    ("case report", "--for"): ("report", "--for"),
    ("letters write", "--sent"): ("letters show", "--sent"),
}
"""Options that another command has too, for the same."""


def commands(
    command: click.Command = root, path: tuple[str, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each command there is, with its options."""
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from commands(inner, (*path, name))
        return
    names = [one.opts[0] for one in command.params if isinstance(one, click.Option)]
    yield " ".join(path), tuple(name for name in names if name != "--help")


def test_each_command_has_its_page_or_a_reason() -> None:
    """A new command without a page is seen here, and so is a page for a command that went."""
    assert {name for name, _options in commands()} == set(PAGES)


def test_each_option_has_its_place_or_a_reason() -> None:
    """A page that leaves out what an option does is not the same as the command."""
    every = {
        (name, option)
        for name, options in commands()
        for option in options
        if not isinstance(PAGES[name], Not)
    }
    known = set(FIELDS) | set(SAME)
    without = {one for one in every - known if one[1] not in OF_THE_TERMINAL}
    assert without == set()
    assert known <= every, "an option that went"
    assert {option for _name, option in SAME.values()} <= {option for _name, option in FIELDS}


def test_the_pages_that_are_named_are_there(pages: Pages) -> None:
    """The table is about pages that there are."""
    there = {rule.endpoint for rule in pages.app.url_map.iter_rules()}
    named = {one for held in PAGES.values() if not isinstance(held, Not) for one in held}
    assert named <= there


@pytest.mark.skipif(not TEMPLATES.is_dir(), reason="needs the project's own folders")
def test_the_places_that_are_named_are_there() -> None:
    """Each option's place is in its template."""
    missing = [
        (option, name)
        for option, (name, what) in FIELDS.items()
        if what not in (TEMPLATES / name).read_text(encoding="utf-8")
    ]
    assert missing == []


def test_the_table_is_awake() -> None:
    """A command that nobody wrote down would be missed by it."""
    extra = click.Group("extra", commands={"new-thing": click.Command("new-thing")})
    assert [name for name, _options in commands(extra)] == ["new-thing"]
    assert "new-thing" not in PAGES
