"""The register of Bluesky accounts, which keeps every handle that an account ever had."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import ExposureKind, Outcome, Reply, ngettext

from ._accounts import is_yours, perhaps
from ._read import document, garbled, many, rows

HOST = "plc.directory"
LOG = "/{did}/log/audit"


def past_handles(reply: Reply, site: str) -> Iterator[Outcome]:
    """Yield how many older handles the register keeps; the handles are read, never shown."""
    entries = rows(reply)
    names = [name for entry in entries or [] for name in many(entry, "operation", "alsoKnownAs")]
    if entries is None or not any(isinstance(name, str) for name in names):
        yield garbled(reply)
        return
    old = len({name for name in names if isinstance(name, str)}) - 1
    if old > 0:
        says = ngettext(
            "The register of Bluesky accounts shows {n} older name. It cannot be taken out.",
            "The register of Bluesky accounts shows {n} older names. They cannot be taken out.",
            old,
        ).format(n=old)
        yield perhaps(reply, ExposureKind.USERNAMES, says, site)
    yield document(names[:-1], is_yours(reply, site))
