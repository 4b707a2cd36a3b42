"""``start``: one question at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacyaudit.cli.start import QUESTIONS
from tests.cli.running import privacyaudit

SKIPS = "\n" * 60


def answers(*lines: str) -> str:
    """Return *lines* as they would be typed, then Enter to everything."""
    return "\n".join(lines) + "\n" + SKIPS


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)


def test_without_a_terminal_it_says_what_to_use_instead() -> None:
    """Nobody can answer a pipe."""
    ran = privacyaudit("start")

    assert ran.code == 2
    assert "audit" in ran.err


def test_danger_device_and_stop_come_before_the_first_question() -> None:
    """A1: before anything is asked."""
    out = privacyaudit("start", given=answers("3"), terminal=True).out

    for word in ("999", "device", "stop", "not your fault"):
        assert word in out[: out.index("Who is this about?")]


def test_for_somebody_else_it_stops_and_offers_help(tmp_path: Path) -> None:
    """E14: with a line for people who worry about their own behaviour."""
    ran = privacyaudit("start", given=answers("3"), terminal=True)

    assert ran.code == 0
    assert "Respect Phoneline" in ran.out
    assert list(tmp_path.iterdir()) == []


def test_a_watched_device_stops_unless_a_second_choice_is_made() -> None:
    """A2: no is the answer that Enter gives."""
    ran = privacyaudit(
        "start", given=answers("1", "GB", "y", "n", "3", "n", "n", "n"), terminal=True
    )

    assert ran.code == 5


def test_an_advocate_must_know_who_it_is() -> None:
    """D4, D5: in person, or by a number they already had."""
    given = answers("2", "GB", "n", "n", "3", "n", "n", "n", "n", "n")
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 2
    assert "here and has said yes" in ran.err


def test_every_question_can_be_skipped_and_nothing_is_written_unasked(tmp_path: Path) -> None:
    """F8: 'start' writes no details file unless asked."""
    given = answers("1", "GB", "n", "n", "4", "n", "n", "n", "AS")
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 0, ran.err
    assert [path.name.startswith("notes-") for path in tmp_path.iterdir()] == [True]


def test_it_never_asks_for_a_password_or_papers() -> None:
    """A5: no question and no kind."""
    for _kind, question, why in QUESTIONS:
        assert not {"password", "passport", "bank"} & set(f"{question} {why}".lower().split())


def test_a_mistake_is_explained_and_asked_again() -> None:
    """Nothing that was typed is lost."""
    begin = ("1", "GB", "n", "n", "4", "n", "n", "n", "AS")
    given = answers(*begin, "Avery Sample", "", "", "", "avery", "a@b.example")
    ran = privacyaudit("start", given=given, terminal=True)

    assert "An email address has an @" in ran.out + ran.err
    assert ran.code == 0


def test_ctrl_c_keeps_nothing(tmp_path: Path) -> None:
    """D3: stopping half-way leaves no trace."""
    ran = privacyaudit("start", given="1\nGB\nn\n", terminal=True)

    assert ran.code == 130
    assert list(tmp_path.iterdir()) == []
    assert "Nothing was kept" in ran.err


BEGIN = ("1", "GB", "n", "n", "4", "n", "n", "n", "AS")


def test_who_made_it_is_asked_until_it_names_nobody() -> None:
    """E12: also where the name is told only after the yes."""
    given = answers(*BEGIN[:-1], "Avery Sample", "Sample", "Avery Sample", *[""] * 40)
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.out.count("reads like a full name") == 1
    assert ran.out.count("one of the names you gave") == 1


def test_answers_in_full_are_taken_too() -> None:
    """A frightened person types 'yes' and 'no', not a key."""
    given = answers("Me", "GB", "No", "NO", "I live apart from them", "no", "no", "no", "AS")
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 0, ran.err
    assert "Type one of" not in ran.out


def test_a_place_that_cannot_be_written_is_told_before_the_first_question(tmp_path: Path) -> None:
    """Thirty answers must not be lost for a wrong folder."""
    ran = privacyaudit(
        "start", "--to", tmp_path / "nowhere" / "x.html", given=answers("1"), terminal=True
    )

    assert ran.code == 2
    assert "cannot be written" in ran.err
    assert "Who is this about?" not in ran.out


def test_no_report_is_written_where_the_person_says_no(tmp_path: Path) -> None:
    """F1: on the disk is only what was asked for."""
    given = "\n".join(BEGIN) + "\n" * 22 + "maybe\nn\nn\n"
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 0, ran.err
    assert "Type y for yes, or n for no." in ran.err
    assert "No report was written." in ran.err
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_at_the_last_question_does_not_say_that_nothing_was_kept(tmp_path: Path) -> None:
    """D3: the report is there by then, and a person may leave it lying."""
    given = "\n".join(BEGIN) + "\n" * 22 + "y\n"
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.code == 130
    assert "Your details were not written." in ran.err
    assert "Nothing was kept" not in ran.err
    (report,) = tmp_path.iterdir()
    assert str(report) in ran.err


def test_the_last_answer_can_be_taken_back(tmp_path: Path) -> None:
    """A slip must not cost all that was typed before it."""
    given = answers(*BEGIN, "Avery Sampel", "-", "Avery Sample")
    ran = privacyaudit("start", "--record", tmp_path / "kept.json", given=given, terminal=True)

    assert ran.code == 0, ran.err
    assert "The last one was taken back." in ran.out
    assert (tmp_path / "kept.json").read_text(encoding="utf-8").count('"your name"') > 0


def test_a_username_with_its_sign_is_the_same_username() -> None:
    """People write @name; a plan that asks for the sign asks nobody."""
    given = answers(*BEGIN, "", "", "", "", "", "@avery_s", "avery_s")
    ran = privacyaudit("start", given=given, terminal=True)

    assert ran.out.count("You have given this already.") == 1


def test_a_detail_that_cannot_be_looked_for_is_told_at_once() -> None:
    """Later, the person is gone, and the report is silent on it."""
    given = answers(*BEGIN, "", "", "", "", "9001", "n", "07700 900123", "n")
    ran = privacyaudit("start", given=given, terminal=True)

    assert "We cannot look for this on pages or in files as you wrote it." in ran.out
    assert "It was left out." in ran.out


def test_where_nothing_was_looked_at_nothing_is_counted() -> None:
    """'0 things were seen' of a look that never was is a false all clear."""
    ran = privacyaudit("start", given=answers(*BEGIN), terminal=True)

    assert "Nothing was looked at" in ran.err
    assert "0 things" not in ran.err


def test_who_does_not_know_if_the_device_is_seen_is_asked_before_going_on() -> None:
    """A2: 'I do not know' is no 'no'; it is answered softly, and Enter stops."""
    begin = ("1", "GB", "?", "n", "3", "n", "n", "n")
    stopped = privacyaudit("start", given=answers(*begin), terminal=True)
    onward = privacyaudit("start", given=answers(*begin, "y", "AS"), terminal=True)

    assert stopped.code == 5
    assert "You are not sure who can see this device." in stopped.err
    assert "0808 2000 247" in stopped.err
    assert onward.code == 0, onward.err


def test_after_a_threat_the_numbers_of_the_country_are_shown_at_once() -> None:
    """A1: the question promises to show who can help; the next lines do."""
    begin = ("1", "GB", "n", "n", "3", "y", "n", "n", "AS")
    ran = privacyaudit("start", given=answers(*begin), terminal=True)
    told = "If not, call 101, or go to a police station with someone you trust."

    assert ran.out.index("call 999.") < ran.out.index(told)
    assert ran.out.index(told) < ran.out.index("Did you change your name")
    assert told in ran.err  # once more, beside what was seen


def test_a_birth_date_a_path_and_an_address_are_taken_as_people_type_them(tmp_path: Path) -> None:
    """3/4/1988 in the UK, quotes round a path, and an address without https://."""
    (tmp_path / "a b.txt").write_text("Avery Sample", encoding="utf-8")
    skips = [""] * 9
    typed = ("Avery Sample", *skips, "3/4/1988", *[""] * 8, "www.example.com/avery", "", "", "")
    given = answers(*BEGIN, *typed, '"a b.txt"')
    ran = privacyaudit("start", given=given, terminal=True)

    assert "We read it as 3 April 1988." in ran.out
    assert "starts with https" not in ran.out
    assert "There is no file or folder" not in ran.out
