"""
One guided audit, held in memory only: what was told, planned, agreed and found.

The web pages put one question at a time to a person; this is where the
answers stand meanwhile. Nothing here writes to a disk (rule F1).
"""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from privacyaudit import consent as consents
from privacyaudit.desk import audit as desk
from privacyaudit.desk.given import Given, in_memory, plain_name
from privacyaudit.desk.look import Look
from privacyaudit.details import LIMITS, check_address, check_value
from privacyaudit.errors import InputError
from privacyaudit.model import (
    Answer,
    Audit,
    Circumstances,
    Consent,
    Detail,
    DetailKind,
    Known,
    Page,
    Person,
    Question,
    Role,
)
from privacyaudit.outcomes import OPTIONS
from privacyaudit.planning import labelled
from privacyaudit.words import _, label_for

MOST_PAGES = 500
MOST_AVOIDED = 200
HELD = 96 * 1024 * 1024
"""Bytes of given files held in memory at most."""


def ident() -> str:
    """Return an opaque id for an address: it says nothing, and is new each time."""
    return secrets.token_hex(6)


def today() -> date:
    """Return the day it is here."""
    return datetime.now(UTC).astimezone().date()


@dataclass
class Mark:
    """What the person noted beside one action."""

    saved: str = ""
    """``saved``, ``not needed`` or ``not safe for me``: evidence comes first (rule C1)."""
    done: str = ""
    """``asked``, ``done``, ``gone`` or ``leave``."""
    on: date | None = None


