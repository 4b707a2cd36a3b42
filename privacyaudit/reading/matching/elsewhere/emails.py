"""E-mail addresses: how one is written, disguised or hashed, and where it ends."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from privacyaudit.model import Detail, DetailKind, Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import in_its_own_tags
from privacyaudit.reading.matching.elsewhere.email_words import (
    APART,
    AT,
    AT_END,
    AT_WORDS,
    DOT,
    DOT_WORDS,
    HIDDEN,
    IN_BRACKETS,
    KNOWN,
    MARK,
    PUT_IN,
    PUT_IN_WORDS,
)
from privacyaudit.reading.matching.fold import fold

_DOTLESS = frozenset(("gmail.com", "googlemail.com"))
_OF_MANY = (
    _DOTLESS
    | frozenset(
        f"{name}.{end}"
        for name in "outlook hotmail live yahoo icloud aol gmx web mail msn proton protonmail".split()
        for end in "com net org de fr it es uk co.uk at ch pl ru me".split()
    )
    | frozenset(
        """
    me.com mac.com ymail.com orange.fr free.fr laposte.net wanadoo.fr sfr.fr t-online.de freenet.de
    libero.it ziggo.nl kpnmail.nl telenet.be skynet.be wp.pl o2.pl onet.pl interia.pl op.pl
    seznam.cz centrum.cz btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net
    yandex.ru rambler.ru ukr.net i.ua qq.com 163.com rediffmail.com bigpond.com naver.com uol.com.br
    """.split()
    )
)
"""Where so many people have their mail that the name of the place is on every other page."""


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
    if len(base) >= 5:
        yield base  # what stands behind it is read when it is found
    domains = [domain]
    if domain in _DOTLESS:
        domains = ["gmail.com", "googlemail.com"]
    dots = [*dict.fromkeys(fold(word).lower() for word in DOT_WORDS)]
    if "." in local:
        yield from (base.replace(".", dot) for dot in dots)
        tail = base.rpartition(".")[2]
        if len(tail) > 3:  # a word may be hidden in front of it
            yield from (tail + at + domain.partition(".")[0] for at in ("", "at"))
    if len(base) < 5:
        if domain not in _OF_MANY:
            for dot in (".", "dot", "punkt", "point", "punto"):
                yield domain.replace(".", dot)  # a tag may stand in front of it
        for at in ("", *dict.fromkeys(fold(word).lower() for word in AT_WORDS), "a", "et"):
            for place in domains:
                yield local + at + place.partition(".")[0]
        yield from (base + mark + domain for mark in PUT_IN_WORDS)
    yield from hashes(value)


@lru_cache(maxsize=512)
def _pattern(value: str) -> re.Pattern[str]:
    local, domain = _parts(value)
    base = local.partition("+")[0]
    domains = _DOTLESS if domain in _DOTLESS else (domain,)
    if domain in _DOTLESS:
        named = r"(?:\.\x1f?)?".join(map(re.escape, base.replace(".", "")))
    else:
        named = r"\x1f?".join(
            HIDDEN + DOT + HIDDEN if char == "." else re.escape(char) for char in base
        )
    ends = "|".join(
        (rf"(?:\x1f|[._-]?{MARK}|[ ]?\x1f{MARK}\x1f)?(?:{APART}|{DOT})").join(
            "".join(re.escape(char) + r"\x1f?" for char in part) for part in place.split(".")
        )
        for place in domains
    )
    plus = r"(?:\+(?P<tag>[\w.\-]{1,40}?))?"
    return re.compile(
        rf"(?P<first>(?<![A-Za-z0-9]){MARK}[\x1f._-]?)?(?P<local>{named}){plus}{PUT_IN % 'second'}"
        rf"(?P<at>{AT})(?P<third>{MARK}[\x1f._-]{{0,2}}|\x1f?[A-Za-z]{{1,20}}\x1f)?"
        rf"(?P<domain>{ends})(?P<last>{AT_END})?",
        re.I,
    )


_LEFT = re.compile(r"(?<=[\[({ ])(ng|qbg)(?=[\])} ])", re.I)
"""*at* and *dot* in brackets, turned on with all that stands round them."""
_TAGGED = re.compile(rf" ?\x1f{MARK}\x1f", re.I)
_MAIL = re.compile(r"mail|contact|write|address|kontakt|courriel|adres", re.I)


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge an address: whole, with nothing running into it on either side."""
    found = candidate.found.lower().strip()
    if found in hashes(candidate.detail.value):
        around = candidate.before(1) + candidate.after(1)
        return None if re.search(r"[0-9A-Za-z]", around) else SURE
    text = candidate.text
    if candidate.disguised:  # the words for the signs were left as they are
        text = _LEFT.sub(lambda said: {"n": "at", "q": "dot"}[said[1][:1].lower()], text)
    low = max(0, candidate.start - 60)
    match = None
    for match in _pattern(candidate.detail.value).finditer(
        text, low, min(len(text), candidate.end + 110)
    ):
        if match.end() > candidate.start:
            break
    if match is None or match.start() > candidate.start or match.end() <= candidate.start:
        return SURE if _behind_its_domain(candidate) else None
    end = match.end() - (text[match.end() - 1] == "\x1f")
    before, after = text[max(0, match.start() - 24) : match.start()], text[end : end + 24]
    if match["at"] == "=":  # how a list names whom a mail came back from
        bounced = after.startswith("@") and re.search(r"(?:\A|[^A-Za-z0-9_.])\Z", before)
        return SURE if bounced else None
    if _runs_on(before, after):
        return None
    beside = re.search(r"[A-Za-z0-9]\x1f\Z", before) or re.match(r"\x1f[a-z]", after)
    if beside and not in_its_own_tags(before, after):
        return unsure("Other letters stand right beside it.")
    return _as_written(candidate, match)


