"""The username check as a source: in the plan, in the record, and as a question."""

from __future__ import annotations

from urllib.parse import urlsplit

from privacyaudit import (
    Ask,
    Audit,
    Detail,
    DetailKind,
    ExposureKind,
    Match,
    Person,
    Reason,
    Reply,
    Source,
    Terms,
    plugins,
)
from privacyaudit.accounts.asking import told
from privacyaudit.accounts.catalogue import catalogue
from privacyaudit.accounts.verdicts import Verdict, Word
from privacyaudit.conclusions import conclude
from privacyaudit.desk import closer
from privacyaudit.engine import agree, plan, run, settle
from tests.accounts.sites import DETAIL, NAME, profile, reply, rule
from tests.samples import AVERY, NOW, consent, fetch_from, read_for

HERE = frozenset(("Codeberg", "SoundCloud"))
"""Where the made-up person has an account."""


def source(name: str = "usernames") -> Source:
    """Return a source by its id."""
    return next(one for one in plugins.sources() if one.id == name)


def honest(ask: Ask, terms: Terms) -> Reply:
    """Answer as sites that know their own account and, some, the person."""
    name = next((one.name for one in catalogue().rules if one.check == ask.template), "")
    known = any(
        ask.url == one.address(public)
        for one in catalogue().rules
        for public in one.known
        if one.name == name
    )
    if known or (NAME in ask.url and name in HERE):
        return reply(ask, (200, profile(ask.url.rsplit("/", 1)[-1])))
    return reply(ask, (404, "No such page"))


def audited(person: Person = AVERY) -> Audit:
    """Return the audit of a person by this source alone."""
    one = source()
    agreed = agree(plan(person, [one]), consent(), [one.id], NOW)
    return conclude(run(agreed, honest, read_for(person), sources=[one], clock=lambda: NOW))


def test_the_plan_shows_every_site_that_would_be_asked() -> None:
    """D2: who is asked, and what they are told, before anything is sent."""
    (line,) = plan(AVERY, [source()]).lines

    assert line.requests >= 150
    assert line.labels == ("your username",)
    assert set(line.hosts) <= {one.host for one in catalogue().rules}


def test_what_cannot_be_asked_is_in_the_plan_already() -> None:
    """The largest sites answer no program; the report links to them instead."""
    made = plan(AVERY, [source()])
    by_hand = {one.place: one for one in made.not_checked if one.reason is Reason.BY_HAND}

    assert by_hand["Instagram"].by_hand == f"https://www.instagram.com/{NAME}/"
    assert by_hand["Instagram"].source == "usernames"


def test_a_name_a_site_does_not_allow_is_said_and_not_sent() -> None:
    """'Name not possible here' is a verdict of its own."""
    person = Person(details=(Detail(DetailKind.USERNAME, "a.b"),))
    made = plan(person, [source()])

    assert any(one.reason is Reason.NOT_POSSIBLE for one in made.not_checked)
    hosts = {urlsplit(ask.url).hostname for ask in made.asks["usernames"]}
    assert "github.com" not in hosts


def test_an_email_given_as_a_username_is_not_sent_anywhere() -> None:
    """It would go to two hundred sites."""
    person = Person(details=(Detail(DetailKind.USERNAME, "avery.sample@example.com"),))
    made = plan(person, [source()])

    assert made.asks == {}
    assert "email address" in made.not_checked[0].says


def test_a_found_account_is_a_question() -> None:
    """A name is not a person (E4)."""
    audit = audited()

    assert {finding.place for finding in audit.findings} == HERE
    assert {finding.match for finding in audit.findings} == {Match.POSSIBLE}
    assert {finding.kind for finding in audit.findings} == {ExposureKind.ACCOUNTS}
    assert {question.options for question in audit.questions} == {
        ("mine", "old", "not mine", "posing as me")
    }
    (soundcloud,) = [finding for finding in audit.findings if finding.place == "SoundCloud"]
    assert soundcloud.service == "soundcloud"
    assert soundcloud.address == f"https://soundcloud.com/{NAME}"


def test_a_site_without_steps_says_so() -> None:
    """Advice that is missing must not look like advice not needed."""
    codeberg = next(one for one in audited().findings if one.place == "Codeberg")

    assert codeberg.service == ""
    assert "no steps for this site" in codeberg.says


def test_sites_that_could_not_be_checked_have_a_link_to_look_by_hand() -> None:
    """Also when it was the network that failed, or a stop."""
    one = source()
    agreed = agree(plan(AVERY, [one]), consent(), [one.id], NOW)
    audit = run(
        agreed,
        lambda ask, terms: Reply(ask, problem=Reason.TIMED_OUT),
        read_for(AVERY),
        sources=[one],
        clock=lambda: NOW,
    )

    assert len(audit.not_checked) >= 150
    assert all(NAME in missed.by_hand for missed in audit.not_checked if missed.by_hand)
    late = [missed for missed in audit.not_checked if missed.reason is Reason.TIMED_OUT]
    assert all(missed.by_hand for missed in late)


def test_a_page_cut_at_256_kib_is_not_also_not_checked() -> None:
    """The first part is enough to tell; one verdict for one site."""
    ask = next(iter(source().plan(AVERY)))
    assert isinstance(ask, Ask)
    assert source().terms.cap == 256 * 1024

    audit = audited()
    places = [missed.place for missed in audit.not_checked] + [one.place for one in audit.findings]
    assert len(places) == len(set(places))


def test_not_found_names_the_site_and_the_label() -> None:
    """Never the username itself."""
    verdict = Verdict(Word.NOT_FOUND, rule())

    assert told(verdict, DETAIL) == told(Verdict(Word.NOT_FOUND, rule()), DETAIL)
    assert NAME not in repr(told(verdict, DETAIL))


def test_once_it_is_mine_its_page_is_read_like_any_page() -> None:
    """So that the report says what it shows, not only that it exists."""
    audit = audited()
    assert closer.plan(audit, AVERY).lines == ()

    soundcloud, codeberg = sorted(audit.questions, key=lambda one: one.place != "SoundCloud")
    mine = settle(audit, {soundcloud.id: "mine", codeberg.id: "not mine"})
    made = closer.plan(mine, AVERY)
    (line,) = made.lines
    assert line.hosts == ("soundcloud.com",)

    agreed = agree(made, consent(), [line.source], NOW)
    page = b"<h1>Avery Sample</h1><p>Call 07700 900123</p>"
    seen = closer.look(
        mine, agreed, fetch_from({f"https://soundcloud.com/{NAME}": page}), read_for(made.person)
    )

    kinds = {finding.kind for finding in seen.findings if finding.place == "SoundCloud"}
    assert {ExposureKind.ACCOUNTS, ExposureKind.PHONE, ExposureKind.FULL_NAME_LINKS} <= kinds
    assert "Codeberg" not in {finding.place for finding in seen.findings}
    assert any(sent.host == "soundcloud.com" for sent in seen.ledger)


def test_a_named_and_an_unnamed_account_with_one_username_can_be_joined() -> None:
    """M3: the one gives the other away."""
    audit = audited()
    mine = settle(audit, {question.id: "mine" for question in audit.questions})
    made = closer.plan(mine, AVERY)
    pages = {
        f"https://soundcloud.com/{NAME}": b"<h1>Avery Sample</h1>",
        f"https://codeberg.org/{NAME}": b"<h1>averysample_demo</h1>",
    }
    agreed = agree(made, consent(), [line.source for line in made.lines], NOW)
    seen = closer.look(mine, agreed, fetch_from(pages), read_for(made.person))

    assert "username-joins" in {one.rule for one in seen.combinations}
