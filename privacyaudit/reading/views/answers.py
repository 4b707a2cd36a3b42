"""Answers of programs whose labels are values too, or stand apart: pairs, and heads with rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

import msgspec
import re2  # type: ignore[import-untyped]

from privacyaudit.reading.views.labelled import has_roles, tells, wholes
from privacyaudit.reading.views.split import Joined
from privacyaudit.reading.views.tables import under

_GATE = re2.compile(
    r'"(?:value|answer|columns|headers|header|cols)"\s{0,4}:'
    r'|(?i:(?:phone|birth|dob|name)"\s{0,4}:\s{0,4}(?:\[\s{0,9}"|\{"0"))'
)
_LIST = re2.compile(r"^\s{0,40}\[\s{0,40}[\[{]")
_LABELS = ("label", "title", "question", "field", "key", "name")
_VALUES = ("value", "answer", "text", "response")
_HEADS = ("columns", "headers", "header", "cols", "fields")
_ROWS = ("rows", "data", "values", "records", "items")
_LONGEST = 1024 * 1024
_MOST = 5_000
_DEPTH = 12


def read_answers(text: str) -> Iterator[Joined]:
    """Yield what the JSON *text* says with labels that are values, or with heads and rows."""
    if len(text) > _LONGEST or not (_LIST.search(text[:100]) or _GATE.search(text)):
        return
    try:
        whole = msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return
    yield from islice(_walk(whole, 0), _MOST)
    if isinstance(whole, list):
        yield from islice(_pointed(whole), _MOST)


def _pointed(whole: Sequence[object]) -> Iterator[Joined]:
    """Yield what a state says whose objects tell only where in the list each value stands."""
    for one in whole:
        if isinstance(one, Mapping) and all(type(at) is int for at in one.values()):
            yield from wholes(
                (key, _said(whole[at])) for key, at in one.items() if 0 < at < len(whole)
            )


def _walk(one: object, depth: int) -> Iterator[Joined]:
    if depth > _DEPTH:
        return
    if isinstance(one, Mapping):
        yield from _headed(one)
        yield from _in_columns(one)
        for inside in one.values():
            if isinstance(inside, Mapping | list):
                yield from _walk(inside, depth + 1)
    elif isinstance(one, list):
        pairs = [pair for item in one if (pair := _pair(item))]
        if pairs:
            yield from wholes(pairs)
        elif one and isinstance(one[0], list):
            yield from _rows(one[0], one[1:])
        for inside in one:
            if isinstance(inside, Mapping | list):
                yield from _walk(inside, depth + 1)


def _said(value: object) -> str:
    return str(value)[:200] if isinstance(value, str | int | float) else ""


def _pair(item: object) -> tuple[str, str] | None:
    """Return the label and the value that *item* is, if it is such a pair."""
    if not isinstance(item, Mapping):
        return None
    label = next((item[key] for key in _LABELS if isinstance(item.get(key), str)), "")
    value = next((item[key] for key in _VALUES if key in item), None)
    if isinstance(value, Mapping):
        value = next((value[key] for key in _VALUES if key in value), None)
    said = _said(value)
    return (label[:80], said) if label and said and label != said else None


def _headed(one: Mapping[str, object]) -> Iterator[Joined]:
    heads = next((one[key] for key in _HEADS if isinstance(one.get(key), list)), None)
    rows = next((one[key] for key in _ROWS if isinstance(one.get(key), list)), None)
    if isinstance(heads, list) and isinstance(rows, list):
        yield from _rows(heads, rows)


def _in_columns(one: Mapping[str, object]) -> Iterator[Joined]:
    """Yield what an object says that keeps each column's values together."""
    columns = {
        key: list(cells.values()) if isinstance(cells, Mapping) else cells
        for key, cells in one.items()
        if (isinstance(cells, list) or (isinstance(cells, Mapping) and "0" in cells))
    }
    sizes = {len(cells) for cells in columns.values()}
    if len(columns) > 1 and len(sizes) == 1 and sizes != {0}:
        rows = [list(row) for row in zip(*columns.values(), strict=True)]
        yield from _rows(list(columns), rows)


def _rows(heads: Sequence[object], rows: Sequence[object]) -> Iterator[Joined]:
    labels = [_said(_name(head)) for head in heads[:60]]
    if any(map(tells, labels)) or has_roles(labels):
        yield from under(
            labels, ([*map(_said, row)] for row in rows if isinstance(row, list)), everything=True
        )


def _name(head: object) -> object:
    if not isinstance(head, Mapping):
        return head
    return next((head[key] for key in _LABELS if isinstance(head.get(key), str)), "")
