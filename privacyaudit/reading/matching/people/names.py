"""Personal names: taking one apart, and the ways in which it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.bent import bent, stems
from privacyaudit.reading.matching.people.given import (
    SECOND,
    Ways,
    bare,
    double,
    first_alone,
    known_given,
    misspelt,
    petted,
    short_names,
)
from privacyaudit.reading.matching.people.nicknames import ORDINARY, ORDINARY_NAMES, TITLES
from privacyaudit.reading.matching.translit import spellings

PARTICLES = frozenset(
    """
    van von der den de da do dos das del della di du la le el al bin ibn ben zu zum zur ter ten
    y e mac mc o st san ni nic ui af av vom dalla degli dei delle dos bint binti binte abu 't t op ap ab ferch verch freiin
    freifrau freiherr graf grafin
""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv junior senior phd md obe mbe esq".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: what must be there, and what may."""

    given: tuple[str, ...]
    """The given name and every other spelling and nickname of it, squashed."""
    middle: tuple[str, ...]
    family: tuple[str, ...]
    """Every spelling of the whole surname, squashed."""
    barrels: tuple[str, ...]
    """The parts of a double-barrelled surname."""
    ordinary: bool
    """Whether both names are also ordinary words."""
    single: str = ""
    """The only word, where there is but one."""
    slugs: tuple[str, ...] = ()
    """The given name as it may be run together with the surname."""
    initials: str = ""
    """The first letters of all given names."""
    core: tuple[str, ...] = ()
    """The surname without its particles, where it has some."""
    loose: bool = False
    """Whether the particles are of those that people leave out."""
    short: tuple[str, ...] = ()
    """The first of two surnames, which may stand for both."""
    second: tuple[str, ...] = ()
    """The second of two surnames."""
    heads: frozenset[str] = frozenset()
    """The first letter of the given name, in each script."""


