r"""Run a tool against the loopback sites, several times, and measure it.

The command after ``--`` is run once for each round.  In it, ``{data}`` stands
for the data folder, ``{out}`` for an empty folder made for the round and
``{target}`` for the account.  Example::

    python -m tests.benchmarks.accounts.measure --data DATA --name sherlock --form sherlock \
        --report '{out}/{target}.csv' --isolate -- \
        sherlock --json '{data}/sherlock.json' --csv --print-all \
        --folderoutput '{out}' '{target}'

With ``--isolate`` everything runs in a network namespace of its own that holds
only a loopback device (Linux), so that neither the tool nor an update check in
it can reach anything else.

Run ``python -m tests.benchmarks.accounts.measure --help`` for the command line.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

from tests.benchmarks.accounts.score import READERS, score

ROOT = Path(__file__).resolve().parents[3]
MODULE = "tests.benchmarks.accounts"
INSIDE = "BENCH_INSIDE_NAMESPACE"


def enter_namespace() -> None:
    """Start this program again in a network namespace with loopback only."""
    command = [sys.executable, "-m", f"{MODULE}.measure", *sys.argv[1:]]
    script = 'ip link set lo up && exec "$@"'
    environment = dict(os.environ, **{INSIDE: "1"})
    os.execvpe(
        "unshare",
        ["unshare", "--map-root-user", "--net", "sh", "-c", script, "sh", *command],
        environment,
    )


def ask_server(port: int, method: str) -> dict[str, Any]:
    """Ask the server what it saw (GET) or have it forget (POST)."""
    path = "/stats" if method == "GET" else "/reset"
    url = f"http://127.0.0.1:{port + 1}{path}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, method=method), timeout=10) as reply:
        seen: dict[str, Any] = json.load(reply)
    return seen


def start_server(data: Path, work: Path, extra: list[str]) -> subprocess.Popen[bytes]:
    """Start the server and wait until it listens."""
    ready = work / "server-ready"
    ready.unlink(missing_ok=True)
    command = [sys.executable, "-m", f"{MODULE}.server", str(data / "catalogue.json")]
    log = (work / "server.log").open("wb")
    server = subprocess.Popen([*command, "--ready", str(ready), *extra], stdout=log, stderr=log)
    for _ in range(200):
        if ready.exists():
            return server
        if server.poll() is not None:
            break
        time.sleep(0.05)
    raise SystemExit(f"the server did not start; see {work / 'server.log'}")


def run_once(command: list[str], folder: Path, limit: float) -> dict[str, Any]:
    """Run ``command`` once and return what it cost.

    The peak memory is the largest resident set of any single process; a value
    below that of this program itself cannot be told apart from it.
    """
    home = folder / "home"
    home.mkdir()
    environment = dict(os.environ, HOME=str(home), PYTHONDONTWRITEBYTECODE="1")
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
        begin = time.monotonic()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            cwd=folder,
            env=environment,
        )
        late = False
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - begin > limit and not late:
                late = True
                process.kill()
            time.sleep(0.005)
        wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "wall_s": round(wall, 3),
        "cpu_s": round(usage.ru_utime + usage.ru_stime, 3),
        "peak_rss_mib": round(usage.ru_maxrss / 1024, 1),
        "exit": process.returncode,
        "stopped_late": late,
    }


def fill(text: str, words: dict[str, str]) -> str:
    """Put the round's own values in place of ``{data}`` and the like."""
    for word, value in words.items():
        text = text.replace("{" + word + "}", value)
    return text


def middle(rounds: list[dict[str, Any]], key: str) -> dict[str, float]:
    """Return the median and the spread of one measure."""
    values = [entry[key] for entry in rounds]
    return {
        "median": round(statistics.median(values), 3),
        "min": min(values),
        "max": max(values),
    }


def parse_arguments(argv: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description="Run a tool against the made-up sites, and measure it."
    )
    parser.add_argument("--data", type=Path, required=True, help="catalogue folder")
    parser.add_argument("--work", type=Path, default=Path("bench-work"))
    parser.add_argument("--name", required=True, help="name for the results")
    parser.add_argument("--form", choices=sorted(READERS), default="plain")
    parser.add_argument("--report", required=True, help="where the tool writes")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=900.0, help="seconds a round")
    parser.add_argument("--isolate", action="store_true", help="loopback only")
    parser.add_argument("--server", default="", help="more options for the server")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args(argv)
    if args.command and args.command[0] == "--":
        args.command = args.command[1:]
    if not args.command:
        parser.error("give the command to run after --")
    return args


def main(argv: list[str] | None = None) -> int:
    """Measure one tool and write the figures to the work folder."""
    args = parse_arguments(argv)
    if args.isolate and INSIDE not in os.environ:
        enter_namespace()
    data, work = args.data.resolve(), args.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    truth = json.loads((data / "truth.json").read_text(encoding="utf-8"))
    port = json.loads((data / "catalogue.json").read_text(encoding="utf-8"))["port"]
    server = start_server(data, work, args.server.split())
    rounds = []
    try:
        for number in range(1, args.rounds + 1):
            folder = work / f"{args.name}-{number}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            words = {"data": str(data), "out": str(folder), "target": truth["target"]}
            ask_server(port, "POST")
            command = [fill(part, words) for part in args.command]
            if os.sep in command[0]:
                command[0] = os.path.abspath(command[0])
            entry = run_once(command, folder, args.limit)
            entry["server"] = ask_server(port, "GET")
            report = Path(fill(args.report, words))
            if not report.exists() and args.form != "blackbird":
                raise SystemExit(f"no report at {report}; see {folder / 'stderr'}")
            verdicts = READERS[args.form](report, truth)
            entry["score"] = score(verdicts, truth)
            entry["sites_per_s"] = round(len(truth["sites"]) / entry["wall_s"], 1)
            rounds.append(entry)
            print(
                f"{args.name} round {number}: {entry['wall_s']} s wall, "
                f"{entry['cpu_s']} s CPU, {entry['peak_rss_mib']} MiB, "
                f"{entry['sites_per_s']} sites/s, exit {entry['exit']}, "
                f"misleading {entry['score']['misleading']}",
                flush=True,
            )
    finally:
        server.terminate()
        server.wait()
    result = {
        "name": args.name,
        "profile": truth["profile"],
        "sites": len(truth["sites"]),
        "command": args.command,
        "python": platform.python_version(),
        "cpus": os.cpu_count(),
        "summary": {
            key: middle(rounds, key) for key in ("wall_s", "cpu_s", "peak_rss_mib", "sites_per_s")
        },
        "rounds": rounds,
    }
    path = work / f"{args.name}.json"
    path.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(f"written to {path}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
