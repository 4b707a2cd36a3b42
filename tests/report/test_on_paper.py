"""What is on the printed pages, part by part, as the safety rules draw them."""

from __future__ import annotations

import re

import pytest

from privacyaudit import report
from privacyaudit import services as records
from privacyaudit.conclusions import conclude
from privacyaudit.families import FAMILIES
from privacyaudit.recordfirst import is_live
from privacyaudit.report import SETS, Which
from tests.samples_audit import an_audit
from tests.samples_people import PEOPLE

AUDITS = {name: conclude(make()) for name, make in PEOPLE.items()}


def headings(which: Which, name: str = "new-name") -> list[str]:
    """Return the headings of one report, in order."""
    page = report.html(AUDITS[name], which)
    return re.findall(r"<h[12] id=\"([^\"]+)\"", page)


def test_the_persons_set_has_its_parts_in_the_order_that_was_agreed() -> None:
    """I3: safety first, then what we did, what to do, who can help."""
    order = [one for one in headings("me") if one not in ("printing", "keep", "contents")]

    assert order == [
        "before",
        "did",
        "three",
        "shown",
        "evidence",
        "cards",
        "together",
        "others",
        "letters",
        "not-found",
        "help",
        "next-look",
        "signs",
    ]


def test_the_helpers_set_has_all_of_it_and_more() -> None:
    """I3: addresses, times, versions, what could be noticed, what was sent."""
    assert set(headings("helper")) > set(headings("me"))
    assert {"facts", "tipoff", "record", "ledger"} <= set(headings("helper"))


def test_the_police_set_has_the_record_and_no_advice() -> None:
    """I3: who agreed, how it was made, what was seen, the evidence index."""
    assert headings("police") == [
        "before",
        "facts",
        "method",
        "record",
        "index",
        "not-found",
        "ledger",
    ]


@pytest.mark.parametrize("which", SETS)
@pytest.mark.parametrize("name", AUDITS)
def test_who_made_it_is_on_every_page_but_the_first(name: str, which: Which) -> None:
    """E12: a report made behind somebody's back says so falsely on every sheet."""
    page = report.html(AUDITS[name], which)
    style = page.split("<style>")[1].split("</style>")[0]
    who = "by an advocate." if name == "with-advocate" else "by the person themselves."

    assert f"on 22 November 2026, {who}" in style.split("@bottom-left")[1]
    assert "@page :first{@bottom-left{content:none}@bottom-right{content:none}}" in style
    assert "counter(page)" in style
    assert f"on 22 November 2026, {who}" in page.split("<footer>")[1]


def test_the_evidence_card_asks_for_what_later_counts() -> None:
    """C2: the address, the time with its zone, the name shown, who saw, how it was saved."""
    page = report.html(AUDITS["apart"])
    card = page.split('id="evidence-card"')[1].split('id="diary"')[0]

    for field in (
        "Web address",
        "Date, time and time zone",
        "Username shown",
        "address bar",
        "Who else saw it",
        "How it made you feel",
        "Police reference",
        "How you saved it",
        "did not change or crop the first copy",
        "second copy",
    ):
        assert field in card


def test_hiding_an_old_copy_warns_that_proof_goes_with_it() -> None:
    """C4: an archive's copy can be the only one that others could check."""
    wayback = records.by_id("wayback-machine")

    assert wayback is not None
    assert wayback.save_evidence_first
    assert any(
        "evidence" in words or "proof" in words for words in (*wayback.cautions, *wayback.steps)
    )
    assert FAMILIES["archive"].save_evidence_first
    assert any("copy that others could check" in words for words in FAMILIES["archive"].cautions)


@pytest.mark.parametrize("which", ["me", "helper"])
def test_hard_things_are_on_a_page_of_their_own_that_says_so(which: Which) -> None:
    """H5: nobody turns a page and meets a threat without a word before it."""
    page = report.html(AUDITS["new-name"], which)
    before, signs = page.split('<h2 id="signs" class="page">')

    assert "This page is about hard things. You can skip it." in signs[:300]
    assert "hurt me" not in before
    assert "<h2" not in signs, "nothing else is on the last page"


@pytest.mark.parametrize("which", SETS)
def test_nothing_to_photograph_and_no_short_link(which: Which) -> None:
    """I5: a code that is photographed stays in the phone."""
    page = report.html(AUDITS["apart"], which).lower()

    assert "qr" not in re.sub(r"sha256-\S+", "", page)
    assert not re.search(r"\bbit\.ly|tinyurl|t\.co/", page)


def test_large_print_is_eighteen_points_and_says_the_same() -> None:
    """I6: the same words, larger."""
    large, plain = (report.html(AUDITS["apart"], large=size) for size in (True, False))

    assert "html{font-size:18pt}" in large
    assert ".card h4{font-size:20pt}" in large
    assert ".brief h4{padding:0;font-size:20pt}" in large
    assert ".helpers h3 { font-size: 1rem; }" in large
    assert large.split("<body>")[1] == plain.split("<body>")[1]


