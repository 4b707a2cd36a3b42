"""What makes the number beside a street no house's: money, times, counts, flats and dates."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.any_of import any_of
from privacyaudit.reading.matching.births.calendar import NUMBERS

_MONTHS = any_of(sorted((name for name in NUMBERS if len(name) > 2), key=len, reverse=True))
_DAYS = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
NO_HOUSE = re.compile(
    r"(?:\$|(?<![a-z])(?:rs|inr|eur|gbp|usd|pln))\.?\s{0,2}\Z"
    r"|\d\s?(?:am|pm|h|uhr)?\s{1,2}(?:to|until|till|bis|do)\s{1,2}\Z|(?<!\w)\d{1,2}:\Z|[(\[]\Z"
    r"|(?<![a-z])(?:item|agenda|pages?|pp?|chapter|sections?|routes?|bus|buses|tram|aged|age|part|total"
    r"|sum|costs?|prices?|step|table|figure|fig|weeks?|days?|years?|months?|under|over|top|only|about"
    r"|around|approximately|nearly|just|all|another|some|the|these|those|vol|volume|issue|edition"
    r"|note|clause|paragraph|para|article|rule|question|level|grade|class|stage|row|seat|gate"
    r"|platform|junction|exit|score|version|group|team|squad|heat|pos|position|rank|bib|count|qty|le"
    r"|flat|flt|apartment|apt|unit|suite|ste|room|rm|floor|studio|wohnung|whg|lot|block|mieszkanie"
    r"|posten|seite|kapitel|linie|strona|pozycja|rozdzial|punkt|ligne"
    rf"|{_DAYS}|{_MONTHS})\.?(?:\s?(?:no|nr|number)\.?)?[\s(#]{{0,3}}\Z"
    r"|(?<![a-z])(?:item|total|count|page|section|row|score|price|cost|age|qty|id|bib|rank|pos)\s?:\s?\Z"
    r"|(?<![a-z])(?:number|no\.?) of [a-z ]{2,20}:?\s{0,2}\Z",
    re.I,
)
"""What makes a number in front of a street an amount, a time, a flat or a count."""
NO_HOUSE_BEHIND = re.compile(
    r"[.,:]\d|\s?(?:\$|%|[ap]m(?![a-z])|h(?![a-z])|uhr|noon|hours?|years?|yrs?|km|miles?|people|homes|houses"
    r"|cars?|days?|weeks?|months?|st(?!\.?\s?(?:tv|th|mf))|nd|rd|th|eur|euros?|zl|rs|godz|osob|personen|meter|lat|aasta[nst]?|vuotta)(?![a-z])"
    rf"|[.]?\s?(?:d[eio]\s)?(?:{_MONTHS})(?![a-z])"
    r"|\.[ \x1f]?\d{1,2}\.(?!\s?(?:em|emelet|fszt|ajto|stock|og|patro)(?![a-z]))",
    re.I,
)
"""What makes a number behind a street a date, a time, an amount or a count."""


AMOUNT = r"(?!\d{5}\s)(?!\d[\d.,]*\s?(?:[€£$%:]|(?:eur|euro|zl|kc|chf|kr|ft|lei|uhr|std|h|kg|km|pln|czk|sek|nok|dkk|huf)(?![a-z])))"
"""What stands behind a dash is no number of a house, but money or a time: *19b - 50 €*."""
OF_TIME = re.compile(r"[.:]\d{2}(?!\d)|\s?(?:[ap]m|uhr|h|godz|eur|zl)(?![a-z])|\s?[€£$%]", re.I)
"""What makes a number behind a street surely no other house's."""
STREET_KEY = re.compile(
    r"stre|str[au]|gat|gad|ve[ijg]|v[aä]g|road|rue|voie|via|vicin|call|carrer|rua|logr|ulic|utca|adr|addr|indir|dire[ck]|line|thorough|mor?ada|sok|cadd"
    r"|katu|osoite|laan|weg|lane|[\x80-\U0010ffff]{3}",
    re.I,
)
"""Keys and labels behind which a street stands."""
ORDINAL_BEHIND = re.compile(
    r"(?:\d|[^\W\d_]\"?[\s,]{1,3}\d{1,3})\.\s?(?:Anderung|Erganzung|Erweiterung|Bauabschnitt|Abschnitt|Teilabschnitt|BA(?![A-Za-z])|Fassung"
    r"|Nachtrag|Auflage|Aufhebung|Fortschreibung|Teilanderung|Entwurf|Lesung|Bauphase|Strassenfest|Sommerfest|Quartal"
    r"|zmiana|edycja|etap|etapa|zmena|rocnik|modositas|utem)",
    re.I,
)
"""An ordinal in front of what it counts, behind a street that something is called by."""
