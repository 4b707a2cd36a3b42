"""Where the person lives now: it leads to their door."""

from collections.abc import Iterable, Sequence

from privacyaudit import Detail, DetailKind, Guidance, detector, mark, matching

from ._address import HESITATES, IGNORES, SAMPLE, SEES, Address


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
    sample=SAMPLE,
    sees=SEES,
    ignores=IGNORES,
    hesitates=HESITATES,
    unlisted_as="address",
    counts={
        "<p>12 Invented Lane, Testford, and 7 Made Up Road, Testford</p>": 1,
        "<p>12 good reasons to buy</p>": 0,
    },
)
class HomeAddress(Address):
    """Looked for as every address is; other people's are counted."""

    gate = matching.addresses.GATE

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.addresses.unlisted(text, details, region)
