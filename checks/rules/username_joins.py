"""The same username on an account with your name and on one without. (M3)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, Exposure, ExposureKind, _, mark, rule

from ._joins import joined, shown, told

K = ExposureKind
D = DetailKind


@rule(
    id="username-joins",
    title=mark("One username on two accounts"),
    examples=(
        {
            "shows": (
                "full_name_links/name@a",
                "usernames/username@a",
                "usernames/username@b",
            ),
            "joins": True,
        },
        {
            "shows": (
                "usernames/username@a",
                "usernames/username@b",
            ),
            "joins": False,
        },
        {
            "shows": (
                "full_name_links/name@a",
                "usernames/username@a",
            ),
            "joins": False,
        },
    ),
)
def username_joins(audit: Audit) -> Iterable[Combination]:
    """M3: one username on two accounts."""
    named = {e.place for e in told(audit, D.NAME)}
    uses: dict[str, list[Exposure]] = {}
    for exposure in shown(audit, K.USERNAMES, K.ACCOUNTS):
        if exposure.tag is not None and exposure.tag.kind is D.USERNAME:
            uses.setdefault(exposure.tag.id, []).append(exposure)
    both = [
        exposure
        for found in uses.values()
        if {e.place in named for e in found} == {True, False}
        for exposure in found
    ]
    level = min(4, max((e.level for e in both), default=2) + 1)
    says = _("These accounts share a username, and one has your name. They can be joined.")
    yield from joined("username-joins", level, says, both)
