"""A page on a private site is not opened, told to nobody, nor printed (E5)."""

from __future__ import annotations

import logging
from dataclasses import replace
from urllib.parse import unquote

import pytest

from privacyaudit import (
    Ask,
    Audit,
    Capability,
    Detail,
    DetailKind,
    Page,
    Person,
    Plan,
    Reason,
    plugins,
    privatesites,
    report,
)
from privacyaudit.desk import audit as desk
from privacyaudit.desk import records
from privacyaudit.engine import agree
from privacyaudit.engine import plan as engine_plan
from privacyaudit.keys import KEYS, Keys
from privacyaudit.report import SETS
from tests.samples import NOW, a_source, consent, fetch_from, read_for

NAMES = ("fetlife", "tinder", "grindr")
LISTED = (
    "https://fetlife.com/results.html",
    "https://www.tinder.com/@anna",
    "HTTPS://WWW.FetLife.com./A",
    "https://translate.example/translate?u=https://grindr.com/x",
    "https://archive.example/web/2020/https%3A%2F%2Fgrindr.com/x",
)
BAKERY = "https://bakery.example/team"
NAME = "Marnie Quill"
PERSON = Person(
    (
        Detail(DetailKind.NAME, NAME),
        Detail(DetailKind.WEBSITE, "https://fetlife.com/users/1"),
        Detail(DetailKind.USERNAME, "@marnie@grindr.com"),
        Detail(DetailKind.EMAIL, "marnie@quill.example"),
    ),
    pages=(Page(LISTED[0]), Page(BAKERY, "the bakery"), *map(Page, LISTED[1:])),
    files=("/nowhere/My FetLife page.html",),
    region="GB",
)


def planned(person: Person = PERSON) -> Plan:
    """Return the plan with every source there is and every key set."""
    keys = Keys({facts.name: "made-up-key" for facts in KEYS}, keyring=False)
    return desk.plan(person, desk.Surroundings(keys=keys))


def told_of(plan: Plan) -> set[str]:
    """Return the sources that would tell somebody of a private site, or get there."""
    asked = ((source, ask) for source, asks in plan.asks.items() for ask in asks if ask.url)
    return {source for source, ask in asked if named(f"{unquote(ask.url)} {ask.body!r} {ask.memo}")}


def named(text: str) -> set[str]:
    """Return the private sites that *text* names."""
    return {name for name in NAMES if name in text.casefold()}


def audited(person: Person = PERSON) -> Audit:
    """Run the sources of listed pages and files; every page shows the person's name."""
    plan = planned(person)
    wanted = {"your-pages", "your-pictures", "your-files"} & {line.source for line in plan.lines}
    agreed = agree(plan, consent(expires=NOW.date().replace(year=2090)), wanted, NOW)
    fetch = fetch_from({page.address: NAME.encode() for page in person.pages})
    every = tuple(one for one in plugins.sources() if one.id in wanted)
    return desk.run(agreed, fetch, read_for(plan.person), sources=every)


def outputs(audit: Audit) -> dict[str, str]:
    """Return every form of every set."""
    made = {"csv": report.csv(audit)}
    for which in SETS:
        made[f"{which} html"] = report.html(audit, which)
        made[f"{which} text"] = report.text(audit, which)
        made[f"{which} json"] = report.json(audit, which)
    return made


def off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Switch the control off."""
    monkeypatch.setattr(privatesites, "apart", lambda person: (person, ()))
    monkeypatch.setattr(privatesites, "keeps_from", lambda ask: False)
    monkeypatch.setattr(privatesites, "is_private_name", lambda name: False)


def test_no_source_asks_anybody_about_a_page_on_a_private_site() -> None:
    """E5: the site, an archive, a register and a list of leaks are all told nothing."""
    plan = planned()

    assert told_of(plan) == set()
    assert [ask.url for ask in plan.asks["your-pages"]] == [BAKERY]
    assert named(" ".join(host for line in plan.lines for host in line.hosts)) == set()


def test_without_the_control_the_pages_are_opened_and_told_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The twin: this test would see it."""
    off(monkeypatch)

    assert {"your-pages", "your-pictures", "wayback", "rdap", "mastodon"} <= told_of(planned())


def test_each_such_page_is_left_to_the_person_by_number() -> None:
    """E5: guide-only; 'not opened' is said, and which one it is without naming it."""
    plan = planned()
    left = [one for one in plan.not_checked if one.says == privatesites.says()]

    assert [one.place for one in left] == [
        *(f"page {number} on your list" for number in (1, 3, 4, 5, 6)),
        "the site of your own web site",
        "the site of your username",
    ]
    assert {one.reason for one in left} == {Reason.BY_HAND}
    assert not any(one.by_hand for one in left)


