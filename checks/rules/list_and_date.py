"""A wish list or sale, a date and a town. (M10)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, ExposureKind, _, mark, rule

from ._joins import joined, shown, told

K = ExposureKind
D = DetailKind


@rule(
    id="list-and-date",
    title=mark("A wish list and a date"),
    examples=(
        {
            "shows": (
                "purchases_wishlist@a",
                "future_plans/event@b",
                "routine_places/place@c",
            ),
            "joins": True,
        },
        {
            "shows": (
                "purchases_wishlist@a",
                "future_plans/event@b",
            ),
            "joins": False,
        },
    ),
)
def list_and_date(audit: Audit) -> Iterable[Combination]:
    """M10: a wish list and a date."""
    lists = shown(audit, K.PURCHASES_WISHLIST)
    dates, towns = (
        shown(audit, K.FUTURE_PLANS, K.DOB_AGE),
        told(audit, D.PLACE, D.POSTCODE, D.HOME_ADDRESS),
    )
    says = _("A list, a date and a town can together show your plans and where things are sent.")
    yield from joined("list-and-date", 3, says, lists, dates, towns)