def _behind_its_domain(candidate: Candidate) -> bool:
    """Return whether the two parts are neighbouring values of one element, the domain first."""
    local, domain = _parts(candidate.detail.value)
    if candidate.after(1) == "@" and candidate.found.lower() == local:
        return candidate.before(len(domain) + 2).lower().endswith(f"={domain}=")  # sent on (SRS)
    if candidate.part not in (Part.ATTRIBUTE, Part.DATA):
        return False
    if candidate.found.lower() != local or re.match(r"[^\x00\x1e]", candidate.after(1)):
        return False
    return candidate.before(len(domain) + 2).lower().lstrip("\x00\x1e@") == domain + "\x1e"


def _runs_on(before: str, after: str) -> bool:
    """Return whether the address is part of a longer one."""
    if re.search(r"[A-Za-z0-9_%+\x80-\U0010ffff-]\Z|[A-Za-z0-9]['.]\Z", before):
        joined = re.search(
            r"(?:\\n|\\t|%(?:25)*[0-9A-Fa-f]{2}|3A|2F|(?<![A-Za-z0-9])(?:e-?mail|mailto|contact))\Z",
            before,
            re.I,
        )
        framed = re.search(r"(?<![A-Za-z0-9])_\Z", before) and after.startswith("_")
        if not joined and not framed:
            return True
        if framed:
            return False
    if re.match(r"[A-Za-z0-9_-]|\x1f?-[A-Za-z0-9]", after) and not re.match(r"[A-Z][a-z]", after):
        return True
    if re.match(r"\.[a-z0-9]|\.[A-Z]{2}|@[A-Za-z0-9]", after):
        return True
    return bool(
        re.match(
            r"[\s\[(]{1,2}(?:dot|punkt|point|kropka)[\s\])]{1,2}[a-z]{2,3}(?![a-z])", after, re.I
        )
    )


