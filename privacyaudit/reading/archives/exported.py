"""Whose export an archive is, and what its files tell about the person as they are read."""

from __future__ import annotations

from privacyaudit.reading.archives.gather import REST, Gathered
from privacyaudit.reading.exports import whose
from privacyaudit.reading.exports.layout import Export


class Exported:
    """What is told of an archive as an export, while it is walked through."""

    def __init__(self, gathered: Gathered, key: bytes, ahead: int) -> None:
        self._gathered = gathered
        self._key = key
        self._ahead = ahead
        self.export: Export | None = None
        self._before = 0
        """Texts that were read before it was known whose export this is."""

    def know(self, export: Export | None) -> None:
        """Take the archive for *export*, which its files' names tell."""
        if export is not None and self.export is None:
            self.export = export
            self._gathered.note(export.itself())

    def binary(self, path: str) -> None:
        """Tell what a picture, a film or a paper at *path* says by being there."""
        if self.export is not None:
            for presence in self.export.said(path):
                self._gathered.note(presence)

    def begin(self, path: str, text: bytes, *, first: bool = True) -> str:
        """
        Tell what the file at *path*, which begins with *text*, says by being there.

        Returns its name in English, as far as what stands in it tells that.
        *first* is whether this is the part of a long file that is counted.
        """
        rest = 0
        if self.export is None:
            rest, self._before = self._by_text(text), self._before + 1
        export = self.export
        if export is not None:
            path = export.as_english(path, text)
            self.binary(path)
            rest += not (export.known(path) and export.reads(path, text))
        if first and rest:
            self._gathered.unread[REST] += rest
        return path

    def _by_text(self, text: bytes) -> int:
        """Look whose export this is by *text*; return how many files are new to us so far."""
        found, known = whose(text)
        if found is None:
            return 0
        if not known:
            self._gathered.note(found.unknown())
            return 1
        self.export = found
        self._gathered.note(found.partly())
        return self._before

    def piece(self, path: str, text: bytes, number: int) -> None:
        """Tell what is written in a piece of the file that :meth:`begin` named *path*."""
        if self.export is None:
            return
        for presence in self.export.said(path, text):
            self._gathered.note(presence)
        for left in self.export.traces(path, text, self._key, number, self._ahead):
            self._gathered.leave(left)
