"""A username as a person types it: caught and explained where it is something else."""

from __future__ import annotations

import re
import unicodedata

from privacyaudit.errors import InputError
from privacyaudit.words import _

LONGEST = 64
"""Signs of a username at most; no site we know allows more."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|www\.|[^/\s]+\.[a-z]{2,24}/", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d\s().-]{7,}")
_DIALLED = re.compile(r"0\d{9,}")
"""Digits as they are dialled; other digits alone are a name on many sites."""
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def username(typed: str) -> str:
    """
    Return the username in what was typed, without spaces around it or an ``@`` before it.

    :raises InputError: it is empty, too long, an address of a page, an e-mail
        address, a phone number, or holds signs that cannot be seen. No value
        is in the message.
    """
    name = typed.strip(" \t\r\n")
    if not name:
        raise InputError(_("No username was given."), _("Type one, such as jay_sample."))
    if any(unicodedata.category(sign) in _HIDDEN for sign in name):
        raise InputError(
            _("There is a sign in the username that cannot be seen."),
            _("Type it by hand instead of copying it."),
        )
    if len(name) > 4 * LONGEST or len(name.removeprefix("@")) > LONGEST:
        raise InputError(
            _("This is too long for a username."), _("Usernames have 64 signs at most.")
        )
    if _ADDRESS.match(name):
        raise InputError(
            _("This is the address of a page, not a username."),
            _("Type only the name. You can add the page itself to your pages."),
        )
    bare = name.removeprefix("@")
    if _EMAIL.fullmatch(bare):
        raise InputError(
            _("This looks like an email address, not a username."),
            _("We never send an email address to these sites. Type only a username."),
        )
    if _PHONE.fullmatch(bare) and (not bare.isdigit() or _DIALLED.fullmatch(bare)):
        raise InputError(
            _("This looks like a phone number, not a username."),
            _("We never send a phone number to these sites. Type only a username."),
        )
    bare = unicodedata.normalize("NFC", bare)
    if not bare.strip("./\\ "):
        raise InputError(
            _("There is no letter or number in this username."),
            _("Type it again, such as jay_sample."),
        )
    if any(sign in "/\\?#%&<>\"'`{}|^*" for sign in bare):
        raise InputError(
            _("There is a sign in this that no username has."),
            _("Use letters, numbers, dots, dashes and underscores."),
        )
    return bare


def is_plain(name: str) -> bool:
    """Say whether *name* has only a to z, numbers, dots, dashes and underscores."""
    return name.isascii() and all(sign.isalnum() or sign in "._-" for sign in name)
