"""Folding gives the same whether a text is folded in one go or run by run."""

from __future__ import annotations

import random

import pytest

from privacyaudit.reading.matching.fold import fold, folded

POOLS = (
    "abc XYZ 12@.\n",
    "éèüößæÆþ\xad\xa0£«»½¼µªº´¨ÐØ",
    "śłŻ’“–…€ğ",
    "жИЯщ",
    "的人们",
    "नदी के",
    "\u0301\u0323\u200b\ufeff",
    "😀",
    "\x80\x85\x9f",
    "ᴀĸſℌ①",
    "가힣",
    "Ωως",
    "\ud800\udfff",
)


def run_by_run(text: str) -> bytes:
    """Return *text* folded as it was before there was a quicker way."""
    return text.encode("ascii", "privacyaudit.fold")


@pytest.mark.parametrize("seed", range(8))
def test_the_quick_way_and_the_slow_one_agree(seed: int) -> None:
    """Over letters of many alphabets, in short and in long texts, whole and broken."""
    chance = random.Random(seed)
    for number in range(800):
        pools = POOLS[: chance.randint(1, len(POOLS))]
        text = "".join(
            "".join(chance.choice(chance.choice(pools)) for _ in range(chance.randint(0, 6)))
            + chance.choice(
                ["abc ", "x" * chance.randint(0, 3000) if number % 40 == 0 else " ", ""]
            )
            for _ in range(chance.randint(1, 8))
        )
        assert folded(text) == run_by_run(text)


@pytest.mark.parametrize("code", range(0x80, 0x100))
def test_each_western_letter_becomes_its_plain_one(code: int) -> None:
    """A letter of one byte, by itself and between others."""
    letter = chr(code)

    assert folded(f"a{letter}b{letter}") == run_by_run(f"a{letter}b{letter}")


def test_many_stretches_in_other_alphabets_are_all_folded() -> None:
    """More of them than are looked at one by one."""
    text = "Straße 中文 é Русский " * 40

    assert folded(text) == run_by_run(text)


def test_what_is_written_in_many_ways_is_one() -> None:
    """Composed, taken apart, in full width or with letters that only look alike."""
    assert {fold(text) for text in ("José", "Jose\u0301", "Ｊｏｓｅ", "Jоse")} == {"Jose"}
