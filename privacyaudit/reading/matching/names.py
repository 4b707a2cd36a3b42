"""
Personal names: how one is written, and when two words are that person.

Over 300 lines because each step of judging a name leans on the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nicknames import NickNamer

from privacyaudit.model import DetailKind, Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import spoken, words
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.nicknames import MORE_NICKNAMES, ORDINARY, TITLES
from privacyaudit.reading.matching.translit import spellings

_PARTICLES = frozenset(
    """
    van von der den de da do dos das del della di du la le el al bin ibn ben zu zum zur ter ten
    y e mac mc o st san ni nic ui
""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv junior senior phd md obe mbe esq".split())
_WORD = re.compile(r"[^\s!-&(-,./:-@\[-^`{-~\x00-\x1f_-]+")
_JOINS = frozenset("and & und et y e i oraz und u".split())
_AFTER_PLACE = words(
    """road,street,st,lane,avenue,ave,station,school,primary,academy,college,park,farm,hospital,church,cemetery,close,drive
    court,house,hotel,library,centre,center,golf,estate,surgery,terrace,crescent,way,place,garden,gardens,village,valley,green
    curtains,paint,walk,trail,path,gate,bridge,hall,museum,stadium,common,mill,reservoir,tea,oil,soap,leaf,leaves,stuffing"""
)
_GIVEN_KEY = re.compile(r"given|first|fore|vorname|prenom|imie|nombre|fname", re.I)
_FAMILY_KEY = re.compile(r"family|last|sur|nachname|nom de|nazwisko|apellido|lname", re.I)


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


def _bare(word: str) -> str:
    return re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", fold(word).lower())


_NICKS = NickNamer()


@lru_cache(maxsize=1024)
def short_names(given: str) -> tuple[str, ...]:
    """Return the nicknames of *given*, and the names it is a nickname of."""
    plain = _bare(given)
    found = set(_NICKS.nicknames_of(plain)) | set(_NICKS.canonicals_of(plain))
    for group in MORE_NICKNAMES:
        if plain in group:
            found |= group
    found.discard(plain)
    return tuple(sorted(_bare(name) for name in found if len(name) > 1))


@lru_cache(maxsize=512)
def taken_apart(value: str) -> Name:
    """Take a name as typed apart."""
    value = re.sub(r"\([^)]{0,60}\)", " ", value)
    if "," in value:
        last, _, first = value.partition(",")
        value = f"{first} {last}"
    tokens = [t for t in value.split() if _bare(t)]
    while len(tokens) > 1 and _bare(tokens[0]) in TITLES:
        tokens.pop(0)
    while len(tokens) > 1 and _bare(tokens[-1]) in _SUFFIXES:
        tokens.pop()
    if len(tokens) < 2:
        single = _bare(tokens[0]) if tokens else ""
        given = (*spellings(tokens[0]),) if tokens else ()
        return Name(given, (), (), (), single in ORDINARY, single)
    at = len(tokens) - 1
    while at > 1 and _bare(tokens[at - 1]) in _PARTICLES:
        at -= 1
    given_word, middles, family_words = tokens[0], tokens[1:at], tokens[at:]
    family_text = " ".join(family_words)
    barrels = tuple(
        _bare(part)
        for part in re.split(r"[\s-]", fold(family_text))
        if len(_bare(part)) > 2 and _bare(part) not in _PARTICLES
    )
    givens = dict.fromkeys(
        spelling for name in (given_word, *short_names(given_word)) for spelling in spellings(name)
    )
    return Name(
        tuple(givens),
        tuple(spelling for name in middles for spelling in spellings(name)),
        tuple(spellings(family_text)),
        barrels if len(barrels) > 1 else (),
        _bare(given_word) in ORDINARY and _bare(family_text) in ORDINARY,
    )


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield the names run together both ways, then the surname as a word."""
    name = taken_apart(value)
    if name.single:
        for spelling in name.given:
            yield f" {spelling} " if spelling.isascii() else spelling
        return
    for family in name.family:
        for given in name.given:
            if len(given) + len(family) > 5 or not given.isascii():
                yield given + family
                yield family + given
        for middle in name.middle:
            yield name.given[0] + middle + family
        yield f" {family} "
    for family in re.split(r"[\s-]", fold(value).lower())[-1:]:
        if len(family) > 1:
            yield (
                f" {_bare(family)} " if "'" not in family else f" {family.rpartition(chr(39))[2]} "
            )
    for barrel in name.barrels:
        yield f" {barrel} "


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    bare: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper() or not self.text[:1].isascii()


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _WORD.finditer(text):
        word, end = match[0], match.end()
        if word.endswith(("'s", "'S")):
            word, end = word[:-2], end - 2
        found.append(_Token(word, _bare(word), match.start(), end))
    return found


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a name: a given name by its surname, no other surname, no sentence end between."""
    name = taken_apart(candidate.detail.value)
    if name.single:
        return _single(candidate, name)
    verdicts = []
    text = candidate.text[max(0, candidate.start - 110) : candidate.end + 110]
    start = candidate.start - max(0, candidate.start - 110)
    apart = _with_tokens(candidate, name, text, start)
    if apart is not None and apart is SURE:
        return apart
    verdicts.append(apart)
    if "\x1f" in candidate.found:
        joined = text.replace("\x1f", "")
        at = start - text[:start].count("\x1f")
        verdicts.append(_with_tokens(candidate, name, joined, at))
    for verdict in verdicts:
        if verdict is not None:
            return verdict
    return None


