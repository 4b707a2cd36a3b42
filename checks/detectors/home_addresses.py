"""Where the person lives now: it leads to their door."""

from collections.abc import Iterable, Sequence

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="home-address",
    looks_for=DetailKind.HOME_ADDRESS,
    guidance=Guidance(
        exposed=mark("Your home address is on this page."),
        why=mark("It can lead someone to your door."),
        reduce=(
            mark("Make a safety plan with a helper if you are worried."),
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
    unlisted_as="address",
    counts={
        "<p>12 Invented Lane, Testford, and 7 Made Up Road, Testford</p>": 1,
        "<p>12 good reasons to buy</p>": 0,
    },
)
class HomeAddress:
    """How it is written, and when it is the person's own."""

    gate = matching.addresses.GATE

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.addresses.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.doors.confirm(candidate)

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.addresses.unlisted(text, details, region)
