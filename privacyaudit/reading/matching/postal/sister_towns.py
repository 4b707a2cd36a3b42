"""Towns that are nearly a person's own: one that is called like it, or that has a quarter of the same name."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.apart import Address
from privacyaudit.reading.matching.postal.houses import bare
from privacyaudit.reading.matching.postal.not_towns import NOT_TOWNS
from privacyaudit.reading.matching.postal.streets import STATES

_AHEAD = re.compile(r"(?:\A|[\s,;(\x1d-\x1f])([^\W\d_][\w'-]{4,24})(?:,|\x1e)\s?\Z")
_QUARTER = re.compile(
    r"[\s,]{0,3}(?:col(?:onia)?|fracc(?:ionamiento)?|barrio|bo|bairro|urb(?:anizacion)?|mah)\.?\s"
    r"([^,\d\x1d\n]{3,30}),\s(?:\d{5}\s)?([A-Z][\w'-]{3,}(?:\s[A-Z][\w'-]+)*)(?=[.,;\x1d\n]|\Z)",
    re.I,
)


_DISTRICT = re.compile(r"(?:deleg|alcald|mun|distr|del)", re.I)


def sister_before(address: Address, ahead: str) -> bool:
    """Return whether a town that ends as the person's does stands in front: *Nagykondas*, not *Kiskondas*."""
    said = _AHEAD.search(ahead)
    word = bare(said[1]) if said else ""
    return (
        bool(word)
        and word not in address.towns
        and any(
            len(town) > 6 and word[-5:] == town[-5:] and word[:2] != town[:2]
            for town in address.towns
        )
    )


def another_town_quarter(address: Address, after: str) -> bool:
    """Return whether a quarter of the person's name is said to be in a town that is not theirs."""
    said = _QUARTER.match(after)
    if (
        said is None
        or said[2][0].islower()
        or said[2].split()[0].lower() in NOT_TOWNS
        or _DISTRICT.match(said[2])
    ):
        return False
    rest = bare(after[said.start(2) :])
    others = [town for town in address.towns if len(town) > 3 and town not in bare(said[1])]
    return bool(others) and not any(one in rest for one in (*others, *address.codes))


_STATE = re.compile(r"[, \x1d-\x1f]([A-Z]{2})(?:[, \x1d-\x1f]{1,3}\d{5}(?!\d)|(?=[.;)<\x1d\n]|\Z))")
"""A state of the USA behind a town, with a ZIP code behind it or nothing more."""


def another_state(value: str, after: str) -> bool:
    """Return whether a town of the same name in another state of the USA is meant."""
    own, said = _STATE.search(value), _STATE.search(after[:60])
    return (
        own is not None
        and said is not None
        and said[1] != own[1]
        and {own[1].lower(), said[1].lower()} <= STATES
    )


_ONE = re.compile(
    r"(?<!\w)(?:one|eine?|une?|una|uma?|jedn[aoey]|jeden|"
    + "|".join(map(fold, ("един", "една", "едно", "один", "одна", "одне", "одно", "ένα", "μια")))
    + r")\s\Z",
    re.I,
)


def one_of_them(ahead: str) -> bool:
    """Return whether *a* or *one* stands in front: a thing that the street is called by."""
    return _ONE.search(ahead) is not None
