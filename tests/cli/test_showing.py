"""Lines on a narrow screen."""

from __future__ import annotations

from privacyaudit.cli.showing import broken

LONG = "Your router, the people you live with and your internet provider can see which sites."


def test_a_long_line_is_broken_between_words() -> None:
    """A screen that cuts words in two is hard to read when you are frightened."""
    lines = broken(LONG, 40).split("\n")

    assert max(map(len, lines)) < 40
    assert " ".join(lines) == LONG


def test_the_next_line_stands_under_the_words_of_the_first() -> None:
    """A count stays a column of its own."""
    for begin in ("    ", "     6  "):
        lines = broken(begin + LONG, 40).split("\n")

        assert all(line.startswith(" " * len(begin)) for line in lines[1:])
        assert lines[0].startswith(begin)


def test_a_path_is_never_broken() -> None:
    """It is to be copied."""
    for path in ("/home/a folder/notes.html", "C:\\My files\\notes.html", "~/a folder/notes.html"):
        text = f"The report of your own look at things is here: {path}"

        assert broken(text, 30) == text


def test_where_there_is_no_screen_nothing_is_broken() -> None:
    """What a program reads stays as it was."""
    assert broken(LONG, 0) == LONG
