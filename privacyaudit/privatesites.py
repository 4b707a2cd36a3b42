"""
Sites on private matters: never opened by us, told to nobody, and not printed (E5).

Dating, adult, health, addiction, faith, LGBT+, support and refuge sites. That
somebody listed a page there is not a yes to asking for it: a look leaves a
trace at the site and on the way, and paper can be read by others. There is no
switch. The person can open the page by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from unicodedata import normalize
from urllib.parse import unquote, urlsplit

from privacyaudit.accounts.exclusions import sensitive
from privacyaudit.model import Ask, Detail, DetailKind, NotChecked, Person, Reason
from privacyaudit.words import _

SOURCE = "your-pages"
"""Whose word it is that such a page was not opened."""


def is_private(address: str) -> bool:
    """Return whether *address* leads to such a site, or holds one: a translator's, an archive's."""
    plain = normalize("NFKC", unquote(address.strip()))
    try:
        return sensitive("", "", (), plain if "//" in plain else f"https://{plain}")
    except ValueError:  # no address at all: nothing can be asked there
        return False


def is_private_name(name: str) -> bool:
    """Return whether *name*, such as a file's, names such a site."""
    return sensitive(name, "", ())


def keeps_from(ask: Ask) -> bool:
    """Return whether *ask* would go to such a site, whoever made it."""
    if not ask.url:
        return False
    host = urlsplit(ask.url).hostname or ""
    return is_private(ask.url if ask.listed else f"https://{host}")


def says() -> str:
    """Return why one was not opened; on paper it does not tell which sort of site it is."""
    return _("There are sites that we never open by ourselves. You can look at this one by hand.")


def apart(person: Person) -> tuple[Person, tuple[NotChecked, ...]]:
    """
    Return *person* as the sources may see them, and what is left to the person.

    No source is given the address of such a page, so that none can ask for it,
    nor ask an archive or a register about it.
    """
    left: list[NotChecked] = []
    pages = []
    for number, page in enumerate(person.pages, 1):
        if is_private(page.address):
            label = "" if is_private_name(page.label) else page.label
            place = label or _("page {number} on your list").format(number=number)
            left.append(NotChecked(Reason.BY_HAND, says(), SOURCE, place))
        else:
            pages.append(page)
    details = []
    for detail in person.details:
        if _leads_there(detail):
            place = _("the site of {label}").format(label=detail.label)
            left.append(NotChecked(Reason.BY_HAND, says(), SOURCE, place))
        else:
            details.append(detail)
    if not left:
        return person, ()
    return replace(person, pages=tuple(pages), details=tuple(details)), tuple(left)


def _leads_there(detail: Detail) -> bool:
    if detail.kind is DetailKind.WEBSITE:
        return is_private(detail.value)
    address = detail.kind is DetailKind.USERNAME and any(sign in detail.value for sign in "@/")
    return address and is_private(f"https://name.invalid/{detail.value}")


def masks(names: Iterable[str]) -> Mapping[str, str]:
    """Return what is printed in place of those of *names*, places or hosts, that are such sites."""
    words = _("a private site")
    found = sorted({name for name in names if name and _names_one(name)})
    return {
        name: words if number == 1 else f"{words} ({number})"
        for number, name in enumerate(found, 1)
    }


def _names_one(name: str) -> bool:
    first = name.split(",")[0].split()
    return len(first) == 1 and "." in first[0] and is_private(first[0])
