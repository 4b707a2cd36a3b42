"""The wording rules (H1 to H10), over every sentence that a reader can meet."""

from __future__ import annotations

import re
import statistics
from functools import cache
from pathlib import Path

import pytest
import textstat  # type: ignore[import-untyped]

from privacyaudit import report
from privacyaudit.conclusions import conclude
from privacyaudit.families import FAMILIES
from privacyaudit.report.render import SIGNS
from tests.samples_people import PEOPLE
from tests.sentences import ROOT, everything
from tests.test_services_words import word_faults

pytestmark = pytest.mark.skipif(
    not (ROOT / "checks").is_dir(), reason="needs the project's own folders: run it in a checkout"
)

AVERAGE, WORST = 6.0, 8.0
"""Grades of Flesch and Kincaid: years at school."""

HARD = {
    "Companies House": "its name",
    "ICO": "the regulator's name",
    "data protection": "what the office and the law are called",
    "data regulator": "there is no shorter word for who it is",
    "disassociation": "the credit firms' own word, to be looked for on their pages",
    "directory": "the phone firms' own word",
    "registrar": "the domain firms' own word, to be looked for on their pages",
    "address confidentiality": "the programme's own name",
    "registers": "official lists are called so",
    "security questions": "what sites call them",
    "ico.org.uk": "a web address",
    "January": "the names of the months",
    "Ancestry": "a site's name",
    "{version}": "says by which program, for a court",
    "This statement (consisting of": "the law sets these words",
    "For maintainers": "written for those who keep the code",
}
"""A word that lifts a sentence over the worst grade, and why it may."""

SET_BY_LAW = ("This statement (consisting of",)
"""How a sentence begins that a law wants word for word."""

NAMES = {"Hacker News": "a site's name", "Victim Support": "an organisation's name"}
"""Names that hold a word we do not use ourselves."""


@cache
def graded() -> tuple[tuple[float, str, str], ...]:
    """Return each sentence of five words or more with its reading grade."""
    return tuple(
        (textstat.flesch_kincaid_grade(words), where, words)
        for where, words in everything()
        if len(words.split()) >= 5
    )


def test_every_sentence_is_looked_at() -> None:
    """A lint that found no sentences would pass."""
    places = {
        where.split("/")[0] + "/" + where.split("/")[1].split(":")[0] for where, _ in everything()
    }

    assert len(everything()) > 4000
    assert places >= {
        "checks/services",
        "checks/rules",
        "checks/sources",
        "checks/detectors",
        "checks/support",
        "templates/letters",
        "templates/report",
        "templates/web",
        "privacyaudit/families.py",
        "privacyaudit/cli",
    }


def test_the_words_are_for_a_reader_of_nine_to_eleven_on_average() -> None:
    """H1: a frightened adult reads as a calm child does."""
    assert statistics.mean(grade for grade, _where, _words in graded()) <= AVERAGE


def test_no_sentence_is_hard_without_a_listed_reason() -> None:
    """H1: a hard word is there because something is called so, or not at all."""
    hard = [
        (round(grade, 1), where, words)
        for grade, where, words in graded()
        if grade > WORST and not any(name in words for name in HARD)
    ]

    assert hard == []


def test_no_reason_is_listed_that_nothing_needs() -> None:
    """An exception that outlives its sentence would hide the next hard one."""
    hard = [words for grade, _where, words in graded() if grade > WORST]

    assert [name for name in HARD if not any(name in words for words in hard)] == []


def test_no_sentence_blames_frightens_promises_or_runs_on() -> None:
    """H1 to H3, H6, H8, A4, E13: banned words, 20 words, no exclamation marks."""
    faults = [
        (where, fault)
        for where, words in everything()
        if not words.startswith(SET_BY_LAW)
        for fault in word_faults(_without_names(words))
    ]

    assert faults == []


def _without_names(words: str) -> str:
    for name in NAMES:
        words = words.replace(name, "it")
    return words


@pytest.mark.parametrize(
    "words",
    [
        "Utilise the aforementioned organisational authentication infrastructure immediately.",
        "Comprehensive verification necessitates considerable administrative documentation.",
    ],
)
def test_the_grade_does_see_a_hard_sentence(words: str) -> None:
    """A measure that calls everything easy measures nothing."""
    assert textstat.flesch_kincaid_grade(words) > WORST


@pytest.mark.parametrize("which", ["me", "helper"])
@pytest.mark.parametrize("name", PEOPLE)
def test_each_card_offers_to_leave_it(name: str, which: report.Which) -> None:
    """H4: it is the reader's choice, on each card."""
    page = report.html(conclude(PEOPLE[name]()), which)
    cards = page.split('<article class="card" id="card-')[1:]

    assert cards
    assert all("I choose to leave this" in card.split("</article>")[0] for card in cards)


