"""Where the person lived before: it leads to family, and answers security questions."""

from privacyaudit import DetailKind, Guidance, detector, mark

from ._address import HESITATES, IGNORES, SAMPLE, SEES, Address


@detector(
    id="past-address",
    looks_for=DetailKind.PAST_ADDRESS,
    guidance=Guidance(
        exposed=mark("A past address of yours is on this page."),
        why=mark("It can lead to old neighbours and family. It can answer security questions."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Ask the site to take it off."),
        ),
    ),
    sample=SAMPLE,
    sees=SEES,
    ignores=IGNORES,
    hesitates=HESITATES,
)
class PastAddress(Address):
    """Looked for as every address is."""
