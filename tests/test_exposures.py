"""Findings become exposures: merged where they are one, apart where they are not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from privacyaudit import Answer, Circumstances, ExposureKind, Finding, Match, Place
from privacyaudit.exposures import HIGHEST, Openness, merge
from privacyaudit.model import Part
from tests.samples_audit import seen

NOBODY = Circumstances()


def test_one_detail_seen_twice_at_one_place_is_one_exposure() -> None:
    """A number in the text and in the link beside it is one thing to take down."""
    twice = [
        seen("phone/phone@a.example"),
        seen("phone/phone@a.example", where=Place(Part.LINK, 300, "html/body/a[1]")),
    ]

    (one,) = merge(twice, NOBODY)

    assert len(one.findings) == 2


def test_two_details_two_places_and_two_kinds_stay_apart() -> None:
    """Merged wrongly, one of them would never be taken down."""
    found = [
        seen("phone/phone@a.example"),
        seen("phone/phone@a.example", number=2),
        seen("phone/phone@b.example"),
        seen("email/email@a.example"),
    ]

    assert len(merge(found, NOBODY)) == 4


def test_a_certain_finding_makes_the_merged_one_certain() -> None:
    """'Perhaps' beside 'yes' is yes."""
    found = [seen("phone/phone@a.example", match=Match.POSSIBLE), seen("phone/phone@a.example")]

    assert [one.match for one in merge(found, NOBODY)] == [Match.CONFIRMED]


def test_what_anyone_of_them_may_have_posted_counts_for_the_whole() -> None:
    """C1: proof first, if any part of it may be theirs."""
    found = [
        seen("phone/phone@a.example", posted_by_other=Answer.NO),
        seen("phone/phone@a.example", posted_by_other=Answer.YES, source="other"),
    ]

    assert [one.posted_by_other for one in merge(found, NOBODY)] == [Answer.YES]


def test_a_case_key_makes_keys_that_stay_the_same_when_more_is_found() -> None:
    """Two audits of one case are compared by key: a new finding must not move an old one."""
    old = seen("phone/phone@a.example", digest="d1")
    new = seen("email/email@b.example", digest="d2")

    (before,) = merge([old], NOBODY)
    after = {one.key for one in merge([new, old], NOBODY)}

    assert before.key in after
    assert len(after) == 2


def test_without_a_case_keys_are_numbers_that_tell_nothing() -> None:
    """In memory only, nothing can be compared, and nothing can be recognised."""
    keys = [
        one.key
        for one in merge([seen("phone/phone@a.example"), seen("email/email@a.example")], NOBODY)
    ]

    assert sorted(keys) == ["1", "2"]


def test_a_page_that_also_has_the_name_is_found_by_name() -> None:
    """The third question: who can see it?"""
    alone = merge([seen("phone/phone@a.example")], NOBODY)
    named = merge([seen("phone/phone@a.example"), seen("full_name_links/name@a.example")], NOBODY)

    assert {e.kind: e.level for e in named}[ExposureKind.PHONE] == alone[0].level + 1


def test_a_name_that_is_only_possible_does_not_raise_anything() -> None:
    """A namesake on the page must not order the advice."""
    perhaps = seen("full_name_links/name@a.example", match=Match.POSSIBLE)
    alone = merge([seen("phone/phone@a.example")], NOBODY)
    named = merge([seen("phone/phone@a.example"), perhaps], NOBODY)

    assert {e.kind: e.level for e in named}[ExposureKind.PHONE] == alone[0].level


KINDS = [f"{kind.value}@{place}" for kind in ExposureKind for place in ("a.example", "b.example")]
findings = st.lists(
    st.builds(
        lambda what, match, source, digest: replace(
            seen(what), match=match, source=source, digest=digest
        ),
        st.sampled_from(KINDS),
        st.sampled_from(list(Match)),
        st.sampled_from(["your-pages", "your-files", "register"]),
        st.sampled_from(["", "d1", "d2"]),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(findings, st.randoms(use_true_random=False))
def test_whatever_is_found_in_whatever_order_keys_are_unique_and_levels_in_range(
    found: list[Finding], chance: object
) -> None:
    """A key used twice would hide an exposure; a level off the scale would break the order."""
    shuffled = list(found)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    openness = Openness(frozenset({"your-files"}), frozenset({"register"}))

    made = merge(found, NOBODY, {}, openness)

    assert made == merge(shuffled, NOBODY, {}, openness)
    assert len({one.key for one in made}) == len(made)
    assert all(1 <= one.level <= HIGHEST for one in made)
    assert sum(len(one.findings) for one in made) == len(found)
