"""Names people go by that are no given name and surname: *The Night Baker*, *Dr Wren*, *Big Al*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacyaudit.model import Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere.places import may_be_a_word
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people import names, namesakes
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.nicknames import ORDINARY_NAMES, TITLES, TITLES_ABROAD
from privacyaudit.reading.matching.translit import spellings

_ARTICLES = frozenset(
    "the der die das le la les l el los las il lo i gli de het een un une o os as".split()
)
_CALLED = frozenset(
    """
    coach big little lil old young fat mad crazy lady lord king queen prince princess mother father
    mama papa granny grandma grandpa nana auntie aunt aunty uncle brother sister nurse chef farmer
    meester juf oma opa tante onkel abuela abuelo tia tio doña don madame maestro pan pani babcia
    dziadek ciocia wujek baba dj mc professor agent officer pastor miss mister mrs grosse kleine
    rote alte gros petit petite vieux vieille gran grande
    """.split()
) | {bare(word) for word in "баба дід тітка дядько пані пан тётя дядя дед бабуся".split()}
_WHOLE = frozenset(("miss", "mister", "master"))
"""Titles that nobody cuts short, so that a stop behind one ends a sentence."""
_GAP = re.compile(r"[\s\x1f._'\"-]{1,3}")


@lru_cache(maxsize=256)
def _words(value: str) -> tuple[str, ...]:
    return tuple(word for part in re.split(r"[\s._-]+", value) if (word := bare(part)))


@lru_cache(maxsize=256)
def is_phrase(value: str) -> bool:
    """Return whether *value* is read as it stands, not as a given name with a surname."""
    words = _words(value)
    if len(words) < 2:
        return False
    if not re.search(r"\s", value.strip()):
        return True  # *J-Wren*, *xX_Wren_Xx*
    first = words[0]
    return first in _ARTICLES or first in _CALLED or first in TITLES or first in TITLES_ABROAD


def forms(value: str, region: str) -> Iterator[str]:
    """Yield what to search for: the words run together, and apart where they are short."""
    if not is_phrase(value):
        yield from names.forms(value, region)
        return
    words = _words(value)
    for own in {*_with_title(words), words[1:] if _may_lack(words) else words}:
        yield f" {' '.join(own)} "
        if sum(map(len, own)) > 5:
            yield from spellings(" ".join(own))


_CUT = {
    "captain": "capt", "professor": "prof", "doctor": "dr", "sergeant": "sgt", "mister": "mr", "major": "maj",
    "lieutenant": "lt", "colonel": "col", "general": "gen", "saint": "st", "reverend": "rev", "corporal": "cpl",
    "commander": "cmdr", "president": "pres", "brother": "bro", "kapitan": "kpt", "capitaine": "cap", "capitan": "cap",
    "doktor": "dr", "docteur": "dr", "kaptein": "kapt", "kapten": "kapt",
}  # fmt: skip
"""Titles as they are cut short, and where an alias begins with what they are cut to."""
_LONG = {short: long for long, short in reversed(_CUT.items())}


@lru_cache(maxsize=256)
def _with_title(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the words also with their title cut short, or said in full."""
    if len(words) < 2:
        return (words,)
    other = _CUT.get(words[0]) or _LONG.get(words[0])
    return (words, (other, *words[1:])) if other else (words,)


def _may_lack(words: tuple[str, ...]) -> bool:
    """Return whether the article in front may be missing."""
    return len(words) > 2 and words[0] in _ARTICLES


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a name that somebody goes by: all of its words, in order, written as a name is."""
    if not is_phrase(candidate.detail.value):
        return namesakes.confirm(candidate)
    found = candidate.found.strip()
    before, after = candidate.before(1), candidate.after(1)
    if re.match(r"[^\W_]", after) or re.search(r"[^\W_]\Z", before):
        return None
    if re.search(r"[^\W_]'\Z", candidate.before(2)):
        return None  # the end of *don't*
    said = re.findall(r"[^\W_]+", found)
    gaps = re.split(r"[^\W_]+", found)[1:-1]
    for word, gap in zip(said, gaps, strict=False):
        ends = re.fullmatch(r"\.\s+", gap) is not None
        short = len(word) == 1 or bare(word) in TITLES or bare(word) in TITLES_ABROAD
        if _GAP.fullmatch(gap) is None or (
            ends and (not short or bare(word) in _WHOLE or len(word) > 5)
        ):
            return None
    if re.search(r"\w-\w", candidate.detail.value) and any(re.search(r"\.\s", gap) for gap in gaps):
        return None  # *T. Day* is no *T-Day*
    words = _words(candidate.detail.value)
    together = len(said) < len(words) - _may_lack(words)
    marked = before in ("@", "#", "/") or candidate.part is not Part.TEXT
    if together and not marked:
        camel = re.search(r"[a-z][A-Z]", found) is not None
        return SURE if camel else unsure("The words are written as one word.")
    latin = re.search("[A-Za-z]", candidate.detail.value)
    typed = fold(candidate.detail.value)
    if latin and not marked and len(said) > 1 and re.search("[A-Z]", typed):
        large = said[-1][:1].isupper() or (not typed.split()[-1][:1].isupper())
        rare = found.islower() and len(said[-1]) > 5 and bare(said[-1]) not in ORDINARY_NAMES
        if rare and may_be_a_word(candidate) and _within_a_sentence(candidate):
            return None
        if not large and not rare and not re.search(r"[_-]", found):
            return None
    return SURE


def _within_a_sentence(candidate: Candidate) -> bool:
    """Return whether words in small letters have others like them on a side."""
    before, after = candidate.before(12), candidate.after(12)
    return bool(re.search(r"[a-z]:? \Z", before) or re.match(r" [a-z]{2}", after))
