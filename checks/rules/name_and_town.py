"""Your name and town, where people can be looked up by them. (M2)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, _, mark, rule

from ._joins import at, joined, told

D = DetailKind

PEOPLE = ("192-com", "192.com", "ukphonebook", "ukphonebook.com", "open-register")
"""Where people are listed by name and town."""


@rule(
    id="name-and-town",
    title=mark("Your name and your town"),
    examples=(
        {
            "shows": (
                "full_name_links/name@192.com",
                "home_address/postcode@192.com",
            ),
            "joins": True,
        },
        {
            "shows": (
                "full_name_links/name@a",
                "home_address/postcode@a",
            ),
            "joins": False,
        },
        {"shows": ("home_address/postcode@192.com",), "joins": False},
    ),
)
def name_and_town(audit: Audit) -> Iterable[Combination]:
    """M2: your name and your town."""
    names = told(audit, D.NAME)
    towns = told(audit, D.PLACE, D.POSTCODE, D.HOME_ADDRESS)
    lists = at(told(audit, D.NAME, D.HOME_ADDRESS, D.POSTCODE, D.PHONE), *PEOPLE)
    says = _("Your name and your town can lead to your street, on sites that list people.")
    yield from joined("name-and-town", 4, says, names, towns, lists)
