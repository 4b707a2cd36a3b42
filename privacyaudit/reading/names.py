"""
The names of files, looked through for the person's own details like any text.

A file is often sent or put online under its name, and a name such as that of
a CV holds one. What is not theirs is counted and never shown (rule E17).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import unquote

from privacyaudit.cleaning import readable
from privacyaudit.model import Examination, Part
from privacyaudit.reading.matching.fold import HARD
from privacyaudit.reading.views.base import Sheet, Where, without_edges

LONGEST = 300
"""Characters of one name that are looked at: no file system takes more."""
MOST = 4000
"""Names that are looked through in one pass."""
OURS = "x"
"""What a file in an archive is called while it is read by itself."""
Name = tuple[int, str]
"""The number of a file, 0 for the document itself, and what it is called."""

_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,4}\Z")
_JOINTS = re.compile(
    r"[_+~]{1,9}|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])-(?=\w)|(?<=\w)-(?=[A-Za-z])"
)
_TOKEN = re.compile(r"[^\W_]{6,40}")


def of_path(path: str) -> str:
    """Return a file's own name out of *path*, or nothing where the name is ours."""
    name = readable(path).replace("\\", "/").rstrip("/").rpartition("/")[2]
    return "" if stem(name) == OURS else name


def stem(name: str) -> str:
    """Return *name* without the end that says what kind of file it is."""
    return _SUFFIX.sub("", name[-LONGEST:])


class Met:
    """The names met on a walk through an archive, looked through many at a time."""

    def __init__(self, look: Callable[[Sequence[Name]], Examination]) -> None:
        self._look = look
        self._names: list[Name] = []
        self._known: set[str] = set()

    def add(self, path: str, number: int) -> Examination | None:
        """Note each part of *path* that is new; return what many show, when there are many."""
        for part in path[-4 * LONGEST :].replace("\\", "/").split("/"):
            self._note(part, number)
        return self.rest() if len(self._names) >= MOST else None

    def say(self, text: str, number: int) -> Examination | None:
        """Note what is said of a file, which is no path, as :meth:`add` does."""
        self._note(text, number)
        return self.rest() if len(self._names) >= MOST else None

    def _note(self, text: str, number: int) -> None:
        text = readable(text)
        if text and text not in self._known:
            self._known.add(text)
            self._names.append((number, text))

    def rest(self) -> Examination | None:
        """Return what the names not looked through yet show, if there are any."""
        names, self._names, self._known = self._names, [], set()
        return self._look(names) if names else None


def name_sheets(names: Sequence[Name], part: Part = Part.NAME) -> tuple[Sheet, Sheet]:
    """
    Return the sheets of file names: as they are written, and in words.

    ``AverySample_CV.pdf`` is read as ``Avery Sample CV`` too.
    """
    return (
        _sheet(((number, one) for number, name in names for one in _written(name)), part),
        _sheet(((number, one) for number, name in names for one in _in_words(stem(name))), part),
    )


def _written(name: str) -> Iterator[str]:
    plain = stem(name)
    at = plain.rfind("@")
    if at >= 0 and "." not in plain[at:]:
        yield name[-LONGEST:]  # what looks like a suffix is the end of an address
        return
    yield plain
    if at < 0 and "." in plain and plain != name:
        yield name[-LONGEST:]  # a site's own address ends like a file


def _in_words(name: str) -> Iterator[str]:
    plain = unquote(name) if "%" in name else name
    yield _JOINTS.sub(" ", plain)
    for token in _TOKEN.findall(plain):
        # A number or a username by itself, not as a part of what stands beside it.
        if token != plain and any(map(str.isdigit, token)):
            yield token


def _sheet(names: Iterable[Name], part: Part) -> Sheet:
    numbers: list[int] = []
    texts: list[str] = []
    for number, text in names:
        numbers.append(number)
        texts.append(HARD + without_edges(text))
    where = Where(part)

    def path(edge: int) -> str:
        number = numbers[min(edge, len(numbers) - 1)]
        return f"file[{number}]" if number else ""

    return Sheet(texts, lambda _edge: where, path)
