"""
Pages written when the engine stood, by someone who had not read how it matches.

They were scored once before anything was changed for them: CONFIRMED recall 89.7 %, precision
99.0 %; POSSIBLE recall 84.6 %; hard negatives clean 94.5 %; unlisted counted 82.1 %. Each entry is a line
``=== person | type | labels`` and the page below it, where a label is ``kind=c`` (confirmed),
``p`` (possible), ``x`` (nothing may be said), ``u`` (anything but confirmed), or ``+kind=number``
for details that nobody listed. What a careful reader may argue about has its reason behind ``#``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.reading.labelled.late_contacts import CONTACTS
from tests.reading.labelled.late_disguises import DISGUISES
from tests.reading.labelled.late_facts import FACTS
from tests.reading.labelled.late_marks import unmark
from tests.reading.labelled.late_pages import PAGES
from tests.reading.labelled.late_places import PLACES
from tests.reading.labelled.late_traps import LATE_TRAPS
from tests.reading.labelled.late_unlisted import LATE_UNLISTED

_TYPES = {
    "html": "text/html",
    "txt": "text/plain",
    "csv": "text/csv",
    "json": "application/json",
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "vcf": "text/vcard",
    "ics": "text/calendar",
    "eml": "message/rfc822",
    "mht": "multipart/related",
}
_EXPECTS = {"c": "confirmed", "p": "possible", "x": "clean", "u": "unconfirmed"}


@dataclass(frozen=True)
class Late:
    """One label of one late page."""

    who: str
    media_type: str
    charset: str
    kind: str
    expects: str
    """As a case expects it, or a count as digits where nobody listed it."""
    page: str


def late() -> Iterator[Late]:
    """Yield every label of every late page."""
    for table in (DISGUISES, PLACES, CONTACTS, FACTS, PAGES, LATE_TRAPS, LATE_UNLISTED):
        yield from entries(table)


def entries(table: str) -> Iterator[Late]:
    """Yield every label of a table of pages."""
    for entry in table.split("\n=== ")[1:]:
        head, _, page = entry.partition("\n")
        who, media, labels = (part.strip() for part in head.partition(" # ")[0].split(" | "))
        media, _, charset = media.partition("@")
        for label in labels.split():
            kind, _, expects = label.partition("=")
            yield Late(
                who,
                _TYPES[media],
                charset or "utf-8",
                kind,
                _EXPECTS.get(expects, expects),
                unmark(page.rstrip("\n")) + ("" if media == "html" else "\n"),
            )


KNOWN_MISSES = frozenset(
    (
        38,
        187,
        214,
        264,
        320,
        437,
        442,
        466,
        517,
        561,
        583,
        588,
        590,
        615,
        669,
    )
)
"""Labels, by number, that the engine does not hold yet."""
