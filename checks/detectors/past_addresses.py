"""Where the person lived before: it leads to family, and answers security questions."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="past-address",
    looks_for=DetailKind.PAST_ADDRESS,
    guidance=Guidance(
        exposed=mark("A past address of yours is on this page."),
        why=mark("It can lead to old neighbours and family. It can answer security questions."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample="12 Invented Lane, Testford, ZZ99 9ZZ",
    sees=(
        "<p>12 Invented Lane, Testford</p>",
        "<p>12 Invented Ln.<br>Testford ZZ99 9ZZ</p>",
        '<script>{"streetAddress":"12, Invented Lane","town":"Testford"}</script>',
    ),
    ignores=(
        "<p>112 Invented Lane, Testford</p>",
        "<p>14 Invented Lane, Testford</p>",
        "<p>12 Invented Lane, Otherton</p>",
        "<p>12 Invented Road, Testford</p>",
    ),
    hesitates=("<p>the shop in Invented Lane, Testford</p>",),
)
class PastAddress:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.addresses.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.doors.confirm(candidate)
