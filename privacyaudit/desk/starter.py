"""A file to double-click that opens the guided pages, with a name that says nothing (rule F9)."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from privacyaudit.errors import InputError
from privacyaudit.words import _

PROGRAM = "notes-pages"


def program() -> Path:
    """Return where the program is that opens the pages: on the path, else beside this Python."""
    found = shutil.which(PROGRAM)
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(found) if found else Path(sys.executable).parent / f"{PROGRAM}{suffix}"


def starter(platform: str, where: Path) -> tuple[str, str]:
    """Return the name and the text of a starter for *platform* that runs the program *where*."""
    path = str(where)
    if platform == "win32":
        quoted = path.replace("%", "%%")
        return "notes.bat", f'@echo off\r\n"{quoted}"\r\n'
    if platform == "darwin":
        quoted = path.replace("'", "'\\''")
        return "notes.command", f"#!/bin/sh\nexec '{quoted}'\n"
    # Within a key of a desktop file a backslash is written twice, and once more in quotes.
    for sign in ("\\", '"', "`", "$"):
        path = path.replace(sign, f"\\{sign}")
    path = path.replace("\\", "\\\\").replace("%", "%%")
    lines = (
        "[Desktop Entry]", "Type=Application", "Name=Notes", f'Exec="{path}"',
        "Icon=text-x-generic", "Terminal=false",
    )  # fmt: skip
    return "notes.desktop", "\n".join(lines) + "\n"


def write(folder: Path) -> Path:
    """
    Write a starter for this machine into *folder*, and return where it is.

    Raises InputError where *folder* is none, or something of that name is there.
    """
    name, text = starter(sys.platform, program())
    path = folder / name
    if not folder.is_dir():
        raise InputError(_("There is no such folder."), _("Choose one that is there."))
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise InputError(
            _("There is a file of this name already."), _("Choose another folder.")
        ) from None
    except OSError:
        raise InputError(_("It cannot be written there."), _("Choose another folder.")) from None
    path.chmod(0o755)
    return path
