"""Who you work for, where, and when. (M18)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, ExposureKind, _, mark, rule

from ._joins import joined, shown, told

K = ExposureKind
D = DetailKind


@rule(
    id="work-and-hours",
    title=mark("Your work and your hours"),
    examples=(
        {
            "shows": (
                "workplace/employer@a",
                "workplace/work_address@b",
                "future_plans/event@c",
            ),
            "joins": True,
        },
        {
            "shows": (
                "workplace/employer@a",
                "workplace/work_address@b",
            ),
            "joins": False,
        },
    ),
)
def work_and_hours(audit: Audit) -> Iterable[Combination]:
    """M18: your work and your hours."""
    employers, sites = told(audit, D.EMPLOYER), told(audit, D.WORK_ADDRESS)
    hours = shown(audit, K.FUTURE_PLANS)
    says = _("Your job, the site and a time can together show when you arrive and leave.")
    yield from joined("work-and-hours", 4, says, employers, sites, hours)
