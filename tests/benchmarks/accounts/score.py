"""Read what a tool reported and hold it against the ground truth.

Every reader turns a tool's own report into ``{site name: verdict}``, where a
verdict is one of

    found     the tool says the account exists
    missing   the tool says it does not
    invalid   the tool says the site does not allow such a name
    blocked   the tool says it was kept out
    unknown   the tool says it could not tell, for another reason

A site the tool says nothing about has no entry and is counted as ``silent``.

Run ``python -m tests.benchmarks.accounts.score --help`` for the command line.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

Verdicts = dict[str, str]
DECIDED = ("found", "missing", "invalid")


def _by_url(truth: dict[str, Any]) -> dict[str, str]:
    """Return site names by profile URL, with and without a final slash."""
    names: dict[str, str] = {}
    for name, site in truth["sites"].items():
        names[site["url"].rstrip("/")] = name
    return names


def read_sherlock(path: Path, truth: dict[str, Any]) -> Verdicts:
    """Read Sherlock's CSV report (``--csv --print-all``)."""
    words = {
        "Claimed": "found",
        "Available": "missing",
        "Illegal": "invalid",
        "WAF": "blocked",
    }
    with path.open(encoding="utf-8", newline="") as file:
        return {row["name"]: words.get(row["exists"], "unknown") for row in csv.DictReader(file)}


def read_maigret(path: Path, truth: dict[str, Any]) -> Verdicts:
    """Read Maigret's CSV report (``--csv``)."""
    words = {"Claimed": "found", "Available": "missing", "Illegal": "invalid"}
    kept_out = ("Access denied", "Bot protection", "Captcha", "Rate limited")
    verdicts: Verdicts = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            verdict = words.get(row["exists"], "unknown")
            if verdict == "unknown" and row["error_reason"].startswith(kept_out):
                verdict = "blocked"
            verdicts[row["name"]] = verdict
    return verdicts


def read_blackbird(path: Path, truth: dict[str, Any]) -> Verdicts:
    """Read Blackbird's JSON report, which lists found accounts only."""
    if not path.exists():
        return {}
    return {item["name"]: "found" for item in json.loads(path.read_text(encoding="utf-8"))}


def read_naminter(path: Path, truth: dict[str, Any]) -> Verdicts:
    """Read Naminter's JSON report (``--json --filter-all``)."""
    words = {"exists": "found", "missing": "missing", "not_valid": "invalid"}
    return {
        item["name"]: words.get(item["status"], "unknown")
        for item in json.loads(path.read_text(encoding="utf-8"))
    }


def read_plain(path: Path, truth: dict[str, Any]) -> Verdicts:
    """Read ``{site name or URL: verdict}``, the form for any other tool."""
    names = _by_url(truth)
    document = json.loads(path.read_text(encoding="utf-8"))
    return {names.get(key.rstrip("/"), key): verdict for key, verdict in document.items()}


READERS: dict[str, Callable[[Path, dict[str, Any]], Verdicts]] = {
    "sherlock": read_sherlock,
    "maigret": read_maigret,
    "blackbird": read_blackbird,
    "naminter": read_naminter,
    "plain": read_plain,
}


def score(verdicts: Verdicts, truth: dict[str, Any]) -> dict[str, Any]:
    """Return counts of right and wrong verdicts.

    ``answerable`` holds the sites that can be judged; ``unanswerable`` those
    where any firm verdict is a guess.  ``misleading`` adds up every firm verdict
    that is wrong or unfounded.  A ``silent`` site is not counted as misleading,
    but the reader of such a report cannot tell it from "checked, nothing there".
    """
    answerable: Counter[str] = Counter()
    unanswerable: dict[str, Counter[str]] = {}
    by_behaviour: dict[str, Counter[str]] = {}
    for name, site in truth["sites"].items():
        verdict = verdicts.get(name, "silent")
        by_behaviour.setdefault(site["behaviour"], Counter())[
            f"{'exists' if site['exists'] else 'absent'}:{verdict}"
        ] += 1
        if not site["answerable"]:
            unanswerable.setdefault(site["behaviour"], Counter())[verdict] += 1
        elif verdict == "found":
            answerable["tp" if site["exists"] else "fp"] += 1
        elif verdict in ("missing", "invalid"):
            answerable["fn" if site["exists"] else "tn"] += 1
        elif verdict == "silent":
            answerable["silent_exists" if site["exists"] else "silent_absent"] += 1
        else:
            answerable["undecided_exists" if site["exists"] else "undecided_absent"] += 1
    guesses = sum(
        count
        for counts in unanswerable.values()
        for verdict, count in counts.items()
        if verdict in DECIDED
    )
    found = answerable["tp"] + answerable["fp"]
    exist = sum(answerable[key] for key in ("tp", "fn", "silent_exists", "undecided_exists"))
    return {
        "answerable": dict(answerable),
        "unanswerable": {key: dict(value) for key, value in unanswerable.items()},
        "precision": round(answerable["tp"] / found, 4) if found else None,
        "recall": round(answerable["tp"] / exist, 4) if exist else None,
        "misleading": answerable["fp"] + answerable["fn"] + guesses,
        "by_behaviour": {key: dict(value) for key, value in by_behaviour.items()},
    }


def main(argv: list[str] | None = None) -> int:
    """Score one report and print the counts."""
    parser = argparse.ArgumentParser(description="Hold a report against the truth.")
    parser.add_argument("truth", type=Path)
    parser.add_argument("report", type=Path)
    parser.add_argument("--form", choices=sorted(READERS), default="plain")
    args = parser.parse_args(argv)
    truth = json.loads(args.truth.read_text(encoding="utf-8"))
    verdicts = READERS[args.form](args.report, truth)
    print(json.dumps(score(verdicts, truth), indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
