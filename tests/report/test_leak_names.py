"""The names of leaks that were never typed stay out of every output, but for a few (E1, E5, H5)."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from hashlib import sha1

import pytest
from click.testing import CliRunner

from privacyaudit import (
    Ask,
    Audit,
    Detail,
    DetailKind,
    ExposureKind,
    Page,
    Person,
    Presence,
    Reply,
    Terms,
    leaknames,
    plugins,
    report,
)
from privacyaudit.accounts.exclusions import sensitive
from privacyaudit.cli.report import report as command
from privacyaudit.conclusions import conclude
from privacyaudit.desk import audit as desk
from privacyaudit.desk import records
from privacyaudit.engine import agree
from privacyaudit.keys import KEYS, Keys
from privacyaudit.planning import plan
from privacyaudit.report import SETS
from privacyaudit.store.audits import decode, encode
from tests.samples import NOW, a_source, consent, fetch_from, read_for

EMAIL = "marnie@quill.example"
PERSON = Person(
    (Detail(DetailKind.EMAIL, EMAIL),), pages=(Page("https://leaky.example/a"),), region="GB"
)
PRIVATE = (
    "AshleyMadison", "Grindr", "FetLife", "HIVclinic", "Soberline", "QuietVicarage",
    "JohnSmith Of Testford",
)  # fmt: skip
"""Names that a list of leaks could hold; the last ones are on no list of private sites."""
NAMED = ("Adobe", "LinkedIn")
SUFFIX = sha1(EMAIL.encode(), usedforsecurity=False).hexdigest().upper()[6:]
BREACHES = ("xposedornot", "hibp-address", "hibp-range", "hibp-catalogue")


def answer(ask: Ask) -> object:
    """Return what the service asked would say of the made-up address."""
    every = (*PRIVATE, *NAMED)
    leaks = [
        {"Name": name, "Domain": "leaky.example", "DataClasses": ["Passwords"]} for name in every
    ]
    if "check-email" in ask.url:
        return {"breaches": [list(every)]}
    if "breach-analytics" in ask.url:
        held = [{"breach": name, "xposed_data": "Passwords"} for name in every]
        return {"ExposedBreaches": {"breaches_details": held}}
    if "subscription" in ask.url:
        return {"SubscriptionName": "Pro 1", "IncludesKAnon": True}
    if "/range/" in ask.url:
        return [{"hashSuffix": SUFFIX, "websites": list(every)}]
    return leaks


def fetch(ask: Ask, _terms: Terms) -> Reply:
    """Answer as the services do."""
    return Reply(ask, 200, {}, json.dumps(answer(ask)).encode(), ask.url, at=NOW)


def audited(source: str) -> Audit:
    """Return an audit of the made-up address with one source of leaks."""
    (one,) = (replace(one, unless="") for one in plugins.sources() if one.id == source)
    keys = Keys({facts.name: "made-up-key" for facts in KEYS}, keyring=False)
    made = plan(PERSON, (one,), keys.has)
    agreed = agree(made, consent(expires=NOW.date().replace(year=2090)), (source,), NOW)
    return desk.run(agreed, fetch, read_for(PERSON), sources=(one,))


def outputs(audit: Audit) -> dict[str, str]:
    """Return every form of every set, the record, and what a case keeps."""
    made = {}
    for which in SETS:
        made[f"{which} html"] = report.html(audit, which)
        made[f"{which} text"] = report.text(audit, which)
        made[f"{which} json"] = report.json(audit, which)
    made["csv"] = report.csv(audit)
    made["record"] = records.written(audit).decode()
    made["case"] = encode(audit).decode()
    made["repr"] = repr(audit)
    return made


def got_out(audit: Audit, log: str = "") -> set[str]:
    """Return the private names that got out anywhere."""
    told = "\n".join((*outputs(audit).values(), log)).replace("leaky.example", "")
    return {name for name in PRIVATE if name.casefold() in told.casefold()}


@pytest.mark.parametrize("source", BREACHES)
def test_no_private_leak_is_named_in_any_output(
    source: str, caplog: pytest.LogCaptureFixture
) -> None:
    """E1, E5, E10: an address somebody typed does not bring back a list of private sites."""
    caplog.set_level(logging.DEBUG)
    audit = audited(source)

    assert len([one for one in audit.findings if not one.names]) >= len(PRIVATE)
    assert got_out(audit, caplog.text) == set()


@pytest.mark.parametrize("source", BREACHES)
def test_without_the_control_every_name_is_in_the_record(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twin: it is the list that holds them back, and this test would see them."""
    monkeypatch.setattr(leaknames, "known", lambda names: tuple(names))
    audit = audited(source)

    assert got_out(audit) == set(PRIVATE)
    assert all(name in report.html(audit) for name in PRIVATE)


