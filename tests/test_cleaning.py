"""Text from strangers is made fit to be printed."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from privacyaudit.cleaning import REPLACEMENT, cell, clean, plain, readable
from tests.hostile import payloads

ANY = st.text(st.characters())


def test_ordinary_text_is_left_as_it_is() -> None:
    """People's names are in every script; none may be damaged."""
    for text in ("Avery Sample", "Zoë Ó Briain", "李小龍", "नमस्ते", "אבגד", "🙂", "1 + 1 = 2"):
        assert clean(text) == text


def test_nothing_a_terminal_acts_on_is_left() -> None:
    """A title can move the cursor, set the clipboard or turn text around."""
    for payload in payloads.terminal():
        cleaned = clean(payload)
        assert cleaned.isprintable()
        assert payloads.MARK in cleaned


def test_a_label_is_one_line_without_what_steers_a_screen() -> None:
    """A mark that turns text around could make a label say something else than was typed."""
    assert plain("your \x1b[31mold\x1b[0m phone") == "your [31mold [0m phone"
    assert plain("your \u202ephone\u200b\u2069\n number ") == "your phone number"
    for kept in ("می‌خواهم", "👩‍🚒", "Zoë's", "李小龍"):
        assert plain(kept) == kept


def test_a_files_name_in_old_letters_is_read() -> None:
    """A disk from an older system has names whose bytes are not UTF-8."""
    old = b"/home/m\xc3\xa9/zo\xeb.txt".decode("utf-8", "surrogateescape")

    assert readable(old) == "/home/mé/zoë.txt"
    assert readable("/home/mé/zoë.txt") == "/home/mé/zoë.txt"
    assert readable("a\ud83d.txt") == "a?.txt"


@given(ANY)
def test_only_printable_characters_come_out_whatever_goes_in(text: str) -> None:
    """No list of bad characters is complete, so what is good is let through."""
    cleaned = clean(text, lines=True)
    assert len(cleaned) == len(text)
    for letter in cleaned:
        assert letter in ("\n", REPLACEMENT) or unicodedata.category(letter)[0] in "LMNPSZ"
        assert letter in "\n " or letter.isprintable()


def test_line_feeds_are_kept_only_when_asked() -> None:
    """A line of a list must stay one line."""
    assert clean("a\nb", lines=True) == "a\nb"
    assert clean("a\nb") == "a b"
    assert clean("a\u2028b") == f"a{REPLACEMENT}b"


def test_no_cell_begins_like_a_formula() -> None:
    """A spreadsheet would run it and could tell a server who opened the file."""
    for payload in payloads.formulas():
        made = cell(payload)
        assert made[0] == "'"
        assert payloads.MARK in made
        assert made.isprintable()


@given(ANY)
def test_a_cell_never_begins_with_a_sign_whatever_goes_in(text: str) -> None:
    """Spaces in front do not help a spreadsheet to be fooled."""
    assert cell(text).lstrip()[:1] not in tuple("=+-@＝＋－＠")


def test_an_ordinary_cell_is_left_as_it_is() -> None:
    """Most cells need nothing."""
    assert cell("your mobile") == "your mobile"
    assert cell("") == ""
