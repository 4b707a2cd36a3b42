"""Where the person works, by name."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="employer",
    looks_for=DetailKind.EMPLOYER,
    guidance=Guidance(
        exposed=mark("The name of the place where you work is on this page."),
        why=mark("Someone could go there, or call and ask for you."),
        reduce=(
            mark("Take your workplace off public profiles."),
            mark("Ask your employer to leave your name off the page."),
        ),
    ),
    sample="Madeup Bakery & Sons Ltd",
    sees=(
        "<p>Works at Madeup Bakery and Sons</p>",
        "<p>Madeup Bakery &amp; Sons Limited</p>",
        '<a href="/madeup-bakery-and-sons">x</a>',
    ),
    ignores=("<p>a madeup story about a bakery</p>",),
)
class Employer:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.places.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.places.confirm(candidate)
