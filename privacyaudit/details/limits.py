"""How much one person can tell us, so that a details file is never a list of people (E18)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from privacyaudit.errors import InputError
from privacyaudit.model import DetailKind, Person
from privacyaudit.words import _, mark

Kind = DetailKind

MOST_PAGES = 500
"""Pages that one person can list."""
MOST_OF_ONE = 100
"""Pages of one site that one person can list: thousands would be guesses at who is there."""


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
    for _number, says in over_pages(page.address for page in person.pages):
        raise InputError(says)


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


def over_pages(addresses: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield, for each limit that is passed, the number of the page that passed it and why."""
    counts: Counter[str] = Counter()
    for number, address in enumerate(addresses):
        host = _host(address)
        counts[host] += 1
        if number == MOST_PAGES:
            yield number, _("There are more than 500 pages.")
        if counts[host] == MOST_OF_ONE + 1:
            yield number, _("There are more than 100 pages of one site. Keep those that matter.")


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").strip(".").removeprefix("www.")
    except ValueError:  # a program's own pages are not checked before
        return ""
