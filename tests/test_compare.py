"""Two audits side by side: a source that failed never makes a thing look gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from privacyaudit.compare import Change, compare, history, in_words
from privacyaudit.errors import InputError
from privacyaudit.folders import gather, numbered
from privacyaudit.model import (
    Audit,
    DetailKind,
    DetailTag,
    Match,
    NotChecked,
    NotSeen,
    Question,
    Reason,
)
from tests.store.people import EMAIL, PHONE, audit, finding, line, spot


def _changes(*audits: Audit, left: tuple[str, ...] = ()) -> dict[str, Change]:
    return {item.place: item.change for item in compare(audits, left).items}


def _looked(*places: str) -> tuple[NotSeen, ...]:
    return tuple(NotSeen("your-pages", place, ("your mobile",), spot(place)) for place in places)


def test_each_of_the_six_words() -> None:
    """New, still there, gone, came back, could not check, left by choice."""
    first = audit(1, ("old", "still"))
    second = audit(2, ("still", "going", "unread", "left"), not_seen=_looked("old"))
    third = audit(
        3,
        ("still", "old", "fresh", "left"),
        not_seen=_looked("going"),
        not_checked=(NotChecked(Reason.TIMED_OUT, "It took too long.", "your-pages", "unread"),),
    )

    assert _changes(first, second, third, left=(finding("left").digest,)) == {
        "still": Change.STILL,
        "old": Change.BACK,
        "fresh": Change.NEW,
        "going": Change.GONE,
        "unread": Change.UNCHECKED,
        "left": Change.LEFT,
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"not_checked": (NotChecked(Reason.TIMED_OUT, "", "your-pages", "two"),)},
        {"not_checked": (NotChecked(Reason.CHECK_FAILED, "", "your-pages"),)},
        {"not_checked": (NotChecked(Reason.STOPPED, "", "your-pages", "Your-Pages"),)},
        {"not_seen": ()},
        {"sources": ()},
        {"sources": (line("another"),)},
        {"details": (EMAIL,)},
        {"details": (replace(PHONE, digest="f" * 64), EMAIL)},
        {"details": (replace(PHONE, digest=""), EMAIL)},
    ],
    ids=[
        "the place failed", "the whole source failed", "the run was stopped", "nothing says it was "
        "read", "no source at all", "another source", "the detail was left out",
        "another value under the same label", "no digest",
    ],
)  # fmt: skip
def test_nothing_counts_as_gone_unless_it_was_looked_at(changes: dict[str, object]) -> None:
    """A false 'gone' could bring somebody back to a place that is not safe for them."""
    after: dict[str, object] = {"not_seen": _looked("two"), **changes}

    assert _changes(audit(1), audit(2, ("one",), **after))["two"] is Change.UNCHECKED


def test_what_could_not_be_checked_stays_until_it_is() -> None:
    """After two silent audits it is still open; then it is seen gone, or still there."""
    silent = audit(2, ("one",))
    silent_again = audit(3, ("one",))
    gone = audit(4, ("one",), not_seen=_looked("two"))

    assert _changes(audit(1), silent)["two"] is Change.UNCHECKED
    assert _changes(audit(1), silent, silent_again)["two"] is Change.UNCHECKED
    assert _changes(audit(1), silent, silent_again, gone)["two"] is Change.GONE
    assert _changes(audit(1), silent, audit(3))["two"] is Change.STILL
    assert "two" not in _changes(audit(1), silent, gone, audit(5, ("one",)))
    assert _changes(audit(1), silent, gone, audit(5))["two"] is Change.BACK


def test_it_is_gone_where_the_same_place_was_read_again() -> None:
    """The twin of the test above: the strict rule still lets a thing be gone."""
    assert _changes(audit(1), audit(2, ("one",), not_seen=_looked("two")))["two"] is Change.GONE


def test_another_page_of_the_same_site_is_not_that_page() -> None:
    """Both are printed as the same host; a page left off the list was not read."""
    seen = replace(finding("one"), place="one.example")
    other = NotSeen("your-pages", "one.example", ("your mobile",), spot("another page"))

    assert _changes(audit(1, findings=(seen,)), audit(2, (), not_seen=(other,))) == {
        "one.example": Change.UNCHECKED
    }


def test_a_sources_own_word_goes_by_its_place() -> None:
    """An account that is gone has no document to read again."""
    seen = replace(finding("Made-up Site", source="made-up"), spot="")
    other = NotSeen("made-up", "Made-up Site", ("your username",), "anything")
    sources = (line("made-up"),)

    assert _changes(
        audit(1, findings=(seen,), sources=sources),
        audit(2, (), not_seen=(other,), sources=sources),
    ) == {"Made-up Site": Change.GONE}


def test_a_source_that_was_asked_less_says_nothing_of_what_is_gone() -> None:
    """One of two usernames may have been left out, and both have the same place."""
    seen = replace(finding("Made-up Site", source="made-up"), spot="")
    other = NotSeen("made-up", "Made-up Site", ("your username",), "anything")

    assert _changes(
        audit(1, findings=(seen,), sources=(line("made-up", 2),)),
        audit(2, (), not_seen=(other,), sources=(line("made-up", 1),)),
    ) == {"Made-up Site": Change.UNCHECKED}


def test_a_page_that_was_read_again_counts_though_another_was_left_out() -> None:
    """The very document was read, so the shorter list does not matter."""
    after = audit(2, ("one",), not_seen=_looked("two"), sources=(line(requests=2),))

    assert _changes(audit(1), after)["two"] is Change.GONE


def test_a_place_that_still_shows_something_else_was_read() -> None:
    """Only the number was taken off; the e-mail is still there."""
    email = finding("two", EMAIL)
    after = audit(2, (), findings=(finding("one"), email), not_seen=())
    items = compare([audit(1), after]).items
    gone = [item for item in items if item.change is Change.GONE]

    assert [(item.place, item.label) for item in gone] == [("two", "your mobile")]


def test_what_turned_out_to_be_somebody_else_is_not_counted() -> None:
    """'Not mine' was an answer, not a success."""
    asked = replace(finding("two"), match=Match.POSSIBLE, question="q-1")
    before = audit(1, findings=(finding("one"), asked))
    question = Question("q-2", "Is this you?", ("mine", "not mine"), "two", "your-pages")
    after = audit(
        2, ("one",), not_seen=_looked("two"), questions=(question,), answers={"q-2": "not mine"}
    )

    assert "two" not in _changes(before, after)


def test_audits_made_in_memory_are_not_compared() -> None:
    """Without the key of a case nothing can be known again; guessing would be worse."""
    with pytest.raises(InputError):
        compare([audit(1), audit(2, comparable=False)])
    with pytest.raises(InputError):
        compare([audit(1), audit(2, findings=(replace(finding("x"), digest=""),))])
    with pytest.raises(InputError):
        compare([audit(1)])


def test_what_was_not_the_same_is_shown() -> None:
    """Like with like: details, sources and versions are compared too."""
    more = DetailTag("name-1", DetailKind.NAME, "your name", digest="n" * 64)
    after = audit(
        2, details=(PHONE, more), sources=(line(), line("another")), versions={"privacyaudit": "1"},
        stopped=True,
    )  # fmt: skip
    said = " ".join(compare([audit(1), after]).differences)

    for words in ("your name", "your e-mail", "Another", "version 0", "stopped"):
        assert words in said
    assert compare([audit(1), audit(2)]).differences == ()


def test_it_says_who_made_each_and_when() -> None:
    """H10: an honest history of what changed and when."""
    words = in_words(compare([audit(1), audit(2, ("one", "three"), not_seen=_looked("two"))]))

    for expected in ("2026-11-22", "2026-11-23", "AS (self)", "privacyaudit 0", "New: 1",
                     "Still there: 1", "Not seen any more: 1", "your mobile, three"):  # fmt: skip
        assert expected in words


def test_gone_is_never_called_safe() -> None:
    """A4, H7: what is not known is said."""
    words = in_words(compare([audit(1), audit(2, (), not_seen=_looked("one", "two"))]))

    assert "does not mean gone for good" in words
    assert not any(word in words.casefold() for word in ("safe", "clean", "secure", "all clear"))


def test_the_same_audits_give_the_same_comparison() -> None:
    """T17: in any order of findings."""
    first = audit(1, ("a", "b", "c"))
    turned = replace(first, findings=tuple(reversed(first.findings)))

    assert compare([first, audit(2)]).items == compare([turned, audit(2)]).items


def test_a_history_tells_each_step() -> None:
    """For the chart over all audits of a case."""
    steps = history([audit(1), audit(2), audit(3, ("one", "two", "three"))])

    assert [step.count(Change.NEW) for step in steps] == [0, 1]


def _folder(*numbers: int) -> Audit:
    """Return an audit of a folder whose files with these *numbers* show a phone number."""
    within = {f"file {number} in saved": ("saved", number) for number in range(1, 20)}
    found = (finding(f"file {number} in saved", source="your-files") for number in numbers)
    return replace(
        audit(),
        sources=(line("your-files"),),
        findings=gather(numbered(found, within), within),
        not_seen=(),
    )


def _told(*audits: Audit) -> dict[Change, list[str]]:
    items = compare(audits).items
    return {change: [one.place for one in items if one.change is change] for change in Change}


def test_a_file_more_in_a_folder_is_new_and_the_others_are_not() -> None:
    """One line tells of many files; each is still compared by itself."""
    told = _told(_folder(1, 2, 3, 4), _folder(1, 2, 3, 4, 5))

    assert told[Change.STILL] == told[Change.NEW] == ["saved, files 1 to 5"]
    assert told[Change.UNCHECKED] == told[Change.GONE] == []


def test_a_file_less_at_the_front_of_a_folder_makes_no_other_new() -> None:
    """The line goes on under the next file; also where few enough are left for a line each."""
    for left in ((2, 3, 4, 5), (2, 3)):
        told = _told(_folder(1, 2, 3, 4, 5), _folder(*left))
        assert told[Change.NEW] == []
        assert told[Change.STILL]
        assert told[Change.GONE] == []
        assert told[Change.UNCHECKED]


def test_files_that_show_nothing_any_more_are_gone_only_where_they_were_read() -> None:
    """A line for many files that were read and show nothing tells of each of them."""
    read = NotSeen(
        "your-files", "file 1 in saved", ("your mobile",), spot("file 1 in saved", "your-files")
    )
    read = replace(read, also=(spot("file 2 in saved", "your-files"),))
    after = replace(_folder(3, 4, 5, 6), not_seen=(read,))

    told = _told(_folder(1, 2, 3, 4, 5, 6), after)
    assert told[Change.GONE] == ["saved, files 1 to 6"]
    assert told[Change.UNCHECKED] == []
