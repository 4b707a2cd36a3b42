"""Build a deterministic catalogue of made-up sites for benchmarking.

Each site has a *behaviour* (what the loopback server does) and a *rule family*
(what a site list says about the site).  Usually the two agree.  Where they do
not, the rule is stale, and that is the point of the case.

The catalogue is written out once and then read by three parties: the server,
which acts it out; the tools under test, each through a site list in its own
format; and the scorer, through the ground truth.

Run ``python -m tests.benchmarks.accounts.catalogue --help`` for the command line.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.accounts.listfiles import WRITERS
from tests.benchmarks.accounts.sites import PROFILES, build

DEFAULT_TARGET = "sample_user7"
DEFAULT_PORT = 18080


def main(argv: list[str] | None = None) -> int:
    """Write the catalogue, the ground truth and every site list."""
    parser = argparse.ArgumentParser(description="Make the made-up sites.")
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.add_argument("--sites", type=int, default=400)
    parser.add_argument("--profile", choices=sorted(PROFILES), default="brief")
    parser.add_argument("--layout", choices=("hosts", "paths"), default="hosts")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    parser.add_argument("--share", type=float, default=0.25, help="share found")
    parser.add_argument("--target", default=DEFAULT_TARGET, help="account looked up")
    parser.add_argument("--seed", type=int, default=20)
    args = parser.parse_args(argv)

    sites = build(args.sites, args.profile, args.layout, args.port, args.share, args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    catalogue = {
        "target": args.target,
        "port": args.port,
        "layout": args.layout,
        "profile": args.profile,
        "sites": [asdict(site) for site in sites],
    }
    truth = {
        "target": args.target,
        "profile": args.profile,
        "sites": {
            site.name: {
                "url": site.url(args.target),
                "exists": site.target_exists,
                "answerable": site.answerable,
                "behaviour": site.behaviour,
                "rule": site.family,
            }
            for site in sites
        },
    }
    documents = {"catalogue.json": catalogue, "truth.json": truth}
    documents.update({name: write(sites) for name, write in WRITERS.items()})
    for name, document in documents.items():
        text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
        (args.out / name).write_text(text, encoding="utf-8")
    counts: dict[str, int] = {}
    for site in sites:
        counts[site.behaviour] = counts.get(site.behaviour, 0) + 1
    print(f"{len(sites)} sites in {args.out}: {counts}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
