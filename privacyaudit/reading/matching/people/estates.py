"""Signs that a name is a place's: new homes, a beach, an inn that is called by two words; a field's name."""

from __future__ import annotations

import re

from privacyaudit.model import Part
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import known_given
from privacyaudit.reading.matching.people.names import Name
from privacyaudit.reading.matching.people.nicknames import ORDINARY_NAMES

_INN = re.compile(
    r"(?<![^\W\d_])(?:bagno|bagni|hotel|ristorante|residence|agriturismo|villa|campeggio|camping|pizzeria|trattoria"
    r"|osteria|albergo|pensione|lido|rifugio|b&b|casa vacanze|pension|gasthof|gasthaus|restaurant|restaurante|motel|resort"
    r"|gite|domaine|chalet|hostal|hostel|posada|playa|bodega|quinta|pousada|ferienhaus|ferienwohnung|rancho|ranch|estancia"
    r"|apartamentos|edificio|condominio|fraccionamiento|brasserie|pub|spa|yacht|boat|ship|ferry|m/?[vy]|s/?[sy]) [\"']?\Z",
    re.I,
)
_SITE_FRONT = re.compile(
    r"(?<![^\W\d_])(?:in|at|near|within|inside|throughout|visit|the|discover|welcome to|move to|homes of|residents of|living at) \Z",
    re.I,
)
_SITE_BEHIND = re.compile(
    r",? (?:phase (?:[ivx]+|\d)|(?:[A-Z][a-z]+ )?(?:apartments?|hoa|subdivision|townhomes|townhouses|condos?|condominiums|villas"
    r"|resort|plaza|mall|homeowners|estates?|homesites|residences)(?![a-z])|is an? [\w -]{0,20}(?:community|development|neighbou?rhood|estate)"
    r"|an? [\w+ -]{0,20}(?:community|development|neighbou?rhood))|: (?:floor ?plans|open (?:daily|all year|every)|homes from|new homes|prices from)",
    re.I,
)

_NAMED_AFTER = re.compile(
    r" (?:Memorial|Elementary|Middle School|High School|Primary|Academy|Foundation|Scholarship|Stadium|Arena|Library"
    r"|Trophy|Cup|Bridge|Park|Hall|Centre|Center|Hospital)(?![a-z])"
)


_ROADS = frozenset(
    """
    lane hill street close way park wood woods green field fields meadow meadows brook bridge mill
    bank banks heath moor row rise end cross grove court hall house lodge garden walk path bay beach
    lake forest glen dale vale ridge marsh common gate place square mount rock stone church well
    wells march north south east west
    """.split()
)
"""Surnames that are also what streets and hills are called."""
_LAND = frozenset(
    """
    fox deer hawk eagle elk wolf bear beaver otter heron quail pheasant hunters hunter old new upper lower great little long
    north south east west high low big black white red green blue silver golden copper stone river creek spring springs
    oak pine cedar maple birch elm ash willow walnut hickory cypress magnolia royal king kings queen queens mill
    """.split()
)
"""What the names of places with three words begin with."""
_ON_THE_WAY = re.compile(
    r"(?<![^\W\d_])(?:at|onto|into|in|on|up|down|along|off|via|near|opposite|towards?|beyond|past|through|across|around"
    r"|above|below|behind|outside|(?:corner|end|climb|foot|top|bottom|summit|side|length|junction|part) of"
    r"|(?:buses?|trains?|trams?|walk|walks|drive|path|road|route|signs?|return|head|continue|left|right) (?:to|for)"
    r"|(?:street|lane|road|avenue|hill|close|st|rd|ln|ave) (?:and|&)|(?<!#)(?<!#\d)(?<!#\d\d)\d{1,4}[a-z]?,?) \Z",
    re.I,
)
_ROADWORKS = re.compile(
    r",? (?:(?:is|are|was|will be|remains?|being|to be) )?(?:closed|open to|resurfaced|flooded|blocked|roadworks|residents|car park"
    r"|bus stop|junction|crossroads|playground|summit|viewpoint|traffic)(?![a-z])",
    re.I,
)


