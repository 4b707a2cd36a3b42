"""Parts of an address made comparable: squashed text, a house's number, the side of a street."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold


def bare(text: str) -> str:
    """Return *text* folded and squashed."""
    return re.sub(r"[\x00-/:-@\[-`{-\x7f]", "", fold(text).lower())


def same_house(number: str) -> str:
    """Return a house's number with *bis*, *ter* and *quater* as one letter, without zeros in front."""
    return re.sub(r"(?<=\d)(b|t|q)(?:is|er|uater)\Z", r"\1", number).lstrip("0")


_SIDES = {"north": "n", "south": "s", "east": "e", "west": "w"}
SIDE = r"(?:n(?:orth)?|s(?:outh)?)[. ]{0,2}(?:e(?:ast)?|w(?:est)?)|north|south|east|west|[nsew]"
"""How a side is written, in letters or as a word."""


def side_of(text: str) -> str:
    """Return which part of a street *text* begins with, as in *SE* and *South East*, or nothing."""
    found = re.match(rf"[\s,]{{0,2}}({SIDE})\.?(?![a-z0-9'])", text, re.I)
    plain = bare(found[1]) if found else ""
    for word, letter in _SIDES.items():
        plain = plain.replace(word, letter)
    return plain


_HOUSE_NAME = re.compile(
    r"(?:(?:[A-Z][\w']+|the|at)[ ]){1,3}(?:Cottage|House|Farm|Farmhouse|Barn|Lodge|Hall|Mill|Rectory|Vicarage|Villa|Bungalow|Grange|Manor|Stables?"
    r"|Croft|Gatehouse|Bothy|Chapel|Forge|Granary|Schoolhouse|Smithy|Dairy|Byre|View|Bank|Cottages)(?:,[ ]?|[\x1d-\x1f ,]{1,3})\Z"
)


def another_named(before: str) -> bool:
    """Return whether the name of a house stands right in front of a street."""
    return _HOUSE_NAME.search(before) is not None


def alone_above(codes: tuple[str, ...], before: str, gap: str | None, after: str) -> bool:
    """Return whether a number is alone on the line above its street, whose town and code follow."""
    return (
        re.fullmatch(r"[,\s\x1f]{0,2}[\x1d\n][ ]{0,3}", gap or "") is not None
        and re.search(r"(?:\A|[\x1d\x1e\n:])[ \x1f]{0,3}\Z", before) is not None
        and re.search(r"(?<!\d)\d{1,4}\s?[\x1d\n][^\x1d\n]{3,30}[\x1d\n]\s?\Z", before) is None
        and any(code in bare(after) for code in codes)
    )


HAS_ITS_OWN = re.compile(r"(?: [A-Z][\w']+){1,3}, \d{1,5} (?:[NSEW]\.? )?[A-Z][a-z]+")
"""What is called by the street, and has an address that is not in it."""
ANOTHER_SIDE = re.compile(
    r"(?<![a-z])(?:neue|alte|kleine|grosse|obere|untere|hintere|vordere|old|new|upper|lower|little|great"
    r"|stara|nowa|mala|wielka|vieille|petite|nouvelle|haute|basse|grande"
    r"|nueva|nuevo|nuova|nuovo|vecchia|vecchio|novo|velha|norra|sodra|ostra|vastra|nedre|ovre|gamla|nya|stora|lilla|gamle|nye|store|lille|nordre|sondre|vestre|ostre"
    r"|nieuwe|oude|grote|dolni|horni|nova|mala|velka|stary|novy)[ -]\Z",
    re.I,
)
"""Words in front of a street that make it another."""
