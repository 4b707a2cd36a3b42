"""Writing a report: one file, for its owner alone, with a neutral name, never over another."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, get_args

from privacyaudit.desk.newfile import write_whole
from privacyaudit.errors import InputError
from privacyaudit.model import Audit
from privacyaudit.report import Which
from privacyaudit.words import _

Form = Literal["html", "text", "pdf", "csv", "json"]
"""What a report can be written as."""

FORMS: tuple[Form, ...] = get_args(Form)


def name_for(audit: Audit, suffix: str) -> str:
    """Return the neutral name of a report (rule F2)."""
    return f"notes-{audit.finished.astimezone().date().isoformat()}{suffix}"


def write_html(audit: Audit, to: Path, which: Which = "me") -> Path:
    """
    Write the report and return where it is.

    :param to: a file, or a folder in which it gets its own neutral name.
    :raises InputError: it cannot be written there, or something is there already.
    """
    from privacyaudit import report

    return write_new(to, name_for(audit, ".html"), report.html(audit, which).encode())


def write_form(
    audit: Audit, to: Path, which: Which = "me", form: Form = "html", *, large: bool = False
) -> Path:
    """
    Write the report in *form* and return where it is.

    :param large: print at 18 points; for ``html`` and ``pdf``.
    :raises InputError: it cannot be written there, or something is there already.
    :raises MissingExtraError: a PDF was asked for, and nothing here can make one.
    """
    from privacyaudit import report

    if form == "pdf":
        body = report.pdf(audit, which, large=large)
    elif form == "text":
        body = report.text(audit, which).encode()
    elif form == "csv":
        body = b"\xef\xbb\xbf" + report.csv(audit).encode()  # so that spreadsheets see UTF-8
    elif form == "json":
        body = report.json(audit, which).encode()
    else:
        body = report.html(audit, which, large=large).encode()
    suffix = ".txt" if form == "text" else f".{form}"
    return write_new(to, name_for(audit, suffix), body)


def check_place(to: Path) -> None:
    """
    See, before anything is asked of anybody, that a report can be written to *to*.

    :raises InputError: it cannot, or something is there already.
    """
    folder = to if to.is_dir() else to.parent
    if to.exists() and not to.is_dir():
        raise _taken()
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _cannot_write()


def _taken() -> InputError:
    return InputError(
        _("Something with that name is there already, and nothing is ever written over it."),
        _("Give another name, or a folder: it then gets a name of its own."),
    )


def _cannot_write() -> InputError:
    return InputError(
        _("It cannot be written there."),
        _("Give --to a folder that is there, and that you may write to."),
    )


def write_new(to: Path, name: str, body: bytes) -> Path:
    """
    Write *body* to a new file that only its owner can read.

    :param to: a file, or an existing folder in which *name* is used, with a
        number where that name is taken.
    :raises InputError: it cannot be written there, or the file named is there already.
    :raises NoSpaceError: the disk is full; no part of a file is left.
    """
    if to.is_dir():
        stem, suffix = os.path.splitext(name)
        tries = [to / name, *(to / f"{stem}-{number}{suffix}" for number in range(2, 1000))]
    else:
        tries = [to]
    for path in tries:
        try:
            write_whole(path, body)
        except FileExistsError:
            continue
        except OSError:
            raise _cannot_write() from None
        return path
    raise _taken()
