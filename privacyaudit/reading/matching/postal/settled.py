"""A number beside a street that is settled by the town and code behind it."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.postal.apart import Address
from privacyaudit.reading.matching.postal.houses import bare

_A_WORD = re.compile(
    r"(?<![^\W\d_])(?!(?:fla?t|apartment|apt|unit|suite|ste|room|rm|floor|studio|wohnung|whg|lot|block"
    r"|mieszkanie|to|until|till|bis|do)(?![^\W\d_]))[^\W\d_]{2,}\s{1,3}\Z",
    re.I,
)
"""A word of a sentence right in front, and not that of a flat or of a range of hours."""
_WHOLE_CODE = 6
"""Letters and digits of a postcode that a few houses share."""
_BEHIND = 70


def settled(number: str, address: Address, text: str, start: int, end: int, *, here: bool) -> str:
    """
    Return what *number* (as ``house_number`` says it) is, now that the town is known.

    :param start: where the number or the street begins in *text*, *end* where the street ends.
    :param here: whether the person's own town stands beside it.
    """
    if number == "among":
        return "yes" if here else "range"
    if number == "doubt" and here:
        behind = bare(text[end : end + _BEHIND])
        ahead = re.sub(r"\d+[a-z]?[\s\x1f]\Z", "", text[max(0, start - 40) : start], flags=re.I)
        if _A_WORD.search(ahead) and any(
            code in behind for code in address.codes if len(code) >= _WHOLE_CODE
        ):
            return "yes"  # *a parcel for the 14 Invented Lane, Testford, ZZ99 9ZZ*
    return number