def _single(candidate: Candidate, name: Name) -> Verdict | None:
    around = candidate.before(1) + " " + candidate.after(1)
    if re.search(r"[0-9A-Za-z]", around):
        return None
    found = candidate.found
    if candidate.detail.kind in (DetailKind.ALIAS, DetailKind.USERNAME):
        if name.ordinary and not found[:1].isupper():
            return None
        return (
            SURE
            if len(name.single) > 4 and not name.ordinary
            else unsure("It is also a common word or name.")
        )
    if found[:1].isascii() and not found[:1].isupper():
        return None
    if len(found) > 1 and all("\u2e80" <= char <= "\ud7ff" for char in found):
        return SURE  # Chinese, Japanese and Korean names are written as one word
    return unsure("Only one name is there.")


def _with_tokens(candidate: Candidate, name: Name, text: str, start: int) -> Verdict | None:
    tokens = _tokens(text)
    here = next((i for i, token in enumerate(tokens) if token.end > start), None)
    if here is None:
        return None
    whole = _run_together(candidate, name, tokens[here], text)
    if whole is not None:
        return whole
    end = start + len(candidate.found)
    best: Verdict | None = None
    for i in range(here, len(tokens)):
        if tokens[i].start >= end:
            break
        for last in range(i, min(i + 5, len(tokens))):
            run = "".join(token.bare for token in tokens[i : last + 1])
            if len(run) > 60:
                break
            family = run in name.family
            barrel = not family and last == i and run in name.barrels
            if not family and not barrel:
                continue
            verdict = _beside_family(candidate, name, tokens, i, last, text, barrel)
            if verdict is SURE:
                return verdict
            best = best or verdict
    return best


def _run_together(candidate: Candidate, name: Name, token: _Token, text: str) -> Verdict | None:
    """Judge both names in one word, as in a slug, an address or a hashtag."""
    bare = token.bare.strip("0123456789")
    orders = [(g, f) for g in name.given for f in name.family if bare in (g + f, f + g)]
    if not orders or not token.text.isascii():
        if orders:
            return SURE
        return None
    given, family = orders[0]
    digits = token.bare != bare
    if name.ordinary and token.text.islower():
        return None
    if text[token.end : token.end + 1] == "@" or re.match(
        r"[._-]?\w*@", text[token.end : token.end + 20]
    ):
        return unsure("It is part of an address or account name.")
    camel = re.search(r"[a-z][A-Z]", token.text) is not None
    if digits:
        return unsure("Digits follow the name: it may be an account name.")
    if (
        camel
        or candidate.part in (Part.LINK, Part.ATTRIBUTE, Part.DATA)
        or text[: token.start].endswith(("#", "/", "@"))
    ):
        return SURE
    if len(given) > 3 and len(family) > 3:
        return SURE
    return unsure("The two names are written as one word.")


