"""
Details that cannot be looked for as they were written.

A username of two letters is on every page, and an address without its street
may be none that we know. No page would ever be said to show such a detail, so
that a report must not say that it was looked for. Each detail is read in the
plainest words that could hold it; what is not seen even there is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from privacyaudit.kinds import printed
from privacyaudit.model import Detail, DetailKind, Document, NotChecked, Person, Reason
from privacyaudit.planning import tags
from privacyaudit.words import _

_PLAINEST = (
    "{value}",
    "My name is {value}. Follow me: @{value}",
    "My phone: {value}\nPostcode: {value}\nDate of birth: {value}\nCar registration: {value}",
    "Address: {value}\nEmployer: {value}\nI am at {value}.",
)
"""Pages that could not be plainer: it is enough to be seen on one of them."""


def says(detail: Detail, region: str) -> str:
    """Return, in plain words, that *detail* cannot be looked for; empty where it can."""
    from privacyaudit.reading.examine import Reader

    alone = Person(details=(replace(detail, label="it"),), region=region)
    value = detail.value.strip().removeprefix("@")
    reader = Reader(alone)
    for page in _PLAINEST:
        body = page.format(value=value).encode("utf-8", "replace")
        if reader.examine(Document(body, "text/plain")).sightings:
            return ""
    if detail.kind in (DetailKind.HOME_ADDRESS, DetailKind.PAST_ADDRESS, DetailKind.WORK_ADDRESS):
        return _(
            "We cannot look for this address as you wrote it. "
            "Put commas between its parts, and give the street, the town and the postcode."
        )
    return _(
        "We cannot look for this on pages or in files as you wrote it. It may be too short. "
        "Write it in full, or look for it yourself."
    )


def notice(detail: Detail, region: str) -> str:
    """Return what to look at once more in *detail* as it was typed; empty where all is well."""
    from privacyaudit.reading.matching.calling.phones import whole

    told = says(detail, region)
    if not told and detail.kind is DetailKind.PHONE and not whole(detail.value, region):
        return _(
            "This may not be a whole phone number. Check its digits. "
            "If it is from another country, begin with + and that country's number."
        )
    return told


def unfindable(person: Person) -> Iterator[NotChecked]:
    """Yield, for each detail of *person* that cannot be looked for, that it was not."""
    for detail, tag in tags(person).items():
        if told := says(detail, person.region):
            yield NotChecked(Reason.NOT_POSSIBLE, told, place=printed(tag), labels=(detail.label,))
