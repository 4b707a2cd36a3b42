"""Given names told by the family they stand in: *Ann, daughter of Mr and Mrs Day*, *Day: Al, Ann, Cy*."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.people.given import bare, known_given
from privacyaudit.reading.matching.people.initials import fits, run_in_front
from privacyaudit.reading.matching.people.names import PARTICLES, Name
from privacyaudit.reading.matching.people.nicknames import ORDINARY_NAMES, TITLES, TITLES_ABROAD
from privacyaudit.reading.matching.people.tokens import Token


def _folded(listed: str) -> frozenset[str]:
    return frozenset(bare(word) for word in listed.split())


_CHILD = _folded(
    """
    daughter son child stepdaughter stepson twin twins tochter sohn kind fille fils enfant hija hijo figlia figlio
    dochter zoon córka syn dcera filha filho dotter datter søn sønn lánya fia fiica fiul tytär poika
    дочка син дочь сын kızı oğlu inghean iníon mac merch mab θυγατέρα κόρη γιος kći sin
    """
)
_KIN = _CHILD | _folded(
    """
    daughters sons children kids wife husband partner fiancée fiancé spouse parents sister brother mother father
    mum mom dad töchter söhne kinder frau ehefrau mann ehemann gattin gatte ehegatte ehegattin schwester bruder
    mutter vater filles enfants épouse époux femme mari soeur sœur frère mère père hijas hijos esposa esposo mujer
    marido hermana hermano figlie figli moglie marito sorella fratello kinderen vrouw man echtgenote echtgenoot zus
    broer żona żoną mąż mężem dzieci córki synowie siostra brat manželka manžel děti hustru maka make børn barn
    kone mann soție soția soț soțul copii copiii vaimo aviomies lapset дружина дружиною чоловік чоловіком діти
    """
)
_SMALL = _folded(
    """
    and und et y e i a og och ja with mit avec con z ze s med cu his her their our the seine seiner seinem seinen ihre
    ihrer ihrem ihren sa ses leur leurs su sus sua suo seu sua zijn haar hun jego jej ich sin sitt hans hendes the eldest
    elder older oldest only younger youngest young little baby second third middle twin beloved lovely dear late new einzige
    älteste jüngste jüngere ältere aînée cadette їх його її з і та
    """
)
_RANKS = _folded(
    "jungs altes junge alter einzi zweit dritt eldes young oldes jongs oudst enige yngst aldst"
)
_NOT_OF = r"(?!(?:nor|but|or|if|as)(?![a-z]))"
_WORD = r"(?:[A-Z][\w'-]{0,4}\.|[A-Z][\w'-]*|[^\x00-\x7f][\w'-]*|[a-z&]{1,4}\.?|late|feu|verstorbenen|ehepaars?|eheleute|lehrers|familie)"
_STEP = re.compile(r"(?:'s|'|s')?[ ,:&()\x1f]{1,5}")
_BEGUN = re.compile(r"(?:\A|[\x1d\x1e\n:;*.(])[\s\x1f]{0,3}(?:\d{1,3}[.)]? )?\Z")
_FAMILY_WORD = _folded(
    "family familie famille familia famiglia rodzina rodina perhe familien familjen the die les"
)
_AND = r"(?:, | and | & | und | et | y | e | i | og | och | \+ | ?/ ?|, and )"
_ONE = r"[^\W\d_][^\W\d_'-]+(?:-[^\W\d_]+)?(?: \(?\d{1,2}\)?)?"
_HOUSEHOLD = re.compile(
    rf"(?: (?:family|household))?(?P<mark>: ?| - | \(|, |\x1e)(?P<all>{_ONE}(?:{_AND}{_ONE}){{1,7}})(?: (?:and|&|und|et|y|e|en|og|och|i) (?:the|their|all the|our|die|den|les|leurs|los|las|i|le|de|hun) [^\W\d_A-Z]{{3,14}})?(?=[\s\x1f]?(?:[.;)\n\x1d\x1e|]|\Z))"
)


def told_by_kin(name: Name, tokens: list[Token], first: int, last: int, text: str) -> bool:
    """Return whether a given name is told to be of the family that is named by the surname alone."""
    if not any(token.bare in name.given for token in tokens):
        return False
    return (
        _child_of(name, tokens[first], text)
        or _spelt_out(name, tokens, first, last, text)
        or _betrothed(name, tokens, first, last, text)
        or _kin_behind(name, tokens, last, text)
        or _born_to(name, tokens[first], text, tokens[last].end)
        or of_household(name, tokens, first, last, text)
    )


def _small(word: str) -> bool:
    return bare(word) in _SMALL or bare(word)[:5] in _RANKS or not bare(word)


def _own(name: Name, words: list[str]) -> bool:
    if bare("".join(words)) in name.given:
        return True
    return bare(words[0]) in name.given and all(bare(word) in name.middle for word in words[1:])


def _child_of(name: Name, family: Token, text: str) -> bool:
    """Return whether it reads *Ann, younger daughter of Mr and Mrs A. Day*."""
    before = text[max(0, family.start - 110) : family.start]
    for match in _PARENTS_AT.finditer(before):
        if bare(match["kin"]) not in _CHILD:
            continue
        rest = _REST.fullmatch(before, match.end())
        if rest is None:
            continue
        front = _FRONT.search(before[: match.start()])
        if front is None:
            continue
        if not all(map(_small, re.split(r"[\s\x1f-]+", front[2].strip()))):
            continue  # *Ann, friend of a daughter of ...*
        words = front[1].split()
        for size in range(1, len(words) + 1):
            if _own(name, words[-size:]):
                ahead = words[: len(words) - size]
                earlier = bare(ahead[-1]) if ahead else ""
                return not earlier or earlier in TITLES or earlier in TITLES_ABROAD
    return False


_PARENTS_AT = re.compile(r"(?<![^\W\d_])(?P<kin>[^\W\d_]{2,11})(?=[\s\x1f])")
_REST = re.compile(rf"[\s\x1f]{_NOT_OF}(?:{_WORD}[\s\x1f]){{0,10}}")
_FRONT = re.compile(
    r"((?:[^\W\d_a-z][\w'-]*[ \x1f])*?[^\W\d_a-z][\w'-]*),?[\s\x1f]((?:[^\W\d_A-Z]{1,10}[\s\x1f-]){0,4})\Z"
)


_IN_FULL = re.compile(r"\s?[/(=]\s?([^\W\d_][\w'-]+)(?! [A-Z])")
_FIRM = re.compile(
    r" (?:hermanos|hnos|brothers|bros|freres|fratelli|gebruder|gebr|brodr|broders|broeders|bracia|irmaos)(?![a-z])",
    re.I,
)
_FIRM_OF_TWO = re.compile(r" (?:y|e|et|und|and|&|i|og|en) [A-Z][\w'-]+" + _FIRM.pattern, re.I)
"""A firm of two families: *Roe* in *Roe y Day Hermanos*."""


def a_firm_behind(name: Name, tokens: list[Token], first: int, last: int, text: str) -> bool:
    """Return whether the surname alone is a firm's: *Roe y Day Hermanos*."""
    if _FIRM_OF_TWO.match(text, tokens[last].end):
        return True
    near = tokens[first - 1].bare in name.given if first else False
    if near and text[tokens[first - 1].end : tokens[first].start] == " ":
        return False
    return _FIRM.match(text, tokens[last].end) is not None


