"""
Words that a reader sees: gettext, and the wording rules' one home.

Every sentence goes through :func:`_`, so that a translation needs no change
to the code. Without a translation the English sentence is its own.
"""

from __future__ import annotations

import gettext
from pathlib import Path

_current: gettext.NullTranslations = gettext.NullTranslations()


def speak(translation: gettext.NullTranslations) -> None:
    """Use *translation* from now on; tests pass a pseudo-language."""
    global _current
    _current = translation


def load(language: str, folder: Path) -> None:
    """Use the catalogue for *language* in *folder*, or English where there is none."""
    speak(gettext.translation("privacyaudit", folder, [language], fallback=True))


def _(sentence: str) -> str:
    """Return *sentence* in the reader's language."""
    return _current.gettext(sentence)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the form for *count* in the reader's language."""
    return _current.ngettext(one, many, count)


def mark(sentence: str) -> str:
    """Mark *sentence* for translation where it is stored; translate it where it is shown."""
    return sentence