def is_a_street(candidate: Candidate, name: Name) -> bool:
    """Return whether two ordinary words are a street's or hill's on the page: *onto Hope Lane*."""
    words = fold(candidate.detail.value).lower().split()
    if not name.ordinary or len(words) != 2 or words[1] not in _ROADS:
        return False
    text, start, end = candidate.text, candidate.start, candidate.end
    begun = re.search(r"[^\W\d_]+ \Z", text[max(0, start - 24) : start])
    if begun and begun[0].strip().lower() == words[0]:
        start -= len(begun[0])
    ahead = text[max(0, start - 30) : start]
    if _ON_THE_WAY.search(ahead):
        return True
    longer = re.search(r"(?<![^\W\d_])([A-Z][a-z]+) \Z", ahead)
    if longer and longer[1].lower() in ORDINARY_NAMES | _LAND and not known_given(longer[1]):
        return True  # *Fox Hope Lane*
    return _ROADWORKS.match(text, end) is not None


def sign_of_a_place(candidate: Candidate, name: Name) -> str:
    """Return why the name may be a place's that is called by the same words, or an empty text."""
    words = fold(candidate.detail.value).split()
    if len(words) != 2:
        return ""
    text, start, end = candidate.text, candidate.start, candidate.end
    begun = re.search(r"[^\W\d_]+ \Z", text[max(0, start - 24) : start])
    if begun and begun[0].strip().lower() == words[0].lower():
        start -= len(begun[0])
    before = text[max(0, start - 40) : start]
    if _INN.search(before):
        return "It may be a house or business of that name."
    if _NAMED_AFTER.match(text, end):
        return "It may be a house, school or prize that is named after somebody."
    if name.ordinary and _goes_on_in_capitals(text, start, end):
        return "It may be the words of a heading in capitals."
    if name.ordinary and _among_wares(before, text, end):
        return "It may be the name of goods in a list."
    if name.ordinary and (_SITE_FRONT.search(before) or _SITE_BEHIND.match(text, end)):
        return "It may be a place of that name."
    return ""


def _goes_on_in_capitals(text: str, start: int, end: int) -> bool:
    """Return whether words in capitals go on behind two that are: *HEATHER MOOR AND PEATLAND*."""
    return text[start:end].isupper() and _HEADING.match(text, end) is not None


_HEADING = re.compile(
    r" (?:AND|OF|IN|ON|FOR|TO|WITH|&) [A-Z]{2,}| (?:LIST|LISTS|GUIDE|INDEX|TAGS?|RANGE|SALES?|SHOP|CHART|CATALOGUE|CATALOG"
    r"|MARKET|TABLE|PLAN|PLANS|DEALS?|OFFERS?|CUTS?|RISES?|COMPARISON)(?![A-Za-z])"
)
_WARE_FRONT = re.compile(r"([A-Z][a-z]{3,})[ ]?[\x1d-\x1f|][\s\x1d-\x1f|]{0,4}\Z")
_WARE_BEHIND = re.compile(
    r"[ ]?[\x1d-\x1f|][\s\x1d-\x1f|]{0,4}([A-Z][a-z]{3,})(?=[\s\x1d-\x1f|]|\Z)"
)


def _among_wares(before: str, text: str, end: int) -> bool:
    """Return whether single words that are no names stand on both sides: *Furniture | Art Glass | Coins*."""
    front, behind = _WARE_FRONT.search(before), _WARE_BEHIND.match(text, end)
    if front is None or behind is None:
        return False
    sides = front[1], behind[1]
    return not any(map(known_given, sides)) and any(one.endswith("s") for one in sides)


def is_a_key(candidate: Candidate, name: Name) -> bool:
    """Return whether two ordinary words are the name of a field or class: *max_winter*."""
    if not name.ordinary:
        return False
    text = candidate.text
    word = re.search(r"[a-z]*[_-]?\Z", text[max(0, candidate.start - 20) : candidate.start])
    begin = candidate.start - len(word[0]) if word else candidate.start
    if re.fullmatch(r"[a-z]+[_-][a-z]+", text[begin : candidate.end].strip()) is None:
        return False
    if candidate.part is Part.ATTRIBUTE:
        return not text[:begin].endswith(("/", "@"))
    return re.match(r"[\"']?\s?[:=]", candidate.after(3)) is not None
