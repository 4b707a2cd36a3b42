"""What only the person can answer: is this you?"""

from __future__ import annotations

import hashlib
import threading

from privacyaudit.model import Capability, Question
from privacyaudit.plugins import Source

Order = tuple[int, ...]

OPTIONS = ("mine", "old", "not mine", "posing as me")
"""The answers to 'is this you?'."""


class Questions:
    """The questions one run raises, each asked once; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._raised: list[tuple[Order, Question]] = []

    def ask(self, order: Order, source: Source, asks: str, place: str, *, new: bool = False) -> str:
        """
        Write down a question and return its id.

        The same question of one service is asked once, however many of its
        answers raise it; a candidate (*new*) is always a question of its own.
        """
        with self._lock:
            if source.capability is Capability.PROFILE_API and not new:
                where = source.service or f"{source.id}\0{place}"
                about = hashlib.sha256(f"{where}\0{asks}".encode()).hexdigest()[:12]
                made = f"q-{source.service or source.id}-{about}"
                if any(one.id == made for _at, one in self._raised):
                    return made
            else:
                here = [one for at, one in self._raised if at == order]
                for one in here:
                    if not new and (one.says, one.place) == (asks, place):
                        return one.id
                number = (str(len(here)),) if here else ()
                made = "-".join(("q", *map(str, order), *number))
            self._raised.append((order, Question(made, asks, OPTIONS, place, source.id)))
        return made

    def raised(self) -> list[tuple[Order, Question]]:
        """Return the questions, each with where in the plan it was raised."""
        with self._lock:
            return list(self._raised)
