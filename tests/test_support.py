"""Who can help: the right organisations for the reader and the country, emergency first."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest

from privacyaudit.errors import ServiceError
from privacyaudit.support import (
    EU,
    Kind,
    Organisation,
    Reader,
    collect,
    emergency_number,
    for_reader,
    organisations,
    parse,
    stale,
    to_call,
)
from tests.test_services_words import sentences, word_faults

GOOD = """
country = "GB"

[[organisations]]
id = "example-line"
name = "Example Line"
kind = "helpline"
where = ["GB"]
order = 4
for_whom = "Anyone in Exampleton."
phone = "01632 960 001"
phone_verified = true
url = "https://example.org/"
verified = true
checked = 2026-11-22
sources = ["example"]
"""

EVERY = organisations()
PLACES = ("GB", "GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR", "US", "EU", "AU", "", *sorted(EU))


def line(**fields: object) -> Organisation:
    """Return the good record with other fields, so that a test says one thing."""
    (one,) = parse(GOOD, "gb.toml")
    return msgspec.structs.replace(one, **fields)


def ids(country: str, reader: Reader = Reader.PERSON) -> list[str]:
    """Return the ids that *reader* is shown in *country*, in printed order."""
    return [one.id for one in for_reader(country, reader)]


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("GB", "999"),
        ("gb", "999"),
        ("UK", "999"),
        ("GB-SCT", "999"),
        ("US", "911"),
        ("USA", "911"),
        ("FR", "112"),
        ("IE", "112"),
        ("AU", ""),
        ("", ""),
        ("\u202egb\x1b[2J", ""),
        ("G" * 100_000, ""),
    ],
)
def test_the_emergency_number_is_that_of_the_country_or_none(country: str, number: str) -> None:
    """A1: a wrong number is worse than none, and none is said to be none."""
    assert emergency_number(country) == number


@pytest.mark.parametrize("country", PLACES)
@pytest.mark.parametrize("reader", Reader)
def test_emergency_comes_first_and_the_rest_in_its_order(country: str, reader: Reader) -> None:
    """Somebody in danger reads no further than the first line."""
    shown = for_reader(country, reader)

    for before, after in pairwise(shown):
        assert (not before.emergency, before.order) <= (not after.emergency, after.order)


@pytest.mark.parametrize("country", PLACES)
@pytest.mark.parametrize("reader", [Reader.PERSON, Reader.ADVOCATE])
def test_a_line_for_people_worried_about_themselves_is_in_no_report(
    country: str, reader: Reader
) -> None:
    """It would tell a person who is stalked that they are the one who does harm."""
    assert "respect-phoneline" not in ids(country, reader)


def test_a_reader_worried_about_what_they_do_is_shown_who_can_help_them() -> None:
    """E14: the program stops there, and does not leave them with nothing."""
    shown = ids("GB", Reader.OWN_BEHAVIOUR)

    assert "respect-phoneline" in shown
    assert "nsh" not in shown


@pytest.mark.parametrize("country", ["BE", "ES", "PL", "RO"])
def test_a_number_that_a_country_does_not_run_is_not_printed_there(country: str) -> None:
    """A call that nobody answers may be the only call a person makes."""
    assert "eu-116006" not in ids(country)


def test_a_number_that_some_countries_run_needs_a_country_to_be_named() -> None:
    """'Somewhere in the EU' does not say whether the line answers."""
    assert "eu-116006" not in ids("EU")
    assert "eu-116006" in ids("DE")


def test_nothing_of_another_country_is_shown() -> None:
    """A free number abroad is neither free nor answered from here."""
    assert "nsh" not in ids("US")
    assert "us-911" not in ids("GB")
    assert "fr-3919" not in ids("IE")
    assert "eu-112" not in ids("GB")
    assert not any(one.phone for one in for_reader("AU"))


def test_a_part_of_a_country_that_is_known_narrows_the_list() -> None:
    """A person in Scotland is not sent to a line for England and Wales."""
    scotland = ids("GB-SCT")

    assert "scotland-dafm" in scotland
    assert "nsh" in scotland
    assert {"rape-crisis", "report-fraud", "wales-live-fear-free"}.isdisjoint(scotland)


def test_a_part_of_a_country_that_is_not_known_leaves_every_part_in() -> None:
    """A person in Wales who said only 'GB' must still see the line for Wales."""
    assert {"scotland-dafm", "wales-live-fear-free", "ni-dsahelpline"} <= set(ids("GB"))


@pytest.mark.parametrize("place", ["GB", "GB-SCT", "IE", "US", "FR", "DE", "AU", ""])
@pytest.mark.parametrize("at_home", [True, False])
def test_the_few_lines_that_are_shown_at_once_are_checked_and_for_the_whole_country(
    place: str, at_home: bool
) -> None:
    """A2: the one call that somebody dares to make must not go to an old or distant number."""
    shown = to_call(place, at_home=at_home)

    assert len(shown) <= 7
    assert all(one.phone for one in shown)
    assert all(one.phone_verified for one in shown)
    assert "veritas-justice" not in [one.id for one in shown]


def test_the_line_for_abuse_at_home_is_shown_at_once_and_first_where_a_home_is_shared() -> None:
    """A2: by day and by night; the list had left it out."""
    apart = [one.id for one in to_call("GB")]
    near = [one.id for one in to_call("GB", at_home=True)]

    assert apart[:4] == ["uk-999", "uk-silent-solution", "uk-101", "nsh"]
    assert near[3:5] == ["ndah", "mens-advice-line"]
    assert "ndah" in apart
    assert "nsh" in near


def test_what_answers_everywhere_is_shown_everywhere() -> None:
    """A person in a country we know nothing of still has somewhere to turn."""
    for country in PLACES:
        assert {"stopncii", "take-it-down"} <= set(ids(country))


@pytest.mark.parametrize("one", EVERY, ids=[one.id for one in EVERY])
def test_a_number_that_nobody_checked_says_please_check(one: Organisation) -> None:
    """Lists get these numbers wrong, and a reader cannot see which."""
    assert one.please_check_phone == bool(one.phone and not one.phone_verified)
    if one.please_check_phone:
        assert one.unverified
    if one.emergency:
        assert one.phone_verified


def test_some_numbers_are_known_to_be_unchecked() -> None:
    """Were the flag never set, the test above would hold nothing."""
    assert any(one.please_check_phone for one in EVERY)
    assert any(one.phone_verified for one in EVERY)


def test_no_two_organisations_share_a_number() -> None:
    """Copied lists have given one helpline's number to another."""
    numbers = [one.phone.replace(" ", "") for one in EVERY if one.phone]

    assert len(numbers) == len(set(numbers))


