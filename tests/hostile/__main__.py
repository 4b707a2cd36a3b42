"""
``make hostile``: every figure of the hostile lab, each beside what it must reach.

Takes several minutes. Short forms of all of it are in the test suite.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from privacyaudit import report
from privacyaudit.report.printing import browser
from tests.hostile import payloads, slow
from tests.hostile.worlds import LOUD, can_unshare, run

MANY = 10_000
MUTATIONS = 2_000
POINTS = 300
Line = tuple[str, str, bool]
failed: list[str] = []


def say(what: str, figure: float, good: bool, unit: str = "") -> None:
    """Print one figure."""
    shown = f"{figure:.2f}" if isinstance(figure, float) else str(figure)
    print(f"{'ok  ' if good else 'NO  '}{what:<64} {shown} {unit}".rstrip(), flush=True)
    if not good:
        failed.append(what)


def none(what: str, figure: int) -> None:
    """Print a figure that must be nought."""
    say(f"{what} (0)", figure, figure == 0)


def least(what: str, figure: int, floor: int) -> None:
    """Print a figure that must be *floor* or more."""
    say(f"{what} ({floor} or more)", figure, figure >= floor)


def most(what: str, figure: float, ceiling: float, unit: str) -> None:
    """Print a figure that must be *ceiling* at most."""
    say(f"{what} ({ceiling:g} {unit})", float(figure), figure <= ceiling, unit)


def addresses() -> None:
    """Private machines reached, with the guard and without; names asked through a proxy."""
    if not can_unshare():
        print(f"SKIPPED: {LOUD}")
        return
    ours, bare, tor, direct, closed = (
        run("tests.hostile.lab", mode, apart=True)
        for mode in ("guarded", "bare", "tor", "direct", "closed")
    )
    least("hostile addresses tried", ours["cases"], 60)
    least("public pages that came back, as they should", ours["controls"], 5)
    none("reached a private machine", ours["reached"])
    least("twin without the guard: reached one", bare["reached"], 40)
    none("names looked up here through a proxy", len(tor["names_asked"]))
    least("twin without the proxy: names looked up", len(direct["names_asked"]), 1)
    none("went another way when the proxy was closed", closed["connections"])


def servers() -> None:
    """Slow servers against their deadline; bombs against memory and time."""
    times = [figure[0] for figure in run("tests.hostile.slow").values()]
    late = max(times) - slow.DEADLINE
    most(f"slow stages, {len(times)} of them: latest end after the deadline", late, 1, "s")
    bombs = run("tests.hostile.bombs")
    many = f"bombs and floods, {len(bombs['outcomes'])} of them"
    most(f"{many}: most memory", bombs["memory"], 80, "MB")
    most(f"{many}: slowest", bombs["slowest"], 2, "s")


def pages() -> None:
    """Pages made to hang, and pages changed at random."""
    for words in (("seeds",), ("mutated", str(MANY))):
        done = run("tests.hostile.pages", *words, timeout=7200)
        what = f"{words[0]}, {done['documents']} pages"
        most(f"{what}: slowest", done["slowest"], 6, "s")
        most(f"{what}: most memory of a reader", done["child_memory"], 400, "MB")
        print(f"      {done['outcomes']}; readers replaced: {done['children_replaced']}")
        print(f"      {done['seconds']:.0f} s in all; not read: {done['not_read']}")


def faults() -> None:
    """Canaries that a fault lets out."""
    quiet = run("tests.hostile.faults", str(POINTS), timeout=7200)
    loud = run("tests.hostile.faults", "1", "loud", "conclude")
    least("canaries", quiet["canaries"], 200)
    least("fault points", quiet["points"], POINTS)
    none("leaks", quiet["leaks"])
    print(f"      exit codes {quiet['exit_codes']}; where {quiet['where']}")
    least("twin without the quiet: leaks", loud["leaks"], 1)


def shown() -> None:
    """Payloads in reports, opened in a browser with scripts on."""
    program = browser()
    if not program:
        print("SKIPPED: no browser on this machine, so no report was opened with scripts on.")
        return
    from tests.hostile import carried
    from tests.samples_audit import an_audit

    made = payloads.xss()
    html = [report.html(audit, which) for audit in carried.audits(made) for which in report.SETS]
    ours = carried.seen_in_a_browser(html, program)
    plain = carried.seen_in_a_browser([report.html(an_audit([]))], program)
    least("payloads put into reports", len(made), 500)
    least(f"of them arrived in {ours['pages']} reports", ours["marks"], 500)
    none("scripts that ran, or dialogs", ours["ran"])
    none("requests", ours["asked"])
    none("elements added", ours["bad"] - plain["bad"] * ours["pages"])
    none("links that run", ours["links"])
    twin = carried.seen_in_a_browser([f"<body>{one}" for one in made[::10]], program)
    least("twin without escaping: ran or asked", twin["ran"] + twin["asked"], 5)


def files() -> None:
    """Photos, documents and archives changed at random."""
    done = run("tests.hostile.files", str(MUTATIONS), timeout=7200)
    what = f"changed files of {done['kinds']} kinds, {done['documents']} of them"
    least(what, done["documents"], MUTATIONS * done["kinds"])
    none(f"{what}: faults in the program that reads them", sum(done["raised"].values()))
    most(f"{what}: slowest", done["longest"], 6, "s")
    print(f"      {done['outcomes']}; readers replaced: {done['replaced']}")
    print(f"      {done['seconds']:.0f} s in all")


PARTS: dict[str, Callable[[], None]] = {
    "addresses": addresses,
    "servers": servers,
    "pages": pages,
    "files": files,
    "shown": shown,
    "faults": faults,
}


def main(chosen: list[str]) -> int:
    """Run the *chosen* parts, or all of them; return the exit code."""
    began = time.perf_counter()
    for name, part in PARTS.items():
        if not chosen or name in chosen:
            print(f"== {name}", flush=True)
            part()
    print(f"{len(failed)} figures missed, in {time.perf_counter() - began:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
