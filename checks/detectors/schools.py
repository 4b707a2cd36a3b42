"""A school or college the person goes to, or went to."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="school",
    looks_for=DetailKind.SCHOOL,
    guidance=Guidance(
        exposed=mark("The name of your school or college is on this page."),
        why=mark("It is a place with fixed times. It can also answer security questions."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample="St Invented's College",
    sees=(
        "<p>Saint Invented&rsquo;s College</p>",
        "<p>ST INVENTEDS COLLEGE</p>",
    ),
    ignores=("<p>They invented a college.</p>",),
)
class School:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.places.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.places.confirm(candidate)
