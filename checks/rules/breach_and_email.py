"""An email in stolen data that is also seen elsewhere. (M14)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind


@rule(
    id="breach-and-email",
    title=mark("Stolen data and the same email"),
    examples=(
        {
            "shows": (
                "credentials_breach/email@breaches",
                "email/email@a",
            ),
            "joins": True,
        },
        {"shows": ("credentials_breach/email@breaches",), "joins": False},
    ),
)
def breach_and_email(audit: Audit) -> Iterable[Combination]:
    """M14: stolen data and the same email."""
    stolen = shown(audit, K.CREDENTIALS_BREACH)
    emails = {e.tag.id for e in stolen if e.tag is not None}
    seen = [e for e in shown(audit, K.EMAIL) if e.tag is not None and e.tag.id in emails]
    says = _(
        "This email was in stolen data and can be seen. Someone could try to guess their way in."
    )
    yield from joined("breach-and-email", 3, says, stolen, seen)
