"""A plan for a program to read: labels, hosts and reasons, never a value."""

from __future__ import annotations

from privacyaudit.desk.profiles import Profile, chosen, groups, one_by_one
from privacyaudit.model import Plan


def as_record(plan: Plan) -> dict[str, object]:
    """Return *plan* as plain records."""
    return {
        "schema": 1,
        "would_ask": [
            {
                "source": line.source,
                "label": line.label,
                "capability": line.capability.value,
                "hosts": list(line.hosts),
                "requests": line.requests,
                "shares": line.shares,
                "details": list(line.labels),
                "templates": list(line.templates),
                "identity": line.identity.value,
                "could_notice": line.could_notice.value,
                "notice_why": line.notice_why,
                "off_until_agreed": line.opt_in,
            }
            for line in plan.lines
        ],
        "shared": [
            {
                "shares": shared.shares,
                "details": list(shared.labels),
                "with": list(shared.hosts),
                "sources": [line.source for line in shared.lines],
                "off_until_agreed": shared.lines[0].opt_in,
            }
            for shared in groups(plan.lines)
        ],
        "profiles": {
            profile.value: {
                "begins_with": sorted(chosen(plan, profile)),
                "asks_one_by_one": [line.source for line in one_by_one(plan, profile)],
            }
            for profile in Profile
        },
        "not_checked": [
            {
                "source": one.source,
                "place": one.place,
                "reason": one.reason.value,
                "says": one.says,
                "by_hand": one.by_hand,
                "details": list(one.labels),
            }
            for one in plan.not_checked
        ],
    }
