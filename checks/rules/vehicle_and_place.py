"""Your vehicle, and the place where it may be parked. (M6)"""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, ExposureKind, _, mark, rule

from ._joins import joined, shown

K = ExposureKind


@rule(
    id="vehicle-and-place",
    title=mark("Your car and a place"),
    examples=(
        {
            "shows": (
                "vehicle/vehicle@a",
                "workplace/employer@b",
            ),
            "joins": True,
        },
        {
            "shows": (
                "vehicle/vehicle@a",
                "phone/phone@b",
            ),
            "joins": False,
        },
    ),
)
def vehicle_and_place(audit: Audit) -> Iterable[Combination]:
    """M6: your car and a place."""
    vehicles, places = shown(audit, K.VEHICLE), shown(audit, K.WORKPLACE, K.ROUTINE_PLACES)
    yield from joined(
        "vehicle-and-place",
        4,
        _("Someone could look for your car at a place you go to."),
        vehicles,
        places,
    )
