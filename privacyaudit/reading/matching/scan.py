"""
The scan: every form of every detail, looked for in one pass over a joined buffer.

A sheet is folded, then laid out twice: *squashed* (nothing but letters and
digits) for long forms, and *spaced* (same length, each other character a
space) for single words. What hits is handed to its detector with the folded
but unsquashed text around it. The way back from squashed to unsquashed
offsets is worked out only where something hit.
"""

from __future__ import annotations

import codecs
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from privacyaudit.model import Detail, DetailKind, Match
from privacyaudit.plugins import Candidate, Detector, Looks, Nearby, Verdict
from privacyaudit.reading.matching.allowance import (
    MOST_CONFIRMED,
    MOST_IN_VAIN,
    MOST_JUDGED,
    MOST_POSSIBLE,
    Judging,
)
from privacyaudit.reading.matching.fold import fold, spaced, squash
from privacyaudit.reading.matching.forms import Forms
from privacyaudit.reading.matching.hits import Hit, Seen
from privacyaudit.reading.matching.offsets import MASK, Offsets
from privacyaudit.reading.matching.spots import Window
from privacyaudit.reading.views.base import Sheet

log = logging.getLogger(__name__)

WINDOW = 240
"""How many bytes on each side of a match its detector sees."""
_TWISTED = frozenset(
    (DetailKind.NAME, DetailKind.EMAIL, DetailKind.PHONE, DetailKind.WEBSITE, DetailKind.USERNAME)
)


@dataclass(frozen=True, slots=True)
class Scan:
    """What was seen in one sheet, and whether a detector failed on it."""

    seen: list[Seen]
    failed: bool
    cut: bool = False
    """Whether there were more candidates than anybody could judge."""


class Scanner:
    """All forms of a person's details, compiled once, for any number of sheets."""

    def __init__(self, details: Sequence[Detail], checks: Iterable[Detector], region: str) -> None:
        self.details = details
        self.region = region
        self._long: dict[bytes, list[Hit]] = {}
        self.words: dict[bytes, list[Hit]] = {}
        """Single words that are looked for, each with a space in front of it."""
        checks = tuple(checks)
        for number, detail in enumerate(details):
            for check in checks:
                if detail.kind in check.looks_for:
                    self._add(number, detail, check.looks)
        self._long_hits = list(self._long.values())
        self._word_hits = list(self.words.values())
        self._long_forms = Forms(list(self._long))
        self._word_forms = Forms(list(self.words))

    def _add(self, number: int, detail: Detail, looks: Looks) -> None:
        twists = 2 if detail.kind in _TWISTED else 0
        for form in looks.forms(detail, self.region):
            folded = fold(form).encode("utf-8", "replace")
            if form.startswith(" "):
                pattern = b" " + spaced(folded).strip() + (b" " if form.endswith(" ") else b"")
                if len(pattern) > 2:
                    self._note(self.words, pattern, Hit(number, looks, pattern))
                continue
            pattern = squash(folded)
            if len(pattern) < 3 and pattern.isascii():
                continue
            self._note(self._long, pattern, Hit(number, looks, pattern))
            if twists and len(pattern) >= 6:
                twists -= 1
                back = pattern.decode("utf-8")[::-1].encode("utf-8")
                self._note(self._long, back, Hit(number, looks, back, "reversed"))
                if not pattern.isdigit() and pattern.isascii():
                    turned = codecs.encode(pattern.decode("ascii"), "rot13").encode("ascii")
                    self._note(self._long, turned, Hit(number, looks, turned, "rot13"))

    def failed(self, looks: Looks, error: Exception) -> None:
        """Log that a detector failed, by its name and without what it was reading."""
        log.warning("A detector failed: %s: %s", type(looks).__name__, type(error).__name__)

    @staticmethod
    def _note(forms: dict[bytes, list[Hit]], pattern: bytes, hit: Hit) -> None:
        hits = forms.setdefault(pattern, [])
        if hit not in hits:
            hits.append(hit)

    def scan(
        self,
        sheet: Sheet,
        plain: bytes,
        windows: Iterable[Window],
        turned: Callable[[], bool] = bool,
        judging: Judging | None = None,
    ) -> Scan:
        """
        Return what the detectors say of *sheet*, whose joined text folded is *plain*.

        Single words are looked for in *windows* only, from :attr:`words`.
        *turned* tells whether the document writes anything from right to left;
        only then is a reversed form looked at. *judging* is what the document has
        left of its allowance.
        """
        judge = _Judge(self, sheet, plain, turned, judging or Judging())
        for low, high, _spots in windows:
            for form, start, end in self._word_forms(spaced(plain[low:high])):
                if judge.done(self._word_hits[form]):
                    continue
                end += low - (plain[low + end - 1] not in _LETTERS)
                judge(self._word_hits[form], low + start + 1, end)
        offsets: Offsets | None = None
        for form, start, end in self._long_forms(squash(plain)):
            if judge.done(self._long_hits[form]):
                continue
            offsets = offsets or Offsets(plain)
            judge(self._long_hits[form], offsets[start], offsets[end - 1] + 1)
        return Scan(judge.seen, judge.failed, judge.cut)


