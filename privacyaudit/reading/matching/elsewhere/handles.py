"""Usernames and web addresses: exact, with what marks them as such beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacyaudit.model import Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_before, spoken, words
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.nicknames import ORDINARY

_LABEL = words(
    """user,username,user name,userid,login,handle,screen name,screenname,nick,nickname,account,profile,member,by,posted by,author,follow,gamertag,
    instagram,twitter,tiktok,snapchat,snap,reddit,github,twitch,youtube,facebook,telegram,discord,steam,benutzername,nutzer,uzytkownik,utilisateur,pseudo,
    aka,ig,insta,psn,xbox,strava,skype,kik,find me,am,me on,cuntas,channel,creator,owner,login name,id"""
)


_FILE = re.compile(
    r"\.(?:png|jpe?g|gif|webp|svg|avif|html?|php|aspx?|json|xml|rss|atom|git|vcf|ics|pdf)(?![\w])",
    re.I,
)
"""How the file ends that is called by it: a picture, a feed."""
_CLASSED = re.compile(r"(?:author|user|member|profile|poster|owner)[_-]\Z", re.I)
"""How pages name an element after whoever wrote it: ``comment-author-…``."""
_OF_A_FILE = re.compile(
    r"(?:^|[\n\x1d-\x1f])\s{0,4}(?:\d{1,9}\s{1,6})?[bcdlps-](?:[r-][w-][xsStT-]){3}[.+@]?\s{1,9}(?:\d{1,6}\s{1,9})?(?:[\w.-]{1,32}\s{1,9})?\Z"
)
"""What stands in front of the owner, or the group, in a list of files."""
_ON_A_MACHINE = re.compile(
    r"(?:(?:uid|gid|euid)=\d{1,9}\(|(?:^|[\s\x1d-\x1f])ch(?:own|grp) (?:-\w{1,4} )?|(?:^|[\s\x1d-\x1f])(?:su|sudo -u) (?:- )?|(?:^|[\s\x1d-\x1f])(?:user(?:add|del|mod)|passwd|finger|id|adduser) )\Z"
)
"""What a machine is told, or tells, in front of somebody's name on it."""
_LISTED = re.compile(r":(?:[x*!]|\$\w\$[^:\n]{8,120})?:\d{1,9}:")
_BEHIND = re.compile(r"(?:\.|-u)\d{1,9}(?:/|\.html?|\Z|[\x1d-\x1f?#\"'\s])")
"""The same behind it, as boards write their members: ``/members/roz.991/``."""
_PROMPT = re.compile(r"@[\w.-]{1,40}:\s?[~/][^\s]{0,60}[$#]")
_SERIAL = re.compile(r"(?:\A|[^A-Za-z0-9_.-])\d{1,12}[-_.]\Z")
"""The number of an account in front of its name: ``991-roz``."""


@lru_cache(maxsize=512)
def handle(value: str) -> str:
    """Return a username as typed, without its sign, folded, in lower case."""
    return fold(value).strip().lstrip("@").removeprefix("u/").lower()


def handle_forms(value: str, _region: str) -> Iterator[str]:
    """Yield a username as it is searched for."""
    name = handle(value)
    bare = re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", name)
    if len(bare) < 3:
        return
    if bare == name and (bare.isalpha() or len(bare) < 6):
        yield f" {bare} "
    else:
        yield bare


