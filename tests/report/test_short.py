"""The person's set is short, and what it leaves off paper is on the screen and in the helper's."""

from __future__ import annotations

import html
import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privacyaudit import NotChecked, Reason, report
from privacyaudit.conclusions import conclude
from privacyaudit.model import Audit
from privacyaudit.reasons import ELSEWHERE, Why, unlooked, why_of
from privacyaudit.report.printing import browser
from tests.samples_audit import an_audit
from tests.samples_people import PEOPLE

AUDITS = {name: conclude(make()) for name, make in PEOPLE.items()}

OFF_PAPER = re.compile(r'<(p|div|span) class="no-print">.*?</\1>', re.S)

MOST_PAGES = 12
"""Sheets of the demo's person, with 56 details at thirty places, and of anybody with fewer."""


def many_unchecked() -> Audit:
    """Return an audit with a place for each reason, and a hundred to look at by hand."""
    every = [
        NotChecked(reason, f"It is {reason.value} here.", "web", f"Place {reason.value}")
        for reason in Reason
    ]
    hands = [
        NotChecked(Reason.BY_HAND, "You can look.", "web", f"Hand {number}")
        for number in range(100)
    ]
    return replace(conclude(an_audit()), not_checked=(*every, *hands))


def test_every_reason_belongs_to_a_group() -> None:
    """A reason without a group would let a place vanish."""
    assert {why_of(reason) for reason in Reason} == set(Why)


@pytest.mark.parametrize("which", ["me", "helper", "police"])
def test_every_reason_and_its_count_is_on_paper(which: report.Which) -> None:
    """'Not checked' never vanishes: in each set its groups are told, with how many."""
    audit = many_unchecked()
    page = report.html(audit, which)
    groups = [one for one in unlooked(audit.not_checked) if one.why is not Why.BY_HAND]

    assert sum(one.count for one in unlooked(audit.not_checked)) == len(audit.not_checked)
    for one in groups:
        noun = "place" if one.count == 1 else "places"
        assert f"<h4>{one.count} {noun}. {one.says}</h4>" in page
    assert ("101 places. You can look at these yourself." in page) is (which != "police")


def test_the_helpers_set_names_every_place_and_why() -> None:
    """Nothing is cut after a dozen there, and each stands on a line of its own."""
    audit = many_unchecked()
    page = report.html(audit, "helper")

    for one in audit.not_checked:
        assert f"<li>{one.place}</li>" in page
        assert one.says in page


@pytest.mark.parametrize("which", ["me", "helper", "police"])
def test_a_place_that_is_on_a_card_and_was_not_read_to_the_end_says_so(which: report.Which) -> None:
    """'They did not answer' under a page whose details stand on a card would deny the card."""
    audit = AUDITS["apart"]
    found = audit.findings[0]
    held = NotChecked(Reason.UNCLEAR, "Its answer does not tell.", found.source, found.place)
    other = replace(held, source="another", place="Nowhere else")
    page = report.html(replace(audit, not_checked=(held, other)), which)

    assert f"{found.place} (we read a part of it)" in html.unescape(page)
    assert "Nowhere else (we" not in page


def test_what_the_persons_set_does_not_name_it_counts_and_says_where_it_is() -> None:
    """A long list is cut in the open, never in silence."""
    whole = report.html(many_unchecked())
    page = OFF_PAPER.sub("", whole)

    assert "Hand 58." in page
    assert "And 41 more, which are in the helper's set." in page.replace("&#39;", "'")
    assert "Hand 99" not in page
    assert "<li>Hand 99</li>" in whole, "on the screen each is named"


def test_where_nothing_can_be_done_the_persons_paper_counts_and_names_on_the_screen() -> None:
    """A long list of what cannot be helped hides the few places that the person can look at."""
    whole = report.html(many_unchecked())
    paper = OFF_PAPER.sub("", whole)

    for group in unlooked(many_unchecked().not_checked):
        assert f"places. {group.says}" in paper or f"place. {group.says}" in paper
        for one in group.held[:50]:
            assert (one.place in paper) is (group.why not in ELSEWHERE), one.place
            assert f"<li>{one.place}</li>" in whole
    assert "The helper&#39;s set names every place" in paper


