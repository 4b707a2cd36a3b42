"""
The scorer: recall, precision and clean negatives by kind.

``python -m tests.reading.labelled.score`` scores every page; ``... score tuned`` the half that the
engine is tuned on, ``... score aside`` the half that is set aside, ``... score fresh`` the pages
that were written last, ``... score late`` those that another hand wrote when the engine stood, and
and an exam's name, such as ``clubs``, the pages of one more hand.
With ``-v`` it lists what went wrong.

CONFIRMED and POSSIBLE are told apart: *recall* is how much of what should be said with that word
was said with it, *precision* how much of what was said with it was right to be.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from privacyaudit import Document, Match, Person
from privacyaudit.reading.examine import _reader
from tests.reading.labelled.cases import Case, cases
from tests.reading.labelled.otherwise import failures, otherwise


@dataclass
class Score:
    """What was found, missed and wrongly said, by kind."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    wrong: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    """Where a detector or a view failed, and how; a page may be right all the same."""

    def ratio(self, of: str, over: Iterable[str], kind: str | None = None) -> float:
        """Return the count *of* over the sum of *over*, for one kind or all."""
        chosen = [self.counts[kind]] if kind else list(self.counts.values())
        total = sum(count[name] for count in chosen for name in over)
        return sum(count[of] for count in chosen) / total if total else 1.0

    @property
    def recall(self) -> float:
        """Confirmed details that were confirmed."""
        return self.ratio("found", ("found", "missed"))

    @property
    def precision(self) -> float:
        """Confirmed answers that were right."""
        return self.ratio("found", ("found", "false"))

    @property
    def possible(self) -> float:
        """Doubtful details that were called possible."""
        return self.ratio("doubted", ("doubted", "undoubted"))

    @property
    def hedging(self) -> float:
        """Possible answers on pages where doubt, or no answer, is right."""
        return self.ratio("doubted", ("doubted", "hedged"))

    @property
    def clean(self) -> float:
        """Hard negatives of which nothing was said."""
        return self.ratio("clean", ("clean", "fooled"))

    @property
    def counted(self) -> float:
        """Pages on which unlisted details were counted rightly."""
        return self.ratio("counted", ("counted", "miscounted"))


def judge(case: Case, score: Score) -> None:
    """Read *case* and enter what was said of it."""
    answer = _reader(case.person).examine(Document(case.page.encode(case.charset), case.media_type))
    if answer.problem is not None:
        score.wrong.append(f"{case.id}\n    could not be read whole: {answer.problem}")
    said = {s.match for s in answer.sightings if s.detail.kind is case.kind}
    count = score.counts[case.kind.value if case.unlisted is None else "unlisted"]
    confirmed = Match.CONFIRMED in said
    good = True
    if case.unlisted is not None:
        good = answer.unlisted.get(case.unlisted[0], 0) == case.unlisted[1]
        count["counted" if good else "miscounted"] += 1
    elif case.expects == "confirmed":
        good = confirmed
        count["found" if good else "missed"] += 1
    elif case.expects == "possible":
        good = said == {Match.POSSIBLE}
        count["doubted" if good else "undoubted"] += 1
        count["false"] += confirmed
    else:
        good = not said or (case.expects == "unconfirmed" and not confirmed)
        count["clean" if good else "fooled"] += 1
        count["false"] += confirmed
        count["hedged"] += case.expects == "clean" and Match.POSSIBLE in said
    if not good:
        what = answer.unlisted if case.unlisted else sorted(match.value for match in said)
        score.wrong.append(
            f"{case.id}\n    wants {case.unlisted or case.expects}, says {what}\n    {case.page!r}"
        )


@cache
def _chosen(half: str) -> tuple[tuple[int, Case], ...]:
    """Return the numbered cases of one *half*, all pages of one person together."""
    people: dict[Person, list[tuple[int, Case]]] = {}
    for number, case in enumerate(cases()):
        if half in ("all", case.half) or (half == "known" and not (case.late or case.batch)):
            people.setdefault(case.person, []).append((number, case))
    return tuple(one for pages in people.values() for one in pages)


def chosen(half: str, part: int = 0, parts: int = 1) -> Iterator[tuple[int, Case]]:
    """
    Yield the numbered cases of one *part* of a half; nobody's pages are in two parts.

    A reader is made for each person: to read all their pages with one of them halves the time.
    """
    every = _chosen(half)
    begun = 0
    for at, one in enumerate(every):
        if at and one[1].person != every[at - 1][1].person:
            begun = at
        if begun * parts // len(every) == part:
            yield one


def scored(half: str = "tuned", part: int = 0, parts: int = 1, *, also: bool = False) -> Score:
    """
    Score one half (``tuned``, ``aside``), ``all`` of the cases, or all ``known`` before those of other hands.

    :param also: some pages are read as they are written *otherwise* too, to see what fails.
    """
    score = Score()
    with failures() as seen:
        for number, case in chosen(half, part, parts):
            judge(case, score)
            score.failed += [f"{case.id}: {what}" for what in seen]
            seen.clear()
            for way, page in otherwise(number, case.page) if also else ():
                body = page.encode(case.charset, "replace")
                _reader(case.person).examine(Document(body, case.media_type))
                score.failed += [f"{case.id}, {way}: {what}" for what in seen]
                seen.clear()
    return score


def _percent(score: Score, right: str, wrong: str, kind: str) -> str:
    """Return a ratio to print, or a dash where no page asks for it."""
    count = score.counts[kind]
    if not count[right] + count[wrong]:
        return "-"
    return f"{score.ratio(right, (right, wrong), kind):.1%}"


def main() -> None:
    """Print the score."""
    half = next((word for word in sys.argv[1:] if not word.startswith("-")), "all")
    score = scored(half)
    print(f"{'':14}{'CONFIRMED':>18}{'POSSIBLE':>20}{'negatives':>12}")
    print(
        f"{'kind':14}{'recall':>9}{'precision':>11}{'recall':>9}{'precision':>11}{'clean':>10}{'pages':>7}"
    )
    for kind in sorted(score.counts):
        count = score.counts[kind]
        if kind == "unlisted":
            continue
        pages = ("found", "missed", "doubted", "undoubted", "clean", "fooled")
        print(
            f"{kind:14}{_percent(score, 'found', 'missed', kind):>9}"
            f"{_percent(score, 'found', 'false', kind):>11}"
            f"{_percent(score, 'doubted', 'undoubted', kind):>9}"
            f"{_percent(score, 'doubted', 'hedged', kind):>11}"
            f"{_percent(score, 'clean', 'fooled', kind):>10}"
            f"{sum(count[name] for name in pages):7}"
        )
    total = sum(sum(c.values()) - c["false"] - c["hedged"] for c in score.counts.values())
    print(f"\n{half}: {total} cases")
    print(f"CONFIRMED recall {score.recall:.1%}, precision {score.precision:.1%}")
    print(f"POSSIBLE recall {score.possible:.1%}, precision {score.hedging:.1%}")
    print(f"hard negatives clean {score.clean:.1%}")
    print(f"unlisted counted rightly {score.counted:.1%}")
    if "-v" in sys.argv:
        print("\n".join(score.wrong))


if __name__ == "__main__":
    main()
