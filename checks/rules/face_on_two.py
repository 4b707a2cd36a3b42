"""A picture of you on two accounts; whether it is the same one is not known. (M16)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind

TWO = 2
"""How many accounts can be joined by one picture."""


@rule(
    id="face-on-two",
    title=mark("Your face on two accounts"),
    examples=(
        {
            "shows": (
                "photos_face@a",
                "photos_face@b",
            ),
            "joins": True,
        },
        {"shows": ("photos_face@a",), "joins": False},
    ),
)
def face_on_two(audit: Audit) -> Iterable[Combination]:
    """M16: your face on two accounts."""
    faces = shown(audit, K.PHOTOS_FACE)
    if len({e.place for e in faces}) >= TWO:
        level = min(4, max(e.level for e in faces) + 1)
        says = _("If these accounts use the same picture, a picture search can join them.")
        yield from joined("face-on-two", level, says, faces)
