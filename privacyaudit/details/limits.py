"""How much one person can tell us, so that a details file is never a list of people (E18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from privacyaudit.errors import InputError
from privacyaudit.model import DetailKind, Person
from privacyaudit.words import _, mark

Kind = DetailKind


@dataclass(frozen=True, slots=True)
class Limit:
    """At most *count* details of these kinds together."""

    count: int
    kinds: frozenset[DetailKind]
    says: str


LIMITS = (
    Limit(
        20,
        frozenset({Kind.NAME, Kind.FORMER_NAME, Kind.ALIAS, Kind.FAMILY_NAME, Kind.CHILD_NAME}),
        mark("There are more than 20 names. One file is for one person."),
    ),
    Limit(10, frozenset({Kind.EMAIL}), mark("There are more than 10 email addresses.")),
    Limit(10, frozenset({Kind.PHONE}), mark("There are more than 10 phone numbers.")),
    Limit(5, frozenset({Kind.USERNAME}), mark("There are more than 5 usernames.")),
    Limit(
        20,
        frozenset({Kind.HOME_ADDRESS, Kind.PAST_ADDRESS, Kind.WORK_ADDRESS}),
        mark("There are more than 20 addresses."),
    ),
    Limit(
        1,
        frozenset({Kind.BIRTH_DATE}),
        mark("There are two dates of birth. One file is for one person."),
    ),
    Limit(1, frozenset({Kind.HOME_AREA}), mark("There are two home areas. Give one.")),
    Limit(1, frozenset({Kind.WORK_AREA}), mark("There are two work areas. Give one.")),
    Limit(200, frozenset(DetailKind), mark("There are more than 200 details in all.")),
)
"""From the safety rules' E18; one date of birth, for a person has one."""


MOST_PAGES = 500
"""Pages that one person can list."""


def hold(person: Person) -> None:
    """
    Let *person* through, however they were made, if they are within the limits.

    A details file and the pages of ``serve`` say it at the question; this is for
    a program that makes a person of its own.

    :raises InputError: there is more than one person has.
    """
    says = [told for _number, told in over(detail.kind for detail in person.details)]
    if says:
        raise InputError(" ".join(says))


def hold_pages(person: Person) -> None:
    """
    Let *person* through if they list no more pages than one person has.

    :raises InputError: they list more.
    """
    if len(person.pages) > MOST_PAGES:
        raise InputError(_("There are more than 500 pages."))


def over(kinds: Iterable[DetailKind]) -> Iterator[tuple[int, str]]:
    """Yield, for each limit that is passed, the number of the detail that passed it and why."""
    passed: set[Limit] = set()
    counts: Counter[Limit] = Counter()
    for number, kind in enumerate(kinds):
        for limit in LIMITS:
            if kind in limit.kinds:
                counts[limit] += 1
                if counts[limit] > limit.count and limit not in passed:
                    passed.add(limit)
                    yield number, _(limit.says)
