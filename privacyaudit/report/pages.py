"""An audit as one HTML file that prints."""

from __future__ import annotations

from privacyaudit.model import Audit
from privacyaudit.report.contents import Which, notes
from privacyaudit.report.render import render


def html(
    audit: Audit,
    which: Which = "me",
    *,
    large: bool = False,
    lang: str = "en",
    direction: str = "ltr",
) -> str:
    """
    Return *audit* as one self-contained HTML file, in the set *which*.

    It holds no script and asks nothing of any server. No value that the
    person typed is in it, only labels.

    :param large: print at 18 points.
    :param direction: ``ltr`` or ``rtl``, with the translation in use.
    """
    return render(notes(audit, which, large=large), lang, direction)
