"""Wishes not to be shown are honoured, and told for what they are."""

from __future__ import annotations

from pathlib import Path

from privacyaudit import Ask, Detail, DetailKind, Person, Presence, Reply, plugins

AVERY = Person(details=(Detail(DetailKind.USERNAME, "averysample.bsky.example"),))

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "sources"


def said(body: bytes) -> list[str]:
    """Return what the Bluesky source says of a profile, in its own words."""
    bluesky = next(one for one in plugins.sources() if one.id == "bluesky")
    asked = next(one for one in bluesky.plan(AVERY) if isinstance(one, Ask))
    assert bluesky.reader is not None
    reply = Reply(asked, 200, {"content-type": "application/json"}, body, asked.url)
    return [one.says for one in bluesky.reader(reply) if isinstance(one, Presence)]


def test_a_wish_not_to_be_shown_is_told_and_is_no_lock() -> None:
    """E15: the label asks apps; the words are public all the same."""
    body = (FIXTURES / "bluesky_getprofile__found.json").read_bytes()

    assert any("asks apps not to show" in one and "Anyone can" in one for one in said(body))


def test_without_the_wish_nothing_is_said_of_one() -> None:
    """The twin: the sentence comes from the label."""
    body = (FIXTURES / "bluesky_getprofile__found.json").read_bytes()

    assert not any("asks apps" in one for one in said(body.replace(b"!no-unauth", b"other")))
