"""A place you go often, on one page with a date or a time. (M1)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, same_place, shown

K = ExposureKind


@rule(
    id="routine-and-time",
    title=mark("A place and a time"),
    examples=(
        {
            "shows": (
                "routine_places@a",
                "future_plans@a",
            ),
            "joins": True,
        },
        {
            "shows": (
                "routine_places@a",
                "future_plans@b",
            ),
            "joins": False,
        },
        {"shows": ("routine_places@a",), "joins": False},
    ),
)
def routine_and_time(audit: Audit) -> Iterable[Combination]:
    """M1: a place and a time."""
    places, times = shown(audit, K.ROUTINE_PLACES), shown(audit, K.FUTURE_PLANS)
    both = same_place(places, times)
    yield from joined(
        "routine-and-time",
        4,
        _("A place and a time on one page: someone could wait for you there."),
        both,
    )
