"""A list of friends that anyone can see, and places. (M8)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind


@rule(
    id="friends-and-places",
    title=mark("Friends and places"),
    examples=(
        {
            "shows": (
                "friends_network@a",
                "routine_places/place@b",
            ),
            "joins": True,
        },
        {"shows": ("friends_network@a",), "joins": False},
    ),
)
def friends_and_places(audit: Audit) -> Iterable[Combination]:
    """M8: friends and places."""
    friends, places = (
        shown(audit, K.FRIENDS_NETWORK),
        shown(audit, K.ROUTINE_PLACES, K.FUTURE_PLANS),
    )
    says = _("Your friends can be seen, and so can places. Friends' posts may show where you are.")
    yield from joined("friends-and-places", 3, says, friends, places)
