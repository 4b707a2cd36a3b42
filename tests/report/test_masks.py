"""What must never be printed is in no set and no format (I4, E1, E2, F2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from privacyaudit import (
    Audit,
    Evidence,
    NotChecked,
    NotSeen,
    Question,
    Reason,
    Sent,
    Unlisted,
    report,
)
from privacyaudit.conclusions import conclude
from privacyaudit.report import SETS, Which
from tests.samples import NOW
from tests.samples_audit import an_audit, seen

HOME = "77 Canary Crescent"
POSTCODE = "ZZ99 7CC"
PHONE = "07700 900777"
SCHOOL = "Canary Primary"
SCHOOL_HOST = "canary-primary.example"
CHILD = "Robincanary"
AREA = "51.77,-0.77"
EMAIL = "canary@example.com"

FORBIDDEN = (HOME, POSTCODE, PHONE, SCHOOL, "canary-primary", CHILD, "51.77", EMAIL, "anary")
"""The last one is in them all, whatever the case of its first letter."""


def told() -> Audit:
    """Return the audit of a person whose own labels give away what must not be printed."""
    school: dict[str, Any] = {"place": f"{SCHOOL} newsletter", "host": SCHOOL_HOST}
    found = [
        seen("home_address/home_address@192.com", label=HOME),
        seen("home_address/postcode@192.com", label=POSTCODE),
        seen("phone/phone@192.com", label=PHONE),
        seen("email/email@192.com", label=EMAIL),
        seen("photo_metadata/home_area@holiday", label=AREA, source="your-files"),
        seen(
            "children_school/child_school@x",
            label=SCHOOL,
            address=f"https://{SCHOOL_HOST}/news",
            evidence=Evidence("ab" * 32, NOW, f"https://{SCHOOL_HOST}/news"),
            **school,
        ),
        seen("children_details/child_name@x", label=CHILD, **school),
        seen("phone/phone@x", label=PHONE, address=f"https://{SCHOOL_HOST}/team", **school),
        seen("usernames/username@x", question="q-9", **school),
    ]
    return an_audit(
        found,
        ledger=(Sent(NOW, "your-pages", SCHOOL_HOST, "GET", "/", (PHONE, HOME), status=200),),
        not_seen=(NotSeen("your-pages", f"{SCHOOL} newsletter", (HOME, CHILD)),),
        not_checked=(NotChecked(Reason.BLOCKED, "", "your-pages", f"{SCHOOL} newsletter"),),
        unlisted=(Unlisted("phone", 3, f"{SCHOOL} newsletter"),),
        questions=(Question("q-9", "Is this you?", ("mine",), f"{SCHOOL} newsletter"),),
    )


def made(audit: Audit) -> Iterator[tuple[str, str]]:
    """Yield every format in every set, as text."""
    for which in SETS:
        yield f"html {which}", report.html(audit, which)
        yield f"large {which}", report.html(audit, which, large=True)
        yield f"text {which}", report.text(audit, which)
        yield f"json {which}", report.json(audit, which)
    yield "csv", report.csv(audit)


def leaks(audit: Audit) -> list[str]:
    """Return the formats that hold something forbidden."""
    return [f"{name}: {word}" for name, words in made(audit) for word in FORBIDDEN if word in words]


def test_no_set_and_no_format_prints_what_must_not_be_printed() -> None:
    """I4: a home, a new number, a child and a school stay labels, even if the label tells."""
    assert leaks(conclude(told())) == []


@pytest.mark.parametrize(
    ("control", "off"),
    [
        ("privacyaudit.kinds.OUR_WORDS", frozenset()),
        ("privacyaudit.kinds._DIGITS", 99),
        ("privacyaudit.exposures.secret_places", lambda findings: {}),
        ("privacyaudit.report.rows.secret_places", lambda findings: {}),
        ("privacyaudit.report.rows.labels_of", lambda audit: {}),
    ],
)
def test_with_a_mask_off_the_leak_is_seen(
    control: str, off: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A leak test that could not fail would prove nothing."""
    monkeypatch.setattr(control, off)

    assert leaks(conclude(told())) != []


def test_two_pages_of_schools_can_still_be_told_apart() -> None:
    """A mask that makes two pages one would hide one of them."""
    audit = conclude(
        an_audit(
            [
                seen("children_school/child_school@x", place="One", host="one.example"),
                seen("children_school/child_school@x", place="Two", host="two.example"),
            ]
        )
    )

    assert len({e.place for e in audit.exposures}) == 2


@pytest.mark.parametrize("which", SETS)
def test_unlisted_details_are_a_count_and_nothing_else(which: Which) -> None:
    """E2: how many, never which."""
    words = report.text(conclude(told()), which)

    assert "phone numbers that you did not list: 3" in words


def test_addresses_are_for_the_helper_and_the_police_only() -> None:
    """I3: the set for the person has the least detail."""
    found = [seen("phone/phone@a.example", address="https://a.example/averysample_demo")]
    audit = conclude(an_audit(found))

    assert "averysample_demo" not in report.html(audit, "me")
    assert "averysample_demo" not in report.json(audit, "me")
    assert "averysample_demo" in report.html(audit, "helper")
    assert "averysample_demo" in report.html(audit, "police")


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "\u202egnihton",
    "]]>&amp;",
    "\\0000222; background: url(https://evil.example)",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_no_label_becomes_markup_or_style(words: str) -> None:
    """A label is the person's own, and still must not change the page around it."""
    from tests.samples import consent

    found = [seen("workplace/employer@x", label=words, place=words)]
    audit = conclude(an_audit(found, consent=consent(made_by=words)))
    page = report.html(audit, "helper")

    assert page.count("<script") == 0
    assert page.count("<img") == 0
    assert page.count("</style>") == 1
    assert "49" not in re.sub(r"\d{3,}", "", page.split("</style>")[0][-300:])
    assert "url(" not in page.split("</style>")[0]


@pytest.mark.parametrize("which", SETS)
def test_the_page_names_no_abuse_and_nobody_in_its_title_or_head(which: Which) -> None:
    """F2: a tab, a file list or a print queue shows the title and nothing else."""
    head = report.html(conclude(told()), which).split("<body>")[0].split("<style>")[0]

    assert "<title>Notes</title>" in head
    for word in ("stalk", "abuse", "audit", "privacy"):
        assert word not in head.lower()


@pytest.mark.parametrize("which", SETS)
def test_a_report_loads_nothing_and_links_nowhere_outside(which: Which) -> None:
    """F3, I5: no request, no code to photograph, no link that a slip of the hand opens."""
    page = report.html(conclude(told()), which)
    links = re.findall(r'(?:href|src|action|data|poster)="([^"]*)"', page)

    assert [link for link in links if not link.startswith("#")] == []
    assert "@import" not in page
    assert "url(" not in page
