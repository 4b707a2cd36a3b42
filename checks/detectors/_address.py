"""Postal addresses: what the detectors of home, work and past ones promise alike."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, Verdict, matching

SAMPLE = "12 Invented Lane, Testford, ZZ99 9ZZ"
SEES = (
    "<p>12 Invented Lane, Testford</p>",
    "<p>12 Invented Ln.<br>Testford ZZ99 9ZZ</p>",
    '<script>{"streetAddress":"12, Invented Lane","town":"Testford"}</script>',
)
IGNORES = (
    "<p>112 Invented Lane, Testford</p>",
    "<p>14 Invented Lane, Testford</p>",
    "<p>12 Invented Lane, Otherton</p>",
    "<p>12 Invented Road, Testford</p>",
    "<p>12 Invented Lane Close, Testford</p>",
)
HESITATES = (
    "<p>the shop in Invented Lane, Testford</p>",
    "<p>Open 9 to 12. Invented Lane, Testford</p>",
)


class Address:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.addresses.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.doors.confirm(candidate)
