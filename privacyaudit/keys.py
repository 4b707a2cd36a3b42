"""
Keys of services that ask for one: which there are, and how one is used.

A key comes from the environment, or from the system's own keyring where that
extra is installed; never from the command line. An ask holds only a place to
put it. It is put in here, as the request leaves, and only for the hosts that
the key belongs to; what comes back is cleaned of it. So no plan, ledger,
report, log or error can hold one.
"""

from __future__ import annotations

import base64
import importlib
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from urllib.parse import quote, urlsplit

from privacyaudit.model import BASIC_KEY, KEY, Ask, Reason, Reply, Terms
from privacyaudit.words import _, mark

Fetch = Callable[[Ask, Terms], Reply]

DRAWER = "notes"
"""The name under which the system's keyring holds the keys: a neutral one (F9)."""
_PREFIX = "PRIVACYAUDIT_"
_GOOD = re.compile(r"[\x21-\x7e]{4,512}")


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What one key adds, where it is had, and what it costs."""

    name: str
    adds: str
    where: str
    costs: str
    hosts: tuple[str, ...]
    """The only hosts that are ever given it."""


KEYS = (
    KeyFacts(
        "PRIVACYAUDIT_HIBP_KEY",
        mark("The leaks that hold your email address."),
        "https://haveibeenpwned.com/API/Key",
        mark("A few dollars a month. The Pro plan can ask without your address."),
        ("haveibeenpwned.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_COMPANIES_HOUSE_KEY",
        mark("Entries in the UK company register that may be yours."),
        "https://developer.company-information.service.gov.uk/",
        mark("Free, with an account."),
        ("api.company-information.service.gov.uk",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_CHARITY_COMMISSION_KEY",
        mark("Trustees and addresses of a charity you list."),
        "https://api-portal.charitycommission.gov.uk/",
        mark("Free, with an account."),
        ("api.charitycommission.gov.uk",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_OPENCORPORATES_KEY",
        mark("Company registers of other countries."),
        "https://opencorporates.com/",
        mark("Free for some public-benefit projects; they must say yes first."),
        ("api.opencorporates.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_BRAVE_KEY",
        mark("What a stranger would find with a search."),
        "https://brave.com/search/api/",
        mark("About 5 US dollars for 1,000 searches, with some free each month."),
        ("api.search.brave.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_MOJEEK_KEY",
        mark("What a stranger would find with a search."),
        "https://www.mojeek.com/services/search/web-search-api/",
        mark("Paid. See their page."),
        ("www.mojeek.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_KAGI_KEY",
        mark("What a stranger would find with a search."),
        "https://kagi.com/api",
        mark("Paid. See their page."),
        ("kagi.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_FLICKR_KEY",
        mark("A Flickr profile, and whether photos gather near home."),
        "https://www.flickr.com/services/api/",
        mark("New keys need a paid account."),
        ("www.flickr.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_YOUTUBE_KEY",
        mark("A YouTube channel's description and country."),
        "https://console.cloud.google.com/",
        mark("Free, with a Google account."),
        ("www.googleapis.com",),
    ),
    KeyFacts(
        "PRIVACYAUDIT_LASTFM_KEY",
        mark("A Last.fm profile."),
        "https://www.last.fm/api",
        mark("Free, with an account."),
        ("ws.audioscrobbler.com",),
    ),
)
"""Every key that a source in the tree can use."""

_FACTS = {facts.name: facts for facts in KEYS}


class Keys:
    """
    The keys that are set, in the environment first and then in the keyring.

    :param environment: what to look in; this process's own where absent.
    :param keyring: whether the system's keyring is looked in, too.
    """

    def __init__(
        self, environment: Mapping[str, str] | None = None, *, keyring: bool = True
    ) -> None:
        self._environment = os.environ if environment is None else environment
        self._keyring = keyring
        self._found: dict[str, str] = {}

    def __repr__(self) -> str:
        return "Keys()"

    def has(self, name: str) -> bool:
        """Return whether the key *name* is set."""
        return bool(self._get(name))

    def said(self, names: Iterable[str] = ()) -> tuple[tuple[KeyFacts, bool], ...]:
        """Return each key with whether it is set; *names* adds those of other packages."""
        known = [*KEYS, *(KeyFacts(name, "", "", "", ()) for name in names if name not in _FACTS)]
        return tuple((facts, self.has(facts.name)) for facts in known)

    def around(self, fetch: Fetch) -> Fetch:
        """Return *fetch* with keys put in as each request leaves, and taken out of its reply."""

        def with_key(ask: Ask, terms: Terms) -> Reply:
            told = f"{ask.url} {' '.join(ask.headers.values())}"
            if KEY not in told and BASIC_KEY not in told:
                return fetch(ask, terms)
            key = self._get(terms.key) if self._may(ask, terms) else ""
            if not key:
                says = _("It needs a key of your own, and none is set.")
                return Reply(ask, problem=Reason.NEEDS_KEY, says=says)
            basic = base64.b64encode(f"{key}:".encode()).decode("ascii")
            headers = {
                name: value.replace(BASIC_KEY, basic).replace(KEY, key)
                for name, value in ask.headers.items()
            }
            address = ask.url.replace(KEY, quote(key, safe=""))
            reply = fetch(replace(ask, url=address, headers=headers), terms)
            return _cleaned(reply, ask, (key, basic, quote(key, safe="")))

        return with_key

    def _may(self, ask: Ask, terms: Terms) -> bool:
        facts = _FACTS.get(terms.key)
        return facts is None or urlsplit(ask.url).hostname in facts.hosts

    def _get(self, name: str) -> str:
        if not name.startswith(_PREFIX):
            return ""
        if name not in self._found:
            key = self._environment.get(name, "").strip()
            if not key and self._keyring:
                key = _from_keyring(name)
            self._found[name] = key if _GOOD.fullmatch(key) else ""
        return self._found[name]


def _from_keyring(name: str) -> str:
    if find_spec("keyring") is None:
        return ""
    try:
        found = importlib.import_module("keyring").get_password(DRAWER, name)
    except Exception:  # a locked or broken keyring is one without the key
        return ""
    return found.strip() if isinstance(found, str) else ""


def _cleaned(reply: Reply, ask: Ask, secrets: Iterable[str]) -> Reply:
    """Return *reply* to the ask that was planned, without the key that was used."""
    body, says, headers = reply.body, reply.says, dict(reply.headers)
    for secret in secrets:
        body = body.replace(secret.encode(), b"")
        says = says.replace(secret, "")
        headers = {name: value.replace(secret, "") for name, value in headers.items()}
    return replace(reply, ask=ask, url=ask.url, body=body, says=says, headers=headers)
