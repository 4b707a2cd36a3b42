"""Why places were not looked at: counted by name, and all silent together is said once."""

from __future__ import annotations

import pytest

from privacyaudit import Audit, NotChecked, Reason, Sent, report
from privacyaudit.conclusions import conclude
from privacyaudit.reasons import how_many, offline, unlooked
from privacyaudit.report import contents
from tests.samples import NOW
from tests.samples_audit import an_audit

SILENT = "None of the places on the internet answered."


def missed(
    place: str, source: str = "made-up", reason: Reason = Reason.TIMED_OUT, says: str = "Silent."
) -> NotChecked:
    """Return *place* as one that was not looked at."""
    return NotChecked(reason, says, source, place)


def audit(*not_checked: NotChecked, ledger: tuple[Sent, ...] = ()) -> Audit:
    """Return an audit that looked at none of these."""
    return conclude(an_audit([], not_checked=not_checked, ledger=ledger))


def test_a_place_counts_once_however_many_usernames_were_for_it() -> None:
    """A count that is not the count of the names under it is believed by nobody."""
    held = [missed("GitLab"), missed("GitLab"), missed("npm"), missed("npm", says="Odd answer.")]

    assert how_many(held) == 2
    (group,) = unlooked(held)
    assert group.count == 2
    (told,) = contents.notes(audit(*held)).unlooked
    assert (told.count, told.places) == (2, ("GitLab", "npm"))


def test_what_two_checks_call_the_same_is_told_apart() -> None:
    """One site in two groups, for two reasons, reads as a mistake of ours."""
    held = [
        missed("GitHub", "github"),
        missed("GitHub", "usernames", Reason.NOT_POSSIBLE),
        missed("GitLab", "usernames"),
    ]
    groups = {group.why: [one.place for one in group.held] for group in unlooked(held)}

    assert sorted(groups.values()) == [["GitHub (accounts list)"], ["GitHub", "GitLab"]][::-1]
    assert how_many(held) == 3


def test_what_is_looked_at_by_hand_is_one_page_for_both_checks() -> None:
    """The person opens one page of the site, not two."""
    held = [
        missed("Instagram", "instagram", Reason.BY_HAND),
        missed("Instagram", "usernames", Reason.BY_HAND),
    ]
    (group,) = unlooked(held)

    assert [one.place for one in group.held] == ["Instagram"]
    assert group.count == how_many(held) == 1


def test_where_no_place_answered_it_is_said_once_and_no_site_is_blamed() -> None:
    """Two hundred silent sites mean a computer that is not connected."""
    silent = audit(missed("GitLab"), missed("npm", reason=Reason.UNREACHABLE))

    assert SILENT in offline(silent)
    assert SILENT in report.text(silent)
    assert report.html(silent).count(SILENT) == 1


@pytest.mark.parametrize(
    "told",
    [
        audit(missed("GitLab")),
        audit(missed("a file", "your-files"), missed("another file", "your-files")),
        audit(missed("GitLab", reason=Reason.BY_HAND), missed("npm", reason=Reason.NOT_AGREED)),
        audit(
            missed("GitLab"),
            missed("npm"),
            ledger=(Sent(NOW, "made-up", "a.example", "GET", "/", status=404),),
        ),
    ],
)
def test_one_silent_site_or_one_answer_says_nothing_of_this_computer(told: Audit) -> None:
    """The twin: a site that is down, a slow file, and what nobody was asked for."""
    assert offline(told) == ""


def test_where_nothing_was_sent_one_line_says_so() -> None:
    """A table of twenty-five times nobody hides the one thing it says."""
    page = report.text(audit())

    assert "Nothing was sent to anybody." in page
    assert ": nobody" not in page
