"""A child's school, nursery or club: a place with fixed times."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="child-school",
    looks_for=DetailKind.CHILD_SCHOOL,
    guidance=Guidance(
        exposed=mark("Your child's school or club is on this page."),
        why=mark("It is a place with fixed times. It can lead someone to your child."),
        reduce=(
            mark("Tell the school who may not be told anything."),
            mark("Ask for the page to be taken off."),
        ),
    ),
    sample="Testford Primary School",
    sees=(
        "<p>Testford Primary School</p>",
        "<p>Testford Prim. School</p>",
        "<p>Year 2 at Testford Primary</p>",
    ),
    ignores=("<p>Testford has a primary goal</p>",),
    hesitates=("<p>North Testford Primary School</p>",),
)
class ChildSchool:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.places.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.places.confirm(candidate)
