"""
WhatsMyName files, as WhatsMyName means them.

An account is there when *e_code* and *e_string* both fit, and missing when
*m_code* and *m_string* both do. An empty string is no evidence. Redirects are
not followed.
"""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit.accounts.entries import Entry, JsonObject, fault
from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.rules import SLOT, SiteRule
from privacyaudit.accounts.shape import ALLOWED_HEADERS, Shape, hold, strings, texts

SHAPE: Shape = {
    "name": (str, True),
    "uri_check": (str, True),
    "uri_pretty": (str, False),
    "post_body": (str, False),
    "headers": (dict, False),
    "strip_bad_char": (str, False),
    "e_code": (int, True),
    "e_string": (str, True),
    "m_code": (int, True),
    "m_string": (str, True),
    "known": (list, True),
    "cat": (str, True),
    "valid": (bool, False),
    "protection": (list, False),
}
"""The keys of an entry: their type, and whether they must be there."""


def entries(document: JsonObject) -> Iterator[Entry]:
    """Yield the entries of a WhatsMyName document; :raises InputError: one is not well made."""
    sites = document["sites"]
    assert isinstance(sites, list)
    for number, site in enumerate(sites, 1):
        name = site.get("name") if isinstance(site, dict) else None
        yield _entry(hold(name if isinstance(name, str) else f"number {number}", site, SHAPE))


def _entry(site: JsonObject) -> Entry:
    name = str(site["name"])
    check = str(site["uri_check"])
    pretty = str(site.get("uri_pretty", ""))
    headers = strings(name, "headers", site.get("headers", {}))
    left: Left | None = None
    if site.get("valid") is False:
        left = Left.OFF
    elif site.get("post_body"):  # an empty one is no form: older lists have it on each entry
        left = Left.METHOD
    elif any(header.lower() not in ALLOWED_HEADERS for header in headers):
        left = Left.HEADERS
    elif SLOT not in check:
        raise fault(name, f"uri_check has no {SLOT}")

    def make() -> SiteRule:
        return SiteRule(
            name=name,
            check=check,
            page=pretty,
            category=str(site["cat"]),
            there_status=frozenset((int(str(site["e_code"])),)),
            there_text=texts(str(site["e_string"])),
            gone_status=frozenset((int(str(site["m_code"])),)),
            gone_text=texts(str(site["m_string"])),
            strip=str(site.get("strip_bad_char", "")),
            headers={key: value for key, value in headers.items() if key.lower() != "user-agent"},
            known=texts(*map(str, site["known"])),  # type: ignore[call-overload]
        )

    return Entry(name, str(site["cat"]), (), (check, pretty), left, make)
