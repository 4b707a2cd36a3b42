"""Forms: each value with the label that a reader sees beside it, whatever the program calls it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from privacyaudit.reading.views.columns import COLUMNS, as_words
from privacyaudit.reading.views.labelled import Labelled, together, wholes
from privacyaudit.reading.views.split import Joined, roles

_NO_WORDS = frozenset(
    ("submit", "button", "checkbox", "radio", "image", "reset", "file", "password")
)
_AUTOMATIC = {
    "bday-day": "birth day",
    "bday-month": "birth month",
    "bday-year": "birth year",
    "bday": "birth date",
    "given-name": "first name",
    "family-name": "last name",
    "tel": "phone",
    "tel-national": "phone",
    "postal-code": "postal code",
}
"""What a browser is told to fill in."""
_ALONE = frozenset(("first", "last", "street", "house", "code", "town"))
"""Parts that are fields of their own whatever stands before them."""
_OF_A_DATE = re.compile(
    r"(?:day|month|year|tag|monat|jahr|jour|mois|annee|année|d[ií]a|mes|año|giorno|mese|anno|m[eê]s|ano|dag|maand|jaar|dzień|miesiąc|rok|den|měsíc|måned|år|månad|nap|hónap|év|dd|mm|yyyy|d|m|y)\W{0,3}",
    re.I,
)
"""What says which part of a date a field is for, and not of which date."""
_MOST_APART = 4
"""Values that may stand behind one label."""


def filled(fields: Sequence[LexborNode]) -> Iterator[Joined]:
    """Yield what a page's *fields* (labels, legends, inputs, selects) say when read together."""
    if sum(node.tag in ("input", "select") for node in fields) == 0:
        return
    yield from wholes(_labelled(fields))


def _labelled(fields: Sequence[LexborNode]) -> Iterator[Labelled]:
    by_id = {node.attributes.get("for"): _text(node) for node in fields if node.tag == "label"}
    legend = label = ""
    values: list[str] = []
    for node in fields:
        tag, attributes = node.tag, node.attributes
        if tag in ("label", "legend"):
            if values:
                yield label, together(values, label)
            said, values = _text(node), []
            legend = said if tag == "legend" else legend
            label = said
            continue
        if tag not in ("input", "select") or attributes.get("type") in _NO_WORDS:
            continue
        value = _value(node)
        if value is None:
            continue
        own = _own(node, by_id)
        if own and legend and as_words(legend) != as_words(own):
            with_legend = f"{legend} {own}"
            own = with_legend if _is_part(with_legend) and not _is_part(own) else own
        named = _named(node)
        at = _behind(node) == "@"
        if not own and not values and (not label or at):
            label = "email" if at else _before(node) or ("phone" if _is_phone(node) else "")
        alone = values and roles([named]).keys() & _ALONE
        if not own and label and len(values) < _MOST_APART and not alone:
            if values and values[-1].endswith("@"):
                values[-1] += value
            else:
                values.append(value + "@" if at else value)
            continue
        if values:
            yield label, together(values, label)
        label, values = "", []
        yield own or named, value
    if values:
        yield label, together(values, label)


def _is_phone(node: LexborNode) -> bool:
    return node.attributes.get("type") == "tel"


def _before(node: LexborNode) -> str:
    """Return the short text in front of a field: beside it, or in the cell or line before."""
    at: LexborNode | None = node
    for _step in range(3):
        if at is None or at.tag in ("form", "body", "fieldset"):
            return ""
        before = at.prev
        while before is not None and (before.tag == "br" or not before.text(deep=True).strip()):
            if before.tag in ("input", "select"):
                return ""
            before = before.prev
        if before is not None:
            inside = before.tag in ("input", "select", "label") or (
                before.tag != "-text" and before.css_first("input, select") is not None
            )
            said = "" if inside else before.text(deep=True).strip()
            if _OF_A_DATE.fullmatch(said) and at.parent is not None:
                said = f"{_before(at.parent)} {said}".strip()
            return said if len(said) < 50 else ""
        at = at.parent
    return ""


def _is_part(label: str) -> bool:
    words = as_words(label)
    return any(pattern.fullmatch(words) for pattern in COLUMNS.values())


def _text(node: LexborNode) -> str:
    said = node.text(deep=node.css_first("select") is None)
    return " ".join(said.replace("*", " ").split())[:80]


def _value(node: LexborNode) -> str | None:
    """Return what is filled in or chosen, if anything may be."""
    if node.tag == "input":
        value = node.attributes.get("value")
        return value[:200] if value and value.strip() else None
    chosen = node.css_first("option[selected]")
    return chosen.text(deep=True).strip()[:80] if chosen is not None else None


def _own(node: LexborNode, by_id: dict[str | None, str]) -> str:
    """Return the label that is tied to this field and no other."""
    attributes = node.attributes
    automatic = (attributes.get("autocomplete") or "").split()
    if automatic and automatic[-1] in _AUTOMATIC:
        return _AUTOMATIC[automatic[-1]]
    name = attributes.get("id")
    if name and by_id.get(name):
        return by_id[name]
    said = attributes.get("aria-label") or attributes.get("placeholder") or ""
    by = (attributes.get("aria-labelledby") or "").split()
    if not said and by and by[0].replace("-", "a").replace("_", "a").isalnum():
        found = _root(node).css_first(f'[id="{by[0]}"]')
        said = found.text(deep=True).strip() if found is not None else ""
    return said[:80]


def _root(node: LexborNode) -> LexborNode:
    for _step in range(200):
        if node.parent is None:
            break
        node = node.parent
    return node


def _named(node: LexborNode) -> str:
    attributes = node.attributes
    return (attributes.get("name") or attributes.get("id") or "")[:80]


def _behind(node: LexborNode) -> str:
    after = node.next
    return (after.text_content or "").strip() if after is not None and after.tag == "-text" else ""
