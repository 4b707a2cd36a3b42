"""Something the person plans to go to."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="event",
    looks_for=DetailKind.EVENT,
    guidance=Guidance(
        exposed=mark("An event you plan to go to is on this page."),
        why=mark("It shows where you will be, and when your home is empty."),
        reduce=(
            mark("Make your answer to the event private."),
            mark("Ask the host to hide the guest list."),
        ),
    ),
    sample="Testford Spring Half Marathon",
    sees=("<p>Entries: Testford Spring Half Marathon</p>",),
    ignores=("<p>half of Testford likes a spring marathon</p>",),
)
class PlannedEvent:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.places.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.places.confirm(candidate)
