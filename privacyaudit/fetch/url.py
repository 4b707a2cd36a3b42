"""
One reading of an address: parsed once, rebuilt, and refused where readers disagree.

Two programs that read the same odd address as two different hosts are how a
check of an address is got around. So what is unusual is refused, not mended:
a backslash, a user name, a control character, a per cent sign in the host, a
number that is not four plain ones, letters that only look like ASCII.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

import idna

from privacyaudit.errors import RefusedError
from privacyaudit.words import _

LONGEST = 4096
"""Characters of an address at most."""
PORTS = {"http": 80, "https": 443}
_CONTROL = re.compile(
    r"[\x00-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3002\ufeff]"
)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")
_KEPT = "!$&'()*+,/:;=@-._~%?[]|^{}"
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def words(text: str) -> frozenset[str]:
    """Return the words of *text*: a table that can be read as it is printed."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Url:
    """An address in its parts, each as it will be used."""

    scheme: str
    host: str
    """Lower case; international names in their ASCII form; IPv6 without brackets."""
    port: int
    path: str
    """Begins with ``/``; percent-encoded."""
    query: str

    @property
    def target(self) -> str:
        """What stands in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def netloc(self) -> str:
        """Host, and the port where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def text(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.netloc}{self.target}"

    @property
    def is_number(self) -> bool:
        """Whether the host is an IP address instead of a name."""
        return ":" in self.host or self.host.rpartition(".")[2].isdigit()


def _odd() -> RefusedError:
    return RefusedError(_("This address is written in an unusual way, so we did not open it."))


@lru_cache(maxsize=4096)
def _host(text: str) -> str:
    """Return the one spelling of a host, or refuse it."""
    if text.startswith("["):
        try:
            if not text.endswith("]"):
                raise ValueError
            return ipaddress.IPv6Address(text[1:-1]).compressed
        except ValueError:
            raise _odd() from None
    folded = text.lower().removesuffix(".")
    if not folded.isascii():
        if unicodedata.normalize("NFKC", folded) != unicodedata.normalize("NFC", folded):
            raise _odd()
        try:
            folded = idna.encode(folded, uts46=True, std3_rules=True).decode("ascii").lower()
        except (idna.IDNAError, UnicodeError):
            raise _odd() from None
    labels = folded.split(".")
    if len(folded) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise _odd()
    if _NUMBER.fullmatch(labels[-1]):
        try:
            if ipaddress.IPv4Address(folded).compressed != folded:
                raise ValueError
        except ValueError:
            raise _odd() from None
    return folded


def _encoded(text: str) -> str:
    return _PERCENT.sub("%25", quote(text, safe=_KEPT))


def read_url(text: str) -> Url:
    """
    Read an address once and for all.

    :raises RefusedError: it is not http or https, is too long, or is one that
        two programs might read as two different places. No value is in the message.
    """
    text = text.strip(" \t\r\n")
    if len(text) > LONGEST:
        raise RefusedError(_("This address is too long, so we did not open it."))
    if "\\" in text or _CONTROL.search(text):
        raise _odd()
    try:
        text.encode("utf-8")
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise _odd() from None
    if parts.scheme not in PORTS:
        raise RefusedError(_("Only web addresses that start with http or https can be read."))
    if not parts.netloc or "@" in parts.netloc or "%" in parts.netloc:
        raise _odd()
    bare = parts.netloc
    if port is not None:
        bare, _colon, written = bare.rpartition(":")
        if not written.isascii() or str(port) != written:
            raise _odd()
    elif bare.endswith(":"):
        bare = bare[:-1]
    host = _host(bare)
    if port == 0:
        raise _odd()
    path = _encoded(parts.path) or "/"
    return Url(parts.scheme, host, port or PORTS[parts.scheme], path, _encoded(parts.query))


def join(base: Url, location: str) -> Url:
    """
    Return where a redirect's *location*, as seen from *base*, leads.

    :raises RefusedError: as :func:`read_url` does.
    """
    location = location.strip(" \t\r\n")
    if "\\" in location or _CONTROL.search(location) or len(location) > LONGEST:
        raise _odd()
    try:
        return read_url(urljoin(base.text, location))
    except ValueError:
        raise _odd() from None
