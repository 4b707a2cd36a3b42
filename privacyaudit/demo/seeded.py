"""What stands on the demo's pages, and what only looks as if it did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from privacyaudit.model import Audit, Match

SEEDED: Mapping[str, str] = {
    "your People profile": "alias-1 username-1 email-1 school-1 place-1 family-name-1",
    "your own web site": "name-1 employer-1 home-address-1 postcode-1 phone-1 phone-2 email-1 "
    "email-2 past-address-1",
    "the club results": "name-1 place-2 vehicle-1",
    "the bakery's team page": "name-1 employer-1 phone-2 work-address-1",
    "the cargo bike advert": "postcode-1 username-1 vehicle-1 phone-1",
    "the forum thread": "email-2 event-1",
    "the family tree": "name-1 former-name-1 birth-date-1 family-name-1",
    "your code account": "username-2 email-2 website-1",
    "the school newsletter": "child-school-1 family-name-1 name-1 event-1",
    "the people finder": "name-1 home-address-1 postcode-1 past-address-1",
    "file 1 in files": "name-1 email-2 phone-2",
    "file 2 in files": "name-1 phone-1 home-address-1 postcode-1 birth-date-1",
    "file 3 in files": "name-1 former-name-1 past-address-1 birth-date-1 employer-1 school-1",
}
"""The details that stand on each page, by the id an audit gives them."""


@dataclass(frozen=True, slots=True)
class Trap:
    """Something that is not the person's, and looks like it."""

    place: str
    detail: str
    what: str


TRAPS = (
    Trap("your People profile", "phone-1", "a version number, and a friend's number"),
    Trap("the club results", "phone-1", "three table cells that only look like a number"),
    Trap("the club results", "phone-2", "a parcel reference that begins like it"),
    Trap("the bakery's team page", "email-1", "the same address under another domain"),
    Trap("the bakery's team page", "phone-1", "a company number"),
    Trap("the cargo bike advert", "home-address-1", "the same street in another town"),
    Trap("the cargo bike advert", "birth-date-1", "a year beside other words"),
    Trap("the forum thread", "name-1", "her given name and a word like her surname"),
    Trap("your code account", "phone-1", "an account number"),
    Trap("the family tree", "phone-2", "a number with two digits turned round"),
    Trap("your code account", "birth-date-1", "the day an account was opened"),
    Trap("the school newsletter", "phone-2", "another number of the same exchange"),
    Trap("the people finder", "phone-1", "a namesake's number, two digits turned round"),
    Trap("file 1 in files", "phone-1", "a number one digit off"),
)

CANARIES = (
    "Quigley", "Zielonka", "Nowicki", "Marlowe", "900418", "Okafor", "Wexcombe", "900555",
    "Gareth", "Edmund", "Millbeck", "Dunmarket", "900471", "q.runner", "RoseSage", "Finley",
)  # fmt: skip
"""Other people's details on the same pages: never in any output."""


@dataclass(frozen=True, slots=True)
class Result:
    """How the demo's audit compares with what was put on its pages."""

    seeded: int
    found: int
    missed: tuple[str, ...]
    traps: int
    caught: tuple[str, ...]
    """Traps that were reported as hers: there should be none."""
    kinds: int


def compare(audit: Audit) -> Result:
    """Hold the findings of the demo's audit against what was put on its pages."""
    confirmed = {
        (one.place, one.tag.id)
        for one in audit.findings
        if one.tag and one.match is Match.CONFIRMED
    }
    wanted = [(place, name) for place, names in SEEDED.items() for name in names.split()]
    missed = tuple(f"{place}: {name}" for place, name in wanted if (place, name) not in confirmed)
    caught = tuple(
        f"{trap.place}: {trap.what}" for trap in TRAPS if (trap.place, trap.detail) in confirmed
    )
    kinds = {one.kind for one in audit.findings if one.tag}
    return Result(len(wanted), len(wanted) - len(missed), missed, len(TRAPS), caught, len(kinds))


def leaked(text: str, canaries: Iterable[str] = CANARIES) -> tuple[str, ...]:
    """Return which of other people's details are in *text*: there should be none."""
    return tuple(canary for canary in canaries if canary in text)
