"""
How long an audit of many saved pages takes, beside a bare parse of the same pages.

``python -m tests.benchmarks.audit`` makes 200 pages of 100 KB in a temporary
folder, runs ``privacyaudit audit`` on them as a person would, on one core,
and prints its seconds as a whole process by the clock and of the processor,
the same for a child that only parses each page with selectolax, and the ratio
of the two. It also prints how long ``privacyaudit --help`` takes beside a bare
start of Python.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

PAGES = 200
SIZE = 100_000
ROUNDS = 3

DETAILS = """schema = 1
region = "GB"
[consent]
role = "self"
made_by = "AS"
given = {today}
[[detail]]
kind = "name"
value = "Avery Sample"
[[detail]]
kind = "phone"
value = "07700 900123"
[[detail]]
kind = "email"
value = "avery.sample@example.com"
[[detail]]
kind = "home_address"
value = "12 Invented Lane, Testford, ZZ99 9ZZ"
[[file]]
path = "saved"
"""
WORDS = [
    "the",
    "of",
    "to",
    "stock",
    "bread",
    "hills",
    "river",
    "kitchen",
    "morning",
    "music",
    "lamp",
    "green",
    "open",
    "daily",
]


def page(rng: random.Random) -> str:
    """Return one page: nested blocks, links, inline state, and the sample person once."""
    parts: list[str] = []
    size = 0
    while size < SIZE:
        words = " ".join(rng.choices(WORDS, k=40))
        parts.append(
            f'<div class="c-{rng.randrange(99)}"><p>{words}</p><a href="/p/{size}">go</a></div>'
        )
        size += len(parts[-1])
    parts.insert(len(parts) // 2, "<p>Avery Sample, 07700 900123</p>")
    state = ",".join(str(rng.randrange(10**9)) for _count in range(500))
    return f"<title>Page</title><script>var s=[{state}]</script>" + "\n".join(parts)


def seconds(command: list[str], folder: Path) -> tuple[float, float]:
    """Return the seconds of *command* and all its children: by the clock, of the processor."""
    began, before = time.perf_counter(), os.times()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    took, after = time.perf_counter() - began, os.times()
    used = after.children_user + after.children_system
    return took, used - before.children_user - before.children_system


def main() -> None:
    """Make the pages, measure, and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    python = [sys.executable]
    parse = (
        "import pathlib, selectolax.lexbor as s\n"
        "for path in pathlib.Path('saved').iterdir():\n    s.LexborHTMLParser(path.read_bytes())"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "saved").mkdir()
        rng = random.Random(7)
        for number in range(PAGES):
            (folder / "saved" / f"{number:03}.html").write_text(page(rng))
        (folder / "mine.toml").write_text(DETAILS.format(today=date.today().isoformat()))
        (folder / "mine.toml").chmod(0o600)
        cli = [*python, "-c", "from privacyaudit.cli import main; main()"]
        audit: list[tuple[float, float]] = []
        bare: list[tuple[float, float]] = []
        helps: list[tuple[float, float]] = []
        starts: list[tuple[float, float]] = []
        for number in range(ROUNDS):
            to = ["audit", "mine.toml", "--agree", "your-files", "--to", f"{number}.html"]
            audit.append(seconds([*cli, *to], folder))
            bare.append(seconds([*python, "-c", parse], folder))
            helps.append(seconds([*cli, "--help"], folder))
            starts.append(seconds([*python, "-c", "pass"], folder))
    _tell(f"audit of {PAGES} pages of {SIZE // 1000} KB", audit, "bare parse", bare)
    _tell("privacyaudit --help", helps, "bare start of Python", starts)


def _tell(
    what: str, ours: list[tuple[float, float]], beside: str, other: list[tuple[float, float]]
) -> None:
    wall, cpu = (statistics.median(column) for column in zip(*ours, strict=True))
    bare, bare_cpu = (statistics.median(column) for column in zip(*other, strict=True))
    print(f"{what}: {wall:.2f} s ({cpu:.2f} s of the processor)")
    print(f"  {beside}: {bare:.2f} s ({bare_cpu:.2f} s); ratio {cpu / bare_cpu:.1f}")


if __name__ == "__main__":
    main()
