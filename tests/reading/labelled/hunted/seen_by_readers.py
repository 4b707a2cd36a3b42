"""What a reader sees: hidden letters, what a style sheet writes, marked parts; and names cut to initials."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_EMAILS = r"""
C | <p>{local}@<span style="display:none">no-bots.</span>{domain}</p>
C | <p>{local}@<span style="display:none">null</span>{domain}</p>
C | <p>{local}<span style="display:none">@trap.example</span>@{domain}</p>
C | <style>.q{color:red;display:none}</style><p>{local}@<b class=q>x.</b>{domain}</p>
C | <style>.m::after{content:"\40 {domain}"}</style><span class=m>{local}</span>
C | <style>.m:after { content: '@' attr(data-d) }</style><span class=m data-d="{domain}">{local}</span>
C | <style>.e::before{content:"{local}@"}</style><p>Mail: <span class="e">{domain}</span></p>
C | <p>{local}+shop@{domain}</p>
N | <p>{local}<span>2</span>@{domain}</p>
- | <style>.m::after{content:"@other.example"}</style><span class=m>{local}</span>
- | <p>jim{local}+x@{domain}</p>
"""
_NAMES = r"""
C | <div vocab="http://schema.org/" typeof="Person"><span property="familyName">{family}</span> (chair), <span property="givenName">{given}</span></div>
C | <div typeof="v:Person"><span property="v:family-name" content="{family}"></span><span property="v:given-name" content="{given}"></span></div>
C | <div class="h-card"><span class="p-family-name">{family}</span><p>Knots, mats</p><span class="p-given-name">{given}</span></div>
C | <p>{given} <span style="display:none">Jones</span> {family}</p>
- | <div vocab="http://schema.org/"><div typeof="Person"><span property="givenName">{given}</span> <span property="familyName">Penn</span></div><div typeof="Person"><span property="familyName">{family}</span>, <i>x y</i> <span property="givenName">Simon</span></div></div>
- | <ul><li><span itemprop="givenName">{given}</span><span itemprop="familyName">Penn</span></li><li><span itemprop="givenName">Jo</span><span itemprop="familyName">{family}</span></li></ul>
- | <p>{given} Smith and Marion {family}</p>
- | <p>{given} Smith &amp; Marion {family}</p>
C | <p>{given} Marion and Jago {family}</p>
"""
_DUMPED = r"""
C | s:8:"lastname";s:10:"{family}";s:2:"id";i:4;s:9:"firstname";s:6:"{given}";
C | object(User)#3 (2) {\n  ["surname":protected]=>\n  string(10) "{family}"\n  ["id"]=>\n  int(4)\n  ["forename"]=>\n  string(6) "{given}"\n}
C | User Object\n(\n    [surname:protected] => {family}\n    [id] => 4\n    [forename:User:private] => {given}\n)
- | a:2:{i:0;a:2:{s:10:"first_name";s:6:"{given}";s:9:"last_name";s:4:"Penn";}i:1;a:2:{s:10:"first_name";s:2:"Jo";s:9:"last_name";s:10:"{family}";}}
"""


def _filled(pages: str, **words: str) -> str:
    for key, word in words.items():
        pages = pages.replace("{" + key + "}", word)
    return pages


def _group(region: str, kind: Kind, value: str, pages: str, media: str = "text/html") -> Group:
    # Firms, schools and places cut to initials belong to the promise about firms and towns.
    named = kind in (Kind.SCHOOL, Kind.EMPLOYER, Kind.PLACE)
    bullet = f"{kind}: firms and towns" if named else "seen by readers"
    return Group(bullet, region, kind, value, (), media, pages)


GROUPS = (
    *(
        _group(
            region,
            Kind.EMAIL,
            f"{local}@quarrowby.example",
            _filled(_EMAILS, local=local, domain="quarrowby.example"),
        )
        for region, local in (("GB", "tess.quarrowby"), ("US", "tes"), ("DE", "t.q"))
    ),
    *(
        _group(
            region,
            Kind.NAME,
            f"{given} Marion {family}",
            _filled(pages, given=given, family=family),
            media,
        )
        for region, given, family in (("GB", "Isolde", "Thackmoor"), ("IE", "Sorcha", "Dunlavin"))
        for pages, media in ((_NAMES, "text/html"), (_DUMPED, "text/plain"))
    ),
    _group(
        "IT",
        Kind.SCHOOL,
        "Istituto Comprensivo Santa Lucia",
        r"""
C | <p>I.C. Santa Lucia</p>
C | <p>IC S. Lucia</p>
C | <p>Ist. Comp. "S. Lucia"</p>
- | <p>festa di Santa Lucia</p>
- | <p>chiesa di S. Lucia</p>
""",
    ),
    _group(
        "FR",
        Kind.SCHOOL,
        "Collège Jules-Ferronnier",
        r"""
C | <p>Clg J. Ferronnier</p>
C | <p>Clg Jules-Ferronnier</p>
- | <p>Clg P. Ferronnier</p>
- | <p>rue J. Ferronnier</p>
""",
    ),
    _group(
        "US",
        Kind.EMPLOYER,
        "Prairie Rose Community Health Center, Inc.",
        r"""
C | <p>Prairie Rose CHC</p>
P | <p>nurse at Prairie Rose Community Health</p>
- | <p>Prairie Rose Lodge</p>
- | <p>Prairie Rose Community Health Fair</p>
""",
    ),
    _group(
        "NL",
        Kind.EMPLOYER,
        "Bakkerij Van Tessel & Zn.",
        r"""
P | <p>Van Tessel &amp; Zn</p>
- | <p>Slagerij Van Tessel &amp; Zn</p>
""",
    ),
    _group(
        "GB",
        Kind.PLACE,
        "Ormswick Sailing Club",
        r"""
P | <p>Results: 1. Ormswick SC, 2. Dunmere</p>
- | <p>Great Ormswick SC</p>
- | <p>Ormswick RFC</p>
- | <p>Ormswick sc</p>
""",
    ),
    _group(
        "AU",
        Kind.PLACE,
        "Mulgarra Bowling Club",
        r"""
P | <p>Final: Mulgarra BC 42</p>
- | <p>Mulgarra BC Street</p>
""",
    ),
)
"""All of them."""
