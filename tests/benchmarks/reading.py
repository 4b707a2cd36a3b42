"""
How fast pages are read: every view and detector on, beside what others take for less.

``python -m tests.benchmarks.reading`` prints megabytes of HTML a second on
one core, each beside lexbor's parse and a walk over all its text and
attributes on the same pages in the same run. Behind it may stand a folder of
pages of your own: real ones have thousands of small scripts, comments and links,
which made-up pages have not (the 258 of npm's ``htmlparser-benchmark`` are a good
choice; none is kept here). ``--profile`` shows where the time goes by function.
Summed by stage with a clock around each (those 258, 10 details): 25 % in the parse
and the walk, 23 % in undoing what hides the words of scripts and attributes, 19 % in
finding the places that want a closer look and counting what nobody listed there, 11 %
in folding, squashing and the Aho-Corasick pass, 10 % in tables, fields and what style
sheets write, 4 % in choosing the parser, 3 % in judging; the rest is spread thin. On
made-up pages, which hold the person's details, judging is 14 %.

Tried in vain: the literals in one vectorised pass (hyperscan) save 0.6 ms/MB of
25, and its patterns none; regular expressions over the serialised page cost what
the walk costs; the hot modules compiled by mypyc are 0.95 times as fast; attribute
values joined once for a page instead of element by element save nothing. Routines
in C, measured as throw-aways with the same answers at 0.15 to 0.18 on made-up pages:
fold and squash in one loop save 1.8 ms/MB, a walk over selectolax's public attributes
1.5, unescaping and the search for base64 0.3 to 0.5 each: 1.22 times as fast in all,
0.19 to 0.23 of parse-and-walk, for a compiler or a wheel for each platform. With the
pass that looks for spots and the automaton free as well it was 0.28, and 0.33 with the
walk for nothing too, so that bar wants another parser that hands out folded text itself.
"""

from __future__ import annotations

import cProfile
import gc
import os
import pstats
import re
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from privacyaudit import Detail, DetailKind, Document, Person
from privacyaudit.reading.examine import Reader
from privacyaudit.reading.pool import Pool
from tests.benchmarks.pages import pages
from tests.reading.labelled.people import PEOPLE


def _timed(read: Callable[[bytes], object], bodies: Sequence[bytes]) -> float:
    # Processor time, so that a busy machine does not count against the longer rows.
    start = time.process_time()
    for body in bodies:
        read(body)
    return time.process_time() - start


def _side_by_side(
    rows: Sequence[tuple[str, Callable[[bytes], object]]], bodies: Sequence[bytes]
) -> dict[str, float]:
    """
    Return seconds by row: page by page in turn, and the best of three of each page.

    So that whatever else the machine does in the meantime falls on all rows alike.
    """
    took = dict.fromkeys((name for name, _ in rows), 0.0)
    for body in bodies:
        best = dict.fromkeys(took, float("inf"))
        for _ in range(3):
            for name, read in rows:
                best[name] = min(best[name], _timed(read, (body,)))
        for name, seconds in best.items():
            took[name] += seconds
    return took


def parse(body: bytes) -> object:
    """Parse alone."""
    return LexborHTMLParser(body)


def parse_and_walk(body: bytes) -> object:
    """Parse, and touch all text and all attribute values: the floor."""
    root = LexborHTMLParser(body).root
    assert root is not None
    found = []
    for node in root.traverse(include_text=True):
        if node.is_text_node:
            found.append(node.text_content)
        else:
            found.extend(node.attributes.values())
    return found


def soup_text(body: bytes) -> object:
    """Return the text by beautifulsoup4 with lxml."""
    from bs4 import BeautifulSoup

    return BeautifulSoup(body, "lxml").get_text()


def plain_re(person: Person) -> Callable[[bytes], object]:
    """Return a search for all details as they were typed, and nothing else."""
    typed = re.compile("|".join(re.escape(d.value) for d in person.details), re.I)
    return lambda body: typed.findall(body.decode())


def somebody(count: int) -> Person:
    """Return a person with *count* details."""
    details = list(PEOPLE["gb"].person.details)
    others = [d for code in PEOPLE if code != "gb" for d in PEOPLE[code].person.details]
    kinds = (DetailKind.FAMILY_NAME, DetailKind.PAST_ADDRESS, DetailKind.PHONE, DetailKind.EMAIL)
    number = 0
    while len(details) + len(others) < count:
        kind = kinds[number % 4]
        values = (
            f"Zebedee{number} Quorvale{number}",
            f"{number + 3} Inventory{number} Road, Madeupton{number}",
            f"07700 {900500 + number}",
            f"box{number}.letters@example.net",
        )
        others.append(Detail(kind, values[number % 4]))
        number += 1
    return Person(tuple((details + others)[:count]), region="GB")


def main() -> None:
    """Print the figures."""
    folders = [Path(word) for word in sys.argv[1:] if not word.startswith("--")]
    bodies: Sequence[bytes] = [
        page.read_bytes() for folder in folders for page in sorted(folder.rglob("*.htm*"))
    ]
    bodies = bodies or pages(int(os.environ.get("PAGES", "200")))
    size = sum(map(len, bodies)) / 1e6
    few, many = Reader(somebody(10)), Reader(somebody(200))
    gc.freeze()  # as a child does, and for all rows alike
    if "--profile" in sys.argv:
        profile = cProfile.Profile()
        profile.runcall(_timed, lambda body: few.examine(Document(body, "text/html")), bodies)
        pstats.Stats(profile).sort_stats("tottime").print_stats(35)
        return
    print(f"{len(bodies)} pages, {size:.1f} MB")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows: tuple[tuple[str, Callable[[bytes], object]], ...] = (
        ("selectolax parse", parse),
        ("selectolax parse and walk", parse_and_walk),
        ("plain re of all details", plain_re(few.person)),
        ("privacyaudit, 10 details", lambda body: few.examine(Document(body, "text/html"))),
        ("privacyaudit, 200 details", lambda body: many.examine(Document(body, "text/html"))),
    )
    best = _side_by_side(rows, bodies)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    best["bs4 + lxml text"] = (
        _timed(soup_text, bodies[:40]) * size / (sum(map(len, bodies[:40])) / 1e6)
    )
    floor = best["selectolax parse and walk"]
    for name, took in best.items():
        print(f"{name:30}{size / took:9.1f} MB/s{floor / took:8.2f} of parse and walk")
    ratio = best["privacyaudit, 200 details"] / best["privacyaudit, 10 details"]
    print(f"200 details take {ratio:.2f} times as long as 10")
    print(
        f"memory peak grew by {after - before:.0f} MB; largest page {max(map(len, bodies)) / 1e6:.2f} MB"
    )
    if "--one-core" not in sys.argv:
        _all_cores(few.person, bodies, size, floor)


def _all_cores(person: Person, bodies: Sequence[bytes], size: float, floor: float) -> None:
    from concurrent.futures import ThreadPoolExecutor

    cores = os.cpu_count() or 1
    with Pool(person) as pool, ThreadPoolExecutor(cores) as threads:
        list(threads.map(pool.read, [Document(bodies[0], "text/html")] * cores))
        start = time.perf_counter()
        list(threads.map(lambda body: pool.read(Document(body, "text/html")), bodies))
        took = time.perf_counter() - start
    print(
        f"{'in children, ' + str(cores) + ' cores':30}{size / took:9.1f} MB/s{floor / took:8.2f} of parse and walk"
    )


if __name__ == "__main__":
    main()
