"""Values with a label each, as forms, tables and answers of programs have them: read as records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from privacyaudit.reading.matching.births.birth_words import BIRTH
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.views.columns import as_words
from privacyaudit.reading.views.split import Joined, joined, roles

Labelled = tuple[str, str]
"""A label and its value."""
_OF_NUMBERS = re.compile(
    r"phone|mail|mobil|\btel|cell|landline|handy|fax|puhelin|numer|post ?code|postal|\bzip\b"
    r"|\bplz\b|postleit|\bcp\b|\bcap\b|\bcep\b|kod poczt|postnum|postinum|\bpsc\b|eircode|\bpin\b"
    r"|telefon|\breg(?:istration)?\b|\bplate\b|number ?plate|kennzeichen"
    r"|immatricul|rejestrac|\bnr rej|matricul|\btarga\b|kenteken"
)
"""Labels of digits, or of a code, that are nothing without one."""
_MOST = 40
"""Values of one record."""


@lru_cache(maxsize=2048)
def tells(label: str) -> bool:
    """Return whether *label* makes of a value what it would not be without it."""
    words = as_words(label)
    return bool(_OF_NUMBERS.search(words) or BIRTH.search(words))


def has_roles(labels: Iterable[str]) -> bool:
    """Return whether two of *labels* name parts of one detail."""
    return len(roles([*labels][:200])) > 1


def records(pairs: Iterable[Labelled]) -> Iterator[list[Labelled]]:
    """Yield *pairs* in records: the next one begins where a label comes again."""
    one: list[Labelled] = []
    known: set[str] = set()
    for label, value in pairs:
        words = as_words(label)
        role = next(iter(roles([label])), words)
        if role in known or len(one) >= _MOST:
            yield one
            one, known = [], set()
        known.add(role)
        one.append((label, value))
    if one:
        yield one


def wholes(pairs: Iterable[Labelled]) -> Iterator[Joined]:
    """Yield what each record of *pairs* makes up, and each value that needs its label."""
    for one in records((label, value) for label, value in pairs if value.strip()):
        labels = [label for label, _ in one]
        yield from joined(roles(labels), [value for _, value in one], everything=True)
        for label, value in one:
            if tells(label) and len(value) < 200:
                yield fold(label.lower())[:60], f"{label.strip().rstrip(':')[:60]}: {value}"


def together(values: list[str], label: str) -> str:
    """Return the parts of a value that was filled in field by field, as one."""
    if len(values) == 3 and BIRTH.search(as_words(label)):
        if all(one.isdecimal() for one in values):
            return ("-" if len(values[0]) == 4 else "/").join(values)
        return " ".join(values)
    if len(values) > 1 and (code := re.search(r"\+\d{1,3}", values[0][:60])):
        return " ".join([code[0], values[1].lstrip("0"), *values[2:]])
    return " ".join(values)