@pytest.mark.parametrize("which", ["me", "helper"])
def test_the_first_thing_said_is_the_emergency_number_and_that_they_can_stop(
    which: report.Which,
) -> None:
    """A1: before anything else, on screen and on paper."""
    start = report.text(conclude(PEOPLE["apart"]()), which)[:600]

    for word in ("999", "device", "stop", "55"):
        assert word in start


@pytest.mark.parametrize(("region", "number"), [("US", "911"), ("IE", "112"), ("DE", "112")])
def test_the_number_is_the_readers_own(region: str, number: str) -> None:
    """A wrong number can cost the one call somebody dares to make."""
    from tests.samples_audit import an_audit

    start = report.text(conclude(an_audit(["phone/phone@a.example"], region=region)))[:600]

    assert f"call {number}" in start
    assert "999" not in start


def test_where_we_know_no_number_we_say_so_and_invent_none() -> None:
    """No number is better than a wrong one."""
    from tests.samples_audit import an_audit

    start = report.text(conclude(an_audit(["phone/phone@a.example"], region="")))[:600]

    assert "the emergency number where you are" in start
    assert not re.search(r"\b(999|911|112)\b", start)


@pytest.mark.parametrize("which", report.SETS)
@pytest.mark.parametrize("name", PEOPLE)
def test_not_found_is_never_said_without_it_may_still_be_there(
    name: str, which: report.Which
) -> None:
    """H7, A4: a missed exposure must not be read as an all clear."""
    words = " ".join(report.text(conclude(PEOPLE[name]()), which).split())

    assert "It may still be there." in words.split("What we did not find")[-1]
    assert not re.search(r"\byou are safe\b|\ball clear\b|\bclean\b|\bnothing to worry\b", words)


def test_the_report_says_what_every_report_must() -> None:
    """C5, F6, I1, I7, D3: sentences that each hold a rule."""
    audit = conclude(PEOPLE["apart"]())
    page = report.html(audit)
    words = " ".join(report.text(audit).split())

    for sentence in (
        "You do not have to collect evidence if it is not safe.",
        "This is not your fault.",
        "You can stop at any time.",
        "That may not remove every trace.",
        "Where will you keep this?",
        "shred it or tear it up small",
        "There is no score, and one tick is enough to call.",
        "Made with AS, on 22 November 2026, by the person themselves.",
    ):
        assert sentence in words
    assert "Do not use a printer at home" in page
    assert "Do not use a printer at home" not in words


def test_the_police_set_has_no_advice_and_says_that_it_is_a_guide() -> None:
    """I3, J8: a record, and not more than it is."""
    words = report.text(conclude(PEOPLE["new-name"]()), "police")

    assert "not forensic evidence" in words
    for heading in (
        "Your cards",
        "What these say together",
        "Letters you can copy",
        "Do these first",
    ):
        assert heading not in words


def test_the_ten_signs_are_there_and_are_not_counted() -> None:
    """The police page's ten questions: ticked, never scored, each leads to who to call."""
    page = report.html(conclude(PEOPLE["apart"]()))
    part = page.split('id="signs"')[1].split("</section>")[0]

    assert len(SIGNS) == 10
    assert part.count('type="checkbox"') == 10
    assert "999" in part
    assert "101" in part


@pytest.mark.parametrize("family", FAMILIES.values(), ids=lambda family: family.id)
def test_a_familys_steps_are_short_and_keep_proof_first(family: object) -> None:
    """B5, C1: under 15 words, verb first, and nothing taken away before it is kept."""
    from privacyaudit.families import Family
    from tests.test_services_words import REMOVES, VERBS

    assert isinstance(family, Family)
    assert all(len(step.split()) < 15 for step in family.steps)
    assert [step for step in family.steps if step.split()[0] not in VERBS] == []
    assert not REMOVES.search(family.steps[0])
    assert family.notice_why
    assert family.if_not
    assert family.how_long


def test_the_style_has_no_red_no_italics_and_no_capitals() -> None:
    """H3, I6: calm, and the same in grey."""
    style = (ROOT / "templates/report/style.css").read_text()

    assert not re.search(r"italic|uppercase|\bred\b|crimson|#f00|#e[0-3]|#d[0-3][0-3]", style)
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", style)]
    assert sizes
    assert min(sizes) >= 12


def test_nothing_in_the_style_knows_left_from_right() -> None:
    """A page that reads from the right must not be laid out from the left."""
    style = Path(ROOT, "templates/report/style.css").read_text()

    assert not re.search(
        r"(margin|padding|border|inset)-(left|right)|text-align: (left|right)", style
    )


def test_the_release_checklist_has_every_principle_with_a_line_to_sign() -> None:
    """H9, H10: a release is looked at by two people, one of whom works with survivors."""
    words = (ROOT / ".github/RELEASE_CHECKLIST.md").read_text(encoding="utf-8")
    signed = [line for line in words.splitlines() if line.endswith("| |")]

    assert len(signed) == 6 + 5
    for principle in ("Safety", "Trust", "Peer support", "Collaboration", "Choice", "Every reader"):
        assert any(line.startswith(f"| {principle}") for line in signed)
