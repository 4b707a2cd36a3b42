"""What a person told so far, question by question, in memory only."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from privacyaudit.desk.given import Given, in_memory, plain_name
from privacyaudit.details import LIMITS, check_address, check_value, country, over_pages
from privacyaudit.details.typed import with_scheme
from privacyaudit.errors import InputError
from privacyaudit.model import (
    Answer,
    Circumstances,
    Detail,
    DetailKind,
    Known,
    Page,
    Person,
    as_kept,
)
from privacyaudit.planning import labelled
from privacyaudit.words import _, label_for

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
    """A :class:`~privacyaudit.recordfirst.Said`, or nothing yet (rule C1)."""
    done: str = ""
    """``asked``, ``done``, ``gone`` or ``leave``."""
    on: date | None = None


@dataclass
class Answers:
    """The details, pages, files and circumstances of one person, as they were told."""

    circumstances: Circumstances = field(default_factory=Circumstances)
    region: str = "GB"
    details: dict[str, Detail] = field(default_factory=dict, repr=False)
    pages: dict[str, Page] = field(default_factory=dict, repr=False)
    files: dict[str, Given | str] = field(default_factory=dict, repr=False)
    """Handed over, or a path on this machine."""
    avoid: dict[str, str] = field(default_factory=dict, repr=False)
    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)

    def of(self, kind: DetailKind) -> dict[str, Detail]:
        """Return the details of *kind*, by their opaque id."""
        return {key: one for key, one in self.details.items() if one.kind is kind}

    def add(self, kind: DetailKind, value: str, known: Known = Known.UNSURE) -> str:
        """
        Keep one more detail, and return its id.

        :raises InputError: what is wrong with it, without repeating it.
        """
        value = as_kept(kind, " ".join(value.split()))
        if says := check_value(kind, value, self.region, today()):
            raise InputError(says)
        with self.lock:
            if any(_same(one, value, self.region) for one in self.of(kind).values()):
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
        address = with_scheme(address)
        if says := check_address(address):
            raise InputError(says)
        with self.lock:
            if any(page.address == address for page in self.pages.values()):
                raise InputError(_("You have given this already."))
            listed = [page.address for page in self.pages.values()]
            for _number, says in over_pages((*listed, address)):
                raise InputError(says)
            self.pages[ident()] = Page(address, " ".join(label.split())[:80], other)

    def add_avoid(self, address: str) -> None:
        """
        List an address that is never opened (rule B3).

        :raises InputError: what is wrong with it.
        """
        address = with_scheme(address)
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
            if person.circumstances != Circumstances():
                self.circumstances = person.circumstances

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
                region=country(self.region) or self.region,
                circumstances=self.circumstances,
            )

    def person_on_disk(self) -> Person:
        """Return the person without the files that were handed over: they lie nowhere."""
        paths = tuple(one for one in self.files.values() if isinstance(one, str))
        return replace(self.person(), files=paths)


def _same(one: Detail, other: str, region: str) -> bool:
    """Return whether *other* is the same once more: a number also in another spelling."""
    from privacyaudit.reading.matching.calling.phones import whole

    if one.kind is DetailKind.PHONE and (number := whole(one.value, region)):
        return number == whole(other, region)
    return " ".join(one.value.split()).casefold() == " ".join(other.split()).casefold()
