"""
Where a name ends, and where it has begun before: what makes a place or another person of it.

The end of a sentence or block, a word of a place, small letters; another given name in front.
"""

from __future__ import annotations

import re

from privacyaudit.model import Part
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.around import words
from privacyaudit.reading.matching.people.given import known_given
from privacyaudit.reading.matching.people.names import Name
from privacyaudit.reading.matching.people.nicknames import ORDINARY
from privacyaudit.reading.matching.people.tokens import Token

_AFTER_PLACE = words(
    """road,street,st,lane,avenue,ave,station,school,primary,academy,college,park,farm,hospital,church,cemetery,close,drive
    court,house,hotel,library,centre,center,golf,estate,surgery,terrace,crescent,way,place,garden,gardens,village,valley,green
    curtains,paint,walk,trail,path,gate,bridge,hall,museum,stadium,common,mill,reservoir,tea,oil,soap,leaf,leaves,stuffing"""
)
_AFTER_WORDS = words(
    """reserve,wildlife,nature,care,home,homes,nursery,practice,country,holiday,caravan,retail,business,allotments,trust,foundation
    festival,fair,cafe,inn,pub,arms,barn,cottage,cottages,lodge,area,trail,beach,island,pond,playgroup,preschool,clinic,centre"""
)
_AFTER_SMALL = re.compile(
    r" (?:(?:local |national )?nature|wildlife|country park|car park|retail park|holiday park|caravan (?:park|site)"
    r"|business park|industrial estate|housing estate|community (?:centre|woodland|garden|orchard)|reserve|allotments?"
    r"|woods?|bird hide|visitor centre|bus stop|picnic|footpath|railway|quarry|meadows?|wetlands?|hills?|farm shop)(?![a-z])"
)
"""What a place that is called by two words is, in small letters."""
_STOP = re.compile(r"[.!?;]['\")\]]?\s|[\x1d\n]\s*[\x1d\n]|[!?;]|\x1d|\|| / | - ")


def stops(between: str, before: str) -> bool:
    """Return whether a sentence, line or block ends in *between*."""
    for stop in _STOP.finditer(between):
        if re.search(r"\.{3}\Z", between[: stop.start()]):
            continue  # dots that lead from one column to the next
        if stop[0].startswith(".") and re.search(
            r"(?<![^\W\d_])(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Jr|Sr|Sra|Srta|Hr|Fr|St|Mohd|Md|Ma|Wm|Willm|Chas|Thos|Jas|Jos|Eliz|Elizth|Benj|Edw|Edwd|Geo|Robt|Richd|Saml|Danl|Nathl|Alexr|Fredk|Jno|Margt|Cath|Patk|Hy|Andw|Archd|Bapt|Joh|Friedr|Wilh|Heinr|geb|verh|zd|vd|van d)\Z",
            before,
        ):
            continue
        return True
    return False


def cased(name: Name, given: Token, family: Token, candidate: Candidate) -> bool:
    """Return whether names that are ordinary words are written as names."""
    if given.bare in ORDINARY and not given.capital and candidate.part is Part.TEXT:
        return False
    if not name.ordinary:
        return True
    return given.capital and family.capital


def follows(name: Name, tokens: list[Token], last: int, text: str) -> str:
    """Return what kind of word goes on right behind the name."""
    if last + 1 >= len(tokens):
        return ""
    after = tokens[last + 1]
    gap = text[tokens[last].end : after.start]
    if name.ordinary:
        if _AFTER_SMALL.match(text, tokens[last].end):
            return "place"
        for earlier, token in zip(tokens[last:], tokens[last + 1 : last + 4], strict=False):
            if text[earlier.end : token.start] != " " or not token.capital:
                break
            if _AFTER_PLACE.fullmatch(token.bare) or _AFTER_WORDS.fullmatch(token.bare):
                return "place"
    if gap == "-" and after.capital:
        return "" if after.bare in (*name.middle, *name.second) else "hyphen"
    if gap == " " or (name.ordinary and gap.strip("\x1f") == ""):
        # Right behind a tag without a gap it is a button's *Close*, and no street's.
        if _AFTER_PLACE.fullmatch(after.bare) and (after.capital or name.ordinary):
            return "place"
    return ""


def of_the_whole(name: Name, tokens: list[Token], at: int) -> bool:
    """Return whether the other part of a double surname stands right beside one."""
    here = tokens[at].bare
    before = tokens[at - 1].bare + here if at else ""
    behind = here + tokens[at + 1].bare if at + 1 < len(tokens) else ""
    return before in name.family or behind in name.family


def of_another_double(name: Name, tokens: list[Token], at: int, text: str) -> bool:
    """Return whether a barrel is hyphened to a word that is not the name's: another surname."""
    for one, other in ((at, at + 1), (at - 1, at)):
        if one >= 0 and other < len(tokens) and text[tokens[one].end : tokens[other].start] == "-":
            beside = tokens[other if one == at else one].bare
            if beside not in (*name.barrels, *name.given, *name.middle):
                return True
    return False


def another_given(name: Name, earlier: Token, gap: str, *, cased: bool = True) -> bool:
    """
    Return whether another person's given name, or another part of it, is right in front.

    :param earlier: the word in front, and *gap* what stands behind it.
    :param cased: whether capitals tell names from other words here; in a link they do not.
    """
    return (
        gap in ((" ",) if cased else (" ", "-", "_", "+"))
        and len(earlier.bare) > 2
        and (earlier.text[:1].isupper() or not cased)
        and earlier.bare not in name.given
        and earlier.bare not in name.middle
        and known_given(earlier.bare)
    )
