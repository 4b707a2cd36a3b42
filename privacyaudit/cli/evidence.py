"""``privacyaudit evidence``: save what you saw, so that others can check it."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.groups import Whole
from privacyaudit.cli.opening import ask, on_case, open_case
from privacyaudit.cli.showing import say
from privacyaudit.errors import InputError
from privacyaudit.words import _

INITIALS = click.option("--initials", default="", metavar="AB", help=_("Of whoever saves it."))
ADVOCATE = click.option("--by-advocate", is_flag=True, help=_("An advocate saves it."))


@click.group(
    cls=Whole,
    help=_(
        "Save evidence in a case, and check it.\n\n"
        "You do not have to collect evidence if it is not safe for you."
    ),
)
def evidence() -> None:
    """Hold the commands of evidence."""


@evidence.command(help=_("Save a page as it comes. The address is asked for."))
@on_case
@INITIALS
@ADVOCATE
@click.option("--picture", is_flag=True, help=_("Take a picture of the page too."))
@click.pass_obj
def save(
    surroundings: object, folder: Path, code: bool, initials: str, by_advocate: bool, picture: bool
) -> None:
    """Capture one page; nobody signs in, nothing is clicked."""
    from privacyaudit.desk import case as cases
    from privacyaudit.desk import evidence as desk
    from privacyaudit.desk.audit import Surroundings, reach
    from privacyaudit.model import Person, Role

    around = surroundings if isinstance(surroundings, Surroundings) else Surroundings()
    with open_case(folder, code) as opened:
        cases.may_run(opened)
        address = ask(_("The address of the page"), "")
        by = ask(_("Your initials"), initials)
        kept = cases.told(opened).person if cases.overview(opened).has_details else Person()
        camera = desk.camera(kept.avoid, around.table) if picture else None
        say(_("The site sees a visit from this connection."), err=True)
        with reach(kept, around) as fetch:
            role = Role.ADVOCATE if by_advocate else Role.SELF
            made = desk.capture(opened, address, by, fetch, role=role, screenshot=camera)
    say(_("Saved as exhibit {exhibit}.").format(exhibit=made.exhibit))


@evidence.command(
    help=_(
        "Bring FILES, or whole folders: messages, e-mails, pictures. "
        "The originals stay as they are."
    )
)
@on_case
@click.argument("paths", metavar="FILE...", nargs=-1, required=True,
                type=click.Path(path_type=Path))  # fmt: skip
@INITIALS
@ADVOCATE
def bring(
    folder: Path, code: bool, paths: tuple[Path, ...], initials: str, by_advocate: bool
) -> None:
    """Keep copies of files as an exhibit."""
    from privacyaudit.desk import evidence as desk
    from privacyaudit.model import Role

    with open_case(folder, code) as opened:
        by = ask(_("Your initials"), initials)
        role = Role.ADVOCATE if by_advocate else Role.SELF
        made = desk.bring(opened, paths, by, role=role)
    say(_("Saved as exhibit {exhibit}.").format(exhibit=made.exhibit))


@evidence.command("list", help=_("List what was saved."))
@on_case
def listed(folder: Path, code: bool) -> None:
    """Print the index of exhibits."""
    from privacyaudit.desk import evidence as desk

    with open_case(folder, code) as opened:
        every = tuple(desk.packs(opened))
        if not every:
            say(_("Nothing was saved yet."))
        for kept in every:
            say(f"{kept.exhibit}  {kept.at:%Y-%m-%d %H:%M} UTC  {kept.what}")
            for event in desk.events(opened, kept.exhibit):
                say(f"    {event.at:%Y-%m-%d %H:%M} UTC  {event.did}  {event.who}  {event.to}")


@evidence.command(help=_("Write exhibit MARK as a folder of plain files inside FOLDER."))
@on_case
@click.argument("mark", metavar="MARK")
@click.argument("to_folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
@click.option("--zip", "as_zip", is_flag=True, help=_("As one ZIP file."))
def export(folder: Path, code: bool, mark: str, to_folder: Path, as_zip: bool) -> None:
    """Give a pack out; it is written down to whom."""
    from privacyaudit.desk import evidence as desk
    from privacyaudit.desk.givingout import PLAIN

    if not to_folder.is_dir():
        raise InputError(_("This folder is not there."), _("Make it first, then try again."))
    with open_case(folder, code) as opened:
        to = ask(_("Who gets it?"), "")
        give = desk.export_zip if as_zip else desk.export
        path = give(opened, mark, to_folder, who="case", to=to)
        wrong = () if as_zip else desk.verify(path).wrong
    for one in wrong:
        say(one)
    say(_("It is here: {path}").format(path=path.absolute()))
    say(_(PLAIN), err=True)
    if wrong:
        raise click.exceptions.Exit(4)


@evidence.command(help=_("Ask a time-stamp authority for a stamp on exhibit MARK."))
@on_case
@click.argument("mark", metavar="MARK")
@click.argument("authority", metavar="ADDRESS")
@click.pass_obj
def stamp(surroundings: object, folder: Path, code: bool, mark: str, authority: str) -> None:
    """Ask for a stamp; the authority sees a hash and nothing else."""
    from privacyaudit.desk import evidence as desk
    from privacyaudit.desk.audit import Surroundings, reach
    from privacyaudit.model import Person

    around = surroundings if isinstance(surroundings, Surroundings) else Surroundings()
    with open_case(folder, code) as opened, reach(Person(), around) as fetch:
        done = desk.stamp(opened, mark, authority, fetch, who="case")
    if done.at is None:
        say(done.says)
        say(_("The exhibit is as it was. You can ask again later."), err=True)
        raise click.exceptions.Exit(1)
    say(_("Stamped: these bytes existed no later than {time}.").format(time=done.at.isoformat()))


@evidence.command(help=_("Check the pack in FOLDER: every file, the list, the log and the stamps."))
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))
@click.option("--root", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help=_("The authority's root certificate."))  # fmt: skip
def verify(folder: Path, root: Path | None) -> None:
    """Check a pack that was given out; no case is opened."""
    from privacyaudit.evidence.verify import verify as check

    try:
        certificate = root.read_bytes() if root is not None else b""
    except OSError:
        raise InputError(_("The certificate could not be read."), _("Check its name.")) from None
    done = check(folder, certificate)
    for one in done.wrong:
        say(_("Not as it was made: {what}").format(what=one))
    for time in done.stamps:
        say(_("An authority says it existed no later than {time}.").format(time=time))
    if done.wrong:
        raise click.exceptions.Exit(4)
    say(_("All {count} files are as they were made.").format(count=done.files))
