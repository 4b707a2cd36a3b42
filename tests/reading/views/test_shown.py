"""What a reader sees of a page whose style sheets hide letters and write others."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from privacyaudit.reading.views.shown import as_shown

PAGE = '<p>bob<span class="x">nospam</span>@example.org</p><p class="y">bob</p>'
HIDES, WRITES = ".x{display:none}", ".y::after{content:'@example.org'}"


def _shown(page: str, *styles: str) -> list[str]:
    return list(as_shown(LexborHTMLParser(page), styles, "x" * 9_000))


def test_what_a_style_hides_is_left_out_and_what_it_writes_is_there() -> None:
    """As it is seen; without the style there is nothing to put together."""
    assert _shown(PAGE, HIDES) == ["bob@example.org"]
    assert "bob@example.org" in "".join(_shown(PAGE.replace("nospam", ""), WRITES))
    assert _shown(PAGE, ".z{color:red}") == []


def test_a_page_of_a_thousand_style_sheets_is_not_followed_to_its_end() -> None:
    """Each rule looks through the whole page, so only so many are asked."""
    many = [f".a{number}::before{{content:'nothing here'}}" for number in range(1_000)]

    assert _shown(PAGE, *many[:19], WRITES)
    assert _shown(PAGE, *many, WRITES) == []


def test_rules_that_only_draw_icons_are_not_among_them() -> None:
    """A sheet of a thousand icons in front does not hide what is written."""
    icons = "".join(f".i{number}:before{{content:'\\f{number:03}'}}" for number in range(900))

    assert _shown(PAGE, icons + WRITES)


def test_elements_are_not_measured_for_ever() -> None:
    """A page of long elements around hidden ones ends, and says what it saw before."""
    long = "<div><span class='x'>a</span>" * 60 + "word " * 40_000
    short = "<p>bob<span class='x'>nospam</span>@example.org</p>"

    assert _shown(short + long, HIDES) == ["bob@example.org"]
    assert _shown(long + "</div>" * 60 + short, HIDES) == []
