"""An audit as one HTML file that prints."""

from __future__ import annotations

from datetime import date

from privacyaudit.letters import Letter, translated
from privacyaudit.model import Audit
from privacyaudit.report.contents import Which, notes
from privacyaudit.report.dates import day
from privacyaudit.report.render import plain_page, render


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


def letter_page(letter: Letter, sent: date, *, lang: str = "en", direction: str = "ltr") -> str:
    """Return *letter* as one page to print: whom it is for, the law, the due date, the text."""
    due = letter.due_by(sent)
    return plain_page(
        "report/letter.html.j2",
        lang,
        direction,
        letter=letter,
        paragraphs=translated(letter),
        sent=day(sent),
        due=day(due) if due else "",
    )
