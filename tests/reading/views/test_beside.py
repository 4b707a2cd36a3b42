"""Words that stand in elements of their own, with no gap between them, are words of their own."""

from __future__ import annotations

from privacyaudit import Document, Match
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.matching.around import in_its_own_tags, line_before
from privacyaudit.reading.views.base import Limits, Sheet
from privacyaudit.reading.views.html import html_sheets
from tests.reading.labelled.people import PEOPLE


def _text(page: str) -> Sheet:
    return next(iter(html_sheets(page, Limits())))


def _said(page: str) -> str:
    return "".join(_text(page).stretches).replace("\x1d", "/").replace("\x1e", "|")


def _confirmed(page: str) -> set[str]:
    seen = Reader(PEOPLE["gb"].person).examine(Document(page.encode(), "text/html"))
    return {one.detail.kind.value for one in seen.sightings if one.match is Match.CONFIRMED}


def test_a_label_is_a_cell_of_its_own() -> None:
    """In front of its value and behind the one before; any other word may run on."""
    assert _said("<i>Phone</i><i>1</i><i>Email</i><i>a@b</i>") == "/Phone|1|Email|a@b"
    rows = "<i>Phone</i><i>1</i>\n<i>Email</i><i>a@b</i>"
    assert _said(rows) == "/Phone|1\x1f\nEmail|a@b", "also behind a space"
    assert "|" not in _said("<i>Phones</i><i>1</i>")
    assert "|" not in _said("<i>by</i><i>the sea</i>")


def test_a_block_ends_in_front_of_an_element_as_in_front_of_text() -> None:
    """``<div>Copy</div><b>Day`` is two lines, and ``<b>Co</b><b>py`` one word."""
    assert _said("<div>Copy</div><b>Day</b>") == "/Copy/Day"
    assert _said("<div>Copy</div>Day") == "/Copy/Day"
    assert _said("<b>Co</b><b>py</b>") == "/Co\x1fpy"


def test_a_word_letter_by_letter_is_one_word_and_keeps_its_place() -> None:
    """What follows it is still where it says; a few letters may be initials and stay apart."""
    letters = "".join(f"<s>{char}</s>" for char in "Quillby")
    text = _text(f"<p>I am {letters}</p><p id=next>Next</p>")

    pieces = [piece[1:] for piece in text.pieces()]
    assert pieces == ["I am ", "Quillby", "Next"]
    assert text.path(1).endswith("/p/s")
    assert text.path(2).endswith("/p[2]")
    assert _said("<s>A</s><s>B</s><s>C</s>") == "/A\x1fB\x1fC"


def test_a_longer_username_letter_by_letter_is_not_the_persons() -> None:
    """Read letter by letter the last one would seem to stand beside it."""
    own, longer = (
        "".join(f"<s>{char}</s>" for char in name) for name in ("@nell_quillby7", "@nell_quillby71")
    )
    assert "username" in _confirmed(f"<p>{own}</p>")
    assert "username" not in _confirmed(f"<p>{longer}</p>")


def test_values_without_a_gap_are_told_apart_where_whole_words_stand_beside_them() -> None:
    """A letter, or a word in small letters, may be the beginning of a longer value."""
    assert in_its_own_tags("Anna Day\x1f", "\x1fCall")
    assert in_its_own_tags("tel. 900481\x1f", "")
    assert in_its_own_tags("\x1d", "\x1d")
    assert not in_its_own_tags("A\x1f", "")
    assert not in_its_own_tags("max\x1f", "")
    assert not in_its_own_tags("Anna Day\x1f", "\x1fand")
    assert not in_its_own_tags("Anna Day\x1f", "x")


def test_a_card_of_neighbours_shows_all_that_is_on_it() -> None:
    """As pages made by programs write it: the gaps are in the style sheet."""
    page = (
        "<div><a>Eleanor Quillby</a><a>eleanor.quillby@example.com</a><i>07700 900481</i>"
        "<i>ZZ21 QLF</i><i>14 Pipistrelle Lane</i><i>Ambleford</i><i>ZZ99 3QT</i>"
        "<i>DOB</i><i>23/04/1987</i><i>Close</i></div>"
    )
    assert _confirmed(page) >= {
        "name",
        "email",
        "phone",
        "vehicle",
        "home_address",
        "postcode",
        "birth_date",
    }


def test_parts_of_another_address_stay_another() -> None:
    """What a search marks within a longer value is not the person's."""
    assert "email" not in _confirmed("<p>max<b>eleanor.quillby@example.com</b></p>")
    assert "vehicle" not in _confirmed("<p><b>A</b>ZZ21 QLF</p>")
    assert "postcode" not in _confirmed("<p>B<b>ZZ99 3QT</b></p>")


def test_the_lines_of_the_source_are_no_lines_of_the_page() -> None:
    """Programs wrap what they write; only a page with typed text means its lines."""
    assert _said("<p>ZZ21\n<i>QLF</i></p>") == "/ZZ21 \x1fQLF"
    assert _said("<p>ZZ21\n<i>QLF</i></p><pre>x</pre>") == "/ZZ21\n\x1fQLF/x"
    wrapped = "<p>Reg: ZZ21\n<i>QLF</i></p><p>Address: 14\n<i>Pipistrelle\n</i>Lane, Ambleford</p>"
    assert _confirmed(wrapped) >= {"vehicle", "home_address"}


def test_a_space_between_elements_stays_one_and_counts_as_no_place() -> None:
    """The text behind it is still where it says."""
    text = _text("<p><b>one</b> <i>two</i>\n<u>three</u></p><p> </p><h2>four</h2>")

    assert "".join(text.stretches) == "\x1done\x1f two\x1f\nthree\x1dfour"
    assert [text.path(n).rpartition("/")[2] for n in range(4)] == ["b", "i", "u", "h2"]


def test_cells_of_nothing_but_tabs_do_not_part_a_label_from_its_value() -> None:
    """Programs indent what they write, a tab for each level."""
    assert line_before("\x1dDate of birth\x1f\n\t\t\x1f\n\t\t\x1d\n\t\t\t1987", 30, 30).startswith(
        "Date of"
    )


def test_news_of_a_newborn_is_nobodys_birthday() -> None:
    """The date behind it is of the news; *born* beside one still counts."""
    reader = Reader(PEOPLE["gb"].person)
    news = "<p>Every newborn a patient 07/19/2013</p>"
    assert not reader.examine(Document(news.encode(), "text/html")).unlisted
    born = news.replace("Every newborn a patient", "Anna Day, born")
    assert reader.examine(Document(born.encode(), "text/html")).unlisted