def test_an_older_record_gives_out_no_name_either(monkeypatch: pytest.MonkeyPatch) -> None:
    """E5: a file that was kept before, and an audit in a case, are read without the names."""
    with monkeypatch.context() as off:
        off.setattr(leaknames, "known", lambda names: tuple(names))
        old = audited("xposedornot")
    assert got_out(old) == set(PRIVATE)

    assert got_out(records.read(records.written(old))) == set()
    kept = decode(encode(old))
    for which in SETS:
        assert "HIVclinic" not in report.html(kept, which) + report.json(kept, which)


def test_a_check_of_another_package_cannot_name_one_either() -> None:
    """E5, E11: the engine holds it, whatever a source says."""
    mine = a_source(
        reader=lambda reply: [
            Presence(ExposureKind.CREDENTIALS_BREACH, "A leak.", names=("HIVclinic", "adobe"))
        ]
    )
    person = Person((Detail(DetailKind.USERNAME, "averysample_demo"),))
    made = plan(person, (mine,))
    agreed = agree(made, consent(expires=NOW.date().replace(year=2090)), ("made-up",), NOW)
    url = "https://one.example/averysample_demo"
    audit = desk.run(agreed, fetch_from({url: b"x"}), read_for(person), sources=(mine,))

    assert audit.findings[0].names == ("Adobe",)


@pytest.mark.parametrize("which", ["me", "helper"])
def test_the_sites_that_may_be_named_are_on_a_page_of_their_own(which: report.Which) -> None:
    """H5: the person is told where to change a password, behind a heading that says so."""
    page = report.html(audited("xposedornot"), which)
    before, _, section = page.partition('<section aria-labelledby="leaks">')

    assert "Adobe; LinkedIn. And others, which we do not name." in section
    assert '<h2 id="leaks" class="page">' in section
    assert "Adobe" not in before
    assert "names some" in before


def test_the_police_set_names_none() -> None:
    """I3: it is the record alone."""
    audit = audited("xposedornot")

    assert "Adobe" not in report.html(audit, "police") + report.json(audit, "police")


def test_a_leak_that_is_not_named_is_still_told() -> None:
    """'Not named' must never read as 'not there'; and nothing tells of which sort it is."""
    audit = audited("xposedornot")
    only = [one for one in audit.findings if not one.names]
    quiet = conclude(replace(audit, findings=tuple(only)))
    page = report.html(quiet)

    assert "your email address" in page
    assert "We do not name the sites. You can look at haveibeenpwned.com." in page
    assert 'id="leaks"' not in page
    assert "private" not in page.partition("We do not name the sites")[2][:200]


def test_no_name_on_the_list_is_that_of_a_private_site() -> None:
    """E5: the list of what may be named is held against the one of what is never asked."""
    assert [name for name in leaknames.NAMES if sensitive(name, "", ())] == []
    assert sensitive("Grindr", "", ())


def test_the_help_says_what_a_record_holds() -> None:
    """The sentence is what people decide by."""
    told = " ".join(CliRunner().invoke(command, ["--help"]).output.split())

    assert "large sites that had a leak" in told


def test_a_leak_whose_name_cannot_be_printed_is_told_beside_those_whose_can() -> None:
    """'Others, which we do not name' must not be left out because one was named."""
    from checks.sources._leaks import MOST, leaked

    def told(*names: object) -> list[tuple[str, ...]]:
        return [one.names for one in leaked(PERSON.details[0], names)]

    assert told("Adobe", "Canva") == [("Adobe",), ("Canva",)]
    assert told("Adobe", "<b>") == told("Adobe", None) == [("Adobe",), ()]
    assert told("<b>") == [()]
    assert told() == []
    many = [f"Site {number}" for number in range(MOST + 1)]
    assert told(*many)[-1] == ()
