"""The same picture on two listed pages is told, and no picture of another site is opened."""

from __future__ import annotations

from dataclasses import replace

from privacyaudit import Ask, Audit, ExposureKind, Match, NotChecked, Page, Reply, engine, plugins
from privacyaudit.conclusions import conclude
from privacyaudit.desk import closer
from privacyaudit.model import Finding, Question
from privacyaudit.reading.examine import Reader
from tests.reading.photos.pictures import photo, picture
from tests.samples import AVERY, NOW, consent, fetch_from

SOURCE = next(one for one in plugins.sources() if one.id == "your-pictures")
ONE, TWO, THREE = (f"https://{name}.example/me" for name in ("one", "two", "three"))
PERSON = replace(AVERY, pages=(Page(ONE, "Page one"), Page(TWO, "Page two"), Page(THREE, "Three")))
FACE = picture(400, 300)
OTHER = FACE.rotate(90).resize((300, 300))


def _page(body: str) -> Reply:
    return Reply(Ask(ONE), 200, {"content-type": "text/html"}, body.encode(), ONE, at=NOW)


def _picture(body: bytes) -> Reply:
    return Reply(Ask(ONE), 200, {"content-type": "image/jpeg"}, body, ONE, at=NOW)


def test_a_picture_on_two_pages_is_told_at_both_and_at_no_third() -> None:
    """Combination M16: a picture search can join the two."""
    small = photo("jpeg", image=FACE.resize((200, 150)), quality=60)
    answers: dict[str, Reply | bytes | int] = {
        ONE: b'<meta property="og:image" content="/a.jpg?x=1&amp;y=2">',
        TWO: b"<img class=me src='/b.png'>",
        THREE: b'<img src="/c.jpg">',
        "https://one.example/a.jpg?x=1&y=2": _picture(small),
        "https://two.example/b.png": _picture(photo("png", image=FACE)),
        "https://three.example/c.jpg": _picture(photo("jpeg", image=OTHER)),
    }
    plan = engine.plan(PERSON, [SOURCE], lambda name: False)
    agreed = engine.agree(plan, consent(), {SOURCE.id}, NOW)
    audit = engine.run(
        agreed, fetch_from(answers), Reader(PERSON).examine, sources=[SOURCE], clock=lambda: NOW
    )
    faces = {f.place: f.says for f in audit.findings if f.kind is ExposureKind.PHOTOS_FACE}
    assert faces == {
        "Page one": "The picture here is also on: Page two.",
        "Page two": "The picture here is also on: Page one.",
    }
    told = conclude(audit).combinations
    assert "face-on-two" in {one.rule for one in told}


def test_a_picture_kept_on_another_site_is_not_opened_and_said_to_be_so() -> None:
    """An address inside a page is not one that the person listed (rule E17)."""
    (said,) = SOURCE.reader(_page('<img src="https://elsewhere.example/canary.jpg">'))  # type: ignore[misc]
    assert isinstance(said, NotChecked)
    assert "canary" not in repr(said) + said.says


def test_a_missing_picture_is_not_told_as_a_missing_page() -> None:
    """The page was read, and a card says what it shows: only its picture was not there."""
    answers: dict[str, Reply | bytes | int] = {
        ONE: b"<img src='/a.jpg'>", TWO: b"<p>No picture</p>", THREE: 404,
        "https://one.example/a.jpg": 404,
    }  # fmt: skip
    plan = engine.plan(PERSON, [SOURCE], lambda name: False)
    audit = engine.run(
        engine.agree(plan, consent(), {SOURCE.id}, NOW),
        fetch_from(answers), Reader(PERSON).examine, sources=[SOURCE], clock=lambda: NOW,
    )  # fmt: skip

    said = {one.place: one.says for one in audit.not_seen}
    assert said == {"Page one": "its picture was not there", "Page two": "", "Three": ""}


def test_it_is_off_until_agreed_and_asks_nothing_for_a_single_page() -> None:
    """One picture cannot be compared, so nobody needs to see a second visit."""
    assert SOURCE.opt_in
    assert list(SOURCE.plan(replace(AVERY, pages=(Page(ONE),)))) == []


def _accounts(*, agreed: bool) -> Audit:
    """Return an audit in which an account was answered 'mine', with pictures agreed or not."""
    plan = engine.plan(replace(PERSON, pages=PERSON.pages[:2]), [SOURCE], lambda name: False)
    asked = Question("q-1", "Is this you?", ("mine",), "An account")
    audit = engine.run(
        engine.agree(plan, consent(), {SOURCE.id} if agreed else set(), NOW),
        fetch_from({ONE: b"<p>x</p>", TWO: b"<p>x</p>"}),
        Reader(PERSON).examine,
        sources=[SOURCE],
        clock=lambda: NOW,
    )
    account = Finding(
        "usernames", ExposureKind.ACCOUNTS, "An account", Match.CONFIRMED, NOW,
        address=THREE, question="q-1",
    )  # fmt: skip
    lines = audit.sources if agreed else ()
    return replace(
        audit, sources=lines, findings=(account,), questions=(asked,), answers={"q-1": "mine"}
    )


def test_the_picture_of_an_account_that_is_theirs_is_held_against_their_pages() -> None:
    """M16 asks for accounts answered 'mine' as well as pages that were listed."""
    person = replace(PERSON, pages=PERSON.pages[:2])
    audit = _accounts(agreed=True)
    made = closer.plan(audit, person)
    assert {line.source for line in made.lines} == {"your-pages", "your-pictures"}
    assert [ask.url for ask in made.asks["your-pages"]] == [THREE]
    answers: dict[str, Reply | bytes | int] = {
        ONE: b"<img src='/a.jpg'>",
        TWO: b"<p>No picture, and words enough to be a page by itself here.</p>",
        THREE: b"<img src='/c.jpg'><p>And words enough to be a page by itself here.</p>",
        "https://one.example/a.jpg": _picture(photo("jpeg", image=FACE)),
        "https://three.example/c.jpg": _picture(photo("jpeg", image=FACE.resize((200, 150)))),
    }
    agreed = engine.agree(made, consent(), {line.source for line in made.lines}, NOW)
    seen = closer.look(audit, agreed, fetch_from(answers), Reader(made.person).examine)
    faces = {f.place: f.says for f in seen.findings if f.kind is ExposureKind.PHOTOS_FACE}
    assert faces == {
        "Page one": "The picture here is also on: An account.",
        "An account": "The picture here is also on: Page one.",
    }
    assert "face-on-two" in {one.rule for one in seen.combinations}


def test_pictures_of_accounts_are_left_alone_where_pictures_were_not_agreed() -> None:
    """The twin, and D2: what is off until agreed is never chosen for the person."""
    made = closer.plan(_accounts(agreed=False), replace(PERSON, pages=PERSON.pages[:2]))
    assert {line.source for line in made.lines} == {"your-pages"}
