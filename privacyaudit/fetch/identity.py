"""
Who we say we are: two identities, and the headers a source may add.

*Plain* is what a common browser sends: a line in a server's log that names
this tool, at the person's address and hour, would tip off whoever reads it.
*Named* is for large operators' documented interfaces that ask for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from privacyaudit.errors import RefusedError
from privacyaudit.fetch.url import Url, words
from privacyaudit.model import Identity
from privacyaudit.version import VERSION
from privacyaudit.words import _

PROJECT = ""
"""
Where the named identity says that more can be read: set it to the address of the
page that answers for this copy, with its scheme. It is empty because this copy
has no such page yet. An invented address would be a lie to the sites that ask
who we are, and whoever came to own it could speak in our name.
"""
PURPOSE = "self-audit, started by hand by one person about themselves"
"""What the named identity says that it is: true of every run (rules E7, E8)."""
BROWSER = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/142.0.0.0 Safari/537.36"
)
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
_LANGUAGES = {
    "GB": "en-GB,en;q=0.9",
    "IE": "en-IE,en;q=0.9",
    "US": "en-US,en;q=0.9",
    "CA": "en-CA,en;q=0.9",
    "AU": "en-AU,en;q=0.9",
    "NZ": "en-NZ,en;q=0.9",
    "DE": "de-DE,de;q=0.9,en;q=0.8",
    "FR": "fr-FR,fr;q=0.9,en;q=0.8",
}
_OURS = words(
    """accept-encoding connection content-length cookie cookie2 expect forwarded from host
    keep-alive origin proxy-authorization proxy-connection referer te trailer transfer-encoding
    upgrade user-agent via x-forwarded-for x-forwarded-host x-real-ip"""
)
"""Headers no source may set: they would say who asks, or from where."""
_TRAVELS = frozenset(("accept", "accept-language"))
"""Of a source's headers, those that another host may see after a redirect."""
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_VALUE = re.compile(r"[\x20-\x7e\t]*")


def agent(contact: str = "") -> str:
    """
    Return how the named identity calls itself: what it is, and where more is known of it.

    :param contact: an organisation's address for such questions, never the person's own.
    """
    more = (f"+{PROJECT}" if PROJECT else "", f"contact: {contact}" if contact else "")
    return f"privacyaudit/{VERSION} ({'; '.join(filter(None, (PURPOSE, *more)))})"


def check(headers: Mapping[str, str]) -> None:
    """
    Refuse headers that a source may not set, or that are not well made.

    :raises RefusedError: says so, without the header's value.
    """
    for name, value in headers.items():
        if name.lower() in _OURS or not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise RefusedError(_("This check asked in a way that our rules do not allow."))


def headers(
    identity: Identity,
    *,
    region: str = "",
    contact: str = "",
    extra: Mapping[str, str],
    asked: Url,
    target: Url,
) -> dict[str, str]:
    """
    Return the headers of one request, in the order a browser sends them.

    No cookie, no ``Referer``, nothing of this machine. A source's own headers,
    such as a key, stay with the host they were meant for.
    """
    if identity is Identity.NAMED:
        made = {"User-Agent": agent(contact), "Accept": "*/*", "Accept-Encoding": "gzip"}
    else:
        made = {
            "User-Agent": BROWSER,
            "Accept": _ACCEPT,
            "Accept-Encoding": "gzip",
            "Accept-Language": _LANGUAGES.get(region, "en-GB,en;q=0.9"),
        }
    kept = asked.host == target.host and (asked.scheme, target.scheme) != ("https", "http")
    for name, value in extra.items():
        lower = name.lower()
        if kept or lower in _TRAVELS:
            made = {key: old for key, old in made.items() if key.lower() != lower}
            made[name] = value
    return made
