"""A former name and the name of today on one page. (M13)"""

from collections.abc import Iterable

from privacyaudit import Answer, Audit, Combination, DetailKind, _, mark, rule

from ._joins import joined, same_place, told

D = DetailKind


@rule(
    id="old-and-new-name",
    title=mark("Your old name and your new one"),
    examples=(
        {
            "shows": (
                "previous_names/former_name@a",
                "full_name_links/name@a",
            ),
            "joins": True,
        },
        {
            "shows": (
                "previous_names/former_name@a",
                "full_name_links/name@b",
            ),
            "joins": False,
        },
    ),
)
def old_and_new_name(audit: Audit) -> Iterable[Combination]:
    """M13: your old name and your new one."""
    both = same_place(told(audit, D.FORMER_NAME), told(audit, D.NAME, D.ALIAS))
    changed = audit.circumstances.name_changed_for_safety is Answer.YES
    says = _("Your old name and your new name are on one page. This joins your old and new life.")
    yield from joined("old-and-new-name", 4 if changed else 3, says, both)
