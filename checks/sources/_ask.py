"""Making asks: an address from a declared template, and the details that may be in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, urlsplit

from privacyaudit import KEY, Ask, Detail, DetailKind, Known, Person

_SLOT = re.compile(r"\{([a-z0-9-]+)\}")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
EMAIL = re.compile(r"[^@\s/\\]{1,64}@[^@\s/\\]{1,255}")


def ask(
    host: str,
    template: str,
    *details: Detail,
    later: tuple[Detail, ...] = (),
    form: str = "as it is",
    memo: object = None,
    method: str = "GET",
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    **values: str,
) -> Ask:
    """Return the ask for *template* on *host*, each ``{slot}`` filled and quoted."""

    def fill(slot: re.Match[str]) -> str:
        if slot[0] == KEY:
            return KEY
        return quote(values[slot[1].replace("-", "_")], safe="")

    return Ask(
        url=f"https://{host}{_SLOT.sub(fill, template)}",
        details=details,
        later=later,
        form=form if details else "",
        template=template,
        method=method,
        body=body,
        headers=headers or {},
        memo=memo,
    )


def usernames(person: Person, pattern: str) -> Iterator[Detail]:
    """Yield the usernames that *pattern* allows, each spelling once."""
    allowed = re.compile(pattern)
    yield from _once(
        detail
        for detail in person.of(DetailKind.USERNAME)
        if allowed.fullmatch(detail.value.strip())
    )


def emails(person: Person) -> Iterator[Detail]:
    """Yield the e-mail addresses, each once."""
    yield from _once(
        detail for detail in person.of(DetailKind.EMAIL) if EMAIL.fullmatch(detail.value.strip())
    )


def look_up(
    person: Person, host: str, template: str, pattern: str, headers: Mapping[str, str] | None = None
) -> Iterator[Ask]:
    """Yield one ask for each username that a site with names like *pattern* could have."""
    for detail in usernames(person, pattern):
        yield ask(host, template, detail, headers=headers, username=detail.value.strip())


def domains(person: Person) -> Iterator[tuple[Detail, str]]:
    """Yield the person's own sites with their host names, each once, without ``www.``."""
    seen: set[str] = set()
    for detail in person.of(DetailKind.WEBSITE):
        host = host_of(detail.value).removeprefix("www.")
        if host and host not in seen:
            seen.add(host)
            yield detail, host


def host_of(address: str) -> str:
    """Return the host name in *address*, in ASCII; empty where there is none to be asked."""
    text = address.strip()
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
        host = host.rstrip(".").encode("idna").decode("ascii").lower()
    except (ValueError, UnicodeError):
        return ""
    return host if _HOST.fullmatch(host) else ""


def listed(person: Person, pattern: str) -> Iterator[str]:
    """Yield what *pattern* finds in the addresses the person listed, each once."""
    look = re.compile(pattern)
    told = [page.address for page in person.pages]
    told += [detail.value for detail in person.of(DetailKind.WEBSITE, DetailKind.USERNAME)]
    found = (look.search(address) for address in told)
    yield from dict.fromkeys(match[1] for match in found if match)


def open_ones(person: Person, *kinds: DetailKind) -> tuple[Detail, ...]:
    """Return the details of these kinds that are not kept from the other person."""
    return tuple(detail for detail in person.of(*kinds) if detail.known is not Known.SECRET)


def _once(details: Iterable[Detail]) -> Iterator[Detail]:
    seen: set[str] = set()
    for detail in details:
        if detail.value.strip() not in seen:
            seen.add(detail.value.strip())
            yield detail
