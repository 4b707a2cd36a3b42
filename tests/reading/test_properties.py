"""What holds for any detail on any page: it is found, and what is nearly it is not."""

from __future__ import annotations

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from privacyaudit import Detail, DetailKind, Document, Match, Person
from privacyaudit.reading.examine import Reader

LETTERS = string.ascii_lowercase
WORDS = st.text(LETTERS, min_size=5, max_size=9)
FILLER = st.lists(
    st.sampled_from(
        [
            "the <b>river</b>",
            "walks home,",
            "Monday",
            "12",
            "&amp;",
            "<br>",
            "<i>and</i>",
            "1999",
            "shop",
            "£4.50",
            "(see)",
            "a",
            "été",
            "дом",
            "<!-- x -->",
        ]
    ),
    max_size=12,
).map(" ".join)
RARE = st.tuples(WORDS, st.sampled_from(["quor", "xyth", "zwin", "brox"])).map("".join)


def said(kind: DetailKind, value: str, page: str) -> set[Match]:
    """Return what is said of one detail on a page."""
    answer = Reader(Person((Detail(kind, value),), region="GB")).examine(
        Document(page.encode(), "text/html")
    )
    assert answer.problem is None
    return {sighting.match for sighting in answer.sightings}


@settings(max_examples=40, deadline=None)
@given(
    st.integers(900000, 900999),
    FILLER,
    FILLER,
    st.sampled_from(["07700 {}", "+44 7700 {}", "07700-{}", "0044 7700{}", "(07700) <b>{}</b>"]),
)
def test_a_number_is_found_and_its_neighbour_is_not(
    number: int, before: str, after: str, way: str
) -> None:
    """One digit off is somebody else's number."""
    page = f"<p>{before}</p><p>Tel: {way.format(number)}</p><p>{after}</p>"
    other = 900000 + (number - 900000 + 1) % 1000

    assert Match.CONFIRMED in said(DetailKind.PHONE, f"07700 {number}", page)
    assert not said(DetailKind.PHONE, f"07700 {other}", page)


@settings(max_examples=40, deadline=None)
@given(
    RARE,
    RARE,
    FILLER,
    FILLER,
    st.sampled_from(
        ["{}@{}.example", "{} [at] {} [dot] example", "{}&#64;{}.example", "<i>{}</i>@{}.example"]
    ),
)
def test_an_address_is_found_and_another_domain_is_not(
    local: str, host: str, before: str, after: str, way: str
) -> None:
    """The same name at another place is another person."""
    page = f"<p>{before}</p><p>Mail: {way.format(local, host)}</p><p>{after}</p>"

    assert Match.CONFIRMED in said(DetailKind.EMAIL, f"{local}@{host}.example", page)
    assert not said(DetailKind.EMAIL, f"{local}@{host}x.example", page)
    assert not said(DetailKind.EMAIL, f"{local}@{host}.example.com", page)


@settings(max_examples=40, deadline=None)
@given(
    RARE,
    RARE,
    RARE,
    FILLER,
    FILLER,
    st.sampled_from(["{0} {1}", "{1}, {0}", "<b>{0}</b> <i>{1}</i>", "{0}&nbsp;{1}"]),
)
def test_a_name_is_found_and_another_given_name_is_not(
    first: str, last: str, other: str, before: str, after: str, way: str
) -> None:
    """A surname is shared; only both names are the person's."""
    if other[:1] == first[:1] or other == last or first == last:
        return
    page = f"<p>{before}</p><p>{way.format(first.title(), last.title())}</p><p>{after}</p>"

    assert Match.CONFIRMED in said(DetailKind.NAME, f"{first.title()} {last.title()}", page)
    assert not said(DetailKind.NAME, f"{other.title()} {last.title()}", page)


@settings(max_examples=40, deadline=None)
@given(RARE, st.integers(2, 400), RARE, FILLER, FILLER)
def test_a_house_is_found_and_the_next_is_not(
    street: str, number: int, town: str, before: str, after: str
) -> None:
    """The house next door, and the same street elsewhere, are other people's homes."""
    page = f"<p>{before}</p><p>{number} {street.title()} Lane, {town.title()}</p><p>{after}</p>"

    assert Match.CONFIRMED in said(
        DetailKind.HOME_ADDRESS, f"{number} {street.title()} Lane, {town.title()}", page
    )
    assert not said(
        DetailKind.HOME_ADDRESS, f"{number + 1} {street.title()} Lane, {town.title()}", page
    )
    assert not said(DetailKind.HOME_ADDRESS, f"{number} {street.title()} Lane, Elsewhereham", page)


@settings(max_examples=40, deadline=None)
@given(
    st.dates(
        min_value=__import__("datetime").date(1930, 1, 1),
        max_value=__import__("datetime").date(2008, 12, 28),
    ),
    FILLER,
)
def test_a_birthday_is_found_and_the_next_day_is_not(born: object, after: str) -> None:
    """Another day is another person's birthday."""
    import datetime

    assert isinstance(born, datetime.date)
    page = f"<p>Born: {born.day} {born:%B} {born.year}</p><p>{after}</p>"
    later = born + datetime.timedelta(days=1)

    assert Match.CONFIRMED in said(DetailKind.BIRTH_DATE, born.isoformat(), page)
    assert Match.CONFIRMED not in said(DetailKind.BIRTH_DATE, later.isoformat(), page)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from(
        [
            "text/html",
            "application/json",
            "text/csv",
            "text/vcard",
            "message/rfc822",
            "application/xml",
            "text/plain",
            "",
        ]
    ),
)
def test_no_bytes_raise(body: bytes, media_type: str) -> None:
    """Whatever a stranger sends, reading it ends in an answer."""
    person = Person(
        (Detail(DetailKind.NAME, "Avery Sample"), Detail(DetailKind.PHONE, "07700 900123")),
        region="GB",
    )

    Reader(person).examine(Document(body + b" <p>Avery Sample 07700 900123</p>", media_type))
