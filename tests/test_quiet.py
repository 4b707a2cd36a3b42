"""Nothing of a person is left behind when something goes wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CANARY = "zq7canary"


def run(code: str, *, quiet: bool = True) -> subprocess.CompletedProcess[str]:
    """Run *code* in a program of its own, after the first thing a program does."""
    begin = "from privacyaudit.quiet import be_quiet; be_quiet()\n" if quiet else ""
    program = "import sys, json; sys.path[:] = json.loads(sys.stdin.readline())\n" + begin + code
    import json

    paths = json.dumps([os.path.abspath(path) for path in sys.path])
    return subprocess.run(
        [sys.executable, "-I", "-c", program],
        input=paths + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


FAULTS = {
    "a fault": "raise ValueError(value)",
    "a fault of a fault": "try:\n  raise ValueError(value)\nexcept ValueError as e:\n"
    "  raise RuntimeError(value) from e",
    "a fault in a thread": "import threading\nt = threading.Thread(target=lambda: {}[value])\n"
    "t.start(); t.join()",
    "a fault while clearing away": "class A:\n  def __del__(self): raise ValueError(value)\n"
    "a = A(); del a",
    "a warning": "import warnings; warnings.warn(value)",
    "a library's log": "import logging; logging.getLogger('urllib3.connection').error(value)",
    "a library's log with a handler": "import logging; logging.basicConfig(level=0)\n"
    "logging.getLogger('urllib3.connectionpool').debug(value)",
    "a group of faults": "raise ExceptionGroup(value, [ValueError(value)])",
    "a note on a fault": "e = ValueError(); e.add_note(value); raise e",
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_no_value_is_printed_when_something_goes_wrong(fault: str) -> None:
    """A trace on a shared screen would show what the person typed (F4)."""
    code = f"value = {CANARY!r}[:4] + {CANARY!r}[4:]\n{fault}\n"
    held = run(code)
    assert CANARY not in held.stdout + held.stderr


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_without_the_quiet_the_same_faults_do_print_it(fault: str) -> None:
    """The twin: if this finds nothing, the test above could not fail."""
    code = f"value = {CANARY!r}[:4] + {CANARY!r}[4:]\n{fault}\n"
    loud = run(code, quiet=False)
    assert CANARY in loud.stdout + loud.stderr


def test_the_kind_and_the_place_of_a_fault_are_said() -> None:
    """Enough to report a fault to us, and nothing of the person."""
    said = run("raise KeyError('x')").stderr
    assert "KeyError" in said
    assert "<string>:" in said


def test_a_stop_from_the_keyboard_prints_no_trace() -> None:
    """Ctrl-C is an answer, not a fault."""
    assert run("raise KeyboardInterrupt").stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_no_core_file_and_no_looking_in() -> None:
    """A core file holds every detail; so does a look into a running program."""
    said = run(
        "import resource, ctypes\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    ).stdout
    assert said.strip() == "(0, 0) 0"


def test_a_file_is_only_for_its_owner(tmp_path: Path) -> None:
    """Libraries make their files readable for everyone (finding 7)."""
    run(f"open({str(tmp_path / 'made')!r}, 'w').close()")
    assert (tmp_path / "made").stat().st_mode & 0o077 == 0