def test_no_output_names_a_private_site(caplog: pytest.LogCaptureFixture) -> None:
    """E5: never printed, in no set and no form, in no record and no log."""
    caplog.set_level(logging.DEBUG)
    audit = audited()

    assert any(one.place == "the bakery" for one in audit.findings)
    made = {**outputs(audit), "record": records.written(audit).decode(), "log": caplog.text}
    assert {form for form, text in made.items() if named(text)} == set()


def test_without_the_control_and_the_masks_every_report_names_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The twin."""
    off(monkeypatch)
    monkeypatch.setattr(privatesites, "masks", lambda names: {})

    assert {form for form, text in outputs(audited()).items() if named(text)} >= {
        "csv", "me html", "me text", "me json", "helper html", "police html", "police json",
    }  # fmt: skip


def test_what_an_older_record_holds_is_printed_as_a_private_site(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """E5: an audit made before is printed like one made now."""
    person = replace(PERSON, files=())
    with monkeypatch.context() as before:
        off(before)
        before.setattr(privatesites, "masks", lambda names: {})
        old = records.written(audited(person))
    assert named(old.decode())

    made = outputs(records.read(old))
    assert {form for form, text in made.items() if named(text)} == set()
    assert "a private site" in made["me html"]


def test_a_label_of_ones_own_is_kept_unless_it_names_the_site() -> None:
    """A person can call a page what they like on paper."""
    pages = (Page(LISTED[0], "my club"), Page(LISTED[1], "my Tinder profile"))
    plan = planned(replace(PERSON, details=(), pages=pages, files=()))
    left = [one.place for one in plan.not_checked if one.says == privatesites.says()]

    assert left == ["my club", "page 2 on your list"]


def test_no_ask_that_follows_from_an_answer_gets_there_either() -> None:
    """E5: a page that leads on cannot make us go where the list may not."""
    urls = ("https://one.example/averysample_demo",)
    seen: list[str] = []

    def on(reply: object) -> list[Ask]:
        return [Ask("https://fetlife.com/averysample_demo", template="/{username}")]

    mine = a_source(urls=urls, reader=on, capability=Capability.PROFILE_API)
    person = Person((Detail(DetailKind.USERNAME, "averysample_demo"),), region="GB")
    fetch = fetch_from({urls[0]: b"x"})
    agreed = agree(
        engine_plan(person, (mine,)),
        consent(expires=NOW.date().replace(year=2090)),
        ("made-up",),
        NOW,
    )

    def watched(ask: Ask, terms: object) -> object:
        seen.append(ask.url)
        return fetch(ask, terms)  # type: ignore[arg-type]

    audit = desk.run(agreed, watched, read_for(agreed.plan.person), sources=(mine,))  # type: ignore[arg-type]

    assert seen == [*urls]
    assert [one.says for one in audit.not_checked] == [privatesites.says()]


def test_a_source_that_makes_such_an_address_itself_is_held_too() -> None:
    """E5, E11: whoever wrote the check."""
    mine = a_source(urls=("https://grindr.com/averysample_demo", "https://one.example/a"))
    plan = engine_plan(Person((Detail(DetailKind.USERNAME, "averysample_demo"),)), (mine,))

    assert [ask.url for ask in plan.asks["made-up"]] == ["https://one.example/a"]
    assert [one.says for one in plan.not_checked] == [privatesites.says()]


@pytest.mark.parametrize(
    ("ordinary", "private"),
    [
        ("scraped.example", "rapecrisis.example"),
        ("grape.example", "gangrape.example"),
        ("updating.example", "datingnow.example"),
        ("milford.example", "milf.example"),
        ("jerome.example", "erome.com"),
        ("tinderbox.example", "tinder.com"),
        ("hindustan.example", "hindu.example"),
        ("gayle.example", "gay.example"),
        ("sexton.example", "sexualhealth.example"),
    ],
)
def test_a_word_that_holds_another_is_no_private_site(ordinary: str, private: str) -> None:
    """A bakery in Milford is looked at like any other page; the twin stays shut."""
    assert not privatesites.is_private(f"https://{ordinary}/")
    assert privatesites.is_private(f"https://{private}/")


def test_none_of_our_own_sources_is_shut_out() -> None:
    """The control must not silently close what people agreed to."""
    hosts = [host.replace("*.", "") for one in plugins.sources() for host in one.contacts]

    assert [host for host in hosts if "." in host and privatesites.is_private(host)] == []


@pytest.mark.parametrize("broken", ["", "https://[", "http://", "nothing", "//"])
def test_what_is_no_address_is_not_one_of_them(broken: str) -> None:
    """Whatever stands there, nothing raises."""
    assert not privatesites.is_private(broken)
