"""Somebody close to the person: a way round to them."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="family-name",
    looks_for=DetailKind.FAMILY_NAME,
    guidance=Guidance(
        exposed=mark("The name of someone close to you is on this page."),
        why=mark("Someone may try to reach you through the people around you."),
        reduce=(
            mark("Talk with them first: it is their choice too."),
            mark("Ask the site to take the name off."),
        ),
    ),
    sample="Robert Exempel",
    sees=(
        "<p>Robert Exempel</p>",
        "<li>Bob Exempel and family</li>",
    ),
    ignores=("<p>Robert Brown</p>",),
    hesitates=("<p>R. Exempel</p>",),
)
class FamilyName:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.names.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.namesakes.confirm(candidate)
