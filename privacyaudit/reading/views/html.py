"""
HTML: what is on the page, in its attributes, and in its scripts and comments.

lexbor reads the page as a browser does. One walk gathers all text with the
edge in front of it (inline, cell, block) and all attribute values. Where a
stretch stands, under which key, and whether it is hidden are worked out only
for a stretch in which something was found.

Over 300 lines because one walk of a page gathers what all of it needs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from html import unescape
from itertools import accumulate, islice

import re2  # type: ignore[import-untyped]
from selectolax.lexbor import LexborHTMLParser, LexborNode

from privacyaudit.model import Part
from privacyaudit.reading.matching.fold import BLOCK, CELL, HARD, INLINE
from privacyaudit.reading.views.answers import read_answers
from privacyaudit.reading.views.base import MOST_DEPTH, Limits, Sheet, Where, without_edges
from privacyaudit.reading.views.code import code_stretches, unescaped, unpercented, unstyled
from privacyaudit.reading.views.disguises import cloudflare, hidden_texts, shifted
from privacyaudit.reading.views.forms import filled
from privacyaudit.reading.views.icons import icon_before
from privacyaudit.reading.views.label_words import LABELS
from privacyaudit.reading.views.lettered import put_together
from privacyaudit.reading.views.shown import as_shown, marked_parts
from privacyaudit.reading.views.split import whole_sheet
from privacyaudit.reading.views.tables import MOST_TABLES, read_tables

_BLOCKS = """
    address article aside blockquote body br caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe
    legend li main menu nav ol optgroup p pre section select summary table tbody tfoot thead
    title tr ul video audio object script style noscript template textarea button
""".split()
_CELLS = ("td", "th", "option", "input", "label", "img")
_maker = LexborHTMLParser("<p>")
_ID = {name: _maker.create_node(name).tag_id for name in (*_BLOCKS, *_CELLS, "meta", "svg", "path")}
_EDGE = {_ID[name]: BLOCK for name in _BLOCKS} | {_ID[name]: CELL for name in _CELLS}
_TEXT, _COMMENT = 2, 4
_META = _ID["meta"]
_SCRIPT, _STYLE, _TEMPLATE = _ID["script"], _ID["style"], _ID["template"]
_FIELDS = frozenset(_ID[name] for name in ("label", "legend", "input", "select", "meta"))
_TABLE = _ID["table"]
_ODD = _FIELDS | {_TABLE, _SCRIPT, _STYLE, _TEMPLATE, _ID["iframe"]}
_KEYS = (
    "itemprop",
    "property",
    "name",
    "data-label",
    "data-title",
    "data-th",
    "aria-label",
    "id",
    "class",
    "for",
    "title",
)
_UNSEEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?![.\d])"
)
_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|d-none|hidden|hide)(?:$|[\s_-])"
)
_CLOUDFLARE = tuple(map(re2.compile, (b"-cfemail", b"CFemail", b"CFEMAIL")))
"""Cloudflare's attribute. For a literal whose first letter is rare, re2 is quicker than any."""
_PRE = re2.compile(rb"<(?:pre|PRE|Pre)[\s>]")
_ESCAPE = re2.compile(
    rb"%[0-9A-Fa-f]{2}|\\[uxnrt\"/\\]|<|&(?:#|[A-Za-z][A-Za-z0-9]{0,31}(?:[^A-Za-z0-9=]|$))"
)
"""Where an attribute's value may hold another text; ``&name=`` is a link's, and no letter."""
_LETTER = re.compile(r"&(?:#|[A-Za-z][A-Za-z0-9]{0,31}(?![A-Za-z0-9=]))")
"""A letter written by its name or number: what a link's query has none of is left as it is."""
_EDGES = tuple(edge.encode() for edge in (HARD, BLOCK, CELL, INLINE))
_EDGELESS = bytes(32 if bytes((code,)) in _EDGES else code for code in range(256))
_IN_PARTS = re.compile(
    r"(?:first|last|given|family|sur|fore)[_:-]?name|street|locality|postal|region|birth", re.I
)
"""What a meta element is called that holds one part of a detail."""
ROWS = re.compile(r"\s{0,40}<t(?:r|d|h|body)[\s>]", re.I)
"""Rows sent by themselves, or kept in a template: without a table a parser drops their cells."""
_MOST_FIELDS = 2_000
_MOST_VALUE = 20_000
"""A longer attribute value that holds no markup is an image or a program's state."""


