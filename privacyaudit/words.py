"""
Words that a reader sees: gettext, and the wording rules' one home.

Every sentence goes through :func:`_`, so that a translation needs no change
to the code. Without a translation the English sentence is its own.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from pathlib import Path

from privacyaudit.model import DetailKind, Part, Reason

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


_LABELS: Mapping[DetailKind, str] = {
    DetailKind.NAME: mark("your name"),
    DetailKind.FORMER_NAME: mark("your former name"),
    DetailKind.ALIAS: mark("another name you use"),
    DetailKind.USERNAME: mark("your username"),
    DetailKind.EMAIL: mark("your email address"),
    DetailKind.PHONE: mark("your phone number"),
    DetailKind.HOME_ADDRESS: mark("your home address"),
    DetailKind.PAST_ADDRESS: mark("an old address of yours"),
    DetailKind.WORK_ADDRESS: mark("your work address"),
    DetailKind.POSTCODE: mark("your postcode"),
    DetailKind.BIRTH_DATE: mark("your date of birth"),
    DetailKind.FAMILY_NAME: mark("the name of someone in your family"),
    DetailKind.CHILD_NAME: mark("your child's name"),
    DetailKind.CHILD_SCHOOL: mark("your child's school"),
    DetailKind.EMPLOYER: mark("where you work"),
    DetailKind.SCHOOL: mark("where you study"),
    DetailKind.VEHICLE: mark("your vehicle's number plate"),
    DetailKind.PLACE: mark("a place you go often"),
    DetailKind.EVENT: mark("something you plan to go to"),
    DetailKind.WEBSITE: mark("your own web site"),
    DetailKind.HOME_AREA: mark("your home area"),
    DetailKind.WORK_AREA: mark("your work area"),
}
"""What is printed in place of a detail that the person gave no label."""

_REASONS: Mapping[Reason, str] = {
    Reason.TIMED_OUT: mark("No answer came in time."),
    Reason.UNREACHABLE: mark("It could not be reached."),
    Reason.BLOCKED: mark("It would not answer us."),
    Reason.RATE_LIMITED: mark("It was asked too often, and wants us to wait."),
    Reason.NEEDS_KEY: mark("It needs a key of your own, and none is set."),
    Reason.KEY_REFUSED: mark("It did not accept the key."),
    Reason.NEEDS_SETTING: mark("It needs a setting to be changed first."),
    Reason.NEEDS_LOG_IN: mark("It shows this only to people who log in."),
    Reason.MOVED: mark("It sent us on to another address, and we did not follow."),
    Reason.SERVER_FAULT: mark("It had a fault of its own."),
    Reason.UNREADABLE: mark("It could not be read."),
    Reason.UNCLEAR: mark("Its answer does not tell."),
    Reason.TOO_LARGE: mark("It was too large to read to the end."),
    Reason.ENCRYPTED: mark("It is locked with a password."),
    Reason.NOT_SUPPORTED: mark("We cannot read this kind of file yet."),
    Reason.REFUSED: mark("We do not open addresses of this kind."),
    Reason.AVOIDED: mark("You asked us never to open this."),
    Reason.NOT_AGREED: mark("You did not agree to this one."),
    Reason.STOPPED: mark("You stopped before this was looked at."),
    Reason.NO_ROUTE: mark("The proxy you chose could not be reached. Nothing was sent."),
    Reason.BY_HAND: mark("You can look at this one yourself."),
    Reason.NOT_POSSIBLE: mark("What you gave cannot be used there."),
    Reason.CHECK_FAILED: mark("This check did not work. It is our fault, not yours."),
}


_PARTS: Mapping[Part, str] = {
    Part.TEXT: mark("in the page's text"),
    Part.HIDDEN: mark("in text that the page does not show"),
    Part.TITLE: mark("in the page's title"),
    Part.PREVIEW: mark("in what searches and chats show of the page"),
    Part.LINK: mark("in a link"),
    Part.ATTRIBUTE: mark("in the description of a picture, button or field"),
    Part.DATA: mark("in the data behind the page"),
    Part.COMMENT: mark("in a hidden note of the page's maker"),
    Part.SCRIPT: mark("in hidden page data"),
    Part.STYLE: mark("in the page's style sheet"),
    Part.METADATA: mark("in the file's own properties"),
    Part.HEADER: mark("in the e-mail's header lines"),
    Part.NAME: mark("in a file's name"),
}
"""Where in a document something was seen, as it is printed."""


def part_says(part: Part) -> str:
    """Return where in a document something was seen, in words a person understands."""
    return _(_PARTS[part])


def label_for(kind: DetailKind, number: int = 1) -> str:
    """Return what is printed in place of detail *number* of *kind*."""
    label = _(_LABELS[kind])
    return label if number == 1 else f"{label} ({number})"


def reason_says(reason: Reason) -> str:
    """Return why something was not checked, in a sentence."""
    return _(_REASONS[reason])
