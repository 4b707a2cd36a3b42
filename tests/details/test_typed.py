"""What people type and paste, as it is kept."""

from __future__ import annotations

import pytest

from privacyaudit.details.typed import as_day, is_day, month_of, unquoted, with_scheme


@pytest.mark.parametrize(
    ("typed", "region", "kept"),
    [
        ("3/4/1988", "GB", "1988-04-03"),
        ("3/4/1988", "US", "1988-03-04"),
        ("3 April 1988", "GB", "1988-04-03"),
        ("3rd Apr. 1988", "GB", "1988-04-03"),
        ("April 3, 1988", "GB", "1988-04-03"),
        ("3 April 1988", "US", "1988-04-03"),
        ("3.4.1988", "DE", "1988-04-03"),
        ("1988-04-03", "US", "1988-04-03"),
        ("1988/4/3", "GB", "1988-04-03"),
        ("3/4/88", "GB", "0088-04-03"),
        ("31/2/1988", "GB", "1988-02-31"),
        ("in spring", "GB", "in spring"),
        ("3 Ma 1988", "GB", "3 Ma 1988"),
        ("a b c", "GB", "a b c"),
        ("", "GB", ""),
    ],
)
def test_a_day_is_read_as_it_is_written_in_the_country(typed: str, region: str, kept: str) -> None:
    """3/4 is another day in the US; what is no day stays, and is told."""
    assert as_day(typed, region) == kept
    assert is_day(kept) == (kept[-3:] in ("-03", "-04"))


def test_a_month_is_known_by_three_letters() -> None:
    """'Ma' could be March or May."""
    assert [month_of(one) for one in ("April", "apr.", "Ma", "4")] == ["4", "4", "Ma", "4"]


def test_what_is_pasted_with_quotes_or_without_its_scheme_is_taken() -> None:
    """A file window pastes a path in quotes; people write an address from its www."""
    assert unquoted('"/home/a b/saved pages"') == "/home/a b/saved pages"
    assert unquoted("'x'") == "x"
    assert unquoted("it's") == "it's"
    assert with_scheme("www.example.com/avery") == "https://www.example.com/avery"
    assert with_scheme("example.com") == "https://example.com"
    for other in ("http://example.com/x", "file:///etc/x", "avery@example.com", "avery", "a b.c"):
        assert with_scheme(other) == other
