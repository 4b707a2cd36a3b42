"""The diary: written once, corrected in the open, printed as others ask for it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacyaudit.desk import diary as desk
from privacyaudit.diary import (
    HINT,
    Attached,
    Incident,
    Sort,
    check,
    clock_of,
    decode,
    encode,
    in_order,
)
from privacyaudit.diarysheets import COLUMNS, QUESTIONS, blank_page, log, read_table, table
from privacyaudit.errors import DetailsError, InputError
from privacyaudit.store.case import Case
from tests.store.conftest import PASSPHRASE, QUICK

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
SEEN = Incident(
    date(2026, 11, 5),
    "He waited by the made-up bakery.",
    Sort.AT_WORK,
    "17:40",
    "+00:00",
    feeling="Frightened.",
    where="Outside work",
    saw="A colleague",
    police="CRN 000/26",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a case."""
    path = tmp_path_factory.mktemp("diary") / "notes"
    Case.create(path, PASSPHRASE, cost=QUICK)[0].lock()
    return path


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """Return an open case."""
    return Case.create(tmp_path / "notes", PASSPHRASE, cost=QUICK)[0]


def test_an_entry_reads_back_as_it_was_written(case: Case) -> None:
    """Nothing is added, cut or turned round."""
    desk.add(case, SEEN, NOW)
    (entry,) = desk.entries(case)

    assert entry.incident == SEEN
    assert (entry.number, entry.at) == (1, NOW)


def test_a_correction_is_a_new_entry_and_the_first_stays(case: Case) -> None:
    """C6: nobody can say that the diary was changed later."""
    first = desk.add(case, SEEN, NOW)
    desk.add(case, replace(SEEN, clock="17:50", corrects=first.id), NOW)
    before, after = desk.entries(case)

    assert before.incident == SEEN
    assert before.corrected_by == after.id
    assert in_order([before, after]) == (after,)
    assert case.faults() == ()


def test_a_correction_of_nothing_is_not_taken(case: Case) -> None:
    """A slip in a number must not start a loose thread."""
    with pytest.raises(InputError):
        desk.add(case, replace(SEEN, corrects="nothing"), NOW)

    assert desk.entries(case) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"day": date(2026, 11, 24)},
        {"clock": "25:00"},
        {"clock": "7"},
        {"clock": "07:5"},
        {"clock": "٢٣:٠٠x"},
        {"clock": "-1:30"},
        {"what": "   "},
        {"what": "x" * 20_001},
    ],
)
def test_an_entry_that_cannot_be_right_is_said(wrong: dict[str, object]) -> None:
    """One sentence, and what to write instead."""
    with pytest.raises(InputError) as raised:
        check(replace(SEEN, **wrong), TODAY)  # type: ignore[arg-type]

    assert raised.value.next_step


@given(st.text(min_size=1).filter(str.strip))
def test_any_words_can_be_kept(words: str) -> None:
    """Any language, any sign, also half a sign from a broken paste."""
    kept = check(replace(SEEN, what="a" + words), TODAY)

    assert decode(encode(kept)) == kept
    assert kept.what.startswith("a")


def test_words_of_half_a_sign_are_kept() -> None:
    """A lone surrogate comes from a cut paste, and must not lose the entry."""
    kept = check(replace(SEEN, what="before \ud83d after\0"), TODAY)

    assert decode(encode(kept)).what == "before ? after"


def test_what_a_person_takes_out_leaves_its_place(case: Case) -> None:
    """The log says that it was taken out, so that no number is missing."""
    first = desk.add(case, SEEN, NOW)
    desk.add(case, replace(SEEN, what="Another day."), NOW)
    desk.take_out(case, first.id)
    with pytest.raises(InputError):
        desk.take_out(case, first.id)
    printed = log(desk.entries(case), case.id, TODAY)

    assert "made-up bakery" not in printed
    assert "taken out" in printed
    assert "Entry 1," in printed
    assert "Entry 2," in printed


def test_the_log_answers_every_question_police_ask(case: Case) -> None:
    """C2: the fields police and helplines ask for, in their order."""
    attached = (Attached("f1", "photo.jpg", "ab" * 32, 12),)
    desk.add(case, replace(SEEN, attached=attached), NOW)
    printed = log(desk.entries(case), case.id, TODAY)

    for _name, asks in QUESTIONS:
        assert asks in printed
    assert "ab" * 32 in printed
    assert case.id in printed
    assert "22 November 2026" in printed


