"""``privacyaudit strip``: copies of photos without their hidden part."""

from __future__ import annotations

from pathlib import Path

import click

from privacyaudit.cli.showing import say
from privacyaudit.desk.strip import left_out
from privacyaudit.desk.strip import strip as strip_all
from privacyaudit.words import _, ngettext


@click.command(
    help=_(
        "Copy each PHOTO to a folder, without its hidden place, time and names. "
        "A folder stands for the photos in it. "
        "The photos themselves are not changed."
    )
)
@click.argument(
    "photos",
    metavar="PHOTO...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
)
@click.option(
    "--to",
    "folder",
    metavar="FOLDER",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help=_("Where the copies go. Copies are named by number, not by the photo's name."),
)
def strip(photos: tuple[Path, ...], folder: Path) -> None:
    """Copy photos, print what became of each, and end with 1 where a copy is missing."""
    missing = made = 0
    others = left_out(photos)
    for one in strip_all(photos, folder):
        if one.copy is not None:
            made += 1
            say(
                _("Photo {number}: the copy is {copy}. It was read again: nothing hidden is left.")
                .format(number=one.number, copy=one.copy.name)
            )  # fmt: skip
        else:
            missing += 1
            say(_("Photo {number}: no copy. {why}").format(number=one.number, why=one.says))
    copies = ngettext("{count} copy was made.", "{count} copies were made.", made)
    say(copies.format(count=made))
    if others:
        single = "{count} other file is no photo. It was not copied."
        several = "{count} other files are no photos. They were not copied."
        say(ngettext(single, several, others).format(count=others))
    if made:
        say(_("What the picture itself shows is still there: look at the background too."))
    if missing:
        say(_("Photos are numbered as you gave them, and in a folder by name."))
        raise click.exceptions.Exit(2)
