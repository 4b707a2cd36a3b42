"""A report in another language, and in one that reads from the right."""

from __future__ import annotations

import gettext
import html
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from privacyaudit import Audit, Capability, report, words
from privacyaudit.conclusions import conclude
from privacyaudit.report import SETS, Which
from tests.samples import consent
from tests.samples_audit import a_line, an_audit, seen


class Pretend(gettext.NullTranslations):
    """Put every translated sentence in brackets, so that what is left was never translated."""

    def gettext(self, message: str) -> str:
        """Return *message* in brackets."""
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form for *n* in brackets."""
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


@pytest.fixture
def pretend() -> Iterator[None]:
    """Speak the pretend language for one test."""
    words.speak(Pretend())
    yield
    words.speak(gettext.NullTranslations())


def unlettered() -> Audit:
    """Return an audit whose own words have no Latin letter, so that any left are ours."""
    found = [
        seen("home_address/home_address@192.com", place="ж1"),
        seen("phone/phone@a.example", place="ж2", label="жж"),
        seen("usernames/username@b.example", place="ж3", label="ж"),
        seen("usernames/username@c.example", place="ж4", label="ж"),
        seen("full_name_links/name@c.example", place="ж4", label="жжж"),
        seen("impersonation@d.example", place="ж5", says=""),
        *(seen(f"email/email@e{n}.example", place=f"ж6{n}", label="ж") for n in range(5)),
    ]
    return conclude(
        an_audit(
            found,
            sources=(replace(a_line("your-pages", "ж", Capability.YOUR_PAGES, ()), shares="ж"),),
            consent=consent(made_by="ж", purpose="ж", seen_by=("ж",)),
        )
    )


def left_over(page: str) -> list[str]:
    """Return the words of *page* that were never translated; addresses and marks are no words."""
    body = page.split("<body>")[1]
    texts = re.findall(r">([^<]+)<", body)
    texts += re.findall(r'(?:aria-label|title|alt)="([^"]*)"', body)
    found = []
    for text in map(html.unescape, texts):
        while text != (text := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)):
            pass
        text = re.sub(r"\S+\.\S+", " ", text)
        text = re.sub(r"[⟦⟧]", " ", text)
        found += re.findall(r"[A-Za-z]{3,}", text)
    return found


KNOWN = {"UTC", "SHA", "html", "body", "text", "your", "pages", "privacyaudit", "then"}
"""Names of standards and of our own parts, and 'then' in what is dialled."""


@pytest.mark.parametrize("which", SETS)
def test_nothing_a_reader_sees_is_hard_wired(which: Which, pretend: None) -> None:
    """Every sentence must be there for a translator to find."""
    left = [word for word in left_over(report.html(unlettered(), which)) if word not in KNOWN]

    assert left == []


def test_the_pretend_language_does_see_a_hard_wired_word(pretend: None) -> None:
    """A test that finds nothing anywhere finds nothing here."""
    page = report.html(unlettered()).replace("<main ", "<p>Hello there</p><main ")

    assert {"Hello", "there"} <= set(left_over(page))


def test_the_csv_is_translated_too(pretend: None) -> None:
    """A helper's table speaks the helper's language."""
    first = report.csv(unlettered()).splitlines()[0]

    assert first.count("⟦") == 11


def test_a_page_that_reads_from_the_right_says_so() -> None:
    """Screen readers and browsers take it from there."""
    page = report.html(unlettered(), lang="ar", direction="rtl")

    assert '<html lang="ar" dir="rtl">' in page
    assert page != report.html(unlettered(), lang="ar", direction="ltr")
