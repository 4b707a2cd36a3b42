"""``privacyaudit diary``: write down what happened, and print it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from privacyaudit.cli.asking import sure
from privacyaudit.cli.groups import Whole
from privacyaudit.cli.opening import ask, day, on_case, open_case, until_taken
from privacyaudit.cli.running import today
from privacyaudit.cli.showing import on_terminal, say
from privacyaudit.diary import HINT, SORTS, Incident, Sort, check, clock_of
from privacyaudit.diarysheets import blank_page, blank_table, log, table
from privacyaudit.errors import InputError, LockedError, NoSpaceError
from privacyaudit.words import _, ngettext

T = TypeVar("T")


@click.group(cls=Whole, help=_("Keep a diary of incidents in a case. An entry is written once."))
def diary() -> None:
    """Hold the commands of the diary."""


@diary.command(help=_("Write an entry. On a terminal you are asked one question at a time."))
@on_case
@click.option("--day", "given", metavar="DAY", default="", help=_("Such as 2026-11-05."))
@click.option("--time", "clock", metavar="TIME", default="", help=_("Such as 21:05."))
@click.option(
    "--sort", type=click.Choice([one.value for one in Sort]), help=_("What sort of thing it was.")
)
@click.option("--about", is_flag=True, help=_("The day or time is a guess."))
@click.option("--corrects", metavar="NUMBER", type=int, help=_("It corrects this entry."))
@click.option(
    "--attach",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("A file that shows it. A copy is kept."),
)
@click.option("--by-advocate", is_flag=True, help=_("An advocate writes it."))
def add(
    folder: Path, code: bool, given: str, clock: str, sort: str | None, about: bool,
    corrects: int | None, attach: tuple[Path, ...], by_advocate: bool,
) -> None:  # fmt: skip
    """Write one entry; the words come from questions or standard input, never an argument."""
    from privacyaudit.desk import diary as desk

    with open_case(folder, code) as opened:
        if not all(path.is_file() for path in attach):
            # Before anything is asked: nobody should write it all for nothing.
            raise InputError(_("This file is not there."), _("Check where it is, then try again."))
        say(_(HINT), err=True)
        old = desk.numbered(desk.entries(opened), corrects).id if corrects else ""
        happened, clock = _when(given, clock)
        sort = _sort(sort or "")
        answers = _answers()
        incident = Incident(
            happened, answers["what"], sort, clock, about=about,
            feeling=answers["feeling"], where=answers["where"], saw=answers["saw"],
            police=answers["police"], corrects=old, by="advocate" if by_advocate else "",
        )  # fmt: skip
        entry, wrong = _kept(lambda: desk.add_with_files(opened, incident, attach))
    say(_("Entry {number} is kept.").format(number=entry.number))
    for fault in wrong:
        say(fault.says, err=True)
    if wrong:
        count = len(wrong)
        words = ngettext("{count} file is not with it.", "{count} files are not with it.", count)
        say(words.format(count=count), err=True)
        say(_("Write an entry that corrects it, with the file."), err=True)
        raise click.exceptions.Exit(wrong[0].exit_code)


def _when(given: str, clock: str) -> tuple[date, str]:
    """Ask for the day and the time; nobody should write the long answers for nothing."""

    def happened() -> date:
        on = day(ask(_("Which day? (2026-11-05)"), given))
        check(Incident(on, "-"), today())
        return on

    def at() -> str:
        return clock_of(ask(_("What time, about? (21:05, or nothing)"), clock, needed=False))

    return (
        happened() if given else until_taken(happened),
        at() if clock else until_taken(at),
    )


def _sort(given: str) -> Sort:
    """Ask for the sort of thing it was; Enter is something else."""
    if not given and on_terminal():
        for one in Sort:
            say(f"  {one.value}: {_(SORTS[one])}", err=True)

    def chosen() -> Sort:
        typed = ask(_("What sort of thing?"), given, needed=False) or Sort.ELSE
        if typed not in list(Sort):
            raise InputError(_("There is no such sort."), _("Choose one from the list."))
        return Sort(typed)

    return chosen() if given else until_taken(chosen)


def _kept(write: Callable[[], T]) -> T:
    """Do *write*; where the disk is full or the case in use, ask whether to try again."""
    while True:
        try:
            return write()
        except (LockedError, NoSpaceError) as fault:
            if not on_terminal():
                raise
            say(fault.says, err=True)
            say(fault.next_step, err=True)
            again = _("Your words are still here. Try again?")
            if not sure(again, default=True, err=True):
                raise


def _answers() -> dict[str, str]:
    asks = {
        "what": _("What happened?"),
        "feeling": _("How did it make you feel?"),
        "where": _("Where?"),
        "saw": _("Who saw or heard it?"),
        "police": _("Police reference, if there is one"),
    }
    if not on_terminal():
        # The whole of standard input is what happened.
        words = sys.stdin.buffer.read().decode("utf-8", "replace")
        return {**dict.fromkeys(asks, ""), "what": words}

    def happened() -> str:
        words = ask(asks["what"], "", needed=False)
        check(Incident(today(), words), today())
        return words

    answers = {"what": until_taken(happened)}
    return answers | {
        name: ask(words, "", needed=False) for name, words in asks.items() if name != "what"
    }


@diary.command(help=_("Print the whole diary, as police and helplines ask for it."))
@on_case
@click.option("--csv", "as_table", is_flag=True, help=_("As a table for a spreadsheet."))
def show(folder: Path, code: bool, as_table: bool) -> None:
    """Print the log, or the table."""
    from privacyaudit.desk import diary as desk

    with open_case(folder, code) as opened:
        entries, ident = desk.entries(opened), opened.id
    words = table(entries) if as_table else log(entries, ident, today())
    for line in words.splitlines():
        say(line)


@diary.command(
    "print", help=_("Write the diary with a drawing of its pattern, as a page to print.")
)
@on_case
@click.option("--to", default=".", metavar="PATH", help=_("Write it to this file or folder."))
def printed(folder: Path, code: bool, to: str) -> None:
    """Write the printable log."""
    from privacyaudit.desk import diary as desk
    from privacyaudit.desk.pages import diary_page
    from privacyaudit.desk.report import write_new

    with open_case(folder, code) as opened:
        page = diary_page(desk.entries(opened), opened.id, today())
    path = write_new(Path(to), f"notes-{today().isoformat()}.html", page.encode())
    say(_("The page is here: {path}").format(path=path.absolute()), err=True)


@diary.command("import", help=_("Bring a filled-in table: all of its lines, or none."))
@on_case
@click.argument("table_file", metavar="TABLE", type=click.Path(path_type=Path, dir_okay=False))
def bring(folder: Path, code: bool, table_file: Path) -> None:
    """Write every line of a table as an entry."""
    from privacyaudit.desk import diary as desk

    try:
        content = table_file.read_bytes()
    except OSError:
        raise InputError(_("The table could not be read."), _("Check its name.")) from None
    with open_case(folder, code) as opened:
        written = desk.bring_table(opened, content)
    say(_("{count} entries are kept.").format(count=len(written)))


@diary.command(
    help=_("Write blank sheets to print and fill in by hand, or an empty table with --csv."),
    short_help=_("Write blank sheets to fill in by hand."),
)
@click.option("--csv", "as_table", is_flag=True, help=_("An empty table for a spreadsheet."))
@click.option("--to", default="", metavar="PATH", help=_("Write it to this file or folder."))
@click.option("--sheets", type=click.IntRange(1, 50), default=2, help=_("How many sheets."))
def blank(as_table: bool, to: str, sheets: int) -> None:
    """Print or write empty sheets; no case is opened."""
    if to:
        from privacyaudit.desk.pages import blank_pages
        from privacyaudit.desk.report import write_new

        content = blank_table() if as_table else blank_pages(sheets)
        name = "notes.csv" if as_table else "notes.html"
        path = write_new(Path(to), name, content.encode("utf-8-sig" if as_table else "utf-8"))
        say(_("It is here: {path}").format(path=path.absolute()), err=True)
        return
    for line in (blank_table() if as_table else blank_page()).splitlines():
        say(line)


@diary.command("take-out", help=_("Remove what entry NUMBER says, for good. Its place stays."))
@on_case
@click.argument("number", metavar="NUMBER", type=int)
def take_out(folder: Path, code: bool, number: int) -> None:
    """Take one entry out, its files too."""
    from privacyaudit.desk import diary as desk

    with open_case(folder, code) as opened:
        entry = desk.numbered(desk.entries(opened), number)
        question = _("Remove what entry {number} says, for good?").format(number=number)
        if on_terminal() and not sure(question, default=False, err=True):
            say(_("Nothing was removed."), err=True)
            return
        desk.take_out(opened, entry.id)
    say(_("Entry {number} was taken out.").format(number=number))
