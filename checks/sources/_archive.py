"""What the archive sources share: which pages may be asked for, and what to say of copies."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

from privacyaudit import ExposureKind, Guidance, Page, Person, Presence, _, mark, ngettext

from ._ask import host_of

COPIES = Guidance(
    mark("An archive keeps old copies of this page."),
    mark("A copy can show what you took out of the page since."),
    (
        mark("Think first: the same copy could help others to check what was there."),
        mark("Write to the archive, naming the pages and dates, if you want it out."),
    ),
)
LONGEST = 200
"""Characters: a longer address often carries a secret of its own."""


def pages(person: Person) -> Iterator[tuple[Page, str]]:
    """
    Yield each listed page whose address can be sent to an archive, without its fragment.

    What the person wants avoided is not asked about either.
    """
    seen: set[str] = set()
    avoided = {host_of(place) for place in person.avoid} - {""}
    for page in person.pages:
        try:
            parts = urlsplit(page.address.strip())
        except ValueError:
            continue
        address = urlunsplit(parts._replace(fragment=""))
        fits = parts.scheme in ("http", "https") and "@" not in parts.netloc
        fits = fits and host_of(parts.netloc) not in avoided
        if fits and host_of(parts.netloc) and len(address) <= LONGEST and address not in seen:
            seen.add(address)
            yield page, address


def copies(count: int, address: str = "", place: str = "") -> Presence:
    """Return what is said of *count* copies; where each is, is not shown."""
    if not count:
        says = _("An archive keeps a copy of this page.")
    else:
        says = ngettext(
            "An archive keeps copies of {n} page of this site.",
            "An archive keeps copies of {n} pages of this site, or more.",
            count,
        ).format(n=count)
    return Presence(ExposureKind.ARCHIVED_COPIES, says, address=address, place=place)