def _spelt_out(name: Name, tokens: list[Token], first: int, last: int, text: str) -> bool:
    """Return whether a first letter in front is written out behind: *A. Day / Ann*."""
    full = _IN_FULL.match(text, tokens[last].end)
    if full is None or bare(full[1]) not in name.given:
        return False
    letters, _begin = run_in_front(name, tokens, first, text)
    return bool(letters) and fits(name, letters)


def _betrothed(name: Name, tokens: list[Token], first: int, last: int, text: str) -> bool:
    """Return whether a notice has first letters in its head: *Miss A. Day. Engaged: Ann, of Testford*."""
    letters, _begin = run_in_front(name, tokens, first, text)
    if not letters or not fits(name, letters):
        return False
    told = _BETROTHED.search(text, tokens[last].end)
    if told is None:
        return False
    return any(
        token.bare in name.given and token.capital and not _goes_on(name, tokens, at, text)
        for at, token in enumerate(tokens)
        if token.start > told.end()
    )


_BETROTHED = re.compile(
    r"engage|betroth|forthcoming marriage|marriage (?:is|was|will|between|took)|wedding|verlob|vermahl|fiancailles|mariage|enlace"
    r"|nozze|zareczyn",
    re.I,
)


_BORN_TO = re.compile(
    r" ?(?:-{1,2}|:|\.) ?(?-i:[A-Z])[^;\n\x1d-\x1f]{6,120}?(?<![a-z])(?:daughters?|sons?|tochter|sohn|fille|fils|hija|hijo|figlia|figlio|dochter|zoon|boy|girl|sister for|brother for)"
    r",? (?:\([^()]{1,20}\) )?((?-i:[A-Z])[\w'-]+)(?=(?: (?-i:[A-Z])[\w'-]+){0,2}[ \x1f]?(?:[,.;(\n\x1d\x1e]|\Z))",
    re.I,
)
"""A notice of a birth: *DAY - On 3 May, to Ann (née Roe) and Bo, a daughter, Cy Ann*."""


