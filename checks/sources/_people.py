"""What the sources share that are asked for a name: they return other people, too."""

from __future__ import annotations

from privacyaudit import _, mark

NAMESAKES = mark("It sends your name, and the answer can be about other people of that name.")


def is_it_you() -> str:
    """Return the question to ask of a candidate."""
    return _("An entry here shows details you gave. Is this you?")
