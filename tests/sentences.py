"""Every sentence that a reader can meet, wherever in the project it is kept."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from privacyaudit import letters, services, support

ROOT = Path(__file__).resolve().parents[1]
MARKERS = frozenset({"_", "mark", "ngettext"})
"""The functions that a sentence goes through on its way to a reader."""

CHECKS = frozenset({"Guidance", "source", "detector", "rule"})
"""What a check is made with; these fields of it are read by people."""

FIELDS = frozenset({"exposed", "why", "reduce", "sends", "notice_why", "opt_in", "label", "title"})

_LINES = re.compile(r"\n\s*\n|\n(?=[-=*{0-9])|(?<=[.:?])\n")
"""Where a text of several lines begins a new thing."""

_IN_ATTRIBUTE = re.compile(r"\b(?:_|ngettext)\(\s*'((?:[^'\\]|\\.)*)'()")
"""A sentence within an attribute stands in the other kind of quotes."""

_IN_TEMPLATE = re.compile(r'\b(?:_|ngettext)\(\s*"((?:[^"\\]|\\.)*)"(?:,\s*"((?:[^"\\]|\\.)*)")?')


@cache
def everything() -> tuple[tuple[str, str], ...]:
    """Return each sentence with where it is kept, in a fixed order."""
    found = [*_python(), *_templates(), *_letters(), *_services(), *_support()]
    parts = (
        (where, " ".join(part.split())) for where, words in found for part in _LINES.split(words)
    )
    return tuple(dict.fromkeys((where, part) for where, part in parts if part))


def _python() -> Iterator[tuple[str, str]]:
    for folder in ("privacyaudit", "checks"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    for words in _of_call(node, node.func.id):
                        yield str(path.relative_to(ROOT)), words


def _of_call(node: ast.Call, name: str) -> Iterator[str]:
    if name in MARKERS:
        for one in node.args:
            yield from _strings(one)
    elif name in CHECKS:
        for keyword in node.keywords:
            if keyword.arg in FIELDS:
                yield from _strings(keyword.value)


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Tuple | ast.List):
        for one in node.elts:
            yield from _strings(one)


def _templates() -> Iterator[tuple[str, str]]:
    folder = ROOT / "templates"
    for path in sorted((*folder.rglob("*.j2"), *folder.rglob("*.html"))):
        text = path.read_text(encoding="utf-8")
        for found in (*_IN_TEMPLATE.findall(text), *_IN_ATTRIBUTE.findall(text)):
            for words in filter(None, found):
                yield str(path.relative_to(ROOT)), words


def _letters() -> Iterator[tuple[str, str]]:
    for letter in letters.letters():
        for words in (letter.title, letter.to, *letter.leave_out, *letter.paragraphs):
            yield f"templates/letters/{letter.id}.txt", words


def _services() -> Iterator[tuple[str, str]]:
    for one in services.services().all:
        where = f"checks/services/{one.id}.toml"
        for words in (one.summary, one.notice_why, one.if_not, one.time.text):
            yield where, words
        for many in (one.steps, one.asks_for, one.do_not_give, one.cautions, one.unverified):
            for words in many:
                yield where, words


def _support() -> Iterator[tuple[str, str]]:
    for one in support.organisations():
        where = f"checks/support: {one.id}"
        for words in (one.for_whom, one.not_for, one.other_ways, one.before_you_call, *one.notes):
            if words:
                yield where, words
