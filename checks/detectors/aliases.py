"""Another name the person goes by."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="alias",
    looks_for=DetailKind.ALIAS,
    guidance=Guidance(
        exposed=mark("A name you go by is on this page."),
        why=mark("It can join accounts that you keep apart."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample="Zephyrina Test",
    sees=(
        "<p>Zephyrina Test wrote this.</p>",
        "<b>TEST, Zephyrina</b>",
    ),
    ignores=("<p>A test by Tom Brown.</p>",),
    hesitates=("<p>Z. Test</p>",),
)
class Alias:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.aliases.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.aliases.confirm(candidate)
