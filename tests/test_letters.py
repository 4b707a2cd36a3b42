"""Letters: what each leaves out, its law and its due date, and files that open anywhere."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

import pytest

from privacyaudit import letters
from privacyaudit.desk.letters import body
from privacyaudit.docx import docx
from privacyaudit.errors import ServiceError
from privacyaudit.letters import Letter

EVERY = letters.letters()
SENT = date(2026, 11, 22)


@pytest.mark.parametrize("letter", EVERY, ids=lambda letter: letter.id)
def test_a_letter_says_what_to_leave_out_and_has_no_room_for_a_new_address(letter: Letter) -> None:
    """A letter travels: what is in it reaches people nobody chose."""
    blanks = re.findall(r"\[([^\]]*)\]", " ".join(letter.paragraphs))

    assert letter.leave_out
    assert [blank for blank in blanks if "address" in blank and not _of_a_page(blank)] == []
    assert [blank for blank in blanks if "phone" in blank or "number" in blank] == []


def _of_a_page(blank: str) -> bool:
    return "web address" in blank or "address you used" in blank or "old address" in blank


def test_the_test_for_a_new_address_sees_one() -> None:
    """A check that cannot fail checks nothing."""
    assert not _of_a_page("your home address")


@pytest.mark.parametrize("letter", EVERY, ids=lambda letter: letter.id)
def test_a_letter_that_rests_on_a_law_with_a_deadline_gives_the_day(letter: Letter) -> None:
    """A due date turns waiting into a plan."""
    due = letter.due_by(SENT)

    assert (due is None) == (letter.due == "")
    assert due is None or due > SENT
    assert not letter.due or letter.law


@pytest.mark.parametrize(
    ("ident", "sent", "due"),
    [
        ("gdpr-erasure", date(2026, 1, 31), date(2026, 2, 28)),
        ("gdpr-erasure", date(2028, 1, 31), date(2028, 2, 29)),
        ("gdpr-erasure", date(2026, 12, 15), date(2027, 1, 15)),
        ("regulator-complaint", date(2026, 11, 30), date(2027, 2, 28)),
        ("ccpa-deletion", date(2026, 11, 22), date(2027, 1, 6)),
    ],
)
def test_months_and_days_are_counted_as_the_law_counts_them(
    ident: str, sent: date, due: date
) -> None:
    """A month is a month, also from the last day of January."""
    letter = letters.by_id(ident)

    assert letter is not None
    assert letter.due_by(sent) == due


def test_every_letter_that_was_asked_for_is_there() -> None:
    """Each of these has been somebody's next step."""
    assert {letter.id for letter in EVERY} >= {
        "gdpr-erasure",
        "gdpr-objection",
        "regulator-complaint",
        "search-delisting",
        "ccpa-deletion",
        "eu-gdpr-erasure",
        "open-register",
        "abuse-desk",
        "script-work",
        "script-school",
        "script-club",
        "script-family",
    }


def test_the_scripts_say_a_safety_concern_and_no_more() -> None:
    """The reason belongs to the person, and need not be told to be helped."""
    for letter in EVERY:
        if letter.id.startswith("script-"):
            words = " ".join(letter.paragraphs)
            assert "safety concern" in words
            assert not re.search(r"stalk|abuse|violen|police|ex-", words)


@pytest.mark.parametrize("letter", EVERY, ids=lambda letter: letter.id)
def test_a_letter_opens_in_a_word_processor_and_holds_nothing_else(letter: Letter) -> None:
    """No author, no date, no program's name: only the words."""
    made = letters.docx(letter)
    opened = pytest.importorskip("docx").Document(io.BytesIO(made))

    assert [one.text for one in opened.paragraphs] == list(letter.paragraphs)
    assert opened.core_properties.title == "Notes"
    assert opened.core_properties.author == ""
    assert opened.core_properties.last_modified_by == ""
    assert made == letters.docx(letter)


def test_hostile_words_cannot_break_the_file() -> None:
    """A paragraph is text, whatever is in it."""
    words = 'a <w:p/> & "b" \x00\x0b\ud800 \u202e ]]> 😀'
    opened = pytest.importorskip("docx").Document(io.BytesIO(docx([words, ""])))

    assert "<w:p/> &" in opened.paragraphs[0].text
    assert "😀" in opened.paragraphs[0].text


def test_the_file_tells_no_time() -> None:
    """When a letter was made is nobody's concern."""
    with zipfile.ZipFile(io.BytesIO(docx(["a"]))) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("letter", EVERY, ids=lambda letter: letter.id)
def test_a_page_to_print_shows_the_letter_alone_on_paper(letter: Letter) -> None:
    """What to leave out is for the reader on screen, not for the one who gets the letter."""
    page = body(letter, "page", SENT).decode()
    about, _, text = page.partition("<article")

    assert 'class="screen-only calm"' in about
    assert text.count("<p>") == len(letter.paragraphs)
    assert "<script" not in page


@pytest.mark.parametrize(
    "text",
    ["", "Title: x", "Title: x\n----\nwords", "Nonsense: x\n----\nwords", "\n----\n"],
)
def test_a_letter_with_a_fact_missing_is_refused(text: str) -> None:
    """A letter without its law or what to leave out must not reach anybody."""
    with pytest.raises(ServiceError, match="broken"):
        letters.parse(text, "broken.txt")


def test_a_letter_fits_its_country_only() -> None:
    """The wrong law is worse than none."""
    assert "gdpr-erasure" in {one.id for one in letters.for_region("GB")}
    assert "gdpr-erasure" not in {one.id for one in letters.for_region("US")}
    assert "eu-gdpr-erasure" in {one.id for one in letters.for_region("DE")}
    assert {one.id for one in letters.for_region("")} == {
        one.id for one in EVERY if "ALL" in one.regions
    }
