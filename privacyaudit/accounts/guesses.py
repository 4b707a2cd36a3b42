"""
Telling a list of sites from a list of guesses (rules E1, E4, E16).

A list says where a name is looked for, never which names are tried. With
letters put on the name, or one site asked over and over in other ways, a list
would try name after name that nobody gave. Of the lists that people share, this
leaves out hardly any: a site has one address for accounts, at times two.
"""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from urllib.parse import unquote, urlsplit

from privacyaudit.accounts.exclusions import read_through
from privacyaudit.accounts.rules import SiteRule

MOST = 2
"""Rules of one host, and ways to ask one site on all its hosts, at most."""

_JOINED = re.compile(r"[^\W_]\{account\}|\{account\}[^\W_]")
"""A letter or a number right beside the name."""
_SECOND = frozenset(("ac", "co", "com", "edu", "gob", "gov", "ne", "net", "nom", "or", "org"))
"""What stands before a country's letters and is nobody's name: *site.co.uk*."""
_MADE_UP = frozenset(("example", "invalid", "localhost", "test"))
"""Ends of hosts that nobody can have: each made-up one is a site of its own."""

Way = tuple[str, str, tuple[str, ...], tuple[str, ...]]


def is_guess(address: str) -> bool:
    """Say whether *address* asks for a longer name than the one that was given."""
    return bool(_JOINED.search(unquote(unquote(address))))


class Asked:
    """What a list asks so far: how often each host, and in which ways each site."""

    def __init__(self) -> None:
        self._hosts: Counter[str] = Counter()
        self._ways: dict[str, set[Way]] = {}

    def too_often(self, rule: SiteRule) -> bool:
        """Say whether *rule* asks a site once more than is left; if not, count it."""
        host = read_through(rule.host.strip("."))
        if _is_here(host):
            return False
        parts = urlsplit(rule.check)
        way = (f"{parts.path}?{parts.query}", rule.strip, rule.there_text, rule.gone_text)
        ways = self._ways.setdefault(_site(host), set())
        if self._hosts[host] == MOST or (way not in ways and len(ways) == MOST):
            return True
        self._hosts[host] += 1
        ways.add(way)
        return False


def _site(host: str) -> str:
    """Return whose host it is: the last two parts, or three (*www.site.co.uk*)."""
    labels = host.split(".")
    if labels[-1] in _MADE_UP or labels[-1].isdigit():
        return host
    deep = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND
    return ".".join(labels[-3 if deep else -2 :])


def _is_here(host: str) -> bool:
    """Say whether *host* is this machine, which is only asked in code: nobody is looked up."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