SPANISH = frozenset("ES MX AR CO PE CL VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ".split())
_FAMILY_FIRST = frozenset("HU CN JP KR VN TW HK".split())
WITHIN = frozenset("in und aan onder bij over".split())
"""Small words that only belong to a surname where a particle follows: *in 't*, *von und zu*."""
_ASIAN = frozenset(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
    song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu
    ding ren shen yao lai ouyang sima zhuge shangguan situ kim lee park pak choi jung jeong kang cho
    yoon jang lim seo shin kwon hwang ahn song yoo nguyen tran le pham hoang huynh phan vu vo dang bui
    do ho ngo duong ly sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato
    yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu chan wong cheung lau
    """.split()
)
"""Surnames by which a name is known to begin with one."""
_GAELIC = frozenset("mac mag nic ni mhic ui ua o".split())
"""What a surname begins with in Irish and Scottish Gaelic, all of the rest belonging to it."""
INDIAN = frozenset("IN LK NP BD PK".split())
"""Where a father's name, or a husband's, stands in the middle."""
_NOT_MISSED = frozenset("de da do dos das di e y al el ul ibn bin".split())
"""Particles that people leave out of their own names."""


def _tokens(value: str) -> list[str]:
    """Return the words of a name as typed, the given name first, without titles."""
    value = re.sub(r"\([^)]{0,60}\)", " ", value)
    value = re.sub(r"(?<!\S)([ae]l)-(?=[^\W\d_]{3})", r"\1 ", value, flags=re.I)
    if "," in value:
        last, _, first = value.partition(",")
        value = f"{first} {last}"
    tokens = [t for t in value.split() if bare(t)]
    while len(tokens) > 1 and bare(tokens[0]) in TITLES:
        tokens.pop(0)
    while len(tokens) > 1 and bare(tokens[-1]) in _SUFFIXES:
        tokens.pop()
    return tokens


def _family_first(tokens: list[str], value: str, region: str) -> bool:
    """Return whether the surname comes first in a name as people of *region* write it."""
    if region not in _FAMILY_FIRST or "," in value:
        return False
    if region == "HU":
        return not (known_given(tokens[0]) and not known_given(tokens[-1]))
    if not re.search("[A-Za-z]", tokens[0]):
        return True
    return bare(tokens[0]) in _ASIAN and "-" not in tokens[0]


def _units(tokens: list[str]) -> list[list[str]]:
    """Return the words of a Spanish name, each with the particles in front of it."""
    units: list[list[str]] = [[]]
    for token in tokens:
        units[-1].append(token)
        if bare(token) not in PARTICLES or token == tokens[-1]:
            units.append([])
    return [unit for unit in units if unit]


@lru_cache(maxsize=512)
def taken_apart(value: str, region: str = "") -> Name:
    """Take a name as typed apart, as people of *region* write theirs."""
    tokens = _tokens(value)
    if len(tokens) < 2:
        single = bare(tokens[0]) if tokens else ""
        given = (*spellings(tokens[0]),) if tokens else ()
        return Name(given, (), (), (), single in ORDINARY, single)
    if region in SPANISH and len(tokens) > 2:
        units = _units(tokens)
        two = len(units) > 3 or (len(units) == 3 and bare(units[1][-1]) not in SECOND)
        at = len(units) - (2 if two else 1)
        first = [word for unit in units[:at] for word in unit]
        return _name(first, [], units[at:])
    if _family_first(tokens, value, region):
        rest = tokens[1:]
        if region == "VN":
            return _name(rest[-1:], rest[:-1], [tokens[:1]])
        return (
            _name(rest[:1], rest[1:], [tokens[:1]])
            if region == "HU"
            else _name(rest, [], [tokens[:1]])
        )
    irish = next((i for i, token in enumerate(tokens[1:-1], 1) if bare(token) in _GAELIC), 0)
    if irish:
        return _name(tokens[:1], tokens[1:irish], [tokens[irish:]])
    at = len(tokens) - 1
    while at > 1 and (
        bare(tokens[at - 1]) in PARTICLES
        or (bare(tokens[at - 1]) in WITHIN and bare(tokens[at]) in PARTICLES)
    ):
        at -= 1
    return _name(tokens[:1], tokens[1:at], [tokens[at:]])


def _name(first: list[str], middles: list[str], families: list[list[str]]) -> Name:
    family_words = [word for family in families for word in family]
    family_text = " ".join(family_words)
    barrels = tuple(
        bare(part)
        for part in re.split(r"[\s-]", fold(family_text))
        if len(bare(part)) > 2 and bare(part) not in PARTICLES
    )
    written = "".join(first)
    parts = [part for word in first for part in word.split("-") if bare(part)]
    halves = parts + middles if len(parts) == 1 else parts
    doubled = double(halves[:4], cut=len(parts) > 1)
    alone = [parts[0]] if len(first) > 1 and first_alone(parts) else []
    names = (
        written,
        *alone,
        *short_names(written),
        *(n for one in alone for n in short_names(one)),
    )
    givens = dict.fromkeys(spelling for name in names for spelling in spellings(name))
    slugs = tuple(givens)[:_SLUGS]
    givens |= dict.fromkeys(
        short if short.isascii() else spelling for short in doubled for spelling in spellings(short)
    )
    givens |= dict.fromkeys((*misspelt(bare(written)), *petted(bare(parts[0]))))
    particles = frozenset(bare(word) for word in families[0][:-1] if bare(word) in PARTICLES)
    core = [word for word in families[0] if bare(word) not in PARTICLES]
    return Name(
        Ways(givens),
        tuple(spelling for name in middles for spelling in spellings(name)),
        tuple(dict.fromkeys(s for way in _scottish(family_text) for s in spellings(way))),
        barrels if len(barrels) > 1 else (),
        bare(first[0]) in ORDINARY_NAMES and bare(family_text) in ORDINARY_NAMES,
        slugs=slugs,
        initials="".join(
            bare(part)[:1] for part in (*parts, *middles) if bare(part) not in PARTICLES
        ),
        heads=frozenset(
            spelling[:1]
            for half in (written, *(parts[-1:] if parts[0].lower() in ("maría", "maria") else ()))
            for spelling in spellings(half)
        ),
        core=tuple(spellings(" ".join(core))) if particles and core else (),
        loose=bool(particles) and particles <= _NOT_MISSED,
        short=tuple(spellings(" ".join(families[0]))) if len(families) > 1 else (),
        second=tuple(spellings(" ".join(families[1]))) if len(families) > 1 else (),
    )


def _scottish(family: str) -> tuple[str, ...]:
    """Return a surname with *Mac* also as *Mc*, and the other way round."""
    match = re.match(r"(Mac|Mc)(?=[A-Z])", family)
    if match is None:
        return (family,)
    return family, {"Mac": "Mc", "Mc": "Mac"}[match[1]] + family[match.end() :]


_SLUGS = 14
"""How many spellings of a given name are looked for run together with the surname."""


@lru_cache(maxsize=512)
def with_endings(value: str, region: str = "") -> Name:
    """Take a name apart, with the forms in which Slavic languages bend it."""
    name = taken_apart(value, region)
    words = re.sub(r"\([^)]{0,60}\)|,", " ", value).split()
    if name.single or len(words) < 2:
        return name
    turned = "," in value or _family_first(words, value, region)
    first, last = (words[-1], words[0]) if turned else (words[0], words[-1])
    givens, families = bent(first, last, region)
    if region in INDIAN:
        plain = name.given[0]
        pairs = (pair.split(":") for pair in "th:t t:th ee:i i:ee oo:u v:w w:v".split())
        joined = (plain + ending for ending in ("bhai", "ben", "ji"))
        givens = (*givens, *joined, *(plain.replace(one, other) for one, other in pairs))
    if len(name.barrels) == 2 and not name.short:
        families = (*families, name.barrels[1] + name.barrels[0])
    return replace(
        name,
        given=Ways((*name.given, *givens)),
        family=(*name.family, *families),
    )


PATRONYMIC = re.compile(
    "(?:"
    + "|".join(
        sorted(
            {
                fold(written)
                for ending in "ович евич йович івна ївна овна евна ична".split()
                for written in (ending, ending[:-1] + "и", ending[:-1] + "і", ending[:-1] + "е")
            }
        )
    )
    + "|ovi?y?ch|y?evi?y?ch|i?y?ivna|ovna|y?evna"
    + ")[^\\W\\d_]{0,2}\\Z"
)
"""How a word ends that names a father, behind a Slavic given name, also bent."""


def forms(value: str, region: str) -> Iterator[str]:
    """Yield the names run together both ways, then the surname as a word."""
    name = taken_apart(value, region)
    if name.single:
        for spelling in name.given:
            yield f" {spelling} " if spelling.isascii() else spelling
        return
    for family in name.family:
        for given in name.slugs:
            if given.isascii() is not family.isascii():
                continue  # one name in two alphabets
            if len(given) + len(family) > 5 or not given.isascii():
                yield given + family
                yield family + given
        for middle in name.middle:
            yield name.given[0] + middle + family
        yield f" {family} "
    if len(name.family[0]) > 6 and name.family[0].isascii():
        yield name.family[0]  # broken over the end of a line
    for family in re.split(r"[\s-]", fold(value).lower())[-1:]:
        if len(family) > 1:
            yield (
                f" {bare(family)} " if "'" not in family else f" {family.rpartition(chr(39))[2]} "
            )
    for barrel in name.barrels:
        yield f" {barrel} "
    more = with_endings(value, region).family[len(name.family) :]
    yield from (f" {begins}" for begins in stems(more))
    for short in name.short:
        yield f" {short} "