def _as_written(candidate: Candidate, match: re.Match[str]) -> Verdict | None:
    """Judge how an address is disguised: some ways may also be another's, or a sentence."""
    if "\x1e" in match["local"]:
        return None  # a first name, a last name and a site, each in its cell
    own = _parts(candidate.detail.value)[0].partition("+")[2]
    tag = match["tag"]
    if own and tag and tag.lower() != own:
        return unsure("It has another tag behind the plus sign.")
    in_words = not re.search(r"@|%|[\[({<*/|~=#_\"'-]|[\x1d-\x1f]|\.at\.", match["at"])
    if in_words and re.search(r"\.\s", match["local"] + match["domain"]):
        return None  # the end of a sentence
    if IN_BRACKETS.search(match["at"]) and not KNOWN.search(match["at"]):
        near = candidate.text[max(0, match.start() - 40) : match.start()]
        if not (_MAIL.search(near) or IN_BRACKETS.search(match["domain"])):
            return unsure("A word that may be the sign stands in brackets.")
    if match["at"].strip() in ("at", "ag") and "." in match["domain"]:
        start = match.start()
        if "." not in match["local"] and not _MAIL.search(
            candidate.text[max(0, start - 24) : start]
        ):
            return unsure("It may be a sentence.")
    for put_in in (match["first"], match["second"], match["third"]):
        if put_in and _TAGGED.fullmatch(put_in):
            continue  # between two tags: most often nobody sees it
        if put_in and put_in.strip("\x1f._-") != put_in.strip("\x1f._-").upper():
            return unsure("Other letters stand in the middle of it.")
    return SURE


_ANY = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9-]|@)"
)
_NOT_ONE = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|js|css|woff2?|ico|mp4)\Z|^\d+@|sentry|@\d+x\.", re.I
)


_OF_A_MESSAGE = re.compile(
    r"(?:message|in-?reply|reference|content|thread)s?[ _-]?(?:id|to)?s?[\"']?\s?[:=]\s?[\"']?(?:\s{0,3}<[^<>\n]{1,200}>,?){0,9}\s{0,3}<?\Z",
    re.I,
)
"""What a program called a mail, and never an address to write to."""
_OPENS = ("<", '"', "'")
_OF_AN_ENTRY = re.compile(
    r"(?:(?:\A|[\n\x1d])\s?(?:uid|related-to)(?:;[^:\n]{0,60})?:|message[ _-]?id[\"']?\s?[:=]\s?)\Z",
    re.I,
)
"""The same of an entry in a calendar, or without marks round it."""
_SAYS = (":", "=")
_AT_IN_WORDS = re.compile(r"\s{0,2}[\[({]\s?(?:at|AT|@)\s?[\])}]\s{0,2}(?=[A-Za-z0-9])")
_DOT_IN_WORDS = re.compile(r"\s{0,2}[\[({]\s?(?:dot|DOT|\.)\s?[\])}]\s{0,2}(?=[A-Za-z0-9])")


GATE = r"@[A-Za-z0-9]|[\[({] ?(?:at|AT|@) ?[\])}] ?[A-Za-z0-9]"
"""Where an address may be; a cheap first look."""


def _same(local: str, domain: str) -> tuple[str, str]:
    """Return an address as its provider compares it: Gmail leaves out dots."""
    return (local.replace(".", ""), "gmail.com") if domain in _DOTLESS else (local, domain)


def unlisted(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield addresses in *text* that are not the person's own."""
    if _AT_IN_WORDS.search(text) is not None:
        text = _DOT_IN_WORDS.sub(".", _AT_IN_WORDS.sub("@", text))
    if "@" not in text or _ANY.search(text) is None:
        return
    own = {_same(*_parts(detail.value)) for detail in details if detail.kind is DetailKind.EMAIL}
    for match in _ANY.finditer(text):
        local, domain = _parts(match[0])
        if _NOT_ONE.search(match[0]):
            continue
        start = match.start()
        opened = text[start - 1 : start] in _OPENS
        if opened and _OF_A_MESSAGE.search(text, max(0, start - 300), start):
            continue
        if text[max(0, start - 2) : start].rstrip()[-1:] in _SAYS and _OF_AN_ENTRY.search(
            text, max(0, start - 80), start
        ):
            continue
        if _same(local, domain) not in own and _same(local.partition("+")[0], domain) not in own:
            yield f"{local}@{domain}"
