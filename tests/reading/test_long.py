"""A long document costs no more than it has to tell; counted here, not timed."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from privacyaudit.model import DetailKind, Document, Match, Part, Reason
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.matching import allowance, hits, others, repeats, scan, spots, unsettled
from privacyaudit.reading.matching.repeats import without_repeats
from privacyaudit.reading.views import data, markup, tables
from privacyaudit.reading.views.base import Limits, Sheet
from privacyaudit.reading.views.data import csv_sheets
from privacyaudit.reading.views.html import html_sheets
from tests.reading.labelled.people import PEOPLE
from tests.samples import AVERY

EDGES = b"\x00\x1d\x1e\x1f"
ROW = '{},"Avery Sample",averysample_demo,07700 900123,avery.sample@example.com\n'


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Give the reader for one made-up person."""
    return Reader(AVERY)


def _table(rows: int) -> bytes:
    return ("id,name,user,tel,mail\n" + "".join(map(ROW.format, range(rows)))).encode()


def _looks(reader: Reader, rows: int, patch: pytest.MonkeyPatch) -> int:
    """Return how often a hit in a table of so many *rows* is looked at."""
    count = 0
    done = scan._Judge.done

    def counted(judge: scan._Judge, found: list[hits.Hit]) -> bool:
        nonlocal count
        count += 1
        return done(judge, found)

    with patch.context() as here:
        here.setattr(scan._Judge, "done", counted)
        assert len(reader.examine(Document(_table(rows), "text/csv")).sightings) == 4
    return count


