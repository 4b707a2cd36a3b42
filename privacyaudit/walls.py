"""
Pages that answer and say nothing: a challenge, a log-in wall, an empty shell.

A site can refuse with status 200. Such a page shows no detail of anybody, and
must never be taken for a page on which a detail was looked for and not seen.
A doubt too many costs a look by hand; a doubt too few is a false all clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urljoin, urlsplit

from privacyaudit.accounts.blocks import refusal
from privacyaudit.accounts.pages import title_of, visible
from privacyaudit.model import Reason, Reply

ENOUGH = 256 * 1024
"""Bytes from the start that are looked at: a wall is a small page."""
BARE = 40
"""Letters and signs that a stranger sees; a page with fewer shows nothing by itself."""
LITTLE = 1200
"""Letters and signs below which a page says little beside what it asks for."""
SOON = 30
"""Seconds after which a page that moves on has been read by anybody."""
_MOST_TAGS = 60
_LONGEST_TAG = 2000
_SMALL = 2000

_MORE = re.compile(
    r"<(script|iframe|frame|img|embed|object|canvas|video|meta\b[^>]{0,80}refresh)\b"
)
_AROUND = ("title", "header", "nav", "footer", "aside")
"""What stands around the words of a page, and is the same on each page of a site."""
_WAKE = r"(?:enable|turn on|aktivier|activ|habilit|abilita|attiva|włącz|включ|schakel)\w{0,6}"
_NEEDS = re.compile(
    r"(?:need|requires?)[\w\s]{0,30}javascript|javascript[\w\s]{0,20}(?:disabled|required)"
    rf"|{_WAKE}[\w\s]{{0,30}}javascript|javascript[\w\s,:]{{0,30}}{_WAKE}"
    r"|(?:log|sign) ?in to (?:see|view|continue|read)"
    r"|(?:must|please|(?:need|have) to) (?:log|sign) ?in"
    r"|(?:logged|signed) in to (?:see|view|continue|read)|log-?in (?:is )?required"
    r"|not available in your (?:region|country)|(?:content|page) isn.t available"
    r"|page (?:not found|does not exist|isn.t available)|can.t find (?:that|the|this) page"
    r"|under maintenance|(?:performing|scheduled) (?:some )?maintenance"
    r"|be back (?:soon|shortly|online)"
    r"|(?:account|profile) is private|(?:account|site|website|domain) (?:has been|is) suspended"
    r"|domain (?:name )?(?:is|may be) for sale|been blocked|to continue reading"
    r"|over 18|18 years of age|we value your privacy|before you continue"
    r"|(?:you are|being) redirected|browser does not support frames"
)
_HEADED = re.compile(
    r"\b404\b|not found|(?:can.t|cannot|could not|couldn.t) (?:find|be found)"
    r"|doesn.t exist|does not exist"
    r"|no longer (?:available|exists)|isn.t available|not available|unavailable|suspended|forbidden"
    r"|is private|private (?:account|profile)|members? only|(?:log|sign) ?(?:in|up)\b|join linkedin"
    r"|age (?:check|verification)|maintenance|coming soon|under construction|your privacy|cookies"
    r"|nicht gefunden|introuvable|non trouvé|no encontrad|non trovat|não encontrad|nie znalezion"
    r"|niet gevonden|не найден|anmelden|einloggen|connexion|se connecter|inicia(?:r)? sesi|accedi\b"
    r"|zaloguj|logowanie|inloggen|войти"
)
_LEAVES = re.compile(
    r"location(?:\.href)?\s{0,9}=\s{0,9}[\"']|location\.(?:replace|assign)\s{0,9}\("
)
_AFTER = re.compile(
    r"content\s{0,9}=\s{0,9}[\"']?\s{0,9}(\d{0,6})[^;,\"']{0,20}[;,]\s{0,9}(?:url\s{0,9}=)?"
)
_INSIDE = re.compile(r"\s(?:src|data)\s{0,9}=\s{0,9}[\"']?([^\"'\s>]{1,1900})")
_ERROR = re.compile(
    rb"error|denied|forbidden|unauthori[sz]ed|captcha|log.?in|javascript|rate.?limit|not.?found",
    re.I,
)
_DATA = (
    "application/json",
    "application/xml",
    "text/xml",
    "text/plain",
    "application/octet-stream",
)
_PAGES = ("text/html", "application/xhtml+xml", "")


def wall(reply: Reply) -> Reason | None:
    """Return why a page that came back tells nothing, or ``None`` where it does tell."""
    if "refresh" in reply.headers:
        return Reason.MOVED
    if reply.media_type not in _PAGES:
        if reply.media_type not in _DATA or len(reply.body) > ENOUGH:
            return None
        start = reply.body.lstrip()[:15].lower()
        if not start.startswith((b"<!doctype html", b"<html", b"<head", b"<title", b"<body")):
            small = len(reply.body) < _SMALL and _ERROR.search(reply.body)
            return Reason.UNCLEAR if small else None
    charset = "utf-16" if reply.body.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    text = reply.body[:ENOUGH].decode(charset, "replace")
    refused = refusal(reply.status, reply.headers, text)
    if refused is not None:
        return refused
    seen = " ".join(visible(text).split())
    if len(seen) < BARE and len(reply.body) > ENOUGH:  # a long style stands before the words
        text = reply.body.decode(charset, "replace")
        seen = " ".join(visible(text).split())
    lower = text.lower()
    if _moves_on(lower):
        return Reason.MOVED
    own = " ".join(visible(_without_around(lower)).split())
    if not own or (len(own) < BARE and _MORE.search(lower)) or _framed(text, lower, reply.ask.url):
        return Reason.UNCLEAR
    return Reason.UNCLEAR if len(own) < LITTLE and _asks_first(seen.lower(), own, lower) else None


def _asks_first(seen: str, own: str, lower: str) -> bool:
    """Return whether a page of few words asks for something before it shows itself."""
    heading = lower.find("<h1")
    headed = visible(lower[heading : lower.find("</h1", heading)][:1000]) if heading >= 0 else ""
    return bool(
        _NEEDS.search(f"{seen} {lower[:2000]}")
        or _HEADED.search(f"{title_of(lower)} | {headed}")
        or 'type="password"' in lower
        or "type=password" in lower
        or (len(own) < LITTLE // 3 and _LEAVES.search(lower))
    )


def _tags(lower: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where each tag called *name* begins and ends."""
    place = lower.find(f"<{name}")
    while place >= 0:
        end = lower.find(">", place, place + _LONGEST_TAG)
        if not lower[place + len(name) + 1 : place + len(name) + 2].isalnum():
            yield place, end if end >= 0 else place + _LONGEST_TAG
        place = lower.find(f"<{name}", place + 1)


