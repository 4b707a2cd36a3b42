"""The area of home or work, as latitude and longitude to two decimals."""

from collections.abc import Iterable, Sequence

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="area",
    looks_for=(DetailKind.HOME_AREA, DetailKind.WORK_AREA),
    guidance=Guidance(
        exposed=mark("A point on the map near a place of yours is on this page."),
        why=mark("It can show the area where you live or work."),
        reduce=(
            mark("Turn off location for photos and posts."),
            mark("Hide the start and end of routes."),
        ),
    ),
    sample="51.50,-0.10",
    sees=(
        '<script>{"lat":51.5012,"lng":-0.1023}</script>',
        '<a href="https://maps.example/?q=51.501,-0.101">x</a>',
    ),
    ignores=(
        "<p>51.60, -0.10</p>",
        "<p>version 51.50</p>",
    ),
    unlisted_as="coordinates",
    counts={
        "<p>53.1234, -6.1234 and 51.5001,-0.1002</p>": 1,
        "<p>version 1.23, 4.56</p>": 0,
    },
)
class Area:
    """How it is written, and when it is the person's own."""

    gate = matching.coordinates.GATE

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.coordinates.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.coordinates.confirm(candidate)

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.coordinates.unlisted(text, details, region)
