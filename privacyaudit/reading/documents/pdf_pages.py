"""What a page of a PDF shows that is no text: pictures, drawings, letters without a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from privacyaudit.model import Reason
from privacyaudit.reading.unread import has_words, may_show_words, words_in_pictures
from privacyaudit.reading.views.base import Problem, Read
from privacyaudit.reading.views.label_words import LABELS
from privacyaudit.words import _

_PAINTS = re.compile(rb"(?:^|[\s\])>])(?:Do|f|F|f\*|B|B\*|b|b\*|S|s|sh|Tj|TJ|EI)(?:$|[\s\[(</])")
"""The orders that put ink on a page."""
_DEEPEST = 3
_MOST = 200


def with_gaps(pieces: Sequence[str]) -> str:
    """
    Return a page's *pieces* of text as one, with a space between a label and what it heads.

    In a PDF a tab or a column is a place on the page: where it is near, nothing stands between.
    """
    told: list[str] = []
    last = "\n"
    for piece in filter(None, pieces):
        near = not (last[-1].isspace() or piece[0].isspace())
        if near and (_is_label(last.strip()) or _is_label(piece.strip())):
            told.append(" ")
        told.append(piece)
        last = piece
    return "".join(told)


_CUT = frozenset(label[:end] for label in LABELS for end in range(6, len(label)))
"""Labels of which a narrow column shows the beginning only."""


def _is_label(piece: str) -> bool:
    return piece in LABELS or piece in _CUT


def left_on(page: Any, text: str) -> Iterator[Read]:
    """Yield what cannot be read on *page*, of which *text* was."""
    if not has_words(text) and _paints(page):
        yield Problem(
            Reason.NOT_SUPPORTED, _("This PDF holds pictures of its pages. We cannot read those.")
        )
    elif _pictures(page):
        yield words_in_pictures()
    if _is_garbled(text) or _unnamed(page):
        yield Problem(Reason.NOT_SUPPORTED, _("This PDF does not say which letters it shows."))


def _paints(page: Any) -> bool:
    contents = page.get_contents()
    return contents is not None and _PAINTS.search(contents.get_data()) is not None


def _pictures(holder: Any, depth: int = 0) -> bool:
    """Return whether there is a picture on a page, or on a drawing of it, that may show words."""
    for part in _resources(holder, "/XObject"):
        if part.get("/Subtype") == "/Image":
            if may_show_words(int(part.get("/Width", 0)), int(part.get("/Height", 0))):
                return True
        elif depth < _DEEPEST and _pictures(part, depth + 1):
            return True
    return False


def _unnamed(page: Any) -> bool:
    """Return whether letters are shown by numbers that stand for nothing outside the file."""
    for font in _resources(page, "/Font"):
        by_number = font.get("/Subtype") == "/Type0" and str(font.get("/Encoding")).startswith(
            "/Identity"
        )
        if "/ToUnicode" not in font and (by_number or font.get("/Subtype") == "/Type3"):
            return True
    return False


def _resources(holder: Any, kind: str) -> Iterator[Any]:
    resources = holder.get("/Resources")
    named = resources.get_object().get(kind) if resources is not None else None
    if named is None:
        return
    for number, part in enumerate(named.get_object().values()):
        if number >= _MOST:
            return
        yield part.get_object()


def _is_garbled(text: str) -> bool:
    """Return whether so many signs mean nothing that words are lost among them."""
    odd = sum(
        1
        for sign in text[:20_000]
        if not sign.isascii() and (sign == "\ufffd" or unicodedata.category(sign) in ("Co", "Cn"))
    )
    controls = sum(text.count(chr(code)) for code in range(1, 32) if chr(code) not in "\t\n\r\f\v")
    return odd + controls > max(2, len(text) // 20)
