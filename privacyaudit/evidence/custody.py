"""The custody log of a pack: who did what when, each line sealed to the one before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

START = "0" * 64


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done with a pack."""

    at: datetime
    did: str
    """``made``, ``stamped``, ``exported``, ``handed over`` and the like."""
    who: str
    """A role or initials; never a name."""
    to: str = ""
    """Whom it was given to."""
    sha256: str = ""
    """What the event is about: the list of hashes, or a time stamp."""
    says: str = ""
    """What a reader should know of it, in our own words; never a value."""


def lines(events: Iterable[Event]) -> bytes:
    """Return the log: one JSON line for each event, with a hash that covers all before it."""
    out, before = [], START
    for number, event in enumerate(events, 1):
        facts = {
            "number": number,
            "at": event.at.isoformat(),
            "did": event.did,
            "who": event.who,
            "to": event.to,
            "sha256": event.sha256,
            "before": before,
            **({"says": event.says} if event.says else {}),
        }
        before = _seal(facts)
        out.append(json.dumps({**facts, "seal": before}, ensure_ascii=True, sort_keys=True))
    return ("\n".join(out) + "\n").encode()


def faults(log: bytes, manifest: str) -> tuple[str, ...]:
    """Return what is wrong with *log*; *manifest* is the SHA-256 of the list of hashes."""
    try:
        text = log.decode("ascii")
        rows = [json.loads(line) for line in text.splitlines()]
        again = "".join(json.dumps(row, ensure_ascii=True, sort_keys=True) + "\n" for row in rows)
        if not rows or again != text:
            return ("the custody log was changed",)
        before = START
        for number, row in enumerate(rows, 1):
            seal = row.pop("seal")
            if row["number"] != number or row["before"] != before or _seal(row) != seal:
                return (f"the custody log was changed at line {number}",)
            before = seal
        if rows[0]["sha256"] != manifest:
            return ("the list of hashes is not the one in the custody log",)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ("the custody log was changed",)
    return ()


def stamped(log: bytes) -> frozenset[str]:
    """Return the SHA-256 of every time stamp that the log knows of."""
    rows = (json.loads(line) for line in log.decode("ascii").splitlines())
    return frozenset(row["sha256"] for row in rows if row["did"] == "stamped")


def _seal(facts: dict[str, object]) -> str:
    plain = json.dumps(facts, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