_EDGE_BYTES = (b"\x00", b"\x1d", b"\x1e", b"\x1f")
_LETTERS = frozenset(code for code in range(256) if MASK[code] and code)


class _Judge:
    """Hands each hit of one sheet to its detector, and keeps what it says."""

    def __init__(
        self,
        scanner: Scanner,
        sheet: Sheet,
        plain: bytes,
        turned: Callable[[], bool],
        judging: Judging,
    ) -> None:
        self.judging = judging
        self.scanner = scanner
        self.sheet = sheet
        self.turned = turned
        self.plain = plain
        self.seen: list[Seen] = []
        self.left: dict[tuple[int, Match], int] = {}
        self.taken: dict[int, int] = {}
        self.failed = self.cut = False
        self.judged: dict[tuple[int, bytes], int] = {}
        self.known: dict[tuple[int, str, int, int, str], None] = {}
        self.vain: set[tuple[int, int, bytes]] = set()
        self.counted = (0, 0)
        self.again = 0

    def done(self, hits: Iterable[Hit]) -> bool:
        """Return whether nothing more is to be learnt of these details in this sheet."""
        for hit in hits:
            if self.left.get((hit.number, Match.CONFIRMED)) == 0:
                continue
            if self._may(hit.one) and self.again < MOST_IN_VAIN:
                return False
            self.cut = True
        return True

    def _may(self, one: tuple[int, bytes]) -> bool:
        return self.judged.get(one, 0) < MOST_JUDGED and self.judging.allows(one)

    def __call__(self, hits: Iterable[Hit], start: int, end: int) -> None:
        text: str | None = None
        # What stood in the same words before, and came to nothing, is not looked at again.
        low = max(0, start - WINDOW)
        around = (id(hits), start - low, self.plain[low : end + WINDOW])
        if around in self.vain:
            self.again += 1
            return
        learnt = False
        for hit in hits:
            number = hit.number
            if self.left.get((number, Match.CONFIRMED)) == 0:
                continue
            if not self._may(hit.one):
                self.cut = True
                continue
            if self.taken.get(number, -1) > start and hit.twist == "":
                continue  # within what is already confirmed
            if text is None:
                text, begins, ends = self._window(start, end)
            candidate = self._candidate(hit, text, begins, ends, start)
            if candidate is None:
                continue
            verdict = self._verdict(hit, candidate)
            if verdict is None:
                continue
            key = (number, verdict.match)
            most = MOST_CONFIRMED if verdict.match is Match.CONFIRMED else MOST_POSSIBLE
            left = self.left.get(key, most)
            if left == 0:
                continue
            learnt = True
            self.left[key] = left - 1
            if verdict.match is Match.CONFIRMED:
                self.taken[number] = end
            self.seen.append(Seen(number, verdict, self._edge(start), candidate.found))
        if text is not None and not learnt:
            self.vain.add(around)

    def _verdict(self, hit: Hit, candidate: Candidate) -> Verdict | None:
        same = (hit.number, candidate.text, candidate.start, candidate.end, hit.twist)
        if same in self.known:
            return None
        self.judged[hit.one] = self.judged.get(hit.one, 0) + 1
        self.judging.spend(hit.one)
        verdict = None
        try:
            verdict = hit.looks.confirm(candidate)
        except Exception as error:  # one detector's fault must not hide what others see
            self.scanner.failed(hit.looks, error)
            self.failed = True
        if verdict is None:
            self.known[same] = None
        return verdict

    def _window(self, start: int, end: int) -> tuple[str, int, int]:
        plain = self.plain
        low, high = max(0, start - WINDOW), min(len(plain), end + WINDOW)
        low = max(low, plain.rfind(b"\x00", low, start) + 1)
        hard = plain.find(b"\x00", end, high)
        if hard >= 0:
            high = hard
        before = plain[low:start].decode("utf-8", "ignore")
        found = plain[start:end].decode("utf-8", "ignore")
        after = plain[end:high].decode("utf-8", "ignore")
        return before + found + after, len(before), len(before) + len(found)

    def _edge(self, start: int) -> int:
        # From where the last one stood: hits come nearly in order, so all of them
        # together cost one pass.
        at, edges = self.counted
        low, high = min(at, start), max(at, start)
        between = sum(self.plain.count(edge, low, high) for edge in _EDGE_BYTES)
        edges += between if start >= at else -between
        self.counted = (start, edges)
        return edges - 1

    def _candidate(
        self, hit: Hit, text: str, begins: int, ends: int, start: int
    ) -> Candidate | None:
        if hit.twist == "reversed":
            if not self.turned():
                return None
            text, begins, ends = text[::-1], len(text) - ends, len(text) - begins
        elif hit.twist == "rot13":
            text = codecs.encode(text, "rot13")

        def look() -> Nearby:
            where = self.sheet.locate(self._edge(start))
            return Nearby(where.part, where.key, fold(self.sheet.title()))

        return Candidate(
            self.scanner.details[hit.number],
            text,
            begins,
            ends,
            region=self.scanner.region,
            look=look,
            disguised=bool(hit.twist),
            listed=self.scanner.details,
        )
