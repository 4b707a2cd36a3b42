"""Reading a details file."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacyaudit import Answer, Circumstances, DetailKind, Known, Page, Role, Stage
from privacyaudit.details import read_text
from privacyaudit.errors import DetailsError, Mistake
from tests.samples import TODAY

CANARY = "Q7canaryX"
GOOD = """schema = 1
region = "GB"
avoid = ["https://other.example/them"]

[consent]
role = "self"
made_by = "AS"
given = 2026-11-22
purpose = "to see what is online"

[circumstances]
stage = "apart"
watched = "no"

[[detail]]
kind = "phone"
value = "07700 900123"
label = "my mobile"
known = "secret"

[[detail]]
kind = "birth_date"
value = 1990-04-12

[[page]]
address = "https://club.example/results"
label = "club results"
posted_by_other = "no"
"""


def mistakes(text: str | bytes) -> tuple[Mistake, ...]:
    """Return the mistakes found in *text*."""
    with pytest.raises(DetailsError) as caught:
        read_text(text if isinstance(text, bytes) else text.encode(), TODAY)
    return caught.value.mistakes


def with_detail(kind: str, value: str, top: str = 'schema = 1\nregion = "GB"\n') -> str:
    """Return a details file with one detail, whose value stands in line 5 of it."""
    return f'{top}[[detail]]\nkind = "{kind}"\nvalue = {value}\n'


def test_a_good_file_is_a_person_and_a_consent() -> None:
    """What was told is what is looked for."""
    told = read_text(GOOD.encode(), TODAY)

    assert told.person.region == "GB"
    assert [detail.kind for detail in told.person.details] == ["phone", "birth_date"]
    assert told.person.details[0].known is Known.SECRET
    assert told.person.details[1].value == "1990-04-12"
    assert told.person.pages == (Page("https://club.example/results", "club results", Answer.NO),)
    assert told.person.circumstances == Circumstances(Stage.APART, Answer.NO)
    assert told.consent is not None
    assert told.consent.role is Role.SELF
    assert told.consent.expires == date(2026, 12, 22)


@pytest.mark.parametrize("start", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_files_from_windows_are_read(start: bytes, ends: bytes) -> None:
    """Notepad writes a mark in front, and ends lines its own way."""
    assert read_text(start + GOOD.encode().replace(b"\n", ends), TODAY).person.details


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        (GOOD + "colour = 3\n", 29, "spelled"),
        ('schema = 1\ncolour = "x"\n', 2, "spelled"),
        ("schema = 2\n", 1, "schema = 1"),
        ("", 0, "schema = 1"),
        (with_detail("email", '"avery.sample"'), 5, "@"),
        (with_detail("email", '"avery@sample"'), 5, "dot"),
        (with_detail("email", '"avery@"'), 5, "dot"),
        (with_detail("username", '"https://social.example/avery"'), 5, "web address"),
        (with_detail("username", '"avery@example.com"'), 5, "email"),
        (with_detail("username", '"two words"'), 5, "spaces"),
        (with_detail("phone", '"07700 900123"', "schema = 1\n#\n"), 5, "country"),
        (with_detail("phone", '"07700 9001234567890"'), 5, "digits"),
        (with_detail("phone", "7700900123"), 5, "quotes"),
        (with_detail("birth_date", '"1990-02-30"'), 5, "no such day"),
        (with_detail("birth_date", '"12/04/1990"'), 5, "year-month-day"),
        (with_detail("birth_date", '"2027-01-01"'), 5, "not come"),
        (with_detail("birth_date", '"1700-01-01"'), 5, "125"),
        (with_detail("name", '""'), 5, "nothing"),
        (with_detail("name", '"   "'), 5, "nothing"),
        (with_detail("name", '"Tr0ub4dor&3"'), 5, "password"),
        (with_detail("name", '"a@example.com"'), 5, "not a name"),
        (with_detail("name", '"a\\u0000b"'), 5, "typed"),
        (with_detail("name", f'"{"a" * 301}"'), 5, "300"),
        (with_detail("name", '["Avery"]'), 5, "quotes"),
        (with_detail("password", '"hunter2"'), 4, "Never"),
        (with_detail("shoe", '"44"'), 4, "Choose one"),
        (with_detail("postcode", '"ZZ"'), 5, "postcode"),
        (with_detail("home_address", '"Home"'), 5, "street"),
        (with_detail("vehicle", '"-"'), 5, "plate"),
        (with_detail("home_area", '"51.50123,-0.1"'), 5, "two decimals"),
        (with_detail("home_area", '"91.00,0.00"'), 5, "map"),
        (with_detail("website", '"localhost"'), 5, "dot"),
        ("schema = 1\n[[page]]\naddress = \"avery\"\n", 3, "https://"),
        ("schema = 1\n[[page]]\naddress = \"ftp://a.example/\"\n", 3, "https://"),
        ("schema = 1\n[[page]]\naddress = \"https://a:b@c.example/\"\n", 3, "before an @"),
        ("schema = 1\n[[page]]\naddress = \"https://[::1\"\n", 3, "not a web address"),
        ("schema = 1\n[[page]]\naddress = 3\n", 3, "quotes"),
        ("schema = 1\npage = 3\n", 2, "[[page]]"),
        ("schema = 1\n[[file]]\npath = \"no-such-file\"\n", 3, "no file"),
        ("schema = 1\n[[file]]\npath = \"\"\n", 3, "name of a file"),
        ('schema = 1\navoid = "x"\n', 2, "list"),
        ('schema = 1\nown_search = "mine"\n', 2, "https://"),
        ("schema = 1\navoid = [1]\n", 2, "quotes"),
        ('schema = 1\nregion = "Nowhere"\n', 2, "two letters"),
        ("schema = 1\n[circumstances]\nstage = \"gone\"\n", 3, "Choose one"),
        ("schema = 1\n[circumstances]\nmood = \"low\"\n", 3, "spelled"),
        ("schema = 1\n[consent]\nmade_by = \"AS\"\n", 2, "which day"),
        ("schema = 1\n[consent]\ngiven = 2026-11-22\n", 2, "initials"),
        ('schema = 1\n[consent]\nmade_by = "A"\ngiven = "soon"\n', 4, "year-month-day"),
        ('schema = 1\n[consent]\nmade_by = "A"\ngiven = 2026-11-22\nrole = "boss"\n', 5, "Choose"),
        ("schema = 1\nschema = 1\n", 2, "twice"),
        ('schema = 1\nname = "Avery\n', 2, "cannot be read"),
        ("schema = 1\n= 3\n", 2, "cannot be read"),
        ("schema = 1\n[person]\nname = \"a\"\n[person2]\nname = \"b\"\n", 2, "one person"),
        ("schema = 1\n[[person]]\nname = \"a\"\n[[person]]\nname = \"b\"\n", 2, "one person"),
        ("schema = 1\n[[consent]]\n[[consent]]\n", 2, "once"),
        ('schema = 1\nbank_card = "4929"\n', 2, "Never"),
    ],
)  # fmt: skip
def test_every_mistake_says_its_line_and_what_to_do(text: str, line: int, word: str) -> None:
    """A person must be able to put it right without help."""
    found = mistakes(text)

    assert any(one.line == line and word in one.says for one in found), found


def test_all_mistakes_are_told_at_once() -> None:
    """Nobody is to mend a file ten times."""
    text = GOOD + '[[detail]]\nkind = "email"\nvalue = "x"\n[[page]]\naddress = "y"\nbad = 1\n'

    assert [one.line for one in mistakes(text)] == [31, 33, 34]


@pytest.mark.parametrize(
    "text",
    [
        with_detail("email", f'"{CANARY}"'),
        with_detail("phone", f'"{CANARY}"'),
        with_detail("birth_date", f'"{CANARY}"'),
        with_detail(CANARY, '"x"'),
        f'schema = 1\n"{CANARY}" = 1\n',
        f'schema = 1\n{CANARY} = "x"\n',
        f"schema = 1\n[{CANARY}]\na = 1\n",
        f'schema = 1\n[[page]]\naddress = "{CANARY}"\n',
        f'schema = 1\n[[file]]\npath = "{CANARY}"\n',
        f'schema = 1\nregion = "{CANARY}"\n',
        f'schema = 1\n[circumstances]\nstage = "{CANARY}"\n',
        f'schema = 1\n[consent]\nmade_by = "A"\ngiven = "{CANARY}"\n',
        f'schema = 1\nname = "{CANARY}\n',
    ],
)
def test_no_mistake_echoes_a_value(text: str) -> None:
    """What the person typed must not reach a terminal or a log."""
    with pytest.raises(DetailsError) as caught:
        read_text(text.encode(), TODAY)

    assert CANARY not in str(caught.value)
    assert CANARY not in repr(caught.value.mistakes)


def test_the_value_would_be_seen_if_a_message_held_it() -> None:
    """The twin: a message that echoed would be caught by the test above."""
    assert CANARY in str(DetailsError([Mistake(1, "x", f"{CANARY} is wrong")]))


def test_a_file_that_is_not_utf8_says_on_which_line() -> None:
    """An old editor may save in another code."""
    (one,) = mistakes(b'schema = 1\n[[detail]]\nkind = "name"\nvalue = "Ren\xe9e"\n')

    assert (one.line, "UTF-8" in one.says) == (4, True)


@pytest.mark.parametrize(
    "text",
    [b"\0" * 100, b"[" * 5000, b"a." * 20000 + b"b = 1", b'"' * 999, b"\xff\xfe" + b"x" * 50],
)
def test_hostile_bytes_are_one_plain_mistake(text: bytes) -> None:
    """Nothing that can be in a file may end in a trace."""
    assert mistakes(text)


def test_a_huge_file_is_refused_before_it_is_read() -> None:
    """A details file is small."""
    (one,) = mistakes(b"#" * 1_000_001)

    assert "too large" in one.says


def many(kind: str, values: list[str]) -> str:
    """Return a file with a detail for each of *values*."""
    entries = (f'[[detail]]\nkind = "{kind}"\nvalue = "{value}"\n' for value in values)
    return 'schema = 1\nregion = "GB"\n' + "".join(entries)


@pytest.mark.parametrize("kind", ["email", "name", "username"])
def test_what_is_given_twice_is_said(kind: str) -> None:
    """A double would be counted double."""
    value = {"email": "avery@example.com", "name": "Avery Sample", "username": "@avery"}[kind]
    (one,) = mistakes(many(kind, [value, value.upper().removeprefix("@")]))

    assert "twice" in one.says


def test_a_page_given_twice_is_said() -> None:
    """It would be asked twice."""
    page = '[[page]]\naddress = "https://a.example/"\n'

    assert "twice" in mistakes("schema = 1\n" + page + page)[0].says


def test_a_label_that_holds_its_detail_is_refused() -> None:
    """Labels are printed; values never are."""
    text = with_detail("phone", '"07700 900123"\nlabel = "mobile 07700900123"')

    assert "without the detail" in mistakes(text)[0].says


def test_paths_start_at_the_file(tmp_path: Path) -> None:
    """A folder beside the details file is found wherever the command is typed."""
    (tmp_path / "saved").mkdir()
    told = read_text(b'schema = 1\n[[file]]\npath = "saved"\n', TODAY, tmp_path)

    assert told.person.files == (str(tmp_path / "saved"),)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_plainly(raw: bytes) -> None:
    """Only the documented error may come out."""
    with contextlib.suppress(DetailsError):
        read_text(raw, TODAY)


def test_every_kind_has_a_good_value() -> None:
    """A kind that nothing can satisfy would lock people out."""
    good = {
        **dict.fromkeys(("name", "former_name", "alias"), "Zoë Ó Test"),
        **dict.fromkeys(("family_name", "child_name"), "Łucja 测试"),
        "username": "@avery@social.example",
        "email": "avery+x@example.com",
        "phone": "+44 7700 900123",
        **dict.fromkeys(("home_address", "past_address", "work_address"), "Flat 2, Invented Lane"),
        "postcode": "ZZ99 9ZZ",
        "birth_date": "1990-04-12",
        **dict.fromkeys(("child_school", "employer", "school", "place", "event"), "Made-up Hall"),
        "vehicle": "ZZ99 ZZZ",
        "website": "avery-sample.example/about",
        **dict.fromkeys(("home_area", "work_area"), "51.50, -0.10"),
    }  # fmt: skip

    assert set(good) == set(DetailKind)
    for kind, value in good.items():
        assert read_text(with_detail(kind, f'"{value}"').encode(), TODAY).person.details