def _moves_on(lower: str) -> bool:
    """Return whether a page sends the browser on before it could be read."""
    if "refresh" not in lower:
        return False
    for start, end in islice(_tags(lower, "meta"), 4 * _MOST_TAGS):
        tag = lower[start:end]
        after = _AFTER.search(tag) if "refresh" in tag else None
        if after is not None and int(after[1] or 0) < SOON:
            return True
    return False


def _framed(text: str, lower: str, address: str) -> bool:
    """Return whether a part of a page is another document of the same site, shown in it."""
    if len(lower) != len(text):  # some letters change length in lower case
        text = lower
    host = urlsplit(address).hostname or ""
    count = 0
    for name in ("iframe", "frame", "embed", "object"):
        for start, end in _tags(lower, name):
            count += 1
            found = _INSIDE.search(text[start:end])
            if count > _MOST_TAGS:
                return True
            if found is None or found[1].lower().startswith(("about:", "javascript:", "data:")):
                continue
            try:
                if urlsplit(urljoin(address, found[1])).hostname == host:
                    return True
            except ValueError:
                return True
    return False


def _without_around(lower: str) -> str:
    """Return a page without what stands around its words."""
    for name in _AROUND:
        kept: list[str] = []
        place = 0
        for start, _end in _tags(lower, name):
            if start < place:
                continue
            closed = lower.find(f"</{name}", start)
            if closed < 0:
                break
            kept.append(lower[place:start])
            place = closed
        lower = "".join(kept) + lower[place:] if kept else lower
    return lower
