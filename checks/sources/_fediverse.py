"""Handles such as ``@name@server.example``: whose server is asked is up to the person."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Detail, DetailKind, Person, mark

from ._ask import host_of

WHY = mark("Whoever runs this server can see when it was asked, and for whom.")


def handles(person: Person) -> Iterator[tuple[Detail, str, str]]:
    """Yield each handle as its detail, name and server."""
    for detail in person.of(DetailKind.USERNAME):
        name, _at, server = detail.value.strip().removeprefix("@").partition("@")
        host = host_of(server) if server else ""
        if host and host == server.lower() and name and name.replace("_", "a").isalnum():
            yield detail, name, host