def confirm_handle(candidate: Candidate) -> Verdict | None:
    """Judge a username: letter for letter, on its own, marked as one where it is a word too."""
    name = handle(candidate.detail.value)
    text = candidate.text
    low = candidate.start
    while low > 0 and text[low - 1] in "._-" and name[:1] in "._-":
        low -= 1
    end = candidate.end
    while end < len(text) and text[end] in "_-" and name.endswith(text[end]):
        end += 1
    found = text[low:end].replace("\x1f", "").replace("\\_", "_").lower()
    if found != name:
        return None
    before, after = (
        text[max(0, low - 2) : low].replace("\x1f", " "),
        text[end : end + 3].replace("\x1f", " "),
    )
    host = before == "//" and re.match(r"\.[a-z0-9-]+\.[a-z]", text[end : end + 40], re.I)
    made = candidate.part is Part.ATTRIBUTE and _CLASSED.search(text[max(0, low - 12) : low])
    numbered = (
        candidate.part in (Part.LINK, Part.ATTRIBUTE, Part.DATA)
        and re.search(r"[a-z]", name)
        and _SERIAL.search(text[max(0, low - 14) : low])
    )
    runs_on = re.search(r"[A-Za-z0-9_]\Z|[A-Za-z0-9][.-]\Z", before)
    if (runs_on and not made and not numbered) or (
        re.match(r"[A-Za-z0-9_]|[.-][A-Za-z0-9]", after)
        and not host
        and _FILE.match(text[end : end + 7]) is None
        and not (before.endswith("/") and _BEHIND.match(text, end))
    ):
        return None
    if before.endswith("@") and not re.search(r"[A-Za-z0-9_.]@\Z", before):
        return SURE  # also with the name of its server behind it
    if after.startswith("@") and re.match(r"@[A-Za-z0-9]", after):
        return SURE if _PROMPT.match(text, end) else unsure("It is the first part of an address.")
    distinct = bool(re.search(r"[0-9_.-]", name)) or (len(name) > 6 and name not in ORDINARY)
    if distinct and len(name) > 4:
        return SURE
    near = spoken(line_before(text, low, 30))
    ahead = text[max(0, low - 70) : low]
    marked = (
        before.endswith(("@", "/", "~"))
        or _OF_A_FILE.search(ahead)
        or _ON_A_MACHINE.search(ahead)
        or _LISTED.match(text, end)
        or _LABEL.search(near[-24:])
        or _LABEL.search(spoken(candidate.key))
    )
    if marked:
        return (
            SURE
            if before.endswith(("@", "/", "~")) or len(name) > 3
            else unsure("It is also a short word.")
        )
    if candidate.part is Part.LINK:
        return unsure("It is in a link, and may be a word.")
    return (
        None if name in ORDINARY or len(name) < 5 else unsure("It may be an ordinary word or name.")
    )


_DOTS = (
    "dot",
    "punkt",
    "point",
    "kropka",
    "punto",
    "ponto",
    "punt",
    "tecka",
    fold("крапка"),
    fold("точка"),
)
_DOT_SAID = re.compile(rf"[\[({{]?(?:{'|'.join(_DOTS)})[\])}}]?")


@lru_cache(maxsize=512)
def site(value: str) -> str:
    """Return a web address without scheme, ``www`` and closing slash, in lower case."""
    plain = fold(value).strip().lower()
    plain = re.sub(r"^[a-z]{2,8}://", "", plain)
    return plain.removeprefix("www.").partition("?")[0].rstrip("/")


def site_forms(value: str, _region: str) -> Iterator[str]:
    """Yield a web address as it is searched for; also with *dot* in words."""
    plain = site(value)
    if "." not in plain:
        return
    yield plain
    host = plain.partition("/")[0]
    for dot in _DOTS:
        yield plain.replace(host, host.replace(".", dot), 1)


def confirm_site(candidate: Candidate) -> Verdict | None:
    """Judge a web address: the same host, not the end or beginning of another."""
    plain = site(candidate.detail.value)
    text, start, end = candidate.text, candidate.start, candidate.end
    if re.search(r"[^\s]\.\s", text[start:end]):
        return None  # the end of a sentence
    found = re.sub(r"[\x1f\s]", "", text[start:end].lower())
    found = re.sub(r"[\[({]\.[\])}]", ".", found)
    said = _DOT_SAID.sub(".", found) if "." not in found else found
    if said != plain:
        return None
    before = re.sub(r"www\d?\.\Z", "", text[max(0, start - 24) : start].lower())
    after = text[end : end + 4]
    if re.search(r"[a-z0-9_-]\Z", before) and not re.search(r"(?:%2f|2f|url|link|site)\Z", before):
        return None
    if re.match(r"[A-Za-z0-9_-]|\.[a-z0-9]|\.[A-Z]{2}|[\[({]\.[\])}]", after):
        return None
    if before.endswith("@"):
        return unsure("It is the last part of an e-mail address.")
    if re.search(r"[a-z0-9-]\.\Z", before):
        return unsure("It is part of a longer web address.")
    return SURE
