"""Where the person works: a place with fixed times."""

from privacyaudit import DetailKind, Guidance, detector, mark

from ._address import HESITATES, IGNORES, SAMPLE, SEES, Address


@detector(
    id="work-address",
    looks_for=DetailKind.WORK_ADDRESS,
    guidance=Guidance(
        exposed=mark("The address where you work is on this page."),
        why=mark("With your name beside it, it shows where you are in the day."),
        reduce=(
            mark("Ask your employer to leave your name off the page."),
            mark("Ask about who can see the staff list."),
        ),
    ),
    sample=SAMPLE,
    sees=SEES,
    ignores=IGNORES,
    hesitates=HESITATES,
)
class WorkAddress(Address):
    """Looked for as every address is."""
