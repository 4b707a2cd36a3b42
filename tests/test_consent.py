"""Who made it is printed on each page, so it is initials or a number, never a name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from privacyaudit import Consent, Detail, DetailKind, Role
from privacyaudit.consent import check, give, names_someone
from privacyaudit.details import read_text
from privacyaudit.errors import ConsentError, DetailsError
from tests.samples import TODAY

NAME = (Detail(DetailKind.NAME, "Zelda Brackenfell"), Detail(DetailKind.ALIAS, "Bo Li"))


@pytest.mark.parametrize("made_by", ["Zelda Brackenfell", "zelda", "ZB (Brackenfell)", "bo  li"])
def test_no_name_that_was_given_stands_on_each_page(made_by: str) -> None:
    """E12, J1: a paper that is found must not say whose it is."""
    assert "one of the names" in names_someone(made_by, NAME)


@pytest.mark.parametrize("made_by", ["Zelda Brackenfell", "Mary-Ann Roe", "Ödön Tóth-Kis"])
def test_a_full_name_is_refused_before_any_name_was_given(made_by: str) -> None:
    """E12: on the pages the yes comes first, and the names after it."""
    with pytest.raises(ConsentError, match="full name"):
        give(Role.SELF, made_by, TODAY)


def test_a_consent_that_a_program_made_is_cleaned_for_print() -> None:
    """What turns text around or steers a screen would be on each page."""
    ends = TODAY + timedelta(days=3)
    odd = "A\x1b[2JS\u202e" + "x" * 10_000
    made = check(Consent(Role.SELF, odd, TODAY, ends, purpose=odd, seen_by=(odd,)), TODAY)

    for words in (made.made_by, made.purpose, *made.seen_by):
        assert words.isprintable()
        assert len(words) <= 200


@pytest.mark.parametrize("made_by", ["ZB", "Z. B.", "case 0412", "Case number 0412", "ж", "C7"])
def test_initials_and_numbers_are_taken(made_by: str) -> None:
    """The twin: what is asked for must not be refused."""
    assert names_someone(made_by, NAME) == ""
    assert give(Role.SELF, made_by, TODAY).made_by == made_by


@pytest.mark.parametrize("made_by", ["Zelda", "Ann Other"])
def test_a_details_file_says_it_too(made_by: str) -> None:
    """E12: with its line, as every mistake."""
    text = (
        f'schema = 1\n[consent]\nmade_by = "{made_by}"\ngiven = 2026-11-22\n'
        '[[detail]]\nkind = "name"\nvalue = "Zelda Brackenfell"\n'
    )
    with pytest.raises(DetailsError) as caught:
        read_text(text.encode(), TODAY)

    assert [(one.line, one.field) for one in caught.value.mistakes] == [(3, "consent made_by")]
