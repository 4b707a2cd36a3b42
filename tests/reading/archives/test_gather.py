"""What many files show is put together, and no reason is lost on the way."""

from __future__ import annotations

import pytest

from privacyaudit import Examination, Reason
from privacyaudit.reading.archives.gather import Gathered


@pytest.mark.parametrize("reason", Reason)
def test_no_reason_why_a_file_in_an_archive_was_not_read_is_lost(reason: Reason) -> None:
    """A reason nobody thought of must not turn into 'not seen'."""
    gathered = Gathered()
    gathered.add(Examination(problem=reason, says="made up"))
    seen = gathered.result()
    assert seen.problem is reason
    assert seen.says
