"""Measure the username check beside a bare checker, in one run."""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.accounts.catalogue import main as make_sites
from tests.benchmarks.accounts.measure import MODULE, ROOT
from tests.benchmarks.accounts.sites import PROFILES


def measured(name: str, given: argparse.Namespace, folder: Path, command: list[str]) -> Any:
    """Measure one command, and return its result."""
    call = [
        sys.executable, "-m", f"{MODULE}.measure", "--data", str(folder / "data"),
        "--work", str(folder / "work"), "--name", name, "--rounds", str(given.rounds),
        "--report", "{out}/report.json",
    ]  # fmt: skip
    if given.isolate:
        call.append("--isolate")
    subprocess.run([*call, "--", *command], cwd=ROOT, check=True)
    return json.loads((folder / "work" / f"{name}.json").read_text(encoding="utf-8"))


def main() -> int:
    """Make the sites, measure both, and print the figures and their ratio."""
    parser = argparse.ArgumentParser(description="Measure the username check on made-up sites.")
    parser.add_argument("--profile", choices=sorted(PROFILES), default="brief")
    parser.add_argument("--sites", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--isolate", action="store_true", help="loopback only (Linux)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        make_sites(
            ["--out", str(folder / "data"), "--profile", given.profile, "--sites", str(given.sites)]
        )
        results = {}
        if importlib.util.find_spec("aiohttp") is not None:
            floor = Path(__file__).with_name("floor.py")
            at_once = "100" if given.sites > 400 else "50"
            results["floor"] = measured(
                "floor", given, folder,
                [
                    sys.executable, str(floor), "--sites", "{data}/wmn-data.json", "--user",
                    "{target}", "--write", "{out}/report.json", "--canary", "--at-once", at_once,
                ],
            )  # fmt: skip
        ours = [
            "sh", "-c",
            'cd "$1" && printf %s "$2" | '
            '"$0" -m tests.benchmarks.usernames --sites "$3" --write "$4"',
            sys.executable, str(ROOT), "{target}", "{data}/wmn-data.json", "{out}/report.json",
        ]  # fmt: skip
        results["ours"] = measured("ours", given, folder, ours)
    for name, result in results.items():
        middle = {key: value["median"] for key, value in result["summary"].items()}
        score = result["rounds"][-1]["score"]
        print(
            f"{name}: {middle['wall_s']} s, {middle['cpu_s']} s CPU, {middle['peak_rss_mib']} MiB; "
            f"misleading {score['misleading']}, precision {score['precision']}, "
            f"recall {score['recall']}"
        )
    if "floor" in results:
        ratio = (
            results["ours"]["summary"]["wall_s"]["median"]
            / results["floor"]["summary"]["wall_s"]["median"]
        )
        print(f"time beside the bare checker: {ratio:.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
