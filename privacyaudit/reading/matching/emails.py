"""E-mail addresses: how one is written, disguised or hashed, and where it ends."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.fold import fold

_AT_WORDS = ("", "at", "arobase", "malpa", "aet", "klammeraffe", "chiocciola", "arroba", "nospamat")
_DOT_WORDS = ("", "dot", "punkt", "point", "kropka", "punto", "ponto", "d0t")
_EDGE = r"[\s\x1d-\x1f]{0,4}"
_AT = (
    rf"{_EDGE}(?:[\[({{<\"']{{0,2}}{_EDGE}(?:@|(?<![A-Za-z])(?:at|arobase|malpa|aet|klammeraffe|chiocciola|arroba)(?![A-Za-z]))"
    rf"{_EDGE}[\])}}>\"']{{0,2}}|_at_|-at-|\.at\.|[\x1d-\x1f]|\"\s?,\s?\"[\w-]{{0,20}}\"?:?\"?){_EDGE}"
)
_DOT = (
    rf"(?:{_EDGE}[\[({{<]?{_EDGE}(?:\.|(?<![A-Za-z])(?:dot|punkt|point|kropka|punto|ponto|d0t)(?![A-Za-z])){_EDGE}[\])}}>]?{_EDGE}"
    r"|_dot_|-dot-)"
)
_DOTLESS = frozenset(("gmail.com", "googlemail.com"))


@lru_cache(maxsize=512)
def _parts(value: str) -> tuple[str, str]:
    local, _, domain = fold(value).strip().lower().removeprefix("mailto:").rpartition("@")
    return local, domain


@lru_cache(maxsize=512)
def hashes(value: str) -> tuple[str, ...]:
    """Return the codes that stand for an address: MD5 and SHA-256, as picture services use."""
    plain = value.strip().lower().encode()
    return (
        hashlib.md5(plain, usedforsecurity=False).hexdigest(),
        hashlib.sha256(plain).hexdigest(),
        hashlib.sha1(plain, usedforsecurity=False).hexdigest(),
    )


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield what to search for: with signs or words for at and dot, tagged, hashed."""
    local, domain = _parts(value)
    if not local or not domain:
        return
    base = local.partition("+")[0]
    yield local + domain
    domains = [domain]
    if domain in _DOTLESS:
        domains = ["gmail.com", "googlemail.com"]
    for dot in _DOT_WORDS:
        for at in _AT_WORDS:
            for place in domains:
                yield local + at + place.replace(".", dot)
                if dot and "." in local:
                    yield local.replace(".", dot) + at + place.replace(".", dot)
    if len(base) >= 5:
        yield base
    yield from hashes(value)


@lru_cache(maxsize=512)
def _pattern(value: str) -> re.Pattern[str]:
    local, domain = _parts(value)
    base, _, tag = local.partition("+")
    domains = _DOTLESS if domain in _DOTLESS else (domain,)
    if domain in _DOTLESS:
        named = r"(?:\.\x1f?)?".join(map(re.escape, base.replace(".", "")))
    else:
        named = "".join(_DOT if char == "." else re.escape(char) + r"\x1f?" for char in base)
    ends = "|".join(
        _DOT.join("".join(re.escape(char) + r"\x1f?" for char in part) for part in place.split("."))
        for place in domains
    )
    plus = r"(?P<tag>\+[\w.\-]{1,40}?)?" if not tag else rf"(?:\+{re.escape(tag)})?"
    return re.compile(rf"(?P<local>{named}){plus}(?P<at>{_AT})(?P<domain>{ends})", re.I)


_MAIL = re.compile(r"mail|contact|write|address|kontakt|courriel|adres", re.I)


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge an address: whole, with nothing running into it on either side."""
    found = candidate.found.lower().strip()
    if found in hashes(candidate.detail.value):
        around = candidate.before(1) + candidate.after(1)
        return None if re.search(r"[0-9A-Za-z]", around) else SURE
    text = candidate.text
    low = max(0, candidate.start - 3)
    match = _pattern(candidate.detail.value).search(text, low, min(len(text), candidate.end + 90))
    if match is None or match.start() > candidate.start:
        return None
    end = match.end()
    if text[end - 1] == "\x1f":
        end -= 1
    before, after = text[max(0, match.start() - 3) : match.start()], text[end : end + 24]
    if re.search(r"[A-Za-z0-9_%+\x80-\U0010ffff-]\Z|[A-Za-z0-9]['.]\Z", before):
        if not re.search(r"(?:\\n|\\t|%20|3A|2F)\Z", before):
            return None
    if re.match(r"[A-Za-z0-9_-]|\x1f?-[A-Za-z0-9]", after) and not re.match(r"[A-Z][a-z]", after):
        return None
    if re.match(r"\.[a-z0-9]|\.[A-Z]{2}", after):
        return None
    if re.match(
        r"[\s\[(]{1,2}(?:dot|punkt|point|kropka)[\s\])]{1,2}[a-z]{2,3}(?![a-z])", after, re.I
    ):
        return None
    if re.search(r"[A-Za-z0-9]\x1f\Z", before) or re.match(r"\x1f[a-z0-9]", after):
        return unsure("Other letters stand right beside it.")
    if match["at"].strip() == "at" and "." in match["domain"]:
        if "." not in match["local"] and not _MAIL.search(
            text[max(0, match.start() - 24) : match.start()]
        ):
            return unsure("It may be a sentence.")
    return SURE


_ANY = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9-]|@)"
)
_NOT_ONE = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|js|css|woff2?|ico|mp4)\Z|^\d+@|sentry|@\d+x\.", re.I
)


GATE = r"@[A-Za-z0-9]"
"""Where an address may be; a cheap first look."""


def _same(local: str, domain: str) -> tuple[str, str]:
    """Return an address as its provider compares it: Gmail leaves out dots."""
    return (local.replace(".", ""), "gmail.com") if domain in _DOTLESS else (local, domain)


def unlisted(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield addresses in *text* that are not the person's own."""
    if "@" not in text:
        return
    own = {_same(*_parts(detail.value)) for detail in details if detail.kind is DetailKind.EMAIL}
    for match in _ANY.finditer(text):
        local, domain = _parts(match[0])
        if _NOT_ONE.search(match[0]):
            continue
        if _same(local, domain) not in own and _same(local.partition("+")[0], domain) not in own:
            yield f"{local}@{domain}"
