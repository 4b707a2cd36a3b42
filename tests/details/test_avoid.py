"""Places to avoid: understood when they are read, or told to be a mistake at once (B3)."""

from __future__ import annotations

import pytest

from privacyaudit.details import read_text
from tests.details.test_read import GOOD, mistakes
from tests.samples import TODAY


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("@them", "an account's name"),
        ("them", "Write its web address"),
        ("them@x.example", "an account's name"),
        ("https://a b.example/", "no spaces"),
        ("ftp://them.example/", "https://"),
    ],
)
def test_an_account_without_its_site_is_told_with_what_to_write(place: str, says: str) -> None:
    """Taken as it stands, it would refuse every page of the audit without a word why."""
    found = mistakes(f'schema = 1\navoid = ["{place}"]\n')

    assert any(one.line == 2 and says in one.says for one in found), found
    assert place not in f"{found}"


def test_a_site_or_an_address_to_avoid_is_taken_as_it_is() -> None:
    """A host, a page, and a page with an account's name in it all say which site."""
    places = ("them.example", "www.them.example/blog", "https://x.example/@them")
    text = GOOD.replace('avoid = ["https://other.example/them"]', f"avoid = {list(places)}")

    assert read_text(text.encode(), TODAY).person.avoid == places
