"""Someone of the family, listed with the home address. (M17)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, ExposureKind, _, mark, rule

from ._joins import joined, same_place, shown, told

K = ExposureKind
D = DetailKind


@rule(
    id="family-at-home",
    title=mark("Family at your address"),
    examples=(
        {
            "shows": (
                "family_household/family_name@a",
                "home_address/home_address@a",
            ),
            "joins": True,
        },
        {
            "shows": (
                "family_household/family_name@a",
                "home_address/home_address@b",
            ),
            "joins": False,
        },
    ),
)
def family_at_home(audit: Audit) -> Iterable[Combination]:
    """M17: family at your address."""
    both = same_place(shown(audit, K.FAMILY_HOUSEHOLD), told(audit, D.HOME_ADDRESS, D.POSTCODE))
    says = _("Someone in your family is listed with your address. It can stay when yours has gone.")
    yield from joined("family-at-home", 4, says, both)
