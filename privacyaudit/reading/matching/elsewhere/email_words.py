"""What stands for the sign and the dots of an e-mail address, and what is put into one to hide it."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold

AT_WORDS = """
    at arobase chez malpa aet klammeraffe chiocciola arroba apenstaartje apestaartje apestaart
    snabela snabel-a zavinac kukac miukumauku papaki arond sobaka собака собачка равлик равлик
    παπάκι στο kuyruklu-a manki ag monkey at-sign at-tegn at-merkki arrova afna majmun kringla
    alfakroll kollaalfa маймунка кльомба эт жаба
""".split()
"""What people say and write for the sign, in many languages; *et* is Turkish."""
DOT_WORDS = """
    dot punkt point kropka punto ponto d0t punt punktum prik piste tecka tocka pont punct nokta
    крапка точка точка τελεία teleia bod ponc pika tocka tacka taskas punkts punktur puntu
    тачка точки кропка
""".split()


def _said(words: list[str]) -> str:
    """Return a pattern for *words*, folded as small letters and as capitals."""
    ways = {fold(way).lower() for word in words for way in (word, word.upper())}
    return "|".join(
        re.escape(way).replace(r"\-", r"[\s-]?") for way in sorted(ways, key=len, reverse=True)
    )


AT_SAID, DOT_SAID = _said(AT_WORDS), _said(DOT_WORDS)
_EDGE = r"[\s\x1d-\x1f]{0,4}"
_ROUND = r"[\[({<\"'*/|~=#_-]{0,3}"
_CLOSE = r"[\])}>\"'*/|~=#_-]{0,3}"
_NAMED = r"[\[({]\s?[^\W\d_]{1,14}(?:[ -][^\W\d_]{1,10})?\s?[\])}]"
"""Any word or two in brackets: between the parts of an address they can only be its signs."""
AT = (
    rf"(?:{_EDGE}{_ROUND}{_EDGE}(?:@|(?<![A-Za-z])(?:{AT_SAID}|et(?=[\s\])]))(?![A-Za-z]))"
    rf"{_EDGE}{_CLOSE}{_EDGE}|{_EDGE}[\[({{]a(?: rond)?[\])}}]{_EDGE}|\.at\.|%(?:25){{0,3}}40|[\x1d-\x1f]"
    rf"|{_EDGE}{_NAMED}{_EDGE}|="
    r"|[\"']\s?[,;+:]\s?[\"']?(?:[\w-]{0,20}[\"']?\s?[=:]\s?)?[\"'])"
)
DOT = (
    rf"(?:{_EDGE}{_ROUND}{_EDGE}(?:\.|(?<![A-Za-z])(?:{DOT_SAID})(?![A-Za-z]))"
    rf"{_EDGE}{_CLOSE}{_EDGE}|%(?:25){{0,3}}2[eE]|\x1e|{_EDGE}{_NAMED}{_EDGE})"
)
APART = r"[\"']\s?,\s?[\"']"
"""Between the parts of an address that a script keeps in a list."""
IN_BRACKETS = re.compile(_NAMED)
KNOWN = re.compile(rf"(?<![A-Za-z])(?:{AT_SAID}|et|a(?: rond)?)(?![A-Za-z])|@", re.I)
"""A word that is known to stand for the sign, or the sign."""
MARK = (
    r"(?:no[._-]?(?:more[._-]?)?spam|anti[._-]?spam|stop[._-]?spam|spam|remove(?:[._-]?(?:this|me|it|caps))?"
    r"|delete(?:[._-]?(?:this|me|it))?|kein[._-]?spam|entferne?n?(?:[._-]?(?:das|dies))?|pas[._-]?de[._-]?spam"
    r"|enlever?|supprimer?|usun(?:[._-]?to)?|bez[._-]?spamu|quitar|sin[._-]?spam)"
)
"""What people put into an address so that no program finds it."""
PUT_IN = rf"(?P<%s>[ \x1f._-]{{0,3}}{MARK}[\x1f._-]{{0,2}}|\x1f[A-Za-z]{{1,20}}\x1f)?"
AT_END = rf"\.(?:invalid|{MARK})(?![A-Za-z])"
HIDDEN = rf"(?:[\s]{{0,2}}\x1f{MARK}\x1f)?"
"""The same between two tags, and beside a dot: most often nobody sees it."""
PUT_IN_WORDS = (
    "nospam",
    "spam",
    "removethis",
    "removeme",
    "keinspam",
    "antispam",
    "stopspam",
    "pasdespam",
)
