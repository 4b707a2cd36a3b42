"""
The username check with the loopback switch on, for the benchmark of made-up sites alone.

    printf %s NAME | python -m tests.benchmarks.usernames --sites FILE --write FILE

The same code as ``privacyaudit usernames``: same list readers, same limits,
same pace, same verdicts. Two things differ. Hosts on 127.x addresses may be
asked, and a made-up site on such an address is not left out for the category
that a made-up list gives it: there is nobody whom an account there could harm.
"""

from __future__ import annotations

import argparse
import ipaddress
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from privacyaudit.accounts.entries import Entry
from privacyaudit.accounts.lists import read_list
from privacyaudit.accounts.names import username
from privacyaudit.accounts.rules import SiteRule
from privacyaudit.desk.usernames import look, write_plain
from privacyaudit.model import Consent, Role


def made_up(entry: Entry) -> Entry:
    """Return an entry without its category where all its addresses are on this machine."""
    if all(_is_here(address) for address in entry.addresses if address):
        return replace(entry, category="", tags=())
    return entry


def _is_here(address: str) -> bool:
    try:
        return ipaddress.ip_address(urlsplit(address).hostname or "").is_loopback
    except ValueError:
        return False


def switched_on(rules: Iterable[SiteRule]) -> dict[str, tuple[str, int]]:
    """Return the table that lets hosts on this machine be asked, and no others."""
    table = {}
    for rule in rules:
        parts = urlsplit(rule.check)
        if parts.hostname and _is_here(rule.check):
            port = parts.port or 80
            table[f"{parts.hostname}:{port}"] = (parts.hostname, port)
    return table


def main(arguments: list[str] | None = None) -> int:
    """Check the name on standard input, and write the plain form."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[1] if __doc__ else None)
    parser.add_argument("--sites", type=Path, required=True)
    parser.add_argument("--write", type=Path, required=True)
    given = parser.parse_args(arguments)
    name = username(sys.stdin.readline())
    listed = read_list(given.sites.read_bytes(), made_up)
    today = date.today()
    consent = Consent(Role.SELF, "benchmark", today, today)
    checked = look(name, listed, consent, today, table=switched_on(listed.rules))
    write_plain(checked, given.write)
    print(f"{len(checked.verdicts)} sites, {len(checked.sent)} requests", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