def html_sheets(text: str | bytes, limits: Limits, depth: int = 0) -> Iterator[Sheet]:
    """Yield the sheets of an HTML document, as UTF-8 if it is bytes: text, attributes, code."""
    page = _Page(text, limits, depth)
    yield from page.sheets()


def _part_of_meta(attributes: Mapping[str, str | None]) -> str:
    """Return what a meta element is called, if it holds one part of a detail."""
    name = attributes.get("itemprop") or attributes.get("property") or attributes.get("name") or ""
    return name if _in_parts(name) else ""


@lru_cache(maxsize=1024)
def _in_parts(name: str) -> bool:
    """Return whether *name*, which most pages call a meta element too, is one of a part."""
    return _IN_PARTS.search(name) is not None


def _path(node: LexborNode | None) -> str:
    steps: list[str] = []
    while node is not None and len(steps) < 40:
        name = node.tag or ""
        if not name.startswith("-"):
            count = 1
            before = node.prev
            while before is not None and count < 1000:
                if before.tag == name:
                    count += 1
                before = before.prev
            steps.append(f"{name}[{count}]" if count > 1 else name)
        node = node.parent
    return "/".join(reversed(steps))


def _unseen(node: LexborNode | None) -> bool:
    deep = 0
    while node is not None and deep < 60:
        attributes = node.attributes
        if attributes:
            if "hidden" in attributes or attributes.get("aria-hidden") == "true":
                return True
            if node.tag == "input" and attributes.get("type") == "hidden":
                return True
            style = attributes.get("style")
            if style and _UNSEEN.search(style):
                return True
            kind = attributes.get("class")
            if kind and _UNSEEN_CLASS.search(kind):
                return True
        if node.tag in ("noscript", "template"):
            return True
        node = node.parent
        deep += 1
    return False


def _keys(node: LexborNode | None, most: int = 3) -> str:
    found: list[str] = []
    while node is not None and most:
        attributes = node.attributes
        found.extend(value for key in _KEYS if (value := attributes.get(key)) and len(value) < 60)
        if attributes:
            most -= 1
        node = node.parent
        if node is not None and node.tag in ("body", "section", "main", "table", "ul"):
            break
    return " ".join(found).lower()


class _Nodes:
    """Nodes by number, walked to as far as anybody asks."""

    def __init__(self, walk: Iterable[LexborNode]) -> None:
        self._left = iter(walk)
        self._known: list[LexborNode] = []

    def __getitem__(self, number: int) -> LexborNode:
        """Return the node of this *number*, or the last one."""
        known = self._known
        if number >= len(known):
            known.extend(islice(self._left, number + 1 - len(known)))
        return known[min(number, len(known) - 1)]


