"""Every request that a source of ours plans is one that the guard lets through."""

from __future__ import annotations

import pytest

from privacyaudit import plugins
from privacyaudit.demo.person import person
from privacyaudit.fetch import Fetcher
from privacyaudit.fetch.url import read_url
from privacyaudit.model import Ask
from privacyaudit.plugins import Source
from tests.samples import AVERY


@pytest.mark.parametrize("source", plugins.sources(), ids=lambda source: str(source.id))
def test_what_a_source_plans_is_not_refused(source: Source) -> None:
    """One that is always refused would be 'not checked' for ever, and nobody would see why."""
    with Fetcher() as fetch:
        for who in (AVERY, person()):
            for ask in source.plan(who):
                if isinstance(ask, Ask) and ask.url:
                    fetch._may_open(ask, read_url(ask.url), source.terms)
