"""
The command line with a table of hosts on this machine, for trying things out.

``python -m tests.loopback audit mine.toml`` reaches the demo's hosts;
``python -m tests.loopback --serve HOST=FOLDER audit mine.toml`` serves a
folder of pages as a host of your own. No setting and no details file can do
this: the table is given in code.
"""

from __future__ import annotations

import mimetypes
import sys
from pathlib import Path

from privacyaudit.cli import main
from privacyaudit.demo import web
from privacyaudit.desk.audit import Surroundings


def folder_answers(host: str, folder: Path) -> dict[tuple[str, str], web.Answer]:
    """Return an answer for each file in *folder*, as pages of *host*."""
    found: dict[tuple[str, str], web.Answer] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            kind = mimetypes.guess_type(path.name)[0] or "text/html"
            place = "/" + path.relative_to(folder).as_posix()
            found[host, place] = (200, {"Content-Type": kind}, path.read_bytes())
    return found


def run(arguments: list[str]) -> int:
    """Run the command line with the demo's hosts, and any that ``--serve`` names."""
    answers = web.pages()
    while arguments[:1] == ["--serve"]:
        if len(arguments) < 2 or "=" not in arguments[1]:
            sys.exit("Write --serve HOST=FOLDER, then the command.")
        host, _equals, folder = arguments[1].partition("=")
        answers |= folder_answers(host, Path(folder))
        arguments = arguments[2:]
    with web.serve(answers) as table:
        return main(arguments, Surroundings(table=table))


if __name__ == "__main__":
    run(sys.argv[1:])
