"""Other spellings of a street: its words shortened or in full, without *of the*, in Latin letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.by_number import BY_NUMBER
from privacyaudit.reading.matching.postal.street_types import GERMAN
from privacyaudit.reading.matching.translit import romanised, written_out

_PARTICLES = re.compile(
    r"(?:delas|delos|dela|del|dels|della|delle|dello|dei|degli|dell|dal|das|dos|da|do|des|du|de|les|los|las|di)"
)
_AFTER_PARTICLE = re.compile(
    r"\b(?:(?:de las|de los|de la|del|dels|della|delle|dello|dei|degli|das|dos|da|do|des|du|de|los|las|di)\s|dell')(?=\S{3})",
    re.I,
)
_SHORTENED = (
    ("saint", "st"),
    ("sainte", "ste"),
    ("santa", "sta"),
    ("santo", "sto"),
    ("sankt", "st"),
    ("general", "gen"),
    ("general", "gal"),
    ("generala", "gen"),
    ("marechal", "mal"),
    ("colonel", "col"),
    ("capitaine", "capt"),
    ("commandant", "cdt"),
    ("docteur", "dr"),
    ("doctor", "dr"),
    ("doktor", "dr"),
    ("doktora", "dr"),
    ("professeur", "pr"),
    ("professor", "prof"),
    ("profesora", "prof"),
    ("burgemeester", "burg"),
    ("president", "pdt"),
    ("marszalka", "marsz"),
    ("ksiedza", "ks"),
    ("swietego", "sw"),
    ("swietej", "sw"),
    ("pulkownika", "plk"),
    ("monsenor", "mons"),
    ("maria", "ma"),
    ("johan", "joh"),
    ("johann", "joh"),
    ("van", "v"),
    ("unter den", "u d"),
    ("dokter", "dr"),
    ("pastoor", "past"),
    ("koningin", "kon"),
    ("prinses", "pr"),
    ("prins", "pr"),
    ("north", "n"),
    ("south", "s"),
    ("east", "e"),
    ("west", "w"),
    ("northeast", "ne"),
    ("northwest", "nw"),
    ("southeast", "se"),
    ("southwest", "sw"),
    ("mount", "mt"),
    ("fort", "ft"),
    ("creek", "crk"),
    ("creek", "ck"),
    ("mountain", "mtn"),
    ("river", "riv"),
    ("river", "rvr"),
    ("spring", "spg"),
    ("springs", "spgs"),
    ("valley", "vly"),
    ("hollow", "holw"),
    ("hollow", "hlw"),
    ("forest", "frst"),
    ("canyon", "cyn"),
    ("ridge", "rdg"),
    ("hill", "hl"),
    ("lake", "lk"),
    ("bluff", "blf"),
    ("meadow", "mdw"),
    ("point", "pt"),
    ("little", "lt"),
    ("great", "gt"),
    ("bridge", "brdg"),
    ("station", "stn"),
    ("church", "ch"),
    ("strasse", "str"),
    ("burgemeester van", "burg v"),
    ("county road", "cty rd"),
    ("fonte", "fte"),
    ("monte", "mte"),
    ("ponte", "pte"),
    ("an der", "a d"),
    ("auf der", "a d"),
    ("in der", "i d"),
    ("der", "d"),
    ("den", "d"),
    ("county road", "cr"),
    ("county road", "co rd"),
    ("county road", "cnty rd"),
    ("state highway", "sh"),
    ("farm to market", "fm"),
    *(
        tuple(row.split("/"))
        for row in """coronel/cel coronel/cnel engenheiro/eng professora/profa padre/pe doutor/dr visconde/visc brigadeiro/brig
        tenente/ten capitao/cap capitan/cap major/maj senador/sen deputado/dep presidente/pres presidente/pte
        almirante/alm comandante/cmte ingeniero/ing licenciado/lic sargento/sgto fratelli/flli generale/gen professore/prof
        dottor/dott hinterm/hint hinter/hint""".split()
    ),
)
"""Words of streets, folded, and how they are shortened."""
_TITLES = frozenset(
    (
        "gen",
        "generala",
        "general",
        "ks",
        "dr",
        "doktora",
        "prof",
        "marsz",
        "marszalka",
        "sw",
        "swietego",
        "plk",
    )
)
_MOST = 6


def ways(value: str) -> Iterator[str]:
    """Yield an address as typed and in its other spellings."""
    lower = unicodedata.normalize("NFC", value.lower())
    found = dict.fromkeys((value, *written_out(lower)))
    if any("\u0370" <= char <= "\u052f" for char in lower):
        # Capitals of these alphabets look like other Latin letters than small ones do.
        found |= dict.fromkeys((lower, value.upper(), value.title(), *romanised(lower)))
    for way in list(found)[:_MOST]:
        found |= dict.fromkeys(_reworded(way))
    yield from found


def _reworded(value: str) -> Iterator[str]:
    plain = fold(value)
    lower = plain.lower()
    for full, short in _SHORTENED:
        for one, other in ((full, short), (short, full)):
            said = re.search(rf"(?<![a-z]){one}(?:\.\s?|[\s-])(?=[a-z0-9])", lower)
            if said is not None:
                yield f"{plain[: said.start()]}{other} {plain[said.end() :]}"
                if one in _TITLES and said.start() < 12:
                    yield plain[: said.start()] + plain[said.end() :]
    article = re.search(r"\bde (?=l[ao]s? \S{3})", lower)
    if article is not None:
        yield plain[: article.start()] + plain[article.end() :]
    numbered = re.match(r"\d[^,]{0,8},[^,]*", plain)
    head = numbered[0] if numbered else plain.partition(",")[0]
    without = _AFTER_PARTICLE.sub("", head, count=1)
    if without != head:
        yield without + plain[len(head) :]


_NAMED_FOR = frozenset("ulica allee zaulek rondo skwer".split())
"""Types of streets that are often called by a surname alone, as Poland does."""
_CZECH = re.compile(r"\A[a-z]{4,}(?:ov|[sc]k|ln|rn|tn|dn)a\Z")
"""Streets of Czechia whose name is an adjective, before which and behind which *ulice* may be said."""
_ORDINALS = tuple(
    tuple(row.split("/"))
    for row in """first/1st/i second/2nd/ii third/3rd/iii fourth/4th/iv fifth/5th/v sixth/6th/vi
    seventh/7th/vii eighth/8th/viii ninth/9th/ix tenth/10th/x eleventh/11th/xi twelfth/12th/xii""".split()
)
"""Streets called by a number, in words and digits, and as India writes them."""


def _ordinals(core: str, kind: str) -> Iterator[str]:
    """Yield a street called by a number with that number otherwise: *3rd Cross*, *Third Cross*."""
    for row in _ORDINALS:
        for one in row[:2]:
            rest = core.removeprefix(one)
            if rest == core:
                continue
            yield from (other + rest for other in row[:2] if other != one)
            if kind in BY_NUMBER or rest in ("cross", "main", "maincross", "crossmain"):
                yield row[2] + rest
            return


def _initial(core: str, value: str) -> Iterator[str]:
    """Yield a street of several words with the first as a letter: *Ö. Provvägen*, *N. Prøvegate*."""
    for words in re.finditer(r"(?<![^\W\d_])([^\W\d_]{4,})[ -](?=[^\W\d_]{3})", value):
        rest = core.removeprefix(words[1])
        if rest != core and len(rest) > 3:
            yield words[1][0] + rest
            return


_TWO_BENT = re.compile(r"(?:ul\w*\.?\s)?([a-z]{4,}a) ([a-z]{3,}a)(?=[\s,]|\Z)")
"""A Polish street of an adjective and what it is: *Olchowa Grobla*."""
_SOFT = {"l": "li", "r": "rze", "d": "dzie", "t": "cie", "n": "nie", "k": "ce", "g": "dze"}


def _feminine(noun: str) -> Iterator[str]:
    """Yield a Polish noun that ends in *a* as it stands behind *of* and *in*."""
    stem = noun[:-1]
    last = stem[-1]
    yield stem + ("i" if last in "lkgij" else "y")
    yield stem[:-1] + _SOFT[last] if last in _SOFT else stem + "ie"


def cores(core: str, kind: str, value: str) -> Iterator[str]:
    """Yield other ways in which the street's own name may be written."""
    if kind == "ulica" and core.isascii() and core.endswith("a") and fold(value).isascii():
        stem = core[:-1]
        yield stem + ("iej" if stem[-1:] in "kg" else "ej")
    if kind == "ulica" and (two := _TWO_BENT.match(fold(value).lower())):
        if core == two[1] + two[2]:
            bent = two[1][:-1] + ("iej" if two[1][-2] in "kg" else "ej")
            yield from (bent + way for way in _feminine(two[2]))
    if kind in ("ulica", "prospekt") and core.endswith(fold("ая")):
        yield core[: -len(fold("ая"))] + fold("ой")
    if kind == "ulica" and core.endswith(fold("а")) and not core.isascii():
        yield core[: -len(fold("а"))] + fold("ій")
    if not kind and _CZECH.search(core):
        yield from (core + "ul", core + "ulice", core[:-1] + "eulici", core[:-1] + "eulice")
    if not kind and re.match(r"[^\W\d_]{3,}[aeiou] \d{1,3}[a-z]?-\d{1,3},", fold(value)):
        yield from (core + "tn", core + "tanav")  # a street of Estonia
    yield from _ordinals(core, kind)
    yield from _initial(core, fold(value).lower())
    side = re.match(r"\d+[a-z]? ([nsew])\.? |\d+[a-z]? (north|south|east|west) ", fold(value), re.I)
    if side is not None and core.startswith((side[1] or side[2]).lower()):
        yield core[len(side[1] or side[2]) :]
    bends = re.match(r"([^\W\d_]{3,12}e)(r|s|) [^\W\d_]+ \d", fold(value))
    if bends is not None and kind in GERMAN and core.startswith(bends[1].lower()):
        yield core.replace((bends[1] + bends[2]).lower(), bends[1].lower() + "n", 1)
    initial = re.match(r"[^\W\d_]+\.?\s([^\W\d_])\.\s?[^\W\d_]{4,}", fold(value))
    if initial is not None and core.startswith(initial[1].lower()) and kind:
        yield core[1:]
    given = re.match(r"[^\W\d_]+\.?\s([^\W\d_]{3,}) ([^\W\d_]{3,})(?=[\s,]|\Z)", fold(value))
    if (
        given is not None
        and core == (given[1] + given[2]).lower()
        and kind in _NAMED_FOR
        and re.search(r"(?:ego|iej|icza|czyka)\Z", given[2].lower())
        and not re.search(r"(?:ego|ej)\Z", given[1].lower())
    ):
        yield given[2].lower()
    if given is not None and core == (given[1] + given[2]).lower() and kind not in ("", "ulica"):
        yield given[1][:1].lower() + given[2].lower()
