"""Flats told beside a house otherwise than by a word: Scotland's *2/1*, and tables of a house's flats."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import BLOCK, CELL
from privacyaudit.reading.matching.postal.apart import Address
from privacyaudit.reading.matching.postal.count_heads import counted
from privacyaudit.reading.matching.postal.houses import bare

_TYPED = re.compile(r"\s*(?:(?:flat|flt|fl|f|apt)\.?\s)?(\d{1,2}/\d{1,2})\s?,\s?\d", re.I)
"""A flat by floor and door in front of its house: *Flat 2/1, 48*."""
_TURNED = re.compile(r"\s*(\d{1,4})/(\d{1,4})\s")
_BETWEEN = re.compile(r"(?<![\w/.-])(\d{1,4}[a-z]?) \((?:flat )?(\d{1,3}(?:/\d{1,2})?)\)\s\Z", re.I)
"""A house and its flat in brackets, in front of the street: *48 (2/1) Invented Terrace*."""
_AHEAD = re.compile(r"(?<![\w/])(\d{1,2}/\d{1,2})(?:,\s?|\s)(?:\d{1,4}[a-z]?[\s,]{1,2})?\Z", re.I)
_BEHIND = re.compile(r"[\s,]{1,2}\(?(?:flat\s)?(\d{1,2}/\d{1,2})(?![\w/])", re.I)
_NEAR, _FAR = 24, 1_500


def in_brackets(address: Address, value: str, text: str, start: int) -> str:
    """Return ``yes``, ``no`` or ``flat``, another's, where house and flat stand in front; or nothing."""
    said = _BETWEEN.search(text[max(0, start - _NEAR) : start])
    if said is None or not address.units:
        return ""
    if bare(said[1]) != address.number:
        return "no"
    return "yes" if said[2] == _own(address, value) else "flat"


def building(address: Address) -> bool:
    """Return whether an address is a flat in a building that has no street: *Apt 22, The Weir*."""
    return address.flat and not address.kind


def _own(address: Address, value: str) -> str:
    typed = _TYPED.match(value)
    return typed[1] if typed else address.units[0] if address.units else ""


def other_flat(address: Address, value: str, text: str, start: int, end: int) -> bool:
    """Return whether another flat of the house is told, or a list of its flats without the own one."""
    turned = _TURNED.match(value)
    if turned and turned[1] != turned[2]:
        other = rf"(?<![\w/]){turned[2]}\s?/\s?{turned[1]}(?!\d)"
        if re.search(other, text[max(0, start - 8) : end]):
            return True
    if not address.units:
        return False
    own = _own(address, value)
    if "/" in own:
        ahead, behind = _AHEAD.search(text[max(0, start - _NEAR) : start]), _BEHIND.match(text, end)
        if any(said is not None and said[1] != own for said in (ahead, behind)):
            return True
    listed = _flats_below(text[end : end + _FAR])
    return len(listed) > 1 and own not in listed and bare(own) not in listed


def _flats_below(after: str) -> list[str]:
    """Return what stands under a head *Flat* in the table right behind."""
    rows = [row.replace("\x1f", "") for row in after.split(BLOCK)]
    table = rows[1:] if not rows[0].strip() or CELL not in rows[0] else []
    table = [row for row in table if row.strip(f" \n{CELL}")]
    if not table or CELL not in table[0]:
        return []
    heads = table[0].split(CELL)
    column = next((at for at, head in enumerate(heads) if counted(head) == "flat"), -1)
    found: list[str] = []
    for row in table[1:] if column >= 0 else []:
        cells = row.split(CELL)
        if len(cells) != len(heads):
            break
        found.append(cells[column].strip().lower())
    return found