@dataclass
class Guided:
    """Everything one person told these pages, until it is wiped."""

    role: Role | None = None
    asked: set[str] = field(default_factory=set)
    """The questions that were put, whatever the answer."""
    circumstances: Circumstances = field(default_factory=Circumstances)
    go_on: bool = False
    """The second choice to go on, where somebody may be watching (rule A2)."""
    region: str = "GB"
    consent: Consent | None = None
    details: dict[str, Detail] = field(default_factory=dict, repr=False)
    pages: dict[str, Page] = field(default_factory=dict, repr=False)
    files: dict[str, Given | str] = field(default_factory=dict, repr=False)
    """Handed over, or a path on this machine."""
    avoid: dict[str, str] = field(default_factory=dict, repr=False)
    chosen: set[str] = field(default_factory=set)
    look: Look | None = field(default=None, repr=False)
    audit: Audit | None = field(default=None, repr=False)
    earlier: Audit | None = field(default=None, repr=False)
    marks: dict[str, Mark] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    """Answers to 'is this you?', ``unsure`` too."""
    notes: object = field(default=None, repr=False)
    """What the pages worked out of the audit, to be worked out once."""
    practice: bool = False
    """A made-up person, for training."""
    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)

    @property
    def running(self) -> bool:
        """Whether a look is going on now."""
        return self.look is not None and self.look.running

    def of(self, kind: DetailKind) -> dict[str, Detail]:
        """Return the details of *kind*, by their opaque id."""
        return {key: one for key, one in self.details.items() if one.kind is kind}

    def add(self, kind: DetailKind, value: str, known: Known = Known.UNSURE) -> str:
        """
        Keep one more detail, and return its id.

        :raises InputError: what is wrong with it, without repeating it.
        """
        value = " ".join(value.split())
        if says := check_value(kind, value, self.region, today()):
            raise InputError(says)
        with self.lock:
            if any(_same(one.value, value) for one in self.of(kind).values()):
                raise InputError(_("You have given this already."))
            for limit in LIMITS:
                held = sum(one.kind in limit.kinds for one in self.details.values())
                if kind in limit.kinds and held >= limit.count:
                    raise InputError(_(limit.says))
            key = ident()
            label = label_for(kind, len(self.of(kind)) + 1)
            self.details[key] = Detail(kind, value, label, known)
        return key

    def remove(self, key: str) -> None:
        """Forget the detail, page, file or address called *key*; nothing happens twice."""
        with self.lock:
            for held in (self.details, self.pages, self.files, self.avoid):
                held.pop(key, None)

    def add_page(self, address: str, label: str, other: Answer) -> None:
        """
        List one page to look at.

        :raises InputError: what is wrong with it.
        """
        address = address.strip()
        if says := check_address(address):
            raise InputError(says)
        with self.lock:
            if any(page.address == address for page in self.pages.values()):
                raise InputError(_("You have given this already."))
            if len(self.pages) >= MOST_PAGES:
                raise InputError(_("That is as many pages as we can look at in one go."))
            self.pages[ident()] = Page(address, " ".join(label.split())[:80], other)

    def add_avoid(self, address: str) -> None:
        """
        List an address that is never opened (rule B3).

        :raises InputError: what is wrong with it.
        """
        address = address.strip()
        if "://" not in address:
            address = "https://" + address
        if says := check_address(address):
            raise InputError(says)
        with self.lock:
            if len(self.avoid) >= MOST_AVOIDED:
                raise InputError(_("That is as many as we can keep."))
            if address not in self.avoid.values():
                self.avoid[ident()] = address

    def give(self, name: str, body: bytes) -> None:
        """
        Take a file into memory.

        :raises InputError: it is empty, or there is no room for it.
        """
        if not body:
            raise InputError(_("There is nothing in that file."))
        with self.lock:
            held = sum(len(one.body) for one in self.files.values() if isinstance(one, Given))
            if held + len(body) > HELD:
                raise InputError(
                    _("The files are too large to hold together."),
                    _("Type where the file is instead. It is then read where it lies."),
                )
            self.files[ident()] = Given(plain_name(name), body)

    def take(self, person: Person) -> None:
        """Put what *person* holds in the place of what was told so far."""
        with self.lock:
            self.details = {ident(): one for one in labelled(person).details}
            self.pages = {ident(): one for one in person.pages}
            self.files = {ident(): one for one in person.files}
            self.avoid = {ident(): one for one in person.avoid}
            self.region = person.region or self.region

    def person(self) -> Person:
        """Return who this is about, as far as they told."""
        with self.lock:
            return Person(
                details=tuple(self.details.values()),
                pages=tuple(self.pages.values()),
                files=tuple(
                    one if isinstance(one, str) else in_memory(key, one)
                    for key, one in self.files.items()
                ),
                avoid=tuple(self.avoid.values()),
                region=self.region,
                circumstances=self.circumstances,
            )

    def person_on_disk(self) -> Person:
        """Return the person without the files that were handed over: they lie nowhere."""
        paths = tuple(one for one in self.files.values() if isinstance(one, str))
        return replace(self.person(), files=paths)

    def agree(self, role: Role, made_by: str, days: int, seen_by: tuple[str, ...]) -> None:
        """
        Keep the consent.

        :raises ConsentError: it does not allow a look today.
        """
        day = today()
        consent = Consent(
            role,
            " ".join(made_by.split())[:40],
            day,
            consents.default_expiry(day),
            _("to see what is online about me, and reduce it"),
            seen_by,
            role is Role.ADVOCATE,
        )
        expires = date.fromordinal(day.toordinal() + max(1, min(days, consents.DAYS)))
        self.consent = consents.check(replace(consent, expires=expires), day)

    def start(self, look: Look) -> None:
        """Begin *look*, unless one runs already: a form sent twice starts one."""
        with self.lock:
            if self.running:
                return
            self.look = look
            if self.audit is not None:
                self.earlier = self.audit
            self.audit = None
            self.marks.clear()
            self.answers.clear()
            look.start()

    def open_questions(self) -> tuple[Question, ...]:
        """Return the questions nobody has answered yet."""
        if self.audit is None:
            return ()
        return tuple(one for one in self.audit.questions if one.id not in self.answers)

    def answer(self, question: str, given: str) -> None:
        """
        Take the answer to one 'is this you?'; the last one given counts.

        :raises InputError: there is no such question.
        """
        with self.lock:
            if self.look is None or self.look.audit is None:
                return
            if question not in {one.id for one in self.look.audit.questions}:
                raise InputError(_("That is not one of the questions."))
            self.answers[question] = given
            self._settle(self.look.audit)

    def ask_again(self) -> None:
        """Put every question again."""
        with self.lock:
            self.answers.clear()
            if self.look is not None and self.look.audit is not None:
                self._settle(self.look.audit)

    def _settle(self, raw: Audit) -> None:
        said = {key: one for key, one in self.answers.items() if one in OPTIONS}
        self.audit = desk.settle(raw, said)

    def mark(self, action: str) -> Mark:
        """Return what was noted beside *action*."""
        return self.marks.setdefault(action, Mark())

    def wipe(self) -> None:
        """Forget everything, and stop what runs."""
        with self.lock:
            if self.look is not None:
                self.look.stop()
            fresh = Guided()
            for name in self.__dataclass_fields__:
                if name != "lock":
                    setattr(self, name, getattr(fresh, name))


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
