"""
An audit as plain text: the same words as the printed pages, for any reader or printer.

The text is read off the HTML of the same set, so that the two cannot differ.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from privacyaudit.cleaning import clean
from privacyaudit.model import Audit
from privacyaudit.report.contents import Which
from privacyaudit.report.pages import html

WIDTH = 72
"""Characters in a line at most; a longer word stands alone."""

_VOID = frozenset({"meta", "input", "br", "path", "circle", "rect", "link", "img"})
_SKIP = frozenset({"head", "style", "svg", "nav"})
_SKIP_CLASSES = frozenset({"skip", "screen-only", "closed", "drawn", "print-only"})
_BLOCK = frozenset(
    {"html", "body", "main", "section", "article", "header", "footer", "div", "p"}
    | {"h1", "h2", "h3", "h4", "h5", "ul", "ol", "li", "dl", "dt", "dd"}
    | {"table", "caption", "thead", "tbody", "tr", "th", "td"}
)
_RULED = {"h1": "=", "h2": "-"}


@dataclass(slots=True)
class _Node:
    tag: str
    classes: frozenset[str] = frozenset()
    inside: list[_Node | str] = field(default_factory=list)

    def of(self, *tags: str) -> list[_Node]:
        """Return the nodes directly inside that have one of these tags."""
        return [one for one in self.inside if isinstance(one, _Node) and one.tag in tags]

    def every(self, tag: str) -> Iterator[_Node]:
        """Yield the nodes with this tag at any depth, in order."""
        for one in self.inside:
            if isinstance(one, _Node):
                if one.tag == tag:
                    yield one
                yield from one.every(tag)


class _Tree(HTMLParser):
    """Build a tree of our own HTML, which is always well made."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.top = _Node("top")
        self._open = [self.top]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = frozenset((dict(attrs).get("class") or "").split())
        node = _Node(tag, classes)
        self._open[-1].inside.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)


def _skipped(node: _Node) -> bool:
    return node.tag in _SKIP or bool(node.classes & _SKIP_CLASSES)


def _flat(node: _Node | str) -> str:
    """Return the text of *node* in one line."""
    return " ".join(_pieces(node).split()).replace("\x00", " ")


def _pieces(node: _Node | str) -> str:
    if isinstance(node, str):
        return node
    if _skipped(node):
        return ""
    if node.tag == "input":
        return "[\x00] "
    if "write" in node.classes:
        return " ______________ "
    gap = " " if node.tag in _BLOCK else ""
    words = "".join(map(_pieces, node.inside))
    if node.tag == "li" and not words.rstrip().endswith((".", "?", ":")):
        return f"{gap}{words.rstrip()}; "
    return gap + words + gap


def _wrap(words: str, first: str = "", rest: str = "") -> str:
    return "\n".join(
        textwrap.wrap(
            words,
            WIDTH,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _blocks(node: _Node) -> Iterator[str]:
    """Yield the paragraphs of *node*, each already wrapped."""
    loose: list[_Node | str] = []
    for one in [*node.inside, None]:
        if one is None or (isinstance(one, _Node) and one.tag in _BLOCK):
            words = " ".join("".join(map(_pieces, loose)).split()).replace("\x00", " ")
            if words:
                yield _wrap(words)
            loose = []
            if one is not None and not _skipped(one):
                yield from _block(one)
        else:
            loose.append(one)


def _block(node: _Node) -> Iterator[str]:
    tag = node.tag
    if tag in ("h1", "h2"):
        words = _wrap(_flat(node))
        longest = max((len(line) for line in words.splitlines()), default=0)
        yield "\n" + words + "\n" + _RULED[tag] * longest
    elif tag in ("h3", "h4", "h5"):
        yield ("\n" if tag != "h5" else "") + _wrap(_flat(node))
    elif tag in ("ul", "ol"):
        yield "\n".join(_items(node))
    elif tag == "dl":
        yield "\n".join(_terms(node))
    elif tag == "table":
        yield from _rows(node)
    elif tag in ("p", "li", "caption") and not any(one.tag in _BLOCK for one in node.of(*_BLOCK)):
        words = _flat(node)
        if words:
            yield _wrap(words)
    else:
        yield from _blocks(node)


def _items(node: _Node) -> Iterator[str]:
    for number, item in enumerate(node.of("li"), 1):
        lead = f"{number}. " if node.tag == "ol" else "- "
        words = _flat(item).strip("; ")
        if words.startswith("[ ]") and node.tag == "ul":
            lead = ""
        yield _wrap(words, lead, " " * len(lead))


def _terms(node: _Node) -> Iterator[str]:
    name = ""
    for one in (leaf for group in node.of("div") for leaf in group.of("dt", "dd")):
        if one.tag == "dt":
            name = _flat(one)
        else:
            yield _wrap(_labelled(name, _flat(one).strip("; ")), "", "  ")


def _labelled(name: str, words: str) -> str:
    join = "" if not name or name.endswith(("?", ":")) else ":"
    return f"{name}{join} {words}".strip()


def _rows(node: _Node) -> Iterator[str]:
    """Yield each row as lines of 'heading: cell', so that a narrow page holds it."""
    for caption in node.of("caption"):
        yield _wrap(_flat(caption))
    heads = [_flat(cell) for row in node.of("thead") for cell in row.every("th")]
    rows = [row for body in node.of("tbody") for row in body.of("tr")]
    for row in rows:
        cells = [_flat(cell).strip("; ") for cell in row.of("th", "td")]
        lines = [
            _wrap(_labelled(head, cell), "" if not n else "  ", "  ")
            for n, (head, cell) in enumerate(zip(heads or ["", ""], cells, strict=False))
            if cell or "diary" in node.classes
        ]
        if not heads and len(cells) == 2:
            lines = [_wrap(f"{cells[0]}: {cells[1]}", "", "  ")]
        yield "\n".join(lines)


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block.strip()).strip("\n") + "\n"


def text(audit: Audit, which: Which = "me") -> str:
    """
    Return *audit* as plain text in the set *which*.

    It says what the printed pages say, in the same order, by label only, and
    holds nothing that a terminal would act on.
    """
    tree = _Tree()
    tree.feed(html(audit, which))
    tree.close()
    return clean(_joined(_blocks(tree.top)), lines=True)
