"""
Pages written by other hands, each batch scored once before anything was changed for it.

Their writers had read what the engine promises, and neither how it matches nor any page
it was tried on. Entries are as in ``late``; each batch brings its own made-up people.

When first scored, in this order, with what the one before had taught mended in between
(CONFIRMED recall and precision, hard negatives clean, unlisted counted rightly, in per cent):
``clubs`` 89.2, 97.9, 96.5, 92.4; ``registers`` 93.9, 97.7, 94.6, 92.5; ``mixed`` 97.2, 97.5,
95.6, 97.5; then ``ordinary`` 93.4, 97.9, 96.1, 100 and ``bullets`` 93.3, 97.2, 94.1, 95.8,
and, in the fourth session, ``weekday`` 97.9, 98.8, 97.7, 95.0,
``drawer`` 96.9, 98.9, 97.6, 96.3, ``kitchen`` 96.6, 99.0, 93.5, 92.3
and ``counter`` 97.0, 97.6, 94.2, 97.4; last ``signpost`` 97.5, 98.6, 97.2, 97.6, ``pantry``
96.8, 99.6, 99.2, 97.1 and ``harbour`` 97.2, 99.7, 99.4, 95.7.

In the fifth session ``tramway`` 97.8, 99.7, 97.7, 100, ``ferry`` 93.3, 100, 99.4, 93.9, ``lantern``
98.5, 98.8, 96.0, 100, ``quarry`` 96.2, 99.2, 98.2, 100, ``orchard`` 97.3, 99.8, 99.0, 95.1,
``meadow`` 95.1, 98.8, 97.0, 100 and ``chapel`` 95.1, 97.6, 93.1, 97.5, which were written to teach;
then, as the test of it, ``viaduct`` 97.9, 100, 99.4, 97.4 and ``lighthouse`` 98.0, 99.1, 97.1, 91.8,
and after these had been mended ``windmill`` 98.1, 99.4, 98.0, 100, ``sawmill`` 99.2, 98.9, 97.4, 100
and ``granary`` 99.3, 99.8, 99.4, 96.6, all three of them with the very same code.

From ``weekday`` to ``harbour``, and from ``viaduct`` on, a second reader, who saw the pages without
their labels, has judged each of them again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from privacyaudit import Person
from tests.reading.labelled.exams import (
    bullets,
    chapel,
    clubs,
    counter,
    drawer,
    ferry,
    granary,
    harbour,
    kitchen,
    lantern,
    lighthouse,
    meadow,
    mixed,
    orchard,
    ordinary,
    pantry,
    quarry,
    registers,
    sawmill,
    signpost,
    tramway,
    viaduct,
    weekday,
    windmill,
)
from tests.reading.labelled.late import Late, entries

EXAMS = {
    "clubs": clubs,
    "registers": registers,
    "mixed": mixed,
    "ordinary": ordinary,
    "bullets": bullets,
    "weekday": weekday,
    "drawer": drawer,
    "kitchen": kitchen,
    "counter": counter,
    "signpost": signpost,
    "pantry": pantry,
    "harbour": harbour,
    "tramway": tramway,
    "ferry": ferry,
    "lantern": lantern,
    "quarry": quarry,
    "orchard": orchard,
    "meadow": meadow,
    "chapel": chapel,
    "viaduct": viaduct,
    "lighthouse": lighthouse,
    "windmill": windmill,
    "sawmill": sawmill,
    "granary": granary,
}
"""Each batch by its name."""
_COUNTED = {"birth_date": "date", "postal_address": "address"}
"""What the pages call a kind that nobody listed, and the engine calls otherwise."""


@dataclass(frozen=True)
class Exam:
    """One label of one page of a batch."""

    batch: str
    number: int
    person: Person
    label: Late

    @property
    def unlisted(self) -> tuple[str, int] | None:
        """Which kind that nobody listed is counted, and how many there are."""
        if not self.label.kind.startswith("+"):
            return None
        kind = self.label.kind[1:]
        return _COUNTED.get(kind, kind), int(self.label.expects)


def exams() -> Iterator[Exam]:
    """Yield every label of every batch."""
    for name, batch in EXAMS.items():
        for number, label in enumerate(entries(batch.PAGES)):
            yield Exam(name, number, batch.PEOPLE[label.who], label)
