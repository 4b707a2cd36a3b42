"""What is known of a site, and what one answer of it says by that rule alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import SplitResult, quote, urlsplit

from privacyaudit.errors import ServiceError

SLOT = "{account}"
"""Where the name goes in an address."""


class Claim(StrEnum):
    """What one answer says, before it is held against another."""

    THERE = "there"
    GONE = "gone"
    """The rule's own sign of a missing account."""
    GONE_PERHAPS = "gone perhaps"
    """Only the sign of an account is missing, or it sends us elsewhere."""
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class SiteRule:
    """
    One site of a list: where to ask, and how to tell a yes from a no.

    Empty statuses mean any 2xx for *there*, and nothing for *gone*. Several
    texts mean any of them. A text that is empty is no evidence and is not kept.
    """

    name: str
    check: str = field(repr=False)
    """The address that is asked, with ``{account}`` in it."""
    page: str = field(default="", repr=False)
    """The address for people; the asked one where empty."""
    category: str = ""
    there_status: frozenset[int] = frozenset()
    there_text: tuple[str, ...] = ()
    gone_status: frozenset[int] = frozenset()
    gone_text: tuple[str, ...] = ()
    gone_alone: frozenset[int] = frozenset()
    """Statuses that mean *gone* whatever the text."""
    gone_elsewhere: str = ""
    """Start of the address it sends us to when there is no such account."""
    there_unless_gone: bool = False
    """A good answer without the *gone* text counts as there."""
    fault_text: tuple[str, ...] = ()
    """Text that means 'no answer just now'."""
    pattern: str = ""
    """What a name looks like on this site; empty where unknown."""
    strip: str = ""
    """Characters the site leaves out of a name."""
    headers: Mapping[str, str] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    """Public accounts that exist, so that the rule itself can be tried."""
    pace: float = 0.0
    """Seconds between two requests, where the site needs more than we leave anyway."""
    service: str = ""
    """The id of the service record that says what to do."""

    def __post_init__(self) -> None:
        """Hold the addresses to what a rule may ask."""
        for address in (self.check, self.page or self.check):
            parts = _split(address)
            if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
                raise ServiceError(f"{self.name}: the address is not a web address.")
            if SLOT in parts.netloc:
                raise ServiceError(f"{self.name}: the name would be in the host.")
        if SLOT not in self.check:
            raise ServiceError(f"{self.name}: the address has no place for the name.")

    @property
    def host(self) -> str:
        """The host that is asked."""
        return urlsplit(self.check).hostname or ""

    def address(self, name: str) -> str:
        """Return the address that is asked for *name*."""
        return self.check.replace(SLOT, quote(self.written(name), safe=""))

    def for_people(self, name: str) -> str:
        """Return the address where a person can look for *name* themselves."""
        return (self.page or self.check).replace(SLOT, quote(self.written(name), safe=""))

    def written(self, name: str) -> str:
        """Return *name* as this site writes it."""
        return "".join(sign for sign in name if sign not in self.strip) if self.strip else name

    def claim(self, status: int, text: str, elsewhere: str = "") -> Claim:
        """
        Return what an answer says by this rule alone.

        :param elsewhere: the address a redirect points to, as an absolute one.
        """
        there_mark = any(mark in text for mark in self.there_text)
        gone_mark = any(mark in text for mark in self.gone_text)
        there = (status in self.there_status) if self.there_status else 200 <= status < 300
        if self.there_unless_gone:
            there = there and not gone_mark
        elif self.there_text:
            there = there and there_mark
        gone = status in self.gone_status and (gone_mark or not self.gone_text)
        gone = gone or status in self.gone_alone
        if gone and 300 <= status < 400:
            known_place = self.gone_elsewhere and elsewhere.startswith(self.gone_elsewhere)
            return Claim.GONE if known_place else Claim.GONE_PERHAPS
        if there and gone:
            # The same status for both: only text can tell, and here it does not.
            if self.there_text and self.gone_text:
                return Claim.UNCLEAR
            if self.there_text:
                return Claim.THERE
            return Claim.GONE if self.gone_text else Claim.UNCLEAR
        if there:
            return Claim.THERE
        if gone:
            return self._gone(status)
        alike = not self.there_status or status in self.there_status
        sign_is_missing = self.there_text and not there_mark and not self.gone_text
        if alike and 200 <= status < 300 and sign_is_missing:
            return Claim.GONE_PERHAPS
        return Claim.UNCLEAR

    def _gone(self, status: int) -> Claim:
        told_by_status = status not in self.there_status and not 200 <= status < 300
        return Claim.GONE if told_by_status or self.gone_text else Claim.GONE_PERHAPS


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - reading it checks it
    except ValueError:
        return None
    return parts
