"""
What we know of each site: what it shows, how to reduce it, and who could notice.

One service is one TOML file in ``checks/services``, named by its id. The file
is read against the records below: a field that is missing, misspelt or of the
wrong kind is an error that names the file and the field.
"""

from __future__ import annotations

import re
import tomllib
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from privacyaudit.errors import ServiceError
from privacyaudit.model import ExposureKind, Notice, Route

STALE_AFTER_MONTHS = 6
"""How old a check of a service may be before it is looked at again."""

_T = TypeVar("_T")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


class Basis(StrEnum):
    """What an expected time rests on."""

    STATED = "stated"
    """The site or the government says so."""
    STATUTORY = "statutory"
    """The law says so."""
    REPORTED = "reported"
    """Somebody else measured it."""
    UNKNOWN = "unknown"


class Difficulty(StrEnum):
    """How hard it is said to be to leave."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


class Time(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long it may take, in words, and where known in days."""

    text: str
    basis: Basis
    days: int | None = None


class Service(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One site's facts, and the words that a person reads about it."""

    id: str
    """The file's name without its ending."""
    name: str
    title: str = ""
    """What its card is called, where the sort of site does not say it; it begins with a verb."""
    category: str
    countries: tuple[str, ...]
    """Two-letter codes, ``EU``, or ``ALL``."""
    exposes: tuple[ExposureKind, ...]
    hosts: tuple[str, ...] = ()
    """Hosts whose pages this record answers for; their subdomains too."""
    sites: tuple[str, ...] = ()
    """Sites of the username check that this record answers for."""
    could_notice: Notice
    notice_why: str
    save_evidence_first: bool
    """True: a copy is kept before any step is taken."""
    reversible: bool
    log_in: bool
    """True: the person logs in, by themselves. This program never does."""
    difficulty: Difficulty
    shows_relatives: bool
    summary: str
    steps: tuple[str, ...]
    steps_verified: bool
    asks_for: tuple[str, ...]
    do_not_give: tuple[str, ...]
    cautions: tuple[str, ...]
    if_not: str
    """What to do if it does not work."""
    fix_first: tuple[str, ...]
    """Ids of services that feed this one: the source comes before the copy."""
    legal: tuple[str, ...]
    checked: date
    sources: tuple[str, ...]
    unverified: tuple[str, ...]
    """What nobody has checked yet; shown as 'please check'."""
    time: Time
    routes: tuple[Route, ...] = ()


class _RouteInFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A route as it is written: a web address or an e-mail address, never both."""

    kind: str
    verified: bool
    checked: date
    url: str = ""
    email: str = ""


@dataclass(frozen=True)
class Services:
    """Every service that we know, to be asked by id, by host, by site or by age."""

    all: tuple[Service, ...]
    """Sorted by id."""

    @cached_property
    def _ids(self) -> Mapping[str, Service]:
        return {service.id: service for service in self.all}

    @cached_property
    def _hosts(self) -> Mapping[str, tuple[Service, ...]]:
        hosts: dict[str, tuple[Service, ...]] = {}
        for service in self.all:
            for host in service.hosts:
                hosts[host] = (*hosts.get(host, ()), service)
        return hosts

    @cached_property
    def _sites(self) -> Mapping[str, Service]:
        return {site: service for service in self.all for site in service.sites}

    def by_id(self, id: str) -> Service | None:  # noqa: A002
        """Return the service called *id*, or None."""
        return self._ids.get(id)

    def for_host(self, host: str) -> tuple[Service, ...]:
        """
        Return the services that answer for pages of *host*, the nearest name first.

        A subdomain is answered for by its parent, unless a record names it.
        An unknown host gives an empty tuple: that we know nothing of it, not
        that it shows nothing.
        """
        labels = host.strip().strip(".").casefold().split(".")
        for start in range(len(labels) - 1):
            found = self._hosts.get(".".join(labels[start:]))
            if found:
                return found
        return ()

    def for_site(self, site: str) -> Service | None:
        """Return the service that answers for *site* of the username check, or None."""
        return self._sites.get(site)

    def stale(self, today: date, months: int = STALE_AFTER_MONTHS) -> tuple[Service, ...]:
        """Return the services last checked more than *months* before *today*, oldest first."""
        limit = _months_before(today, months)
        old = (service for service in self.all if _oldest(service) < limit)
        return tuple(sorted(old, key=lambda service: (_oldest(service), service.id)))


def _oldest(service: Service) -> date:
    return min([service.checked, *(route.checked for route in service.routes)])


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _fault(file: str, field: str, says: str) -> ServiceError:
    return ServiceError(f"{file}: {field}: {says}")


def _convert(data: object, kind: type[_T], file: str, field: str = "") -> _T:
    """Check *data* against *kind*; raise a ServiceError that names *file* and the field."""
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        says, _, where = str(error).partition(" - at `")
        place = field + where.rstrip("`").removeprefix("$")
        raise _fault(file, place.strip(".") or "the record", says) from None


def _route(data: object, file: str, number: int) -> Route:
    field = f"routes[{number}]"
    route = _convert(data, _RouteInFile, file, field)
    if bool(route.url) == bool(route.email):
        raise _fault(file, field, "give a url or an email, and not both")
    if route.url and not route.url.startswith(("https://", "http://")):
        raise _fault(file, f"{field}.url", "a web address begins with https://")
    if route.email and "@" not in route.email:
        raise _fault(file, f"{field}.email", "an e-mail address has an @")
    return Route(route.kind, route.url or route.email, route.verified, route.checked)


def _check(service: Service, file: str) -> None:
    """Refuse what the types alone allow: an empty text, a wrong id, a host with a path."""
    if not _ID.fullmatch(service.id) or f"{service.id}.toml" != file:
        raise _fault(file, "id", "the id is the file's name, in small letters and hyphens")
    texts = {
        f: getattr(service, f) for f in ("name", "category", "notice_why", "summary", "if_not")
    }
    for field, text in {**texts, "time.text": service.time.text}.items():
        if not text.strip():
            raise _fault(file, field, "this may not be empty")
    for field in ("countries", "exposes", "steps", "legal", "sources"):
        if not getattr(service, field):
            raise _fault(file, field, "this may not be empty")
    for field in ("steps", "asks_for", "do_not_give", "cautions", "unverified"):
        if not all(text.strip() for text in getattr(service, field)):
            raise _fault(file, field, "this holds an empty line")
    for host in service.hosts:
        if not _HOST.fullmatch(host) or host.startswith("www."):
            raise _fault(file, "hosts", "a host is in small letters, without www. or a path")


def parse(text: str, file: str) -> Service:
    """
    Return the service that *text* describes, the TOML of a file called *file*.

    Raises ServiceError, naming *file* and the field that is at fault.
    """
    try:
        data: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(file, "the file", f"this is not TOML: {error}") from None
    raw = data.get("routes", [])
    if not isinstance(raw, list):
        raise _fault(file, "routes", "this is a list of tables")
    routes = [_route(one, file, number) for number, one in enumerate(raw)]
    service = _convert({**data, "routes": routes}, Service, file)
    _check(service, file)
    return service


def collect(services: Iterable[Service]) -> Services:
    """Return *services* as one book; raises ServiceError where ``fix_first`` names none of them."""
    book = Services(tuple(sorted(services, key=lambda service: service.id)))
    for service in book.all:
        for feeder in service.fix_first:
            if book.by_id(feeder) is None or feeder == service.id:
                raise _fault(f"{service.id}.toml", "fix_first", f"there is no service {feeder!r}")
    return book


def read(folder: Traversable) -> Services:
    """Read every ``*.toml`` in *folder*; raises ServiceError at the first that is wrong."""
    return collect(
        parse(file.read_text(encoding="utf-8"), file.name)
        for file in folder.iterdir()
        if file.name.endswith(".toml")
    )


def folder() -> Traversable:
    """Return the folder of the service files, in an installed copy or a checkout."""
    try:
        return files("privacyaudit.checks.services")
    except ModuleNotFoundError:  # a checkout that is not installed has it beside the package
        return Path(__file__).resolve().parent.parent / "checks" / "services"


@cache
def services() -> Services:
    """Return every service in ``checks/services``; read once."""
    return read(folder())


def by_id(id: str) -> Service | None:  # noqa: A002
    """Return the service called *id*, or None."""
    return services().by_id(id)


def for_host(host: str) -> tuple[Service, ...]:
    """Return the services that answer for pages of *host*, the nearest name first."""
    return services().for_host(host)


def for_site(site: str) -> Service | None:
    """Return the service that answers for *site* of the username check, or None."""
    return services().for_site(site)


def stale(today: date, months: int = STALE_AFTER_MONTHS) -> tuple[Service, ...]:
    """Return the services last checked more than *months* before *today*, oldest first."""
    return services().stale(today, months)
