"""Given names: short names, double ones, and the ways in which both are cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from nicknames import NickNamer

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.nicknames import MORE_NICKNAMES
from privacyaudit.reading.matching.people.short_names import GROUPS
from privacyaudit.reading.matching.translit import spellings

_NICKS = NickNamer()
_LINKS = frozenset("del de la los las do da dos das e y".split())
_MARY = frozenset(("maria", "mari", "ma"))
_LESS = frozenset(("mari", "maria", "jean", "marie"))
"""First halves of double names that are given far too often to stand for the whole."""

SECOND = frozenset(
    """
    carlos luis jose maria antonio manuel jesus javier miguel angel alberto eduardo enrique fernando
    francisco ignacio pablo pedro ramon andres dolores carmen isabel teresa luisa elena pilar angeles
    rosario mercedes cristina fernanda guadalupe victoria belen paz ines eugenia rosa ana beatriz
    alejandra alejandro daniel david gabriel gabriela rafael sofia valentina lucia camila isabella
    patricia laura martin sebastian felipe andrea paola marcela elisa esther julia soledad consuelo
    concepcion asuncion encarnacion inmaculada nieves remedios milagros lourdes fatima montserrat
    josefa juana antonia cecilia alicia claudia veronica adriana lorena marta mar mariano emilio
    ernesto esteban guillermo gonzalo gustavo hugo ivan jaime joaquin jorge julian julio leonardo
    lorenzo marcelo marcos mario mateo mauricio nicolas oscar raul ricardo roberto rodrigo ruben
    salvador santiago sergio tomas vicente victor agustin alfonso alfredo armando arturo augusto
    benjamin bernardo cesar cristobal diego domingo edgar elias fabian federico felix german gilberto
    gregorio hector hernan humberto ismael leticia lidia liliana magdalena margarita mariana matilde
    nancy natalia norma olga paula raquel rebeca renata rocio ruth sara silvia susana sandra teresita
    ximena yolanda zulema itziar nerea amparo begona blanca caridad catalina celia clara delia dora
    elvira emilia estela eva flor florencia graciela graciela hortensia irene
""".split()
)
"""Names that stand second in the double given names of Spanish."""


class Ways(tuple[str, ...]):
    """The ways in which a name is written, in order, and quick to look a word up in."""

    @cached_property
    def _every(self) -> frozenset[str]:
        return frozenset(self)

    def __contains__(self, word: object) -> bool:
        """Return whether *word* is one of them."""
        return word in self._every


_MARKS = re.compile(r"[^0-9a-z\x80-\U0010ffff]+")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """Return *word* folded, in lower case, with letters and digits only."""
    return _MARKS.sub("", fold(word).lower())


@lru_cache(maxsize=1)
def _groups() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for group in (*MORE_NICKNAMES, *GROUPS):
        for name in group:
            found.setdefault(bare(name), set()).update(group)
    return found


@lru_cache(maxsize=1024)
def short_names(given: str) -> tuple[str, ...]:
    """Return the nicknames of *given*, and the names it is a nickname of."""
    plain = bare(given)
    found = set(_NICKS.nicknames_of(plain)) | set(_NICKS.canonicals_of(plain))
    found |= _groups().get(plain, set())
    for latin in spellings(given)[1:] if not plain.isascii() else ():
        found |= _groups().get(latin, set())
    found |= set(_cut_short(plain))
    return tuple(sorted(name for name in found if len(name) > 1 and bare(name) != plain))


def _cut_short(plain: str) -> Iterator[str]:
    """
    Yield the first letters of a given name, as friends cut it: *Dec* for *Declan*, *Geth*, *Myf*.

    Only where they end in a consonant and are no given name of their own, such as *Paul*.
    """
    if not plain.isascii() or not plain.isalpha():
        return
    for size in (3, 4):
        start = plain[:size]
        known = known_given(start) or start in _OF_THEIR_OWN or start in _WORDS
        if len(plain) - size > 1 and start[-1] not in "aeiouy" and not known:
            yield start


_WORDS = frozenset(("and", "all", "her", "for"))
"""What Andrew, Allison, Herbert and Forrest are not cut to, as it is a word of every page."""
_OF_THEIR_OWN = frozenset(
    """
    abel adam alan amin amir anas anil arun asif atul axel ben bent bert carl cian dan dean don
    emil emin eoin erez eric erik ernst euan ewan finn glen gus guy hans han hasan hugh iain igor
    ines ivan jan jean jens jim joan joel jon juan jun just karl ken kent kim knut kurt lars leif
    len lin lis liv luis mar marc mark mart max min neil nils noel olaf oleg omar owen pat paul
    per rajan raul ray ren rex rob rolf ron ross roy ruth sam sean sol sun sven ted tim tom umar
    wade wen yun yves zev aman amar ajit alok amal amit asad aziz bin dev eden ezer fay gal gil
    hadar idan ido isak itai jad joy kamal karim levin lior lal mads malik matt mats milan moran
    nasr nur ole omer oren ori pal palm piet qais raj ram ran ravin roman ron sal samir shai tal
    tahir tor ulf vidar wim xin yael yan yair yusuf zain ann mar mir ber bin
