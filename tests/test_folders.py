"""Many files of one folder in one line: no one file's own spot, and all of them counted."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from privacyaudit import DetailKind, ExposureKind, Finding, Match, Part, Place, pictures
from privacyaudit.exposures import merge
from privacyaudit.folders import gather, numbered
from privacyaudit.model import Circumstances
from privacyaudit.report import rows
from tests.samples import NOW
from tests.samples_audit import an_audit, tag

WITHIN = {
    f"file {number} in {folder}": (folder, number)
    for folder in ("saved pages", "old phone")
    for number in range(1, 20)
}
PAGE, CELL = Place(Part.TEXT, 40, "html/body/p"), Place(Part.TEXT, 9, "")
PHOTO = Place(Part.METADATA, 2, "")


def name_in(numbers: Iterable[int], *where: Place, **changes: object) -> tuple[Finding, ...]:
    """Return the person's name in the files with these *numbers*, each at its own place."""
    facts: dict[str, object] = {"match": Match.CONFIRMED, "at": NOW, **changes}
    folder = facts.pop("folder", "saved pages")
    return tuple(
        Finding(
            "your-files",
            ExposureKind.FULL_NAME_LINKS,
            f"file {number} in {folder}",
            tag=tag(DetailKind.NAME),
            where=where[at % len(where)],
            **facts,  # type: ignore[arg-type]
        )
        for at, number in enumerate(numbers)
    )


@pytest.mark.parametrize(
    ("where", "kept"),
    [((PAGE, CELL), Place(Part.TEXT)), ((PAGE, PHOTO), None), ((PHOTO,), Place(Part.METADATA))],
)
def test_one_line_for_many_files_names_no_spot_that_is_in_one_of_them(
    where: tuple[Place, ...], kept: Place | None
) -> None:
    """Evidence for the police must be true of each file it names: a table has no paragraph."""
    (one,) = gather(numbered(name_in((2, 4, 6, 9), *where), WITHIN), WITHIN)

    assert one.place == "saved pages, files 2, 4, 6 and 9"
    assert one.where == kept


def test_the_printed_row_names_the_part_that_all_share_and_no_path() -> None:
    """The same, as the police set prints it."""
    found = gather(numbered(name_in((2, 4, 6, 9), PAGE, CELL), WITHIN), WITHIN)
    exposures = merge(found, Circumstances())
    (row,) = rows.seen(an_audit([], exposures=exposures))

    assert row.where == "in the page's text"


def test_many_files_in_one_line_are_counted_one_by_one() -> None:
    """Four files and one file are not the same length of bar, and no file counts twice."""
    told = (
        *name_in((2, 4, 6, 9), PAGE),
        *name_in((4, 6, 9, 11), PAGE, match=Match.POSSIBLE, why="made up"),
        *name_in((2,), PAGE, folder="old phone"),
    )
    exposures = merge(gather(numbered(told, WITHIN), WITHIN), Circumstances())
    (bar,) = pictures.bars(exposures, {"your-files"}, ())
    (join,) = pictures.joins(exposures)

    assert bar.places == 6
    assert join.says == "your name (5 places)"
    assert join.places == ("file 2 in old phone", "saved pages, files 2, 4, 6 and 9")
