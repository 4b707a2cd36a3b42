"""Anything that matters, when there was a threat in the last month. (M20)"""

from collections.abc import Iterable

from privacyaudit import Answer, Audit, Combination, Match, _, mark, rule

from ._joins import joined


@rule(
    id="after-a-threat",
    title=mark("After a threat"),
    examples=(
        {
            "shows": (
                "phone/phone@a",
                "+threat",
            ),
            "joins": True,
        },
        {"shows": ("phone/phone@a",), "joins": False},
    ),
)
def after_a_threat(audit: Audit) -> Iterable[Combination]:
    """M20: after a threat."""
    if audit.circumstances.threat_last_month is Answer.YES:
        pressing = [e for e in audit.exposures if e.level >= 3 and e.match is Match.CONFIRMED]
        says = _(
            "There was a threat, and these can be used to reach you. Talk to the police first."
        )
        yield from joined("after-a-threat", 3, says, pressing)
