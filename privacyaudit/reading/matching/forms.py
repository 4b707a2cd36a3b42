"""All forms of all details as one automaton, run over a text of any length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ahocorasick_rs import BytesAhoCorasick, Implementation

CHUNK = 1024 * 1024
"""How many bytes are searched at once, so that what hits is never a list without end."""
_NEVER = tuple(bytes((code, code, code)) for code in range(1, 9))
"""
What no text that was squashed or spaced holds, searched for beside the forms.

The library looks for three first bytes or rare bytes before it runs its automaton. Forms that
all begin with a space make it stop at each space; with these it runs straight through.
"""


class Forms:
    """Forms compiled, and found in a text of any length without a list of all that hits."""

    def __init__(self, forms: Sequence[bytes]) -> None:
        self.longest = max(map(len, forms), default=0)
        self.automaton = (
            BytesAhoCorasick([*forms, *_NEVER], implementation=Implementation.DFA)
            if forms
            else None
        )

    def __call__(self, text: bytes) -> Iterable[tuple[int, int, int]]:
        """Return the form, start and end of each match, by its end."""
        if self.automaton is None:
            return ()
        if len(text) <= CHUNK:
            return self.automaton.find_matches_as_indexes(text, overlapping=True)
        return self._in_chunks(self.automaton, text)

    def _in_chunks(
        self, automaton: BytesAhoCorasick, text: bytes
    ) -> Iterator[tuple[int, int, int]]:
        for base in range(0, len(text), CHUNK):
            low = max(0, base - self.longest)
            part = text[low : base + CHUNK]
            for form, start, end in automaton.find_matches_as_indexes(part, overlapping=True):
                if end + low > base:  # what ends before was found in the last chunk
                    yield form, start + low, end + low
