"""A place the person goes to often."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="place",
    looks_for=DetailKind.PLACE,
    guidance=Guidance(
        exposed=mark("A place you often go to is on this page."),
        why=mark("Someone could wait for you there."),
        reduce=(
            mark("Take off posts that show the place and the time."),
            mark("Post only after you have left."),
        ),
    ),
    sample="Testford Climbing Wall",
    sees=("<p>Every Tuesday at Testford Climbing Wall</p>",),
    ignores=("<p>climbing a wall in Testford</p>",),
)
class RoutinePlace:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.places.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.places.confirm(candidate)
