"""A postcode: in many countries a handful of doors."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="postcode",
    looks_for=DetailKind.POSTCODE,
    guidance=Guidance(
        exposed=mark("Your postcode is on this page."),
        why=mark("It can narrow down where you live to a few doors."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample="ZZ99 9ZZ",
    sees=(
        "<p>Testford ZZ99 9ZZ</p>",
        "<p>zz999zz</p>",
        "<td>ZZ99</td> <b>ZZ99</b> <b>9ZZ</b>",
    ),
    ignores=(
        "<p>ZZ99</p>",
        "<p>AZZ99 9ZZ</p>",
        "<p>ZZ99 9ZZA</p>",
        "<p>ZZ99, 9ZZ</p>",
    ),
)
class Postcode:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.codes.postcode_forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.codes.confirm_postcode(candidate)
