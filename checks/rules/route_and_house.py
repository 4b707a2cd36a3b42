"""Where a route starts or ends, and a picture of the house. (M4)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind


@rule(
    id="route-and-house",
    title=mark("A route and a picture of home"),
    examples=(
        {
            "shows": (
                "routine_routes@a",
                "property_images@b",
            ),
            "joins": True,
        },
        {"shows": ("routine_routes@a",), "joins": False},
    ),
)
def route_and_house(audit: Audit) -> Iterable[Combination]:
    """M4: a route and a picture of home."""
    routes, pictures = (
        shown(audit, K.ROUTINE_ROUTES),
        shown(audit, K.PROPERTY_IMAGES, K.PHOTO_BACKGROUND),
    )
    says = _("A route and a picture of your home can together show which house it is.")
    yield from joined("route-and-house", 4, says, routes, pictures)
