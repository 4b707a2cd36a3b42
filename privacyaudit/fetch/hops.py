"""
Redirects: which may be followed, and which teach something new (rule E17).

An old username that leads to a new one must not reveal it. So a redirect is
followed only where it teaches nothing: to the secure or ``www`` spelling of
the same address, with a slash or a language added. Everything else is counted
and left alone.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote

from privacyaudit.fetch.policy import FORMS
from privacyaudit.fetch.url import Url, words

_ORDINARY = words(
    """index home en en-gb en-us en_gb en_us gb uk us ie about profile profiles user users u
    member members people p o page pages view show overview default main web www m mobile
    index.html index.htm index.php default.aspx"""
)
_ORDINARY_KEYS = words(
    "lang language locale hl l region cc country cookie cookies consent js nojs mobile view"
)
_SUFFIXES = (".html", ".htm", ".php", ".aspx", ".json")
_DOORS = ("www.", "m.", "mobile.")
STATUSES = frozenset((301, 302, 303, 307, 308))


def _site(host: str) -> str:
    for door in _DOORS:
        rest = host.removeprefix(door)
        if rest != host and "." in rest:
            return rest
    return host


def _words(path: str) -> list[str]:
    found = []
    for part in unquote(path).casefold().split("/"):
        for suffix in _SUFFIXES:
            part = part.removesuffix(suffix)
        if part:
            found.append(part.removeprefix("@").removeprefix("~"))
    return found


def is_form(url: Url) -> bool:
    """Say whether *url* is a log-in or sign-up page: the page asked for needs one."""
    return any(word in FORMS for word in _words(url.path))


def same_site(one: Url, other: Url) -> bool:
    """Say whether two addresses are on one site, ``www`` and ``m`` aside."""
    return _site(one.host) == _site(other.host)


def teaches(asked: Url, target: Url, *, same: bool) -> bool:
    """
    Say whether *target* holds anything that *asked* did not.

    *same* is whether it is on the same site; on another host, which the source
    has declared, the parts in front of the last one may differ.
    """
    known = set(_words(asked.path)) | {
        value.casefold() for _key, value in parse_qsl(asked.query, keep_blank_values=True)
    }
    parts = _words(target.path)
    if same:
        if any(word not in known and word not in _ORDINARY for word in parts):
            return True
    elif parts and parts[-1] not in known and parts[-1] not in _ORDINARY:
        return True
    return any(
        value.casefold() not in known and key.casefold() not in _ORDINARY_KEYS and value != ""
        for key, value in parse_qsl(target.query, keep_blank_values=True)
    )


def keeps(asked: Url, target: Url) -> bool:
    """Say whether *target* is still about what was asked, not a front page."""
    parts = _words(asked.path)
    if parts and parts[-1] not in _ORDINARY and parts[-1] not in _words(target.path):
        return False
    return bool(target.query) or not asked.query
