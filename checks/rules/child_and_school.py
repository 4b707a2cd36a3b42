"""A child's name with a school or club. (M5)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind


@rule(
    id="child-and-school",
    title=mark("A child, a club and an area"),
    examples=(
        {
            "shows": (
                "children_details/child_name@a",
                "children_school/child_school@b",
            ),
            "joins": True,
        },
        {"shows": ("children_details/child_name@a",), "joins": False},
    ),
)
def child_and_school(audit: Audit) -> Iterable[Combination]:
    """M5: a child, a club and an area."""
    children, schools = shown(audit, K.CHILDREN_DETAILS), shown(audit, K.CHILDREN_SCHOOL)
    says = _("A child's name and a school or club can together point to one child.")
    yield from joined("child-and-school", 4, says, children, schools)
