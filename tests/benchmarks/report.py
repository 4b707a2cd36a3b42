"""
How long, and how much memory, a report of 1,000 exposures takes.

Run it as ``python -m tests.benchmarks.report``. The reference is the same
machine escaping and joining the same number of plain table rows with Jinja,
in the same run, so that the ratio means something on any machine.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable

from jinja2 import Environment

from privacyaudit import Audit, Finding, report
from privacyaudit import services as records
from privacyaudit.conclusions import conclude
from tests.samples_audit import an_audit, seen

KINDS = (
    "phone/phone",
    "email/email",
    "home_address/home_address",
    "full_name_links/name",
    "usernames/username",
    "workplace/employer",
    "routine_places/place",
    "dob_age/birth_date",
)


def findings(count: int = 1000) -> list[Finding]:
    """Return *count* findings over known services and unknown sites."""
    hosts = [service.hosts[0] for service in records.services().all if service.hosts][:60]
    hosts += [f"site{number}.example" for number in range(200)]
    hosts = list(dict.fromkeys(hosts))
    return [
        seen(f"{KINDS[number % len(KINDS)]}@{hosts[number // len(KINDS) % len(hosts)]}")
        for number in range(count)
    ]


def timed(what: Callable[[], object], rounds: int = 5) -> float:
    """Return the shortest of *rounds* runs, in seconds."""
    best = float("inf")
    for _round in range(rounds):
        start = time.perf_counter()
        what()
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print what each step takes, beside the reference."""
    found = findings()
    audit: Audit = conclude(an_audit(found))
    rows = [(one.place, one.kind) for one in audit.exposures]
    template = Environment(autoescape=True).from_string(
        "<table>{% for a, b in rows %}<tr><td>{{ a }}</td><td>{{ b }}</td></tr>{% endfor %}</table>"
    )
    reference = timed(lambda: template.render(rows=rows))
    steps: list[tuple[str, Callable[[], object]]] = [
        ("conclude", lambda: conclude(an_audit(found))),
        *(
            (f"html {which}", lambda which=which: report.html(audit, which))
            for which in report.SETS
        ),
        ("text me", lambda: report.text(audit)),
        ("json helper", lambda: report.json(audit, "helper")),
        ("csv", lambda: report.csv(audit)),
    ]
    print(f"exposures {len(audit.exposures)}, actions {len(audit.actions)}")
    print(f"reference, a plain table of as many rows: {reference * 1000:.1f} ms")
    for name, step in steps:
        took = timed(step)
        print(f"{name:<12} {took * 1000:8.1f} ms  {took / reference:8.1f} times the reference")
    scale = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale
    print(f"peak memory of the whole process: {peak / 1e6:.0f} MB")
    print(f"size of html me: {len(report.html(audit).encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