def test_cards_and_pictures_do_not_split_and_lines_are_wide_apart() -> None:
    """I6: a card cut in two is a card half read."""
    style = report.html(AUDITS["apart"]).split("<style>")[1].split("</style>")[0]
    printed = style.split("@media print")[1]

    assert re.search(r"\.card,[^{]*\.brief,[^{]*svg,[^{]*\{ break-inside: avoid; \}", printed)
    heights = [float(one) for one in re.findall(r"line-height: ([\d.]+)", printed)]
    assert heights
    assert min(heights) >= 1.5


def test_every_card_says_who_could_notice_and_why() -> None:
    """B4: yes, perhaps, not likely or no, and because of what."""
    for audit in AUDITS.values():
        page = report.html(audit)
        cards = page.split('<article class="card" id="card-')[1:]
        for card in cards:
            answer = card.split("Could they notice?</dt> <dd>")[1].split("</dd>")[0]
            assert re.match(r"(No|Not likely|Perhaps|Yes)\. \w+", answer), answer


def test_what_could_be_noticed_is_gathered_under_one_heading() -> None:
    """B6: at a time you choose, with a helper."""
    page = report.html(AUDITS["living-with"])

    assert "Do these together, at a time you choose" in page
    assert "Plan a time, best with a helper." in page


def test_a_report_of_nothing_still_says_what_was_done_and_who_can_help() -> None:
    """An empty result is no all clear."""
    words = report.text(conclude(an_audit()))

    assert "It may still be there in other places." in " ".join(words.split())
    assert "Who can help" in words
    assert "Your cards" not in words


def test_a_thousand_exposures_are_grouped_and_not_a_list_of_a_thousand() -> None:
    """Nobody can follow a thousand cards; each is still in the helper's record."""
    from tests.benchmarks.report import findings

    audit = conclude(an_audit(findings()))
    page = report.html(audit)

    assert len(audit.exposures) == 1000
    assert len(audit.actions) < 100
    assert page.count('<article class="card"') <= 3 + 12 + 12
    assert report.html(audit, "helper").count('<th scope="row">') > 1000
    assert {key for action in audit.actions for key in action.exposures} == {
        exposure.key for exposure in audit.exposures
    }


def test_a_card_with_the_steps_of_an_earlier_card_points_to_it() -> None:
    """The same five steps three times over hide what differs; what not to give always stands."""
    page = report.html(AUDITS["apart"], "helper")
    cards = re.findall(r'<article class="card" id="card-(\d+)">(.*?)</article>', page, re.S)
    again = {
        int(number): int(found[1])
        for number, card in cards
        if (found := re.search(r"are the same as on card (\d+)\.", card))
    }
    whole = {int(number) for number, card in cards if '<ol class="steps">' in card}

    assert again
    assert set(again.values()) <= whole
    assert all(earlier < number for number, earlier in again.items())
    assert whole | set(again) == {int(number) for number, _card in cards}
    for number, card in cards:
        if int(number) in again:
            assert "Do not give" in card
            assert "Before you change it" not in card


def test_every_whole_card_has_a_box_for_a_record_and_only_some_wait_for_it() -> None:
    """A person may keep a record of what they posted too; nothing of it waits for the box."""
    held = 0
    for audit in AUDITS.values():
        page = report.html(audit, "helper")
        for number, card in re.findall(r'id="card-(\d+)">(.*?)</article>', page, re.S):
            action = audit.actions[int(number) - 1]
            whole = "<h5>" in card and action.shows and "are the same as on card" not in card
            if whole and not is_live(action):
                assert "Before you change it" in card, action.title
            if whole and not action.save_evidence_first:
                assert 'class="gate"' not in card
                held += 1
            if is_live(action):
                assert "Before you change it" not in card

    assert held


def test_a_card_that_wants_a_record_first_keeps_its_own_steps() -> None:
    """C1: the box to tick and the steps behind it are never on two pages."""
    for audit in AUDITS.values():
        page = report.html(audit)
        cards = re.findall(r'<article class="card" id="card-\d+">(.*?)</article>', page, re.S)
        assert all('<ol class="steps">' in card for card in cards if 'class="gate"' in card)


def test_the_helpers_set_says_where_on_the_page_each_thing_stands() -> None:
    """'In a link' is something a site's owner can find and change."""
    from privacyaudit import Part, Place
    from privacyaudit.report.rows import _where

    assert _where(Place(Part.LINK)) == "in a link"
    assert _where(Place(Part.SCRIPT, path="person.email")) == "in hidden page data (person.email)"


def test_places_for_pictures_and_fakes_are_printed_only_where_there_are_some() -> None:
    """A long list of numbers hides the one that fits; helplines are never left out."""
    plain, fake = (report.html(AUDITS[name]) for name in ("apart", "new-name"))

    assert "StopNCII" not in plain
    assert "Report Harmful Content" in fake
    assert "StopNCII" in report.html(AUDITS["apart"], "helper")
    assert all("Revenge Porn Helpline" in page for page in (plain, fake))
