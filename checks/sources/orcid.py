"""ORCID: names, email, country and links in a researcher's record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacyaudit import Ask, Capability, DetailKind, Example, Guidance, Identity, NotChecked
from privacyaudit import Outcome, Person, Reason, Reply, mark, source

from ._ask import ask, listed
from ._read import dig, document, garbled, many, same, table, text, unclear

TEMPLATE = "/v3.0/{number}/person"
_ASKED = "https://pub.orcid.org/v3.0/0000-0002-1825-0097/person"
RECORD = Guidance(
    mark("Your ORCID record can be read by anyone."),
    mark("It can join an old name to a new one, and show where you work."),
    (mark("Save a copy first, if it may matter."), mark("Set each part to private at orcid.org.")),
)


@source(
    id="orcid",
    label="ORCID",
    capability=Capability.PROFILE_API,
    contacts=("pub.orcid.org",),
    templates=(TEMPLATE,),
    uses=(DetailKind.USERNAME, DetailKind.WEBSITE),
    sends=mark("your ORCID number, to ORCID"),
    identity=Identity.NAMED,
    handles=frozenset({503}),
    guidance=RECORD,
    by_hand="https://orcid.org/my-orcid",
    service="orcid",
    verified="2026-11-22",
    examples=(
        Example("document", _ASKED, body='{"name": {"path": "0000-0002-1825-0097"}}'),
        Example("not seen", _ASKED, status=404),
        Example("not checked", _ASKED, status=503, media_type="text/plain"),
    ),
)
def orcid(person: Person) -> Iterator[Ask]:
    """Ask for each record whose number the person gave."""
    for number in listed(person, r"(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b"):
        headers = {"Accept": "application/json"}
        yield ask("pub.orcid.org", TEMPLATE, headers=headers, memo=number, number=number)


@orcid.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Read the record."""
    record, number = table(reply), str(reply.ask.memo)
    if reply.status == 503:
        yield NotChecked(Reason.RATE_LIMITED)
    elif record is None:
        yield garbled(reply)
    elif not same(text(record, "name", "path"), number):
        yield unclear()
    else:
        yield document(shown(record))


def shown(record: object) -> object:
    """Return the parts of a record that say something about a person."""
    return {
        "name": [text(record, "name", part, "value") for part in _NAMES],
        "other names": [text(one, "content") for one in many(record, "other-names", "other-name")],
        "about": text(record, "biography", "content"),
        "emails": [text(one, "email") for one in many(record, "emails", "email")],
        "links": [
            text(dig(one, "url"), "value")
            for one in many(record, "researcher-urls", "researcher-url")
        ],
    }


_LINKS = ("researcher-urls", "researcher-url")
_NAMES = ("given-names", "family-name", "credit-name")
