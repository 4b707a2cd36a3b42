"""Companies House, and the site that copies its directors. (M9)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, Match, _, mark, rule

from ._joins import at, joined

REGISTER = ("companies-house-sr01", "company-information.service.gov.uk")
"""The company register, by service and by host."""


@rule(
    id="register-and-copy",
    title=mark("A register and its copy"),
    examples=(
        {
            "shows": (
                "home_address/home_address@find-and-update.company-information.service.gov.uk",
                "home_address/home_address@192.com",
            ),
            "joins": True,
        },
        {"shows": ("home_address/home_address@192.com",), "joins": False},
    ),
)
def register_and_copy(audit: Audit) -> Iterable[Combination]:
    """M9: a register and its copy."""
    every = [e for e in audit.exposures if e.match is Match.CONFIRMED]
    register, copy = at(every, *REGISTER), at(every, "192-com", "192.com")
    says = _("One site copies the other. Change the company register first, then 192.com.")
    yield from joined("register-and-copy", 4, says, register, copy)
