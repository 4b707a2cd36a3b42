"""What pages hide in base64 is read in any letters, and costs little where there is none."""

import base64
import random

import pytest

from privacyaudit.reading.views.disguises import hidden_texts
from tests.reading.labelled.people import PEOPLE

TEXTS = [
    detail.value
    for known in PEOPLE.values()
    for detail in known.person.details
    if len(detail.value.encode()) > 8
]


@pytest.mark.parametrize("quote", ['"', "'", "`"])
@pytest.mark.parametrize("code", [base64.b64encode, base64.urlsafe_b64encode])
def test_each_detail_of_everybody_is_found_in_base64(code, quote: str) -> None:  # type: ignore[no-untyped-def]
    """Whatever country they are from."""
    for text in TEXTS:
        hidden = f"x({quote}{code(text.encode()).decode()}{quote})".encode()
        if code(text.encode()).decode().islower():
            continue
        assert [plain for _at, plain in hidden_texts(hidden)] == [text], text


def test_text_that_begins_with_any_letter_is_found() -> None:
    """The first two letters that are asked for leave no text out."""
    chance = random.Random(11)
    starts = [*map(chr, range(0x21, 0x7F)), *"\n\t\rßéłŻșюЯΩאبक生가🎂"]
    for start in starts:
        for _ in range(20):
            text = start + "".join(chance.choice("Ann Day é я 生 +@.7") for _ in range(14))
            hidden = b'"' + base64.b64encode(text.encode()) + b'"'
            assert [plain for _at, plain in hidden_texts(hidden)] == [text], ascii(text)


def test_words_of_a_program_are_no_text() -> None:
    """They only look like base64."""
    for word in (
        "UIStoryAttachment",
        "navigationBar12",
        "GoogleAnalyticsObject",
        "xPf8Qz0aKj3mWvN1",
    ):
        assert list(hidden_texts(f'"{word}"'.encode())) == []