class _Page:
    def __init__(self, text: str | bytes, limits: Limits, depth: int) -> None:
        raw = text.encode("utf-8", "replace") if isinstance(text, str) else text
        if any(edge in raw for edge in _EDGES):
            raw = raw.translate(_EDGELESS)
        self.tree = LexborHTMLParser(raw)
        self.limits = limits
        self.depth = depth
        self.texts: list[str] = []
        """Each text with the edge in front of it, and a space where there was one between."""
        self.added: set[int] = set()
        """The texts that were added to the one in front: single letters of one word."""
        self.values: list[str] = []
        """Each element's attribute values, with cell edges between them."""
        self.codes: list[tuple[str, Part, LexborNode]] = []
        self.inner: list[str] = []
        self.fields: list[LexborNode] = []
        self.tables: list[LexborNode] = []
        self.wrapped = _PRE.search(raw) is None
        """Whether the ends of the source's lines are spaces, and nothing more."""
        self.has_cloudflare = any(sign.search(raw) for sign in _CLOUDFLARE)
        del raw
        self._walk()

    def _walk(self) -> None:
        root = self.tree.root
        if root is None:
            return
        self._outside(root)
        edge = BLOCK
        after = skip = False
        gap = last = ""
        alone = longest = 0  # letters, each in an element of its own
        edges = _EDGE.get
        odd = _ODD
        labels = LABELS
        texts = self.texts
        wrapped = self.wrapped
        add_code, comment = self.codes.append, Part.COMMENT
        add_text, add_values = texts.append, self.values.append
        join = CELL.join
        for node in root.traverse(include_text=True):
            tag = node.tag_id
            if tag == _TEXT:
                if skip:
                    skip = False
                    continue
                content = node.text_content or ""
                if not content or content.isspace():
                    gap = "\n" if gap == "\n" or "\n" in content else " "
                    after = True
                    continue
                if wrapped:
                    if content[0] == "\n":
                        content = " " + content.lstrip()
                    if content[-1] == "\n":
                        content = content.rstrip() + " "
                if edge is not BLOCK:
                    before = node.prev if after else None
                    if before is not None and (kind := edges(before.tag_id)) and kind < edge:
                        edge = kind
                    if edge is INLINE and not gap:
                        if content in labels or last in labels:
                            edge = CELL
                        elif len(content) == 1:
                            alone += 1
                            longest = max(longest, alone)
                        else:
                            alone = 0
                add_text(edge)
                add_text(gap + content if gap and edge is INLINE else content)
                gap, last = "", content
                edge = INLINE
                after = True
                continue
            if edge is not BLOCK:
                own = edges(tag)
                if own is None and after and (before := node.prev) is not None:
                    own = edges(before.tag_id)  # a block that ended right in front
                if own is not None and own < edge:
                    edge = own
            after = False
            if tag == _COMMENT:
                add_code((node.comment_content or "", comment, node))
                continue
            if attributes := node.attributes:
                try:
                    add_values(join(attributes.values()))  # type: ignore[arg-type]
                except TypeError:
                    add_values(join([value or "" for value in attributes.values()]))
            if tag in odd:
                skip = self._odd(node, tag, attributes)
        if longest > 4 and (whole := put_together(texts)) is not None:
            self.texts, self.added = whole
        if max(map(len, self.values), default=0) > _MOST_VALUE:
            self.values = list(map(self._shortened, self.values))

    @cached_property
    def text_nodes(self) -> _Nodes:
        """
        The nodes of all text: one for each stretch.

        Gathered by a second walk, only where something was found and no further: to hold
        every node of every page costs more than to walk some pages twice.
        """
        added = self.added
        nodes = enumerate(self._text_nodes())
        return _Nodes(node for number, node in nodes if number not in added)

    def _text_nodes(self) -> Iterator[LexborNode]:
        root = self.tree.root
        skip = False
        for node in root.traverse(include_text=True) if root else ():
            tag = node.tag_id
            if tag == _TEXT:
                if not (skip or (node.text_content or " ").isspace()):
                    yield node
                skip = False
            elif tag in (_SCRIPT, _STYLE):
                inner = node.first_child
                skip = inner is not None and inner.tag_id == _TEXT

    @cached_property
    def value_nodes(self) -> _Nodes:
        """The elements that have attributes, gathered as the nodes of text are."""
        root = self.tree.root
        return _Nodes(node for node in root.traverse() if node.attributes) if root else _Nodes(())

    def _outside(self, root: LexborNode) -> None:
        """Keep the comments in front of and behind the page itself."""
        for step in ("prev", "next"):
            node = getattr(root, step)
            while node is not None and len(self.codes) < _MOST_FIELDS:
                if node.tag_id == _COMMENT:
                    self.codes.append((node.comment_content or "", Part.COMMENT, node))
                node = getattr(node, step)

    @staticmethod
    def _shortened(values: str) -> str:
        """Return an element's *values* without the pictures in them."""
        if len(values) <= _MOST_VALUE:
            return values
        return CELL.join(
            "" if len(value) > _MOST_VALUE and value.startswith("data:image") else value
            for value in values.split(CELL)
        )

    def _odd(self, node: LexborNode, tag: int, attributes: Mapping[str, str | None]) -> bool:
        """Keep what is not simply text; return whether its text is dealt with."""
        if tag in _FIELDS:
            if tag == _META and not _part_of_meta(attributes):
                return False
            if len(self.fields) < 10 * _MOST_FIELDS:
                self.fields.append(node)
            return False
        if tag in (_SCRIPT, _STYLE):
            inner = node.first_child
            if inner is None or inner.tag_id != _TEXT:
                return False  # in a drawing it may hold elements, as others do
            part = Part.STYLE
            if tag == _SCRIPT:
                kind = attributes.get("type") or ""
                part = Part.DATA if "json" in kind else Part.SCRIPT
            self.codes.append((inner.text_content or "", part, node))
            return True
        if tag == _TABLE:
            if len(self.tables) < MOST_TABLES:
                self.tables.append(node)
        elif tag == _TEMPLATE:
            self.inner.extend(part.html or "" for part in node.template_fragments() or ())
        elif tag == _ID["iframe"]:
            inside = attributes.get("srcdoc")
            if inside:
                self.inner.append(inside)
        return False

    def _title(self) -> str:
        return self._heading

    @cached_property
    def _heading(self) -> str:
        return " ".join(
            node.text(deep=True) for name in ("title", "h1") for node in self.tree.css(name)[:2]
        )[:400]

    def sheets(self) -> Iterator[Sheet]:
        depth = self.depth
        yield Sheet(self.texts, self._in_text, self._text_path, self._title, depth)
        values = HARD + HARD.join(self.values)
        yield Sheet([values], self._in_value, self._value_path, self._title, depth)
        yield from self._decoded_values(values)
        if self.fields:
            yield from self._fields()
        if self.tables and (read := list(read_tables(self.tables))):
            yield whole_sheet(read, depth, Part.TEXT)
        if read := list(marked_parts(self.tree, values)):
            yield whole_sheet(read, depth, Part.TEXT)
        styles = [content for content, part, _ in self.codes if part is Part.STYLE]
        if read := [("", text) for text in as_shown(self.tree, styles, values)]:
            yield whole_sheet(read, depth, Part.TEXT)
        if self.codes:
            yield from self._code_sheets()
        if depth < MOST_DEPTH:
            for inside in self.inner:
                if self.limits.take(len(inside)):
                    inside = f"<table>{inside}" if ROWS.match(inside) else inside
                    yield from html_sheets(inside, self.limits, depth + 1)

    def _fields(self) -> Iterator[Sheet]:
        """Yield what is filled in: each field's value, or chosen option, behind its name."""
        stretches: list[str] = []
        nodes: list[LexborNode] = []
        # A page without a field that is filled in has nothing that its text has not.
        for node in (
            self.fields
            if any(node.tag in ("input", "select", "meta") for node in self.fields)
            else ()
        ):
            attributes = node.attributes
            name = attributes.get("name") or attributes.get("id") or ""
            if node.tag == "meta":
                said = f"{_part_of_meta(attributes)}: {attributes.get('content')}"
                stretches.append((CELL if nodes else HARD) + without_edges(said))
                nodes.append(node)
                continue
            if node.tag == "select":
                chosen = node.css_first("option[selected]")
                said = f"{name}: {chosen.text(deep=True)}" if chosen is not None else ""
            elif node.tag == "input":
                value = attributes.get("value")
                said = f"{name}: {value}" if value is not None else ""
            else:  # the options around a label's own words are the field's
                said = node.text(deep=node.css_first("select") is None)
            if said and len(nodes) < _MOST_FIELDS:
                stretches.append((CELL if nodes else HARD) + without_edges(said))
                nodes.append(node)
        if not nodes:
            return

        def locate(number: int) -> Where:
            node = nodes[min(number, len(nodes) - 1)]
            part = Part.HIDDEN if node.attributes.get("type") == "hidden" else Part.ATTRIBUTE
            return Where(part, _keys(node, 1))

        yield Sheet(stretches, locate, lambda number: _path(nodes[min(number, len(nodes) - 1)]))
        if read := list(filled(self.fields[:_MOST_FIELDS])):
            yield whole_sheet(read, self.depth, Part.ATTRIBUTE)

    def _code_sheets(self) -> Iterator[Sheet]:
        stretches: list[str] = []
        owners: list[int] = []
        codes = self.codes
        contents = [
            unstyled(content) if part is Part.STYLE else content for content, part, _ in codes
        ]
        for number, content in enumerate(contents):
            pieces = code_stretches(content)
            stretches += pieces
            owners += [number] * len(pieces)
        raw = "\x00".join(["", *contents]).encode("utf-8", "replace")
        counted = number = 0
        for at, plain in hidden_texts(raw):
            number += raw.count(b"\x00", counted, at + 1)
            counted = at + 1
            pieces = code_stretches(plain)
            stretches += pieces
            owners += [number - 1] * len(pieces)
        if read := [
            said
            for content, part, _ in codes
            if part is Part.DATA
            for said in read_answers(content)
        ]:
            yield whole_sheet(read, self.depth)

        def locate(number: int) -> Where:
            _, part, node = codes[owners[min(number, len(owners) - 1)]]
            return Where(part, _keys(node, 1))

        def path(number: int) -> str:
            return _path(codes[owners[min(number, len(owners) - 1)]][2])

        yield Sheet(stretches, locate, path, self._title, self.depth)

    def _decoded_values(self, joined: str) -> Iterator[Sheet]:
        """Yield attribute values, *joined*, once more with the escapes in them undone."""
        stretches: list[str] = []
        owners: list[int] = []
        raw = joined.encode("utf-8", "replace")
        counted = owner = end = 0
        while escape := _ESCAPE.search(raw, end):
            owner += raw.count(b"\x00", counted, escape.start())
            counted = escape.start()
            end = raw.find(b"\x00", counted)
            end = end if end >= 0 else len(raw)
            value = raw[raw.rfind(b"\x00", 0, counted) + 1 : end].decode("utf-8", "replace")
            value = value.replace(CELL, "\n")
            plain = unescape(value) if "&" in value and _LETTER.search(value) else value
            plain = unpercented(unescaped(plain))
            if "\\" in plain and "%" in value:
                plain = unescaped(plain)
            plain = without_edges(plain)
            if "<" in plain or "BEGIN:VCARD" in plain:
                pieces = code_stretches(plain)
                stretches += pieces
                owners += [owner - 1] * len(pieces)
            elif plain != value:
                stretches.append(HARD + plain)
                owners.append(owner - 1)
        if self.has_cloudflare or "/cdn-cgi/l/email" in joined:
            for hidden in self._cloudflares():
                stretches.append(HARD + hidden)
                owners.append(-1)
        for hidden in shifted(raw):
            stretches.append(HARD + hidden)
            owners.append(-1)
        counted = owner = 0
        for at, plain in hidden_texts(raw):
            if not self.limits.take(len(plain)):
                break
            owner += raw.count(b"\x00", counted, at + 1)
            counted = at + 1
            pieces = code_stretches(plain)
            stretches += pieces
            owners += [owner - 1] * len(pieces)
        if not stretches:
            return

        def locate(number: int) -> Where:
            owner = owners[min(number, len(owners) - 1)]
            if owner < 0:
                return Where(Part.ATTRIBUTE, "data-cfemail")
            return self._in_value(self._edge_of(owner))

        def path(number: int) -> str:
            owner = owners[min(number, len(owners) - 1)]
            return self._value_path(self._edge_of(owner)) if owner >= 0 else ""

        yield Sheet(stretches, locate, path, self._title, self.depth + 1)

    def _cloudflares(self) -> Iterator[str]:
        for node in self.tree.css("[data-cfemail], [href*='/cdn-cgi/l/email-protection#']"):
            attributes = node.attributes
            yield cloudflare(
                attributes.get("data-cfemail") or (attributes.get("href") or "").partition("#")[2]
            )

    def _edge_of(self, element: int) -> int:
        """Return the number of an element's first attribute among all attributes."""
        return self._first_edges[element]

    def _element_of(self, number: int) -> int:
        """Return which element holds the attribute *number* of all attributes."""
        return bisect_right(self._first_edges, number) - 1

    @cached_property
    def _first_edges(self) -> list[int]:
        return [0, *accumulate(value.count(CELL) + 1 for value in self.values)]

    def _in_text(self, number: int) -> Where:
        text = self.text_nodes[number]
        node = text.parent
        name = node.tag if node is not None else ""
        if name == "title":
            return Where(Part.TITLE)
        if name == "script":
            kind = (node.attributes.get("type") or "") if node is not None else ""
            return Where(Part.DATA if "json" in kind else Part.SCRIPT)
        if name == "style":
            return Where(Part.STYLE)
        keys = f"{icon_before(text)} {_keys(node)}".strip()
        return Where(Part.HIDDEN if _unseen(node) else Part.TEXT, keys)

    def _text_path(self, number: int) -> str:
        return _path(self.text_nodes[number])

    def _in_value(self, number: int) -> Where:
        element = self._element_of(number)
        node = self.value_nodes[element]
        names = list(node.attributes)
        place = number - self._first_edges[element]
        name = names[place] if place < len(names) else ""
        return Where(self._value_part(node, name), f"{name} {_keys(node, 1)}".lower())

    @staticmethod
    def _value_part(node: LexborNode, name: str) -> Part:
        tag = node.tag
        if tag == "meta":
            return Part.DATA if "itemprop" in node.attributes else Part.PREVIEW
        if name in ("href", "src", "action", "cite", "srcset"):
            return Part.LINK
        if node.tag == "input" and node.attributes.get("type") == "hidden":
            return Part.HIDDEN
        if name.startswith("data-") or name in ("content", "datetime"):
            return Part.DATA
        return Part.ATTRIBUTE

    def _value_path(self, number: int) -> str:
        return _path(self.value_nodes[self._element_of(number)])
