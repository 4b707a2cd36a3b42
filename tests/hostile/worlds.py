"""Running a part of the lab in a program of its own, in a world of its own where it needs one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LOUD = (
    "THE HOSTILE LAB DID NOT RUN: this machine gives no network namespace "
    "(`unshare -rnm` failed), so no test has shown that private addresses are not reached."
)


@cache
def can_unshare() -> bool:
    """Say whether this machine gives a program a network of its own."""
    if sys.platform != "linux" or not shutil.which("unshare") or not shutil.which("ip"):
        return False
    tried = subprocess.run(
        ["unshare", "-rnm", "ip", "link", "set", "lo", "up"], capture_output=True, check=False
    )
    return tried.returncode == 0


def run(module: str, *words: str, apart: bool = False, timeout: float = 300) -> dict[str, Any]:
    """Run ``python -m module words`` and return the JSON it prints last."""
    paths = os.pathsep.join([str(ROOT), *(path for path in sys.path if path)])
    done = subprocess.run(
        [*(["unshare", "-rnm"] if apart else []), sys.executable, "-m", module, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )
    if done.returncode:
        raise AssertionError(done.stderr[-2000:])
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
