"""Birthday, old address and a former or family name. (M7)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind


@rule(
    id="security-check",
    title=mark("Facts that banks ask for"),
    examples=(
        {
            "shows": (
                "dob_age/birth_date@a",
                "past_addresses/past_address@b",
                "previous_names/former_name@c",
            ),
            "joins": True,
        },
        {
            "shows": (
                "dob_age/birth_date@a",
                "past_addresses/past_address@b",
            ),
            "joins": False,
        },
    ),
)
def security_check(audit: Audit) -> Iterable[Combination]:
    """M7: facts that banks ask for."""
    birthdays, old = shown(audit, K.DOB_AGE), shown(audit, K.PAST_ADDRESSES)
    names = shown(audit, K.PREVIOUS_NAMES, K.SECURITY_ANSWERS)
    says = _("Your birthday, an old address and an old name can pass some security checks.")
    yield from joined("security-check", 3, says, birthdays, old, names)
