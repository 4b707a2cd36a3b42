"""A date of birth: it confirms the right person, and opens accounts."""

from collections.abc import Iterable, Sequence

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="birth-date",
    looks_for=DetailKind.BIRTH_DATE,
    guidance=Guidance(
        exposed=mark("Your date of birth is on this page."),
        why=mark("It helps someone be sure it is you. It can get past security questions."),
        reduce=(
            mark("Take the day and year off your profiles."),
            mark("Ask the site to hide it."),
        ),
    ),
    sample="1990-04-12",
    sees=(
        "<p>Born 12 April 1990</p>",
        "<p>DOB: 12/04/90</p>",
        '<script>{"birthDate":"1990-04-12"}</script>',
        "<p>Geboren am 12.04.1990</p>",
        "<p>She was born on April 12th, 1990.</p>",
    ),
    ignores=(
        "<p>Posted on 12 April 1990</p>",
        "<p>Born 13 April 1990</p>",
        "<p>Order 12041990</p>",
    ),
    hesitates=(
        "<p>12 April 1990</p>",
        "<p>Birthday: 12 April</p>",
        "<p>Date of birth: April 1990</p>",
    ),
    unlisted_as="date",
    counts={
        "<p>Born 3 May 1971, and born 12 April 1990</p>": 1,
        "<p>Updated 3 May 2021</p>": 0,
    },
)
class BirthDate:
    """How it is written, and when it is the person's own."""

    gate = matching.births.GATE

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.dates.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.birthdays.confirm(candidate)

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.births.unlisted(text, details, region)
