"""XML whose elements or attributes are fields: a record's parts put together by their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import islice

from privacyaudit.reading.views.labelled import Labelled, has_roles, tells, wholes
from privacyaudit.reading.views.split import Joined

_LEAF = re.compile(
    r"<(?:[\w.-]{1,30}:)?([A-Za-z_][\w.-]{1,40})(?:\s[^<>]{0,400})?>([^<>]{1,200})</"
)
_NAMED = re.compile(
    r"<(?:[\w.-]{1,30}:)?[\w.-]{1,40}\s[^<>]{0,200}?(?:name|key|label|id)=[\"']([^\"'<>]{2,60})[\"'][^<>]{0,200}>([^<>]{1,200})</"
)
_TAG = re.compile(
    r"<[A-Za-z][\w:.-]{0,60}((?:\s{1,20}[\w:.-]{1,40}\s?=\s?(?:\"[^\"<>]{0,200}\"|'[^'<>]{0,200}')){2,60})"
)
_ATTRIBUTE = re.compile(
    r"(?:[\w.-]{1,30}:)?([\w.-]{2,40})\s?=\s?(?:\"([^\"]{1,200})\"|'([^']{1,200})')"
)
_LONGEST = 1024 * 1024
_MOST = 20_000


def read_elements(text: str) -> Iterator[Joined]:
    """Yield what the XML *text* says field by field."""
    text = text[:_LONGEST]
    for pattern in (_LEAF, _NAMED):
        found = ((m[1], unescape(m[2])) for m in islice(pattern.finditer(text), _MOST))
        yield from _read(list(found))
    for tag in islice(_TAG.finditer(text), _MOST):
        yield from _read([(m[1], unescape(m[2] or m[3])) for m in _ATTRIBUTE.finditer(tag[1])])


def _read(pairs: Iterable[Labelled]) -> Iterator[Joined]:
    pairs = list(pairs)
    names = list(dict.fromkeys(label for label, _value in pairs))
    if len(names) > 1 and (any(map(tells, names)) or has_roles(names)):
        yield from wholes(pairs)