def test_a_letter_that_asks_the_same_is_named_on_paper_and_whole_elsewhere() -> None:
    """Two letters that are nearly one cost a page, and make a person choose for nothing."""
    audit = AUDITS["living-with"]
    title, says = "Tell a site to stop using your details (UK)", "I object to this under Article 21"
    whole = report.html(audit)
    paper = re.sub(r'<article class="letter no-print".*?</article>', "", whole, flags=re.S)

    assert says in whole
    assert says not in paper
    assert title in paper
    assert "letter no-print" not in report.html(audit, "helper")
    assert says in report.html(audit, "helper")


def test_emergency_numbers_are_short_on_paper_and_whole_on_the_screen() -> None:
    """The first page has said how; what it has not said is kept."""
    whole = report.html(AUDITS["apart"])
    paper = OFF_PAPER.sub("", whole).split('id="help"')[1]

    for words in ("999 then 55", "text REGISTER to 999", "does not tell the police where you are"):
        assert words in paper
    assert "On a landline, stay on the line." in paper
    assert "tap the phone first" in whole
    assert "tap the phone first" not in paper


@pytest.mark.parametrize("name", AUDITS)
def test_what_is_left_off_the_persons_paper_is_in_the_helpers_set(name: str) -> None:
    """Every step, caution and letter is somewhere on paper."""
    audit = AUDITS[name]
    words = " ".join(report.text(audit, "helper").split())

    for action in audit.actions:
        assert action.title in words
        assert all(" ".join(step.split()) in words for step in action.steps)
    own = report.html(audit)
    for title in re.findall(r"<h3>([^<]*(?:letter|Ask a site|Complain)[^<]*)</h3>", own):
        assert title in words


@pytest.mark.parametrize("name", AUDITS)
def test_what_can_be_noticed_or_not_undone_keeps_its_cautions_on_the_persons_paper(
    name: str,
) -> None:
    """Short is no reason to leave out what could tip somebody off."""
    page = report.html(AUDITS[name])
    cards = re.findall(r'<article class="brief" .*?</article>', page, re.S)

    for action in AUDITS[name].actions:
        title = f"<span>{html.escape(action.title).replace('&#x27;', '&#39;')}</span>"
        held = [card for card in cards if title in card]
        if held and not action.reversible:
            assert "Can it be undone?" in OFF_PAPER.sub("", held[0])
        if held and action.could_notice in ("medium", "high"):
            printed = html.unescape(OFF_PAPER.sub("", held[0]))
            assert all(words in printed for words in action.cautions[:2]), action.title


@pytest.mark.browser
@pytest.mark.skipif(
    not browser() or not shutil.which("pdfinfo"), reason="needs Chromium and pdfinfo"
)
def test_the_persons_set_of_the_demo_is_a_few_sheets(tmp_path: Path) -> None:
    """A thick bundle is found more easily than it is read."""
    import subprocess

    from privacyaudit.desk import demo

    path = tmp_path / "notes.pdf"
    audit = demo.run(date(2026, 11, 22)).audit
    path.write_bytes(report.pdf(audit))
    told = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    pages = int(told.partition("Pages:")[2].split()[0])

    assert pages <= MOST_PAGES

    words = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True)
    titles = re.findall(r"<h[123][^>]*>([^<]+)</h", report.html(audit))
    for sheet in words.stdout.split("\f")[1:-1]:
        last = sheet.partition("Made with MQ")[0].split("\n")
        foot = next(line for line in reversed(last) if line.strip())
        assert foot not in titles, "a heading alone at the foot of a sheet"
        assert not foot.startswith("Each card is one thing"), "nor with only its first sentence"
