"""A child's name: never more than that it is there is said."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="child-name",
    looks_for=DetailKind.CHILD_NAME,
    guidance=Guidance(
        exposed=mark("Your child's name is on this page."),
        why=mark("It can tell someone about your child, and where they are."),
        reduce=(
            mark("Ask the school, club or site to take the name off."),
            mark("Ask family not to post names or photos."),
        ),
    ),
    sample="Kit Sample",
    sees=("<p>Goals by Kit Sample</p>",),
    ignores=("<p>A starter kit, with a sample.</p>",),
    hesitates=("<p>Scorers: K. Sample</p>",),
)
class ChildName:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.names.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.namesakes.confirm(candidate)
