"""Where a closer look is worth it: no word and no gate stands outside the windows."""

from __future__ import annotations

import random
import re
from itertools import pairwise

from privacyaudit.reading.matching import spots
from privacyaudit.reading.matching.fold import spaced
from privacyaudit.reading.matching.forms import Forms
from privacyaudit.reading.matching.spots import Spots

WORDS = (b" rose ", b" hill rose ", b" bor", " ждан ".encode())
GATES = (rb"@[a-z]", rb"\d{4}")


def _page(chance: random.Random) -> bytes:
    pieces = [
        "Rose",
        "ROSE-Hill",
        "hill_rose",
        "born",
        "prose",
        "x@y",
        "1234",
        "ждан",
        "\x1f",
        ", ",
    ]
    filler = " nothing to see" * chance.randrange(30)
    said = "".join(chance.choice([*pieces, filler, " ", "."]) for _ in range(40))
    return f"\x00{said}\x00".encode()


def test_every_word_of_a_text_lies_whole_within_a_window() -> None:
    """Each word, with what stands on both sides of it, as one look over all of it finds it."""
    find, look, chance = Forms(WORDS), Spots(WORDS, GATES), random.Random(7)
    count = 0
    for _page_number in range(300):
        plain = _page(chance)
        whole = set(find(spaced(plain)))
        inside = {
            (form, start + low, end + low)
            for low, high, _spots in look(plain)
            for form, start, end in find(spaced(plain[low:high]))
        }
        assert inside == whole
        count += len(whole)
    assert count > 1000


def test_every_gate_of_a_text_lies_within_a_window() -> None:
    """Also one that begins inside a word which is a spot itself."""
    look, chance = Spots((*WORDS, b" x "), GATES), random.Random(8)
    for _page_number in range(300):
        plain = _page(chance)
        windows = look(plain)
        for gate in GATES:
            for found in re.finditer(gate, plain):
                assert any(low <= found.start() and found.end() <= high for low, high, _ in windows)


def test_windows_are_in_order_and_apart() -> None:
    """So that nothing is counted twice."""
    look, chance = Spots(WORDS, GATES), random.Random(9)
    for _page_number in range(100):
        windows = look(_page(chance))
        assert all(one.high < next_one.low for one, next_one in pairwise(windows))


def test_a_text_of_very_many_spots_is_looked_at_whole() -> None:
    """Then one look over all of it is quicker, and none is left out."""
    plain = b"\x00" + b"a@b " * (spots.MOST_SPOTS + 1)

    assert Spots((), GATES)(plain) == [(0, len(plain), spots.MOST_SPOTS + 1)]


def test_with_nothing_to_look_for_there_is_no_window() -> None:
    """A person without details, and no detector that counts."""
    assert Spots((), ())(b"\x00Rose Hill 1234") == []
