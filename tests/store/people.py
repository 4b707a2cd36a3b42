"""A made-up audit of a made-up person, as large as a test wants it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

from privacyaudit.model import (
    Audit,
    Capability,
    Circumstances,
    DetailKind,
    DetailTag,
    ExposureKind,
    Finding,
    Identity,
    Match,
    NotChecked,
    Notice,
    NotSeen,
    Part,
    Place,
    PlanLine,
    Reason,
    Sent,
)
from tests.samples import NOW, consent

PHONE = DetailTag("phone-1", DetailKind.PHONE, "your mobile", digest="d" * 64)
EMAIL = DetailTag("email-1", DetailKind.EMAIL, "your e-mail", digest="e" * 64)


def line(source: str = "your-pages", requests: int = 3) -> PlanLine:
    """Return what one source would ask."""
    return PlanLine(
        source,
        source.title(),
        Capability.YOUR_PAGES,
        ("one.example",),
        "nothing but the address",
        (),
        requests,
        Identity.PLAIN,
        Notice.NONE,
    )


def spot(where: str, source: str = "your-pages") -> str:
    """Return what the document at *where* is known by."""
    return hashlib.sha256(f"{source} document {where}".encode()).hexdigest()


def finding(where: str, tag: DetailTag = PHONE, source: str = "your-pages") -> Finding:
    """Return a finding of *tag* at the place *where*."""
    return Finding(
        source=source,
        kind=ExposureKind.PHONE,
        place=where,
        match=Match.CONFIRMED,
        at=NOW,
        tag=tag,
        host="one.example",
        address=f"https://one.example/{where}",
        where=Place(Part.TEXT, 12, "html/body/p[3]"),
        digest=hashlib.sha256(f"{tag.id}{source}{where}".encode()).hexdigest(),
        spot=spot(where, source),
    )


def audit(number: int = 1, places: tuple[str, ...] = ("one", "two"), **changes: object) -> Audit:
    """Return the audit of day *number* that saw a mobile number at *places*."""
    at = NOW + timedelta(days=number - 1)
    made = Audit(
        id=f"a{number:04}",
        started=at,
        finished=at + timedelta(minutes=2),
        consent=consent(),
        region="GB",
        circumstances=Circumstances(),
        details=(PHONE, EMAIL),
        sources=(line(),),
        ledger=(Sent(at, "your-pages", "one.example", "GET", "", ("your mobile",), status=200),),
        findings=tuple(finding(place) for place in places),
        not_seen=(NotSeen("your-pages", "quiet", ("your mobile",), spot("quiet")),),
        not_checked=(NotChecked(Reason.TIMED_OUT, "It took too long.", "other", "far"),),
        versions={"privacyaudit": "0"},
        comparable=True,
        busy_hours=(0, 3) * 84,
    )
    return replace(made, **changes)  # type: ignore[arg-type]
