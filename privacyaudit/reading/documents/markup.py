"""XML inside documents, read a piece at a time, without entities or anything from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.unread import has_words
from privacyaudit.reading.views.base import without_edges

BROKEN = (ParseError, DefusedXmlException, ValueError, RecursionError)
_TAG = re.compile(rb"<[^<>]{0,20000}>")


class _Heard:
    """What the parser heard since it was last asked."""

    def __init__(self) -> None:
        self.events: list[tuple[str, str, dict[str, str]]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Hear a tag open."""
        self.events.append(("start", name.rpartition("}")[2], attributes))

    def end(self, name: str) -> None:
        """Hear a tag close."""
        self.events.append(("end", name.rpartition("}")[2], {}))

    def data(self, text: str) -> None:
        """Hear text."""
        self.events.append(("text", text, {}))

    def close(self) -> None:
        """Hear the end."""


_STEP = 64 * 1024


def events(body: bytes) -> Iterator[tuple[str, str, dict[str, str]]]:
    """
    Yield each tag's start and end and each text, in order, keeping nothing.

    The first of three says which; the second is a tag's name without its
    namespace, or the text; the third a starting tag's attributes.

    :raises BROKEN: it is not well-formed, or tries to be more than data.
    """
    heard = _Heard()
    parser = DefusedXMLParser(target=heard)
    for at in range(0, len(body), _STEP):
        parser.feed(body[at : at + _STEP])
        yield from heard.events
        heard.events = []
    parser.close()
    yield from heard.events


def plain(attributes: dict[str, str], name: str) -> str:
    """Return the attribute called *name* in any namespace."""
    for key, value in attributes.items():
        if key == name or key.endswith("}" + name):
            return value
    return ""


def words(body: bytes) -> list[str]:
    """Return each text and attribute of a small XML file; of a broken one what is left."""
    found: list[str] = []
    try:
        for event, text, attributes in events(body):
            if event == "text":
                found.append(text)
            found += attributes.values()
    except BROKEN:
        found.append(_TAG.sub(b" ", body).decode("utf-8", "replace"))
    return [text for text in found if text.strip()]


class Flow:
    """Text as it flows: paragraphs, cells and runs, with the edges that detectors know."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.said = False
        """Whether there ever was a letter in it."""

    def say(self, text: str | None) -> None:
        """Add *text* to the current run."""
        if text:
            self.parts.append(without_edges(text))
            self.size += len(text)
            self.said = self.said or has_words(text)

    def edge(self, edge: str) -> None:
        """End a run, a cell, a line or something unrelated."""
        if self.parts and self.parts[-1] not in (HARD, BLOCK, CELL, INLINE):
            self.parts.append(edge)
        elif self.parts and _weight(edge) > _weight(self.parts[-1]):
            self.parts[-1] = edge

    def take(self) -> list[str]:
        """Return the stretches so far, each beginning with its edge, and begin anew."""
        stretches: list[str] = []
        run: list[str] = [HARD]
        for part in self.parts:
            if part in (HARD, BLOCK, CELL, INLINE):
                if len(run) > 1:
                    stretches.append("".join(run))
                run = [part]
            else:  # a run may be said in pieces, down to a letter each
                run.append(part)
        if len(run) > 1:
            stretches.append("".join(run))
        self.parts, self.size = [], 0
        return stretches


def _weight(edge: str) -> int:
    return (INLINE, CELL, BLOCK, HARD).index(edge)
