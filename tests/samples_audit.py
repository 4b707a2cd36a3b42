"""Made-up audits: situations in short words, and the people whose reports are looked at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from privacyaudit import (
    Answer,
    Audit,
    Capability,
    Circumstances,
    DetailKind,
    DetailTag,
    ExposureKind,
    Finding,
    Identity,
    Known,
    Match,
    Notice,
    Part,
    Place,
    PlanLine,
)
from privacyaudit.words import label_for
from tests.samples import NOW, consent

PAGES = PlanLine(
    "your-pages",
    "Pages you listed",
    Capability.YOUR_PAGES,
    (),
    "the address of each page, to the site that has it",
    (),
    1,
    Identity.PLAIN,
    Notice.NONE,
)
FILES = PlanLine(
    "your-files",
    "Files you chose",
    Capability.YOUR_FILES,
    (),
    "nothing: your files are read on this device",
    (),
    1,
    Identity.PLAIN,
    Notice.NONE,
)


def a_line(source: str, label: str, capability: Capability, hosts: tuple[str, ...]) -> PlanLine:
    """Return a line of the plan for a made-up source."""
    return PlanLine(
        source,
        label,
        capability,
        hosts,
        "your name",
        ("your name",),
        1,
        Identity.PLAIN,
        Notice.NONE,
    )


def tag(kind: DetailKind, number: int = 1, **changes: object) -> DetailTag:
    """Return what an audit carries of a detail of *kind*."""
    facts: dict[str, object] = {
        "id": f"{kind.replace('_', '-')}-{number}",
        "kind": kind,
        "label": label_for(kind, number),
    }
    return DetailTag(**{**facts, **changes})  # type: ignore[arg-type]


def seen(
    what: str,
    *,
    known: Known = Known.UNSURE,
    current: bool = True,
    label: str = "",
    number: int = 1,
    **changes: object,
) -> Finding:
    """
    Return the finding that *what* describes: ``kind[/detail]@place``.

    A place with a dot is a host, too: ``phone/phone@192.com``.
    """
    about, _, place = what.partition("@")
    kind, _, detail = about.partition("/")
    made = None
    if detail:
        made = tag(DetailKind(detail), number, known=known, current=current)
        if label:
            made = tag(DetailKind(detail), number, known=known, current=current, label=label)
    facts: dict[str, object] = {
        "source": "your-pages",
        "kind": ExposureKind(kind),
        "place": place,
        "match": Match.CONFIRMED,
        "at": NOW,
        "tag": made,
        "host": place if "." in place else "",
        "where": Place(Part.TEXT, 120, "html/body/p[3]"),
    }
    return Finding(**{**facts, **changes})  # type: ignore[arg-type]


def an_audit(
    findings: Iterable[Finding | str] = (),
    circumstances: Circumstances | None = None,
    **changes: object,
) -> Audit:
    """Return an audit of *findings* (or their short words), not yet concluded."""
    found = tuple(seen(one) if isinstance(one, str) else one for one in findings)
    tags = dict.fromkeys(f.tag for f in found if f.tag is not None)
    facts: dict[str, object] = {
        "id": "20261122-093000",
        "started": NOW,
        "finished": NOW + timedelta(minutes=4),
        "consent": consent(seen_by=("me",)),
        "region": "GB",
        "circumstances": circumstances or Circumstances(),
        "details": tuple(tags),
        "sources": (PAGES, FILES),
        "findings": found,
        "versions": {"privacyaudit": "0.1.0"},
    }
    return Audit(**{**facts, **changes})  # type: ignore[arg-type]


THREAT = Circumstances(threat_last_month=Answer.YES)
