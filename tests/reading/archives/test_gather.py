"""What many files show is put together, and no reason is lost on the way."""

from __future__ import annotations

import pytest

from privacyaudit import Examination, Reason
from privacyaudit.reading.archives.gather import EMPTY, Gathered, together


@pytest.mark.parametrize("reason", Reason)
def test_no_reason_why_a_file_in_an_archive_was_not_read_is_lost(reason: Reason) -> None:
    """A reason nobody thought of must not turn into 'not seen'."""
    gathered = Gathered()
    gathered.add(Examination(problem=reason, says="made up"))
    seen = gathered.result()
    assert seen.problem is reason
    assert seen.says


def test_an_archive_is_empty_only_where_each_of_its_parts_is() -> None:
    """Thousands of empty files are read in parts, and none of them has a word in it."""
    empty = Examination(problem=Reason.UNREADABLE, says="made up", unread={EMPTY: 1})
    assert together([empty, empty]).problem is Reason.UNREADABLE
    assert "no file in it that we can read" in together([empty, empty]).says
    assert together([empty, Examination()]).problem is None
