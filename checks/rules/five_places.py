"""Five or more pages that name places you go. (M11)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind

FIVE = 5
"""How many pages draw an area."""


@rule(
    id="five-places",
    title=mark("Many places near you"),
    examples=(
        {
            "shows": (
                "routine_places/place@a",
                "routine_places/place@b",
                "routine_places/place@c",
                "routine_places/place@d",
                "routine_places/place@e",
            ),
            "joins": True,
        },
        {
            "shows": (
                "routine_places/place@a",
                "routine_places/place@b",
                "routine_places/place@c",
                "routine_places/place@d",
            ),
            "joins": False,
        },
    ),
)
def five_places(audit: Audit) -> Iterable[Combination]:
    """M11: many places near you."""
    places = shown(audit, K.ROUTINE_PLACES)
    if len({e.place for e in places}) >= FIVE:
        says = _("Many pages name places you go. Together they can draw your area.")
        yield from joined("five-places", 3, says, places)