_STOP = re.compile(r"[.!?;]['\")\]]?\s|[\x1d\n]\s*[\x1d\n]|[!?;]|\x1d|\|| / | - ")


def _stops(between: str, before: str) -> bool:
    """Return whether a sentence, line or block ends in *between*."""
    for stop in _STOP.finditer(between):
        if stop[0].startswith(".") and re.search(
            r"(?:^|[^A-Za-z])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Jr|Sr|St)\Z", before
        ):
            continue
        return True
    return False


def _beside_family(
    candidate: Candidate,
    name: Name,
    tokens: list[_Token],
    first: int,
    last: int,
    text: str,
    barrel: bool,
) -> Verdict | None:
    fields = _by_fields(name, text, tokens[first])
    if fields is not None:
        return SURE if fields else None
    before = _before(candidate, name, tokens, first, last, text)
    after = _after(candidate, name, tokens, first, last, text)
    verdict = (
        before if before is SURE or after is None else after if after is SURE else before or after
    )
    if verdict is SURE and barrel:
        # One barrel of a double name: the other one beside it would have been seen.
        return unsure("Only one part of the surname is there.")
    return verdict


def _cased(name: Name, given: _Token, family: _Token, candidate: Candidate) -> bool:
    """Return whether names that are ordinary words are written as names."""
    if not name.ordinary:
        return True
    return given.capital and family.capital


def _follows(name: Name, tokens: list[_Token], last: int, text: str) -> str:
    """Return what kind of word goes on right behind the name."""
    if last + 1 >= len(tokens):
        return ""
    after = tokens[last + 1]
    gap = text[tokens[last].end : after.start]
    if gap == "-" and after.capital:
        return "hyphen"
    if gap.strip("\x1f") == "" or gap == " ":
        if _AFTER_PLACE.fullmatch(after.bare) and (after.capital or name.ordinary):
            return "place"
    return ""


