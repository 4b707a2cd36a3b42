"""
Examining a document: which of the person's details it shows, and where.

Works on bytes alone: no network, no disk. What the person did not list leaves
here as a count and nothing else. Whatever a page holds, no exception does.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

import re2  # type: ignore[import-untyped]

from privacyaudit.model import (
    Document,
    Examination,
    Match,
    Part,
    Person,
    Place,
    Presence,
    Reason,
    Sighting,
    Trace,
)
from privacyaudit.plugins import Detector, detectors
from privacyaudit.reading import kinds
from privacyaudit.reading.exports import noticed_in
from privacyaudit.reading.matching.allowance import Judging
from privacyaudit.reading.matching.fold import HARD, folded
from privacyaudit.reading.matching.hits import Seen
from privacyaudit.reading.matching.others import Budget, Others
from privacyaudit.reading.matching.repeats import without_repeats
from privacyaudit.reading.matching.scan import Scanner
from privacyaudit.reading.matching.spots import Spots
from privacyaudit.reading.matching.unsettled import Unsettled
from privacyaudit.reading.names import Name, name_sheets, of_path
from privacyaudit.reading.traces import zone
from privacyaudit.reading.views import sheets
from privacyaudit.reading.views.base import Limits, Problem, Read, Sheet
from privacyaudit.words import _

log = logging.getLogger(__name__)

_TURNED = re2.compile("rtl|bidi|202[eE]|8238|\u202e|scale|reverse".encode())
MOST_BYTES = 200 * 1024 * 1024
"""A larger document is not read: its text would not fit a reader's memory."""
MOST_SAID = 3
"""Sentences on why a document was not read to its end."""

_NOTHING = b" \t\r\n\x0b\x0c\xef\xbb\xbf\xfe\xff"
"""Spaces, and marks of byte order: a document of nothing else is empty."""


class Reader:
    """Reads documents for one person; every form of every detail is compiled once."""

    def __init__(self, person: Person, checks: Iterable[Detector] | None = None) -> None:
        self.person = person
        region = person.region.strip().upper() or "GB"
        self.region = "GB" if region == "UK" else region
        self._checks = tuple(detectors() if checks is None else checks)
        self.key = b""
        """The run's key for marks of places and days, set by the pool."""
        self._ahead = zone(person)
        self._scanner = Scanner(person.details, self._checks, self.region)
        self._others = Others(person.details, self._checks, self.region)
        self._spots = Spots(self._scanner.words, self._others.gates)

    def examine(self, document: Document) -> Examination:
        """
        Return what *document* shows.

        Never raises: a document that cannot be read, or not to its end, comes
        back with the reason and whatever was found before. A file's own name
        is looked through with what is in it.
        """
        seen = self._inside(document)
        name = "" if document.url or document.share[0] else of_path(document.name)
        return _with_name(seen, self.names([(0, name)])) if name else seen

    def names(self, names: Sequence[Name], part: Part = Part.NAME) -> Examination:
        """Return what the *names* of files, or words beside them, show; never raises."""
        reading = _Reading(self, Document(b""))
        try:
            as_written, in_words = name_sheets(names, part)
            reading.look_through(as_written)
            reading.look_through(in_words, count=False)
        except Exception as error:  # a name is whatever a stranger made it
            log.warning("A name could not be read: %s", type(error).__name__)
            return reading.result(Reason.UNREADABLE, _("It could not be read to the end."))
        return reading.result(Reason.CHECK_FAILED if reading.failed else None)

    def _inside(self, document: Document) -> Examination:
        if document.file or kinds.sniff(document.body) in kinds.ARCHIVES:
            from privacyaudit.reading.archives.look import look

            return look(self, document)
        if len(document.body) > MOST_BYTES:
            return Examination(problem=Reason.TOO_LARGE, says=_("It is too large to read."))
        if not document.body.strip(_NOTHING):
            return Examination(problem=Reason.UNREADABLE, says=_("It is empty."))
        reading = _Reading(self, document)
        limits = Limits(person=self.person, key=self.key)
        try:
            for found in sheets(document, limits):
                reading.take(found)
                limits.full = reading.full
            if limits.cut or reading.budget.cut:
                reading.cut()
            for noticed in noticed_in(document, self.key, self._ahead):
                reading.take(noticed)
        except MemoryError:
            return reading.result(Reason.TOO_LARGE, _("It is too large to read to the end."))
        except Exception as error:  # whatever a stranger's page does to a parser
            log.warning("A document could not be read to its end: %s", type(error).__name__)
            return reading.result(Reason.UNREADABLE, _("It could not be read to the end."))
        if reading.failed:
            return reading.result(Reason.CHECK_FAILED, _("One of our checks failed on it."))
        return reading.result()


