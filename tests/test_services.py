"""What we know of each site can be read, found and trusted to name its own faults."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from privacyaudit.errors import ServiceError
from privacyaudit.model import ExposureKind, Notice
from privacyaudit.services import Basis, Service, Services, collect, parse, read

GOOD = """
id = "example-site"
name = "Example Site"
category = "social"
countries = ["GB"]
exposes = ["home_address", "phone"]
hosts = ["example.com", "example.org"]
sites = ["example"]
could_notice = "low"
notice_why = "Nobody is told."
save_evidence_first = false
reversible = true
log_in = false
difficulty = "easy"
shows_relatives = false
summary = "It shows your phone."
steps = ["Ask the site."]
steps_verified = true
asks_for = []
do_not_give = []
cautions = []
if_not = "Ask once more."
fix_first = []
legal = ["site_policy"]
checked = 2026-08-31
sources = ["general"]
unverified = []

[time]
text = "A day."
days = 1
basis = "stated"

[[routes]]
kind = "email"
email = "privacy@example.com"
verified = true
checked = 2026-08-31
"""


def good(*changes: tuple[str, str]) -> str:
    """Return the good record with each (old, new) change made, so that a test says one thing."""
    text = GOOD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def record(id: str = "example-site", **fields: object) -> Service:  # noqa: A002
    """Return the good record under another id, with other fields."""
    whole = parse(GOOD, "example-site.toml")
    return msgspec.structs.replace(whole, id=id, **fields)


def test_a_whole_record_is_read_as_it_is_written() -> None:
    """The report prints these fields; a lost one would be advice half given."""
    one = parse(GOOD, "example-site.toml")

    assert one.exposes == (ExposureKind.HOME_ADDRESS, ExposureKind.PHONE)
    assert one.could_notice is Notice.LOW
    assert one.time.basis is Basis.STATED
    assert one.time.days == 1
    assert one.routes[0].address == "privacy@example.com"
    assert one.checked == date(2026, 8, 31)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (('name = "Example Site"', "name = 7"), "name"),
        (('name = "Example Site"', 'name = " "'), "name"),
        (('name = "Example Site"', ""), "name"),
        (('id = "example-site"', 'id = "Example Site"'), "id"),
        (('id = "example-site"', 'id = "other-site"'), "id"),
        (('"home_address", ', '"street", '), "exposes[0]"),
        (('could_notice = "low"', 'could_notice = "perhaps"'), "could_notice"),
        (('could_notice = "low"', ""), "could_notice"),
        (("save_evidence_first = false", ""), "save_evidence_first"),
        (("reversible = true", 'reversible = "yes"'), "reversible"),
        (('difficulty = "easy"', 'difficulty = "fun"'), "difficulty"),
        (('steps = ["Ask the site."]', "steps = []"), "steps"),
        (('steps = ["Ask the site."]', 'steps = ["Ask the site.", ""]'), "steps"),
        (("cautions = []", 'caution = ["A"]'), "caution"),
        (('hosts = ["example.com",', 'hosts = ["https://example.com/",'), "hosts"),
        (('hosts = ["example.com",', 'hosts = ["www.example.com",'), "hosts"),
        (("checked = 2026-08-31\nsources", 'checked = "soon"\nsources'), "checked"),
        (('basis = "stated"', 'basis = "rumour"'), "time.basis"),
        (('text = "A day."', 'text = ""'), "time.text"),
        (("days = 1", 'days = "one"'), "time.days"),
        (('email = "privacy@example.com"', ""), "routes[0]"),
        (('email = "privacy@example.com"', 'email = "example.com"'), "routes[0].email"),
        (('email = "privacy@example.com"', 'url = "example.com"'), "routes[0].url"),
        (('email = "privacy@', 'url = "https://example.com"\nemail = "privacy@'), "routes[0]"),
        (('kind = "email"\n', 'kind = "email"\naddress = "a@example.com"\n'), "address"),
        (("[[routes]]", "[routes]"), "routes"),
        (("[time]", "[time"), "the file"),
    ],
)
def test_a_fault_names_the_file_and_the_field(change: tuple[str, str], field: str) -> None:
    """A contributor who is not a programmer must see at once what to mend."""
    with pytest.raises(ServiceError) as caught:
        parse(good(change), "example-site.toml")

    assert str(caught.value).startswith("example-site.toml: ")
    assert field in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "\x00", "[" * 5000, "id = 1\n" * 3, "<html>", "routes = 3", "routes = [1]"]
)
def test_a_file_that_is_no_record_is_one_clear_error(text: str) -> None:
    """A broken download must not end in a trace that nobody can read."""
    with pytest.raises(ServiceError, match=r"^odd\.toml: "):
        parse(text, "odd.toml")


def test_foreign_letters_are_kept() -> None:
    """Names of sites and towns are not all in English."""
    one = parse(good(('name = "Example Site"', 'name = "Täglich 例え"')), "example-site.toml")

    assert one.name == "Täglich 例え"


def test_a_host_is_answered_for_by_its_nearest_name() -> None:
    """A page on a subdomain needs the advice of its own site."""
    site = record(hosts=("example.com",))
    shop = record("example-shop", hosts=("shop.example.com",))
    book = collect([site, shop])

    assert book.for_host("EXAMPLE.com.") == (site,)
    assert book.for_host("www.example.com") == (site,)
    assert book.for_host("shop.example.com") == (shop,)
    assert book.for_host("old.shop.example.com") == (shop,)


@pytest.mark.parametrize(
    "host", ["", "com", ".", "..", "notexample.com", "example.com.evil.example"]
)
def test_a_host_that_only_looks_alike_has_no_record(host: str) -> None:
    """Advice for one site printed under another would send a person to the wrong place."""
    assert collect([record(hosts=("example.com",))]).for_host(host) == ()


def test_two_records_of_one_host_both_answer() -> None:
    """One company's pages may need two kinds of steps."""
    first, second = record("a", hosts=("example.com",)), record("b", hosts=("example.com",))

    assert collect([second, first]).for_host("example.com") == (first, second)


