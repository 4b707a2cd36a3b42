"""Pages the person did not list are said only when two facts meet (E3)."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from privacyaudit import (
    Audit,
    Capability,
    Detail,
    DetailKind,
    Document,
    Examination,
    Match,
    Part,
    Person,
    Place,
    Reply,
    Sighting,
)
from privacyaudit.candidates import is_candidate, two_facts, worth_a_word
from privacyaudit.engine import run, settle
from privacyaudit.planning import agree, plan
from privacyaudit.reading.examine import Reader
from tests.samples import AVERY, NOW, a_source, consent, fetch_from, read_for

K = DetailKind


def seen(*kinds: DetailKind, match: Match = Match.CONFIRMED) -> list[Sighting]:
    """Return one sighting of each of *kinds*."""
    return [Sighting(Detail(kind, f"{kind} 1", "x"), match, Place(Part.TEXT)) for kind in kinds]


@pytest.mark.parametrize(
    ("kinds", "enough"),
    [
        ((), False),
        ((K.NAME,), False),
        ((K.PHONE,), False),
        ((K.NAME, K.NAME), False),
        ((K.NAME, K.FORMER_NAME), False),
        ((K.NAME, K.ALIAS, K.FAMILY_NAME, K.CHILD_NAME), False),
        ((K.PHONE, K.PHONE), False),
        ((K.HOME_ADDRESS, K.POSTCODE), False),
        ((K.NAME, K.PHONE), True),
        ((K.NAME, K.BIRTH_DATE), True),
        ((K.NAME, K.HOME_ADDRESS), True),
        ((K.FORMER_NAME, K.EMPLOYER), True),
        ((K.PHONE, K.EMAIL), True),
        ((K.POSTCODE, K.EMAIL), True),
    ],
)
def test_two_facts_of_different_kinds_are_needed_and_one_is_not_a_name(
    kinds: tuple[DetailKind, ...], enough: bool
) -> None:
    """A namesake in another town must not become a finding, nor a stalker's reward."""
    assert two_facts(seen(*kinds)) is enough


def read(page: str) -> bool:
    """Return whether the real reader finds two facts in *page*."""
    person = plan(
        Person(
            (
                Detail(K.NAME, "Avery Sample"),
                Detail(K.USERNAME, "averysample"),
                Detail(K.EMAIL, "avery.sample@example.com"),
                Detail(K.WEBSITE, "https://averysample.example/"),
            )
        ),
        [],
    ).person
    return two_facts(Reader(person).examine(Document(page.encode(), "text/html")).sightings)


@pytest.mark.parametrize(
    "string",
    ["AverySample", "avery.sample@example.com", "https://averysample.example/about"],
)
def test_one_string_read_in_two_ways_is_one_fact(string: str) -> None:
    """E3: a name inside an address of their own proves no more than the address."""
    assert not read(f"<title>Register</title><p>Entry: {string}</p>")


def test_a_name_and_an_address_that_stand_apart_are_two() -> None:
    """The twin: what a page says in two places counts twice."""
    far = "<p>A quiet club with a garden.</p>" * 9
    assert read(f"<p>Avery Sample, secretary</p>{far}<p>avery.sample@example.com</p>")


def test_a_possible_match_is_no_fact() -> None:
    """Two guesses are not two facts."""
    assert not two_facts(seen(K.NAME, K.PHONE, match=Match.POSSIBLE))
    assert worth_a_word(seen(K.NAME, K.PHONE, match=Match.POSSIBLE)) == ()


@pytest.mark.parametrize(
    ("capability", "listed", "is_one"),
    [
        (Capability.SEARCH, False, True),
        (Capability.REGISTER, False, True),
        (Capability.ARCHIVE, False, True),
        (Capability.ARCHIVE, True, False),
        (Capability.YOUR_PAGES, True, False),
        (Capability.PROFILE_API, False, False),
    ],
)
def test_what_a_search_a_register_or_an_archive_finds_was_not_listed(
    capability: Capability, listed: bool, is_one: bool
) -> None:
    """A page the person typed in is theirs to see in full."""
    assert is_candidate(capability, Document(b""), listed=listed) is is_one


def test_a_source_can_call_its_own_document_a_candidate() -> None:
    """A profile service that is asked for a name returns namesakes, too."""
    assert is_candidate(Capability.PROFILE_API, Document(b"", candidate=True), listed=False)


RESULTS = (
    b"Avery Sample, 12 Invented Lane, Testford, ZZ99 9ZZ",
    b"Avery Sample wins the cup in Otherville",
    b"Avery Sample and avery.sample@example.com",
)


def searched(*results: bytes) -> Audit:
    """Return the audit of one search that returns *results*."""

    def reader(reply: Reply) -> Iterable[Document]:
        for body in results:
            yield Document(body, "text/plain", candidate=True, asks="Is this you?")

    source = a_source("made-up-search", reader=reader, capability=Capability.SEARCH)
    made = plan(AVERY, [source])
    agreed = agree(made, consent(), ["made-up-search"], NOW)
    fetch = fetch_from({"https://one.example/averysample_demo": b"x"})
    return run(agreed, fetch, read_for(made.person), sources=[source], clock=lambda: NOW)


def test_each_candidate_is_its_own_question_and_a_namesake_leaves_no_trace() -> None:
    """One result may be the person and the next a stranger."""
    audit = searched(*RESULTS)

    assert len(audit.questions) == 2
    assert len({question.id for question in audit.questions}) == 2
    assert {finding.question for finding in audit.findings} == {one.id for one in audit.questions}
    assert {finding.match for finding in audit.findings} == {Match.POSSIBLE}
    assert not [finding for finding in audit.findings if finding.address]


def test_not_mine_drops_one_candidate_and_keeps_the_other() -> None:
    """The rest is dropped, and only the rest."""
    audit = searched(*RESULTS)
    first, second = (question.id for question in audit.questions)
    settled = settle(audit, {first: "not mine", second: "mine"})

    assert {finding.question for finding in settled.findings} == {second}
    assert {finding.match for finding in settled.findings} == {Match.CONFIRMED}


def test_namesakes_alone_are_said_once_as_not_seen() -> None:
    """Twenty strangers are not twenty lines."""
    audit = searched(*[b"Avery Sample of Otherville"] * 20)

    assert audit.findings == ()
    assert audit.questions == ()
    assert len(audit.not_seen) == 1
    assert audit.unlisted == ()


def test_what_else_a_candidate_shows_is_not_even_counted() -> None:
    """A count about a stranger's page is about a stranger."""

    def read(document: Document) -> Examination:
        return Examination((), {"phone": 3})

    source = a_source("made-up-search", capability=Capability.SEARCH)
    made = plan(AVERY, [source])
    agreed = agree(made, consent(), ["made-up-search"], NOW)
    fetch = fetch_from({"https://one.example/averysample_demo": b"x"})

    assert run(agreed, fetch, read, sources=[source], clock=lambda: NOW).unlisted == ()
