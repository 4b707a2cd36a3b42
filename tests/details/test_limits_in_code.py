"""A person made by a program is held to the same limits as one from a details file (E18)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

import privacyaudit
from privacyaudit import Detail, DetailKind, Page, Person, Plan
from privacyaudit.details import limits
from privacyaudit.engine import agree, run
from privacyaudit.errors import InputError
from privacyaudit.planning import plan
from tests.samples import NOW, consent, fetch_from, read_for

Call = Callable[[Person], object]


def people(kind: DetailKind, value: str, count: int) -> Person:
    """Return somebody with *count* details of *kind*: a list of people."""
    return Person(tuple(Detail(kind, value.format(n=n)) for n in range(count)), region="GB")


NUMBERS = people(DetailKind.PHONE, "+44 7700 9{n:05}", 400)
PAGE = b"<p>Call +44 7700 900123</p>"


def examined(person: Person) -> object:
    """Read a page for *person*."""
    return privacyaudit.examine(PAGE, person, in_child=False)


def ran(person: Person) -> object:
    """Run a plan that a program put together by hand."""
    agreed = agree(Plan(person, (), {}), consent(), (), NOW)
    return run(agreed, fetch_from({}), read_for(person), sources=(), clock=lambda: NOW)


CALLS = (
    pytest.param(lambda person: plan(person, ()), id="engine.plan"),
    pytest.param(privacyaudit.plan, id="plan"),
    pytest.param(examined, id="examine"),
    pytest.param(ran, id="run"),
)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "person",
    [
        NUMBERS,
        people(DetailKind.USERNAME, "invented_{n}", 60),
        people(DetailKind.EMAIL, "nobody{n}@example.com", 300),
        people(DetailKind.BIRTH_DATE, "199{n}-04-12", 2),
    ],
    ids=["phones", "usernames", "emails", "birth dates"],
)
def test_no_call_takes_a_list_of_people(call: Call, person: Person) -> None:
    """E18: four hundred numbers and a page are a look-up of whose number it is."""
    with pytest.raises(InputError) as refused:
        call(person)

    for detail in person.details:
        assert detail.value not in str(refused.value)


@pytest.mark.parametrize("call", CALLS)
def test_what_one_person_has_is_taken(call: Call) -> None:
    """The limits are for lists of people, and keep nobody out who has many numbers."""
    call(replace(NUMBERS, details=NUMBERS.details[:10]))


def test_without_the_limits_the_list_of_people_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The twin: with the limits off, the page says which of the four hundred it shows."""
    monkeypatch.setattr(limits, "LIMITS", ())
    many = replace(NUMBERS, details=(*NUMBERS.details, Detail(DetailKind.PHONE, "+44 7700 900123")))

    assert privacyaudit.examine(PAGE, many, in_child=False).sightings
    assert plan(many, ()).person.details


def test_more_pages_than_one_person_has_are_too_many() -> None:
    """E18: pages are counted too."""
    pages = tuple(Page(f"https://club{n}.example/") for n in range(501))

    with pytest.raises(InputError, match="500"):
        privacyaudit.plan(Person(pages=pages))
    assert privacyaudit.plan(Person(pages=pages[:500])).lines


def test_more_pages_of_one_site_than_matter_are_too_many() -> None:
    """E18: a program is held to them as well."""
    pages = tuple(Page(f"https://club.example/{n}") for n in range(101))

    with pytest.raises(InputError, match="100 pages of one site"):
        privacyaudit.plan(Person(pages=pages))
    assert privacyaudit.plan(Person(pages=pages[:100])).lines
