"""Pages too large for one tree, or slow for the fast parser: read in parts, with nothing lost."""

from __future__ import annotations

import base64
import random

import pytest

from privacyaudit import DetailKind, Document, Match
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.views import markup
from tests.reading.labelled.people import PEOPLE

LONG = "<p class='row'>some words of others</p>\n" * 40
SHOWN = (
    "<p>Tel 07700 900481</p>",
    "<p>Tel 07700&nbsp;900<b>481</b></p>",
    "<table><tr><td>Tel</td><td>07700 900481</td></tr></table>",
    "<script>var a = {tel: '\\u0030\\u0037700 9004\\x38\\x31'};</script>",
    "<style>p::after{content:'Tel 07700 900481'}</style>",
    "<!-- Tel 07700 900481 -->",
    "<i data-x='Tel%3A%2007700%20900481'></i>",
    f"<i data-x='{base64.b64encode(b'Tel 07700 900481').decode()}'></i>",
    "<a href='tel:07700900481'>x</a>",
    f"<script>/*{'x<b>' * 900}*/ var a = 'tel \\u0030\\u0037700 9004\\x38\\x31';</script>",
    f'<i title="{"<b>x</b>" * 300} Tel 07700 900481"></i>',
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Return a reader for the British person of the labelled pages."""
    return Reader(PEOPLE["gb"].person)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read every page in parts, as if it were very large."""
    monkeypatch.setattr(markup, "_MANY_TAGS", 0)
    monkeypatch.setattr(markup, "_PART", 3_000)
    monkeypatch.setattr(markup, "_OVERLAP", 600)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("shown", SHOWN)
def test_a_detail_is_found_wherever_a_cut_falls(reader: Reader, shown: str) -> None:
    """A cut may fall in a script, a comment, a table or an attribute."""
    chance = random.Random(1)
    for _page in range(25):
        page = LONG[: chance.randrange(2_000, 9_000)] + shown + LONG * 4
        seen = reader.examine(Document(page.encode(), "text/html"))
        assert DetailKind.PHONE in {sighting.detail.kind for sighting in seen.sightings}


@pytest.mark.usefixtures("small")
def test_cells_are_kept_apart_in_every_part_of_a_table(reader: Reader) -> None:
    """Digits over two cells are nobody's number, however long the table is."""
    row = "<tr><td>31 07700</td><td>900481 12</td></tr>"
    page = "<table>" + row * 900 + "</table>"
    assert len(list(markup._parts(page))) > 3
    seen = reader.examine(Document(page.encode(), "text/html"))
    assert not [s for s in seen.sightings if s.match is Match.CONFIRMED]


def test_many_names_of_attributes_do_not_hold_the_parser_up() -> None:
    """The fast parser is quadratic in them, so another reads the page."""
    assert markup.awkward("".join(f"<p a{n}=1>" for n in range(30_000)))
    assert markup.awkward("".join(f"<x{n}></x{n}>" for n in range(30_000)))
    assert not markup.awkward("<p class=a id=b>x</p>" * 30_000)


def test_nesting_is_never_thought_to_be_less_than_it_is() -> None:
    """The quick count may send a page to be counted exactly, never past that."""
    chance = random.Random(2)
    for _page in range(20):
        deep = chance.randrange(1_900, 4_000)
        page = "</i>" * chance.randrange(9_000) + "<div><br>" * deep + "x" * chance.randrange(9_000)
        page += "</div>" * chance.randrange(9_000) + "<p>a</p>" * 9_000
        if deep > markup._MOST_DEPTH:
            assert markup._may_nest(page)
            assert markup.awkward(page)


def test_a_long_tag_is_seen_wherever_it_stands() -> None:
    """The long steps find each place behind which no other tag begins."""
    chance = random.Random(3)
    for _page in range(200):
        gaps = [chance.choice((0, 1, 50, 7_999, 8_000, 8_001, 20_000)) for _tag in range(12)]
        text = "".join("<" + "x" * gap for gap in gaps)
        starts = [sum(gaps[:at]) + at for at in range(12)]
        expected = [start for start, gap in zip(starts, gaps, strict=True) if gap >= markup._LONG]
        assert list(markup._long_tags(text)) == expected
