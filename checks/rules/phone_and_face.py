"""A number in a caller app, and a picture. (M19)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import at, joined, shown

K = ExposureKind

CALLER_APPS = (
    "truecaller",
    "truecaller.com",
    "sync-me",
    "sync.me",
    "callapp",
    "callapp.com",
    "hiya",
)
"""Apps that show a name for a number."""


@rule(
    id="phone-and-face",
    title=mark("Your number and your face"),
    examples=(
        {
            "shows": (
                "phone/phone@truecaller.com",
                "photos_face@b",
            ),
            "joins": True,
        },
        {
            "shows": (
                "phone/phone@a",
                "photos_face@b",
            ),
            "joins": False,
        },
    ),
)
def phone_and_face(audit: Audit) -> Iterable[Combination]:
    """M19: your number and your face."""
    numbers, faces = at(shown(audit, K.PHONE), *CALLER_APPS), shown(audit, K.PHOTOS_FACE)
    yield from joined(
        "phone-and-face",
        3,
        _("Your number can lead to your name and your picture."),
        numbers,
        faces,
    )
