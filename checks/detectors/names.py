"""A full name: the person it belongs to can be found by it."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="name",
    looks_for=DetailKind.NAME,
    guidance=Guidance(
        exposed=mark("Your full name is on this page."),
        why=mark("It ties the page to you. Someone can search for it."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Change it to a first name or a made-up name."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample="Avery Jane Sample",
    sees=(
        "<p>By Avery Sample</p>",
        "<td>Sample</td><td>Avery</td>",
        '<a href="/people/avery-sample">x</a>',
        "<p>Av<b>ery</b> Sample</p>",
        "<p>Sample, Avery J.</p>",
        '<script>var n={"firstName":"Avery","lastName":"Sample"}</script>',
    ),
    ignores=(
        "<p>Avery Brown met Tom Sample.</p>",
        "<p>A sample of what Avery made.</p>",
        "<p>Thanks, Avery. Sample answers follow.</p>",
    ),
    hesitates=("<p>A. Sample won the cup.</p>",),
)
class PersonName:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.names.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.namesakes.confirm(candidate)
