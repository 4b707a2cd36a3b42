"""What a reader sees: hidden words left out, what style sheets write, and marked parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

import re2  # type: ignore[import-untyped]
from selectolax.lexbor import LexborHTMLParser, LexborNode

from privacyaudit.reading.views.code import unstyled
from privacyaudit.reading.views.labelled import Labelled, has_roles, wholes
from privacyaudit.reading.views.split import Joined, roles

_INLINE = ("span", "b", "i", "em", "small", "u", "s", "font", "bdo")
_HIDDEN = re2.compile("display: ?none")
_HIDES = re2.compile(rb"display\s{0,3}:\s{0,3}none")
_HIDING = re.compile(
    r"(?<![\w-])([.#][A-Za-z_][\w-]{0,40})\s{0,9}\{[^{}]{0,200}?display\s{0,3}:\s{0,3}none"
)
_WRITES = re2.compile(rb"content\s{0,3}:\s{0,3}(?:[\"'][^\"']{3}|[^;{}]{0,80}attr\()")
_WRITING = re.compile(
    r"((?:[.#][A-Za-z_][\w-]{0,40}|\[[a-z][\w-]{0,40}\]))::?(before|after)\s{0,9}"
    r"\{[^{}]{0,200}?content\s{0,3}:\s{0,3}([^;{}]{3,200})"
)
_PIECE = re.compile(r"\"([^\"\n]{0,120})\"|'([^'\n]{0,120})'|attr\(\s{0,3}([\w-]{1,40})\s{0,3}\)")
_LONGEST_STYLE = 100_000
_LONGEST = 500
"""Characters of an element whose words are put together again."""
_MOST = 200
_MOST_READ = 1_000_000
"""Characters of a page that are gone through to see how long its elements are."""
_RULES = 20
"""Rules of a page's style sheets that are followed."""
_SMALL = 8_000
"""Characters of a page's values up to which it is looked at without a sign."""
_DEEP = 8


class _Shown:
    """Which elements nobody sees, and what is written beside others."""

    def __init__(self) -> None:
        self.dropped: set[int] = set()
        self.written: dict[int, tuple[str, str]] = {}
        self.around: dict[int, LexborNode] = {}
        self._left = _MOST_READ

    def short(self, node: LexborNode, most: int) -> bool:
        """Return whether *node* holds fewer than *most* characters, as far as a page may ask."""
        if self._left <= 0:
            return False
        length = len(node.text(deep=True))
        self._left -= length
        return length < most

    def keep(self, node: LexborNode) -> None:
        """Note that the words around *node* are to be put together."""
        if node.parent is not None:
            self.around.setdefault(node.parent.mem_id, node.parent)

    def text(self, node: LexborNode, deep: int = 0) -> str:
        """Return what is seen of *node*."""
        said: list[str] = []
        for inside in node.iter(include_text=True):
            if inside.tag == "-text":
                said.append(inside.text_content or "")
            elif inside.mem_id not in self.dropped and deep < _DEEP:
                before, after = self.written.get(inside.mem_id, ("", ""))
                own = " " if inside.tag == "br" else self.text(inside, deep + 1)
                said.append(before + own + after)
        return "".join(said)


def as_shown(tree: LexborHTMLParser, styles: Iterable[str], values: str) -> Iterator[str]:
    """Yield the text of each element in which words are hidden, or written by a style sheet."""
    shown = _Shown()
    hiding: list[str] = []
    written = 0
    if len(values) < _SMALL:
        hiding += ["[hidden]", ".hide", ".hidden", ".d-none"]
    if _HIDDEN.search(values):
        hiding.append("[style*='none']")
    for style in styles:
        if len(style) > _LONGEST_STYLE:
            continue
        raw = style.encode("utf-8", "replace")
        if _HIDES.search(raw):
            hiding += [found[1] for found in _HIDING.finditer(style)][:_RULES]
        if written < _RULES and _WRITES.search(raw):
            # Each rule looks through the whole tree, so a page may not have many.
            worded = filter(_worded, _WRITING.finditer(style))
            for found in islice(worded, _RULES - written):
                written += 1
                _write(shown, tree, found)
    if hiding:
        for node in tree.css(", ".join(dict.fromkeys(hiding[: 2 * _RULES])))[:_MOST]:
            if node.tag in _INLINE and shown.short(node, 60):
                shown.dropped.add(node.mem_id)
                shown.keep(node)
    for node in shown.around.values():
        if shown.short(node, _LONGEST):
            yield shown.text(node)


def _worded(found: re.Match[str]) -> bool:
    """Return whether a rule writes words, or an attribute's: most write one icon."""
    said = unstyled(found[3])
    return "attr(" in said or sum(map(str.isalnum, said)) > 1 or "@" in said


def _write(shown: _Shown, tree: LexborHTMLParser, found: re.Match[str]) -> None:
    for node in tree.css(found[1])[:20]:
        said = "".join(
            (node.attributes.get(piece[3]) or "")
            if piece[3]
            else unstyled(piece[1] if piece[1] is not None else piece[2])
            for piece in _PIECE.finditer(found[3])
        )
        if sum(map(str.isalnum, said)) < 2 and "@" not in said:
            continue
        before, after = shown.written.get(node.mem_id, ("", ""))
        shown.written[node.mem_id] = (said, after) if found[2] == "before" else (before, said)
        shown.keep(node)


_NAMES = re2.compile("(?:amily|ast)(?:N|_n|-n)ame|urname")
"""What the last part of a name is called, without its first letter."""
_MARKED = "[itemprop], [property], .family-name, .given-name, .p-family-name, .p-given-name"
_CLASS = re.compile(r"(?:p-)?((?:family|given)-name)")


def marked_parts(tree: LexborHTMLParser, values: str) -> Iterator[Joined]:
    """Yield what the parts of a name say together that a page marks one by one, for each person."""
    if _NAMES.search(values) is None:
        return
    found: dict[int, list[Labelled]] = {}
    for node in tree.css(_MARKED)[: 10 * _MOST]:
        label = _label(node)
        if label and not roles([label]).keys().isdisjoint(("first", "last")):
            value = node.attributes.get("content") or node.text(deep=True)
            found.setdefault(_whose(node), []).append((label, " ".join(value.split())[:100]))
    for pairs in found.values():
        if has_roles(label for label, _value in pairs):
            yield from wholes(pairs)


def _label(node: LexborNode) -> str:
    attributes = node.attributes
    said = attributes.get("itemprop") or attributes.get("property")
    if said:
        return re.split(r"[:/#]", said.split()[0] if said.split() else "")[-1][:40]
    named = _CLASS.search(attributes.get("class") or "")
    return named[1] if named else ""


def _whose(node: LexborNode) -> int:
    """Return the nearest element around *node* that is about one thing."""
    at = node.parent
    for _step in range(40):
        if at is None:
            break
        attributes = at.attributes
        kind = f" {attributes.get('class') or ''} "
        about = "typeof" in attributes or "itemscope" in attributes
        if about or " vcard " in kind or " h-card " in kind:
            return int(at.mem_id)
        at = at.parent
    return 0
