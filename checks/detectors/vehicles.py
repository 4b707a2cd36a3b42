"""A vehicle registration: a car can be recognised and followed."""

from collections.abc import Iterable, Sequence

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="vehicle",
    looks_for=DetailKind.VEHICLE,
    guidance=Guidance(
        exposed=mark("Your vehicle registration is on this page."),
        why=mark("Someone could look for your car, and know where you are."),
        reduce=(
            mark("Take down photos that show the plate."),
            mark("Ask others to do the same."),
        ),
    ),
    sample="ZZ99 ZZZ",
    sees=(
        "<p>Reg: ZZ99ZZZ</p>",
        "<p>parked ZZ99-ZZZ outside</p>",
    ),
    ignores=(
        "<p>AZZ99ZZZ</p>",
        "<p>ZZ99ZZZ1</p>",
        "<p>Part no ZZ99-ZZZ</p>",
    ),
    unlisted_as="vehicle",
    counts={
        "<p>Seen: ZZ98 ZZA and ZZ99 ZZZ</p>": 1,
        "<p>AB12 and CDE</p>": 0,
    },
)
class VehiclePlate:
    """How it is written, and when it is the person's own."""

    gate = matching.plates.GATE

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.plates.plate_forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.plates.confirm_plate(candidate)

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.plates.unlisted_plates(text, details, region)