def _born_to(name: Name, family: Token, text: str, end: int) -> bool:
    if (
        not family.text.isupper()
        or _BEGUN.search(text[max(0, family.start - 6) : family.start]) is None
    ):
        return False
    told = _BORN_TO.match(text, end)
    if told is None or bare(told[1]) not in name.given:
        return False
    rest = [
        bare(word)
        for word in re.split(r"[\s\x1f]", re.split(r"[,.;(\n\x1d\x1e]", text[told.end() :])[0])
    ]
    return all(not word or word in name.middle or known_given(word) for word in rest)


def _kin_behind(name: Name, tokens: list[Token], last: int, text: str) -> bool:
    """Return whether it reads *Al Day's daughter Ann*, *Mr Day, his wife Bo and their son Cy*."""
    if _WIDOWED_KIN.search(text[max(0, tokens[last].start - 60) : tokens[last].start]):
        return False  # *her son Al Day and his wife Bo*: of the family of whoever has died
    told = ready = False
    names = 0
    for at in range(last + 1, min(last + 14, len(tokens))):
        token = tokens[at]
        gap = text[tokens[at - 1].end : token.start]
        if _STEP.fullmatch(gap) is None:
            return False
        if "," in gap or "&" in gap:
            ready = told
        if token.bare in _KIN:
            told = ready = True
        elif token.bare in _SMALL and not token.capital:
            ready = told
        elif told and ready and token.bare in name.given and token.capital:
            return not _goes_on(name, tokens, at, text)
        elif told and token.capital and names < 4:
            names, ready = names + 1, False
        elif not token.text.isdigit():
            return False
    return False


_WIDOWED_KIN = re.compile(
    r"(?:survived by|leaves|predeceased by|mourned by|missed by) (?:[\w',]+ ){0,3}(?:his|her|their) (?:[a-z]+ ){0,2}"
    r"(?:son|daughter|brother|sister|nephew|niece|grandson|granddaughter),? (?:[A-Z][\w'-]* ){1,2}\Z"
)
"""In front of a surname in a notice of a death: *survived by her son Al*."""


def _goes_on(name: Name, tokens: list[Token], at: int, text: str) -> bool:
    """Return whether another surname follows the given name."""
    for here in range(at, min(at + 4, len(tokens) - 1)):
        after = tokens[here + 1]
        if text[tokens[here].end : after.start] not in (" ", "\x1f", "-") or not after.capital:
            return False
        if after.bare in name.family:
            return False
        if after.bare not in name.middle and after.bare not in PARTICLES:
            return True
    return False


def of_household(name: Name, tokens: list[Token], first: int, last: int, text: str) -> bool:
    """Return whether it reads *Day: Al, Ann, Cy* or *The Day family (Al & Ann)*."""
    match = _HOUSEHOLD.match(text, tokens[last].end)
    if match is None:
        return False
    listed = [re.sub(r" \(?\d+\)?\Z", "", one) for one in re.split(_AND, match["all"])]
    own = {bare(one) for one in listed}.intersection(name.given)
    if not own or not all(one[:1].isupper() or not one[:1].isascii() for one in listed):
        return False
    family = (first > 0 and tokens[first - 1].bare in _FAMILY_WORD) or " family" in match[0]
    start = tokens[first - 1].start if family and first else tokens[first].start
    if match["mark"] == ", " and not family:
        return False
    begun = _BEGUN.search(text[max(0, start - 6) : start]) is not None
    titled = first > 0 and tokens[first - 1].bare in TITLES
    if not (family or begun or (titled and match["mark"] == " (")):
        return False
    others = [one for one in listed if bare(one) not in name.given]
    return family or not own & ORDINARY_NAMES or any(known_given(one) for one in others)
