"""
Every safety rule, and the tests that hold it.

A test that holds a rule says the rule's ID in its docstring. A rule that no
test names must be listed in :data:`WAITING`, with what it waits for, so that
a rule without a test is seen.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TESTS = Path(__file__).resolve().parent

RULES = {
    "A1": "danger, device and stop come first",
    "A2": "three questions before anything runs",
    "A3": "the stage changes the order",
    "A4": "never say that a device is safe",
    "A5": "never ask for passwords or papers",
    "B1": "never sign in, follow or reset",
    "B2": "never probe sign-up or reset pages",
    "B3": "never visit the other person's pages",
    "B4": "every action says who could notice",
    "B5": "never block, delete or reset first",
    "B6": "changes grouped for one planned time",
    "B7": "nothing is sent by the tool",
    "B8": "token links and shorteners stay shut",
    "B9": "the plan names the router and household",
    "C1": "evidence before removal",
    "C2": "what the evidence card asks",
    "C3": "a capture is stamped and never edited",
    "C4": "archive removal carries a warning",
    "C5": "nobody has to collect evidence",
    "C6": "the diary is kept encrypted, written once",
    "D1": "no run without unexpired consent",
    "D2": "consent by source, sent equals planned",
    "D3": "stop means stop",
    "D4": "advocates confirm who it is",
    "D5": "one subject, no children by name alone",
    "E1": "confirm, do not discover",
    "E2": "everything else is a kind and a count",
    "E3": "two facts for pages not listed",
    "E4": "no reverse look-ups",
    "E5": "sensitive sites are guide-only",
    "E6": "no location in any output",
    "E7": "no monitoring",
    "E8": "one person a case",
    "E9": "no graph of people",
    "E10": "exports hold no values",
    "E11": "plug-ins declare, and are off until named",
    "E12": "who made it, on every page",
    "E13": "nothing describes finding another person",
    "E14": "refuse obvious misuse, and offer help",
    "E15": "honour wishes not to be shown",
    "E16": "the risk that is left is written down",
    "E17": "what is learnt on the way is unlisted",
    "E18": "limits a kind",
    "F1": "memory only, unless asked",
    "F2": "neutral names",
    "F3": "a report asks nobody for anything",
    "F4": "logs hold no values",
    "F5": "cases encrypted, with a purge that verifies",
    "F6": "deleting is not total, and can be noticed",
    "F7": "no database and dumps by default",
    "F8": "the details file is guarded",
    "F9": "neutral starter and process names",
    "G1": "exit this page, three ways",
    "G2": "explained before first use",
    "G3": "exit works without network",
    "G4": "the button does not print",
    "G5": "the button can be hidden",
    "H1": "short sentences, reading age 9 to 11",
    "H2": "never blame",
    "H3": "no score, no alarm",
    "H4": "choice words, and a 'leave it'",
    "H5": "warn before detail",
    "H6": "never tell people to leave the internet",
    "H7": "not found may still be there",
    "H8": "never name or guess about the other person",
    "H9": "six principles, as a signed list",
    "H10": "an honest history of what changed",
    "I1": "advice on printing, on screen only",
    "I2": "a neutral cover",
    "I3": "three print sets",
    "I4": "the most dangerous values never printed",
    "I5": "no codes or short links",
    "I6": "grey-scale, large, cards unsplit",
    "I7": "where will you keep this",
    "J1": "a case id, not a name",
    "J2": "the organisation's device only",
    "J3": "handover needs a written release",
    "J4": "labels where enough, purge at closure",
    "J5": "the client sees first and chooses",
    "J6": "the report belongs to the client",
    "J7": "care for the worker",
    "J8": "the police set says what it is not",
}

WAITING: dict[str, str] = {}
"""Rules that no test holds yet, and what each waits for."""


@cache
def named() -> dict[str, list[str]]:
    """Return, for each rule, the tests that name it in their docstring."""
    found: dict[str, list[str]] = {rule: [] for rule in RULES}
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for rule in set(re.findall(r"\b[A-J]\d{1,2}\b", ast.get_docstring(node) or "")):
                    if rule in found:
                        found[rule].append(f"{path.name}::{node.name}")
    return found


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_test_or_says_what_it_waits_for(rule: str) -> None:
    """A rule without a test is only a wish."""
    assert named()[rule] or rule in WAITING, RULES[rule]


def test_no_rule_waits_that_has_a_test() -> None:
    """The list of what waits must shrink as the tests grow."""
    assert [rule for rule in WAITING if named()[rule]] == []


def sources() -> Iterator[Path]:
    """Yield every file of code that is installed."""
    for folder in ("privacyaudit", "checks"):
        yield from sorted(ROOT.glob(f"{folder}/**/*.py"))


CODE = list(sources())
needs_tree = pytest.mark.skipif(
    not CODE, reason="needs the project's own folders: run it in a checkout"
)


@cache
def imported() -> set[str]:
    """Return the first part of every module that the code imports."""
    found = set()
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                found |= {name.name.split(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found


@needs_tree
def test_nothing_can_send_a_message() -> None:
    """B7: no e-mail, no push, no webhook."""
    assert not imported() & {"smtplib", "imaplib", "poplib", "telnetlib", "ftplib", "xmlrpc"}


@needs_tree
def test_nothing_runs_by_itself() -> None:
    """E7: no daemon, no alert, no scheduler."""
    assert not imported() & {"sched", "schedule_lib", "apscheduler", "crontab", "celery"}


BANNED = re.compile(
    r"\b(targets?|victims?|dox\w*|snoop\w*|spy(ing)? on|track (him|her|them|someone)|"
    r"find (people|anyone|someone|out who|him|her)\b)",
    re.IGNORECASE,
)


NAMES = re.compile(
    r"victim[ -]?(support|connect)\w*|https?://\S+",
    re.IGNORECASE,
)
"""What organisations call themselves."""


def sentences(path: Path) -> Iterator[str]:
    """Yield what a reader sees of a file: its translated strings, or all of a text."""
    if path.suffix != ".py":
        yield from path.read_text().splitlines()
        return
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name in ("_", "say", "mark", "ngettext", "Guidance", "source", "rule"):
                for part in ast.walk(node):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value


READ = [
    *CODE,
    *sorted(ROOT.glob("checks/**/*.toml")),
    *sorted(ROOT.glob("templates/**/*.j2")),
    *sorted(ROOT.glob("templates/**/*.txt")),
]


@needs_tree
def test_no_sentence_describes_finding_somebody_else() -> None:
    """E13: and nobody is called a victim or a quarry."""
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()[:90]}"
        for path in READ
        for line in sentences(path)
        if BANNED.search(NAMES.sub("", line))
    ]

    assert found == []


def test_the_list_of_banned_words_bites() -> None:
    """The twin: a sentence of another kind of tool would be caught."""
    for line in ("Find people by name", "your target's address", "track her phone"):
        assert BANNED.search(line)


@needs_tree
def test_the_commands_take_no_list_of_people_and_no_way_round_consent() -> None:
    """E8: one person, and nothing that skips the yes."""
    text = "\n".join(path.read_text() for path in CODE if "cli" in path.parts)

    for option in (
        "--batch",
        "--people",
        "--no-consent",
        "--skip-consent",
        "--force",
        "--password",
    ):
        assert f'"{option}"' not in text


@needs_tree
def test_there_is_no_graph_of_people_and_no_dump_of_a_device() -> None:
    """E9, F7: no library that draws who knows whom, and no record kept by default."""
    assert not imported() & {"networkx", "igraph", "graphviz", "pydot", "sqlalchemy"}


@needs_tree
def test_the_risk_that_is_left_is_written_down() -> None:
    """E16: a stalker can learn that a fact they know is public, and no more."""
    text = (ROOT / ".github" / "THREAT_MODEL.md").read_text()

    assert "can learn that a known fact is public" in text


@needs_tree
def test_issue_forms_warn_against_posting_anybodys_details() -> None:
    """Strangers' addresses in public threads are what other projects live with."""
    for form in sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml")):
        assert "not write any" in form.read_text(), form.name
