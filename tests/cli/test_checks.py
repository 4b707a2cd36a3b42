"""``checks``: what there is, what it shares, what is set, and whether it still works."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privacyaudit import Capability, DetailKind, plugins
from privacyaudit.cli import running
from privacyaudit.cli.running import choose
from privacyaudit.desk import checks_table
from privacyaudit.desk.audit import Surroundings
from privacyaudit.errors import InputError
from privacyaudit.keys import KEYS, Keys
from privacyaudit.planning import plan
from tests.cli.running import privacyaudit, small_web
from tests.cli.test_audit import details
from tests.samples import AVERY, a_source

README = Path(__file__).parents[2] / "checks" / "README.md"
CANARY = "canary-key-0123456789"


def test_the_list_shows_at_least_forty_five_automatic_and_twenty_by_hand() -> None:
    """The project promised them."""
    ran = privacyaudit("checks", "list", "--json")
    found = [row for row in json.loads(ran.out) if row["check"] == "source"]

    assert ran.code == 0
    assert len([row for row in found if row["how"] not in ("by hand", "never asked")]) >= 45
    assert len([row for row in found if row["how"] == "by hand"]) >= 20
    assert len([row for row in found if row["how"] == "never asked"]) >= 5


def test_all_checks_pass_their_own_examples() -> None:
    """Somebody who changes a check runs this first."""
    ran = privacyaudit("checks", "test")

    assert ran.code == 0
    assert "All went as they say." in ran.out


@pytest.mark.parametrize("name", ["github", plugins.detectors()[0].id])
def test_one_check_can_be_tried_alone(name: str) -> None:
    """A contributor works on one file at a time."""
    ran = privacyaudit("checks", "test", name, "--json")

    assert ran.code == 0
    assert {row["check"] for row in json.loads(ran.out)} == {name}


def test_a_check_that_is_not_there_is_said_to_be_none() -> None:
    """A typing mistake is not a success."""
    assert privacyaudit("checks", "test", "no-such-check").code == 2


def test_live_asks_the_services_own_account_and_never_a_persons() -> None:
    """A maintainer sees what has drifted, and nobody is looked up."""
    with small_web() as around:
        ran = privacyaudit("checks", "test", "lichess", "--live", "--json", surroundings=around)

    (row,) = json.loads(ran.out)
    assert ran.code == 0  # the small web knows no such account: an answer that could be read
    assert row["what"] == "the account it documents"


def test_live_says_when_an_answer_could_not_be_read() -> None:
    """'It changed' must not pass."""
    with small_web() as around:
        ran = privacyaudit("checks", "test", "bluesky", "--live", surroundings=around)

    assert ran.code in (0, 1)
    assert privacyaudit("checks", "test", "site-192", "--live").code == 2


def test_the_accounts_for_live_tests_are_not_peoples() -> None:
    """Only what a service documents, or owns itself."""
    for source in plugins.sources():
        for kind, value in source.live:
            assert kind in (DetailKind.USERNAME, DetailKind.EMAIL, DetailKind.WEBSITE)
            assert value.lower() in OWNED


OWNED = frozenset(
    """octocat gitlab-bot bsky.app lichess telegram youtube npm @mastodon@mastodon.social
    https://example.com/ account-exists@hibp-integration-tests.com""".split()  # noqa: SIM905
)


def test_keys_says_what_is_set_and_never_the_key() -> None:
    """The first look over a shoulder must show nothing (G1)."""
    around = Surroundings(keys=Keys({"PRIVACYAUDIT_HIBP_KEY": CANARY}))
    plain = privacyaudit("checks", "keys", surroundings=around)
    record = privacyaudit("checks", "keys", "--json", surroundings=around)

    assert "PRIVACYAUDIT_HIBP_KEY  [set]" in plain.out
    assert plain.out.count("[not set]") == len(KEYS) - 1
    assert [row["set"] for row in json.loads(record.out)].count(True) == 1
    assert CANARY not in plain.out + record.out + plain.err + record.err


def test_a_key_cannot_be_typed_as_an_argument() -> None:
    """A shell keeps what is typed."""
    assert privacyaudit("checks", "keys", f"--set={CANARY}").code == 2
    assert privacyaudit("audit", f"--key={CANARY}", "x").code == 2


