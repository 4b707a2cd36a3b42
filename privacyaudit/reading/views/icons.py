"""Icons that are a value's only label: what a reader sees in front of it, in words."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

_MEANT = (
    (
        "phone",
        re.compile(r"(?i)phone|(?<![a-z])(?:tel|call|mobile|cell|whatsapp|handset|fax)(?![a-z])"),
    ),
    ("birthday", re.compile(r"(?i)(?<![a-z])(?:birthday|cakes?|bday|birth)(?![a-z])")),
)
_SOME_OF = "phone tel call mobile cell whatsapp handset fax birth bday cake".split()
"""One of these is in all that those patterns find: a program's text has a thousand other tags."""
_NAMED = ("class", "alt", "aria-label", "title", "href", "xlink:href", "src", "data-icon", "icon")
_SAID = ("alt", "aria-label", "title")
_FONT = re.compile(r"(?i)icon|symbol|glyph|(?:^|\s)(?:fa|mdi)\b")
_DRAWN = ("img", "svg", "i")
_LONGEST = 60
_MOST_NODES = 6
_UP = 3
_MOST_BACK = 4
_ENDS = ("body", "table", "tr", "ul", "ol", "dl", "main", "section", "form", "article")


def drawn_as(tag: str, attributes: str) -> str:
    """Return what an icon written as *tag* within a program's text says, or an empty text."""
    lower = attributes.lower()
    for word in _SOME_OF:
        if word in lower:
            break
    else:
        return ""
    if tag not in _DRAWN and not _FONT.search(attributes):
        return ""
    return " ".join(word for word, pattern in _MEANT if pattern.search(attributes))


def icon_before(node: LexborNode) -> str:
    """Return what an icon right in front of the text *node* says, or an empty text."""
    at: LexborNode | None = node
    for _step in range(_UP):
        if at is None or at.tag in _ENDS:
            return ""
        before = at.prev
        for _back in range(_MOST_BACK):
            if before is None or not _blank(before):
                break
            before = before.prev
        if before is not None:
            return _meaning(before)
        at = at.parent
    return ""


def _blank(node: LexborNode) -> bool:
    return node.tag == "br" or (node.tag == "-text" and not (node.text_content or "").strip())


def _meaning(node: LexborNode) -> str:
    """Return what *node* says if it is an icon, or holds an icon and no words of its own."""
    if (node.tag or "-").startswith("-"):
        return ""
    said: list[str] = []
    drawn = False
    for number, one in enumerate(node.traverse(include_text=True)):
        if number >= _MOST_NODES:
            break
        attributes = one.attributes
        if one.tag == "-text":
            words = (one.text_content or "").strip()
            if words and not drawn:
                return ""
            said.append(words[:_LONGEST])
            continue
        named = [value for name in _NAMED if (value := attributes.get(name))]
        drawn = drawn or one.tag in _DRAWN or any(map(_FONT.search, named))
        said += [value.rpartition("/")[2][:_LONGEST] for value in named]
        said += [value for name in _SAID if (value := attributes.get(name)) and len(value) < 40]
    if not drawn:
        return ""
    found = " ".join(said)
    meant = " ".join(word for word, pattern in _MEANT if pattern.search(found))
    spoken = [value for name in _SAID if (value := node.attributes.get(name)) and len(value) < 40]
    return " ".join([meant, *spoken]).strip().lower()
