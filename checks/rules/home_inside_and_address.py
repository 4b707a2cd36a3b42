"""Pictures of the home, and its address. (M15)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, ExposureKind, _, mark, rule

from ._joins import joined, shown, told

K = ExposureKind
D = DetailKind


@rule(
    id="home-inside-and-address",
    title=mark("Pictures of home and your address"),
    examples=(
        {
            "shows": (
                "property_images@a",
                "home_address/home_address@b",
            ),
            "joins": True,
        },
        {
            "shows": (
                "property_images@a",
                "past_addresses/past_address@b",
            ),
            "joins": False,
        },
    ),
)
def home_inside_and_address(audit: Audit) -> Iterable[Combination]:
    """M15: pictures of home and your address."""
    pictures, homes = shown(audit, K.PROPERTY_IMAGES), told(audit, D.HOME_ADDRESS)
    says = _("Pictures of your home and your address can together show the inside of your home.")
    yield from joined("home-inside-and-address", 4, says, pictures, homes)
