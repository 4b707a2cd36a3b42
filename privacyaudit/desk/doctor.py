"""Whether this computer has what is needed: it sends nothing, and says nothing of who watches."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec

from privacyaudit.model import Detail, DetailKind, Document, Match, Person

EXTRAS: Mapping[str, tuple[str, ...]] = {
    "case": ("sqlcipher3", "argon2", "pyrage"),
    "files": ("PIL", "exifread", "pypdf"),
    "web": ("flask", "waitress"),
    "capture": ("playwright",),
    "pdf": ("weasyprint",),
}
"""What each optional part needs, by the name it is imported under."""


def reader_works() -> bool:
    """Return whether a page can be read in a child process."""
    from privacyaudit.desk.audit import reading

    person = Person(details=(Detail(DetailKind.EMAIL, "avery.sample@example.com"),))
    with reading(person) as read:
        seen = read(Document(b"<p>avery.sample@example.com</p>", "text/html"))
    return [one.match for one in seen.sightings] == [Match.CONFIRMED]


def browser() -> bool:
    """Return whether there is a browser that can make a PDF or take a picture."""
    from privacyaudit.report.printing import browser as found

    return bool(found())


def missing() -> dict[str, bool]:
    """Return for each optional part whether something of it is missing."""
    return {
        extra: any(find_spec(name) is None for name in modules) for extra, modules in EXTRAS.items()
    }