def test_the_links_to_open_by_hand_are_for_the_screen_alone(tmp_path: Path) -> None:
    """Ready links help; a file of them would be a file about somebody."""
    ran = privacyaudit("checks", "by-hand", details(tmp_path))

    assert ran.code == 0
    assert "https://www.google.com/search?q=%22Marnie%20Quillfeather%22" in ran.out
    assert "Pipistrelle" not in ran.out, "never an address that is kept from the other person"
    assert "mq.private" not in ran.out
    assert [path.name for path in tmp_path.iterdir()] == ["mine.toml"]


@pytest.mark.parametrize("profile", ["offline", "careful", "wide"])
def test_the_plan_marks_what_a_profile_begins_with(tmp_path: Path, profile: str) -> None:
    """What is off until agreed is never begun with, however wide (D2)."""
    path = details(tmp_path)
    shown = privacyaudit("plan", path, "--profile", profile).out
    record = json.loads(privacyaudit("plan", path, "--json").out)
    begins = record["profiles"][profile]["begins_with"]
    off = {row["source"] for row in record["would_ask"] if row["off_until_agreed"]}

    assert shown.count("[x]") == len(begins)
    assert not off & set(begins)
    assert bool(record["profiles"][profile]["asks_one_by_one"]) == (profile == "wide")
    if profile == "offline":
        asks = {row["source"] for row in record["would_ask"] if any(row["hosts"])}
        assert not asks & set(begins)


def test_the_plan_groups_what_shares_the_same_with_whom(tmp_path: Path) -> None:
    """Sixty decisions are none: one for each thing that is shared (D2)."""
    record = json.loads(privacyaudit("plan", details(tmp_path), "--json").out)
    sources = [one for shared in record["shared"] for one in shared["sources"]]

    assert sorted(sources) == sorted(row["source"] for row in record["would_ask"])
    assert len(record["shared"]) < len(record["would_ask"])
    for shared in record["shared"]:
        assert len(shared["sources"]) == 1 or not shared["off_until_agreed"]


@pytest.mark.skipif(not README.is_file(), reason="needs the project's own folders")
def test_the_table_in_the_readme_is_made_from_the_checks() -> None:
    """A table by hand is wrong within a month: privacyaudit checks table --write."""
    text = README.read_text(encoding="utf-8")

    assert checks_table.written(text, plugins.sources()) == text


def test_the_table_names_every_source_once() -> None:
    """What a source shares is public before anybody installs it."""
    table = checks_table.table(plugins.sources())
    for source in plugins.sources():
        assert table.count(f"| `{source.id}` |") == 1
    for source in plugins.sources():
        if source.capability is not Capability.BY_HAND:
            assert source.sends in table


def test_a_file_without_a_place_for_the_table_is_left_alone() -> None:
    """Writing over somebody's words is not repair."""
    with pytest.raises(InputError):
        checks_table.written("# Checks\n", plugins.sources())


def chosen_on_a_terminal(monkeypatch: pytest.MonkeyPatch, said: str, profile: str) -> set[str]:
    """Return the sources that somebody chooses who answers *said* on a terminal."""
    answers = iter(said)
    monkeypatch.setattr(running, "on_terminal", lambda: True)
    monkeypatch.setattr(running, "sure", lambda *_asked, **_how: next(answers) == "y")
    made = plan(AVERY, [plain_one, plain_two, told_more])
    return choose(made, False, (), profile)


plain_one = a_source("one", ["https://one.example/a"])
plain_two = a_source("two", ["https://two.example/a"])
told_more = a_source("more", ["https://more.example/a"], opt_in="It sends your name.")


@pytest.mark.parametrize(
    ("profile", "said", "chosen"),
    [
        ("careful", "yn", {"one", "two"}),
        ("careful", "yyy", {"one", "two", "more"}),
        ("careful", "yyn", {"one", "two"}),
        ("careful", "nn", set()),
        ("wide", "yy", {"one", "two", "more"}),
        ("wide", "ny", {"more"}),
        ("offline", "", set()),
    ],
)
def test_what_shares_the_same_is_one_question_and_what_is_told_more_is_asked_alone(
    monkeypatch: pytest.MonkeyPatch, profile: str, said: str, chosen: set[str]
) -> None:
    """Consent is by what is shared with whom; more of it needs a yes of its own (D2)."""
    assert chosen_on_a_terminal(monkeypatch, said, profile) == chosen