class _Reading:
    """What one document has shown so far."""

    def __init__(self, reader: Reader, document: Document) -> None:
        self.reader = reader
        self.document = document
        self.sightings: dict[tuple[int, Part, str], Sighting] = {}
        self.others: dict[str, set[str]] = {}
        self.failed = self.was_cut = False
        self.budget = Budget()
        self.judging = Judging()
        self.unsettled = Unsettled(reader._scanner, reader._checks)
        self.presences: list[Presence] = []
        self.problems: dict[Problem, int] = {}
        self.traces: list[Trace] = []

    def take(self, found: Read) -> None:
        """Look through a sheet; keep what a family noticed itself."""
        if isinstance(found, Trace):
            self.traces.append(found)
        elif isinstance(found, Presence):
            self.presences.append(found)
        elif isinstance(found, Problem):
            self.problems[found] = self.problems.get(found, 0) + 1
        else:
            self.look_through(found)

    def look_through(self, sheet: Sheet, *, count: bool = True) -> None:
        """Look for the person's details in *sheet*, and *count* those of others."""
        if self.full:
            return
        reader = self.reader
        plain = without_repeats(folded("".join(sheet.stretches) + HARD))
        scanner = self.unsettled.scanner(sheet.part, len(plain))
        if self._counted:
            count = False
            windows = self.unsettled.words(scanner)(plain)
        else:
            windows = reader._spots(plain)
        scan = scanner.scan(sheet, plain, windows, self._turned, self.judging)
        self.failed = self.failed or scan.failed
        if scan.cut:
            self.cut()
        for seen in scan.seen:
            self._keep(sheet, seen)
        for kind, value in reader._others(plain, windows, self.budget) if count else ():
            self.others.setdefault(kind, set()).add(value)

    def cut(self) -> None:
        """Note that there was more than anybody could look at."""
        self.was_cut = True
        self.take(Problem(Reason.TOO_LARGE, _("It holds too much to be read to the end.")))

    @property
    def full(self) -> bool:
        """Whether, as was noted, no more is judged and none counted: no sheet can show more."""
        return self.was_cut and self.judging.left <= 0 and self._counted

    @property
    def _counted(self) -> bool:
        """Whether there was more to count than is counted in one document."""
        return self.budget.cut and self.budget.places <= 0

    def _keep(self, sheet: Sheet, seen: Seen) -> None:
        detail = self.reader.person.details[seen.number]
        part = sheet.locate(seen.edge).part
        path = sheet.path(seen.edge)
        verdict = seen.verdict
        known = self.sightings.get((seen.number, part, path))
        if known is not None and (
            known.match is Match.CONFIRMED or verdict.match is Match.POSSIBLE
        ):
            return
        if not path and verdict.match is Match.CONFIRMED:
            self.unsettled.settle(seen.number, part)
        place = Place(part, self._offset(seen.found), path)
        self.sightings[seen.number, part, path] = Sighting(
            detail, verdict.match, place, verdict.why
        )

    def _turned(self) -> bool:
        """Return whether anything in the document is written from right to left."""
        return _TURNED.search(self.document.body) is not None

    def _offset(self, found: str) -> int:
        """Return where *found* stands in the document as it came, or 0."""
        body = self.document.body
        for words in (found, *sorted(found.split(), key=len, reverse=True)[:1]):
            at = body.find(words.encode("utf-8", "ignore"))
            if at >= 0:
                return at
        return 0

    def result(self, problem: Reason | None = None, says: str = "") -> Examination:
        sure = {
            (number, part)
            for (number, part, _path), sighting in self.sightings.items()
            if sighting.match is Match.CONFIRMED
        }
        kept = tuple(
            sighting
            for (number, part, _path), sighting in self.sightings.items()
            if sighting.match is Match.CONFIRMED or (number, part) not in sure
        )
        counts = {kind: len(values) for kind, values in sorted(self.others.items())}
        # What nobody can read comes last: what could be mended matters more.
        told = sorted(self.problems, key=lambda one: bool(one.key))
        unread: dict[str, int] = {}
        if problem is None and told:
            problem, says = told[0].reason, " ".join(one.says for one in told[:MOST_SAID])
            if told[-1].key:
                unread = {one.key or one.reason: self.problems[one] for one in told}
        return Examination(
            kept, counts, tuple(self.presences), problem, says, unread, tuple(self.traces)
        )


def _with_name(seen: Examination, name: Examination) -> Examination:
    """Return *seen* with what the file's own name shows."""
    if not (name.sightings or name.unlisted or name.problem):
        return seen
    told = {one.detail for one in seen.sightings if one.place == Place(Part.NAME)}
    more = tuple(one for one in name.sightings if one.detail not in told)
    counts = {
        kind: max(seen.unlisted.get(kind, 0), name.unlisted.get(kind, 0))
        for kind in sorted({*seen.unlisted, *name.unlisted})
    }
    whole = replace(seen, sightings=(*seen.sightings, *more), unlisted=counts)
    if seen.problem is None and name.problem is not None:
        return replace(whole, problem=name.problem, says=name.says)
    return whole


@lru_cache(maxsize=8)
def _reader(person: Person) -> Reader:
    return Reader(person)


def examine(
    content: bytes | str,
    person: Person,
    media_type: str = "",
    url: str | None = None,
    *,
    in_child: bool = True,
) -> Examination:
    """
    Return which of *person*'s details *content* shows, and how many others.

    :param content: a page, file or API answer, as bytes or text.
    :param media_type: such as ``text/html``; guessed from the content where empty.
    :param in_child: read in a child process with limits, as an audit does.

    :raises InputError: *person* has more details than one person has (rule E18).

    Never raises for anything that *content* holds.
    """
    from privacyaudit.details.limits import hold

    hold(person)
    body = content.encode("utf-8", "replace") if isinstance(content, str) else bytes(content)
    charset = "utf-8" if isinstance(content, str) else ""
    _type, _semi, parameters = media_type.partition(";")
    if not charset and "charset=" in parameters.lower():
        charset = parameters.lower().partition("charset=")[2].strip().strip("\"'")
    document = Document(body, media_type, charset, url or "")
    if len(body) > MOST_BYTES:
        return Examination(problem=Reason.TOO_LARGE, says=_("It is too large to read."))
    if in_child:
        from privacyaudit.reading.pool import Pool

        with Pool(person, size=1) as pool:
            return pool.read(document)
    return _reader(person).examine(document)