def test_what_was_seen_for_certain_is_not_looked_for_in_the_rest_of_a_table(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten hits a row are looked at in the first rows, then one: of a site that may be theirs."""
    monkeypatch.setattr(unsettled, "LONG", 100_000)
    some = _looks(reader, 8_000, monkeypatch)
    many = _looks(reader, 24_000, monkeypatch)
    assert many - some < 16_000 * 1.1 < some


def test_nothing_is_looked_for_twice_in_vain_where_no_more_is_counted(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After so many places of others, only the person's own words are looked for."""
    found: list[int] = []
    look = spots.Spots.__call__

    def counted(self: spots.Spots, plain: bytes) -> list[spots.Window]:
        windows = look(self, plain)
        found.append(sum(window.spots for window in windows))
        return windows

    monkeypatch.setattr(spots.Spots, "__call__", counted)
    rows = "".join(f"{n},someone{n}@example.org,x\n" for n in range(60_000))
    answer = reader.examine(Document(f"id,mail,said\n{rows}".encode(), "text/csv"))
    assert answer.problem is Reason.TOO_LARGE
    assert sum(found) < 30_000


@pytest.mark.parametrize("kind", ["text/csv", "text/plain"])
def test_a_table_of_fifty_thousand_rows_is_read_whole(reader: Reader, kind: str) -> None:
    """What stands in its last row is found, behind rows that settled another detail."""
    first = "0,Avery Sample,,\n"
    rows = "".join(f"{n},Club {n},Season {n % 40},\n" for n in range(50_000))
    last = "50001,Ann Roe,07700 900123,avery.sample@example.com\n"
    answer = reader.examine(Document(f"id,name,tel,mail\n{first}{rows}{last}".encode(), kind))
    assert answer.problem is None
    seen = {one.detail.kind for one in answer.sightings if one.match is Match.CONFIRMED}
    assert seen == {DetailKind.NAME, DetailKind.PHONE, DetailKind.EMAIL}


@pytest.mark.parametrize("country", ["gb", "de"])
def test_every_detail_keeps_its_number_when_others_are_settled(country: str) -> None:
    """A scanner for the rest takes one detail for no other."""
    whole = Reader(PEOPLE[country].person)
    numbers = range(len(whole.person.details))
    for settled in numbers[:3]:
        left = unsettled.Unsettled(whole._scanner, whole._checks)
        left.settle(settled, Part.DATA)
        assert left.scanner(Part.DATA, unsettled.LONG) is whole._scanner
        assert left.scanner(None, unsettled.LONG) is whole._scanner
        rest = left.scanner(Part.DATA, 1)
        expected = {
            form: [hit for hit in hits if hit.number != settled]
            for form, hits in whole._scanner._long.items()
        }
        assert rest._long == {form: hits for form, hits in expected.items() if hits}


def _windows(text: bytes, long: int) -> Iterator[bytes]:
    return (text[at : at + long] for at in range(len(text) - long + 1))


@pytest.mark.parametrize("turn", [1, 7, 90])
def test_of_a_text_that_repeats_every_stretch_of_words_is_kept(
    turn: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not one is lost in front, behind or between; nor is an edge."""
    for name, value in (("LONG", 1_000), ("KEPT", 400), ("_STEP", 200), ("_MOST", 100)):
        monkeypatch.setattr(repeats, name, value)
    chance = random.Random(turn)
    for _text in range(20):
        again = bytes(chance.choices(b"abc 12", k=turn))
        plain = b"".join(
            bytes(chance.choices(b"abc 12\x00\x1e", k=chance.randrange(600)))
            + again * (chance.randrange(4_000) // turn)
            for _run in range(4)
        )
        short = without_repeats(plain)
        assert set(_windows(plain, 150)) == set(_windows(short, 150))
        assert [short.count(edge) for edge in EDGES] == [plain.count(edge) for edge in EDGES]
    assert len(without_repeats(b"abc " * 10_000)) < 2_000


def test_text_that_only_looks_alike_is_left_as_it_is() -> None:
    """Rows with a number each, and stretches with edges between, are all kept."""
    for text in (_table(10_000), b"\x1eAvery Sample" * 90_000, b"short " * 9):
        assert without_repeats(text) is text


def test_a_detail_over_and_over_is_judged_as_often_as_it_says_something(reader: Reader) -> None:
    """Three hundred thousand dates cost what a thousand do, and what comes after is found."""
    text = b"12 April 1990 " * 300_000 + b"</p><p>Avery Sample, 07700 900123"
    answer = reader.examine(Document(b"<p>" + text, "text/html"))
    assert answer.problem is None
    assert DetailKind.PHONE in {one.detail.kind for one in answer.sightings}


def test_each_cell_is_under_its_own_column() -> None:
    """However many cells a row has, and whatever signs stand in them."""
    text = "name,tel,age\nAnn,1\x1f2,30,more\n\nBo\n\x00,\x1f,5\n"
    (sheet,) = csv_sheets(text, Limits())
    said = [(piece, sheet.locate(number).key) for number, piece in enumerate(sheet.pieces())]
    assert said == [
        ("\x00name", ""),
        ("\x1etel", ""),
        ("\x1eage", ""),
        ("\x00Ann", "name"),
        ("\x1e1 2", "tel"),
        ("\x1ecount 30", "age"),
        ("\x1emore", ""),
        ("\x00Bo", "name"),
        ("\x00 ", "name"),
        ("\x1e ", "tel"),
        ("\x1ecount 5", "age"),
    ]


@pytest.mark.parametrize("head", ["", "<tr><th>Name<th>Phone<th>Town"])
def test_a_long_table_without_a_head_is_given_up_after_three_rows(
    head: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that has a head is read as ever."""
    count = 0
    rows = tables._rows

    def counted(given: list[object]) -> Iterator[list[str]]:
        nonlocal count
        for row in rows(given):  # type: ignore[arg-type]
            count += 1
            yield row

    monkeypatch.setattr(tables, "_rows", counted)
    page = f"<table>{head}{'<tr><td>Ann<td>07700 900001<td>Testford' * 3_000}</table>"
    found = [piece for sheet in html_sheets(page, Limits()) for piece in sheet.pieces()]
    assert count > 3_000 if head else count <= 3
    assert any("Phone: 07700 900001" in piece for piece in found) == bool(head)


def test_very_many_names_are_told_from_very_many_tags() -> None:
    """Only the names hold lexbor up."""
    few = "<tr><td>1</td><td class=a>Ann</td></tr>" * 30_000
    assert not markup.awkward(few)
    assert markup.awkward("".join(f"<x{n}></x{n}>" for n in range(30_000)))
    assert markup.awkward("".join(f"<p a{n}=1>" for n in range(30_000)))


def test_a_table_of_which_no_more_can_be_judged_is_not_read_on(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no row can say anything any more, that is told at once and not after the last."""
    monkeypatch.setattr(allowance, "MOST_IN_ALL", 1_000)
    monkeypatch.setattr(others.Budget.__init__, "__defaults__", (1_000, False))
    rows = "".join(f"{n},Bob Sample,born {n} 1990,b{n}@example.org\n" for n in range(50_000))
    count = 0

    def counted(*given: object) -> Sheet:
        nonlocal count
        count += 1
        return made(*given)  # type: ignore[arg-type]

    made = data._table
    monkeypatch.setattr(data, "_table", counted)
    answer = reader.examine(Document(f"id,name,said,mail\n{rows}".encode(), "text/csv"))
    assert answer.problem is Reason.TOO_LARGE
    assert answer.says
    assert count <= 3


@pytest.mark.parametrize(
    ("noise", "kind"),
    [
        ("Avery Sample", DetailKind.NAME),
        ("1990-04-12", DetailKind.BIRTH_DATE),
        ("07700 900123", DetailKind.PHONE),
    ],
)
def test_what_stands_in_every_row_leaves_the_last_row_its_due(
    reader: Reader, noise: str, kind: DetailKind
) -> None:
    """One detail's thousand vain likenesses use up its own allowance, not that of the others."""
    rows = "".join(f"{n},{noise},Club,Season {n}\n" for n in range(50_000))
    body = f"n,who,what,when\n{rows}50000,Avery Sample,07700 900123,avery.sample@example.com\n"

    seen = reader.examine(Document(body.encode(), "text/csv")).sightings

    found = {one.detail.kind for one in seen if one.match is Match.CONFIRMED}
    assert {DetailKind.NAME, DetailKind.PHONE, DetailKind.EMAIL} - {kind} <= found