def _before(
    candidate: Candidate, name: Name, tokens: list[_Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name in front of the surname."""
    family = tokens[first]
    unknown = 0
    joined = born = False
    for i in range(first - 1, max(-1, first - 6), -1):
        token = tokens[i]
        between = text[token.end : tokens[i + 1].start]
        if _stops(between, text[: token.end]) and not _by_keys(text, token, family):
            if i == first - 1 and token.bare in name.given and between.strip(" \n") == "\x1d":
                return unsure("The two names are on separate lines.")
            return None
        comma = "," in between
        if token.bare in name.given:
            if joined and unknown > 1:
                return None
            if not _cased(name, token, family, candidate):
                return None
            follow = _follows(name, tokens, last, text)
            if follow == "place":
                return None
            if follow == "hyphen":
                return unsure("The surname goes on behind a hyphen.")
            if i > 0 and text[tokens[i - 1].end : token.start] == "-" and tokens[i - 1].capital:
                if tokens[i - 1].bare not in (*name.given, *name.middle):
                    return unsure("The given name has another part in front.")
            if comma and not _by_keys(text, token, family):
                return None
            if unknown and not joined and not born:
                return unsure("There is another name in between.")
            return SURE
        initial = len(token.bare) == 1 and token.bare == name.given[0][:1] and token.capital
        if initial and i == first - 1 - len([t for t in tokens[i + 1 : first] if len(t.bare) == 1]):
            if (
                comma
                or not family.capital
                or "-" in between
                or "'" in between
                or candidate.text[token.end : token.end + 1] == "'"
            ):
                return None
            previous = tokens[i - 1] if i else None
            if (
                previous is not None
                and previous.capital
                and text[previous.end : token.start] == " "
                and previous.bare not in TITLES
            ):
                if (
                    not _stops(text[previous.end : token.start], text[: previous.end])
                    and previous.bare not in name.given
                ):
                    return None
            if _follows(name, tokens, last, text):
                return None
            return unsure("Only the first letter of the given name is there.")
        if token.bare in name.middle or (
            len(token.bare) == 1 and (not name.middle or token.bare in {m[:1] for m in name.middle})
        ):
            continue
        if token.bare in ("nee", "ne", "born", "formerly", "geb", "geborene", "zd", "dawniej"):
            born = True
            continue
        if token.bare in _PARTICLES or token.bare in name.barrels:
            continue
        if token.bare in _JOINS:
            joined = True
            continue
        if comma:
            return None
        if not token.capital and token.text not in ("&",):
            return None
        if between.strip(" \x1f\"'()") and "-" not in between:
            return None
        quoted = text[token.start - 1 : token.start] in ('"', "'", "(") and text[
            token.end : token.end + 1
        ] in ('"', "'", ")")
        if quoted:
            continue
        unknown += 1
        if unknown > 2:
            return None
    return None


def _after(
    candidate: Candidate, name: Name, tokens: list[_Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name behind the surname: lists, registers, forms."""
    family = tokens[last]
    for i in range(last + 1, min(last + 5, len(tokens))):
        token = tokens[i]
        between = text[tokens[i - 1].end : token.start]
        keyed = _by_keys(text, family, token)
        if _stops(between, text[: tokens[i - 1].end]) and not keyed:
            return None
        if token.bare in name.given:
            if not _cased(name, token, tokens[first], candidate):
                return None
            if keyed:
                return SURE
            gap = text[family.end : token.start]
            earlier = tokens[first - 1] if first else None
            taken = (
                earlier is not None
                and earlier.capital
                and text[earlier.end : tokens[first].start] in (" ", "\x1f", ". ")
                and earlier.bare not in TITLES
                and len(earlier.bare) > 1
                and earlier.text not in ("Mr", "Name", "Surname", "Family")
                and not earlier.text.isupper()
            )
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            goes_on = (
                following is not None
                and following.capital
                and text[token.end : following.start] in (" ", "-")
                and following.bare not in name.middle
                and len(following.bare) > 1
            )
            if "," in gap:
                if taken or goes_on:
                    return None
                return SURE
            if taken:
                return None
            if goes_on and not family.text.isupper():
                return None
            if (
                "\x1e" in gap
                or (family.text.isupper() and not token.text.isupper())
                or re.search(r"[-_+/]", gap)
            ):
                return SURE
            if not token.capital or not family.capital:
                return None if name.ordinary else unsure("The surname is written first.")
            return SURE
        if (
            len(token.bare) == 1
            and token.capital
            and token.bare == name.given[0][:1]
            and "," in text[family.end : token.start]
        ):
            return unsure("Only the first letter of the given name is there.")
        if (
            token.bare in TITLES
            or token.bare in name.middle
            or keyed
            or _GIVEN_KEY.search(token.bare)
            or token.bare in ("name", "names")
        ):
            continue
        return None
    return None


_FIELD = r"[\w -]{0,14}[\"']?[\s:=>|\x1d-\x1f]{1,8}[\"']?\s?"
_FAMILY_FIELD = re.compile(
    rf"(?:family|last|surname|sur_?name|nachname|nom|nazwisko|apellidos?|lname|sn){_FIELD}\Z", re.I
)
_GIVEN_FIELD = re.compile(
    rf"(?:given|first|fore|vorname|prenom|imie|nombre|fname|(?<![a-z_])name){_FIELD}([^\s\"',:;<>{{}}\x1d-\x1f]{{1,40}})",
    re.I,
)


def _by_fields(name: Name, text: str, family: _Token) -> bool | None:
    """Return whether the given name stands in a field of its own near the surname's."""
    if _FAMILY_FIELD.search(text[max(0, family.start - 34) : family.start]) is None:
        return None
    near = [
        (abs(field.start() - family.start), _bare(field[1]))
        for field in _GIVEN_FIELD.finditer(text)
    ]
    return min(near)[1] in name.given if near else None


def _by_keys(text: str, one: _Token, other: _Token) -> bool:
    """Return whether both words stand behind names of fields, such as ``firstName``."""
    return bool(
        _labels(text, min(one, other, key=lambda t: t.start), _GIVEN_KEY, _FAMILY_KEY)
        and _labels(text, max(one, other, key=lambda t: t.start), _GIVEN_KEY, _FAMILY_KEY)
    )


def _labels(text: str, token: _Token, *kinds: re.Pattern[str]) -> bool:
    near = spoken(text[max(0, token.start - 28) : token.start]).lower()
    return any(kind.search(near) for kind in kinds)
