"""Looking: what may be asked, what came back, and why something was not checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from privacyaudit.model.person import Detail

KEY = "{key}"
"""Stands for the source's key in an ask's address and headers.

The key itself is put in only as the request leaves, so no ask, plan, ledger
or log can hold it."""

BASIC_KEY = "{basic-key}"
"""Stands for the key as a user name without a password, as HTTP Basic writes it."""


class Capability(StrEnum):
    """What a source may do at all; nothing else can be registered (rule E4)."""

    YOUR_PAGES = "your_pages"
    YOUR_FILES = "your_files"
    PROFILE_API = "profile_api"
    USERNAME_CHECK = "username_check"
    BREACH = "breach"
    SEARCH = "search"
    REGISTER = "register"
    ARCHIVE = "archive"
    BY_HAND = "by_hand"
    """Never asked: each ask of such a source is a link for the person to open
    themselves. The plan lists it as not checked, with the labels and without
    the values; the links themselves are made anew wherever they are shown."""


class Identity(StrEnum):
    """How we name ourselves to a server."""

    PLAIN = "plain"
    """As a common browser would: a log line must not tip anyone off."""
    NAMED = "named"
    """Tool, version and project contact, where a large operator asks for it."""


class Notice(StrEnum):
    """Could the other person notice?"""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Reason(StrEnum):
    """Why something was not checked."""

    TIMED_OUT = "timed_out"
    UNREACHABLE = "unreachable"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate_limited"
    NEEDS_KEY = "needs_key"
    KEY_REFUSED = "key_refused"
    NEEDS_SETTING = "needs_setting"
    NEEDS_LOG_IN = "needs_log_in"
    MOVED = "moved"
    SERVER_FAULT = "server_fault"
    UNREADABLE = "unreadable"
    UNCLEAR = "unclear"
    """It answered, and the answer does not tell."""
    TOO_LARGE = "too_large"
    ENCRYPTED = "encrypted"
    NOT_SUPPORTED = "not_supported"
    REFUSED = "refused"
    """Our own rules keep us from asking: see the explanation beside it."""
    AVOIDED = "avoided"
    NOT_AGREED = "not_agreed"
    STOPPED = "stopped"
    NO_ROUTE = "no_route"
    """The proxy the person chose did not answer; nothing is sent another way (B9)."""
    BY_HAND = "by_hand"
    NOT_POSSIBLE = "not_possible"
    """What was told cannot be used there, such as a name with a sign the site forbids."""
    CHECK_FAILED = "check_failed"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a source declared about its requests; ``fetch`` holds it to them."""

    source: str
    contacts: tuple[str, ...] = ()
    """Host patterns such as ``*.example.org``; empty is 'from a detail'."""
    templates: tuple[str, ...] = ()
    identity: Identity = Identity.PLAIN
    pace: float = 1.0
    """Seconds between two requests to one host."""
    deadline: float = 30.0
    """Seconds for one whole answer, redirects and one retry not counted."""
    cap: int = 5 * 1024 * 1024
    """Bytes of one decoded answer at most."""
    redirects: int = 3
    key: str = ""
    """The name of the key it may use. An ask holds ``{key}`` in its address or
    headers; ``fetch`` fills it in at the last moment, so that no key is ever
    in a plan, a ledger or a log."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A request a source would like to make, with what it gives away."""

    url: str = field(default="", repr=False)
    file: str = field(default="", repr=False)
    """A path on this machine instead of an address: read, never sent."""
    place: str = ""
    """The words printed for where this looks; defaults to the host."""
    details: tuple[Detail, ...] = ()
    """The details that are in the request, for the plan and the ledger."""
    later: tuple[Detail, ...] = ()
    """Details that are not in this request, but in one that follows from it."""
    form: str = ""
    """In what form they are sent: ``"as it is"``, ``"as a SHA-256"``."""
    template: str = ""
    """Which declared template this fills."""
    method: str = "GET"
    body: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    listed: bool = False
    """The person typed this very address, so it may be shown to them."""
    by_hand: str = field(default="", repr=False)
    """Where the person can look themselves if we cannot; only what they could build."""
    memo: object = field(default=None, repr=False)
    """Anything the source wants back with the reply; never sent."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One line of the ledger: what was sent to whom, and when."""

    at: datetime
    """UTC."""
    source: str
    host: str
    method: str
    template: str
    labels: tuple[str, ...] = ()
    """The details that were in it, by label."""
    form: str = ""
    identity: Identity = Identity.PLAIN
    status: int = 0
    """0 where no answer came."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back for an ask, or why nothing did."""

    ask: Ask
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Lower-case names."""
    body: bytes = field(default=b"", repr=False)
    url: str = field(default="", repr=False)
    """The final address: unlisted unless it equals the one asked (rule E17)."""
    problem: Reason | None = None
    says: str = ""
    """The problem in plain words, without any value."""
    at: datetime | None = None
    """When it came, in UTC."""
    truncated: bool = False
    """The body was cut at the cap."""
    moved: bool = False
    """A redirect taught something new: counted, never shown or followed."""
    sent: tuple[Sent, ...] = ()
    """Every request that really left, redirects and retries too."""
    peer: str = field(default="", repr=False)
    """The server's address as a number; empty behind a proxy, where it is not known."""
    certificates: tuple[bytes, ...] = field(default=(), repr=False)
    """The server's certificates (DER), its own first; only that one where Python tells no more."""

    @property
    def media_type(self) -> str:
        """The media type without parameters, in lower case; may be empty."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()
