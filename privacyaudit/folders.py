"""
Many files of one folder that show the same: one line with their numbers, not a line each.

Files are told by their number in the folder, as sorted by name; a file's own
name may hold a day, a place or somebody else's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from privacyaudit.model import Finding, NotChecked, NotSeen, Part, Place
from privacyaudit.words import _

FEW = 3
"""Up to so many files keep a line each."""
RANGES = 8
"""How many numbers or runs of numbers are printed before 'and more'."""

Within = tuple[str, int]
"""The words for a folder, and a file's number in it."""
Record = TypeVar("Record", Finding, NotChecked, NotSeen)


def gather(records: Iterable[Record], within: Mapping[str, Within]) -> tuple[Record, ...]:
    """
    Return *records* with those alike in one folder as one, where there are many.

    :param within: the folder and number of each place that is a file in a folder.
    """
    order: list[tuple[object, ...]] = []
    groups: dict[tuple[object, ...], list[Record]] = {}
    for number, record in enumerate(records):
        key = _key(number, record, within)
        if key not in groups:
            groups[key] = []
            order.append(key)
        groups[key].append(record)
    kept: list[Record] = []
    for key in order:
        group = groups[key]
        places = {within[one.place][1] for one in group} if len(key) > 1 else set()
        if len(places) <= FEW:
            kept += group
        else:
            place = _("{folder}, files {numbers}").format(folder=key[0], numbers=runs(places))
            kept.append(replace(_together(group), place=place))
    return tuple(kept)


def numbered(findings: Iterable[Finding], within: Mapping[str, Within]) -> Iterator[Finding]:
    """Yield each of *findings* with the file of a folder that it was seen in, if it was in one."""
    folders: dict[str, int] = {}
    for finding in findings:
        if finding.place in within:
            name, number = within[finding.place]
            folder = folders.setdefault(name, len(folders) + 1)
            finding = replace(finding, files=(f"{folder}.{number}",))
        yield finding


def _together(group: list[Record]) -> Record:
    """Return the first of *group* with no more than is true of all: not one file's own spot."""
    first = group[0]
    if isinstance(first, NotSeen):
        spots = (one.spot for one in group[1:] if isinstance(one, NotSeen))
        return replace(first, also=tuple(filter(None, spots)))
    if not isinstance(first, Finding):
        return first
    found = [one for one in group if isinstance(one, Finding)]
    parts = {one.where.part if one.where else None for one in found}
    part = parts.pop() if len(parts) == 1 else None
    files = dict.fromkeys(file for one in found for file in one.files)
    also = tuple((one.digest, one.spot) for one in found[1:] if one.digest)
    where = Place(part) if part else None
    return replace(first, where=where, files=tuple(files), also=also)


def each_file(finding: Finding) -> Iterator[Finding]:
    """Yield *finding* with the digest of each file that it is true of, as they are compared by."""
    yield finding
    for digest, spot in finding.also:
        yield replace(finding, digest=digest, spot=spot, also=())


def spots_of(one: NotSeen | Finding) -> set[str]:
    """Return the spots of all documents that *one* is true of."""
    also = one.also if isinstance(one, NotSeen) else (spot for _digest, spot in one.also)
    return {one.spot, *also}


def _key(
    number: int, record: Finding | NotChecked | NotSeen, within: Mapping[str, Within]
) -> tuple[object, ...]:
    folder = within.get(record.place)
    if folder is None or (isinstance(record, Finding) and record.question):
        return (number,)
    return (folder[0], *_alike(record))


def _alike(record: Finding | NotChecked | NotSeen) -> tuple[object, ...]:
    if isinstance(record, Finding):
        tag = record.tag.id if record.tag else ""
        named = record.where is not None and record.where.part is Part.NAME
        return (record.source, record.kind, record.says, record.why, tag, record.match, named)
    if isinstance(record, NotChecked):
        return (record.source, record.reason, record.says)
    return (record.source, record.labels)


def runs(numbers: Iterable[int], most: int = RANGES) -> str:
    """Return numbers in words, neighbours together, *most* runs: ``1 to 40, 44 and 57``."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    said = [
        str(first) if first == last else _("{first} to {last}").format(first=first, last=last)
        for first, last in found[:most]
    ]
    more = sum(last - first + 1 for first, last in found[most:])
    if more:
        return _("{numbers} and {count} more").format(numbers=", ".join(said), count=more)
    if len(said) < 2:
        return "".join(said)
    return _("{numbers} and {last}").format(numbers=", ".join(said[:-1]), last=said[-1])