def test_a_blank_page_asks_the_same_questions() -> None:
    """C6: every entry can be made on paper as well."""
    page = blank_page()

    assert all(asks in page for _name, asks in QUESTIONS)
    assert HINT in page


def test_the_hint_says_who_may_read_it() -> None:
    """The other side may be shown the diary one day."""
    assert "may read this" in HINT
    assert "new address" in HINT


def test_a_table_goes_out_and_comes_back(case: Case, tmp_path: Path) -> None:
    """A person may move from one program to another."""
    desk.add(case, SEEN, NOW)
    desk.add(case, replace(SEEN, what='=HYPERLINK("x")', sort=Sort.CALL, about=True), NOW)
    back = read_table(table(desk.entries(case)).encode(), TODAY)

    assert set(back) == {
        replace(SEEN, zone=""),
        replace(SEEN, zone="", what='=HYPERLINK("x")', sort=Sort.CALL, about=True),
    }


@pytest.mark.parametrize("start", list("=+-@\t\r＝＋－＠"))
def test_no_cell_of_the_table_is_a_formula(case: Case, start: str) -> None:
    """A message the other person wrote may begin with one."""
    desk.add(case, replace(SEEN, what="x", where=f"{start}1+1|cmd"), NOW)
    rows = list(csv.DictReader(io.StringIO(table(desk.entries(case)))))

    assert rows[0]["where"][0] in "'1"


def test_a_table_tells_every_mistake_at_once(case: Case) -> None:
    """A person should not have to try line by line; nothing is written meanwhile."""
    content = b"day,what\n2026-11-01,fine\nlast week,words\n2026-11-02,\n2031-01-01,to come\n"
    with pytest.raises(DetailsError) as raised:
        desk.bring_table(case, content, NOW)

    assert [mistake.line for mistake in raised.value.mistakes] == [3, 4, 5]
    assert "last week" not in str(raised.value)
    assert desk.entries(case) == ()


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-11-05", date(2026, 11, 5)),
        ("05/11/2026", date(2026, 11, 5)),
        ("5.11.2026", date(2026, 11, 5)),
        ("5-11-2026", date(2026, 11, 5)),
    ],
)
def test_days_are_read_as_spreadsheets_write_them(cell: str, day: date) -> None:
    """Day first, as where this log is used; never guessed the other way."""
    (one,) = read_table(f"day;what\n{cell};words\n".encode(), TODAY)

    assert one.day == day


def test_a_day_that_could_only_be_month_first_is_not_guessed() -> None:
    """05/13/2026 would be another country's way; a wrong day could cost a case."""
    with pytest.raises(DetailsError):
        read_table(b"day,what\n05/13/2026,words\n", TODAY)


@pytest.mark.parametrize(
    "content", [b"", b"\0\0\0", b"nothing,here\n1,2\n", b"\xff\xfe\x00", b"PK\x03\x04" + b"x" * 99]
)
def test_a_file_that_is_no_table_is_said(content: bytes) -> None:
    """Somebody may choose the wrong file."""
    with pytest.raises(InputError):
        read_table(content, TODAY)


def test_the_same_table_twice_is_not_written_twice(case: Case) -> None:
    """After a crash a person will try again; entries must not double."""
    content = f"{','.join(COLUMNS)}\n2026-11-01,09:10,call,Silent call,,,,,\n".encode()
    desk.bring_table(case, content, NOW)
    with pytest.raises(InputError, match="already"):
        desk.bring_table(case, content, NOW)

    assert len(desk.entries(case)) == 1


def test_nothing_personal_is_in_a_repr() -> None:
    """So that it can reach no log and no trace."""
    shown = repr(replace(SEEN, attached=(Attached("f", "me.jpg", "0", 1),)))

    for word in ("bakery", "Frightened", "Outside", "colleague", "CRN", "me.jpg"):
        assert word not in shown


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("9pm", "21:00"), ("21.30", "21:30"), ("9.30 p.m.", "21:30"), ("12am", "00:00"),
     ("12:05 pm", "12:05"), ("7:05", "07:05"), ("2130", "21:30"), ("21h30", "21:30"), ("", "")],
)  # fmt: skip
def test_a_time_is_taken_as_people_write_it(typed: str, kept: str) -> None:
    """Who is shaken types what they know; a lone 9 could be morning or evening."""
    assert clock_of(typed) == kept


@pytest.mark.parametrize("typed", ["9", "13pm", "0am", "24:00", "21:60", "soon", "9 x"])
def test_what_is_no_time_is_told(typed: str) -> None:
    """A wrong time in a diary is used against the person."""
    with pytest.raises(InputError, match="not a time"):
        clock_of(typed)
