"""What is looked at by hand: a page to open, and by label what to look for there."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import Ask, DetailKind, Guidance, Person, mark

from ._ask import open_ones

OPENED = "opened by hand"
"""The template of a page that only a person opens."""
UK = ("GB", "")
US = ("US",)
SEARCHED = (DetailKind.NAME, DetailKind.USERNAME, DetailKind.EMAIL, DetailKind.EMPLOYER)
SEARCH = mark("Search for these in quotes, alone and two together. Never add a new address.")

LOOK = Guidance(
    exposed=mark("This place may show something about you. We did not look there."),
    why=mark("Someone who knows your name can look there too."),
    reduce=(
        mark("Use a device only you use, and a private window."),
        mark("Look while logged out, as a stranger would."),
        mark("Save a copy of what you find, if it may matter later."),
    ),
)
LOGGED_IN = Guidance(
    exposed=mark("What strangers see of your account is known only behind its log-in."),
    why=mark("Friends, places and times on one account can show your day."),
    reduce=(
        mark("Use a device only you use."),
        mark("Look for 'view as' or a public preview in the settings."),
        mark("Turn off being found by email address or number."),
        mark("It is fine to leave it."),
    ),
)


def page(
    person: Person, address: str, *kinds: DetailKind, regions: tuple[str, ...] = ()
) -> Iterator[Ask]:
    """
    Yield the page at *address*, with the details of these *kinds* to look for.

    Nothing where the person has none of them, or lives in another region; and
    never what is kept from the other person.
    """
    if regions and person.region not in regions:
        return
    details = open_ones(person, *kinds)
    if details or not kinds:
        yield Ask(address, details=details, template=OPENED)
