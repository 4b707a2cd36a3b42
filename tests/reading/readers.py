"""Readers that misbehave on demand, for the pool's tests; each is loaded in the child."""

from __future__ import annotations

import os
import signal
import sys
import time

from privacyaudit.model import (
    Document,
    Examination,
    Match,
    Part,
    Person,
    Place,
    Sighting,
)


def _out(data: bytes) -> None:
    assert sys.__stdout__ is not None
    sys.__stdout__.buffer.write(data)
    sys.__stdout__.buffer.flush()


class Simple:
    """Sees each detail whose value is in the body, and does what a body orders."""

    def __init__(self, person: Person) -> None:
        self.person = person

    def examine(self, document: Document) -> Examination:
        """Read, or misbehave."""
        order = document.body[:40].split(b"\n")[0]
        if order == b"hang":
            while True:
                pass
        if order == b"sleep":
            time.sleep(60)
        if order == b"crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        if order == b"exit":
            os._exit(3)
        if order == b"raise":
            raise RuntimeError(document.body.decode())
        if order == b"eat":
            hoard = [bytearray(50_000_000) for _round in range(100)]
            return Examination(unlisted={"phone": len(hoard)})
        if order == b"grow":
            kept = []
            for _round in range(40):
                kept.append(bytearray(30_000_000))
                time.sleep(0.1)
        if order == b"lie":
            _out(b"\x00\x00\x00\x05hello")
            time.sleep(60)
        if order == b"flood":
            _out(b"\xff\xff\xff\xff" + b"x" * 100_000)
            time.sleep(60)
        if order == b"write":
            with open("/tmp/privacyaudit-reader-wrote", "w") as file:
                file.write("x")
        if order == b"environment":
            return Examination(unlisted={"name": len([k for k in os.environ if "KEY" in k])})
        return Examination(
            tuple(
                Sighting(detail, Match.CONFIRMED, Place(Part.TEXT, 7, "html/body/p[2]"))
                for detail in self.person.details
                if detail.value.encode() in document.body
            ),
            {"email": document.body.count(b"@")},
        )
