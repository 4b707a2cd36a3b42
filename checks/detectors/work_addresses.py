"""Where the person works: a place with fixed times."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="work-address",
    looks_for=DetailKind.WORK_ADDRESS,
    guidance=Guidance(
        exposed=mark("The address where you work is on this page."),
        why=mark("With your name beside it, it shows where you are in the day."),
        reduce=(
            mark("Ask your employer to leave your name off the page."),
            mark("Ask about who can see the staff list."),
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
class WorkAddress:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.addresses.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.doors.confirm(candidate)