def test_a_body_that_takes_no_calls_is_not_called_a_helpline() -> None:
    """A person in a crisis must not be sent to a training centre."""
    (centre,) = (one for one in EVERY if one.id == "us-sparc")

    assert centre.kind is Kind.INFORMATION
    assert centre.phone == ""
    assert centre.not_for


@pytest.mark.parametrize("one", EVERY, ids=[one.id for one in EVERY])
def test_the_words_keep_to_the_wording_rules(one: Organisation) -> None:
    """H1, H2, H3, E13: plain, short, without blame, alarm or promise."""
    texts = [one.for_whom, one.not_for, one.before_you_call, *one.notes, *one.unverified]
    texts += [one.hours, one.cost, one.other_ways]

    assert [fault for text in texts for fault in word_faults(text)] == []
    for text in (one.for_whom, one.before_you_call, *one.notes):
        assert all(len(sentence.split()) < 20 for sentence in sentences(text)), text
        assert not text or text.endswith("."), text


@pytest.mark.parametrize("one", EVERY, ids=[one.id for one in EVERY])
def test_a_web_address_is_plain(one: Organisation) -> None:
    """It is typed in by hand from paper, and must not say where it came from."""
    assert "?" not in one.url
    assert "#" not in one.url
    assert one.url == "" or one.url.startswith("https://")


def test_what_is_older_than_three_months_is_stale() -> None:
    """A number that moved is found before a reader finds out."""
    newest = max(one.checked for one in EVERY)

    assert stale(newest) == tuple(one for one in EVERY if (newest - one.checked).days > 92)
    assert stale(newest + timedelta(days=93)) == EVERY
    assert date(2026, 1, 1) < newest


def test_an_entry_that_is_well_made_is_read() -> None:
    """The faults below are then the faults they name."""
    (one,) = parse(GOOD, "gb.toml")

    assert one.phone == "01632 960 001"
    assert one.readers == (Reader.PERSON, Reader.ADVOCATE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('country = "GB"', 'country = "US"'),
        ('country = "GB"', ""),
        ("[[organisations]]", "[organisations]"),
        ('id = "example-line"', 'id = "Example Line"'),
        ('name = "Example Line"', 'name = " "'),
        ('kind = "helpline"', 'kind = "hotline"'),
        ('where = ["GB"]', "where = []"),
        ('where = ["GB"]', 'where = ["Britain"]'),
        ('where = ["GB"]', 'where = ["GB"]\nnot_in = ["everywhere"]'),
        ("order = 4", 'order = "4"'),
        ('"01632 960 001"', '"01632-960-001"'),
        ('"01632 960 001"', '"+44 (0) 1632"'),
        ('"01632 960 001"', '"call us"'),
        ("phone_verified = true", "phone_verified = false"),
        ("phone_verified = true", "emergency = true"),
        ('"https://example.org/"', '"javascript:alert(1)"'),
        ('"https://example.org/"', '"http://example.org/"'),
        ("\nverified = true", "\nverified = false"),
        ("checked = 2026-11-22", 'checked = "last week"'),
        ('sources = ["example"]', "sources = []"),
        ('sources = ["example"]', 'source = ["example"]'),
        ("order = 4", 'order = 4\nreaders = ["everybody"]'),
        ("order = 4", "order = "),
    ],
)
def test_an_entry_that_is_not_well_made_is_refused_by_name(old: str, new: str) -> None:
    """A contributor is told which file is wrong; a reader is never shown it."""
    assert old in GOOD

    with pytest.raises(ServiceError, match=r"^gb\.toml: "):
        parse(GOOD.replace(old, new, 1), "gb.toml")


def test_an_entry_without_any_way_to_reach_it_is_refused() -> None:
    """A name alone is no help."""
    text = GOOD.replace('url = "https://example.org/"\n', "")
    text = text.replace('phone = "01632 960 001"\nphone_verified = true\n', "")

    with pytest.raises(ServiceError, match="phone number or a web address"):
        parse(text, "gb.toml")


def test_an_id_that_comes_twice_is_refused() -> None:
    """Two entries under one id could be two numbers for one line."""
    with pytest.raises(ServiceError, match="two organisations"):
        collect([line(), line(phone="01632 960 002")])


def test_emergency_goes_before_a_lower_number_in_the_order() -> None:
    """The order in a file is no reason to print a chat line above 999."""
    first = line(id="danger", emergency=True, order=50)

    assert for_reader("GB", among=[line(order=1), first])[0] is first
