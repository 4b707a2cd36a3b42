"""A name the person no longer uses: it joins the old life to the new one."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="former-name",
    looks_for=DetailKind.FORMER_NAME,
    guidance=Guidance(
        exposed=mark("A name you used before is on this page."),
        why=mark("It can join your old life to your new one."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample="Avery Exempel",
    sees=(
        "<p>Avery Exempel, class of 2004</p>",
        "<p>Avery Sample (née Exempel)</p>",
    ),
    ignores=("<p>Exempel GmbH. Avery called.</p>",),
    hesitates=("<p>A. Exempel</p>",),
)
class FormerName:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.names.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.namesakes.confirm(candidate)
