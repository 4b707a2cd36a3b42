"""
An audit that goes wrong at every point in turn, with two hundred canaries to be leaked.

Every value the person typed, everything on the pages that they did not list,
and every file's name is a canary. At the entry of one function after another a
fault is raised whose text holds all of them. Whatever the program then prints
or writes is searched.

``python -m tests.hostile.faults COUNT [loud|quiet] [FUNCTION]`` prints the figures as one
line of JSON; ``loud`` is the twin without the quiet, which must leak.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings
from privacyaudit.details import as_toml
from privacyaudit.model import (
    Answer,
    Circumstances,
    Consent,
    Detail,
    DetailKind,
    Page,
    Person,
    Role,
)

PACKAGE = str(Path(sys.modules["privacyaudit"].__file__ or "").parent)


def canary(number: int) -> str:
    """Return one of the canaries: letters only, so that it can be part of a name."""
    letters = "".join(chr(97 + number // 26**place % 26) for place in (2, 1, 0))
    return f"zqx{letters}jv"


TYPED = [canary(number) for number in range(90)]
UNLISTED = [canary(number) for number in range(90, 180)]
LISTED = [canary(number) for number in range(180, 190)]
"""In addresses that the person listed: the report may show those to the person."""
NAMES = [canary(number) for number in range(190, 200)]
"""In names of files and of places to avoid."""
ALL = [*TYPED, *UNLISTED, *LISTED, *NAMES]


def person(folder: Path) -> tuple[Person, Consent]:
    """Make a person of canaries, and files with canaries in their names and bodies."""
    left = iter(TYPED)
    kinds = (
        *((DetailKind.NAME, "Avery {}"),) * 15,
        *((DetailKind.EMAIL, "{}@example.com"),) * 10,
        *((DetailKind.USERNAME, "{}"),) * 5,
        *((DetailKind.PAST_ADDRESS, "12 {} Lane, Testford, ZZ99 9ZZ"),) * 15,
        *((DetailKind.EMPLOYER, "{} Bakery Ltd"),) * 15,
        *((DetailKind.SCHOOL, "{} College"),) * 10,
        *((DetailKind.PLACE, "{} Climbing Hall"),) * 10,
        *((DetailKind.EVENT, "{} Lantern Fair"),) * 10,
    )
    details = tuple(
        Detail(
            kind, shape.format(next(left).title()), f"your {kind.value.replace('_', ' ')} {number}"
        )
        for number, (kind, shape) in enumerate(kinds)
    )
    files = folder / "files"
    files.mkdir()
    for number, name in enumerate(NAMES[:6]):
        text = f"<p>{TYPED[number]}@example.com and {UNLISTED[number]}@example.org"
        (files / f"{name}.html").write_text(text)
    pages = tuple(
        Page(f"https://site{number % 2}.example/{word}", f"page {number}")
        for number, word in enumerate(LISTED[:4])
    )
    told = Person(
        details=details,
        pages=pages,
        files=(str(files),),
        avoid=tuple(f"https://{name}.example/" for name in NAMES[6:]),
        region="GB",
        circumstances=Circumstances(watched=Answer.NO),
    )
    today = date.today()
    return told, Consent(Role.SELF, "AS", today, today + timedelta(days=30))


def pages(told: Person) -> dict[tuple[str, str], web.Answer]:
    """Return pages that show canaries, listed and not, and that fail in several ways."""
    made: dict[tuple[str, str], web.Answer] = {}
    unlisted = " ".join(f"{word}@example.org {word.title()} Street" for word in UNLISTED)
    typed = " ".join(detail.value for detail in told.details)
    for number, page in enumerate(told.pages):
        host, _slash, path = page.address.partition("://")[2].partition("/")
        head = {"Content-Type": "text/html", "X-Canary": UNLISTED[number]}
        body = f"<title>{UNLISTED[0]}</title><p>{typed}<p>{unlisted}".encode()
        made[host, f"/{path}"] = (200, head, body)
        if number == 1:
            made[host, f"/{path}"] = (302, {**head, "Location": f"/{UNLISTED[9]}"}, b"")
    return made


class Boom(Exception):  # noqa: N818 - the fault of a test
    """The fault that is put in; its text holds every canary."""


@contextmanager
def fault(code: CodeType | None, seen: dict[CodeType, int]) -> Iterator[None]:
    """Raise at the first entry of *code*, in whichever thread; without it, note all entries."""
    done = threading.Event()

    def look(frame: FrameType, event: str, _value: Any) -> None:
        if event != "call" or not frame.f_code.co_filename.startswith(PACKAGE):
            return
        if code is None:
            seen[frame.f_code] = seen.get(frame.f_code, 0) + 1
        elif frame.f_code is code and not done.is_set():
            done.set()
            raise Boom(" ".join(ALL))

    threading.setprofile(look)
    sys.setprofile(look)
    try:
        yield
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


@contextmanager
def caught(folder: Path) -> Iterator[list[str]]:
    """Catch all that is written to the two streams, down to the system's own handles."""
    said: list[str] = []
    kept = [os.dup(1), os.dup(2)]
    paths = [folder / "out", folder / "err"]
    opened = [os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600) for path in paths]
    sys.stdout.flush()
    sys.stderr.flush()
    for target, handle in zip((1, 2), opened, strict=True):
        os.dup2(handle, target)
    try:
        yield said
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        for target, handle in zip((1, 2), kept, strict=True):
            os.dup2(handle, target)
            os.close(handle)
        for handle, path in zip(opened, paths, strict=True):
            os.close(handle)
            said.append(path.read_text(errors="replace"))
            path.unlink()