""".split()
)
"""Short given names of many countries: whoever has one is another person."""


def known_given(word: str) -> bool:
    """Return whether *word* is a given name that we know."""
    return bare(word) in _groups() or bool(_NICKS.nicknames_of(bare(word)))


def double(parts: Sequence[str], *, cut: bool = True) -> tuple[str, ...]:
    """
    Return the ways in which a double given name is written, run together.

    *María del Carmen*: *Ma del Carmen*, *Mari Carmen*, *Maricarmen*, *M. Carmen*, *Carmen*, and the
    short names of all of it; *Jean-Baptiste*: *J.-Baptiste*, unless its first half is not *cut*.
    """
    words = [bare(part) for part in parts]
    links = "".join(word for word in words[1:] if word in _LINKS)
    names = [words[0], *(word for word in words[1:] if word not in _LINKS)]
    if len(names) < 2:
        return ()
    rest = "".join(names[1:])
    found = [names[0] + rest]
    firsts = [names[0], names[0][:1]] if cut else [names[0]]
    if names[0] in _MARY:
        firsts += ["ma", "maria", "mari", "mria"]
        found += [rest, *short_names(rest)]
    if names[0] in ("jose", "juan", "luis") and rest in SECOND:
        found += [rest, *short_names(rest)]  # as most who are called so go by the second
    if rest in _MARY:
        found += [names[0] + "ma", names[0] + "m"]
    found += [first + between + rest for first in firsts for between in {"", links}]
    for whole in (names[0] + rest, names[0] + links + rest):
        found += short_names(whole)
    return tuple(dict.fromkeys(found))


def misspelt(plain: str) -> tuple[str, ...]:
    """Return a long given name with letters doubled or not, as people get it wrong: *Phillipa*."""
    if len(plain) < 6 or not plain.isascii() or plain.endswith(("ele", "elle")):
        return ()
    single = re.sub(r"([b-df-hj-np-tv-z])\1", r"\1", plain)
    return (
        single,
        *(
            single[: at + 1] + single[at:]
            for at in range(2, len(single) - 1)
            if single[at] in "lnpt" and single[at - 1] in "aeiou" and single[at + 1] in "aeiou"
        ),
    )


_PET = ("i", "ie", "y", "l", "el", "erl", "li", "le", "chen")


def petted(plain: str) -> tuple[str, ...]:
    """Return pet names by their making: the first letters with a small ending, as in *Gustl*, *Robsi*."""
    if not plain.isascii() or not plain.isalpha():
        return ()
    starts = [plain[:at] for at in range(3, min(len(plain), 7)) if plain[at - 1] not in "aeiouy"]
    made = (one + end for one in starts for end in _PET if len(one) > 3 or end != "l")
    return tuple(name for name in made if len(name) > 3 and not known_given(name))


def first_alone(parts: Sequence[str]) -> bool:
    """Return whether the first half of a double name is enough of it: not for *María* or *Jean*."""
    return bare(parts[0]) not in _LESS