def test_a_record_is_found_by_id_and_by_site() -> None:
    """The report asks by the id it kept, the username check by the site it looked at."""
    one = record(sites=("example",))
    book = collect([one])

    assert book.by_id("example-site") is one
    assert book.for_site("example") is one
    assert book.by_id("nothing") is None
    assert book.for_site("nothing") is None


@pytest.mark.parametrize(
    ("checked", "today", "is_stale"),
    [
        (date(2026, 2, 28), date(2026, 8, 31), False),
        (date(2026, 2, 27), date(2026, 8, 31), True),
        (date(2026, 5, 22), date(2026, 11, 22), False),
        (date(2026, 5, 21), date(2026, 11, 22), True),
        (date(2025, 8, 1), date(2026, 1, 31), False),
        (date(2025, 7, 30), date(2026, 1, 31), True),
    ],
)
def test_a_record_is_stale_when_it_is_more_than_six_months_old(
    checked: date, today: date, is_stale: bool
) -> None:
    """Sites move their forms; old advice is shown as 'please check'."""
    one = record(checked=checked, routes=())

    assert bool(collect([one]).stale(today)) is is_stale


def test_one_old_route_makes_a_record_stale_and_the_oldest_comes_first() -> None:
    """A form that moved is the part that fails a person."""
    today = date(2026, 11, 22)
    fresh = record("fresh", checked=today, routes=())
    newer = parse(
        good(("checked = 2026-08-31\nsources", "checked = 2026-11-22\nsources")).replace(
            "checked = 2026-08-31", "checked = 2026-02-01"
        ),
        "example-site.toml",
    )
    older = record("older", checked=date(2020, 12, 16))

    assert [one.id for one in collect([fresh, newer, older]).stale(today)] == [
        "older",
        "example-site",
    ]


def test_a_source_that_is_not_there_cannot_be_fixed_first() -> None:
    """'Do this one first' must lead to a card that exists."""
    with pytest.raises(ServiceError, match=r"example-site\.toml: fix_first: .*'nowhere'"):
        collect([record(fix_first=("nowhere",))])
    with pytest.raises(ServiceError, match="fix_first"):
        collect([record(fix_first=("example-site",))])


def test_only_toml_files_are_read(tmp_path: Path) -> None:
    """An editor's left-over or a note beside the records does no harm."""
    (tmp_path / "example-site.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "example-site.toml~").write_text("not toml", encoding="utf-8")
    (tmp_path / "__init__.py").write_text("", encoding="utf-8")

    assert [one.id for one in read(tmp_path).all] == ["example-site"]


def test_an_empty_book_answers_with_nothing() -> None:
    """A copy without records says that it knows nothing; it does not fall over."""
    book = Services(())

    assert book.for_host("example.com") == ()
    assert book.stale(date(2026, 11, 22)) == ()