WRITTEN: set[str] = set()


def _note(event: str, details: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(details[0], str | bytes | os.PathLike):
        mode, flags = details[1], details[2] or 0
        if (isinstance(mode, str) and set(mode) & set("wax+")) or flags & (os.O_WRONLY | os.O_RDWR):
            WRITTEN.add(os.fsdecode(details[0]))


def audit(folder: Path, around: Surroundings) -> int:
    """Run the audit command on the details in *folder*, as a person would; return its exit code."""
    from privacyaudit.cli import main

    details = folder / "mine.toml"
    try:
        main(
            ["audit", str(details), "--agree", "your-pages", "--agree", "your-files", "--quiet",
             "--to", str(folder / "report.html")],
            around,
        )  # fmt: skip
    except SystemExit as ended:
        return int(ended.code or 0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        return 1
    return 0


def leaks(said: list[str], folder: Path) -> list[str]:
    """Return which canaries were printed or written."""
    found = {word for text in said for word in ALL if word in text.lower()}
    mine = folder / "mine.toml"
    for name in WRITTEN:
        path = Path(name)
        if path == mine or not path.is_file() or (folder / "files") in path.parents:
            continue
        text = path.read_bytes().decode(errors="replace").lower()
        allowed = LISTED if path == folder / "report.html" else []
        found |= {word for word in ALL if word in text and word not in allowed}
    return sorted(found)


def run(count: int, *, loud: bool = False, only: str = "") -> dict[str, object]:
    """Put a fault at *count* points, or in every function named *only*; return the figures."""
    if loud:
        import privacyaudit.quiet

        privacyaudit.quiet.be_quiet = lambda: None
    sys.addaudithook(_note)
    codes: Counter[int] = Counter()
    leaked: dict[str, list[str]] = {}
    times: dict[str, float] = {}
    seen: dict[CodeType, int] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        told, given = person(folder)
        details = folder / "mine.toml"
        details.write_text(as_toml(told, given))
        details.chmod(0o600)
        with web.serve(pages(told)) as table:
            around = Surroundings(table={**table})
            # The second time nothing is imported or made ready any more; one name needs no second.
            for _round in range(1 if only else 2):
                seen.clear()
                with caught(folder) as said, fault(None, seen):
                    whole = audit(folder, around)
                (folder / "report.html").unlink()
            if whole or leaks(said, folder):
                raise AssertionError(f"without any fault: {whole} {leaks(said, folder)} {said}")
            mine = [code for code in seen if code.co_name != "<module>"]
            if only:
                mine = [code for code in mine if code.co_name == only]
            step = max(1.0, len(mine) / count)
            points = [mine[int(number * step)] for number in range(min(count, len(mine)))]
            for code in points:
                for path in WRITTEN:
                    if Path(path) == folder / "report.html":
                        Path(path).unlink(missing_ok=True)
                began = time.monotonic()
                with caught(folder) as said, fault(code, seen):
                    codes[audit(folder, around)] += 1
                words = leaks(said, folder)
                where = f"{Path(code.co_filename).name}:{code.co_qualname}"
                times[where] = round(time.monotonic() - began, 1)
                if words:
                    leaked[where] = words[:3]
    return {
        "points": len(points),
        "functions": len(mine),
        "canaries": len(ALL),
        "leaks": len(leaked),
        "where": dict(list(leaked.items())[:20]),
        "exit_codes": {str(code): times for code, times in codes.items()},
        "slowest": dict(sorted(times.items(), key=lambda one: -one[1])[:12]),
        "files_written": sorted(WRITTEN)[:20],
    }


if __name__ == "__main__":
    words = [*sys.argv[1:], "", ""]
    print(json.dumps(run(int(words[0]), loud=words[1] == "loud", only=words[2])))
    sys.stdout.flush()
    os._exit(0)
