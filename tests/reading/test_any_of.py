"""A pattern for any of many words finds what trying each of them in turn would."""

import random
import re

from privacyaudit.reading.matching.any_of import any_of
from privacyaudit.reading.matching.births.calendar import NUMBERS

WORDS = sorted(NUMBERS, key=len, reverse=True)


def test_the_longest_word_that_fits_is_taken_as_if_each_were_tried() -> None:
    """Shared beginnings change the time it takes, and no answer."""
    shared, plain = (re.compile(p, re.I) for p in (any_of(WORDS), "|".join(map(re.escape, WORDS))))
    chance = random.Random(4)
    for _ in range(4000):
        word = chance.choice(WORDS)
        text = chance.choice((word, word.upper(), word.title(), word[:-1], word + "s", word[1:]))
        text += chance.choice(("", " 1987", ".", chance.choice(WORDS)))
        found, expected = shared.search(text), plain.search(text)
        assert (found and found.span()) == (expected and expected.span()), text


def test_the_order_of_words_that_begin_alike_is_kept() -> None:
    """Who lists the longer word first gets it, as in any pattern."""
    assert re.match(any_of(["ab", "abc"]), "abcd")[0] == "ab"  # type: ignore[index]
    assert re.match(any_of(["abc", "ab"]), "abcd")[0] == "abc"  # type: ignore[index]


def test_signs_stand_for_themselves_and_no_words_find_nothing_but_the_empty_text() -> None:
    """A word is a word, whatever it means to a pattern."""
    assert re.fullmatch(any_of(["a.b", "a+", "(", "a"]), "a.b")
    assert re.fullmatch(any_of(["a.b", "a+", "(", "a"]), "axb") is None
    assert any_of([]) == ""
